"""The feed that a web page names."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from lxml import html

_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json")


def named_feed(root: html.HtmlElement, address: str) -> str:
    """The address of the page's feed, the first when there are several; empty when it names none.

    Args:
        address: the page's own, when it is known; without it only a whole address will do.
    """
    for link in root.iter("link"):
        kind = link.get("type", "").partition(";")[0].strip().lower()
        if kind in _TYPES and "alternate" in link.get("rel", "").lower().split():
            try:
                made: str = urljoin(address, link.get("href", "").strip())
                parts = urlsplit(made)
            except ValueError:
                continue
            if parts.scheme in ("http", "https") and parts.netloc:
                return made
    return ""
