"""What a command costs: seconds, processor seconds, memory, of itself and all it starts."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from ..errors import RenderError

_STAGE = re.compile(r"stage (\w+): [\d.]+ s")
"""The line with which ``-v`` ends a stage."""

_SAMPLE_S = 0.1
"""Between two looks at memory; our judgement: a scene's pictures stay for seconds."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds by the clock, and of processors, user and system."""

    wall_s: float
    cpu_s: float

    def less(self, other: Cost) -> Cost:
        """What is left of this one without the other."""
        return Cost(self.wall_s - other.wall_s, self.cpu_s - other.cpu_s)


@dataclass(frozen=True, slots=True)
class Run:
    """A command that has run; ``stages`` are those ``-v`` told of, the first with the start, and an end."""

    whole: Cost
    stages: tuple[tuple[str, Cost], ...] = ()


def timed(command: Sequence[str], *, cache: Path) -> Run:
    """Runs the command and says what it and its descendants took.

    Args:
        cache: the folder it may cache in.

    Raises:
        RenderError: it failed; the text has the last line it said.
    """
    began, stages, said = time.monotonic(), [], ""
    process = _started(command, cache)
    so_far = Cost(0.0, 0.0)
    assert process.stderr is not None
    with process.stderr:
        for line in process.stderr:
            said = line.strip() or said
            if found := _STAGE.fullmatch(line.strip()):
                now = Cost(time.monotonic() - began, _processor_s(process.pid))
                stages.append((found[1], now.less(so_far)))
                so_far = now
    # wait4 counts the process with every descendant that has been waited for.
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    _check(command, process.returncode, said)
    whole = Cost(time.monotonic() - began, used.ru_utime + used.ru_stime)
    return Run(whole, (*stages, ("end", whole.less(so_far))) if stages else ())


def peak_mb(command: Sequence[str], *, cache: Path) -> float:
    """The most memory that the command and its descendants held at once, megabytes (10^6 bytes).

    On Linux the proportional set size, where shared pages count once; elsewhere the resident one.

    Raises:
        RenderError: the command failed.
    """
    process = _started(command, cache, quiet=True)
    peak = 0
    while process.poll() is None:
        peak = max(peak, _held(process.pid))
        time.sleep(_SAMPLE_S)
    _check(command, process.returncode, "")
    return peak / 1e6


def memory_kind() -> str:
    """How `peak_mb` counts here: ``PSS`` or ``RSS``."""
    return "PSS" if hasattr(psutil.Process().memory_full_info(), "pss") else "RSS"


def _started(command: Sequence[str], cache: Path, *, quiet: bool = False) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL if quiet else subprocess.PIPE,
        text=True,
        env={**os.environ, "SIXTY_SECOND_CACHE": str(cache)},
    )


def _processor_s(pid: int) -> float:
    """Seconds of the process and of its children that have ended; at a stage's end all of them have."""
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system + times.children_user + times.children_system)


def _held(pid: int) -> int:
    total = 0
    try:
        tree = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    except psutil.Error:
        return 0
    for process in tree:
        try:
            memory = process.memory_full_info()
        except psutil.Error:  # it has just ended
            continue
        total += getattr(memory, "pss", memory.rss)
    return total


def _check(command: Sequence[str], code: int, said: str) -> None:
    if code:
        raise RenderError(
            f"{' '.join(command[:4])} … ended with code {code}: {said}",
            remedy="run it by hand to see why",
            code=code,
        )


def python(module: str, *arguments: str) -> tuple[str, ...]:
    """The command that runs a module of this package with this interpreter."""
    return (sys.executable, "-m", f"sixty_second{module}", *arguments)
