"""Where a sentence that is too long for one beat may be divided over two."""

from __future__ import annotations

from collections.abc import Callable

from .lexicon import CLAUSE_OPENERS, DETERMINERS, FUNCTION, LEANING, PREPOSITIONS, STRONG_OPENERS, SUBJECTS
from .text import bare, quotes, verbal

PHRASE = 0.4
"""Worth below which a pause is one before a phrase, not before a clause; worths are our judgement."""


def divided(
    text: str, estimate: Callable[[str], int], *, limits: tuple[int, int], worth: float, freely: bool = False
) -> tuple[str, ...]:
    """The sentence in two parts between the limits, in its own words and punctuation; ``freely`` in three.

    It is divided where a reader would breathe, the pause being worth at least ``worth``: at a dash,
    semicolon or colon, before a clause, or after an opening phrase; below `PHRASE`, before a phrase of
    place, time or manner, too. Never inside a quotation or brackets, nor between a subject and its verb.
    Empty when that cannot be done.

    Args:
        text: the sentence.
        estimate: milliseconds that a text takes.
        limits: the least a part may take, and what it must stay under, milliseconds.
        worth: of a pause, at least.
        freely: for a sentence that has to be told.
    """
    words = text.split(" ")
    places = [(place, good) for place, good in _pauses(words, text) if good >= worth]
    least_ms, most_ms = limits
    best: tuple[float, tuple[str, ...]] | None = None
    for place, good in places:
        left, right = _part(words[:place]), _part(words[place:])
        times = estimate(left), estimate(right)
        if min(times) < least_ms or max(times) >= most_ms:
            continue
        score = good - abs(times[0] - times[1]) / most_ms
        if best is None or score > best[0]:
            best = score, (left, right)
    if best or not freely:
        return best[1] if best else ()
    return _in_three(words, places, limits, estimate)


def _in_three(
    words: list[str], places: list[tuple[int, float]], limits: tuple[int, int], estimate: Callable[[str], int]
) -> tuple[str, ...]:
    """Up to three parts, each as long as it may be."""
    parts: list[str] = []
    start = 0
    while start < len(words) and len(parts) < 3:
        ends = [place for place, _ in places if place > start] + [len(words)]
        fitting = [end for end in ends if limits[0] <= estimate(_part(words[start:end])) < limits[1]]
        if not fitting:
            return ()
        parts.append(_part(words[start : fitting[-1]]))
        start = fitting[-1]
    return tuple(parts) if start == len(words) else ()


def _part(words: list[str]) -> str:
    """The words without a dash at either edge."""
    return " ".join(words).strip("-–— ")


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
            worth = 0.1 if small[place] in ("as", "to") else 0.2
        following = small[place] or (small[place + 1] if place + 1 < len(small) else "")
        whole = place == opening or any(verbal(word) for word in small[:place])
        if worth and whole and not verbal(following):
            out.append((place, worth))
    return out


def _phrase_begins(small: list[str], place: int) -> bool:
    """Whether a phrase begins here, away from both ends: an infinitive, or a preposition after a noun."""
    before = small[place - 1]
    if not 3 < place < len(small) - 3 or before in FUNCTION or before in LEANING:
        return False
    after_verb = verbal(before) or before.endswith("ing")
    return small[place] == "to" or (small[place] in PREPOSITIONS - {"of", "like", "per"} and not after_verb)


def _opening_phrase(words: list[str]) -> int:
    """Number of words in the phrase before the subject ("With the vote near,"); 0 when there is none."""
    first = bare(words[0])
    if first in PREPOSITIONS or first in CLAUSE_OPENERS or first.endswith("ing"):
        for place, word in enumerate(words[:26], start=1):
            if word[-1] in "\"”’'" or place == len(words):
                return 0
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
    if not lower or small[place - 1] in LEANING:
        return 0.0
    if following == "as":
        return 0.5 if small[place + 1 : place + 2] and small[place + 1] in DETERMINERS | SUBJECTS else 0.0
    return 0.5 if following in STRONG_OPENERS or following == "that" else 0.0


def _clause_follows(words: list[str], place: int, *, within: int) -> bool:
    """Whether what the conjunction at ``place`` joins has a verb of its own, and is no list's last member."""
    for word in words[place + 1 : place + 1 + within]:
        if verbal(bare(word)):
            return True
        if word[-1] in ",;:":
            return False
    return False
