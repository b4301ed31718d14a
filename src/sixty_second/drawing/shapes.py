"""Everything drawn that is not text: grounds, scrims, bars, the dial, the mark, a logo."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from ..errors import RenderError
from ..model import Box, Dial, Gradient, Image, Rect, Roundel, Scrim
from .bitmap import Bitmap, Mask, coverage, tinted
from .fonts import cap_height
from .lettering import ink, line_mask

Floats = npt.NDArray[np.float32]

_BAYER = (
    (0, 32, 8, 40, 2, 34, 10, 42),
    (48, 16, 56, 24, 50, 18, 58, 26),
    (12, 44, 4, 36, 14, 46, 6, 38),
    (60, 28, 52, 20, 62, 30, 54, 22),
    (3, 35, 11, 43, 1, 33, 9, 41),
    (51, 19, 59, 27, 49, 17, 57, 25),
    (15, 47, 7, 39, 13, 45, 5, 37),
    (63, 31, 55, 23, 61, 29, 53, 21),
)
"""Ordered dither. Source: Bayer, "An optimum method for two-level rendition", ICC 1973, the 8 by 8 matrix."""

TICK_LONG, TICK_SHORT = 0.115, 0.056
"""Length of a five-minute tick and of the others, in radii; our judgement, after a railway clock."""
TICK_WIDE, TICK_NARROW = 0.0125, 0.0065
"""Their widths, in radii."""
TICK_QUIET = 0.55
"""Strength of the small ticks against the long ones."""


def draw_gradient(layer: Gradient) -> Bitmap:
    """The ground, opaque, dithered by less than one step of eight bits so that it does not band."""
    box = layer.box
    near = _nearness(max(1, box.width), max(1, box.height), layer.centre)
    planes = []
    for inner, outer in zip(layer.inner, layer.outer, strict=True):
        plane = near * np.float32(inner - outer)
        plane += np.float32(outer)
        _dither(plane)
        planes.append(plane.astype(np.uint8))
    planes.append(np.full(near.shape, 255, dtype=np.uint8))
    return Bitmap(box.x, box.y, np.asarray(cv2.merge(planes), dtype=np.uint8))


def _nearness(width: int, height: int, centre: tuple[float, float]) -> Floats:
    """How near each pixel is to the centre: 1 there, 0 in the corner farthest from it, by smoothstep."""
    x = np.linspace(0.0, 1.0, width, dtype=np.float32) - np.float32(centre[0])
    y = np.linspace(0.0, 1.0, height, dtype=np.float32) - np.float32(centre[1])
    x, y = x * x, y * y
    reach = max(float(x[0]), float(x[-1])) + max(float(y[0]), float(y[-1])) or 1.0
    near: Floats = np.float32(1.0) - np.sqrt((x[None, :] + y[:, None]) / np.float32(reach))
    near *= near * (3.0 - 2.0 * near)
    return near


def _dither(plane: Floats) -> None:
    """Adds a threshold in (0, 1) to each pixel, in place, so that cutting off the fraction rounds evenly."""
    thresholds = (np.array(_BAYER, dtype=np.float32) + 0.5) / 64.0
    for row, pattern in enumerate(thresholds):
        plane[row::8] += np.resize(pattern, plane.shape[1])


def draw_scrim(layer: Scrim) -> Bitmap:
    """The colour, from one opacity to the other by smoothstep, row by row."""
    box = layer.box
    t = np.linspace(0.0, 1.0, max(1, box.height), dtype=np.float32)
    alpha = layer.top + (layer.bottom - layer.top) * t * t * (3.0 - 2.0 * t)
    cover = np.rint(alpha * 255.0).astype(np.uint8)
    rows = tinted(cover[:, None], layer.colour)
    return Bitmap(box.x, box.y, np.repeat(rows, box.width, axis=1))


def draw_rect(layer: Rect) -> Bitmap:
    """The rectangle; its corners are quarter circles with smooth edges."""
    box = layer.box
    if layer.radius <= 0:
        mask = np.full((box.height, box.width), 255, dtype=np.uint8)
        return Bitmap(box.x, box.y, tinted(mask, layer.colour))
    radius = min(layer.radius, box.width / 2, box.height / 2)
    across, down = _from_centre(box.width, box.height)
    beyond_x = np.maximum(np.abs(across) - (box.width / 2 - radius), 0.0)
    beyond_y = np.maximum(np.abs(down) - (box.height / 2 - radius), 0.0)
    inside = np.float32(radius) - np.hypot(beyond_x, beyond_y)
    return Bitmap(box.x, box.y, tinted(coverage(inside), layer.colour))


def _from_centre(width: int, height: int) -> tuple[Floats, Floats]:
    """Each pixel centre's distance from the middle: a row and a column."""
    across = np.arange(width, dtype=np.float32)[None, :] + np.float32(0.5 - width / 2)
    down = np.arange(height, dtype=np.float32)[:, None] + np.float32(0.5 - height / 2)
    return across, down


def draw_dial(layer: Dial) -> Bitmap:
    """The ticks that are inside the box, each an exact turned rectangle with smooth edges."""
    box = layer.box
    centre = (layer.centre[0] - box.x, layer.centre[1] - box.y)
    mask = _dial_mask(box.width, box.height, centre, layer.radius, layer.angle)
    return Bitmap(box.x, box.y, tinted(mask, layer.colour))


