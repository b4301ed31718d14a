"""One word of a text with what the rules of line breaking ask of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from . import lexicon

_CLOSERS = "\"'”’»›)]}"
_OPENERS = "\"'“‘«‹([{"
_EDGES = _CLOSERS + _OPENERS + ".,;:!?…—–-"
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+")
_FIGURE = re.compile(r"[$€£¥#]?[0-9][0-9.,:/]*(?:st|nd|rd|th|[kmb]n?)?[%°]?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Term:
    """A word: as written (``raw``), without marks (``core``), in lower case (``key``), and what it is."""

    raw: str
    core: str
    key: str
    capital: bool
    figure: bool
    clause_end: bool
    full_stop: bool
    dotted: bool

    @property
    def content(self) -> bool:
        """Whether it names or says something, rather than hold others together."""
        return bool(self.core) and self.key not in lexicon.FUNCTION_WORDS

    @property
    def number(self) -> bool:
        """Whether it is a number, in figures or in words."""
        return self.figure or self.key in lexicon.NUMBERS


def term(word: str) -> Term:
    """What is known of the word."""
    core = word.strip(_EDGES)
    tail = word.rstrip(_CLOSERS) or word
    key = core.lower().replace("’", "'")
    dotted = bool(_DOTTED.fullmatch(core + "."))
    abbreviated = tail.endswith(".") and (dotted or key in lexicon.ABBREVIATIONS)
    stopped = tail.endswith(("!", "?", "…")) or (tail.endswith(".") and not abbreviated)
    return Term(
        raw=word,
        core=core,
        key=key,
        capital=core[:1].isupper(),
        figure=bool(_FIGURE.fullmatch(core)),
        clause_end=tail.endswith((",", ";", ":", "—", "–") if core else tuple("—–-"))
        or (word.endswith((")", "]")) and not stopped),
        full_stop=stopped,
        dotted=dotted and tail.endswith("."),
    )
