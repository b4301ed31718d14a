"""What of a sentence bears on one of its clauses: who says so, what takes it back, on what condition."""

from __future__ import annotations

from .lexicon import HEDGES, NEGATIONS, SPEECH, TELLING, words_of
from .phrases import is_time, noun_phrase, verb_group
from .tags import PRONOUNS, Tagged

CLAIMING = SPEECH | words_of(
    "claim claims claimed believe believes believed think thinks thought hope hopes hoped fear fears "
    "feared expect expects expected allege alleges alleged suspect suspects suspected estimate "
    "estimates estimated predict predicts predicted accuse accused accuses rumoured rumored assume "
    "assumes assumed imagine imagined understand understood according reportedly allegedly apparently "
    "supposedly doubt doubts doubted pretend pretended speculate speculated theory theories rumour "
    "rumours rumor rumors wonder wondered asked heard hears countered unclear"
)
"""Words with which somebody vouches for what a clause says, or nobody does."""

_ADVERBS = words_of("allegedly reportedly apparently supposedly probably possibly perhaps maybe purportedly")
_CONDITIONS = words_of("if unless except whether lest")
_TOLD_TO = words_of("told tells told")


def weighty(word: str) -> bool:
    """Whether the bare word denies, doubts or attributes."""
    return word in NEGATIONS or word in HEDGES or word in SPEECH or word == "according" or "n't" in word


def told_before(row: Tagged, start: int, *, past: bool) -> bool:
    """Whether a word before the clause denies, doubts or attributes what it says, or sets a condition.

    A negation or a "may" stays in its own clause where punctuation ends it; a claim or a condition does not.
    """
    before = row.small[: start - 1] if past and row.at(start - 1) == "when" else row.small[:start]
    if any(
        word in CLAIMING | TELLING or word in _CONDITIONS or (word == "when" and not past) for word in before
    ):
        return True
    apart = row.stop(start) or (row.stop(start - 1) and row.at(start - 1) in ("and", "but", "so", "yet"))
    return not apart and any(weighty(word) for word in before)


def bears(row: Tagged, edge: int, *, denied: bool) -> bool:
    """Whether a word from ``edge`` on takes back or attributes the clause that is over there."""
    told = next(
        (at for at in range(edge, len(row.raw)) if row.tag(at) == "CJT" or row.at(at) in TELLING), None
    )
    own = next((at for at in range(edge + 1, len(row.raw)) if row.stop(at)), len(row.raw))
    for at in range(edge, len(row.raw)):
        word = row.small[at]
        if word == "according" or (denied and word == "until"):
            return True
        if (word in _CONDITIONS and (told is None or at < told)) or (word in _ADVERBS and at < own):
            return True
        if row.stop(at) and attribution(row, at) is not None:
            return True
    return False


def attribution(row: Tagged, start: int) -> tuple[int, ...] | None:
    """The words at ``start`` that say whose claim the words before are: "…, | police said"; None for none."""
    if row.at(start) in CLAIMING:
        end = noun_phrase(row, start + 1)
        return tuple(range(start, end)) if end > start + 1 and not row.finite(end) else None
    end = noun_phrase(row, start, subject=True)
    verb = verb_group(row, end) if end > start else 0
    if verb <= end or row.small[verb - 1] not in CLAIMING:
        return None
    content = verb
    while row.tag(content) == "PRP" and not row.stop(content) and noun_phrase(row, content + 1) > content + 1:
        content = noun_phrase(row, content + 1)
    if row.tag(content) == "CJT" or row.at(content) in ("that", "how", "why", "whether"):
        return None
    after = noun_phrase(row, verb)
    own = after > verb and not is_time(row, verb, after) and row.small[verb - 1] not in _TOLD_TO
    return None if own and not row.stop(verb) else tuple(range(start, verb))


def attributed_after(row: Tagged, edge: int) -> tuple[int, ...] | None:
    """The words after the clause that say who says so, when nothing but them bears on it; else None."""
    for start in range(edge, len(row.raw)):
        found = attribution(row, start) if row.stop(start) else None
        if found is not None:
            rest = (*row.small[edge:start], *row.small[found[-1] + 1 :])
            others = any(word in _CONDITIONS or word in CLAIMING for word in rest)
            named = row.tag(found[0]) not in PRONOUNS
            return found if named and not others else None
    return None


def loses(row: Tagged, kept: tuple[int, ...], start: int, edge: int) -> bool:
    """Whether the words left out between the line's edges deny, doubt or attribute."""
    left = set(range(start, edge)).difference(kept)
    return any(weighty(row.small[at]) for at in left)
