"""What parts of speech say of a break between two words, where small words and punctuation say nothing.

The tags are those of the British National Corpus (C5). The weights are ours, between those of `ties`. Source
of the order: Netflix, Timed Text Style Guide, "Line treatment" (never part adjective and noun, verb and
particle, verb and pronoun; break before a verb rather than inside its subject).
"""

from __future__ import annotations

from collections.abc import Sequence

BEFORE_VERB = 7
"""Between a subject and its verb."""

AFTER_OBJECT = 10
"""Between a pronoun that a verb has for its object and the preposition after it."""

LOOSE = 14
AFTER_VERB = 16
COMPOUND = 60
"""Adjective and noun, two nouns, verb and particle, adverb and what it qualifies; never forbidden."""

_NOUNS = ("NN0", "NN1", "NN2", "NP0")
_ADJECTIVES = ("AJ0", "AJC", "AJS", "ORD", "CRD")
_FINITE = ("VVD", "VVZ", "VVB", "VM0", "VBD", "VBZ", "VBB", "VHD", "VHZ", "VHB", "VDD", "VDZ", "VDB")
_HELPERS = ("VM", "VB", "VH", "VD")
_FULL = ("VVN", "VVG", "VVI", "AJ0")


def tie(kinds: Sequence[str], place: int, cost: int) -> int:
    """The cost of a break before the word at ``place``, for one that is ``cost`` as far as its words tell."""
    left, right = kinds[place - 1], kinds[place]
    if right == "AVP" and left.startswith("V"):
        return COMPOUND
    if left in _ADJECTIVES and (right in _NOUNS or right in _ADJECTIVES):
        return COMPOUND
    if left in _NOUNS and right in ("NN0", "NN1", "NN2"):
        return COMPOUND
    if left == "AV0" and (right in _ADJECTIVES or right == "AV0"):
        return COMPOUND
    if left in ("AV0", "XX0") and right in _FULL and _helped(kinds, place - 2):
        return COMPOUND
    if left.startswith("VV") and right in ("PNP", "PNX"):
        return COMPOUND
    if left in _NOUNS and right in _FINITE:
        return min(cost, BEFORE_VERB)
    if left == "PNP" and right == "PRP" and place > 1 and kinds[place - 2].startswith("VV"):
        return min(cost, AFTER_OBJECT)
    if left.startswith("VV") and right in ("AT0", "DPS", "DT0"):
        return max(cost, LOOSE)
    if left.startswith("VV") and right in (*_NOUNS, *_ADJECTIVES):
        return max(cost, AFTER_VERB)
    return cost


def _helped(kinds: Sequence[str], place: int) -> bool:
    """Whether an auxiliary stands there."""
    return place >= 0 and kinds[place].startswith(_HELPERS)
