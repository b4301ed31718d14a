"""What may go from a sentence in a language that is known by its small words alone.

Only what stands outside the clause goes, so that the order of words, on which German, Dutch and the Nordic
languages set much, stays as it is.
"""

from __future__ import annotations

import re

from .details import GROWN, OLD
from .text import bare, quotes, sentence_case
from .tongues import Tongue

_AGE = re.compile(r"(?<=[^\W\d_]), (\d{2})(?: ([^\W\d_]+(?: [^\W\d_]+){0,2}))?,(?= (\S+))")


_CLAUSE = 3
"""Words at least of what is left; our judgement."""


def without_opener(text: str, tongue: Tongue) -> str:
    """The sentence without a connective before a comma, or an "and" or "but" before its subject."""
    lowered = text[:40].lower().replace("’", "'")
    for opener in tongue.connectives:
        rest = text[len(opener) + 2 :]
        if lowered.startswith(opener + ", ") and _begins(rest, tongue):
            return sentence_case(rest)
    first, _, rest = text.partition(" ")
    if first.lower() in tongue.conjunctions and _begins(rest, tongue):
        return sentence_case(rest)
    return text


def _begins(text: str, tongue: Tongue) -> bool:
    """Whether a whole clause is left: with its subject first, or with nothing that leans on what went."""
    words = [bare(word) for word in text.split()]
    if len(words) < _CLAUSE or text.rstrip()[-1:] in ("?", "؟"):
        return False
    if tongue.subjectless:
        elided = bool(tongue.elided) and words[0].startswith(tongue.elided)
        return words[0] in tongue.subjects or elided or text[:1].isupper()
    leaning = tongue.verbs | tongue.speech | tongue.negations | tongue.hedges
    return words[0] in tongue.subjects or words[0] not in leaning | tongue.openers | tongue.joining


def without_age(text: str, tongue: Tongue) -> str:
    """The sentence without the age of a grown person set after the name, where what follows is plain."""
    quoted = quotes(text)

    def aged(found: re.Match[str]) -> str:
        age, unit, following = found.groups()
        if (unit and unit not in tongue.ages) or not GROWN <= int(age) < OLD or quoted.covers(found.start()):
            return found[0]
        if not text[: found.start()].rpartition(" ")[2][:1].isupper():
            return found[0]
        if bare(following) in tongue.verbs | tongue.speech:
            return ""
        apart = bare(following) in tongue.articles or following[:1].isupper()
        return "," if apart and "," in text[found.end() :] else found[0]

    return _AGE.sub(aged, text, count=1)
