"""A figure that counts up: which figures can, what they show on the way, when they land."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Word

COUNT_FRAMES = 20
"""Most frames of counting, at 30 a second. Source: the house's look sheet."""

_NUMERIC = re.compile(
    r"(?P<prefix>[^\d]{0,8})"
    r"(?P<whole>\d{1,3}(?:(?P<sep>[,'’  \u202f])\d{3})(?:(?P=sep)\d{3}){0,4}|\d{1,12})"
    r"(?:(?P<point>[.,])(?P<decimals>\d{1,3}))?"
    r"(?P<suffix>[^\d]{0,24})"
)
_DIGITS = re.compile(r"\d[\d.,'’]*")


@dataclass(frozen=True, slots=True)
class Figure:
    """A plainly numeric figure, taken apart; ``units`` is its value in its last decimal place."""

    prefix: str
    units: int
    separator: str
    point: str
    places: int
    suffix: str

    def written(self, units: int) -> str:
        """Another value, written the same way."""
        whole, part = divmod(units, 10**self.places)
        digits = f"{whole:,}".replace(",", self.separator)
        decimals = f"{self.point}{part:0{self.places}d}" if self.places else ""
        return f"{self.prefix}{digits}{decimals}{self.suffix}"


def parse(figure: str) -> Figure | None:
    """The figure's parts, or None for one that does not count: a year, a range, words, a ratio."""
    match = _NUMERIC.fullmatch(figure)
    if match is None:
        return None
    whole, decimals = match["whole"], match["decimals"] or ""
    separator = match["sep"] or ""
    digits = whole.replace(separator, "") if separator else whole
    plain = not (match["prefix"].strip() or match["suffix"].strip() or separator or decimals)
    plain = plain or (match["suffix"] == "s" and not match["prefix"].strip())
    if plain and len(digits) == 4 and 1500 <= int(digits) <= 2100:
        return None
    parsed = Figure(
        match["prefix"],
        int(digits + decimals),
        separator,
        match["point"] or "",
        len(decimals),
        match["suffix"],
    )
    return parsed if parsed.units > 1 and parsed.written(parsed.units) == figure else None


def counted(figure: str, steps: int) -> tuple[str, ...]:
    """What the figure shows on its way, one text a frame, slowing down, never past its value; may be empty.

    The figure itself is not among them.
    """
    parsed = parse(figure)
    if parsed is None or steps < 1:
        return ()
    shown = []
    for step in range(1, steps + 1):
        eased = 1 - (1 - step / (steps + 1)) ** 3
        shown.append(parsed.written(min(int(parsed.units * eased), parsed.units - 1)))
    return tuple(shown)


def spoken_at(figure: str, words: Sequence[Word]) -> int | None:
    """When the figure is said: the start of the first word that holds its digits, else its first word."""
    digits = _DIGITS.search(figure)
    core = digits.group().rstrip(".,'’") if digits else ""
    first = figure.split()[0].casefold() if figure.split() else ""
    for word in words:
        plain = word.text.strip("“”‘’\"'()[],.;:!?—–").casefold()
        if core and (found := _DIGITS.search(word.text)) and found.group().rstrip(".,'’") == core:
            return word.start_ms
        if not core and first and plain == first:
            return word.start_ms
    return None
