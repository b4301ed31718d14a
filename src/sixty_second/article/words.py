"""Words: of a text, for comparing; and sets of them, written as a row."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORD = re.compile(r"\w+")


def words_of(text: str) -> list[str]:
    """The words of a text, small, without punctuation."""
    return _WORD.findall(text.lower().replace("’", "'"))


def count(words: Sequence[str]) -> int:
    """How many words there are; where a script writes none apart, two characters count as one."""
    return sum(1 if word[0] < "\u2e80" else max(1, len(word) // 2) for word in words)


def word_set(row: str) -> frozenset[str]:
    """The words of ``row``, which white space divides."""
    return frozenset(row.split())


def alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two rows of words say the same but for a word or so."""
    a, b = set(one), set(other)
    return bool(a and b) and len(a & b) >= 0.8 * max(len(a), len(b))
