"""Still pictures with their drift, sampled between pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from ..errors import RenderError
from ..model import Photo
from ..pictures import load
from .planes import FROM_RGB, OFFSETS, Bytes, Planes

_LANES = 4
"""Neighbouring columns sampled at once. OpenCV warps a picture of four channels in the time of one and a
half (measured), so a plane is kept four times over, each copy a column further on, and a quarter of the
columns are sampled: each sample brings the three beside it."""

_MOST_ERROR = 1 / 16
"""Pixels that a column may be off for being taken with its neighbours; beyond that (a zoom of about 8 %)
each is sampled by itself. Our judgement."""

_MOST_STEP = 1.25
"""Source pixels from one sample to the next at most, for bilinear sampling not to alias; our judgement."""

_BEYOND = 2
"""Picture pixels kept around what the move shows, for interpolation."""

Crop = tuple[float, float, float, float]
"""x, y, width and height in picture pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class _Source:
    """A plane of the picture, scaled near to the size it is shown at.

    Attributes:
        pixels: uint8, (height, width) or (height, width, _LANES).
        origin: where in the picture the centre of its first pixel lies, (x, y).
        pitch: picture pixels between two of its pixels, (across, down).
    """

    pixels: Bytes
    origin: tuple[float, float]
    pitch: tuple[float, float]

    def sample(self, into: Bytes, start: tuple[float, float], step: tuple[float, float]) -> None:
        """Fills ``into``: its first pixel shows the picture at ``start``, the others ``step`` apart."""
        across, down = step[0] / self.pitch[0], step[1] / self.pitch[1]
        left, top = ((s - o) / p for s, o, p in zip(start, self.origin, self.pitch, strict=True))
        lanes = 1
        if self.pixels.ndim == 3:
            lanes = _LANES
            into = into.reshape(into.shape[0], into.shape[1] // lanes, lanes)
            left += (across - 1) * (lanes - 1) / 2  # the middle of the four is in its right place
        matrix = np.array([[across * lanes, 0.0, left], [0.0, down, top]])
        flags, edge = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, cv2.BORDER_REPLICATE
        size = (into.shape[1], into.shape[0])
        cv2.warpAffine(self.pixels, matrix, size, dst=into, flags=flags, borderMode=edge)


class Still:
    """A photo layer's picture, ready to fill a box of ``width`` by ``height`` pixels, both even."""

    def __init__(self, photo: Photo, width: int, height: int) -> None:
        """Reads the picture and keeps what the move shows of it.

        Raises:
            PictureError: the file cannot be read.
            RenderError: the move is not on the picture.
        """
        self._first, self._last = crops = photo.first, photo.last
        _check(photo)
        near, corner, pitch = _near(load(photo.picture), crops, (width, height))
        error = (_LANES - 1) / 2 * max(abs(crop[2] / width / pitch[0] - 1) for crop in crops)
        laned = error <= _MOST_ERROR and width % (2 * _LANES) == 0
        y, u, v = cv2.split(cv2.transform(near, np.column_stack([FROM_RGB, OFFSETS])))
        half = (near.shape[1] // 2, near.shape[0] // 2)
        double = (2 * pitch[0], 2 * pitch[1])
        self._luma = _source(y, corner, pitch, laned)
        self._chroma = [
            _source(cv2.resize(plane, half, interpolation=cv2.INTER_AREA), corner, double, laned)
            for plane in (u, v)
        ]

    def paint(self, picture: Planes, along: float) -> None:
        """Fills ``picture`` with what is shown at ``along`` of the way, [0, 1]."""
        x, y, width, height = (a + (b - a) * along for a, b in zip(self._first, self._last, strict=True))
        across, down = width / picture.y.shape[1], height / picture.y.shape[0]
        self._luma.sample(picture.y, (x + across / 2, y + down / 2), (across, down))
        for source, plane in zip(self._chroma, (picture.u, picture.v), strict=True):
            # On the left one of its two columns and between its two rows; see `planes`.
            source.sample(plane, (x + across / 2, y + down), (2 * across, 2 * down))


def _check(photo: Photo) -> None:
    for crop in (photo.first, photo.last):
        if not all(map(math.isfinite, crop)) or min(crop[2:]) <= 0:
            raise RenderError(
                f"the move over {photo.picture.origin} is not on the picture: {crop}",
                remedy="report this as a fault",
                picture=photo.picture.origin,
            )


def _near(
    rgb: Bytes, crops: tuple[Crop, Crop], frame: tuple[int, int]
) -> tuple[Bytes, tuple[int, int], tuple[float, float]]:
    """What the move shows of the picture, near to the size it is shown at, sides even.

    With it its corner in the picture and the picture pixels between two of its own, (across, down).
    """
    (left, right), (top, bottom) = (_shown(crops, axis, rgb.shape[1 - axis]) for axis in (0, 1))
    across, down = (_scale(crops, axis, frame[axis]) for axis in (0, 1))
    width, height = (max(2, 2 * round(n / 2)) for n in ((right - left) / across, (bottom - top) / down))
    fine = cv2.INTER_AREA if min(across, down) > 1 else cv2.INTER_CUBIC
    near = cv2.resize(rgb[top:bottom, left:right], (width, height), interpolation=fine)
    return near, (left, top), ((right - left) / width, (bottom - top) / height)


def _shown(crops: tuple[Crop, Crop], axis: int, pixels: int) -> tuple[int, int]:
    """First and one past the last of the picture's pixels that the move needs along an axis."""
    first = math.floor(min(crop[axis] for crop in crops)) - _BEYOND
    last = math.ceil(max(crop[axis] + crop[axis + 2] for crop in crops)) + _BEYOND
    first = min(max(0, first), pixels - 1)
    return first, max(first + 1, min(pixels, last))


def _scale(crops: tuple[Crop, Crop], axis: int, pixels: int) -> float:
    """Picture pixels for a source pixel: in the middle of what the move shows for a pixel of the frame."""
    steps = [crop[axis + 2] / pixels for crop in crops]
    return max(math.sqrt(steps[0] * steps[1]), max(steps) / _MOST_STEP)


def _source(plane: Bytes, corner: tuple[int, int], pitch: tuple[float, float], laned: bool) -> _Source:
    origin = (corner[0] + pitch[0] / 2, corner[1] + pitch[1] / 2)
    if not laned:
        return _Source(plane, origin, pitch)
    wide = cv2.copyMakeBorder(plane, 0, 0, 0, _LANES - 1, cv2.BORDER_REPLICATE)
    width = plane.shape[1]
    return _Source(cv2.merge([wide[:, lane : lane + width] for lane in range(_LANES)]), origin, pitch)
