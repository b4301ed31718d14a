"""The narration as plain text, for people and for search."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Spoken
from .characters import clean


def render(spoken: Sequence[Spoken]) -> str:
    """One paragraph a beat, an empty line between, UTF-8 and LF; empty when nothing is said."""
    paragraphs = filter(None, (clean(beat.line.text) for beat in spoken))
    text = "\n\n".join(paragraphs)
    return text + "\n" if text else ""
