"""What stands by the headline: the standfirst, the writer's name, the date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from .body import HEADINGS, NOT_STORY, Line, View
from .bylines import marked_authors, names_in_byline, place_in_byline
from .dates import iso_date
from .metadata import Metadata
from .words import alike, words_of

# A standfirst stands within that many lines of the headline, and has so many words. Source: our judgement.
_REACH = 30
_DEK_WORDS = range(4, 75)
_BETWEEN = 4

# A label by the headline stands within that many lines of it and has no more words. Source: our judgement.
_LABEL_REACH = 3
_LABEL_WORDS = 6
_NO_LABEL = frozenset({"chrome", "share", "comments", "promo"})

_SIGNED = re.compile(r"\b[Bb]y\s+((?:[A-Z][\w.’'-]+\s?){2,4})\s*,?$")


def near(page: Sequence[Line], headline_at: int, first: int) -> Sequence[Line]:
    """The lines around the headline, up to the story's ``first``."""
    return page[max(0, headline_at - 6 if headline_at >= 0 else first - _REACH) : first + 3]


def labels(near: Sequence[Line], headline_at: int) -> tuple[str, ...]:
    """Short lines right by the headline: ``Opinion``, ``Live``, ``Comment | Ada Quill``."""
    able = (line for line in near if abs(line.block.order - headline_at) <= _LABEL_REACH and headline_at >= 0)
    return tuple(line.text for line in able if line.words <= _LABEL_WORDS and not line.marks & _NO_LABEL)


def dek(page: Sequence[Line], about: Metadata, headline_at: int, body: Sequence[Line]) -> tuple[str, int]:
    """The standfirst and its place; ``("", -1)`` when the page prints none."""
    if not body:
        return "", -1
    told = (line for line in body if "dek" not in line.marks and line.is_told)
    first = next((line for line in told if line.block.tag not in HEADINGS), body[0]).block.order
    start = headline_at + 1 if headline_at >= 0 else max(0, first - _REACH)
    title = words_of(page[headline_at].text) if headline_at >= 0 else []
    described = [View(text) for text in about.descriptions if len(text.split()) >= 4]
    for line in page[start:first][:_REACH]:
        words = words_of(line.text)
        if not _may_be_dek(line, len(words)) or alike(words, title):
            continue
        if "dek" in line.marks or any(view.holds(words) for view in described) or _is_sub_headline(line):
            return line.text, line.block.order
        if line.block.order == headline_at + 1 and _is_signed(line, page[headline_at + 2 : headline_at + 4]):
            return line.text, line.block.order
    return _above_names(page, body)


def _is_signed(line: Line, after: Sequence[Line]) -> bool:
    """Whether a line right under the headline speaks as a sentence does and the writers' names follow it."""
    small = sum(word[0].islower() for word in line.text.split())
    named = any(one.kind in ("byline", "date") or place_in_byline(one.text) for one in after)
    return named and line.words >= 5 and 2 * small >= line.words and not line.marks & NOT_STORY


def _above_names(page: Sequence[Line], body: Sequence[Line]) -> tuple[str, int]:
    """The first line of the story when it stands in another element than the rest, and the writers' names or
    the date between them."""
    told = [line for line in body if line.is_told][:2]
    if len(told) < 2 or told[0].words not in _DEK_WORDS:
        return "", -1
    above, below = (line.block.element.getparent() for line in told)
    between = page[told[0].block.order + 1 : told[1].block.order][:_BETWEEN]
    named = any(line.kind in ("byline", "date") for line in between)
    return (told[0].text, told[0].block.order) if named and above is not below else ("", -1)


def _may_be_dek(line: Line, words: int) -> bool:
    if words not in _DEK_WORDS or line.block.linked >= 0.5 or line.kind not in ("prose", "label"):
        return False
    # One that is cut off is a description for search engines.
    return not line.marks & {"figure", "comments", "embed"} and not line.text.endswith(("...", "…"))


def _is_sub_headline(line: Line) -> bool:
    return (
        line.block.tag in HEADINGS
        and line.words >= 6
        and not line.marks & {"promo", "chrome", "share", "byline"}
    )


def byline(near: Sequence[Line]) -> str:
    """The writers near the headline: as the markup says, or in a line "By …"."""
    told = [line for line in near if "byline" in line.marks or not line.marks & _NO_LABEL]
    marked = marked_authors(line.block.element for line in told if not line.is_prose)
    if marked:
        return marked
    for line in told:
        if line.kind == "byline" and line.words >= 3 and (name := names_in_byline(line.text)):
            return name
        signed = _SIGNED.search(line.text) if "byline" in line.marks or line.kind == "date" else None
        if signed:
            return signed[1]
    return ""


def place(near: Sequence[Line]) -> str:
    """Where the writers are, as the line with their names says."""
    able = (line for line in near if line.kind == "byline" or "byline" in line.marks)
    return next(filter(None, (place_in_byline(line.text) for line in able)), "")


def published(near: Sequence[Line], language: str) -> str:
    """The date in a line near the headline, as its markup or its words say.

    Args:
        near: the lines.
        language: the page's, which tells whether ``3/4`` is in March or in April.
    """
    for line in near:
        stated = [tag.get("datetime", "") for tag in islice(line.block.element.iter("time"), 3)]
        if line.kind in ("date", "byline") or "byline" in line.marks or _SIGNED.search(line.text):
            stated.append(line.text)
        date = next(filter(None, (iso_date(one, language) for one in stated)), "")
        if date:
            return date
    return ""
