"""Invented photographs of an invented harbour town, drawn by arithmetic: for the samples and the bench.

They have what makes real pictures dear to encode: soft skies, sharp edges, small lights, moving water and
film grain of a stated strength. The same name, size and grain give the same pixels.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from itertools import pairwise
from math import cos, pi, sin

from PIL import Image

from .canvas import DUSK, MORNING, NIGHT, NOON, Canvas, Light, Pixels, mix
from .landscape import grained, hills, houses, sea, sky, water


def photograph(name: str, *, width: int = 1920, height: int = 1280, grain: float = 0.0) -> Pixels:
    """The picture called ``name`` (see `NAMES`): uint8, (height, width, 3), RGB.

    Args:
        grain: standard deviation of the grain, 8-bit levels.
    """
    light, draw = _SUBJECTS[name]
    canvas = Canvas(width, height, light, seed=NAMES.index(name) + 1)
    draw(canvas)
    return grained(canvas, grain)


def jpeg(pixels: Pixels, *, quality: int = 88, credit: str = "") -> bytes:
    """The picture as a JPEG that says what it is: drawn by an algorithm, and by whom."""
    file = io.BytesIO()
    note = _XMP.format(credit=credit).encode() if credit else b""
    Image.fromarray(pixels).save(file, "JPEG", quality=quality, optimize=True, xmp=note)
    return file.getvalue()


_XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" \
ext:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia">\
<dc:creator><rdf:Seq><rdf:li>{credit}</rdf:li></rdf:Seq></dc:creator>\
</rdf:Description></rdf:RDF></x:xmpmeta>"""


# ── the six subjects ─────────────────────────────────────────────────────────────────────────────────


def _bridge(canvas: Canvas) -> None:
    """A truss bridge on a stone pier across the harbour."""
    sky(canvas, 0.6)
    sea(canvas, 0.6)
    hills(canvas, 0.6, height=0.1, share=0.25)
    houses(canvas, 0.6, left=0.0, right=0.2, height=0.09, share=0.5)
    houses(canvas, 0.6, left=0.8, right=1.0, height=0.11, share=0.55)
    steel, stone = canvas.light.near, mix(canvas.light.near, canvas.light.far, 0.35)
    canvas.box(0.0, 0.5, 1.0, 0.022, steel)
    top = [0.5 - 0.05 - 0.15 * sin(pi * i / 16) for i in range(17)]
    for i in range(17):
        x = 0.1 + 0.05 * i
        canvas.line((x, 0.51), (x, top[i]), steel, 0.004)
        if i < 16:
            canvas.line((x, top[i]), (x + 0.05, top[i + 1]), steel, 0.006)
            a, b = ((x, 0.51), (x + 0.05, top[i + 1])) if i < 8 else ((x, top[i]), (x + 0.05, 0.51))
            canvas.line(a, b, steel, 0.0025)
    for x, wide in ((0.07, 0.035), (0.46, 0.08), (0.895, 0.035)):
        canvas.fill([(x, 0.52), (x + wide, 0.52), (x + wide * 1.1, 0.615), (x - wide * 0.1, 0.615)], stone)
    for i in range(24):
        canvas.box(0.02 + i / 24.5, 0.487, 0.003, 0.006, (255, 214, 140))
    water(canvas, 0.61)


def _quay(canvas: Canvas) -> None:
    """A row of shops and houses behind a quay with small boats."""
    sky(canvas, 0.58)
    sea(canvas, 0.58)
    hills(canvas, 0.58, height=0.16, share=0.2)
    houses(canvas, 0.56, left=-0.02, right=1.0, height=0.17, share=0.35)
    houses(canvas, 0.6, left=-0.01, right=1.0, height=0.2, share=0.75)
    canvas.box(0, 0.6, 1, 0.045, mix(canvas.light.near, (150, 140, 124), 0.4))
    for i in range(28):
        canvas.box(0.01 + i / 28, 0.588, 0.004, 0.016, canvas.light.near)
    for i, x in enumerate((0.12, 0.36, 0.63, 0.85)):
        _boat(canvas, x, 0.66, 0.1 + 0.02 * (i % 2))
    water(canvas, 0.665)


def _crane(canvas: Canvas) -> None:
    """A floating crane in a bay."""
    sky(canvas, 0.62)
    sea(canvas, 0.62)
    hills(canvas, 0.62, height=0.2, share=0.12)
    hills(canvas, 0.62, height=0.09, share=0.4)
    steel, red = canvas.light.near, mix(canvas.light.near, (196, 72, 40), 0.7)
    canvas.fill([(0.22, 0.58), (0.8, 0.58), (0.77, 0.66), (0.25, 0.66)], red)
    canvas.box(0.27, 0.5, 0.12, 0.08, mix(steel, (230, 228, 220), 0.7))
    for i in range(5):
        canvas.box(0.28 + i * 0.022, 0.52, 0.012, 0.018, steel)
    foot, tip = (0.46, 0.58), (0.8, 0.14)
    for shift in (0.0, 0.05):
        canvas.line((foot[0] + shift, foot[1]), (tip[0] + shift * 0.2, tip[1]), steel, 0.006)
    boom = [(foot[0] + (tip[0] - foot[0]) * i / 15, foot[1] + (tip[1] - foot[1]) * i / 15) for i in range(16)]
    for i, ((x, y), (next_x, next_y)) in enumerate(pairwise(boom)):
        gap = 0.05 - 0.04 * i / 15
        canvas.line((x, y), (next_x + gap, next_y), steel)
        canvas.line((x + gap, y), (next_x, next_y), steel)
    canvas.line((0.4, 0.3), tip, steel, 0.002)
    canvas.line((0.4, 0.3), (0.4, 0.58), steel, 0.006)
    canvas.line((0.4, 0.3), (0.3, 0.58), steel, 0.003)
    canvas.line(tip, (0.8, 0.4), steel, 0.002)
    canvas.box(0.74, 0.4, 0.13, 0.03, steel)
    water(canvas, 0.645)


