"""How spoken lines are spaced: pauses, the end card's stay, and the voice's pace within eight per cent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .model import Line, Speech, Spoken
from .timing import beat_grid_ms

AAC_MARGIN_MS = 43
"""Sound and picture end this long before the target. Source: two AAC frames of 1,024 samples at 48 kHz."""

LEAD_MS = 200
"""Silence before the first word, so that players which fade in swallow nothing; our judgement."""

PAUSE_MS = (220, 400, 560)
"""Least, usual and longest pause between beats. Source: our judgement, after newsreaders' pauses between
sentences of 0.3 to 0.6 s."""

TAIL_MS = (700, 1200, 2400)
"""Least, usual and longest stay of the end card after the last word; our judgement."""

FULL = 0.95
"""Share of the target that a film reaches when the article has the material (the second promise)."""

PACE = (0.92, 1.0, 1.08)
"""Slowest, base and fastest pace: within eight per cent nobody hears it; our judgement."""


@dataclass(frozen=True, slots=True)
class Pacing:
    """How the lines are spaced: kept with the story, so that an edited beat moves nothing but itself."""

    pause_ms: int = PAUSE_MS[1]
    tail_ms: int = TAIL_MS[1]
    pace: float = 1.0


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


def space(speeches: Sequence[Speech], room: Room, pace: float = PACE[1]) -> Pacing | None:
    """Pauses, end card and pace that bring the speeches into the room; None when they are too long.

    ``pace`` is the one at which they have been spoken.
    """
    wide = spread(speeches, room)
    if wide is None:
        return _hurried(speeches, room, pace)
    if total_ms(speeches, wide, room.fps) >= room.least:
        return replace(wide, pace=pace)
    slower = _slowed(speeches, wide, room, pace)
    return replace(wide, pace=slower) if slower >= PACE[0] else Pacing(pace=pace)


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


def comfortable(speeches: Sequence[Speech], pace: float, words_a_minute: tuple[int, int] | None) -> float:
    """The pace that brings the reading within ``words_a_minute``, as far as a voice may be changed.

    Words are counted as they are written, a figure as one.
    """
    if words_a_minute is None:
        return pace
    words = sum(any(map(str.isalnum, word.text)) for speech in speeches for word in speech.words)
    # A beat's pause grows to the beat grid: by half of its hundred milliseconds on average.
    lasts = sum(speech.duration_ms + PAUSE_MS[1] + 50 for speech in speeches)
    rate = words * 60_000 / max(1, lasts)
    least, most = words_a_minute
    if least <= rate <= most or not words:
        return pace
    wanted = pace * (least if rate < least else most) / rate
    return round(min(PACE[2], max(PACE[0], wanted)), 2)


def spread(speeches: Sequence[Speech], room: Room) -> Pacing | None:
    """The spacing that fills the room best; None if even the shortest pauses do not keep within it.

    Room to spare goes to the end card first and only then to longer pauses: a brisk reading is easier to
    follow than a halting one.
    """

    def spare(pause_ms: int, tail_ms: int) -> int:
        return room.most - total_ms(speeches, Pacing(pause_ms, tail_ms), room.fps)

    least, usual, longest = PAUSE_MS
    for pause in range(usual, least - 1, -10):
        tail = TAIL_MS[1] if pause == usual else TAIL_MS[0]
        if spare(pause, tail) >= 0:
            break
    else:
        return None
    grid = beat_grid_ms(room.fps)
    tail = min(TAIL_MS[2], tail + spare(pause, tail) // grid * grid)
    while pause + 10 <= longest and spare(pause + 10, tail) >= 0:
        pause += 10
    return Pacing(pause, tail)


def _hurried(speeches: Sequence[Speech], room: Room, pace: float) -> Pacing | None:
    tight = Pacing(PAUSE_MS[0], TAIL_MS[0])
    spoken = sum(speech.duration_ms for speech in speeches)
    rest = total_ms(speeches, tight, room.fps) - spoken
    faster = round(pace * spoken / max(1, room.most - rest - beat_grid_ms(room.fps)) + 0.01, 2)
    return replace(tight, pace=faster) if faster <= PACE[2] else None


def _slowed(speeches: Sequence[Speech], wide: Pacing, room: Room, pace: float) -> float:
    """The pace at which the speeches just reach the room's least."""
    spoken = sum(speech.duration_ms for speech in speeches)
    short = room.least - total_ms(speeches, wide, room.fps)
    return round(pace * spoken / (spoken + short) - 0.01, 2)


def total_ms(speeches: Sequence[Speech], pacing: Pacing, fps: int) -> int:
    last = len(speeches) - 1
    return sum(
        _length(speech, 0 if index else LEAD_MS, pacing.tail_ms if index == last else pacing.pause_ms, fps)
        for index, speech in enumerate(speeches)
    )


def _length(speech: Speech, lead_ms: int, pause_ms: int, fps: int) -> int:
    """Milliseconds a beat takes, stretched to the beat grid."""
    grid = beat_grid_ms(fps)
    return -(-(lead_ms + speech.duration_ms + pause_ms) // grid) * grid
