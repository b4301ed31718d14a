"""A feed shown: a table to read, or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator

from rich.cells import cell_len, set_cell_size

from .feed import Feed, Item
from .watch import visible

# A title is cut to that many columns, so that most addresses begin on the same line. Source: our judgement.
_TITLE_COLUMNS = 72


def table(feed: Feed) -> Iterator[str]:
    """A line for each item: its number, date, title and address."""
    titles = [_fitting(visible(item.title) or "(no title)") for item in feed.items]
    width = max(map(cell_len, titles))
    digits = len(str(len(feed.items)))
    for item, title in zip(feed.items, titles, strict=True):
        link = visible(item.link) or ("(in the feed)" if item.has_text else "(no link)")
        yield f"{item.number:>{digits}}  {_date(item):16}  {set_cell_size(title, width)}  {link}"


def as_json(feed: Feed) -> str:
    """The feed as JSON: its title and its items; ``words`` is how much text of each it carries."""
    names = ("number", "published", "title", "link", "byline", "words")
    items = [{name: getattr(item, name) for name in names} for item in feed.items]
    return json.dumps({"feed": feed.name, "title": feed.title, "items": items}, ensure_ascii=False, indent=1)


def _fitting(title: str) -> str:
    if cell_len(title) <= _TITLE_COLUMNS:
        return title
    return set_cell_size(title, _TITLE_COLUMNS - 1).rstrip() + "…"


def _date(item: Item) -> str:
    """The date and, when it is known, the time, as the feed has them."""
    return item.published[:16].replace("T", " ")
