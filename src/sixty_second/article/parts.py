"""The lines of a story as paragraphs, lists and tables."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from lxml import html

from ..model import Table
from .body import HEADINGS, NOT_STORY, Line
from .paragraphs import Item, Paragraph


def paragraphs_of(body: Sequence[Line]) -> tuple[Paragraph, ...]:
    """The lines as paragraphs, each with what its element makes of it."""
    lists: dict[html.HtmlElement, int] = {}
    items: dict[html.HtmlElement, int] = {}
    quoted = [above(line, "blockquote") is not None for line in body]
    # Where most of a story is in them, block quotations are only a way to set it in.
    quotes = sum(line.words for line, inside in zip(body, quoted, strict=True) if inside)
    believed = 2 * quotes < sum(line.words for line in body)
    found = []
    for line, inside in zip(body, quoted, strict=True):
        found.append(
            Paragraph(
                line.text,
                prose=line.is_told,
                heading=line.block.tag in HEADINGS,
                bold=line.block.bold,
                quoted=inside and believed,
                item=_item(line, lists, items),
            )
        )
    return tuple(found)


def _item(line: Line, lists: dict[html.HtmlElement, int], items: dict[html.HtmlElement, int]) -> Item | None:
    """Its place in the list that holds it, the lists and their items being counted as they come."""
    entry = above(line, "li")
    listing = entry.getparent() if entry is not None else None
    if entry is None or listing is None or line.block.tag in HEADINGS:
        return None
    number = items.setdefault(entry, sum(one.getparent() is listing for one in items) + 1)
    return Item(lists.setdefault(listing, len(lists) + 1), number, listing.tag == "ol")


def above(line: Line, tag: str) -> html.HtmlElement | None:
    """The nearest element with that tag, the line's own or one above it."""
    element = line.block.element
    if element.tag == tag:
        return element
    return next(islice(element.iterancestors(tag), 1), None)


def tables_of(
    inside: Sequence[Line],
    held: Mapping[html.HtmlElement, html.HtmlElement],
    tables: Mapping[html.HtmlElement, Table],
    orders: Sequence[int],
) -> tuple[Table, ...]:
    """The tables in the story's element, each with the paragraph before which it stands."""
    found: dict[html.HtmlElement, Table] = {}
    for line in inside:
        element = held.get(line.block.element)
        if element is not None and element not in found and not line.marks & NOT_STORY and orders:
            found[element] = replace(tables[element], paragraph=bisect(orders, line.block.order))
    return tuple(found.values())
