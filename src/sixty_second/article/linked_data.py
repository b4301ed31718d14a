"""JSON-LD: what a page says about itself to machines; strings out of it, whatever stands in their place."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from itertools import islice
from typing import Any

from lxml import html

# How many JSON-LD objects are looked at. Source: our judgement; a page measured had 31.
_OBJECTS = 2000

# So many authors, and steps to a page, are looked at. Source: our judgement.
_AUTHORS = 12
_CRUMBS = 12

# "http://schema.org/NewsArticle" is a NewsArticle; a comma before a closing bracket is a common slip.
_BEFORE_TYPE = re.compile(r"^\S*[/:#]")
_WRAPPING = re.compile(r"(?:/\*|//)?(?:<!\[CDATA\[|\]\]>)(?:\*/)?")
_LAST_COMMA = re.compile(r",\s*([}\]])")

# What an article may only refer to.
_REFERRING = frozenset({"author", "publisher", "image", "creator"})

_ARTICLE = re.compile(r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report\w*|\w*Posting|Review)$")


def objects(root: html.HtmlElement) -> tuple[Mapping[str, Any], ...]:
    """Every JSON-LD object of the page, as it comes."""
    scripts = (script for script in root.iter("script") if "ld+json" in script.get("type", "").lower())
    return tuple(islice((thing for script in scripts for thing in _objects(script.text or "")), _OBJECTS))


def article_object(things: Iterable[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The object that is the article, the one with most to say when there are several; what it only refers
    to (``{"@id": …}``) is put in its place."""
    best: Mapping[str, Any] = {}
    named: dict[str, Mapping[str, Any]] = {}
    for thing in things:
        if _is_article(thing) and _worth(thing) > _worth(best):
            best = thing
        identity = thing.get("@id")
        if isinstance(identity, str) and len(thing) > 2:
            named.setdefault(identity, thing)
    return {key: _referred(value, named) if key in _REFERRING else value for key, value in best.items()}


def _referred(value: object, named: Mapping[str, Mapping[str, Any]]) -> object:
    if isinstance(value, list):
        return [_referred(one, named) for one in value[:_AUTHORS] if not isinstance(one, list)]
    if isinstance(value, dict) and "@id" in value and not value.keys() & {"name", "url", "contentUrl"}:
        return named.get(value["@id"], value) if isinstance(value["@id"], str) else value
    return value


def types_of(thing: Mapping[str, Any]) -> tuple[str, ...]:
    """What the object says it is."""
    kinds = thing.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return tuple(_BEFORE_TYPE.sub("", kind) for kind in listed if isinstance(kind, str))


def crumbs(things: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """The names on the way to the page: ``News``, ``Opinion`` … without the page's own."""
    found = []
    for thing in things:
        steps = thing.get("itemListElement")
        if "BreadcrumbList" in types_of(thing) and isinstance(steps, list):
            for step in steps[:_CRUMBS]:
                inner = step.get("item") if isinstance(step, dict) else None
                name = step.get("name") if isinstance(step, dict) else None
                found.append(plain(name_of(name) or name_of(inner if isinstance(inner, dict) else "")))
    return tuple(filter(None, found))


def _worth(thing: Mapping[str, Any]) -> int:
    """How much it says. A live blog is worth more than any of its entries."""
    said = sum(
        key in thing for key in ("headline", "articleBody", "datePublished", "author", "publisher", "image")
    )
    return said + 10 * ("LiveBlogPosting" in types_of(thing))


def _is_article(thing: Mapping[str, Any]) -> bool:
    return any(_ARTICLE.match(kind) for kind in types_of(thing))


def _objects(text: str) -> Iterator[Mapping[str, Any]]:
    """Every object in a JSON text, outer ones first; none when it is broken beyond a comma."""
    text = _WRAPPING.sub(" ", text)
    begin = min((at for at in (text.find("{"), text.find("[")) if at >= 0), default=0)
    text = text[begin : max(text.rfind("}"), text.rfind("]")) + 1]
    whole = _value(text)
    if whole is None:
        whole = _value(_LAST_COMMA.sub(r"\1", text))
    queue: deque[Any] = deque([whole] if isinstance(whole, dict | list) else [])
    for _ in range(_OBJECTS):
        if not queue:
            return
        thing = queue.popleft()
        if isinstance(thing, dict):
            yield thing
        values = thing.values() if isinstance(thing, dict) else thing
        queue.extend(value for value in islice(values, _OBJECTS) if isinstance(value, dict | list))


def _value(text: str) -> Any:
    """What the JSON says; None when it is broken."""
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def text_of(value: object) -> str:
    """A string out of what JSON-LD may put where a string belongs."""
    if isinstance(value, list):
        return text_of(value[0]) if value and not isinstance(value[0], list) else ""
    return value if isinstance(value, str) else ""


def name_of(value: object) -> str:
    """The name, or names, of a person or organisation in JSON-LD."""
    if isinstance(value, list):
        return ", ".join(
            dict.fromkeys(
                name
                for name in (name_of(one) for one in value[:_AUTHORS] if not isinstance(one, list))
                if name
            )
        )
    if isinstance(value, dict):
        name = value.get("name")
        return name_of(name) if not isinstance(name, dict) else ""
    return value if isinstance(value, str) else ""


def plain(text: str) -> str:
    """A text without tags and entities, white space folded."""
    if "<" in text or "&" in text:
        text = re.sub(r"<[^<>]{0,1000}>", " ", text)
        text = unescape(text)
    return " ".join(text.split())
