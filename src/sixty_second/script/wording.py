"""Which phrase is said: by rule, so that films differ and a film stays as it is."""

from __future__ import annotations

import hashlib
import re
import string
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..model import Article, Beat
from .phrases import phrases

LETTERS = 80
"""Characters of a name at most; what is longer is no name and is not said. Our judgement."""

_WORTH = {"byline": 2, "speaker": 2, "publisher": 1}
"""A phrase that names a person goes before one that names the publisher, that before one without names."""

_ENDS = (".", "!", "?", "…")
_UNSIGNED = frozenset(
    (
        "editorial",
        "editorial board",
        "the editorial board",
        "leader",
        "staff",
        "redaktion",
        "la rédaction",
        "rédaction",
        "redacción",
        "redação",
        "redazione",
        "redactie",
        "redaksjonen",
        "redaktionen",
    )
)
_ADDRESS = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)


def names(article: Article, beat: Beat) -> dict[str, str]:
    """What a phrase can name at this beat; empty where it is not known or cannot be said."""
    return {
        "publisher": publisher(article),
        "byline": byline(article),
        "speaker": _short(beat.speaker),
    }


def publisher(article: Article) -> str:
    """The publisher as it is said: ``example.com`` for an address; empty when it is not known."""
    return _short(_ADDRESS.sub("", article.publisher.strip()).rstrip("/"))


def byline(article: Article) -> str:
    """Who wrote it, when somebody signed it; empty for an editorial, an address or scraps of a page."""
    text = _short(re.sub(r"\s*\|\s*", ", ", article.byline))
    unsigned = text.casefold() in _UNSIGNED or text.casefold() == publisher(article).casefold()
    return "" if unsigned or text[:1].islower() or "@" in text or "://" in text else text


def worded(listed: Sequence[str], known: Mapping[str, str], *, seed: str, turn: int = 0) -> str:
    """One of the phrases with its names filled in; empty when none can be said.

    Of those whose names are all known, the ones that name most are left; among them the seed chooses, and
    each further turn takes the next.

    Args:
        seed: the same seed chooses the same phrase.
        turn: how often a phrase of this list has been said before in the film.
    """
    worth = {phrase: sum(_WORTH.get(name, 0) for name in _asked(phrase)) for phrase in listed}
    able = [phrase for phrase in listed if all(known[name] for name in _asked(phrase))]
    best = [phrase for phrase in able if worth[phrase] == max(worth[other] for other in able)]
    if not best:
        return ""
    first = int.from_bytes(hashlib.sha256(seed.encode("utf-8", "replace")).digest()[:4], "big")
    return _filled(best[(first + turn) % len(best)], known)


def lacking(article: Article, own: Path | None = None) -> tuple[str, ...]:
    """What the producer should know of the words that are not the article's: there are none, or no source.

    Args:
        own: a newsroom's phrases, a file or a folder.
    """
    notes = []
    if not phrases(article.language, own).lists:
        notes.append(f"no house phrases in the language {article.language}: all words are the article's")
    if not publisher(article):
        notes.append("the article names no publisher, so the film names no source: add --publisher")
    return tuple(notes)


def sentence(text: str) -> str:
    """The text with a full stop, if it has no end yet."""
    return text if not text or text.endswith(_ENDS) else f"{text}."


def _asked(phrase: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(phrase) if name]


def _filled(phrase: str, known: Mapping[str, str]) -> str:
    """The phrase with its names, and one stop where a name brings its own: ``Source: Yahoo!``"""
    said = ""
    for text, name, _, _ in string.Formatter().parse(phrase):
        said += text[1:] if text.startswith(".") and said.endswith(_ENDS) else text
        said += known[name] if name else ""
    return said


def _short(name: str) -> str:
    folded = " ".join(name.split())
    return folded if len(folded) <= LETTERS and any(char.isalnum() for char in folded) else ""
