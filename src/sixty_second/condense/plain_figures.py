"""The figure a sentence turns on, and what it counts, in a language that is known by its small words alone.

Numbers are written as on the Continent: 1.200 or 1 200, and 8,4. A figure has a scene of its own only where
what it counts stands right after it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .figures import Figure
from .lexicon import words_of
from .small_words import SPANS, small_words
from .text import bare, quotes
from .tongues import Tongue

_NUMBER = re.compile(r"\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?:,\d+)?|\d{1,6}(?:,\d+)?")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_THREE = re.compile(r"\d{3}")
_SCALES = words_of(
    "mio mrd tausend million millionen milliarde milliarden million millions milliard milliards mille "
    "mil millón "
    "millones milhão milhões bilhão bilhões bilião biliões milione milioni miliardo miliardi mila "
    "miljoen miljard "
    "mln mld miljon miljoner miljard miljarder million millioner milliard milliarder tusen duizend"
)
_UNITS = words_of(
    "euro euros dollar dollars dólares dollari pfund sterline pund franken francs franchi "
    "kronor kroner krone reais real pesos prozent procent prosent kr eur usd"
)
_SIGNS = ("%", "€", "$", "£", "€/m²")
_BEFORE = words_of(
    "rund etwa knapp fast über mindestens höchstens environ quelque presque près casi unos unas hasta "
    "quase até "
    "cerca circa quasi oltre almeno minstens ongeveer bijna ruim zo'n minst opptil omtrent rundt nesten over "
    "nästan ungefär omkring drygt knappt upp"
)
_KEPT = re.compile(
    r"(?:mehr als|weniger als|bis zu|plus de|moins de|près de|au moins|jusqu'à|más de|menos de|cerca de|"
    r"al menos|"
    r"mais de|pelo menos|più di|meno di|meer dan|minder dan|mer enn|mindre enn|mer än|mindre än|upp till)\s$",
    re.I,
)
_OF = words_of("de d' di des der van av of da do del della dei delle")
_FOR = words_of("für pour para per por voor for för al pro par om je")
_NO_NOUNS = words_of(
    "mehr weniger plus moins más menos mais meno più meer minder mer mindre uhr % gange "
    "hectare meter metros mètres metri metro kilometer kilomètres kilómetros chilometri quilômetros km grad "
    "graden grader"
)
_LABEL_WORDS = 4


def plain_figure(text: str, tongue: Tongue) -> Figure | None:
    """The sentence's first figure that can stand alone on a screen; None when it has none.

    Years, dates, ages, ranges and what is quoted, in brackets or denied are none.
    """
    if not tongue.articles or not any(map(str.isdigit, text)):
        return None
    quoted, words, offset = quotes(text), text.split(), 0
    opened = False
    for place, word in enumerate(words):
        opened = opened or "(" in word
        start, offset = offset, offset + len(word) + 1
        if word[:1].isdigit() and not opened and not quoted.covers(start):
            found = _figure(words, place, tongue)
            if found is not None:
                return found
        opened = opened and ")" not in word
    return None


def _figure(words: Sequence[str], place: int, tongue: Tongue) -> Figure | None:
    """The figure that begins at ``place`` with what it counts."""
    end, measured = _end(words, place)
    before = bare(words[place - 1]) if place else ""
    if _no_count(words, place, end, tongue) or before in tongue.negations | tongue.times:
        return None
    label = _label(words, end, tongue, measured=measured)
    start = place - _kept(words, place)
    text = " ".join(words[start:end]).strip(",;:.")
    return Figure(text, label) if label and words[end - 1][-1] not in ",;:." else None


def _end(words: Sequence[str], place: int) -> tuple[int, bool]:
    """One past the number with its thousands, scale and unit; whether it has one of the last two."""
    end = place + 1
    while end < len(words) and _THREE.fullmatch(words[end]) and len(words[end - 1]) <= 3:
        end += 1
    number = end
    if end < len(words) and bare(words[end]) in _SCALES:
        end += 1
    linked = end > number and end + 1 < len(words) and bare(words[end]) in ("de", "di", "d'")
    if linked and bare(words[end + 1]) in _UNITS:
        end += 1
    unit = bare(words[end]).removeprefix("d'") if end < len(words) else ""
    end += unit in _UNITS or (end < len(words) and words[end].rstrip(".,") in _SIGNS)
    return end, end > number or words[place].rstrip(".,")[-1:] in "%€$£"


def _no_count(words: Sequence[str], place: int, end: int, tongue: Tongue) -> bool:
    """Whether the number is a year, a date, an age, a span of time, one of a range, or none we can read."""
    core = words[place].rstrip("%€$£")
    near = [*words[max(0, place - 2) : place], *words[end : end + 2]]
    after = bare(words[end]) if end < len(words) else ""
    plain = end == place + 1
    return (
        not _NUMBER.fullmatch(core)
        or core in ("0", "1")
        or (plain and bool(_YEAR.fullmatch(core)))
        or any(word[:1].isdigit() for word in near)
        or after in tongue.times | SPANS | _NO_NOUNS
    )


def _kept(words: Sequence[str], place: int) -> int:
    """How many words before the number say how exact it is."""
    if _KEPT.search(" ".join(words[max(0, place - 2) : place]) + " "):
        return 2
    return int(bool(place) and bare(words[place - 1]) in _BEFORE)


def _label(words: Sequence[str], start: int, tongue: Tongue, *, measured: bool) -> str:
    """What follows the figure and says what it counts; empty when nothing plainly does."""
    end = start
    if measured:
        if start >= len(words) or bare(words[start]) not in _OF | _FOR:
            return ""
        end += 1
        while end < len(words) and bare(words[end]) in tongue.articles:
            end += 1
        end = noun_end(words, end, tongue, timed=True)
    else:
        end = noun_end(words, start, tongue, timed=False)
    label = " ".join(words[start:end]).rstrip(",;:.!?") if end > start + measured else ""
    return label if len(label.split()) <= _LABEL_WORDS else ""


def noun_end(words: Sequence[str], place: int, tongue: Tongue, *, timed: bool = False) -> int:
    """One past the noun that begins at ``place``; ``place`` itself where no noun plainly does."""
    if place >= len(words) or not _worded(words[place], tongue, timed=timed):
        return place
    if tongue.code == "de":
        upper = [at for at in (place, place + 1) if at < len(words) and words[at][:1].isupper()]
        stopped = words[place][-1] in ",;:." and upper != [place]
        return upper[0] + 1 if upper and not stopped else place
    if tongue.code in ("fr", "es", "pt", "it"):
        end = place + 1
        joined = end + 1 < len(words) and words[place][-1].isalnum() and bare(words[end]) in ("de", "di")
        return end + 2 if joined and _worded(words[end + 1], tongue, timed=False) else end
    for end in (place + 1, place + 2):
        described = end == place + 1 or words[place][-1] in "ea"
        if end <= len(words) and described and _closed(words, end, tongue):
            return end
    return place


def _worded(word: str, tongue: Tongue, *, timed: bool) -> bool:
    """Whether the word is one of matter, and no number."""
    plain = bare(word)
    light = plain in tongue.light and not (timed and plain in tongue.times)
    return bool(plain) and not light and not any(map(str.isdigit, plain)) and plain not in _NO_NOUNS


def _closed(words: Sequence[str], end: int, tongue: Tongue) -> bool:
    """Whether a phrase may end before ``end``: at punctuation, or before a small word."""
    if end == len(words) or words[end - 1][-1] in ",;:.":
        return True
    return bare(words[end]) in tongue.light | small_words(tongue).hanging
