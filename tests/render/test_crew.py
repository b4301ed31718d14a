"""The processes that make segments, and what becomes of them."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import psutil
import pytest
from render_samples import fill, film, sample, scene, tone, words

from sixty_second.cache import Cache
from sixty_second.errors import RenderError
from sixty_second.model import Timeline
from sixty_second.render import PROFILES, render

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")


def long_film() -> Timeline:
    """Two scenes of five minutes each: nobody waits for their end."""
    layers = (fill((20, 40, 80), 300_000), words("Bridge", end_ms=300_000))
    scenes = scene("b01", 0, layers, 300_000), scene("b02", 300_000, layers, 300_000)
    return film(*scenes, audio=tone(1.0))


def workers() -> list[psutil.Process]:
    """The processes that draw."""
    return [p for p in psutil.Process().children() if any("render.worker" in a for a in p.cmdline())]


def test_a_killed_process_is_told_with_its_scene(tmp_path: Path) -> None:
    """The others end with it, and no film is left."""

    def kill(fraction: float) -> None:
        for process in workers():
            process.send_signal(signal.SIGKILL)

    with pytest.raises(RenderError, match=r"scene b0[12] was killed \(SIGKILL\)"):
        render(
            long_film(),
            tmp_path / "film.mp4",
            encoding=PROFILES["smoke"],
            cache=Cache(None),
            workers=2,
            progress=kill,
        )
    assert list(tmp_path.iterdir()) == []
    assert workers() == []


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, SystemExit])
def test_an_interruption_ends_them(tmp_path: Path, interruption: type[BaseException]) -> None:
    """Ctrl-C and SIGTERM come to the parent as exceptions; no process and no file outlives them."""

    def interrupt(fraction: float) -> None:
        assert len(workers()) == 2
        raise interruption

    with pytest.raises(interruption):
        render(
            long_film(),
            tmp_path / "film.mp4",
            encoding=PROFILES["smoke"],
            cache=Cache(None),
            workers=2,
            progress=interrupt,
        )
    assert list(tmp_path.iterdir()) == []
    assert workers() == []


def test_no_more_processes_than_scenes_to_make(tmp_path: Path) -> None:
    """And none at all when every segment is in the cache."""
    seen: list[int] = []
    cache = Cache(tmp_path / "cache")
    for _ in range(2):
        render(
            sample(tmp_path),
            tmp_path / "film.mp4",
            encoding=PROFILES["smoke"],
            cache=cache,
            workers=16,
            progress=lambda fraction: seen.append(len(workers())),
        )
    assert seen[0] == 3
    assert seen[-1] == 0
