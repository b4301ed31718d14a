"""Words with times to cues: each beat's by one search, and whether they can be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model import Cue, Spoken
from .layout import Fits
from .rules import LONGEST_MS, MEAN_SPEED, needed_ms
from .search import By, Kinds, Search


def caption(
    spoken: Sequence[Spoken],
    *,
    rules: str = "social",
    limit: int = 25,
    fits: Fits | None = None,
    fps: int = 30,
    kinds: Kinds | None = None,
) -> tuple[Cue, ...]:
    """The captions of the film, from the words' own times.

    Each beat is cued by itself, so its cues count only on its own words, start and end.

    Args:
        spoken: what is said, with its place in the film.
        rules: ``social``, ``netflix`` or ``bbc``: where cues end and what gaps they leave (C8, C9).
        limit: characters that a line burned into the film can hold.
        fits: whether such a line is narrow enough in pixels; anything is, by default.
        fps: frames a second, for gaps that are counted in frames.
        kinds: what tells the parts of speech of a text's words, one each (C5 tags); not known, by default.

    Raises:
        SettingsError: no such rules.
    """
    by = By.of(rules, limit=limit, fits=fits, fps=fps, kinds=kinds)
    return tuple(cue for beat in spoken for cue in Search(beat, by).cues())


def legible(
    spoken: Sequence[Spoken],
    *,
    rules: str = "social",
    limit: int = 25,
    fits: Fits | None = None,
    fps: int = 30,
    kinds: Kinds | None = None,
) -> bool:
    """Whether every cue of what is said gives time enough to read (C6, C7); if not, say it slower.

    That holds only if no line had to part what belongs together (C10) for the sake of that time, and also
    with the pause after the beat that leaves its last cue the least time. Beats are cued by themselves, so
    that one line can be asked about before its film is put together. The arguments are those of `caption`.

    Raises:
        SettingsError: no such rules.
    """
    by = By.of(rules, limit=limit, fits=fits, fps=fps, kinds=kinds)
    return all(_unhurried(one, by) for beat in spoken for one in (beat, _worst_paused(beat, by)))


def _worst_paused(beat: Spoken, by: By) -> Spoken:
    """The beat with a pause after it that is just too long to be bridged: its last cue must leave a gap."""
    said_ms = max((word.end_ms for word in beat.words), default=beat.start_ms)
    return replace(beat, end_ms=said_ms + by.rules.hang_ms + by.closed_ms + 1)


def _unhurried(beat: Spoken, by: By) -> bool:
    """Whether the beat's cues can be read, none moved far, and time parts no more lines than length does."""
    search = Search(beat, replace(by, far=False))
    letters = lasts_ms = 0
    for cue in search.cues():
        if not needed_ms(len(cue.text), len(cue.words)) <= cue.end_ms - cue.start_ms <= LONGEST_MS:
            return False
        letters += len(cue.text)
        lasts_ms += cue.end_ms - cue.start_ms
    if letters * 1000 > MEAN_SPEED * lasts_ms:
        return False
    parted = search.parted()
    return not parted or parted <= Search(beat, replace(by, timed=False)).parted()
