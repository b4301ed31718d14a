"""JSON Feed. Source: jsonfeed.org/version/1.1, which 1.0 is a part of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..article.addresses import whole
from ..article.dates import iso_date
from ..errors import NotAnArticle
from .records import Feed, Item
from .texts import count, plain


def read_json(text: str, *, name: str, address: str = "") -> Feed:
    """The feed in a JSON text.

    Args:
        name: what to call it.
        address: where it was found, when it was; relative links are relative to it.

    Raises:
        NotAnArticle: it is no JSON, or no feed.
    """
    try:
        said = json.loads(text)
    except (ValueError, RecursionError) as exc:
        raise NotAnArticle(f"{name} is broken JSON", remedy="save the feed again", found="broken") from exc
    items = said.get("items") if isinstance(said, dict) else None
    if not isinstance(items, list):
        raise NotAnArticle(
            f"{name} is JSON without items, not a feed", remedy="give an RSS, Atom or JSON feed", found="JSON"
        )
    base = address or _string(said, "feed_url") or _string(said, "home_page_url")
    author = _authors(said)
    found = [one for one in items if isinstance(one, dict)]
    return Feed(
        name=name,
        title=plain(_string(said, "title")),
        items=tuple(_item(one, at, base, author) for at, one in enumerate(found, 1)),
    )


def _item(one: Mapping[str, Any], number: int, base: str, author: str) -> Item:
    markup = bool(_string(one, "content_html"))
    text = _string(one, "content_html") or _string(one, "content_text")
    named = (_string(one, "url"), _string(one, "external_url"), _string(one, "id"))
    dates = (_string(one, "date_published"), _string(one, "date_modified"))
    return Item(
        number=number,
        title=plain(_string(one, "title")),
        link=_link(named, base),
        published=next(filter(None, map(iso_date, dates)), ""),
        byline=_authors(one) or author,
        text=text,
        markup=markup,
        words=count(text, markup=markup),
    )


def _link(named: tuple[str, str, str], base: str) -> str:
    """The item's address; its id only when that is one in full."""
    url, external, own = named
    made = (whole(url, base), whole(external, base), whole(own, "") if "://" in own else "")
    return next(filter(None, made), "")


def _authors(said: Mapping[str, Any]) -> str:
    """The writers' names; version 1.0 had but one."""
    people = said.get("authors")
    people = people if isinstance(people, list) else [said.get("author")]
    names = (plain(_string(person, "name")) for person in people[:12] if isinstance(person, dict))
    return ", ".join(dict.fromkeys(filter(None, names)))


def _string(said: Mapping[str, Any], name: str) -> str:
    value = said.get(name)
    return value if isinstance(value, str) else ""
