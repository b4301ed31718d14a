"""The one loop of the house: beats are chosen again with the durations that were really spoken.

Order of means, gentlest first: choose other beats, then longer or shorter pauses, then the voice's pace
within eight per cent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from .errors import CondenseError
from .model import Beat, Line, Script, Speech, Spoken
from .timing import beat_grid_ms

AAC_MARGIN_MS = 43
"""Sound and picture end this long before the target. Source: two AAC frames of 1,024 samples at 48 kHz."""

LEAD_MS = 200
"""Silence before the first word, so that players which fade in swallow nothing; our judgement."""

PAUSE_MS = (220, 400, 650)
"""Least, usual and longest pause between beats. Source: our judgement, after newsreaders' pauses between
sentences of 0.3 to 0.6 s."""

TAIL_MS = (700, 1200, 2400)
"""Least, usual and longest stay of the end card after the last word; our judgement."""

FULL = 0.95
"""Share of the target that a film reaches when the article has the material (the second promise)."""

AIM = 0.985
"""Share of the usable time that choosing aims at, so that pauses can still give way."""

PACE = (0.92, 1.0, 1.08)
"""Slowest, base and fastest pace: within eight per cent nobody hears it; our judgement."""

LONGEST_MS = 10_000
"""A beat that is spoken for longer holds one picture too long: it is chosen again (our own rule)."""

PASSES = 3

Choose = Callable[[int, Callable[[str], int]], tuple[Beat, ...]]
"""(budget_ms, estimate) → beats."""
Write = Callable[[tuple[Beat, ...]], Script]
Speak = Callable[[Line, float], Speech]


@dataclass(frozen=True, slots=True)
class Pacing:
    """How the lines are spaced: kept with the story, so that an edited beat moves nothing but itself."""

    pause_ms: int = PAUSE_MS[1]
    tail_ms: int = TAIL_MS[1]
    pace: float = 1.0


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


@dataclass(frozen=True, slots=True)
class Room:
    """What a film may last: at most ``most`` and, if there is matter enough, at least ``least`` ms."""

    most: int
    least: float
    fps: int


def usable_ms(target_ms: int, fps: int) -> int:
    """The latest time, on the beat grid, at which the film may end."""
    grid = beat_grid_ms(fps)
    return (target_ms - AAC_MARGIN_MS) // grid * grid


def fit(
    choose: Choose, write: Write, speak: Speak, *, target_ms: int, fps: int
) -> tuple[tuple[Spoken, ...], Script, Pacing]:
    """The spoken lines, placed, and the script and pacing that brought them within ``target_ms``.

    A second pass is normal, a third rare. The pass that fills the time best is kept, so a later pass never
    makes it worse. When even the longest pauses and the slowest pace leave more than a twentieth empty,
    the article has no more to say, and the film is shorter.
    """
    room = Room(usable_ms(target_ms, fps), -(-target_ms * FULL // 1), fps)
    clock, spacing = Clock(PAUSE_MS[1]), Pacing()
    passes: list[tuple[int, Script, tuple[Speech, ...]]] = []
    for _ in range(PASSES):
        clock.pause_ms = spacing.pause_ms
        script = _choose(choose, write, clock, round(room.most * AIM) - LEAD_MS - spacing.tail_ms)
        if any(script == earlier for _, earlier, _ in passes):
            break
        speeches = tuple(speak(line, PACE[1]) for line in script.lines)
        clock.learn(script.lines, speeches)
        passes.append((_badness(speeches, room), script, speeches))
        if passes[-1][0] == 0:
            break
        if _total(speeches, Pacing(), fps) < room.least:
            spacing = TIGHT
    _, script, speeches = min(passes, key=lambda item: item[0])
    while True:
        pacing = space(speeches, room)
        paced = speeches
        if pacing is not None and pacing.pace != PACE[1]:
            paced = tuple(speak(line, pacing.pace) for line in script.lines)
            spread = _spread(paced, room)
            pacing = spread and replace(spread, pace=pacing.pace)
        if pacing is not None:
            return place(script.lines, paced, pacing, fps=fps), script, pacing
        script, speeches = _shorter(script, speeches)


def space(speeches: Sequence[Speech], room: Room) -> Pacing | None:
    """Pauses, end card and pace that bring the speeches into the room; None when they are too long."""
    spread = _spread(speeches, room)
    if spread is None:
        return _hurried(speeches, room)
    if _total(speeches, spread, room.fps) >= room.least:
        return spread
    pace = _slowed(speeches, spread, room)
    return replace(spread, pace=pace) if pace >= PACE[0] else Pacing()


def place(
    lines: Sequence[Line], speeches: Sequence[Speech], pacing: Pacing, *, fps: int
) -> tuple[Spoken, ...]:
    """Every line at its time: beats begin on the beat grid, one after the other."""
    placed, start = [], 0
    for index, (line, speech) in enumerate(zip(lines, speeches, strict=True)):
        lead = 0 if index else LEAD_MS
        end = start + _length(
            speech, lead, pacing.tail_ms if index == len(lines) - 1 else pacing.pause_ms, fps
        )
        placed.append(Spoken(line, speech, start, end, lead))
        start = end
    return tuple(placed)


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


def _badness(speeches: Sequence[Speech], room: Room) -> int:
    """0 when pauses alone fill the room and no beat is too long; else the milliseconds missing or over."""
    long = sum(max(0, speech.duration_ms - LONGEST_MS) for speech in speeches)
    spread = _spread(speeches, room)
    if spread is None:
        return long + _total(speeches, Pacing(), room.fps) - room.most
    return long + max(0, round(room.least) + 500 - _total(speeches, spread, room.fps))


def _spread(speeches: Sequence[Speech], room: Room) -> Pacing | None:
    """The longest pauses that keep within the room, then the longest end card; None if none do."""
    grid = beat_grid_ms(room.fps)
    for pause in range(PAUSE_MS[2], PAUSE_MS[0] - 1, -10):
        tail = TAIL_MS[1] if pause >= PAUSE_MS[1] else TAIL_MS[0]
        over = room.most - _total(speeches, Pacing(pause, tail), room.fps)
        if over >= 0:
            return Pacing(pause, min(TAIL_MS[2], tail + over // grid * grid))
    return None


def _hurried(speeches: Sequence[Speech], room: Room) -> Pacing | None:
    tight = Pacing(PAUSE_MS[0], TAIL_MS[0])
    spoken = sum(speech.duration_ms for speech in speeches)
    rest = _total(speeches, tight, room.fps) - spoken
    pace = round(spoken / max(1, room.most - rest - beat_grid_ms(room.fps)) + 0.01, 2)
    return replace(tight, pace=pace) if pace <= PACE[2] else None


def _slowed(speeches: Sequence[Speech], spread: Pacing, room: Room) -> float:
    """The pace at which the speeches just reach the room's least."""
    spoken = sum(speech.duration_ms for speech in speeches)
    short = room.least - _total(speeches, spread, room.fps)
    return round(spoken / (spoken + short) - 0.01, 2)


