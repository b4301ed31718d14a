"""How much it hurts to break a text between two of its words: criterion C10 as one number a boundary.

The weights are ours; their order is that of the guides. Source: Netflix, Timed Text Style Guide, "Line
treatment" (break after punctuation, before conjunctions and prepositions; never between article and noun,
first and last name, verb and auxiliary); BBC Subtitle Guidelines, "Break at natural points" (nor between
preposition and phrase, conjunction and clause). English; elsewhere punctuation and names still speak.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import grammar, lexicon
from .terms import Term, term

SENTENCE = 0
CLAUSE = 2
OPENING = 4
BEFORE_CONJUNCTION = 6
BEFORE_PREPOSITION = 8
BEFORE_AUXILIARY = 9
ORDINARY = 12
PHRASE = 18
STRONG = 45
FORBIDDEN = 100
PLAIN = (BEFORE_CONJUNCTION + 1, STRONG)
"""Costs that parts of speech may mend: those of places that no small word and no mark speaks for."""

TIGHT = 130
"""Worse than other forbidden ones, such as between title and name: article and noun, first and last name,
number and unit."""

_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
_BEFORE_YEARS = frozenset(
    ["in", "since", "by", "until", "from", "of", "after", "before", "during", "year", "to", "through"]
)


def ties(words: Sequence[str], kinds: Sequence[str] = ()) -> tuple[int, ...]:
    """The cost of a break before each word; the first is that of no break, `SENTENCE`.

    `FORBIDDEN` or more marks the pairs of criterion C10: article and noun, first and last name, title and
    name, number and unit, preposition and object, verb and auxiliary.

    Args:
        kinds: the words' parts of speech, as the British National Corpus tags them (C5), where they are
            known. They tell adjective and noun, or two nouns, from subject and verb; they forbid nothing.
    """
    terms = [term(word) for word in words]
    runs = _name_runs(terms)
    costs = [SENTENCE] if terms else []
    for place in range(1, len(terms)):
        cost = _tie(terms, place, runs)
        if len(kinds) == len(terms) and PLAIN[0] <= cost <= PLAIN[1]:
            cost = grammar.tie(kinds, place, cost)
        costs.append(cost)
    return tuple(costs)


def _tie(terms: Sequence[Term], place: int, runs: Sequence[int]) -> int:
    left, right = terms[place - 1], terms[place]
    if left.full_stop or (left.dotted and right.capital and not right.content):
        return SENTENCE
    if not right.core:
        return STRONG
    if left.clause_end:
        return PHRASE if _YEAR.fullmatch(right.core) and left.figure else CLAUSE
    if right.raw[:1] in "—–":
        return CLAUSE
    if _tight(terms, place):
        return TIGHT
    if left.key in lexicon.TITLES and right.capital and right.content:
        return FORBIDDEN
    if place > 1 and terms[place - 2].key in lexicon.TITLES and _both_names(left, right):
        return TIGHT
    if runs[place]:
        return TIGHT if runs[place] <= 3 or _last_pair(runs, place) else STRONG
    if _preposition_and_object(left, right) or _verb_and_auxiliary(terms, place):
        return FORBIDDEN
    if right.raw[:1] in "“‘«([\"'":
        return OPENING
    return _loose(terms, place)


def _tight(terms: Sequence[Term], place: int) -> bool:
    """Article or determiner and noun, number and unit."""
    left, right = terms[place - 1], terms[place]
    return (
        left.key in lexicon.ARTICLES
        or (left.key in lexicon.DETERMINERS and right.content)
        or _number_and_unit(terms, place)
    )


def _number_and_unit(terms: Sequence[Term], place: int) -> bool:
    left, right = terms[place - 1], terms[place]
    if right.number and left.key in lexicon.BEFORE_NUMBERS | lexicon.APPROXIMATORS:
        return True
    if right.figure and left.capital and left.content:
        return True
    return (
        left.number
        and (right.content or right.raw[:1] == "%" or right.key == "per")
        and not _is_year(terms, place - 1)
    )


def _is_year(terms: Sequence[Term], place: int) -> bool:
    if not _YEAR.fullmatch(terms[place].core):
        return False
    before = terms[place - 1] if place else None
    return before is not None and (
        before.key in _BEFORE_YEARS or before.figure or before.key in lexicon.DAYS_AND_MONTHS
    )


def _preposition_and_object(left: Term, right: Term) -> bool:
    if left.key not in lexicon.PREPOSITIONS:
        return False
    return right.key not in lexicon.CONJUNCTIONS | lexicon.OPENERS | lexicon.SUBJECTS | lexicon.AUXILIARIES


def _verb_and_auxiliary(terms: Sequence[Term], place: int) -> bool:
    left, right = terms[place - 1], terms[place]
    denied = left.key == "not" and place > 1 and _is_auxiliary(terms[place - 2])
    if not _is_auxiliary(left) and not denied:
        return False
    return right.key == "not" or right.key in lexicon.AUXILIARIES or right.content


def _is_auxiliary(term: Term) -> bool:
    return (
        (term.key in lexicon.AUXILIARIES and not (term.capital and term.key in {"may", "will"}))
        or term.key.endswith(lexicon.CONTRACTED)
        or term.key in lexicon.CONTRACTED_IS
    )


def _loose(terms: Sequence[Term], place: int) -> int:
    """The cost where nothing is forbidden: what comes next invites a break or does not."""
    left, right = terms[place - 1], terms[place]
    joins = right.key in lexicon.CONJUNCTIONS | lexicon.SUBORDINATORS - lexicon.PREPOSITIONS
    if joins and left.key in lexicon.PREPOSITIONS - lexicon.SUBORDINATORS:
        return BEFORE_CONJUNCTION
    if _binds(left, right):
        return STRONG
    if joins:
        return BEFORE_CONJUNCTION
    if right.key in lexicon.PREPOSITIONS:
        return PHRASE if right.key == "of" else BEFORE_PREPOSITION
    if _is_auxiliary(right):
        return BEFORE_AUXILIARY
    before = terms[place - 2].key if place > 1 else ""
    if right.content and (before in lexicon.ARTICLES | lexicon.DETERMINERS or _is_adjective(left)):
        return PHRASE
    return ORDINARY


def _is_adjective(term: Term) -> bool:
    if term.key in lexicon.ADJECTIVES or _is_demonym(term):
        return True
    return len(term.key) > 5 and term.key.endswith(lexicon.ADJECTIVE_ENDS)


def _binds(left: Term, right: Term) -> bool:
    """Conjunction and clause, subject and verb, owner and thing, negation and verb, auxiliary and rest."""
    return (
        left.key in lexicon.CONJUNCTIONS | lexicon.SUBORDINATORS | lexicon.SUBJECTS | lexicon.PREPOSITIONS
        or left.key.endswith(("'s", "s'"))
        or left.key == "not"
        or (right.key == "than" and left.key in lexicon.COMPARATIVES)
        or (_is_auxiliary(left) and right.key == "to")
    )


def _name_runs(terms: Sequence[Term]) -> list[int]:
    """For each word, how long the name is that a break before it would split; 0 where there is none.

    Where nearly every word has a capital (a headline in title case), capitals say nothing about names.
    """
    splits = [False, *(_one_name(terms, place) for place in range(1, len(terms)))]
    content = [term for term in terms if term.content and term.core[:1].isalpha()]
    if len(content) >= 5 and 10 * sum(term.capital for term in content) >= 9 * len(content):
        return [0] * len(terms)
    lengths = [0] * len(terms)
    start = 0
    for place in range(1, len(terms) + 1):
        if place == len(terms) or not splits[place]:
            lengths[start + 1 : place] = [place - start] * (place - start - 1)
            start = place
    return lengths


def _last_pair(runs: Sequence[int], place: int) -> bool:
    return place + 1 == len(runs) or not runs[place + 1]


def _one_name(terms: Sequence[Term], place: int) -> bool:
    left, right = terms[place - 1], terms[place]
    if left.full_stop or left.clause_end or left.key.endswith(("'s", "s'")):
        return False
    if left.key in lexicon.DAYS_AND_MONTHS or _is_demonym(left) or right.raw[:1] in "“‘«([":
        return False
    before = place > 1 and terms[place - 2].capital and not terms[place - 2].clause_end
    after = place + 1 < len(terms) and terms[place + 1].capital
    if left.key in lexicon.PARTICLES and (right.capital or (right.key in lexicon.PARTICLES and after)):
        return before or left.capital
    if right.key in lexicon.PARTICLES and not right.capital:
        return left.capital and left.content and (after or _particle_pair(terms, place))
    return left.capital and right.capital and left.content and right.content


def _both_names(left: Term, right: Term) -> bool:
    """Whether the two can be a first and a last name, also where every word has a capital."""
    return left.capital and right.capital and right.content and right.key not in lexicon.DAYS_AND_MONTHS


def _is_demonym(term: Term) -> bool:
    ends_so = len(term.key) > 5 and term.key.endswith(lexicon.DEMONYM_ENDS)
    return ends_so and term.key.split("-")[-1] not in lexicon.NOT_DEMONYMS


def _particle_pair(terms: Sequence[Term], place: int) -> bool:
    rest = terms[place + 1 : place + 3]
    return len(rest) == 2 and rest[0].key in lexicon.PARTICLES and rest[1].capital
