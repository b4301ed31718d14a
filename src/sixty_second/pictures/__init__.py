"""Pictures: the ones a story can use, what they are worth, and which beat each belongs to."""

from __future__ import annotations

from .decoding import load
from .gathering import gather
from .matching import assign

__all__ = ["assign", "gather", "load"]
