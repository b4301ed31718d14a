"""The contact sheet: a frame a beat with its time, its kind and its words."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from PIL import Image

from .. import drawing
from ..model import Box, Colour, Scene, Text, Timeline
from ..timing import short_time
from .planes import Bytes
from .stills import still

_CELL, _GAP, _COLUMNS = 300, 24, 5
"""Pixels of a cell across and of the space around it, and cells in a row; our judgement."""

_SIZE, _LINE, _LINES = 20, 27, 5
"""Pixels of the letters and of a line, and lines of words at most; our judgement."""

_HEAD, _BODY = "Manrope-ExtraBold", "Manrope-SemiBold"
_GROUND: Colour = (255, 255, 255)
_INK: Colour = (24, 26, 30)
_QUIET: Colour = (104, 110, 120)


def sheet(timeline: Timeline, titles: Sequence[str]) -> Image.Image:
    """The contact sheet: each scene at its peak, under it its time and kind and the words of ``titles``.

    ``titles`` are as many as the scenes or fewer, in their order.

    Raises:
        SettingsError: a size or frame rate that cannot be encoded.
        PictureError: a photograph that cannot be read.
        RenderError: there is nothing to render, or a movie cannot be read.
    """
    scenes = timeline.scenes
    high = round(_CELL * timeline.height / timeline.width)
    cell = (_CELL + _GAP, high + _GAP + _LINE * (_LINES + 1) + _LINE // 2)
    columns = min(_COLUMNS, max(1, len(scenes)))
    rows = max(1, -(-len(scenes) // columns))
    canvas = np.full((rows * cell[1] + _GAP, columns * cell[0] + _GAP, 3), _GROUND, np.uint8)
    for number, scene in enumerate(scenes):
        x, y = _GAP + number % columns * cell[0], _GAP + number // columns * cell[1]
        frame = still(timeline, scene.start_ms + scene.peak_ms)
        canvas[y : y + high, x : x + _CELL] = cv2.resize(frame, (_CELL, high), interpolation=cv2.INTER_AREA)
        title = titles[number] if number < len(titles) else ""
        _write(canvas, scene, title, x, y + high + _LINE // 2)
    return Image.fromarray(canvas)


def _write(canvas: Bytes, scene: Scene, title: str, x: int, y: int) -> None:
    head = f"{short_time(scene.start_ms)}  {scene.kind}"
    _put(canvas, head, _HEAD, _INK, x, y)
    for row, line in enumerate(_broken(title), start=1):
        _put(canvas, line, _BODY, _QUIET, x, y + row * _LINE)


def _broken(title: str) -> list[str]:
    """The words on as many lines as there is room for; the last one says if there were more."""
    lines: list[str] = [""]
    for word in title.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and drawing.measure(longer, _BODY, _SIZE) > _CELL:
            lines.append(word)
        else:
            lines[-1] = longer
        if len(lines) > _LINES:
            return [*lines[: _LINES - 1], f"{lines[_LINES - 1]} …"]
    return lines


def _put(canvas: Bytes, text: str, font: str, colour: Colour, x: int, y: int) -> None:
    """Draws a line, cut off at the cell's edge."""
    ascent, _ = drawing.metrics(font, _SIZE)
    box = Box(0, 0, _CELL, _LINE)
    bitmap = drawing.draw(
        Text(box=box, start_ms=0, end_ms=1, text=text, font=font, size=_SIZE, colour=colour, baseline=ascent)
    )
    left, top = max(0, bitmap.x), max(0, bitmap.y)
    ink = bitmap.pixels[top - bitmap.y :, left - bitmap.x :][: _LINE + _LINE // 2, : _CELL - left]
    under = canvas[y + top : y + top + ink.shape[0], x + left : x + left + ink.shape[1]]
    cover = ink[: under.shape[0], : under.shape[1], 3:].astype(np.uint16)
    under[:] = (under * (255 - cover) + 127) // 255 + ink[: under.shape[0], : under.shape[1], :3]