def _hall(canvas: Canvas) -> None:
    """A town hall with columns, a clock tower and steps."""
    sky(canvas, 0.8)
    houses(canvas, 0.78, left=-0.02, right=1.0, height=0.26, share=0.45)
    canvas.box(0, 0.775, 1, 0.225, mix(canvas.light.near, (150, 132, 120), 0.45))
    stone = mix(canvas.light.near, (214, 202, 178), 0.75)
    shade, dark = mix(stone, canvas.light.near, 0.45), mix(stone, (12, 14, 20), 0.75)
    canvas.box(0.44, 0.1, 0.12, 0.4, stone)
    canvas.fill([(0.43, 0.1), (0.5, -0.03), (0.57, 0.1)], mix(shade, (70, 108, 96), 0.6))
    centre, radius = (0.5, 0.19), 0.036
    face = [(cos(turn), 1.5 * sin(turn)) for turn in (2 * pi * i / 48 for i in range(48))]
    canvas.fill([(centre[0] + radius * x, centre[1] + radius * y) for x, y in face], (250, 240, 210))
    canvas.line(centre, (0.5, 0.155), dark, 0.003)
    canvas.line(centre, (0.517, 0.2), dark, 0.003)
    canvas.box(0.2, 0.42, 0.6, 0.36, stone)
    canvas.fill([(0.3, 0.42), (0.5, 0.3), (0.7, 0.42)], shade)
    canvas.box(0.18, 0.41, 0.64, 0.025, shade)
    for i in range(9):
        x = 0.225 + i * 0.0665
        canvas.box(x, 0.5, 0.036, 0.2, (252, 206, 128) if i % 2 == 0 and canvas.light.lit > 0.3 else dark)
        canvas.box(x - 0.02, 0.435, 0.012, 0.32, mix(stone, (255, 255, 255), 0.2))
    for step in range(5):
        canvas.box(
            0.24 - step * 0.015,
            0.76 + step * 0.018,
            0.52 + step * 0.03,
            0.018,
            mix(stone, shade, 0.2 + 0.6 * (step % 2)),
        )
    water(canvas, 0.85)


def _lighthouse(canvas: Canvas) -> None:
    """A sea wall with a lighthouse, and a ferry passing."""
    sky(canvas, 0.6)
    sea(canvas, 0.6)
    hills(canvas, 0.6, height=0.07, share=0.15)
    stone = mix(canvas.light.near, canvas.light.far, 0.4)
    canvas.fill([(0.55, 0.58), (1, 0.54), (1, 0.64), (0.53, 0.64)], stone)
    canvas.fill([(0.67, 0.57), (0.685, 0.24), (0.725, 0.24), (0.74, 0.57)], (236, 232, 222))
    for y in (0.3, 0.42):
        canvas.fill([(0.68, y + 0.05), (0.683, y), (0.727, y), (0.731, y + 0.05)], (176, 52, 44))
    canvas.box(0.683, 0.2, 0.044, 0.04, mix(canvas.light.near, (255, 232, 160), 0.7))
    canvas.fill([(0.678, 0.2), (0.705, 0.165), (0.732, 0.2)], canvas.light.near)
    canvas.fill(
        [(0.12, 0.6), (0.42, 0.6), (0.39, 0.655), (0.14, 0.655)], mix(canvas.light.near, (20, 60, 110), 0.6)
    )
    canvas.box(0.17, 0.555, 0.2, 0.047, (232, 234, 232))
    canvas.box(0.21, 0.525, 0.1, 0.03, (224, 228, 228))
    for i in range(9):
        canvas.box(0.178 + i * 0.021, 0.57, 0.012, 0.014, (40, 52, 66))
    canvas.box(0.27, 0.49, 0.02, 0.036, (176, 52, 44))
    water(canvas, 0.64)


def _town(canvas: Canvas) -> None:
    """The town on its hill at night."""
    sky(canvas, 0.5)
    hills(canvas, 0.6, height=0.24, share=0.3)
    for row in range(5):
        base = 0.5 + row * 0.05
        houses(
            canvas, base, left=-0.05 - 0.01 * row, right=1.0, height=0.1 + 0.02 * row, share=0.25 + 0.15 * row
        )
    water(canvas, 0.72)


def _boat(canvas: Canvas, x: float, y: float, size: float) -> None:
    hull = mix(canvas.light.near, (232, 228, 214), 0.6)
    stern, bow = x + size * 0.1, x + size * 0.85
    canvas.fill([(x, y - 0.03), (x + size, y - 0.035), (bow, y + 0.005), (stern, y + 0.005)], hull)
    canvas.box(x + size * 0.3, y - 0.055, size * 0.3, 0.025, mix(hull, canvas.light.near, 0.5))
    canvas.line((x + size * 0.62, y - 0.03), (x + size * 0.62, y - 0.22), canvas.light.near)


_SUBJECTS: dict[str, tuple[Light, Callable[[Canvas], None]]] = {
    "bridge": (DUSK, _bridge),
    "quay": (MORNING, _quay),
    "crane": (NOON, _crane),
    "hall": (DUSK, _hall),
    "lighthouse": (MORNING, _lighthouse),
    "town": (NIGHT, _town),
}

NAMES: tuple[str, ...] = tuple(_SUBJECTS)
"""The subjects, in the order the bench shows them."""
