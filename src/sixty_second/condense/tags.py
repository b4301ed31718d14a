"""Parts of speech: every white-space word of an English sentence with its tag.

The tagger is the Hanover tagger, a hidden Markov model whose English data come with the package. Its tags are
those of the British National Corpus (C5): NN1 a noun, VVD a verb in the past, AJ0 an adjective …
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from math import inf
from typing import Any

from .lexicon import words_of
from .text import bare

NOUNS = frozenset(("NN0", "NN1", "NN2", "NP0", "UNC", "ZZ0"))
PRONOUNS = frozenset(("PNP", "PNI", "PNX"))
ADJECTIVES = frozenset(("AJ0", "AJC", "AJS", "ORD"))
DETERMINERS = frozenset(("AT0", "DT0", "DPS"))
FINITE = words_of("VVD VVZ VVB VM0 VBD VBZ VBB VHD VHZ VHB VDD VDZ VDB")
VERBS = FINITE | words_of("VVN VVG VVI VBN VBG VBI VHN VHG VHI VDN VDG VDI")
LINKS = frozenset(("PNQ", "DTQ", "AVQ", "CJS", "CJT"))
"""Words with which a clause begins that hangs on another."""

_State = tuple[int, int]
_START, _END, _UNKNOWN = (0, 1), 2, 3
"""What the tagger calls the start and the end of a sentence and a word without tags. Source: its module."""

_BEAM, _LEAST = 5, -1e6
"""States that the search goes on from, and the chance below which it does not. Source: the library."""

_LONGEST = 40
"""Letters at a word's end that are looked at: the tagger's work grows with their square. Our judgement."""

_STOP = ",;:.!?—–)"
_DASHES = ("-", "--", "–", "—")
_PARTS = re.compile(r"^([^\w$£€¥%&#]*)(.*?)([^\w%]*)$")
_CLITIC = re.compile(r"^(.+?)(n't|'s|'re|'ve|'ll|'d|'m|')$", re.I)
_MARKS = str.maketrans("’‘“”«»", '\'\'""""')
_NUMBER = re.compile(r"^(?:[^\W\d_]{0,3}[$£€¥])?\d[\d.,:/–-]*(?:st|nd|rd|th|s|%|m|bn|tn|k)?$")


@dataclass(frozen=True, slots=True, eq=False)
class Tagged:
    """A text's white-space words as written (``raw``), bare (``small``), and their tags.

    A word of two parts, such as "isn't", has the tag of the first; ``second`` has that of the other.
    ``stops`` says for each word whether punctuation stands before it.
    """

    raw: tuple[str, ...]
    small: tuple[str, ...]
    tags: tuple[str, ...]
    second: tuple[str, ...]
    stops: tuple[bool, ...]

    def stop(self, place: int) -> bool:
        """Whether punctuation stands before the word at ``place``; a short word's stop is none."""
        return self.stops[place] if 0 <= place < len(self.stops) else True

    def tag(self, place: int) -> str:
        """The tag of the word at ``place``; empty past either end."""
        return self.tags[place] if 0 <= place < len(self.tags) else ""

    def at(self, place: int) -> str:
        """The bare word at ``place``; empty past either end."""
        return self.small[place] if 0 <= place < len(self.small) else ""

    def finite(self, place: int) -> bool:
        """Whether the word is, or holds, a finite verb."""
        return self.tag(place) in FINITE or (
            self.second[place : place + 1] != () and self.second[place] in FINITE
        )


@lru_cache(maxsize=1024)
def tagged(text: str) -> Tagged:
    """The words of an English text with their tags."""
    raw = tuple(text.split())
    owners: list[int] = []
    tokens: list[str] = []
    for place, word in enumerate(raw):
        for token in _tokens(word):
            owners.append(place)
            tokens.append(token)
    first, second = [""] * len(raw), [""] * len(raw)
    for owner, token, tag in zip(owners, tokens, _tag(tokens), strict=True):
        if tag.startswith("PU") or not any(char.isalnum() for char in token.replace("'", "x")):
            continue
        if not first[owner]:
            first[owner] = "CRD" if _NUMBER.match(token) else tag
        else:
            second[owner] = tag
    small = tuple(bare(word) for word in raw)
    stops = tuple(_stop(raw, place) for place in range(len(raw)))
    return Tagged(raw, small, _settled(raw, first, second), tuple(second), stops)


def _stop(raw: tuple[str, ...], place: int) -> bool:
    """Whether punctuation stands before the word at ``place``."""
    if not place:
        return True
    before, following = raw[place - 1].rstrip("\"'”’"), raw[place]
    if not before or following in _DASHES or before in _DASHES:
        return True
    capital = before[:1].isupper()
    short = before.endswith(".") and (following[:1].islower() or (len(before) <= 5 and capital))
    return (before[-1] in _STOP and not short) or following[0] == "("


def _tokens(word: str) -> Iterator[str]:
    """The word's parts as the tagger knows them: punctuation and clitics by themselves."""
    found = _PARTS.match(word.translate(_MARKS))
    before, core, after = found.groups() if found else ("", word, "")
    yield from before
    clitic = _CLITIC.match(core)
    if clitic and core.lower() != "o'":
        yield clitic[1]
        yield clitic[2]
    elif core:
        yield core
    yield from after


