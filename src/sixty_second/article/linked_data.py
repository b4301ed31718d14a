"""JSON-LD: what a page says about itself to machines; strings out of it, whatever stands in their place."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping
from html import unescape
from itertools import islice
from typing import Any

from lxml import html

# How many JSON-LD objects are looked at. Source: our judgement; a page measured had 31.
_OBJECTS = 2000

_ARTICLE = re.compile(r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report\w*|\w*Posting|Review)$")


def article_object(root: html.HtmlElement) -> Mapping[str, Any]:
    """The JSON-LD object that is the article; the one with most to say when there are several."""
    best: Mapping[str, Any] = {}
    for script in root.iter("script"):
        if "ld+json" in script.get("type", "").lower():
            for thing in _objects(script.text or ""):
                if _is_article(thing) and _worth(thing) > _worth(best):
                    best = thing
    return best


def _worth(thing: Mapping[str, Any]) -> int:
    return sum(
        key in thing for key in ("headline", "articleBody", "datePublished", "author", "publisher", "image")
    )


def _is_article(thing: Mapping[str, Any]) -> bool:
    kinds = thing.get("@type")
    return any(
        isinstance(kind, str) and _ARTICLE.match(kind)
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _objects(text: str) -> Iterator[Mapping[str, Any]]:
    """Every object in a JSON text, outer ones first; none when it is broken."""
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    try:
        whole = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return
    queue: deque[Any] = deque([whole] if isinstance(whole, dict | list) else [])
    for _ in range(_OBJECTS):
        if not queue:
            return
        thing = queue.popleft()
        if isinstance(thing, dict):
            yield thing
        values = thing.values() if isinstance(thing, dict) else thing
        queue.extend(value for value in islice(values, _OBJECTS) if isinstance(value, dict | list))


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
                name for name in (name_of(one) for one in value[:12] if not isinstance(one, list)) if name
            )
        )
    if isinstance(value, dict):
        return text_of(value.get("name"))
    return value if isinstance(value, str) else ""


def plain(text: str) -> str:
    """A text without tags and entities, white space folded."""
    if "<" in text or "&" in text:
        text = re.sub(r"<[^<>]{0,1000}>", " ", text)
        text = unescape(text)
    return " ".join(text.split())