def _shorter(script: Script, speeches: Sequence[Speech]) -> tuple[Script, tuple[Speech, ...]]:
    """The script without its last told sentence, in whichever beats it stands: the last resort.

    Raises:
        CondenseError: only the hook and the sign-off are left.
    """
    if len(script.lines) <= 2:
        raise CondenseError(
            "even the first sentence takes longer than the film may last",
            remedy="ask for a longer --duration",
        )
    last = len(script.lines) - 2
    told = script.lines[last].beat.sources
    kept = [
        index
        for index, line in enumerate(script.lines)
        if index != last and (index == 0 or not told or line.beat.sources != told)
    ]
    lines = tuple(script.lines[index] for index in kept)
    return replace(script, lines=lines), tuple(speeches[index] for index in kept)


def _total(speeches: Sequence[Speech], pacing: Pacing, fps: int) -> int:
    last = len(speeches) - 1
    return sum(
        _length(speech, 0 if index else LEAD_MS, pacing.tail_ms if index == last else pacing.pause_ms, fps)
        for index, speech in enumerate(speeches)
    )


def _length(speech: Speech, lead_ms: int, pause_ms: int, fps: int) -> int:
    """Milliseconds a beat takes, stretched to the beat grid."""
    grid = beat_grid_ms(fps)
    return -(-(lead_ms + speech.duration_ms + pause_ms) // grid) * grid


def _guess(text: str) -> int:
    letters = sum(char.isalpha() for char in text)
    digits = sum(char.isdigit() for char in text)
    return 67 * letters + 600 * digits + 43 * len(text.split())
