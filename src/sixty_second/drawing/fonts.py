"""The typefaces: where their files are, what they hold, how high their letters reach.

The files come with font packages from the package index. A package is found, not imported, and a face is
opened when it is first asked for.
"""

from __future__ import annotations

import importlib.util
import math
from functools import lru_cache
from pathlib import Path

import freetype
import uharfbuzz as hb

from ..errors import SettingsError

PACKAGES = ("font_manrope", "font_source_serif_pro", "font_hanken_grotesk")
FALLBACKS = ("Manrope-SemiBold", "SourceSerifPro-Semibold", "HankenGrotesk-SemiBold")
"""Faces that are asked, in this order, for a character that the wanted face lacks."""

_ASCENDERS = "bdfhklHT"
_DESCENDERS = "gjpqy"


@lru_cache(maxsize=1)
def _files() -> dict[str, Path]:
    """Every packaged font file by its stem; of two formats the TrueType one, whose curves are cheaper."""
    found: dict[str, Path] = {}
    for package in PACKAGES:
        spec = importlib.util.find_spec(package)
        if spec is None or spec.origin is None:
            continue
        folder = Path(spec.origin).parent / "files"
        for path in sorted(folder.glob("*.[ot]tf")):
            if "Variable" not in path.stem:
                found[path.stem] = path
    return found


def font_path(name: str) -> Path:
    """The file of a packaged font, by its stem, e.g. ``Manrope-ExtraBold``.

    Raises:
        SettingsError: there is no such font; the text lists those there are.
    """
    files = _files()
    if name not in files:
        known = ", ".join(sorted(files)) or "none: install font-manrope"
        raise SettingsError(f"there is no font {name!r}", remedy=f"use one of: {known}", name=name)
    return files[name]


@lru_cache(maxsize=32)
def outline_face(name: str) -> freetype.Face:
    """The face that glyphs are rasterised from."""
    return freetype.Face(str(font_path(name)))


@lru_cache(maxsize=32)
def shaping_font(name: str) -> hb.Font:
    """The face that text is shaped with, in font units."""
    return hb.Font(hb.Face(hb.Blob.from_file_path(str(font_path(name)))))


@lru_cache(maxsize=32)
def units_per_em(name: str) -> int:
    """Font units in one em."""
    return int(shaping_font(name).face.upem)


@lru_cache(maxsize=32)
def coverage(name: str) -> frozenset[int]:
    """The code points that the face has a glyph for."""
    return frozenset(shaping_font(name).face.unicodes)


@lru_cache(maxsize=256)
def metrics(name: str, size: int) -> tuple[int, int]:
    """How far letters reach above and below the baseline: (ascent, descent), whole pixels, both positive.

    Taken from the letters' outlines (``bdfhkl`` and ``gjpqy``), not from the font's line spacing, so that
    two lines of a headline set solid do not count as overlapping.
    """
    tops = [_extents(name, letter)[0] for letter in _ASCENDERS]
    feet = [_extents(name, letter)[1] for letter in _DESCENDERS]
    scale = size / units_per_em(name)
    return math.ceil(max(tops) * scale), math.ceil(-min(feet) * scale)


@lru_cache(maxsize=256)
def cap_height(name: str, size: int) -> int:
    """Height of a capital letter, whole pixels."""
    return round(_extents(name, "H")[0] * size / units_per_em(name))


def _extents(name: str, letter: str) -> tuple[int, int]:
    """Top and foot of a letter in font units, upwards positive."""
    font = shaping_font(name)
    box = font.get_glyph_extents(font.get_nominal_glyph(ord(letter)) or 0)
    return (0, 0) if box is None else (box.y_bearing, box.y_bearing + box.height)
