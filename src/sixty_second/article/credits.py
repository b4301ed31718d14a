"""Captions and credits, told apart."""

from __future__ import annotations

import re

from .lines import CREDIT

# A credit stands in a caption's last characters.
_TAIL = 240

_SIGN = re.compile(
    r"^\W*(?:©|(?:photo(?:graph)?s?|image|picture|foto|bild|crédit|credit|source)\b(?:\s*(?:credit|by|"
    r"courtesy(?: of)?))?"
    r"\s*(?:[:/|]|\.\.\.|…)?|by\b|courtesy(?: of)?\b:?)\s*",
    re.IGNORECASE,
)


# (NASA/JPL-Caltech/ASU)
_HOLDERS = re.compile(r"\(([A-Z][\w.&’' -]{1,40}(?:/[\w.&’' -]{2,40}){1,4})\)\s*\.?$")

# A credit is no sentence. Source: our judgement.
_CREDIT_WORDS = 8


def split_credit(text: str) -> tuple[str, str]:
    """A caption without its credit, and the credit: ``(AP Photo/Jeff Chiu)`` gives ``AP Photo/Jeff Chiu``."""
    text = " ".join(text.split())
    tail = text[-_TAIL:]
    match = CREDIT.search(tail) or _HOLDERS.search(tail)
    if not match:
        return text, ""
    credit = next(group for group in match.groups() if group)
    caption = (text[: len(text) - len(tail)] + tail[: match.start()]).strip(" |–—-")
    stopped = tail[match.start() : match.start() + 1] == "." and caption
    return f"{caption}." if stopped else caption, bare_credit(credit)


def bare_credit(credit: str) -> str:
    """Who made it, without "Photo:", "©" and the like; "AP Photo/…" stays as agencies ask."""
    text = credit.strip(" .|()")
    return _SIGN.sub("", text, count=1).strip(" .|()") or text


def split_parts(caption: str, credit: str) -> tuple[str, str]:
    """Caption and credit from their two places, when the caption may hold the credit again."""
    if credit and credit in caption:
        caption = caption.replace(credit, " ").strip(" |–—-")
    if not caption and len(credit.split()) > _CREDIT_WORDS:
        caption, credit = credit, ""
    words, printed = split_credit(caption)
    return words, bare_credit(credit) or printed
