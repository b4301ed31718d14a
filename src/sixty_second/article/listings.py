"""Lists: items that a source marks, items that only a bullet or a number tells, and headings that count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from ..model import Listing
from .paragraphs import Item, Paragraph

# More than these are an index; a longer item is a section of the story. Source: our judgement.
_MOST_ITEMS = 60
_ITEM_WORDS = 80

# Headings that count have no more words. Source: our judgement.
_HEADING_WORDS = 20

_BULLET = re.compile(r"[•‣◦▪●■▶►→*]\s*(?=\S)")
_NUMBER = re.compile(r"(?:#|No\.\s?)?(\d{1,3})(?:[.):]|\s[–—-])\s+(?=\S)")


def itemised(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, those that a bullet or a number opens as items of a list.

    Numbers count when they count: up from 1, or down to it. A dash is no bullet, for in many languages it
    opens speech.
    """
    taken = max((paragraph.item.listing for paragraph in paragraphs if paragraph.item), default=0)
    marks = [None if paragraph.item else _NUMBER.match(paragraph.text[:40]) for paragraph in paragraphs]
    found = list(paragraphs)
    for number, at in enumerate(_counting([int(mark[1]) if mark else 0 for mark in marks]), 1):
        mark = marks[at]
        found[at] = replace(found[at], item=Item(taken + 1, number, True, mark.end() if mark else 0))
    listing, number = taken + 1, 0
    bullets = [_BULLET.match(paragraph.text[:40]) for paragraph in paragraphs]
    for at, bullet in enumerate(bullets):
        before, after = bullets[at - 1] if at else None, bullets[at + 1] if at + 1 < len(bullets) else None
        if bullet and (before or after):
            listing, number = (listing, number + 1) if before else (listing + 1, 1)
            found[at] = replace(
                found[at], item=paragraphs[at].item or Item(listing, number, mark=bullet.end())
            )
    return tuple(found)


def _counting(numbers: Sequence[int]) -> list[int]:
    """Where paragraphs stand whose numbers go up from 1, or down to 1, one by one."""
    stand = [at for at, number in enumerate(numbers) if number]
    shown = [numbers[at] for at in stand]
    upward = list(range(1, len(shown) + 1))
    return stand if len(shown) >= 2 and shown in (upward, upward[::-1]) else []


def listings(paragraphs: Sequence[Paragraph]) -> tuple[Listing, ...]:
    """The lists that the paragraphs make, in order."""
    rows = [(at, paragraph) for at, paragraph in enumerate(paragraphs) if paragraph.item]
    rows.sort(key=lambda row: (row[1].item.listing, row[0]) if row[1].item else (0, 0))
    found = []
    for _, group in groupby(rows, key=lambda row: row[1].item.listing if row[1].item else 0):
        made = _listing(list(group), paragraphs)
        if made:
            found.append(made)
    return tuple(sorted(found, key=lambda listing: listing.paragraph))


def _listing(rows: Sequence[tuple[int, Paragraph]], paragraphs: Sequence[Paragraph]) -> Listing | None:
    first = rows[0][0]
    items: dict[int, list[str]] = {}
    for _, paragraph in rows:
        if paragraph.item:
            items.setdefault(paragraph.item.number, []).append(paragraph.text[paragraph.item.mark :])
    texts = tuple(" ".join(parts) for parts in items.values())
    if not 2 <= len(texts) <= _MOST_ITEMS or max(len(text.split()) for text in texts) > _ITEM_WORDS:
        return None
    ordered = bool(rows[0][1].item and rows[0][1].item.ordered)
    return Listing(_heading(paragraphs[first - 1]) if first else "", texts, ordered, first)


def _heading(before: Paragraph) -> str:
    """The words that introduce a list: a sub-heading, or a short paragraph that ends with a colon."""
    short = before.text.endswith(":") and len(before.text.split()) <= _HEADING_WORDS
    return before.text.rstrip(": ") if (before.heading or short) and before.item is None else ""


def headed(paragraphs: Sequence[Paragraph], heading: str) -> Listing | None:
    """The sub-headings as a list under ``heading``, when they are its items; None for fewer than three."""
    heads = [(at, one.text) for at, one in enumerate(paragraphs) if one.heading]
    heads = [(at, text) for at, text in heads if len(text.split()) <= _HEADING_WORDS]
    if not 3 <= len(heads) <= _MOST_ITEMS:
        return None
    return Listing(heading, tuple(text for _, text in heads), True, heads[0][0])
