"""What an English sentence can do without and still say the same: insertions, and clauses hung on at its end.

Nothing goes that denies, doubts or attributes, nothing quoted, and no number but an age.
"""

from __future__ import annotations

from collections.abc import Iterator

from .lexicon import HEDGES, NEGATIONS, SPEECH, TELLING
from .phrases import noun_phrase, verb_group
from .tags import ADJECTIVES, DETERMINERS, FINITE, LINKS, NOUNS, VERBS, Tagged, tagged
from .text import balanced, full_stop, sentence_case

MOST_INSERTED = 22
"""Words of an insertion at most: past that, its commas are hardly a pair. Our judgement."""

LEAST_LEFT = 7
"""Words that a shortened sentence has at least; our judgement."""

_LASTING = frozenset(("because", "so", "unless", "if", "until", "although", "though", "but", "while"))


def without_asides(text: str) -> tuple[str, ...]:
    """Shorter forms of the sentence, each made from the one before: less ages, insertions, hung-on ends."""
    forms = [text]
    for cut in (_ages, _insertions, _opening, _ending, _ending):
        row = tagged(forms[-1])
        for start, end in cut(row):
            shorter = _without(row, start, end)
            if _stands(shorter, forms[-1]):
                forms.append(shorter)
                break
    return tuple(forms[1:])


def _without(row: Tagged, start: int, end: int) -> str:
    """The sentence less the words from ``start`` to ``end`` and the commas round them."""
    before, after = list(row.raw[:start]), list(row.raw[end:])
    if before:
        before[-1] = before[-1].rstrip(",")
    text = " ".join(before + after)
    return sentence_case(text) if after else full_stop(text.rstrip(",;:–— "))


def _stands(shorter: str, text: str) -> bool:
    """Whether what is left is a whole sentence."""
    row = tagged(shorter)
    whole = len(row.raw) >= LEAST_LEFT and any(row.finite(place) for place in range(len(row.raw)))
    return shorter != text and whole and balanced(shorter)


def _light(row: Tagged, start: int, end: int, *, counted: bool = False) -> bool:
    """Whether the words may go: none of them denies, doubts, attributes or counts."""
    words = row.small[start:end]
    told = NEGATIONS | HEDGES | SPEECH | TELLING
    if any(word in told or word == "according" or "n't" in word for word in words):
        return False
    number = any(row.tag(place) == "CRD" or row.small[place].isdigit() for place in range(start, end))
    quoted = any(mark in word for word in row.raw[start:end] for mark in '"“”‘«»:;()') or any(
        word[0] == "'" or word.rstrip(",.")[-1:] in ("'", "’") for word in row.raw[start:end]
    )
    return not quoted and (counted or not number)


def _ages(row: Tagged) -> Iterator[tuple[int, int]]:
    """An age between commas after a name: "Ann Lee, 54, …"."""
    for place in range(1, len(row.raw) - 1):
        age = row.raw[place].rstrip(",")
        if age.isdigit() and len(age) < 3 and row.raw[place].endswith(",") and _after_name(row, place):
            yield place, place + 1


def _after_name(row: Tagged, place: int) -> bool:
    return row.raw[place - 1].endswith(",") and row.tag(place - 1) == "NP0"


def _insertions(row: Tagged) -> Iterator[tuple[int, int]]:
    """What stands between two commas from a noun to its verb."""
    for start in range(1, len(row.raw) - 3):
        if not row.raw[start - 1].endswith(",") or row.tag(start - 1) not in NOUNS | {"AJ0", "CRD"}:
            continue
        if row.tag(start) not in LINKS | DETERMINERS | ADJECTIVES | NOUNS | {"VVN", "VVG", "PRP"}:
            continue
        if not _subject_ends(row, start):
            continue
        end = _closing(row, start)
        if end and _light(row, start, end, counted=True):
            yield start, end


def _subject_ends(row: Tagged, end: int) -> bool:
    """Whether the noun before ``end`` is the subject of a clause, its verb still to come."""
    for start in range(end - 1, max(-1, end - MOST_INSERTED), -1):
        if start and not (row.stop(start) or row.tag(start - 1) in LINKS | {"CJC"}):
            continue
        found = noun_phrase(row, start, subject=True)
        while start < found < end and row.tag(found) == "PRP" and not row.stop(found):
            longer = noun_phrase(row, found + 1)
            if longer == found + 1:
                break
            found = longer
        return found == end
    return False


def _closing(row: Tagged, start: int) -> int:
    """The place after the insertion's second comma, where the verb is; 0 when there is none."""
    for end in range(start + 1, min(start + MOST_INSERTED, len(row.raw) - 1)):
        if row.raw[end - 1].endswith(","):
            listed = row.tag(end) == "CJC"
            if listed:
                return 0
            if row.finite(end) or verb_group(row, end) > end:
                return end
    return 0


def _opening(row: Tagged) -> Iterator[tuple[int, int]]:
    """A participle's phrase before the subject: "Speaking on Monday, …"."""
    if row.tag(0) not in ("VVG", "VBG", "VHG", "VVN"):
        return
    for end in range(2, min(MOST_INSERTED, len(row.raw) - 3)):
        if row.raw[end - 1].endswith(","):
            after = noun_phrase(row, end, subject=True)
            if row.tag(end) in NOUNS | DETERMINERS | {"PNP"} and after > end and _light(row, 0, end):
                yield 0, end
            return


def _ending(row: Tagged) -> Iterator[tuple[int, int]]:
    """What is hung on after the last comma: "…, which …", "…, making …", "…, with …"."""
    for start in range(len(row.raw) - 3, 3, -1):
        if not row.raw[start - 1].endswith(","):
            continue
        hung = row.tag(start) in ("VVG", "VBG", "VHG", "PRP") or row.at(start) in (
            "who",
            "which",
            "where",
            "whose",
            "when",
        )
        if row.at(start) in _LASTING or not hung:
            continue
        if row.tag(start - 1) in VERBS:
            continue
        listed = row.tag(start) == "PRP" and any(
            word.endswith(",") or row.tag(place) in FINITE
            for place, word in enumerate(row.raw[start:], start=start)
        )
        if not listed and _light(row, start, len(row.raw)) and _verb_before(row, start):
            yield start, len(row.raw)


def _verb_before(row: Tagged, end: int) -> bool:
    return any(row.finite(place) for place in range(end))
