"""The one loop of the house: beats are chosen again with the durations that were really spoken.

Order of means, gentlest first: choose other beats, then longer or shorter pauses, then the voice's pace
within eight per cent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from .errors import CondenseError
from .model import Beat, Line, Script, Speech, Spoken
from .pacing import (
    FULL,
    LEAD_MS,
    PACE,
    PAUSE_MS,
    TAIL_MS,
    Pacing,
    Room,
    comfortable,
    place,
    space,
    spread,
    total_ms,
    usable_ms,
)
from .speaking import every

AIM = 0.985
"""Share of the usable time that choosing aims at, so that pauses can still give way."""

LONGEST_MS = 10_000
"""A beat that is spoken for longer holds one picture too long: it is chosen again (our own rule)."""

PASSES = 3

Choose = Callable[[int, Callable[[str], int]], tuple[Beat, ...]]
"""(budget_ms, estimate) → beats."""
Write = Callable[[tuple[Beat, ...]], Script]
Speak = Callable[[Line, float], Speech]


TIGHT = Pacing(PAUSE_MS[0] + 80, TAIL_MS[0])
"""What choosing reckons with when at the usual spacing no beat fitted the rest of the time."""


@dataclass(slots=True)
class Clock:
    """Tells how long a text takes to speak: exactly when it has been spoken, else by its length.

    The first guess is 67 ms a letter, 43 ms a word and 600 ms a digit. Source: least squares over 41 news
    sentences in espeak-ng at its base rate (7 % off on average); ``scale`` is then corrected by what the
    voice really takes. ``own_ms`` is what the template's own words took when it was last run.
    """

    pause_ms: int
    scale: float = 1.0
    own_ms: int = 0
    known: dict[str, int] = field(default_factory=dict)

    def estimate(self, text: str) -> int:
        """Milliseconds for the text and the pause after it."""
        known = self.known.get(text)
        return (round(self.scale * _guess(text)) if known is None else known) + self.pause_ms

    def learn(self, lines: Sequence[Line], speeches: Sequence[Speech]) -> None:
        """Takes in what was spoken."""
        for line, speech in zip(lines, speeches, strict=True):
            self.known[line.text] = speech.duration_ms
        guessed = sum(_guess(line.text) for line in lines)
        self.scale = sum(speech.duration_ms for speech in speeches) / guessed if guessed else self.scale

    def change(self, factor: float) -> None:
        """From now on everything takes ``factor`` times as long."""
        self.known.clear()
        self.scale *= factor


@dataclass(frozen=True, slots=True)
class Reading:
    """One pass: a script as it was spoken, and by how many milliseconds it misses (0: not at all)."""

    script: Script
    speeches: tuple[Speech, ...]
    pace: float
    badness: int


def fit(
    choose: Choose,
    write: Write,
    speak: Speak,
    *,
    target_ms: int,
    fps: int,
    words_a_minute: tuple[int, int] | None = None,
) -> tuple[tuple[Spoken, ...], Script, Pacing]:
    """The spoken lines, placed, and the script and pacing that brought them within ``target_ms``.

    A second pass is normal, a third rare. The pass that fills the time best is kept, so a later pass never
    makes it worse. When even the longest pauses and the slowest pace leave more than a twentieth empty,
    the article has no more to say, and the film is shorter.

    Args:
        words_a_minute: least and most, pauses counted; a text of long or short words that would be read
            outside them is read a little faster or slower. None for any.
    """
    room = Room(usable_ms(target_ms, fps), -(-target_ms * FULL // 1), fps)
    clock, spacing, pace = Clock(PAUSE_MS[1]), Pacing(), PACE[1]
    passes: list[Reading] = []
    for _ in range(PASSES):
        clock.pause_ms = spacing.pause_ms
        script = _choose(choose, write, clock, round(room.most * AIM) - LEAD_MS - spacing.tail_ms)
        if any(script == earlier.script and pace == earlier.pace for earlier in passes):
            break
        speeches = every(script.lines, pace, speak)
        clock.learn(script.lines, speeches)
        wanted = comfortable(speeches, pace, words_a_minute)
        passes.append(Reading(script, speeches, pace, _badness(speeches, room, abs(wanted - pace))))
        if passes[-1].badness == 0:
            break
        if wanted != pace:
            clock.change(pace / wanted)
            pace = wanted
        elif total_ms(speeches, Pacing(), fps) < room.least:
            spacing = TIGHT
    best = min(passes, key=lambda reading: reading.badness)
    while True:
        pacing, paced = space(best.speeches, room, best.pace), best.speeches
        if pacing is not None and pacing.pace != best.pace:
            paced = every(best.script.lines, pacing.pace, speak)
            wide = spread(paced, room)
            pacing = wide and replace(wide, pace=pacing.pace)
        if pacing is not None:
            return place(best.script.lines, paced, pacing, fps=fps), best.script, pacing
        best = _shorter(best)


def _choose(choose: Choose, write: Write, clock: Clock, budget: int) -> Script:
    """Beats for the budget less what the template's own words take, known once it has been run.

    Raises:
        CondenseError: they leave no time for the story.
    """
    for _ in range(2):
        beats = choose(max(1, budget - clock.own_ms), clock.estimate)
        script = write(beats)
        told = sum(clock.estimate(beat.say) for beat in beats if beat.say)
        own = sum(clock.estimate(line.text) for line in script.lines) - told
        if own <= clock.own_ms:
            break
        clock.own_ms = own
        if own >= budget:
            raise CondenseError(
                f"the template's own words take {own / 1000:.1f} s of {budget / 1000:.1f} s that there are",
                remedy="shorten them, or ask for a longer --duration",
            )
    return script


def _badness(speeches: Sequence[Speech], room: Room, uneasy: float) -> int:
    """0 when pauses alone fill the room, no beat is too long and the pace is right; else ms amiss."""
    long = sum(max(0, speech.duration_ms - LONGEST_MS) for speech in speeches)
    long += round(uneasy * room.most)
    wide = spread(speeches, room)
    if wide is None:
        return long + total_ms(speeches, Pacing(), room.fps) - room.most
    return long + max(0, round(room.least) + 500 - total_ms(speeches, wide, room.fps))


def _shorter(reading: Reading) -> Reading:
    """The reading without its last told sentence, in whichever beats it stands: the last resort.

    Raises:
        CondenseError: only the hook and the sign-off are left.
    """
    lines = reading.script.lines
    if len(lines) <= 2:
        raise CondenseError(
            "even the first sentence takes longer than the film may last",
            remedy="ask for a longer --duration",
        )
    last = len(lines) - 2
    told = lines[last].beat.sources
    kept = [
        index
        for index, line in enumerate(lines)
        if index != last and (index == 0 or not told or line.beat.sources != told)
    ]
    script = replace(reading.script, lines=tuple(lines[index] for index in kept))
    return replace(reading, script=script, speeches=tuple(reading.speeches[index] for index in kept))


def _guess(text: str) -> int:
    letters = sum(char.isalpha() for char in text)
    digits = sum(char.isdigit() for char in text)
    return 67 * letters + 600 * digits + 43 * len(text.split())
