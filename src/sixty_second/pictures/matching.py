"""Which picture goes with which beat: by the words its caption shares with what the beat says."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from math import log, sqrt

from ..model import Beat, Picture

_SHARE = (2, 3)
"""Of the beats, at most so many show a picture; our judgement: type must tell the story, too."""

_NAME = 2.0
"""A name's weight against another word's; our judgement."""

_ALIKE = 0.12
"""Likeness, in [0, 1], from which caption and beat are about the same thing; our judgement."""

_VERY_ALIKE = 0.3
"""The same for beats that have a scene of their own kind to give up."""

_LOOK = 2000
"""Characters of a caption or beat that are looked at."""

_OWN_SCENE = ("number", "quote")
_FILLERS = ("fact", "context", "outlook")
_NEVER = ("hook", "sign-off")  # the one has been served, the other shows the source

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ENDINGS = ("'s", "’s", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly")

_COMMON = frozenset(
    """
    a an and are as at be been but by can could did do does for from had has have he her his how i if in
    into is it its more most no not of off on or our out over she so some such than that the their them
    then there these they this those to two under up was we were what when where which while who will
    with would you your about after all also among before being between both during each first last new
    one only other said say says since still through until very photo picture image file monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec left right
    centre center
    """.split()  # noqa: SIM905
)
"""Words that any caption and any beat may share."""


def assign(beats: tuple[Beat, ...], pictures: tuple[Picture, ...]) -> tuple[Beat, ...]:
    """The beats with pictures, each picture at most once.

    The hook has the lead picture. Then captions and beats that share words find each other, likest first;
    numbers and quotations give up their own scene only for a caption that is very like them. Pictures left
    over go to facts and context in order, while at most two thirds of the beats show one. A beat that has a
    picture keeps it; the sign-off has none.
    """
    chosen = {i: b.picture for i, b in enumerate(beats) if b.picture is not None}
    used = {picture.sha256 for picture in chosen.values()}
    free = [p for p in pictures if p.sha256 not in used]
    room = max(len(beats) * _SHARE[0] // _SHARE[1], 1)

    def give(beat: int, picture: Picture) -> None:
        if beat not in chosen and picture in free and len(chosen) < room:
            chosen[beat] = picture
            free.remove(picture)

    hooks = [i for i, beat in enumerate(beats) if beat.kind == "hook"]
    if hooks and free:
        give(hooks[0], free[0])
    for beat, picture in _alike(beats, free):
        give(beat, picture)
    for beat in (i for i, b in enumerate(beats) if b.kind in _FILLERS):
        if free:
            give(beat, free[0])
    return tuple(replace(b, picture=chosen[i]) if i in chosen else b for i, b in enumerate(beats))


def _alike(beats: tuple[Beat, ...], pictures: list[Picture]) -> list[tuple[int, Picture]]:
    """Pairs of a beat's place and a picture that are about the same thing, likest first."""
    told = [_weights(" ".join((b.say, b.show, b.speaker, *(s.text for s in b.sources)))) for b in beats]
    shown = [_weights(picture.caption) for picture in pictures]
    rarity = _rarity([*told, *shown])
    pairs = []
    for i, beat in enumerate(beats):
        least = _VERY_ALIKE if beat.kind in _OWN_SCENE else _ALIKE
        for j, words in enumerate(shown if beat.kind not in _NEVER else ()):
            likeness = _likeness(told[i], words, rarity)
            if likeness >= least:
                pairs.append((-round(likeness, 6), i, j))
    return [(i, pictures[j]) for _, i, j in sorted(pairs)]


def _weights(text: str) -> dict[str, float]:
    """Each content word's stem with its weight: a name's is larger."""
    weights: dict[str, float] = {}
    for match in _WORD.finditer(text[:_LOOK]):
        word = match.group()
        if word.lower() in _COMMON or len(word) < 2:
            continue
        before = text[max(match.start() - 4, 0) : match.start()].rstrip(" “\"'‘(")
        is_name = word[0].isupper() and before[-1:] not in ("", ".", "!", "?", ":")
        stem = _stem(word.lower())
        weights[stem] = max(weights.get(stem, 0.0), _NAME if is_name else 1.0)
    return weights


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)].removesuffix("e")
    return word.removesuffix("e") if len(word) > 3 else word


def _rarity(texts: list[dict[str, float]]) -> dict[str, float]:
    """How telling each word is among these texts. Source: Spärck Jones 1972, inverse document frequency."""
    counts = Counter(word for words in texts for word in words)
    return {word: log(1 + len(texts) / count) for word, count in counts.items()}


def _likeness(one: dict[str, float], other: dict[str, float], rarity: dict[str, float]) -> float:
    """Cosine of the two texts' words, in [0, 1], each weighed by its rarity and by whether it is a name."""
    shared = sum(one[w] * other[w] * rarity[w] ** 2 for w in one if w in other)
    lengths = sqrt(_square(one, rarity) * _square(other, rarity))
    return shared / lengths if lengths else 0.0


def _square(words: dict[str, float], rarity: dict[str, float]) -> float:
    return sum((weight * rarity[word]) ** 2 for word, weight in words.items())
