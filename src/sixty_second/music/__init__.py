"""Music of our own: three beds and a sting, composed for the film's length from oscillators and noise.

Nothing is stored: a bed is composed for each film, to end with it; that takes half a second a minute.
"""

from __future__ import annotations

from .beds import BEDS, about
from .composing import compose
from .instruments import RATE

NAMES = tuple(BEDS)

__all__ = ["NAMES", "RATE", "about", "compose"]
