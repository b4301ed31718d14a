"""WebVTT, by our own hand: the libraries that write it leave ``&``, ``<`` or ``-->`` as they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Cue
from ..timing import vtt_time
from .characters import clean

# Source: W3C WebVTT, "WebVTT cue text span": `&` and `<` must be escaped; `>` is, so that no line has `-->`.
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_NO_TAG = re.compile(r"[^A-Za-z0-9-]+")


def render(cues: Sequence[Cue], language: str = "en") -> str:
    """The cues as WebVTT text without any error by the W3C grammar.

    The language (BCP 47) stands in a note, since the format has no place for it.
    """
    head = f"WEBVTT\n\nNOTE Language: {_NO_TAG.sub('', language) or 'und'}\n"
    return head + "".join(_block(number, cue) for number, cue in enumerate(cues, 1))


def _block(number: int, cue: Cue) -> str:
    lines = "\n".join(line.translate(_ESCAPES) for line in map(clean, cue.lines) if line)
    return f"\n{number}\n{vtt_time(cue.start_ms)} --> {vtt_time(cue.end_ms)}\n{lines}\n"
