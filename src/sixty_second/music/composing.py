"""A bed for one film: whole bars up to where its last word has been said, the last chord from there on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from math import log

import numpy as np

from ..errors import SettingsError
from ..model import Samples
from ..timing import ms_to_samples
from .beds import BEDS, Bed, Chord, Part
from .instruments import DRUMS, RATE, STRUCK, pad, struck
from .room import answered

BEGIN_MS = 40
"""Before it the film's sound may be lost to the encoder's delay (21 ms), and the first stroke with it."""
_PHRASE = 4
_UNEVEN = (0.0, 0.06, 0.03, 0.06)
"""What a number of bars costs, by what is left of it over whole phrases, as a part of tempo: one
hears a broken phrase rather than a tempo three per cent off. Our judgement."""
_ACCENTS = (1.0, 0.62, 0.78, 0.62, 0.88, 0.62, 0.78, 0.62, 0.94, 0.62, 0.78, 0.62, 0.88, 0.62, 0.78, 0.66)
"""How strongly each sixteenth of a bar is struck."""
_ROOM = {"felt": 0.35, "marimba": 0.28, "muted": 0.2, "bell": 0.5, "snap": 0.3,
         "bass": 0.0, "drum": 0.0, "shaker": 0.0}  # fmt: skip
"""How much of the room is heard with each instrument, [0, 1]."""
_ATTACK_S, _RELEASE_S = 0.7, 1.1
_FADE_MS = 350
"""To silence at the film's end."""


@dataclass(frozen=True, slots=True)
class _Event:
    """Something played: an instrument's note, or a chord held."""

    plays: str
    notes: tuple[int, ...]
    start: int
    level: float
    place: float
    held_s: float = 0.0


def compose(name: str, *, duration_ms: int, landing_ms: int) -> Samples:
    """The bed ``name``: float32, ``(samples, 2)``, 48 kHz, exactly ``duration_ms`` long, [-1, 1].

    The same bytes for the same lengths. It ends on its home chord, which falls on ``landing_ms``; its tempo
    is bent, a few per cent, so that whole bars come before it.

    Raises:
        SettingsError: there is no such bed; the text lists those there are.
    """
    if name not in BEDS:
        raise SettingsError(f"there is no music {name!r}", remedy=f"use one of: {', '.join(BEDS)}")
    length = ms_to_samples(duration_ms, RATE)
    begin = ms_to_samples(BEGIN_MS, RATE)
    landing = max(begin, min(ms_to_samples(landing_ms, RATE), length))
    bed, sent = np.zeros((2, length), np.float32), np.zeros(length, np.float32)
    sound = _player()
    for event in _events(BEDS[name], begin, landing, length):
        _add(bed, sent, sound(event.plays, event.notes, event.held_s), event)
    bed += answered(sent)
    edge = min(length, ms_to_samples(_FADE_MS, RATE))
    bed[:, length - edge :] *= np.cos(np.linspace(0, np.pi / 2, edge, dtype=np.float32)) ** 2
    return np.ascontiguousarray(bed.T) / max(1.0, float(np.abs(bed).max(initial=0)))


def bars(bar_s: float, seconds: float) -> int:
    """How many bars of about ``bar_s`` fill the seconds: tempo as near and phrases as whole as can be."""
    usual = max(1, round(seconds / bar_s))
    return min(
        range(max(1, usual - 2), usual + 3),
        key=lambda count: abs(log(max(seconds, 1e-3) / (count * bar_s))) + _UNEVEN[count % _PHRASE],
    )


def _events(bed: Bed, begin: int, landing: int, length: int) -> Iterator[_Event]:
    """Everything that is played."""
    count = bars(bed.bar_s, (landing - begin) / RATE)
    bar = (landing - begin) / count
    if bar < bed.bar_s * RATE / 2:  # no room for a bar: only the last chord
        count = 0
    for part in bed.opening if count else ():
        yield from _bar(part, bed.home, begin, bar)
    for number in range(count if bed.chords else 0):
        chord = _chord(bed, number, count)
        for part in bed.parts:
            phrase = part.phrases[number // _PHRASE % len(part.phrases)]
            if number >= part.enters and phrase == "x":
                yield from _bar(part, chord, begin + round(number * bar), bar)
    for part in bed.closing:
        yield from _bar(part, bed.home, landing, bed.bar_s * RATE, held=length - landing)


def _chord(bed: Bed, number: int, count: int) -> Chord:
    left = count - number
    if count > len(bed.cadence) and left <= len(bed.cadence):
        return bed.cadence[-left]
    return bed.chords[number % len(bed.chords)]


def _bar(part: Part, chord: Chord, start: int, bar: float, *, held: int = 0) -> Iterator[_Event]:
    """What the part plays of the chord in a bar that begins at sample ``start``."""
    if part.pattern == "-":
        yield _Event(part.plays, chord.voices, start, part.level, 0.0, (held or bar) / RATE)
        return
    for step, sign in enumerate(part.pattern):
        if sign != ".":
            notes = () if sign == "x" else (_note(chord, sign) + 12 * part.octave,)
            at = start + round(step * bar / len(part.pattern))
            yield _Event(part.plays, notes, at, part.level * _ACCENTS[step], part.place)


def _note(chord: Chord, sign: str) -> int:
    if sign == "b":
        return chord.bass
    octave, voice = divmod(int(sign), len(chord.voices))
    return chord.voices[voice] + 12 * octave


def _player() -> Callable[[str, tuple[int, ...], float], Samples]:
    """What plays an event; a note that comes again is made once."""

    @cache
    def sound(plays: str, notes: tuple[int, ...], held_s: float) -> Samples:
        if plays == "pad":
            return pad(notes, held_s, attack_s=_ATTACK_S, release_s=_RELEASE_S)
        return struck(STRUCK[plays], notes[0]) if plays in STRUCK else DRUMS[plays]()

    return sound


def _add(bed: Samples, sent: Samples, sound: Samples, event: _Event) -> None:
    """Lays the sound into the bed at its level and place, and what the room hears of it into ``sent``.

    Source: the constant-power law of panning.
    """
    here = slice(event.start, event.start + sound.shape[-1])
    sound = sound[..., : len(sent[here])] * np.float32(event.level)
    if sound.ndim == 2:
        bed[:, here] += sound
        return
    angle = (event.place + 1) * np.pi / 4
    for side, much in zip(bed, (np.cos(angle), np.sin(angle)), strict=True):
        side[here] += sound * np.float32(much * 2**0.5)
    if much := _ROOM[event.plays]:
        sent[here] += sound * np.float32(much)
