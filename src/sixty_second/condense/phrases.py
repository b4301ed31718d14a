"""The phrases of a tagged sentence: what can be taken or left as one."""

from __future__ import annotations

from functools import lru_cache

from .lexicon import DAYS, MONTHS, words_of
from .tags import ADJECTIVES, DETERMINERS, LINKS, NOUNS, PRONOUNS, VERBS, Tagged

TIMES = words_of(
    "second seconds minute minutes hour hours day days night nights morning afternoon evening week weeks "
    "weekend month months year years decade decades century centuries season today yesterday tomorrow "
    "tonight time times moment period summer winter spring autumn fall while past future"
)
_TIMELY = words_of(
    "the a an this that last next past previous following same each every first second third few several "
    "couple ago later early earlier late coming recent whole entire another other of long short "
    "new some many and or to"
)
"""Words beside a word of time that leave the phrase one that only says when."""


CLAUSAL = words_of("after before since until as")
"""Prepositions that may open a clause, too."""

_COUNTED = words_of(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty"
)
_NEARLY = words_of("about around nearly almost over under some roughly approximately only just another")


def noun_phrase(row: Tagged, start: int, *, subject: bool = False, joined: bool = True) -> int:
    """The end of the noun phrase at ``start``, with "of …" and "and …"; ``start`` when there is none.

    What is joined on with "and" and has a verb after it belongs to it only where it is a ``subject``; nothing
    is joined on when not ``joined``.
    """
    end = _core(row, start)
    while end > start:
        longer = _joined(row, end, subject, joined)
        if longer == end:
            break
        end = longer
    return end


@lru_cache(maxsize=4096)
def _core(row: Tagged, start: int) -> int:
    begin = start + qualifier(row, start)
    end, noun = begin, False
    if row.tag(start) in PRONOUNS:
        return start + 1
    while end < len(row.raw) and (end == begin or not row.stop(end) or _more_adjectives(row, end)):
        tag = row.tag(end)
        if row.at(end) == "per" and row.at(end + 1) == "cent" and row.tag(end - 1) == "CRD":
            end, noun = end + 2, True
            continue
        owned = end > begin and (row.second[end - 1] == "POS" or row.raw[end - 1].endswith(("'s", "’s")))
        if tag in NOUNS or (tag == "VVB" and _attributive(row, end)):
            if noun and not owned and (row.at(end) in DAYS or _after_time(row, end)):
                break
            noun = True
        elif tag == "CRD" or tag in DETERMINERS | ADJECTIVES:
            if tag in ("AT0", "DPS") and row.tag(end - 1) == "CRD" and end > begin:
                break
            numbered = tag == "CRD" and row.tag(end - 1) == "NP0" and row.tag(end + 1) not in NOUNS
            numbered = numbered or (row.tag(end - 1) == "NP0" and _abbreviates(row, end))
            if noun and not owned and not numbered:
                break
            noun = noun and not owned
        elif not (tag in ("VVN", "VVG", "AV0", "CJC") and not noun and end > begin and _leads_on(row, end)):
            break
        end += 1
    while end > begin and (
        row.tag(end - 1) in ("AT0", "DPS", "CJC", "AV0", "VVG", "VVN") or row.at(end - 1) == "such"
    ):
        end -= 1
    heads = NOUNS | {"CRD", "DT0", "PNI"}
    return end if end > begin and (noun or row.tag(end - 1) in heads) else start


def _attributive(row: Tagged, place: int) -> bool:
    """Whether what looks like a verb stands between two nouns of which neither can be its subject."""
    return row.tag(place - 1) in ("NN1", "AJ0") and row.tag(place + 1) in ("NN1", "NN2")


def _after_time(row: Tagged, place: int) -> bool:
    """Whether a name begins right after a time: "the last time | Ada Crole"."""
    timed = (row.at(place - 1) in TIMES and row.raw[place - 1].islower()) or row.at(place - 1) in DAYS
    return row.tag(place) == "NP0" and timed


def _more_adjectives(row: Tagged, place: int) -> bool:
    """Whether only a comma between two describing words stands before ``place``: "an old, rusty | bridge"."""
    described = row.tag(place - 1) in ADJECTIVES and row.tag(place) in ADJECTIVES
    return described and row.raw[place - 1].endswith(",") and row.tag(place + 1) in NOUNS


def _abbreviates(row: Tagged, place: int) -> bool:
    """Whether what describes a noun follows a short name: "U.S. | crude oil", "SpaceX | 29th mission"."""
    ordinal = row.small[place][:1].isdigit() and row.small[place][-2:] in ("st", "nd", "rd", "th")
    return (row.raw[place - 1].endswith(".") or ordinal) and row.tag(place + 1) in NOUNS | ADJECTIVES


