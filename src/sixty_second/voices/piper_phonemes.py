"""What a piper model reads: the phonemes of a sentence as numbers, and whose each of them is."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from .espeak_process import Reading
from .spoken import Token
from .times import Span

_BEGIN, _END, _PAD = "^", "$", "_"
"""Source: piper's phoneme_id_map; a pad stands between any two phonemes."""
_MARKS = {"—": ","}
"""Marks that a model does not know, and what is said instead."""
NOBODY = -1


def phonemes(row: Sequence[Token], spans: Sequence[Span], reading: Reading) -> list[tuple[str, int]]:
    """Each sign of a sentence in the International Phonetic Alphabet, with its word's place or `NOBODY`.

    Words that espeak-ng runs together (``of the``) are the first one's. A word whose pronunciation is given
    in IPA has that.
    """
    by_place = _by_place(spans, reading)
    found: list[tuple[str, int]] = []
    for place, token in enumerate(row):
        signs = unicodedata.normalize("NFD", token.ipa) if token.ipa else by_place.get(place, "")
        if signs:
            if found:
                found.append((" ", NOBODY))
            found += [(sign, place) for sign in signs]
        mark = _MARKS.get(token.mark, token.mark)
        if mark and found and found[-1][0] not in ",;:.?!":
            found.append((mark, NOBODY))
    return found


def _by_place(spans: Sequence[Span], reading: Reading) -> dict[int, str]:
    """The phonemes that espeak-ng gives to each word; a word of several is written with blanks."""
    edges = [start for start, _ in spans]
    texts: dict[int, str] = {}
    latest = -1
    for mark in reading.phonemes:
        if not mark.name:
            continue
        place = max(0, bisect_right(edges, mark.position) - 1)
        while place and spans[place][0] == spans[place][1]:
            place -= 1
        apart = place in texts and mark.position != latest
        texts[place] = texts.get(place, "") + (" " if apart else "") + unicodedata.normalize("NFD", mark.name)
        latest = mark.position
    return texts


def numbers(
    signs: Sequence[tuple[str, int]], ids: Mapping[str, tuple[int, ...]]
) -> tuple[list[int], list[int]]:
    """The model's numbers for the signs, and for each of them the place of its word or `NOBODY`.

    Signs that the model does not know are left out. Source: piper's phoneme_ids.
    """
    found = [(number, NOBODY) for number in (*ids[_BEGIN], *ids[_PAD])]
    for sign, place in signs:
        known = ids.get(sign, ())
        found += [(number, place) for number in known]
        found += [(number, place) for number in ids[_PAD] if known]
    found += [(number, NOBODY) for number in ids[_END]]
    return [number for number, _ in found], [place for _, place in found]
