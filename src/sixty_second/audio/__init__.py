"""Sound: the narration laid out in time, a bed under it, brought to its loudness, measured."""

from __future__ import annotations

from ..stretch import stretch
from .assemble import RATE, assemble
from .bedding import lay
from .ducking import BELOW, duck
from .files import read_sound, read_wav, write_wav
from .keeping import keep
from .loudness import Loudness, measure
from .master import TARGETS, master
from .tracks import fill, read_track

__all__ = [
    "BELOW",
    "RATE",
    "TARGETS",
    "Loudness",
    "assemble",
    "duck",
    "fill",
    "keep",
    "lay",
    "master",
    "measure",
    "read_sound",
    "read_track",
    "read_wav",
    "stretch",
    "write_wav",
]