@lru_cache(maxsize=4096)
def qualifier(row: Tagged, start: int) -> int:
    """How many words at ``start`` say how exact the number after them is: "more than", "about"."""
    two = row.at(start), row.at(start + 1)
    if two[0] == row.at(start + 2) == "as" and two[1] in ("many", "much", "few", "little"):
        return 3 * (row.tag(start + 3) == "CRD")
    pairs = two[1] == "than" or two in (("at", "least"), ("at", "most"), ("up", "to"), ("as", "many"))
    if pairs and row.tag(start + 2) == "CRD":
        return 2
    if two == ("in", "excess") and row.at(start + 2) == "of":
        return 3 * (row.tag(start + 3) == "CRD")
    if two[0] == "just" and two[1] in _NEARLY and row.tag(start + 2) == "CRD":
        return 2
    return int(two[0] in _NEARLY and row.tag(start + 1) == "CRD")


def _leads_on(row: Tagged, place: int) -> bool:
    """Whether a describing word at ``place`` has its noun still to come."""
    following = row.tag(place + 1)
    described = (
        row.tag(place - 1) in DETERMINERS | ADJECTIVES | {"CRD", "AV0"} or row.second[place - 1] == "POS"
    )
    if row.tag(place) == "CJC":
        return following in ADJECTIVES and row.tag(place - 1) in ADJECTIVES and not row.stop(place)
    return described and following in NOUNS | ADJECTIVES and not row.stop(place + 1)


def _joined(row: Tagged, end: int, subject: bool, joined: bool) -> int:
    """The end after one more "of …" or "and …" that belongs to the noun phrase ending at ``end``."""
    if row.stop(end) or row.raw[end - 1].endswith(","):
        return end
    if row.tag(end) == "PRF":
        return max(end, _core(row, end + 1)) if _core(row, end + 1) > end + 1 else end
    if joined and row.at(end) in ("and", "or", "&"):
        after = _core(row, end + 1)
        follows = not subject and row.finite(after) and not row.stop(after)
        alone = row.tag(end + 1) in PRONOUNS
        return after if after > end + 1 and not follows and not alone else end
    return end


def verb_group(row: Tagged, start: int) -> int:
    """The end of the verb group at ``start``, which holds a finite verb; ``start`` when there is none."""
    end = start
    while row.tag(end) in ("AV0", "XX0") and (end == start or not row.stop(end)):
        end += 1
    if not row.finite(end):
        return verbs(row, end + 1) if end == start and _base_form(row, end) else start
    return verbs(row, end + 1)


def _base_form(row: Tagged, place: int) -> bool:
    """Whether what looks like a noun or an infinitive is a verb: "they | host", "owners | gain"."""
    if not place or row.stop(place):
        return False
    if row.tag(place - 1) == "PNP" and row.small[place - 1] in ("they", "we", "i", "you", "he", "she", "it"):
        return row.tag(place) in ("VVI", "NN1", "NN2") and not row.raw[place][:1].isupper()
    return row.tag(place - 1) == "NN2" and row.tag(place) == "VVI"


def verbs(row: Tagged, end: int) -> int:
    """The end of the verbs that go on from a verb right before ``end``: "has | been sold off"."""
    last = end
    helper = row.tag(end - 1)[:2] in ("VB", "VH", "VD", "VM") or row.second[end - 1] in VERBS
    while end < len(row.raw) and not row.stop(end):
        tag = row.tag(end)
        if tag in ("AV0", "XX0", "ORD"):
            end += 1
            last = end if tag == "XX0" else last
            continue
        goes_on = tag in ("VVI", "VBI", "VHI", "VDI", "VBN", "VHN", "VBG") or (
            helper and tag in ("VVN", "VVG", "VVD")
        )
        infinitive = tag == "TO0" and row.tag(end + 1) in ("VVI", "VBI", "VHI", "VDI", "VVB", "AV0")
        if not goes_on and not infinitive and (tag != "AVP" or qualifier(row, end)):
            break
        helper = (helper and tag[:2] != "VV") or tag[:2] in ("VB", "VH") or infinitive
        end += 1
        last = end if not infinitive else last
    return last


def past_relative(row: Tagged, start: int) -> int:
    """The place of the verb that follows the clause describing the subject; -1 when that is not sure."""
    place, open_clauses = start, 0
    while place < min(start + 24, len(row.raw)):
        if row.raw[place - 1][-1] in ";:—–" or row.small[place] == "but":
            return -1
        open_clauses += row.tag(place) in LINKS and row.at(place) != "as"
        open_clauses += row.tag(place) == "PNP" and row.tag(place - 1) in NOUNS and row.finite(place + 1)
        if row.finite(place):
            if not open_clauses:
                return place
            open_clauses -= 1
            place = max(place + 1, verb_group(row, place))
            continue
        place += 1
    return -1


@lru_cache(maxsize=4096)
def is_time(row: Tagged, start: int, end: int) -> bool:
    """Whether the phrase only says when: "last month", "Tuesday", "2023", "March 5"."""
    words = [word.removesuffix("'s").removeprefix("mid-") for word in row.small[start:end] if word]
    if not words:
        return False
    years = [word for word in words if len(word) == 4 and word.isdigit() and word[:2] in ("18", "19", "20")]
    calendar = DAYS | MONTHS | TIMES
    others = [word for word in words if word not in calendar | _TIMELY and not word[0].isdigit()]
    others = [word for word in others if word not in _COUNTED]
    return not others and any(word in calendar or word in years for word in words)
