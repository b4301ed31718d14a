"""Lists: items that a source marks, items that only a bullet or a number tells, and headings that count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from ..model import Listing
from .lines import ends_like_prose
from .paragraphs import Item, Paragraph

# More than these are an index; a longer item is a section of the story. Source: our judgement.
_MOST_ITEMS = 60
_ITEM_WORDS = 80

# Items are sentences when that share of them ends like one, and these have so many words on average. Source:
# our judgement.
_STOPPED_SHARE = 0.5
_SENTENCE_WORDS = 6

# Headings that count have no more words. Source: our judgement.
_HEADING_WORDS = 20

_BULLET = re.compile(r"[•‣◦▪●■▶►→*]\s*(?=\S)")
_NUMBER = re.compile(r"(?:#|No\.\s?)?(\d{1,3})(?:[.):]|\s[–—-])\s+(?=\S)")


def is_marked(line: str) -> bool:
    """Whether a bullet or a number opens the line."""
    return bool(_BULLET.match(line[:40]) or _NUMBER.match(line[:40]))


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


def labelled(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, with the items of a list not to be told when most of them are no sentences."""
    texts: dict[int, list[str]] = {}
    for paragraph in paragraphs:
        if paragraph.item:
            texts.setdefault(paragraph.item.listing, []).append(paragraph.text[paragraph.item.mark :])
    spoken = {listing for listing, items in texts.items() if _are_sentences(items)}
    return tuple(
        replace(one, prose=False) if one.item and one.item.listing not in spoken else one
        for one in paragraphs
    )


def _are_sentences(items: Sequence[str]) -> bool:
    stopped = [len(item.split()) for item in items if ends_like_prose(item)]
    return len(stopped) >= _STOPPED_SHARE * len(items) and sum(stopped) >= _SENTENCE_WORDS * len(stopped)


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


def headed(paragraphs: Sequence[Paragraph], heading: str, number: int) -> Listing | None:
    """The sub-headings as a list under ``heading``, which counts ``number`` of them: those that have a number
    of their own, else the first so many; None for fewer than three."""
    heads = [
        (at, one.text[one.item.mark :] if one.item else one.text, bool(one.item))
        for at, one in enumerate(paragraphs)
        if one.heading and len(one.text.split()) <= _HEADING_WORDS
    ]
    counted = [head for head in heads if head[2]] or heads[:number]
    if not 3 <= len(counted) <= _MOST_ITEMS:
        return None
    return Listing(heading, tuple(text for _, text, _ in counted), True, counted[0][0])
