"""A printed word taken apart: what opens it, its core, what closes it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_KEPT_BEFORE = frozenset("≥≤≈±×₦₱₫฿₵$£€¥₹₽₩₪₺₴#@&+-−.~<>=½¼¾⅓⅔%°")
_KEPT_AFTER = frozenset("₦₱₫฿₵%$£€¥₹₽₩₪₺₴+&°¢½¼¾⅓⅔#@′″²³")
_STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "´": "'", "\u2011": "-", "\u00ad": None, "\u200b": None, "\ufeff": None}
)
_STRAIGHT |= {ord("₀") + digit: str(digit) for digit in range(10)}
_STOPS = {"…": ".", "‽": "?", "。": ".", "؟": "?", "،": ",", "、": ",", "؛": ";", "！": "!", "？": "?"}
_DASHES = frozenset("-–—―‒−")


def words(table: str) -> frozenset[str]:
    """The words of a table written as running text."""
    return frozenset(table.split())


@dataclass(frozen=True, slots=True)
class Form:
    """A printed word.

    Attributes:
        before: brackets and quotation marks that open it.
        core: what is left, apostrophes straight; empty for a word of punctuation alone.
        after: everything that closes it, e.g. ``.,”``.
        full_stop: whether a full stop is the first thing after the core (``Sen.``, ``N.M.``).
        mark: the pause that follows it: one of ``, ; : . ? ! —``, or empty.
    """

    before: str
    core: str
    after: str
    full_stop: bool
    mark: str

    @classmethod
    def of(cls, word: str) -> Form:
        """The word taken apart."""
        plain = word.translate(_STRAIGHT)
        start, end = 0, len(plain)
        while start < end and _punctuation(plain[start], _KEPT_BEFORE):
            start += 1
        while end > start and _punctuation(plain[end - 1], _KEPT_AFTER):
            end -= 1
        core, before, after = plain[start:end], plain[:start], plain[end:]
        worded = any(unicodedata.category(sign)[0] in "LN" for sign in core)
        if not worded and not _SIGNS.fullmatch(core):
            core, before, after = "", "", plain
        if re.match(r"['’]\d0s$", plain[start - 1 : end] if start else ""):
            core, before = "'" + core, before[:-1]
        mark = _mark(after, True) if core else _mark(plain, False)
        return cls(before, core, after, after.startswith("."), mark)


@dataclass(frozen=True, slots=True)
class Near:
    """What stands around a word, and who says it.

    Attributes:
        before, after: its neighbours; `NOTHING` at the ends.
        earlier, later: the words two places away.
        british: ``one hundred and five``, the day before the month, ``two nil``.
        dialling: the word before was part of a telephone number.
    """

    before: Form
    after: Form
    earlier: Form
    later: Form
    british: bool = False
    dialling: bool = False


NOTHING = Form("", "", "", False, "")

_SIGNS = re.compile(r"[$£€¥₹%&@#+=°½¼¾⅓⅔~<>]|US\$")


def _punctuation(sign: str, kept: frozenset[str]) -> bool:
    return sign not in kept and unicodedata.category(sign)[0] not in "LN"


def _mark(after: str, worded: bool) -> str:
    """The strongest pause in what follows a word."""
    signs = [_STOPS.get(sign, sign) for sign in after]
    for stop in "?!.;:":
        if stop in signs:
            return stop
    if "," in signs or ")" in signs or "]" in signs:
        return ","
    dashed = any(sign in _DASHES for sign in signs)
    return "—" if dashed and (not worded or "-" not in signs) else ""
