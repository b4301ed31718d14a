"""Answers kept in the user's cache, so that a server need not send a page again that has not changed.

Nothing is taken from the cache without asking: the server is told which version is here, and only its 304
makes the kept one the answer. So what comes back is the same with and without the cache.

Source: RFC 9110, section 13.1 (conditions), RFC 9111, sections 3 and 5.2.2.5 (what may be stored).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from ..cache import Cache, key
from .answers import Fetched

# What names a version is longer than this only by mistake or malice. Source: our judgement.
_LONGEST = 1024


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer of an earlier run, with what the server called that version."""

    answer: Fetched
    etag: str = ""
    modified: str = ""

    @property
    def conditions(self) -> dict[str, str]:
        """The request headers that ask for anything but this version."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in asked.items() if value}


def recall(cache: Cache, url: str, accept: str) -> Kept | None:
    """The kept answer of ``url``; None when there is none that is whole."""
    entry = cache.get(_name(url, accept))
    head, line_end, data = (entry or b"").partition(b"\n")
    try:
        facts = json.loads(head) if line_end else None
    except ValueError:
        return None
    names = ("url", "content_type", "charset", "etag", "modified")
    if not isinstance(facts, dict) or not all(isinstance(facts.get(name), str) for name in names):
        return None
    answer = Fetched(facts["url"], data, facts["content_type"], facts["charset"])
    return Kept(answer, facts["etag"], facts["modified"])


def keep(cache: Cache, answer: Fetched, headers: Mapping[str, str], *, accept: str) -> None:
    """Keeps the answer, when the server names its version and does not forbid it.

    Args:
        headers: the server's, names in any case.
        accept: what was asked for, since another wish may get another answer.
    """
    etag, modified = (headers.get(name, "").strip() for name in ("ETag", "Last-Modified"))
    rules = {rule.partition("=")[0].strip().lower() for rule in headers.get("Cache-Control", "").split(",")}
    if "no-store" in rules or headers.get("Vary", "").strip() == "*":
        return
    if not (etag or modified) or len(etag) + len(modified) > _LONGEST:
        return
    facts = {
        "url": answer.url,
        "content_type": answer.content_type,
        "charset": answer.charset,
        "etag": etag,
        "modified": modified,
    }
    cache.put(_name(answer.url, accept), json.dumps(facts).encode() + b"\n" + answer.data)


def _name(url: str, accept: str) -> str:
    return key("page", url, accept)
