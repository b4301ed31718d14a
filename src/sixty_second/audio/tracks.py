"""A producer's own music: read within bounds, then looped or cut to the film's length."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import RenderError, SettingsError
from ..model import Samples
from ..timing import ms_to_samples
from .assemble import RATE
from .files import read_sound
from .loudness import SILENCE, energy_of, heard, integrated

SHORTEST_S = 3
"""A shorter file is a sound, not music: looped, it would only rattle. Our judgement."""
LONGEST_S = 181
"""Of a longer file the rest is not read: no film lasts longer."""
MAX_BYTES = 200 * 1024 * 1024
"""Ten minutes of uncompressed stereo at 96 kHz are 230 MB; no film needs as much."""
_SEAM_MS = 800
_FADE_MS = 1500
"""At the film's end. Our judgement: long enough that a cut in the middle of a phrase is heard as an end."""


def read_track(path: Path) -> Samples:
    """The beginning of a file of music, as long as a film can last: float32, ``(samples, 2)``, 48 kHz.

    Raises:
        SettingsError: it is missing, too large, broken, too short, silent, or no sound at all.
    """
    remedy = "give a WAV, MP3, M4A or FLAC file of at least three seconds, or the name of a bed"
    if not path.is_file():
        raise SettingsError(f"there is no music {str(path)!r}", remedy=remedy)
    if path.stat().st_size > MAX_BYTES:
        raise SettingsError(f"the music {path.name} is larger than 200 MB", remedy=remedy)
    try:
        track = read_sound(path, most_s=LONGEST_S)
    except RenderError as exc:
        raise SettingsError(f"the music {path.name} cannot be read as sound", remedy=remedy) from exc
    if len(track) < SHORTEST_S * RATE:
        raise SettingsError(f"the music {path.name} is shorter than {SHORTEST_S} s", remedy=remedy)
    if not np.isfinite(track).all() or integrated(energy_of(heard(track))) <= SILENCE:
        raise SettingsError(f"the music {path.name} is silent", remedy=remedy)
    return track


def fill(track: Samples, duration_ms: int) -> Samples:
    """The track as long as that: again from its beginning where it ends too soon, faded out at the end.

    Source of the seam: both sides' power adds up to one.
    """
    count = ms_to_samples(duration_ms, RATE)
    seam = min(ms_to_samples(_SEAM_MS, RATE), len(track) // 4)
    filled = np.zeros((count, 2), np.float32)
    up = np.sin(np.linspace(0, np.pi / 2, seam, dtype=np.float32))[:, None]
    step = len(track) - seam
    for first in range(0, count, step):
        piece = track.copy()
        if first:
            piece[:seam] *= up
        piece[step:] *= up[::-1]
        place = filled[first : first + len(piece)]
        place += piece[: len(place)]
    edge = min(count, ms_to_samples(_FADE_MS, RATE))
    filled[count - edge :] *= np.cos(np.linspace(0, np.pi / 2, edge, dtype=np.float32))[:, None] ** 2
    return filled
