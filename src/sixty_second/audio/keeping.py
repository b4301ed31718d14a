"""The own sound of moving pictures, for beats that keep it under the voice; read through MoviePy."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import RenderError
from ..model import Picture, Samples, Spoken
from ..timing import ms_to_samples
from .assemble import RATE

_CHUNK = RATE
_FADE_MS = 150
"""At both ends of a picture: a cut in a room's sound is not heard as a click."""


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """A picture's sound, float32, ``(samples, 2)``, 48 kHz, and the film's sample that it begins at."""

    start: int
    sound: Samples


def keep(spoken: Sequence[Spoken]) -> tuple[tuple[Kept, ...], tuple[str, ...]]:
    """The sound of every moving picture whose beat asks for it, and a note for each beat that gets none.

    Raises:
        RenderError: a video's sound cannot be read.
    """
    kept, notes = [], []
    for line in spoken:
        beat = line.line.beat
        if beat.sound != "under":
            continue
        if beat.picture is None or not beat.picture.moving:
            notes.append(f"{beat.id} has no video whose sound could be kept")
            continue
        sound = _sound(beat.picture, line.end_ms - line.start_ms)
        if sound.any():
            kept.append(Kept(ms_to_samples(line.start_ms, RATE), sound))
        else:
            notes.append(f"the video of {beat.id} has no sound to keep")
    return tuple(kept), tuple(notes)


def _sound(picture: Picture, most_ms: int) -> Samples:
    """The first of the file's sound, faded at both ends; empty when it has none."""
    # Loaded here: MoviePy is as large as all the rest, and most films need none of it.
    import av
    from moviepy import AudioFileClip

    try:
        with av.open(picture.path) as container:
            if not container.streams.audio:
                return np.zeros((0, 2), np.float32)
        with warnings.catch_warnings(), AudioFileClip(picture.path, fps=RATE) as clip:
            # It warns where a file is shorter than it says, and repeats the last sample: as good as silence.
            warnings.simplefilter("ignore")
            count = min(ms_to_samples(most_ms, RATE), int(clip.duration * RATE) - 1)
            blocks = [
                clip.get_frame((np.arange(first, min(first + _CHUNK, count)) + 0.25) / RATE)
                for first in range(0, count, _CHUNK)
            ]
    except (av.FFmpegError, OSError, ValueError, IndexError, KeyError, TypeError, AttributeError) as exc:
        raise RenderError(
            f"the sound of the video {picture.origin or picture.path} cannot be read",
            remedy="take `sound: under` out of its beat, or give it as an H.264 MP4",
        ) from exc
    sound = np.concatenate([np.zeros((0, 2)), *blocks]).astype(np.float32)
    edge = min(len(sound) // 2, ms_to_samples(_FADE_MS, RATE))
    ramp = np.sin(np.linspace(0, np.pi / 2, edge, dtype=np.float32))[:, None] ** 2
    sound[:edge] *= ramp
    sound[len(sound) - edge :] *= ramp[::-1]
    return sound
