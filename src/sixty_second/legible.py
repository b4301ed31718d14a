"""Whether the typefaces can show a text: what has no glyph would stand as a box on the screen."""

from __future__ import annotations

from collections.abc import Iterable

from .drawing import missing
from .drawing.fonts import FALLBACKS
from .errors import CaptionError
from .model import Text, Timeline

SHOWN = 12
"""Characters that a message quotes at most; our judgement."""

LOOKED_AT = 20_000
"""Characters looked at; our judgement: more tell no more about the script of a text."""


def refuse_unreadable(texts: Iterable[str]) -> None:
    """Raises CaptionError when the typefaces lack most of the letters: nobody could read the film."""
    text = " ".join(texts)[:LOOKED_AT]
    lacking = frozenset(missing(text, FALLBACKS[0]))
    letters = [char for char in text if char.isalpha()]
    absent = [char for char in letters if char in lacking]
    if 2 * len(absent) > len(letters):
        raise CaptionError(
            f"the typefaces have no letters for this text, such as {_few(absent)}",
            remedy="give one in Latin, Greek or Cyrillic letters, or stop at --until speak",
        )


def unreadable(timeline: Timeline) -> tuple[str, ...]:
    """A note on the characters of the film that no typeface has, if there are such."""
    lacking = [
        char
        for scene in timeline.scenes
        for layer in scene.layers
        if isinstance(layer, Text)
        for char in missing(layer.text, layer.font)
    ]
    if not lacking:
        return ()
    return (f"no typeface has {_few(lacking)}: on the screen a box stands for each; word it without",)


def _few(chars: Iterable[str]) -> str:
    distinct = list(dict.fromkeys(chars))
    return " ".join(distinct[:SHOWN]) + (" …" if len(distinct) > SHOWN else "")
