"""Drawing: fonts, shaped text and shapes as bitmaps.

`draw` turns one described layer into pixels, the same bytes every time. Faces and glyphs are kept for the
life of the process; use it from one thread of a process at a time, since a face holds its size and place.
"""

from __future__ import annotations

from ..errors import RenderError
from ..model import Dial, Gradient, Image, Layer, Rect, Roundel, Scrim, Text
from .bitmap import Bitmap
from .breaking import break_lines
from .fonts import cap_height, font_path, metrics
from .lettering import draw_text, ink
from .shapes import draw_dial, draw_gradient, draw_image, draw_rect, draw_roundel, draw_scrim
from .shaping import is_rtl, measure, missing, word_places

__all__ = [
    "Bitmap",
    "break_lines",
    "cap_height",
    "draw",
    "font_path",
    "ink",
    "is_rtl",
    "measure",
    "metrics",
    "missing",
    "word_places",
]


def draw(layer: Layer) -> Bitmap:
    """The layer at rest, as premultiplied RGBA with its place on the frame; its ``opacity`` is not applied.

    Raises:
        RenderError: a photo or a movie (those are sampled, not drawn), or an image that cannot be read.
        SettingsError: a font that is not there.
    """
    match layer:
        case Text():
            return draw_text(layer)
        case Rect():
            return draw_rect(layer)
        case Gradient():
            return draw_gradient(layer)
        case Scrim():
            return draw_scrim(layer)
        case Dial():
            return draw_dial(layer)
        case Roundel():
            return draw_roundel(layer)
        case Image():
            return draw_image(layer)
    raise RenderError(f"a {type(layer).__name__} layer is not drawn", remedy="sample its picture instead")
