"""What may go from a sentence, and where a long one may be divided.

Nothing that is left out here can turn what the sentence says: no negation, hedge, attribution or quotation.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .lexicon import (
    AUXILIARIES,
    BARE_CONNECTIVES,
    CLAUSE_OPENERS,
    CONNECTIVES,
    DETERMINERS,
    FUNCTION,
    HEDGES,
    NEGATIONS,
    NO_TRIM_AFTER,
    PREPOSITIONS,
    SPEECH,
    STRONG_OPENERS,
    SUBJECTS,
)
from .text import balanced, bare, quotes, sentence_case, verbal

_POINTING = re.compile(
    r"\s?\((?:[^()]*\b)?(?:pictured|photo|left|right|above|below|centre|center|see|video|image)\b[^()]{0,60}\)",
    re.I,
)
_SET_IN = re.compile(r"(?<=[a-z]),\s(?:however|meanwhile|moreover|nevertheless|nonetheless),\s(?=[a-z])")
_SCROLL = re.compile(r"^scroll down for (?:more )?(?:videos?|photos|pictures)\b[.:]?\s*", re.I)
_AGENCY = re.compile(r"^\((?:CNN|AP|Reuters|AFP|UPI|PA|BBC)\)\s*(?:[—–-]+\s*)?")
_BRACKETED = re.compile(r"\s?\(([^()]{1,80})\)")
_DASHED = re.compile(r"\s(-|--|–|—)\s([^-–—“”\"]{4,120}?)\s\1\s")
_RELATIVE = re.compile(r",\s(?:who|which|whose)\s[^,;:()“”\"‘—–]{4,120},\s(?=(\S+))")


def without_connective(text: str) -> str:
    """The sentence without the connective it opens on or has set in; unchanged where that is not safe."""
    text = _SET_IN.sub(" ", text)
    for _ in range(2):
        shorter = _without_one(text)
        if shorter == text:
            break
        text = shorter
    return text


def _without_one(text: str) -> str:
    lowered = text[:40].lower()
    for opener in CONNECTIVES:
        if lowered.startswith(opener + ", "):
            return sentence_case(text[len(opener) + 2 :])
    first, _, rest = text.partition(" ")
    following = bare(rest.split(" ", 1)[0])
    if first.lower() in BARE_CONNECTIVES and rest and following not in NO_TRIM_AFTER:
        return sentence_case(rest)
    return text


def without_pointers(text: str) -> str:
    """The sentence without what only a page needs: "(pictured left)", a leading "(CNN)"."""
    return _SCROLL.sub("", _POINTING.sub("", _AGENCY.sub("", text))).strip()


def shortened(text: str) -> tuple[str, ...]:
    """Shorter forms, gentlest first: without brackets, without a dashed insertion, without an inserted clause."""
    out = [text]
    for cut in (_without_brackets, _without_dashed, _without_relative):
        shorter = cut(out[-1])
        if shorter != out[-1] and balanced(shorter):
            out.append(shorter)
    return tuple(out[1:])


def _without_brackets(text: str) -> str:
    found = quotes(text)

    def cut(match: re.Match[str]) -> str:
        keep = found.covers(match.start() + 1) or _weighty(match[1]) or match[1].isupper()
        return match[0] if keep else ""

    return _BRACKETED.sub(cut, text)


def _without_dashed(text: str) -> str:
    found = quotes(text)

    def cut(match: re.Match[str]) -> str:
        return match[0] if found.covers(match.start()) or _weighty(match[2]) else " "

    return _DASHED.sub(cut, text, count=1)


def _without_relative(text: str) -> str:
    found = quotes(text)

    def cut(match: re.Match[str]) -> str:
        clause, following = match[0], bare(match[1])
        verb = following in AUXILIARIES or following in SPEECH or following.endswith("ed")
        keep = found.covers(match.start()) or _weighty(clause) or not verb
        return clause if keep else " "

    return _RELATIVE.sub(cut, text, count=1)


def _weighty(text: str) -> bool:
    """Whether the words deny, doubt or attribute something, or give a number."""
    words = {bare(word) for word in text.split()}
    told = words & (NEGATIONS | HEDGES | SPEECH) or any("n't" in word for word in words)
    return bool(told) or any(char.isdigit() for char in text)


def divided(
    text: str, *, most_ms: int, least_ms: int, estimate: Callable[[str], int], freely: bool = False
) -> tuple[str, ...]:
    """The sentence in two parts (three for a lead, ``freely``), each between the limits, in its own words and punctuation.

    It is divided where a reader would breathe: at a dash, semicolon or colon, before a clause, or after an
    opening phrase; failing that before a phrase of place, time or manner. Never inside a quotation or brackets, nor between a
    subject and its verb. Empty when that cannot be done.
    """
    words = text.split(" ")
    places = _pauses(words, text)
    best: tuple[float, tuple[str, ...]] | None = None
    for place, worth in places:
        left, right = " ".join(words[:place]), " ".join(words[place:])
        times = estimate(left), estimate(right)
        if min(times) < least_ms or max(times) >= most_ms:
            continue
        score = worth - abs(times[0] - times[1]) / most_ms
        if best is None or score > best[0]:
            best = score, (left, right)
    if best or not freely:
        return best[1] if best else ()
    return _in_three(words, places, (least_ms, most_ms), estimate)


def _in_three(
    words: list[str], places: list[tuple[int, float]], limits: tuple[int, int], estimate: Callable[[str], int]
) -> tuple[str, ...]:
    """Up to three parts, each as long as it may be."""
    parts: list[str] = []
    start = 0
    while start < len(words) and len(parts) < 3:
        ends = [place for place, _ in places if place > start] + [len(words)]
        fitting = [end for end in ends if limits[0] <= estimate(" ".join(words[start:end])) < limits[1]]
        if not fitting:
            return ()
        parts.append(" ".join(words[start : fitting[-1]]))
        start = fitting[-1]
    return tuple(parts) if start == len(words) else ()


def _pauses(words: list[str], text: str) -> list[tuple[int, float]]:
    """Places (number of words before it) where the sentence may be divided, with how good each is."""
    guarded = quotes(text)
    small = [bare(word) for word in words]
    opening = _opening_phrase(words)
    offset, depth, out = 0, 0, []
    for place in range(1, len(words)):
        offset += len(words[place - 1]) + 1
        depth += sum((char in "([") - (char in ")]") for char in words[place - 1])
        if depth or any(start < offset < end for start, end in guarded.spans):
            continue
        worth = 2.0 if place == opening else _worth(words, small, place)
        if not worth and _phrase_begins(small, place):
            worth = 0.1
        following = small[place] or (small[place + 1] if place + 1 < len(small) else "")
        if worth and not verbal(following):
            out.append((place, worth))
    return out


def _phrase_begins(small: list[str], place: int) -> bool:
    """Whether a phrase that a preposition opens follows a noun, far from either end."""
    before = small[place - 1]
    joined = verbal(before) or before.endswith("ing") or before in FUNCTION or before in _LEANING
    return small[place] in PREPOSITIONS - {"of", "like", "per"} and not joined and 5 < place < len(small) - 4


def _opening_phrase(words: list[str]) -> int:
    """Number of words in the phrase before the subject ("With the vote near,"); 0 when there is none."""
    first = bare(words[0])
    if first in PREPOSITIONS or first in CLAUSE_OPENERS or first.endswith("ing"):
        for place, word in enumerate(words[:-1], start=1):
            if word.endswith(","):
                return place if place > 3 and not words[place][:1].isdigit() else 0
    return 0


def _worth(words: list[str], small: list[str], place: int) -> float:
    """How good a pause before the word at ``place`` is: 0 for none, 3 for the best."""
    word, following = words[place - 1], small[place]
    lower = words[place][:1].islower()
    if word[-1] in ";:" or words[place] in ("-", "--", "–", "—") or word[-1] in "—–":
        return 3.0 if place > 1 else 0.0
    if following in ("and", "or", "but", "so", "yet"):
        after_comma = word[-1] == ","
        clause = _clause_follows(words, place, within=8 if after_comma else 3)
        return (2.5 if after_comma else 0.4) if clause else 0.0
    if word[-1] == "," or word.endswith((',"', ",”", ",'", ",’")):
        return 2.0 if following in CLAUSE_OPENERS else 0.0
    if not lower or small[place - 1] in _LEANING:
        return 0.0
    if following == "as":
        return 0.5 if small[place + 1 : place + 2] and small[place + 1] in DETERMINERS | SUBJECTS else 0.0
    return 0.5 if following in STRONG_OPENERS or following == "that" else 0.0


_LEANING = frozenset(
    (
        "such",
        "as",
        "so",
        "well",
        "same",
        "than",
        "and",
        "or",
        "but",
        "not",
        "only",
        "just",
        "even",
        "ever",
        "soon",
    )
    + (
        "long",
        "shortly",
        "immediately",
        "minutes",
        "hours",
        "days",
        "weeks",
        "months",
        "years",
        "year",
        "day",
    )
    + (
        "known",
        "seen",
        "described",
        "regarded",
        "used",
        "said",
        "is",
        "was",
        "are",
        "were",
        "the",
        "a",
        "that",
    )
)
"""Words that belong with what follows: "hours before", "such as", "just because"."""


def _clause_follows(words: list[str], place: int, *, within: int) -> bool:
    """Whether what the conjunction at ``place`` joins has a verb of its own, and is no list's last member."""
    for word in words[place + 1 : place + 1 + within]:
        if verbal(bare(word)):
            return True
        if word[-1] in ",;:":
            return False
    return False
