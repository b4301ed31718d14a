"""What a language model proposed, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Beat

QUOTED = 200
"""Characters at most of a refused text that are kept; our judgement."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A beat as the model words it: nothing of it has been believed yet.

    Attributes:
        number: its place in the answer, from 1.
        kind: one of the kinds it was offered.
        sentences: the numbers of the article's sentences it is said to stand on.
    """

    number: int
    say: str
    show: str
    kind: str
    sentences: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A draft that was not taken, and why; texts are cut at `QUOTED` characters."""

    say: str
    show: str
    sentences: tuple[int, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the narration: the model's beat, or none where it was refused, and what it is told from.

    A beat whose line for the screen alone was refused has none: it gets ours.
    """

    beat: Beat | None
    sentences: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A model's narration, looked through.

    Attributes:
        model: its full name, as the library knows it.
        slots: in the order they are told; none when the model gave nothing that can be used.
        refused: every draft that was not taken, those that were mended included.
        notes: what the producer should know, a line each.
    """

    model: str
    slots: tuple[Slot, ...] = ()
    refused: tuple[Refusal, ...] = ()
    notes: tuple[str, ...] = ()
