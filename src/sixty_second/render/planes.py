"""Pictures as Y, U and V planes: 4:2:0, eight bits, BT.709, limited range.

Colour: sRGB's R'G'B' values are taken as BT.709's, whose primaries they share. Source: ITU-R BT.709-6,
clauses 3.2 to 3.4 (Kr 0.2126, Kb 0.0722) and 4.6 (luma 16..235, chroma 16..240 around 128).

Siting: a chroma sample lies on the left one of its two columns and half-way between its two rows, which is
what a decoder assumes of a stream that does not say. Source: ITU-T H.264, E.2.1, chroma_sample_loc_type 0.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ..model import Box

Bytes = npt.NDArray[np.uint8]

_KR, _KB = 0.2126, 0.0722
_LUMA = np.array([_KR, 1 - _KR - _KB, _KB]) * 219 / 255
_BLUE = np.array([-_KR, _KR + _KB - 1, 1 - _KB]) / (2 * (1 - _KB)) * 224 / 255
_RED = np.array([1 - _KR, _KR + _KB - 1, -_KB]) / (2 * (1 - _KR)) * 224 / 255

FROM_RGB = np.vstack([_LUMA, _BLUE, _RED])
"""R'G'B' 0..255 to Y'CbCr without its offsets, (3, 3)."""

OFFSETS = np.array([16.0, 128.0, 128.0])
"""Black and no colour. Source: ITU-R BT.709-6, 4.6."""

_TO_RGB = np.linalg.inv(FROM_RGB)


@dataclass(frozen=True, slots=True, eq=False)
class Planes:
    """A picture: ``y`` is uint8 (height, width), ``u`` and ``v`` uint8 (height / 2, width / 2).

    The arrays may be views with padded rows, such as an encoder's own.
    """

    y: Bytes
    u: Bytes
    v: Bytes

    @classmethod
    def blank(cls, width: int, height: int) -> Planes:
        """Black, ``width`` by ``height`` pixels, both even."""
        half = (height // 2, width // 2)
        return cls(
            np.full((height, width), 16, np.uint8), np.full(half, 128, np.uint8), np.full(half, 128, np.uint8)
        )

    def each(self) -> tuple[Bytes, Bytes, Bytes]:
        """The three planes in order."""
        return self.y, self.u, self.v

    def part(self, x: int, y: int, width: int, height: int) -> Planes:
        """A view of a rectangle, all four numbers even."""
        rows, columns = slice(y // 2, (y + height) // 2), slice(x // 2, (x + width) // 2)
        return Planes(self.y[y : y + height, x : x + width], self.u[rows, columns], self.v[rows, columns])

    def copy_from(self, other: Planes) -> None:
        """Takes the other picture, of the same size, into this one's arrays."""
        for mine, theirs in zip(self.each(), other.each(), strict=True):
            np.copyto(mine, theirs)


def even(box: Box) -> Box:
    """The box grown to even edges, which chroma can follow; at least two pixels each way."""
    left, top = box.x // 2 * 2, box.y // 2 * 2
    right, bottom = max(left + 2, -(-box.right // 2) * 2), max(top + 2, -(-box.bottom // 2) * 2)
    return Box(left, top, right - left, bottom - top)


def from_rgb(rgb: Bytes) -> Planes:
    """The planes of an RGB picture, uint8 (height, width, 3), sides even, rounded to the nearest code."""
    matrix = np.column_stack([FROM_RGB, OFFSETS])
    full = cv2.transform(rgb, matrix)
    return Planes(np.ascontiguousarray(full[..., 0]), *(halved(full[..., i]) for i in (1, 2)))


def to_rgb(planes: Planes) -> Bytes:
    """RGB, uint8 (height, width, 3), chroma interpolated between its sites."""
    height, width = planes.y.shape
    sites = np.array([[0.5, 0.0, 0.0], [0.0, 0.5, -0.25]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    chroma = [
        cv2.warpAffine(p, sites, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
        for p in (planes.u, planes.v)
    ]
    full = np.dstack([planes.y, *chroma])
    rgb: Bytes = cv2.transform(full, np.column_stack([_TO_RGB, -_TO_RGB @ OFFSETS]))
    return rgb


def halved(plane: Bytes) -> Bytes:
    """A full-size plane at H.264's chroma sites: 1-2-1 over columns, the mean of two rows."""
    across, down = np.array([0.25, 0.5, 0.25], np.float32), np.array([0.5, 0.5], np.float32)
    soft = cv2.sepFilter2D(plane, -1, across, down, anchor=(1, 0), borderType=cv2.BORDER_REPLICATE)
    return np.ascontiguousarray(soft[::2, ::2])
