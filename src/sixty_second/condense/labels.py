"""What a figure counts, in words of its sentence."""

from __future__ import annotations

from .lexicon import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    FUNCTION,
    HEDGES,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    SPEECH,
)
from .phrases import is_time, noun_phrase, verbs
from .tags import VERBS, Tagged, tagged
from .text import balanced, bare

LABEL_WORDS = 7

_RATES = ("a", "an", "per")
_OF = ("of", "in", "for", "on", "to", "as", *_RATES)
_DIRECTIONS = ("up", "down")


def label(text: str, start: int, end: int, *, measured: bool) -> str:
    """The words that say what the figure from character ``start`` to ``end`` counts; empty when none do.

    Args:
        text: the sentence.
        start: of the figure.
        end: one past it.
        measured: whether it has a currency or a unit, so that it needs no noun: "£410 | for a stall".
    """
    row = tagged(text)
    first = len(text[:start].split()) - (start > 0 and not text[start - 1].isspace())
    last = len(text[:end].split()) - 1
    found = _after(row, first, last + 1, measured=measured) or _before(row, first, text)
    words = " ".join(row.raw[at] for at in found).strip(',;:!?"“”() ')
    words = words if words[-3:-2] == "." else words.rstrip(".")
    return (
        words
        if words and balanced(words) and bare(words.split()[-1]) not in FUNCTION - {"up", "down"}
        else ""
    )


def _after(row: Tagged, first: int, place: int, *, measured: bool) -> range:
    """What follows the figure: the thing counted with what describes it, or a phrase such as "of voters"."""
    if row.stop(place):
        return range(0)
    end = noun_phrase(row, first, joined=False)
    if end > place:
        if is_time(row, place, end):
            return range(0)
        longer = noun_phrase(row, first)
        joined = longer > end and not any(row.tag(at) == "CRD" for at in range(end, longer))
        return range(place, longer if joined else _described(row, place, end))
    if row.at(place) in _OF and measured:
        end = noun_phrase(row, place + (row.at(place) not in ("a", "an")), joined=False)
        timed = is_time(row, place + 1, end) and row.at(place) not in _RATES
        timed = timed or any(row.tag(at) == "CRD" for at in range(place, end))
        return range(place, end) if end > place + 1 and not timed and end - place <= LABEL_WORDS else range(0)
    return range(0)


def _described(row: Tagged, place: int, end: int) -> int:
    """The end after the phrases that describe the thing counted: "policies | presented | to voters"."""
    while not row.stop(end):
        after = end
        if row.tag(after) in ("VVN", "VVG"):
            after = verbs(row, after + 1)
        described = after > end
        if row.tag(after) == "PRP" and not row.stop(after):
            after += 1
        elif not described or row.stop(after):
            return end
        inner = noun_phrase(row, after, joined=False)
        numbered = any(row.tag(at) == "CRD" for at in range(after, inner))
        if inner == after or inner - place > LABEL_WORDS or numbered or is_time(row, after, inner):
            return end
        end = inner
    return end


def _before(row: Tagged, first: int, text: str) -> range:
    """The short clause that leads up to the figure: "Prices rose"."""
    start = first
    while (
        start > 0 and row.raw[start - 1][-1] not in ',;:.!?)”"—–' and row.small[start - 1] not in CONJUNCTIONS
    ):
        start -= 1
    end = first
    while end > start and row.small[end - 1] in PREPOSITIONS | DETERMINERS | AUXILIARIES:
        if row.small[end - 1] in _DIRECTIONS or row.tag(end - 1) == "AVP":
            break
        end -= 1
    good = (
        2 <= end - start <= LABEL_WORDS
        and row.tag(start) != "VVG"
        and row.small[start] not in PRONOUNS | AUXILIARIES | PREPOSITIONS
        and any(row.finite(at) for at in range(start, first))
        and (row.tag(end - 1) in VERBS or row.small[end - 1] in _DIRECTIONS or row.tag(end - 1) == "AVP")
    )
    return range(start, end) if good and not _doubtful(text) else range(0)


def _doubtful(text: str) -> bool:
    """Whether the sentence denies, doubts or attributes: then only the counted thing is shown."""
    words = [bare(word) for word in text.split()]
    hedged = any(word in NEGATIONS or word in HEDGES or word in SPEECH or "n't" in word for word in words)
    return hedged or "according to" in text.lower()
