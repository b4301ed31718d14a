"""What may go from a sentence.

Nothing that is left out here can turn what the sentence says: no negation, hedge, attribution or quotation.
"""

from __future__ import annotations

import re

from .asides import without_asides
from .lexicon import (
    BARE_CONNECTIVES,
    CONNECTIVES,
    DETERMINERS,
    NO_TRIM_AFTER,
    SUBJECTS,
)
from .plain_trims import without_opener
from .text import balanced, bare, quotes, sentence_case
from .tongues import ENGLISH, Tongue

_POINTING = re.compile(
    r"\s?\((?:[^()]*\b)?(?:pictured?|photo|left|right|above|below|middle|centre|center|see|video|image)\b"
    r"[^()]{0,60}\)"
    r"|,\s(?:pictured(?:\s(?:left|right|above|below))?|left|right|above|below)(?=,\s)"
    r"|\s?\(\d{1,2}(?:,\s?\d{1,2})*\)(?=\.|,|$)",
    re.I,
)
"""Pointers to pictures, and the numbers of footnotes."""
_SET_IN = re.compile(r"(?<=[a-z]),\s(?:however|meanwhile|moreover|nevertheless|nonetheless),\s(?=[a-z])")
_ALSO = re.compile(
    r"(?<!\bbut)(?<!\bnot)(?<!\bonly)(?<!\bwhile)(?<!\band)(?<!\bwhilst)(?<!\bis)(?<!\bare)(?<!\bwas)"
    r"(?<!\bwere)(?<!\bbe)(?<!\bothers)(?<=\w) also (?=[a-z])"
)
_SCROLL = re.compile(r"^scroll down for (?:more )?(?:videos?|photos|pictures)\b[.:]?\s*", re.I)
_AGENCY = re.compile(r"^\((?:CNN|AP|Reuters|AFP|UPI|PA|BBC)\)\s*(?:[—–-]+\s*)?")
_BRACKETED = re.compile(r"\s?\(([^()]{1,80})\)")
_DASHED = re.compile(r"\s(-|--|–|—)\s([^-–—“”\"]{4,120}?)\s\1\s")


def without_connective(text: str, tongue: Tongue = ENGLISH) -> str:
    """The sentence without the connective it opens on or has set in; unchanged where that is not safe."""
    if not tongue.english:
        return without_opener(text, tongue)
    text = _without_also(_SET_IN.sub(" ", text))
    for _ in range(2):
        shorter = _without_one(text)
        if shorter == text:
            break
        text = shorter
    return text


def _without_also(text: str) -> str:
    """The sentence without the "also" that ties it to one that may not be told."""
    found = _ALSO.search(text)
    if found is None or quotes(text).covers(found.start()):
        return text
    return text[: found.start()] + text[found.end() - 1 :]


def _without_one(text: str) -> str:
    lowered = text[:40].lower()
    for opener in CONNECTIVES:
        if lowered.startswith(opener + ", "):
            return sentence_case(text[len(opener) + 2 :])
    first, _, rest = text.partition(" ")
    following = bare(rest.split(" ", 1)[0])
    subject = rest[:1].isupper() or following in DETERMINERS | SUBJECTS
    bare_one = first.lower() in BARE_CONNECTIVES or (first.lower() == "however" and subject)
    if bare_one and rest and following not in NO_TRIM_AFTER:
        return sentence_case(rest)
    return text


def without_pointers(text: str) -> str:
    """The sentence without what only a page needs: "(pictured left)", a leading "(CNN)"."""
    return _SCROLL.sub("", _POINTING.sub("", _AGENCY.sub("", text))).strip()


def shortened(text: str, tongue: Tongue = ENGLISH) -> tuple[str, ...]:
    """Shorter forms, gentlest first: less brackets, a dashed insertion, what is set in or hung on.

    None in a language of which nothing is known.
    """
    if not tongue.negations:
        return ()
    out = [text]
    for cut in (_without_brackets, _without_dashed):
        shorter = cut(out[-1], tongue)
        if shorter != out[-1] and balanced(shorter):
            out.append(shorter)
    return (*out[1:], *(without_asides(out[-1]) if tongue.english else ()))


def _without_brackets(text: str, tongue: Tongue) -> str:
    found = quotes(text)

    def cut(match: re.Match[str]) -> str:
        keep = found.covers(match.start() + 1) or _weighty(match[1], tongue) or match[1].isupper()
        return match[0] if keep else ""

    return _BRACKETED.sub(cut, text)


def _without_dashed(text: str, tongue: Tongue) -> str:
    found = quotes(text)

    def cut(match: re.Match[str]) -> str:
        return match[0] if found.covers(match.start()) or _weighty(match[2], tongue) else " "

    return _DASHED.sub(cut, text, count=1)


def _weighty(text: str, tongue: Tongue) -> bool:
    """Whether the words deny, doubt or attribute something, or give a number."""
    words = {bare(word) for word in text.split()}
    told = words & (tongue.negations | tongue.hedges | tongue.speech) or any("n't" in word for word in words)
    said = any(f" {source} " in f" {text.lower()} " for source in tongue.sources)
    return bool(told) or (said and not tongue.english) or any(char.isdigit() for char in text)
