"""The film as a MoviePy clip, against the film as a file."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest
from render_samples import FPS, HEIGHT, RATE, WIDTH, Pixels, film, sample, scene

from sixty_second.cache import Cache
from sixty_second.errors import RenderError
from sixty_second.render import Encoding, as_clip, render, still


def decoded(path: Path) -> tuple[list[Pixels], Pixels]:
    """The file's frames as RGB and its sound, (samples, 2)."""
    with av.open(str(path)) as container:
        frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    with av.open(str(path)) as container:
        sound = np.concatenate([frame.to_ndarray() for frame in container.decode(audio=0)], axis=1).T
    return frames, sound


def test_clip_and_file_show_and_sound_the_same(tmp_path: Path) -> None:
    """Each frame within what compression does to it; the sound sample for sample."""
    timeline = sample(tmp_path)
    encoding = Encoding(preset="veryfast", crf=4, audio_kbps=256)
    render(timeline, tmp_path / "film.mp4", encoding=encoding, cache=Cache(None), workers=2)
    frames, sound = decoded(tmp_path / "film.mp4")
    clip = as_clip(timeline)
    assert (clip.size, clip.fps, clip.duration) == ((WIDTH, HEIGHT), FPS, 3.0)
    own = list(clip.iter_frames())
    assert len(own) == len(frames) == 30
    for mine, theirs in zip(own, frames, strict=True):
        assert mine.dtype == np.uint8
        difference = np.abs(mine.astype(int) - theirs.astype(int))
        assert difference.mean() < 2.5
    heard = clip.audio.to_soundarray(fps=RATE)
    start = 2 * 1024  # an encoder's first frames settle
    assert heard.shape == (3 * RATE, 2)
    assert np.abs(heard[start:] - sound[start : 3 * RATE]).max() < 0.02
    clip.close()


def test_a_clip_gives_any_frame_in_any_order(tmp_path: Path) -> None:
    """As MoviePy asks for them; beyond the end there is the last."""
    timeline = sample(tmp_path)
    clip = as_clip(timeline)
    for ms in (2500, 100, 1900, 0):
        assert np.array_equal(clip.get_frame(ms / 1000), still(timeline, ms))
    assert np.array_equal(clip.get_frame(99.0), still(timeline, 2900))
    clip.close()


def test_a_clip_can_be_composed_further(tmp_path: Path) -> None:
    """It is a MoviePy clip like any other."""
    clip = as_clip(sample(tmp_path))
    part = clip.subclipped(1.0, 2.0).resized(0.5)
    assert part.get_frame(0.0).shape == (HEIGHT // 2, WIDTH // 2, 3)
    assert part.audio.duration == pytest.approx(1.0)
    clip.close()


def test_a_still_is_the_frame_at_its_time(tmp_path: Path) -> None:
    """RGB, of the film's size; an empty timeline has none."""
    timeline = sample(tmp_path)
    frame = still(timeline, 2200)
    assert frame.shape == (HEIGHT, WIDTH, 3)
    assert frame.dtype == np.uint8
    assert np.abs(frame[2, 2].astype(int) - np.array((24, 96, 60))).max() <= 3
    assert not np.array_equal(frame, still(timeline, 1200))
    with pytest.raises(RenderError, match="no scene"):
        still(film(), 0)
    assert still(film(scene("b01", 0, ())), 500).max() == 0
