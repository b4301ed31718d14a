"""Music of our own: three beds and a sting, composed for the film's length from oscillators and noise.

Nothing is stored: a bed is made when it is asked for, which costs less than reading it from a disk would save.
"""

from __future__ import annotations

from .beds import BEDS, about
from .composing import RATE, compose

NAMES = tuple(BEDS)

__all__ = ["NAMES", "RATE", "about", "compose"]
