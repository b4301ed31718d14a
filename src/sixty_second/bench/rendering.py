"""The part ``render``: what a minute of film costs, against encoding alone and the usual MoviePy way."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from statistics import median

from ..errors import RenderError
from .report import Figure, Report, Say
from .telling import Film
from .usage import Run, memory_kind, peak_mb, python, timed

USUAL_S = 5.0
"""Seconds of film made the usual way and scaled up: all of it would take minutes."""


def measure(film: Film, *, runs: int, say: Say = lambda text: None) -> Report:
    """The figures of ``runs`` rounds; in each every variant has its turn, so that none has the best hour.

    Args:
        say: told what goes on.

    Raises:
        RenderError: a variant failed.
    """
    values: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory(prefix="sixty-second-bench-") as place:
        photographs = film.draw(Path(place, "photographs"))
        for number in range(runs):
            say(f"round {number + 1} of {runs}")
            for name, value in _round(film, photographs, Path(place, f"round-{number}"), say):
                values[name].append(value)
    return Report("render", asdict(film), tuple(_figures(values)), runs)


def _round(film: Film, photographs: tuple[Path, ...], place: Path, say: Say) -> Iterable[tuple[str, float]]:
    def made(name: str, *options: str) -> Run:
        say(name)
        return timed(film.command(photographs, place / name, *options), cache=place / f"{name}-cache")

    whole = made("film", *film.shape(), "-v")
    yield "wall", whole.whole.wall_s
    yield "CPU", whole.whole.cpu_s
    for stage, cost in whole.stages:
        yield f"wall, {stage}", cost.wall_s
        yield f"CPU, {stage}", cost.cpu_s
    say("encoding alone")
    alone = _encoding_alone_s(place / "film")
    yield "encoding alone, CPU", alone
    yield "CPU against encoding alone", whole.whole.cpu_s / alone
    say("the usual way")
    lasts = min(USUAL_S, float(film.duration_s))
    usual, scale = _told("usual_way", str(place / "film"), str(lasts)), film.duration_s / lasts
    yield "the usual MoviePy way, wall", usual["wall_s"] * scale
    yield "the usual MoviePy way, CPU", usual["cpu_s"] * scale
    yield "faster than the usual way", usual["wall_s"] * scale / whole.whole.wall_s
    say("memory")
    command = film.command(photographs, place / "memory", *film.shape(), "-q")
    yield f"peak memory, {memory_kind()}", peak_mb(command, cache=place / "memory-cache")
    smoke = made("smoke", "--profile", "smoke", "-q").whole
    version = timed(python("", "--version"), cache=place / "smoke-cache").whole
    yield "smoke beyond --version, CPU", smoke.less(version).cpu_s


_PROMISES: dict[str, tuple[str, str, float]] = {
    "CPU against encoding alone": ("x", "at most", 1.6),
    "faster than the usual way": ("x", "at least", 8.0),
    "peak memory, PSS": ("MB", "at most", 700.0),
    "peak memory, RSS": ("MB", "", 0.0),
    "smoke beyond --version, CPU": ("s", "at most", 6.0),
}
"""Unit, side and limit of what is promised of 60 s at 1080x1920 and 30 frames a second on two cores."""


def _figures(values: dict[str, list[float]]) -> Iterable[Figure]:
    for name, samples in values.items():
        unit, bound, limit = _PROMISES.get(name, ("s", "", 0.0))
        rounded = tuple(round(sample, 3) for sample in samples)
        yield Figure(name, median(rounded), unit, rounded, bound, limit)  # type: ignore[arg-type]


def _encoding_alone_s(story: Path) -> float:
    """Processor seconds of the encoding, by as many processes at once as there are cores, like the film's."""
    cores = os.cpu_count() or 1
    with ThreadPoolExecutor(cores) as crew:
        parts = [crew.submit(_told, "encoding_alone", str(story), str(n), str(cores)) for n in range(cores)]
    return sum(part.result()["cpu_s"] for part in parts)


def _told(module: str, *arguments: str) -> dict[str, float]:
    """What the module of this package printed, run in a process of its own."""
    done = subprocess.run(python(f".bench.{module}", *arguments), capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stderr.strip() or "no word").splitlines()[-1]
        raise RenderError(f"the bench's {module} failed: {last}", remedy="run it by hand to see why")
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told
