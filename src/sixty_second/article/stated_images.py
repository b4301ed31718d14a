"""The pictures that a page names as its own: in JSON-LD and in ``og:image``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .addresses import whole
from .linked_data import name_of, plain, text_of


def stated_images(
    linked: Mapping[str, Any], meta: Mapping[str, str], base: str
) -> Iterator[tuple[str, str, str, int, int]]:
    """(address, caption, credit, width, height) of each, empty and 0 where nothing is stated."""
    value = linked.get("image")
    for one in (value if isinstance(value, list) else [value])[:20]:
        if isinstance(one, dict):
            place = whole(text_of(one.get("url")) or text_of(one.get("contentUrl")), base)
            credit = plain(
                text_of(one.get("creditText"))
                or name_of(one.get("creator"))
                or name_of(one.get("copyrightHolder"))
            )
            yield (
                place,
                plain(text_of(one.get("caption"))),
                credit,
                size(one.get("width")),
                size(one.get("height")),
            )
        elif isinstance(one, str):
            yield whole(one, base), "", "", 0, 0
    pictured = meta.get("og:image", "") or meta.get("og:image:url", "") or meta.get("twitter:image", "")
    yield (
        whole(pictured, base),
        "",
        "",
        size(meta.get("og:image:width")),
        size(meta.get("og:image:height")),
    )


def size(value: object) -> int:
    """Pixels out of ``1200``, ``"1200"`` or ``"1200px"``; 0 when it is not stated."""
    if isinstance(value, dict):
        value = value.get("value")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return int(value) if 0 < value < 100000 else 0
    match = re.fullmatch(r"\s*(\d{1,5})(?:\.\d{1,6})?(?:px)?\s*", value) if isinstance(value, str) else None
    return int(match[1]) if match else 0
