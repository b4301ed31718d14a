"""Words: of a text, for comparing; and sets of them, written as a row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"\w+")
_STOPS = frozenset('.!?)”"')


def words_of(text: str) -> list[str]:
    """The words of a text, small, without punctuation."""
    return _WORD.findall(text.lower().replace("’", "'"))


def count(words: Sequence[str]) -> int:
    """How many words there are; where a script writes none apart, two characters count as one."""
    return sum(1 if word[0] < "\u2e80" else max(1, len(word) // 2) for word in words)


def folded(pieces: Iterable[str]) -> str:
    """The texts of elements as one line: parted where one ends in a small letter, a number or a stop and the
    next begins with a capital, as elements that a page sets apart do."""
    found: list[str] = []
    for piece in pieces:
        last = found[-1][-1:] if found else ""
        if piece[:1].isupper() and (last.islower() or last.isdigit() or last in _STOPS):
            found.append(" ")
        if piece:
            found.append(piece)
    return " ".join("".join(found).split())


def word_set(row: str) -> frozenset[str]:
    """The words of ``row``, which white space divides."""
    return frozenset(row.split())


def alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two rows of words say the same but for a word or so."""
    a, b = set(one), set(other)
    return bool(a and b) and len(a & b) >= 0.8 * max(len(a), len(b))
