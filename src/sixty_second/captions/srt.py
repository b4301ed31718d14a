"""SubRip: written and read by pysrt. UTF-8 without byte order mark, LF, times with a comma."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pysrt

from ..errors import CaptionError
from ..model import Cue, Word
from .characters import clean, plain


def render(cues: Sequence[Cue]) -> str:
    """The cues as SubRip text, numbered from 1; every reader gets the same words out of it (criterion C2)."""
    items = (
        pysrt.SubRipItem(
            index=number,
            start=pysrt.SubRipTime.from_ordinal(cue.start_ms),
            end=pysrt.SubRipTime.from_ordinal(cue.end_ms),
            text="\n".join(filter(None, map(plain, cue.lines))),
        )
        for number, cue in enumerate(cues, 1)
    )
    text = io.StringIO()
    pysrt.SubRipFile(items, eol="\n").write_into(text)
    return text.getvalue()


def parse(text: str) -> tuple[Cue, ...]:
    """The cues of a SubRip text.

    SubRip does not know beats, nor when a word is said: ``beat`` and ``burned`` are empty, and every word has
    its cue's times and a confidence of 0.

    Raises:
        CaptionError: a cue cannot be read.
    """
    try:
        items = pysrt.SubRipFile.from_string(text, error_handling=pysrt.ERROR_RAISE)
    except (pysrt.Error, ValueError, IndexError) as exc:
        raise CaptionError(
            f"the SubRip text cannot be read: {_reason(exc)}", remedy="make the captions again"
        ) from exc
    return tuple(_cue(item) for item in items)


def _cue(item: pysrt.SubRipItem) -> Cue:
    start, end = item.start.ordinal, item.end.ordinal
    lines = tuple(line for line in map(clean, item.text.split("\n")) if line)
    said = tuple(Word(w, w, start, end, 0.0) for line in lines for w in line.split())
    return Cue(beat="", start_ms=start, end_ms=end, lines=lines, burned=(), words=said)


def _reason(exc: Exception) -> str:
    return clean(" ".join(str(fact) for fact in exc.args))[:120] or type(exc).__name__
