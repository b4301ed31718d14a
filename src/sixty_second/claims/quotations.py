"""Quotations: words between quotation marks, which have to stand so in one of the sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lexicon import Tongue
from .names import capitals
from .text import bare, loose, words

_DOUBLE = re.compile(r"\"([^\"]{1,1000})\"")
_SINGLE = re.compile(r"(?<![\w'])'(\w[^\"]{1,300}?)'(?![\w'])")


def quoted(text: str) -> tuple[str, ...]:
    """What stands between quotation marks in a folded text."""
    return tuple(_DOUBLE.findall(text))


def unquoted(text: str) -> str:
    """A folded text without what stands between quotation marks."""
    return " ".join(_DOUBLE.sub(" ", text).split())


def invented(text: str, cited: str) -> list[str]:
    """The quotations of a text that do not stand so in its sentences; both folded."""
    known = loose(cited)
    return [quotation for quotation in quoted(text) if loose(quotation) not in known]


def unsound(text: str, sentences: Sequence[str], tongue: Tongue) -> list[str]:
    """What else is wrong with a text's quotations: a mark without its other, single marks, another speaker.

    Args:
        sentences: the sentences it stands on, folded.
    """
    faults = []
    if text.count('"') % 2:
        faults.append("a quotation mark has no other")
    together = f" {loose(' '.join(sentences))} "
    for single in _SINGLE.findall(text):
        if f" {loose(single)} " not in together:
            faults.append(f"the quotation {single[:60]!r} is not in the sentences")
    faults += [f"{name!r} did not say that" for name in _speakers(text, sentences, tongue)]
    return faults


def _speakers(text: str, sentences: Sequence[str], tongue: Tongue) -> list[str]:
    """Who is named for a quotation, when its sentence names another: told by the names outside the marks."""
    told = {word for name in capitals(unquoted(text), tongue) for word in name.split()}
    wrong = []
    for quotation in quoted(text):
        home = [sentence for sentence in sentences if loose(quotation) in loose(sentence)]
        if not home or not told:
            continue
        said = [unquoted(sentence) for sentence in home]
        named = {word for part in said for name in capitals(part, tongue) for word in name.split()}
        spoken = any(word in tongue.speech for part in said for word in words(part))
        around = {bare(word) for part in said for word in part.split()}
        if named and spoken and not told & (named | around):
            wrong.append(" ".join(sorted(told))[:60])
    return wrong
