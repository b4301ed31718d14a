"""Whose captions a film has: those made of its words' times, or a producer's own file of them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from .draft import Draft
from .errors import CaptionError
from .files import write_bytes
from .model import Cue
from .speaking import cueing

OURS = "none"
"""What is asked for to have the captions made of the narration again."""
FOLDER = "captions"
SHOWN = 6
"""Departures that a note quotes at most; our judgement."""


def settle(draft: Draft, asked: str, changes: Mapping[str, Any], folder: Path) -> Draft:
    """The draft with its captions settled; a producer's file is read once and taken along.

    Args:
        asked: a SubRip or WebVTT file (as seen from the story folder or from here), or none.
        changes: the settings that were asked for; they win over those of the story.
        folder: the story folder.

    Raises:
        CaptionError: the file cannot be read; names its line.
    """
    if "captions" in changes:
        draft = replace(draft, settings=replace(draft.settings, captions=changes["captions"]))
    name = asked or draft.captions_from
    if name in ("", OURS):
        return replace(draft, captions_from="")
    from .captions.reading import read

    inside = folder / name
    path = inside if inside.is_file() else Path(name).expanduser()
    data = _bytes(path)
    read(data, path.name)
    suffix = "vtt" if data.lstrip(b"\xef\xbb\xbf").startswith(b"WEBVTT") else "srt"
    taken = f"{FOLDER}/{hashlib.sha256(data).hexdigest()[:16]}.{suffix}"
    write_bytes(draft.folder / taken, data)
    return replace(draft, captions_from=taken, edited=True)


def captioned(draft: Draft) -> tuple[tuple[Cue, ...], Draft]:
    """The film's cues, and the draft with a note on where a producer's say other words than the narration."""
    from .captions import caption

    by = cueing(draft.settings, draft.article.language)
    if not draft.captions_from:
        return caption(draft.spoken, **by), draft
    from .captions.edited import take
    from .captions.reading import read

    path = draft.folder / draft.captions_from
    taken = take(read(_bytes(path), path.name), draft.spoken, **by)
    draft = replace(draft, departures=taken.departures)
    if not taken.departures:
        return taken.cues, draft
    more = len(taken.departures) - SHOWN
    told = "; ".join(taken.departures[:SHOWN]) + (f" and {more} more" if more > 0 else "")
    return taken.cues, draft.noted(f"captions by hand, not as it is said: {told}")


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as exc:
        raise CaptionError(f"cannot read {path}: {exc.strerror}", remedy="name a file of captions") from exc
