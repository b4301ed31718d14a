"""Pages that do nothing but send their reader on, by a tag instead of a redirect."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urldefrag, urljoin

from .answers import Fetched

# A page with more to it is read, whatever it does later. Source: our judgement; such pages had 200 to 2,000.
_MOST_BYTES = 16 * 1024

# Seconds after which a page that is still shown is meant to be read. Source: our judgement.
_AT_ONCE_S = 5

_REFRESH = re.compile(rb"<meta[^<>]{0,200}\bhttp-equiv\s*=\s*[\"']?refresh\b[^<>]{0,2200}>", re.IGNORECASE)
_CONTENT = re.compile(
    r"\bcontent\s*=\s*[\"']?\s*(\d{1,3})(?:\.\d{0,3})?\s*[;,]\s*(?:url\s*=\s*)?[\"']?\s*([^\s\"'<>]{1,2000})",
    re.IGNORECASE,
)


def onward(page: Fetched) -> str:
    """The address to which the page sends everybody at once; empty when it is a page to be read.

    Source: HTML Living Standard, 4.2.5.3, the refresh state.
    """
    if len(page.data) > _MOST_BYTES or page.content_type not in ("text/html", "application/xhtml+xml"):
        return ""
    tag = _REFRESH.search(page.data)
    told = _CONTENT.search(tag[0].decode("utf-8", "replace")) if tag else None
    if told is None or int(told[1]) > _AT_ONCE_S:
        return ""
    target = urljoin(page.url, unescape(told[2]))
    return "" if urldefrag(target)[0] == urldefrag(page.url)[0] else target