def _tag(tokens: list[str]) -> list[str]:
    """The tags of a sentence's tokens: the tagger's own model and search, over the tags each word can have.

    The library's search tries every tag for every word, ten times the work for the same answer.
    """
    if not tokens:
        return []
    moves: Mapping[_State, Mapping[int, float]] = _tagger().LP_trans_word
    row: dict[_State, float] = {_START: 0.0}
    back: list[dict[_State, _State]] = []
    for place, token in enumerate(tokens):
        chances = _chances(token, opens=place == 0)
        best: dict[_State, float] = {}
        came: dict[_State, _State] = {}
        least = sorted(row.values(), reverse=True)[_BEAM] - 1 if len(row) > _BEAM else -inf
        for state, so_far in row.items():
            if so_far < least:
                continue
            following = moves[state]
            for tag, chance in chances or tuple((tag, 0.0) for tag in following if tag != _END):
                if tag in following:
                    reached = so_far + following[tag] + chance
                    new = state[1], tag
                    if reached > best.get(new, _LEAST):
                        best[new] = reached
                        came[new] = state
        row = best
        back.append(came)
    ended = {state: lp + moves[state].get(_END, -inf) for state, lp in row.items()}
    return _names(max(ended, key=lambda state: ended[state]), back)


def _names(state: _State, back: list[dict[_State, _State]]) -> list[str]:
    """The tags' names on the way that ends at ``state``."""
    names: list[str] = []
    for came in reversed(back):
        names.append(_tagger().int2tag[state[1]])
        state = came[state]
    return names[::-1]


@lru_cache(maxsize=8192)
def _chances(token: str, *, opens: bool) -> tuple[tuple[int, float], ...]:
    """The tags that the word can have with their chances as the search counts them, as logarithms.

    Empty for a word that can be anything. It goes under the library's own search, hence its private name.
    """
    token = token[-_LONGEST:]
    found = dict(_tagger()._tag_word(token, cutoff=5, casesensitive=not opens, conditional=True))
    return () if set(found) == {_UNKNOWN} else tuple(found.items())


@cache
def _tagger() -> Any:
    from HanTa.HanoverTagger import HanoverTagger

    return HanoverTagger("morphmodel_en.pgz")


def _settled(raw: tuple[str, ...], tags: list[str], second: list[str]) -> tuple[str, ...]:
    """The tags with what the model often gets wrong put right.

    A participle with no verb before it that could help it, right after a noun, is a past tense when the
    clause has no other finite verb. A capitalised word inside a sentence is a name, if it is no verb.
    """
    out = list(tags)
    for place, tag in enumerate(tags):
        if _capital(raw, place) and (tag in _MISTAKEN or (tag == "PRP" and _capital(raw, place + 1))):
            out[place] = "NP0"
        elif (
            tag == "CRD"
            and _capital(raw, place)
            and raw[place].strip(".,").isalpha()
            and not raw[place].isupper()
        ):
            out[place] = "CRD" if bare(raw[place]) in _NUMBERS else "NP0"
        elif tag[:2] == "VV" and tags[place + 1 : place + 2] == ["PRF"] and _described(tags, place):
            out[place] = "NN1"
        elif tag == "VVN" and _after_noun(tags, place):
            out[place] = "VVD" if _only_verb(tags, second, raw, place) else tag
    return tuple(out)


_NUMBERS = words_of(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion"
)
"""Numbers written with a capital, as in a title; any other "number" with one is a name: "Xi"."""

_MISTAKEN = words_of("AJ0 AJS AV0 NN0 VVB VVI VVZ VVG VVN UNC ORD")
"""Tags that a name is given by mistake."""


def _capital(raw: tuple[str, ...], place: int) -> bool:
    """Whether the word is written with a capital though no sentence or quotation begins with it."""
    if not 0 < place < len(raw) or raw[place - 1][-1] in ".:!?":
        return False
    return raw[place][:1].isupper() and bare(raw[place]).split("'")[0] != "i"


def _described(tags: list[str], place: int) -> bool:
    """Whether an article, and perhaps an adjective, stands before ``place``: "a healthy | set of"."""
    before = place - 1 if place and tags[place - 1] == "AJ0" else place
    return before > 0 and tags[before - 1] in ("AT0", "DPS")


def _after_noun(tags: list[str], place: int) -> bool:
    """Whether a noun stands before ``place``, adverbs between left aside."""
    while place and tags[place - 1] == "AV0":
        place -= 1
    return place > 0 and tags[place - 1] in NOUNS | PRONOUNS


def _only_verb(tags: list[str], second: list[str], raw: tuple[str, ...], place: int) -> bool:
    """Whether no finite verb stands in the words around ``place``, up to punctuation."""
    low = place
    while low and not raw[low - 1].endswith((",", ";", ":", "—", "–", ")")):
        low -= 1
    high = place + 1
    while (
        high < len(tags)
        and not raw[high - 1].endswith((",", ";", ":", "—", "–", "."))
        and tags[high] not in LINKS
    ):
        high += 1
    return not any(tags[at] in FINITE or second[at] in FINITE for at in range(low, high))
