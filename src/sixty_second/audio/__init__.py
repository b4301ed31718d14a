"""Sound: the narration laid out in time, brought to its loudness, measured."""

from __future__ import annotations

from ..stretch import stretch
from .assemble import RATE, assemble
from .files import read_wav, write_wav
from .loudness import Loudness, measure
from .master import TARGETS, master

__all__ = [
    "RATE",
    "TARGETS",
    "Loudness",
    "assemble",
    "master",
    "measure",
    "read_wav",
    "stretch",
    "write_wav",
]
