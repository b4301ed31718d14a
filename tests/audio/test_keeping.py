"""The own sound of videos, for the beats that keep it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from sixty_second.audio import RATE, keep
from sixty_second.errors import RenderError
from sixty_second.model import Beat, Line, Picture, Samples, Speech, Spoken
from sounding_clip import clip


def told(path: Path, *, start_ms: int, end_ms: int, sound: str = "under", moving: bool = True) -> Spoken:
    """A beat with that video."""
    picture = Picture(path.name, path=str(path), moving=moving)
    line = Line(Beat(f"b{start_ms}", "fact", "x", picture=picture, sound=sound), "x")
    return Spoken(line, Speech(np.zeros(0, np.float32), RATE, ()), start_ms, end_ms)


def tone_hz(sound: Samples) -> float:
    """Its strongest frequency."""
    return float(np.abs(np.fft.rfft(sound[:, 0])).argmax() * RATE / len(sound))


def test_sound_lies_where_the_picture_is_seen(tmp_path: Path) -> None:
    """From the video's beginning, as long as beat or video last, soft at both ends; only where asked."""
    path = clip(tmp_path / "a.mp4", sounding=True)
    lines = (
        told(path, start_ms=500, end_ms=3000),
        told(path, start_ms=3000, end_ms=9000),
        told(path, start_ms=9000, end_ms=12000, sound=""),
        told(tmp_path / "still.jpg", start_ms=12000, end_ms=14000, moving=False),
    )
    kept, notes = keep(lines)
    assert notes == ("b12000 has no video whose sound could be kept",)
    assert [item.start for item in kept] == [500 * 48, 3000 * 48]
    assert len(kept[0].sound) == 2500 * 48
    assert len(kept[1].sound) == pytest.approx(4000 * 48, abs=3000)
    for item in kept:
        assert item.sound.dtype == np.float32
        assert tone_hz(item.sound) == pytest.approx(500, abs=2)
        assert np.abs(item.sound[[0, -1]]).max() < 1e-3
        levels = np.abs(item.sound[RATE // 4 : -RATE // 4]).reshape(-1)
        assert 0.05 < levels.max() < 0.15


def test_a_video_without_sound_is_told(tmp_path: Path) -> None:
    """Nothing is kept of it, and a note names the beat."""
    kept, notes = keep((told(clip(tmp_path / "b.mp4", sounding=False), start_ms=0, end_ms=2000),))
    assert kept == ()
    assert notes == ("the video of b0 has no sound to keep",)


def test_a_broken_video_is_said(tmp_path: Path) -> None:
    """In one line that says what to do."""
    (tmp_path / "c.mp4").write_bytes(b"no film")
    with pytest.raises(RenderError, match="take `sound: under` out"):
        keep((told(tmp_path / "c.mp4", start_ms=0, end_ms=2000),))
