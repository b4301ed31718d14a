"""What drawing gives back."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ..model import Box, Colour

Mask = npt.NDArray[np.uint8]
"""Coverage. uint8, ``(height, width)``."""


@dataclass(frozen=True, slots=True, eq=False)
class Bitmap:
    """A drawn layer.

    Attributes:
        x, y: where its top left pixel goes on the frame.
        pixels: premultiplied RGBA, uint8, ``(height, width, 4)``; may be empty.
    """

    x: int
    y: int
    pixels: npt.NDArray[np.uint8]

    @property
    def box(self) -> Box:
        """What it covers on the frame."""
        height, width = self.pixels.shape[:2]
        return Box(self.x, self.y, width, height)


def tinted(mask: Mask, colour: Colour) -> npt.NDArray[np.uint8]:
    """The colour wherever the mask is: premultiplied RGBA, uint8, ``(height, width, 4)``."""
    if not mask.size:
        return np.zeros((*mask.shape, 4), dtype=np.uint8)
    cover = np.arange(256, dtype=np.uint32)[:, None]
    table = (cover * np.array((*colour, 255), dtype=np.uint32) + 127) // 255
    return np.asarray(cv2.LUT(cv2.merge([mask] * 4), table.astype(np.uint8)[None]), dtype=np.uint8)


def coverage(inside: npt.NDArray[np.float32]) -> Mask:
    """A mask from signed distances to an edge in pixels, positive inside: half a pixel of ramp each side."""
    return np.asarray((np.clip(inside + 0.5, 0.0, 1.0) * 255.0 + 0.5).astype(np.uint8))
