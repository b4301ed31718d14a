"""Words out of what feeds put into their fields: plain text, escaped HTML, or either twice."""

from __future__ import annotations

import re
from html import unescape

_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,2000}>")


def plain(text: str) -> str:
    """A line without tags and entities, white space folded."""
    return " ".join(unescape(_TAG.sub(" ", unescape(text) if "&lt;" in text else text)).split())


def count(text: str, *, markup: bool) -> int:
    """How many words are in a text, about; ``markup`` says that its tags are none."""
    return len((_TAG.sub(" ", text) if markup else text).split())
