"""A canvas for pictures drawn by arithmetic, and the hours of the day that light them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Light:
    """An hour of the day: the sky's colours from the top down, what is far, what is near, and lit windows.

    Attributes:
        sun: its place, (x, y) in [0, 1].
        glow: strength of the light around it, [0, 1].
        lit: share of the windows with a light in them, [0, 1].
    """

    sky: tuple[Colour, Colour, Colour]
    far: Colour
    near: Colour
    water: Colour
    sun: tuple[float, float]
    glow: float
    lit: float


DUSK = Light(
    sky=((30, 42, 84), (146, 96, 128), (252, 176, 112)),
    far=(120, 92, 120),
    near=(30, 28, 44),
    water=(44, 48, 76),
    sun=(0.68, 0.55),
    glow=0.9,
    lit=0.5,
)
MORNING = Light(
    sky=((120, 164, 206), (176, 204, 222), (244, 232, 208)),
    far=(150, 172, 184),
    near=(70, 76, 84),
    water=(84, 116, 128),
    sun=(0.25, 0.3),
    glow=0.6,
    lit=0.05,
)
NOON = Light(
    sky=((70, 122, 186), (128, 172, 212), (202, 220, 228)),
    far=(130, 156, 170),
    near=(84, 84, 82),
    water=(64, 108, 124),
    sun=(0.8, 0.05),
    glow=0.3,
    lit=0.0,
)
NIGHT = Light(
    sky=((12, 20, 48), (30, 48, 90), (92, 100, 130)),
    far=(40, 52, 82),
    near=(18, 22, 34),
    water=(14, 24, 46),
    sun=(0.4, 0.6),
    glow=0.3,
    lit=0.7,
)


class Canvas:
    """A picture being drawn. Places are in [0, 1] of width and height, so that any size shows the same."""

    def __init__(self, width: int, height: int, light: Light, seed: int) -> None:
        self.width, self.height, self.light = width, height, light
        self.chance = np.random.default_rng(seed)
        self.pixels: Floats = np.zeros((height, width, 3), np.float32)

    def place(self, x: float, y: float) -> tuple[int, int]:
        """The point in pixels."""
        return round(x * self.width), round(y * self.height)

    def fill(self, points: Sequence[tuple[float, float]], colour: Colour) -> None:
        """A filled shape with soft edges."""
        outline = np.array([[x * self.width * 16, y * self.height * 16] for x, y in points], np.int32)
        cv2.fillPoly(self.pixels, [outline], colour, cv2.LINE_AA, shift=4)

    def box(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled rectangle with its top left at (x, y)."""
        self.fill([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], colour)

    def line(
        self, a: tuple[float, float], b: tuple[float, float], colour: Colour, width: float = 0.002
    ) -> None:
        """A straight line; ``width`` counts in the picture's width."""
        thick = max(round(width * self.width), 1)
        cv2.line(self.pixels, self.place(*a), self.place(*b), colour, thick, cv2.LINE_AA)

    def noise(self, cells: int, octaves: int = 5, stretch: float = 1.0) -> Floats:
        """Clouds: random grids of growing fineness laid over each other, (height, width), about [-1, 1]."""
        total = np.zeros((self.height, self.width), np.float32)
        for octave in range(octaves):
            across = max(round(cells * 2**octave / stretch), 2)
            down = max(round(cells * 2**octave * self.height / self.width), 2)
            grid = self.chance.random((down, across), dtype=np.float32) * 2 - 1
            total += cv2.resize(grid, (self.width, self.height), interpolation=cv2.INTER_CUBIC) / 2**octave
        return total / np.float32(1.6)


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """The colour that is ``share`` of the way from ``a`` to ``b``."""
    red, green, blue = (round(x + (y - x) * share) for x, y in zip(a, b, strict=True))
    return red, green, blue
