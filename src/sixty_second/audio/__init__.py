"""Sound: the narration laid out in time, brought to its loudness, measured."""

from __future__ import annotations

from .assemble import RATE, assemble
from .files import read_wav, write_wav
from .loudness import Loudness, measure
from .master import TARGETS, master
from ..stretch import stretch

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
