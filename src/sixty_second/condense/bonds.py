"""Whether a sentence hangs on the one before it, in languages that are known by their small words alone.

In doubt it does: then it is told right after that sentence, or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from .text import STOPS, bare
from .tongues import Tongue

_BEGINNING = 4
"""Words of a sentence among which "this plan" points back; our judgement."""

_HEAD = 7
"""Words at most before the first comma in which a pronoun stands for somebody named before; our judgement."""

_SHORT = 7
"""Words at most of a sentence that only leads up to the next; our judgement."""

_ADVERBIAL = 3
"""Words at most before a comma that only say when or where: "Lundi, elle …". Our judgement."""


def hangs(outside: str, tongue: Tongue) -> bool:
    """Whether the words outside a sentence's quotations hang on the sentence before.

    They do when they open on a pronoun or a connective, speak of "this plan", begin on a verb where the
    subject may be left out, or have a pronoun before anything it could stand for.
    """
    outside = outside.partition("(")[0]
    words = [bare(word) for word in outside.split()[:12]]
    if not words or not any(words):
        return False
    lowered = " ".join(words)
    if any(lowered.startswith(free + " ") for free in tongue.free):
        return False
    if any(lowered.startswith(phrase + " ") for phrase in tongue.openings):
        return True
    clitic = any(a in tongue.clitics and b.endswith(tongue.finite) for a, b in pairwise(words))
    return clitic or _points(words, tongue) or _opens(words, tongue) or _stands_in(outside, tongue)


def announces(text: str, tongue: Tongue) -> bool:
    """Whether a short denial only leads up to what follows, or away from it: "Not all are happy."."""
    words = [bare(word) for word in text.split()]
    return len(words) <= _SHORT and not tongue.negations.isdisjoint(words)


def _opens(words: list[str], tongue: Tongue) -> bool:
    """Whether the first word, or a pronoun with its verb, hangs on what came before."""
    first, second = words[0], words[1] if len(words) > 1 else ""
    finite = tongue.verbs | tongue.speech
    if first in tongue.pointing:
        return second not in tongue.times
    if first in tongue.openers or (tongue.subjectless and first in finite - tongue.articles):
        return True
    if tongue.subjectless and second in ("que", "che"):
        return True
    verb = second in finite or (bool(tongue.finite) and second.endswith(tongue.finite))
    return first in tongue.leaning and verb


def _points(words: list[str], tongue: Tongue) -> bool:
    """Whether it begins by speaking of "this plan": a pointing word that no word of time follows."""
    early = pairwise([*words[:_BEGINNING], *words[_BEGINNING : _BEGINNING + 1]])
    return any(a in tongue.pointing - tongue.leaning and b and b not in tongue.times for a, b in early)


def _stands_in(outside: str, tongue: Tongue) -> bool:
    """Whether a pronoun comes before the first comma, a mere word of time before one aside."""
    raw = outside.split()[:_HEAD]
    head: list[str] = []
    for word in raw:
        head.append(bare(word))
        stopped = word[-1] in ",;:" + STOPS
        if stopped and (len(head) > _ADVERBIAL or (tongue.verbs | tongue.speech).intersection(head)):
            break
    named = any(_name(a, b, tongue) for a, b in pairwise(raw[: len(head)]))
    return not named and not tongue.pronouns.isdisjoint(head)


def _name(one: str, other: str, tongue: Tongue) -> bool:
    """Whether two words are somebody's names, as far as capitals tell."""
    light = bare(one) in tongue.light or bare(other) in tongue.light
    return one[:1].isupper() and one[-1].isalpha() and other[:1].isupper() and not light


def introduced(outsides: Sequence[str], tongue: Tongue) -> Mapping[str, int]:
    """For each last word of a name of two or more, the place of the first of the texts that has the name."""
    found: dict[str, int] = {}
    for place, outside in enumerate(outsides):
        words = outside.split()
        for one, other in pairwise(words):
            if _name(one, other, tongue):
                found.setdefault(bare(other), place)
    return found


def called(outside: str, tongue: Tongue) -> str:
    """The surname on which a sentence opens without more, in lower case; empty when it opens otherwise."""
    words = [*outside.split()[:3], "", ""]
    at = 1 if bare(words[0]) in _COURTESY else 0
    named = words[at][:1].isupper() and bare(words[at]) not in tongue.light
    return bare(words[at]) if named and not words[at + 1][:1].isupper() else ""


_COURTESY = frozenset(("frau", "herr", "mme", "m", "madame", "monsieur", "mevrouw", "meneer", "fru", "herra"))
"""What a surname alone is called by."""
