"""Texts as claims are compared: one kind of mark, bare words, stems of the words that carry matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from .lexicon import Tongue

WORD = re.compile(r"[^\W\d_]+(?:['’.&-][^\W\d_]+)*")

_MARKS = str.maketrans("‘’‚„«»“”", '\'\'\'"""""')
_STEM = 5
"""Letters by which two forms of a word are taken for one: resign, resigned, resignation. Our judgement."""


def folded(text: str) -> str:
    """The text with one kind of apostrophe, quotation mark and space, without characters nobody can see."""
    seen = "".join(char for char in text if char.isprintable() or char.isspace())
    return " ".join(unicodedata.normalize("NFKC", seen).translate(_MARKS).split())


def bare(word: str) -> str:
    """The word without the marks around it and without the ending of its owner's case."""
    start, end = 0, len(word)
    while start < end and not (word[start].isalnum() or word[start] in "$€£¥"):
        start += 1
    while end > start and not (word[end - 1].isalnum() or word[end - 1] == "%"):
        end -= 1
    return word[start:end].removesuffix("'s")


def loose(text: str) -> str:
    """Letters and digits only, in lower case: quotations differ in how they begin and end."""
    return " ".join(re.findall(r"\w+", text.lower()))


def words(text: str) -> list[str]:
    """The words of a folded text in lower case, numbers left out."""
    return [word.lower() for word in WORD.findall(text)]


def ordinary(texts: Iterable[str]) -> frozenset[str]:
    """The words that the texts write in lower case and never with a capital, but where a sentence begins."""
    small: set[str] = set()
    names: set[str] = set()
    for text in texts:
        first, *rest = WORD.findall(folded(text)) or [""]
        small |= {word for word in (first, *rest) if word[:1].islower()}
        names |= {word.lower() for word in rest if word[:1].isupper()}
    return frozenset(small - names)


def stem(word: str) -> str:
    """What the forms of a word begin with, an article or preposition that leans on it (l'homme) left out."""
    short = word.removesuffix("'s")
    tail = short.partition("'")[2]
    short = tail if len(tail) > 2 else short
    if len(short) > 3 and short.endswith("s") and not short.endswith("ss"):
        short = short[:-1]
    return short[:_STEM]


def matter(text: str, tongue: Tongue) -> list[str]:
    """The stems of the words that carry matter, in order."""
    return [stem(word) for word in words(text) if len(word) > 1 and word not in tongue.function]