@lru_cache(maxsize=16)
def _dial_mask(width: int, height: int, centre: tuple[int, int], radius: int, angle: float) -> Mask:
    """The dial's coverage; kept, since every scene of a film turns the same one."""
    mask = np.zeros((height, width), dtype=np.uint8)
    for tick in range(60):
        _draw_tick(mask, centre, radius, np.deg2rad(6.0 * tick + angle), long=tick % 5 == 0)
    mask.flags.writeable = False
    return mask


def _draw_tick(mask: Mask, centre: tuple[int, int], radius: int, turn: float, *, long: bool) -> None:
    """Adds one tick: coverage is how deep a pixel's centre lies in it along and across, in pixels."""
    length = radius * (TICK_LONG if long else TICK_SHORT)
    width = max(1.0, radius * (TICK_WIDE if long else TICK_NARROW))
    out_x, out_y = float(np.sin(turn)), -float(np.cos(turn))
    middle = radius - length / 2
    x, y = centre[0] + out_x * middle, centre[1] + out_y * middle
    around = _clipped(x, y, length / 2 + width, mask.shape)
    if around.width <= 0 or around.height <= 0:
        return
    dx = np.arange(around.x, around.right, dtype=np.float32)[None, :] + np.float32(0.5 - x)
    dy = np.arange(around.y, around.bottom, dtype=np.float32)[:, None] + np.float32(0.5 - y)
    along = np.clip(length / 2 + 0.5 - np.abs(dx * out_x + dy * out_y), 0.0, 1.0)
    across = np.clip(width / 2 + 0.5 - np.abs(dy * out_x - dx * out_y), 0.0, 1.0)
    strength = 255.0 if long else 255.0 * TICK_QUIET
    spot = mask[around.y : around.bottom, around.x : around.right]
    np.maximum(spot, np.rint(along * across * strength).astype(np.uint8), out=spot)


def _clipped(x: float, y: float, reach: float, shape: tuple[int, ...]) -> Box:
    """The pixels within ``reach`` of a point that are on the mask."""
    left, top = max(0, int(x - reach) - 1), max(0, int(y - reach) - 1)
    right, bottom = min(shape[1], int(x + reach) + 2), min(shape[0], int(y + reach) + 2)
    return Box(left, top, right - left, bottom - top)


def draw_roundel(layer: Roundel) -> Bitmap:
    """The ring, an eleventh of its radius thick, with the text in its middle."""
    box = layer.box
    radius = min(box.width, box.height) / 2
    across, down = _from_centre(box.width, box.height)
    away = np.hypot(across, down)
    thick = max(1.0, radius * 0.11)
    ring = np.minimum(np.float32(radius) - away, away - np.float32(radius - thick))
    pixels = tinted(coverage(ring), layer.ring)
    size = max(1, round(radius * 0.84))
    left, top, mask = line_mask(layer.text, layer.font, size)
    inner = 2 * (radius - 2 * thick)
    if mask.shape[0] and mask.shape[1] <= inner:
        start, _, end, _ = ink(layer.text, layer.font, size)
        x = round(box.width / 2 - (start + end) / 2) + left
        y = round(box.height / 2 + cap_height(layer.font, size) / 2) + top
        _over(pixels, tinted(mask, layer.colour), x, y)
    return Bitmap(box.x, box.y, pixels)


def _over(ground: npt.NDArray[np.uint8], top: npt.NDArray[np.uint8], x: int, y: int) -> None:
    """Lays premultiplied pixels over others, in place; what falls outside is cut."""
    x0, y0 = max(0, x), max(0, y)
    x1, y1 = min(ground.shape[1], x + top.shape[1]), min(ground.shape[0], y + top.shape[0])
    if x0 >= x1 or y0 >= y1:
        return
    part = top[y0 - y : y1 - y, x0 - x : x1 - x].astype(np.uint32)
    spot = ground[y0:y1, x0:x1]
    spot[:] = part + (spot * (255 - part[:, :, 3:]) + 127) // 255


def draw_image(layer: Image) -> Bitmap:
    """The file's picture, as large as fits into the box, at the box's left, half way down.

    Raises:
        RenderError: it cannot be read as a picture.
    """
    from PIL import Image as Pillow  # most films have no logo, and it takes 25 ms to import
    from PIL import UnidentifiedImageError

    box = layer.box
    try:
        with Pillow.open(Path(layer.path)) as opened:
            picture = opened.convert("RGBA")
    except (OSError, UnidentifiedImageError, Pillow.DecompressionBombError) as exc:
        raise RenderError(
            f"cannot read the image {layer.path}", remedy="use a PNG or JPEG file", path=layer.path
        ) from exc
    scale = min(box.width / picture.width, box.height / picture.height)
    width, height = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    straight = np.asarray(picture.resize((width, height), Pillow.Resampling.LANCZOS), dtype=np.uint32)
    pixels = straight.astype(np.uint8)
    pixels[:, :, :3] = (straight[:, :, :3] * straight[:, :, 3:] + 127) // 255
    return Bitmap(box.x, box.y + (box.height - height) // 2, pixels)
