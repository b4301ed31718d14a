"""Dates as pages write them, to ISO 8601."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_MAIL = re.compile(r"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} ")
_MONTH_FIRST = re.compile(r"\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})\b")

# A year outside these is a slip. Source: our judgement.
_YEARS = range(1900, 2101)

_LOOK = 200


def iso_date(value: str) -> str:
    """The date, or date and time, in ``value`` as ISO 8601; empty when there is none that can be read.

    Read are ISO 8601, the mail format, and a date written in English anywhere in the text.
    """
    text = value.strip()[:_LOOK]
    found = _whole(text)
    if found is not None and found.year in _YEARS:
        return found.date().isoformat() if len(text) <= 10 else found.isoformat(timespec="seconds")
    if match := _ISO.search(text):
        return _checked(int(match[1]), int(match[2]), int(match[3]))
    if match := _MONTH_FIRST.search(text):
        return _checked(int(match[3]), _month(match[1]), int(match[2]))
    if match := _DAY_FIRST.search(text):
        return _checked(int(match[3]), _month(match[2]), int(match[1]))
    return ""


def _whole(text: str) -> datetime | None:
    """The moment, when the whole text is one in a machine's format."""
    try:
        return parsedate_to_datetime(text) if _MAIL.match(text) else datetime.fromisoformat(text)
    except (ValueError, TypeError, OverflowError):
        return None


def _month(name: str) -> int:
    """1 to 12 for a month's name or its first letters (``Sept``, too), 0 for another word."""
    small = name.lower()
    return next((at for at, month in enumerate(_MONTHS, 1) if month.startswith(small)), 0)


def _checked(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat() if year in _YEARS else ""
    except ValueError:
        return ""
