"""What is told of a recording, a line each: which beat, what time."""

from __future__ import annotations

from collections.abc import Sequence

from .times import Span

_QUOTED = 6
"""Words of a sentence that are enough to know it by. Our judgement."""


class Report:
    """Gathers what is found in one file.

    Attributes:
        notes: what the producer should know, in the script's order.
        skipped: the same of each sentence that was not read.
    """

    def __init__(self, file: str, beats: tuple[str, ...]) -> None:
        self._file = file
        self._beats = beats
        self._notes: list[str] = []
        self._skipped: list[str] = []

    @property
    def notes(self) -> tuple[str, ...]:
        """What the producer should know."""
        return tuple(self._notes)

    @property
    def skipped(self) -> tuple[str, ...]:
        """A line for each sentence that was not read."""
        return tuple(self._skipped)

    def sentence(self, beat: int, text: str, spans: Sequence[Span]) -> None:
        """Tells of a sentence that was read other than once."""
        name = f"{self._beats[beat]} {_quoted(text)}"
        if not spans:
            self._skipped.append(f"{self._file} skips {name}")
        elif len(spans) > 1:
            times = " and ".join(clock(span[0]) for span in spans)
            self._notes.append(f"{self._file} has {name} {_often(len(spans))}, at {times}: the last is used")

    def others(self, spans: Sequence[Span]) -> None:
        """Tells of speech that is in no sentence of the script."""
        self._notes += [
            f"{self._file} has words that are not in the script, {clock(first)} to {clock(last)}: left out"
            for first, last in spans
        ]


def clock(time_ms: int) -> str:
    """Minutes, seconds and tenths: ``1:04.2``."""
    tenths = time_ms // 100
    return f"{tenths // 600}:{tenths // 10 % 60:02}.{tenths % 10}"


def _often(count: int) -> str:
    return "twice" if count == 2 else f"{count} times"


def _quoted(text: str) -> str:
    words = text.split()
    return f"“{' '.join(words[:_QUOTED])}{' …' if len(words) > _QUOTED else ''}”"
