"""Dates as pages write them, to ISO 8601."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from .words import word_set

_MONTHS = tuple(
    word_set(row)
    for row in (
        "january januar jänner janvier enero janeiro gennaio januari",
        "february februar février fevrier febrero fevereiro febbraio februari feber",
        "march märz maerz mars marzo março maart",
        "april avril abril aprile",
        "may mai mayo maio maggio mei maj",
        "june juni juin junio junho giugno",
        "july juli juillet julio julho luglio",
        "august août aout agosto augustus augusti",
        "september septembre septiembre setiembre setembro settembre",
        "october oktober octobre octubre outubro ottobre",
        "november novembre noviembre novembro",
        "december dezember décembre diciembre dezembro dicembre desember",
    )
)
"""The months in the languages that are told."""

# Shorter beginnings than these are no month's; a beginning that fits two months is neither's.
_SHORTEST = 3

_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_MAIL = re.compile(r"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} ")
_WORD = r"([^\W\d_]{3,10})\.?"
_MONTH_FIRST = re.compile(rf"\b{_WORD}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b")
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|[.º°])?\s*(?:de\s+|di\s+|of\s+)?{_WORD},?\s+(?:de\s+|del\s+)?(\d{{4}})\b",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2}(?![\d.]))")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})\b")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?")

# A year outside these is a slip. Source: our judgement.
_YEARS = range(1900, 2101)

_LOOK = 200

# Seconds since 1970 have ten digits, milliseconds thirteen, from 2001 to 2286.
_EPOCH = (10, 13)

# Years of two digits are of this century.
_CENTURY = 2000

# Here the month may come first; a page in English that does not say whose is either's.
_MONTH_FIRST_TAGS = frozenset({"en", "en-US", "en-PH", "en-CA"})


def iso_date(value: str, language: str = "") -> str:
    """The date, or date and time, in ``value`` as ISO 8601; empty when there is none that can be read.

    Read are ISO 8601, the mail format, seconds since 1970, and a date anywhere in the text, written in a
    language that is told.

    Args:
        value: the date, or a text with one.
        language: ``3/4/2024`` is read as that language's readers do; without one it is no date, unless a
            number is above 12.
    """
    text = value.strip()[:_LOOK]
    found = _whole(text)
    if found is not None and found.year in _YEARS:
        dated = len(text) <= 10 and not text.isdecimal()
        return found.date().isoformat() if dated else found.isoformat(timespec="seconds")
    if match := _ISO.search(text) or _COMPACT.fullmatch(text):
        return _checked(int(match[1]), int(match[2]), int(match[3]))
    if match := _MONTH_FIRST.search(text):
        return _checked(int(match[3]), _month(match[1]), int(match[2]))
    for match in _DAY_FIRST.finditer(text):
        if _month(match[2]):
            return _checked(int(match[3]), _month(match[2]), int(match[1]))
    if match := _DOTTED.search(text):
        century = 0 if len(match[3]) == 4 else _CENTURY
        return _checked(century + int(match[3]), int(match[2]), int(match[1]))
    if match := _SLASHED.search(text):
        return _either(int(match[1]), int(match[2]), int(match[3]), language)
    return ""


def _either(first: int, second: int, year: int, language: str) -> str:
    """The date of these two numbers and the year, in the order of the language where both can be either."""
    if first == second or first > 12 or (second <= 12 and language and language not in _MONTH_FIRST_TAGS):
        return _checked(year, second, first)
    return _checked(year, first, second) if second > 12 or language == "en-US" else ""


def _whole(text: str) -> datetime | None:
    """The moment, when the whole text is one in a machine's format."""
    try:
        if text.isdecimal():
            seconds = text.isascii() and len(text) in _EPOCH
            return datetime.fromtimestamp(int(text[:10]), tz=UTC) if seconds else None
        return parsedate_to_datetime(text) if _MAIL.match(text) else datetime.fromisoformat(text)
    except (ValueError, TypeError, OverflowError):
        return None


def _month(name: str) -> int:
    """1 to 12 for a month's name or its first letters (``Sept``, too), 0 for another word."""
    small = name.lower()
    able = [at for at, names in enumerate(_MONTHS, 1) if any(one.startswith(small) for one in names)]
    return able[0] if len(able) == 1 and len(small) >= _SHORTEST else 0


def _checked(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat() if year in _YEARS else ""
    except ValueError:
        return ""
