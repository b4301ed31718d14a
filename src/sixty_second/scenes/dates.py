"""The date of a story as a reader expects it."""

from __future__ import annotations

from datetime import date

from ..model import Article

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def date_line(article: Article) -> str:
    """``20 Dec 2016`` in English, ``2016-12-20`` otherwise; a date of another form as it was given."""
    given = article.published.strip()
    try:
        day = date.fromisoformat(given[:10])
    except ValueError:
        return given if len(given) <= 30 else ""
    if article.language.lower().split("-")[0] == "en":
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return day.isoformat()
