"""Text to glyphs: order (Unicode bidirectional algorithm), fallback faces, kerning and ligatures (HarfBuzz).

Every word begins on a whole pixel. So a word drawn alone covers the same word in its line exactly, which is
what the current word of a caption does, and the width of a line is a sum over its words.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import groupby

import uharfbuzz as hb
from bidi import algorithm as bidi

from .fonts import FALLBACKS, coverage, shaping_font, units_per_em

_FROM_THE_RIGHT = frozenset(("R", "AL", "AN", "RLE", "RLO", "RLI"))
"""Bidirectional classes without which a line runs from left to right. Source: UAX #9, table 4."""

_AS_EMBEDDINGS = str.maketrans("\u2066\u2067\u2068\u2069", "\u202a\u202b\u202a\u202c")
"""Isolates as the embeddings that they were before Unicode 6.3: python-bidi knows no others."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of a line: its face, number, and place of its origin from the line's start, pixels."""

    font: str
    number: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Layout:
    """A line of glyphs from left to right; ``words`` are (x, width) of each word, in logical order."""

    glyphs: tuple[Glyph, ...]
    width: float
    words: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters of one word (or gap), one direction and one face."""

    text: str
    level: int
    font: str
    word: int
    """The number of its word; -1 for a gap."""


@lru_cache(maxsize=4096)
def lay_out(text: str, font: str, size: int, tracking: float = 0.0) -> Layout:
    """The line's glyphs and their places, in pixels, from left to right."""
    glyphs: list[Glyph] = []
    reach: dict[int, tuple[float, float]] = {}
    pen = 0.0
    for run in _visual(_runs(text, font)):
        start = pen
        scale = size / units_per_em(run.font)
        for number, advance, dx, dy in _shape(run.text, run.font, run.level % 2 == 1):
            if run.word >= 0:
                glyphs.append(Glyph(run.font, number, pen + dx * scale, dy * scale))
            pen += advance * scale + (tracking if advance else 0.0)
        if run.word < 0:
            pen = float(round(pen))
        else:
            low, high = reach.get(run.word, (start, pen))
            reach[run.word] = min(low, start), max(high, pen)
    words = tuple((round(low), high - low) for _, (low, high) in sorted(reach.items()))
    return Layout(tuple(glyphs), max(0.0, pen), words)


def measure(text: str, font: str, size: int, tracking: float = 0.0) -> float:
    """Advance width of the line in pixels."""
    return lay_out(text, font, size, tracking).width


def word_places(text: str, font: str, size: int, tracking: float = 0.0) -> tuple[tuple[int, float], ...]:
    """Where each word of the line is drawn: (x from the line's left edge, width), in logical order."""
    return lay_out(text, font, size, tracking).words


def missing(text: str, font: str) -> tuple[str, ...]:
    """The characters that neither the font nor a fallback has a glyph for, each once, in order."""
    lacking = (c for c in text if not _is_blank(c) and _face_for(c, font) is None)
    return tuple(dict.fromkeys(lacking))


def is_rtl(text: str) -> bool:
    """Whether the line reads from the right, by its first strong character (UAX #9, P2 and P3)."""
    if _runs_right(text):
        return False
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def _runs_right(text: str) -> bool:
    """Whether every letter of it runs from left to right, so that the long way round can be saved."""
    return text.isascii() or not any(unicodedata.bidirectional(char) in _FROM_THE_RIGHT for char in text)


def _runs(text: str, font: str) -> list[_Run]:
    """The line in logical order, cut where the word, the direction or the face changes."""
    chars = _levels(text)
    runs: list[_Run] = []
    word = -1
    for blank, part in groupby(chars, key=lambda pair: pair[0].isspace()):
        word += not blank
        faces = _faces([char for char, _ in pairs], font) if (pairs := list(part)) else []
        keyed = [(level, face, char) for (char, level), face in zip(pairs, faces, strict=True)]
        for (level, face), group in groupby(keyed, key=lambda item: item[:2]):
            runs.append(_Run("".join(item[2] for item in group), level, face, -1 if blank else word))
    return runs


def _levels(text: str) -> list[tuple[str, int]]:
    """Each character with its embedding level; explicit embeddings themselves are dropped (UAX #9, X9)."""
    if _runs_right(text):
        return [(char, 0) for char in text]
    storage = bidi.get_empty_storage()
    level = int(is_rtl(text))
    storage["base_level"], storage["base_dir"] = level, "LR"[level]
    bidi.get_embedding_levels(text.translate(_AS_EMBEDDINGS), storage)
    bidi.explicit_embed_and_overrides(storage)
    bidi.resolve_weak_types(storage)
    bidi.resolve_neutral_types(storage, False)
    bidi.resolve_implicit_levels(storage, False)
    return [(char["ch"], int(char["level"])) for char in storage["chars"]]


def _visual(runs: list[_Run]) -> list[_Run]:
    """The runs from left to right (UAX #9, L2: from the highest level down, reverse what is at or above)."""
    highest = max((run.level for run in runs), default=0)
    for level in range(highest, 0, -1):
        out: list[_Run] = []
        for above, group in groupby(runs, key=partial(_at_least, level)):
            part = list(group)
            out.extend(reversed(part) if above else part)
        runs = out
    return runs


def _at_least(level: int, run: _Run) -> bool:
    return run.level >= level


def _faces(chars: list[str], font: str) -> list[str]:
    """A face for each character; marks, joiners and blanks stay with the letter before them."""
    faces: list[str] = []
    for char in chars:
        if faces and (unicodedata.combining(char) or _is_blank(char)):
            faces.append(faces[-1])
        else:
            faces.append(_face_for(char, font) or font)
    return faces


@lru_cache(maxsize=4096)
def _face_for(char: str, font: str) -> str | None:
    for name in (font, *FALLBACKS):
        if ord(char) in coverage(name):
            return name
    return None


def _is_blank(char: str) -> bool:
    """Whether nothing is drawn for it: white space, controls, joiners and direction marks."""
    return char.isspace() or unicodedata.category(char) in ("Cc", "Cf", "Zs")


@lru_cache(maxsize=8192)
def _shape(text: str, font: str, rtl: bool) -> tuple[tuple[int, int, int, int], ...]:
    """Glyphs from left to right: (number, advance, x offset, y offset), font units."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    hb.shape(shaping_font(font), buffer)
    return tuple(
        (info.codepoint, place.x_advance, place.x_offset, place.y_offset)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )
