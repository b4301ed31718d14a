"""A producer's captions taken to the narration: their words and times, each word lit when it is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise

import numpy as np

from ..model import Beat, Cue, Line, Speech, Spoken, Word
from .characters import clean, plain
from .layout import Fits
from .rules import LINES, SIDECAR_LIMIT
from .search import By, Kinds, Search

MAX_WORDS = 4000
"""Three minutes hold some six hundred; words after these are timed by their caption alone."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A film's captions as a producer has them.

    Attributes:
        cues: laid out for the film, too; one that two of its lines cannot hold goes over several.
        departures: where they say other words than the narration, one entry each.
    """

    cues: tuple[Cue, ...]
    departures: tuple[str, ...]


def take(
    edited: Sequence[Cue],
    spoken: Sequence[Spoken],
    *,
    rules: str = "social",
    limit: int = 25,
    fits: Fits | None = None,
    fps: int = 30,
    kinds: Kinds | None = None,
) -> Taken:
    """The edited cues with their beats, the film's lines and every word's time.

    A word that the narration has too comes when it is said there, within its cue; the others share what is
    left of their cue by their letters. A cue that ends after the film ends with it, one that begins after it
    is left out and told of. The other arguments are those of `caption`.

    Raises:
        SettingsError: no such rules.
    """
    end_ms = spoken[-1].end_ms if spoken else 0
    inside = [replace(cue, end_ms=min(cue.end_ms, end_ms)) for cue in edited if cue.start_ms < end_ms]
    said = [word for beat in spoken for word in beat.words if clean(word.text)]
    shown = [word for cue in inside for word in cue.words]
    matches = _matches(said[:MAX_WORDS], shown[:MAX_WORDS])
    by = By.of(rules, limit=limit, fits=fits, fps=fps, kinds=kinds)
    cues: list[Cue] = []
    first = 0
    for cue in inside:
        found = {place - first: said[mate] for place, mate in matches.items()}
        words = _timed(cue, found)
        first += len(cue.words)
        cues += _laid(replace(cue, words=words, beat=_beat_of(cue, spoken)), by)
    late = [f"after the film's end: {cue.text}" for cue in edited if cue.start_ms >= end_ms]
    return Taken(tuple(cues), (*_departures(said, shown, spoken), *late))


def _key(word: Word) -> str:
    """What is compared: letters and figures alone, whatever their case."""
    bare = "".join(char for char in plain(word.text).casefold() if char.isalnum())
    return bare or plain(word.text)


def _matches(said: Sequence[Word], shown: Sequence[Word]) -> dict[int, int]:
    """For each shown word that is said, which one it is."""
    matcher = SequenceMatcher(None, [*map(_key, said)], [*map(_key, shown)], autojunk=False)
    return {
        block.b + step: block.a + step
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    }


def _departures(said: Sequence[Word], shown: Sequence[Word], spoken: Sequence[Spoken]) -> list[str]:
    keys = [*map(_key, said)][:MAX_WORDS], [*map(_key, shown)][:MAX_WORDS]
    beats = [beat.line.beat.id for beat in spoken for word in beat.words if clean(word.text)]
    found = []
    for kind, a, b, c, d in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        before = " ".join(clean(word.text) for word in said[a:b])
        after = " ".join(word.text for word in shown[c:d])
        if kind != "equal" and "".join(keys[0][a:b]) != "".join(keys[1][c:d]):
            beat = beats[min(a, len(beats) - 1)] if beats else "nothing"
            found.append(f"{beat}: {before or 'nothing'!r} is {after or 'left out'!r}")
    return found


def _timed(cue: Cue, mates: Mapping[int, Word]) -> tuple[Word, ...]:
    """The cue's words with their times: those said where they are said, the others between them."""
    inside = {
        place: mate
        for place, mate in mates.items()
        if 0 <= place < len(cue.words) and mate.start_ms < cue.end_ms and mate.end_ms > cue.start_ms
    }
    times = [*_starts(cue, {place: mate.start_ms for place, mate in inside.items()}), cue.end_ms]
    words = []
    for place, word in enumerate(cue.words):
        mate = inside.get(place, word)
        end_ms = max(times[place] + 1, min(times[place + 1], mate.end_ms))
        text = clean(mate.text) if plain(mate.text) == plain(word.text) else word.text
        words.append(Word(text, text, times[place], end_ms, mate.confidence))
    return tuple(words)


def _starts(cue: Cue, known: Mapping[int, int]) -> list[int]:
    """When each word of the cue begins: as known, else by letters between those known; in order."""
    anchors = [(0, cue.start_ms)]
    for place, start in sorted(known.items()):
        if start > anchors[-1][1]:
            anchors = [*anchors[:-1], (0, start)] if not place else [*anchors, (place, start)]
    anchors.append((len(cue.words), cue.end_ms))
    starts: list[int] = []
    for (left, begin), (right, end) in pairwise(anchors):
        letters = [len(word.text) + 1 for word in cue.words[left:right]]
        starts += [begin + (end - begin) * sum(letters[:n]) // sum(letters) for n in range(len(letters))]
    for place in range(1, len(starts)):
        starts[place] = max(starts[place], starts[place - 1] + 1)
    return starts


def _beat_of(cue: Cue, spoken: Sequence[Spoken]) -> str:
    """The beat in which the middle of the cue lies: it is drawn there."""
    middle = (cue.start_ms + cue.end_ms) // 2
    return next((beat.line.beat.id for beat in spoken if beat.start_ms <= middle < beat.end_ms), "")


def _laid(cue: Cue, by: By) -> list[Cue]:
    """The cue with the film's lines; in the files its own where they are short and few enough."""
    start = cue.start_ms
    words = tuple(replace(w, start_ms=w.start_ms - start, end_ms=w.end_ms - start) for w in cue.words)
    text = " ".join(word.text for word in words)
    speech = Speech(np.zeros(1, np.float32), 1000, words)
    search = Search(Spoken(Line(Beat(cue.beat, "fact", text), text), speech, start, cue.end_ms), by)
    single = search.single()
    if single is None:
        several = search.cues()
        several[0] = replace(several[0], start_ms=start)
        return [*several[:-1], replace(several[-1], end_ms=cue.end_ms)]
    keeps = len(cue.lines) <= LINES and all(len(line) <= SIDECAR_LIMIT for line in cue.lines)
    lines = _as_broken(cue) if keeps else single.lines
    return [replace(single, start_ms=start, end_ms=cue.end_ms, lines=lines, words=cue.words)]


def _as_broken(cue: Cue) -> tuple[str, ...]:
    """The cue's words in the producer's lines."""
    words = iter(cue.words)
    return tuple(" ".join(next(words).text for _ in line.split()) for line in cue.lines)
