"""Where things go: the zones of a frame, worked out from its safe box.

Measures are in units: pixels on a frame whose shorter side is 1080. The order is the same in every shape:
mark, kicker, content, caption, credit, dial.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from .. import drawing
from ..errors import SettingsError
from ..model import Box
from ..timing import frame_to_ms
from .themes import Theme

PRESETS = ("social", "ads", "clean")

_VERTICAL_SAFE = {
    "social": (80, 220, 900, 1440),
    "ads": (120, 288, 780, 1248),
    "clean": (54, 96, 1026, 1824),
}
"""Left, top, right, bottom on 1080x1920. ``social`` is our judgement for organic posts (the width is that
beside the platforms' buttons, all the way up); ``ads`` is what every platform's published ad overlay leaves
free; ``clean`` is 5 % margins."""

CAPTION_SIZE = 64
CAPTION_LEADING = 84
CAPTION_PAD = 24
_MARGIN = 80


@dataclass(frozen=True, slots=True)
class Plan:
    """The zones of one frame, in pixels.

    Attributes:
        unit: pixels per unit.
        landscape: whether a picture stands beside the content instead of behind it.
        content, caption, credit, mark: zones of text, inside the safe box.
        picture: where a picture goes.
        dial_box, dial_centre, dial_radius: the watch face.
    """

    width: int
    height: int
    fps: int
    unit: float
    landscape: bool
    safe: Box
    mark: Box
    content: Box
    caption: Box
    credit: Box
    picture: Box
    dial_box: Box
    dial_centre: tuple[int, int]
    dial_radius: int

    def px(self, units: float) -> int:
        """Whole pixels for a distance in units; at least one for anything above nothing."""
        return max(1, round(units * self.unit)) if units > 0 else 0

    def size(self, units: float) -> int:
        """A font size in pixels; rounded down, so that what fits in units fits in pixels."""
        return max(1, int(units * self.unit + 1e-6))

    def frames(self, count: int) -> int:
        """The time of a frame from a scene's first, milliseconds."""
        return frame_to_ms(count, self.fps)


def safe_box(preset: str, width: int, height: int) -> Box:
    """The part of the frame that platforms leave free: all text is inside.

    ``preset`` matters on 9:16; every other shape keeps 5 % margins.

    Raises:
        SettingsError: there is no such preset.
    """
    if preset not in PRESETS:
        raise SettingsError(f"there is no safe box {preset!r}", remedy=f"use one of: {', '.join(PRESETS)}")
    if is_vertical(width, height):
        left, top, right, bottom = _VERTICAL_SAFE[preset]
        x0, x1 = ceil(left * width / 1080), int(right * width / 1080)
        y0, y1 = ceil(top * height / 1920), int(bottom * height / 1920)
    else:
        x0, y0 = ceil(width * 0.05), ceil(height * 0.05)
        x1, y1 = width - x0, height - y0
    return Box(x0, y0, max(1, x1 - x0), max(1, y1 - y0))


def is_vertical(width: int, height: int) -> bool:
    """Whether the shape is 9:16, to within two per cent."""
    return abs(width * 16 - height * 9) <= 0.02 * height * 9


def caption_limit(width: int, height: int, safe: str = "social") -> int:
    """Most characters in a burned-in line: 25 on upright and square frames (22 with ``ads`` on 9:16), 37 on
    wide ones.

    Source: BBC Subtitle Guidelines, line length (about 25 characters at 9:16; 37 is teletext's, for 16:9).
    """
    if safe == "ads" and is_vertical(width, height):
        return 22
    return 37 if _is_landscape(width, height) else 25


def caption_fits(theme: Theme, width: int, height: int, safe: str = "social") -> Callable[[str], bool]:
    """Whether a line of caption is narrow enough for the frame; the same at every size of one shape."""
    zones = plan(width, height, fps=30, safe=safe)
    room = zones.caption.width / zones.unit

    def fits(line: str) -> bool:
        return drawing.measure(line, theme.caption_font, CAPTION_SIZE) <= room

    return fits


def plan(
    width: int, height: int, *, fps: int, safe: str, picture: bool = False, captioned: bool = True
) -> Plan:
    """The zones of a frame; with ``picture``, those of a frame that shows one.

    Without captions (``captioned`` False) the content has their room, too.

    Raises:
        SettingsError: there is no such preset of safe boxes.
    """
    unit = min(width, height) / 1080
    landscape = _is_landscape(width, height)
    safe_area = safe_box(safe, width, height)
    left = max(safe_area.x, round(_MARGIN * unit))
    column = Box(left, safe_area.y, max(1, safe_area.right - left), safe_area.height)
    content = _zone(column, unit, 120, 310 if captioned else 142)
    credit = _strip(column, column.bottom - 40 * unit, 40 * unit)
    beside = Box(0, 0, width, height)
    if landscape:
        share = 0.46 if picture else 0.68
        content = Box(content.x, content.y, max(1, min(content.width, int(width * share))), content.height)
        beside = _panel(content, width, unit)
    centre, radius, box = _dial(width, height, unit, safe_area.bottom)
    return Plan(
        width=width,
        height=height,
        fps=fps,
        unit=unit,
        landscape=landscape,
        safe=safe_area,
        mark=_strip(column, column.y + 8 * unit, 72 * unit),
        content=content,
        caption=_strip(column, column.bottom - 232 * unit, 168 * unit) if captioned else credit,
        credit=credit,
        picture=beside,
        dial_box=box,
        dial_centre=centre,
        dial_radius=radius,
    )


def _is_landscape(width: int, height: int) -> bool:
    return width >= 1.3 * height


def _zone(column: Box, unit: float, above: float, below: float) -> Box:
    """What is left of the column between two distances in units."""
    top, bottom = round(column.y + above * unit), round(column.bottom - below * unit)
    return Box(column.x, top, column.width, max(1, bottom - top))


def _strip(column: Box, top: float, height: float) -> Box:
    return Box(column.x, round(top), column.width, max(1, round(height)))


def _panel(content: Box, width: int, unit: float) -> Box:
    """The picture's place beside the content, bleeding off the top and the right."""
    left = content.right + round(56 * unit)
    return Box(left, 0, max(1, width - left), max(1, content.bottom + round(24 * unit)))


def _dial(width: int, height: int, unit: float, floor: int) -> tuple[tuple[int, int], int, Box]:
    """Centre, radius and box of the dial: an arc under the text on tall frames, else in the far corner."""
    radius = max(2, round(640 * unit))
    if height >= 1.5 * width:
        top = max(floor + round(20 * unit), round(height * 1460 / 1920))
        centre = (width // 2, top + radius)
    else:
        radius = max(2, round(380 * unit))
        centre = (width - round(40 * unit), height + round(60 * unit))
    left, top = max(0, centre[0] - radius), max(0, centre[1] - radius)
    right, bottom = min(width, centre[0] + radius), height
    return centre, radius, Box(left, top, max(1, right - left), max(1, bottom - top))
