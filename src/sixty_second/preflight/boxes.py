"""The boxes of an MP4 file: which ones, in what order. No decoder needed, no box's contents read."""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ..errors import StoryError

_CONTAINERS = frozenset({"moov", "trak", "mdia", "minf", "stbl", "edts"})
_HEAD_BYTES = 8 * 1024 * 1024
MAX_BOXES = 10_000
"""A film has about fifty; a file with more is not one."""


def boxes(path: Path) -> tuple[str, ...]:
    """The paths of the file's boxes in order, e.g. ``moov/trak/mdia``.

    Source: ISO/IEC 14496-12, clause 4.2 (a size of 0 means to the end, 1 that eight bytes of size follow).

    Raises:
        StoryError: a box does not lie inside the one that holds it, or the file cannot be read.
    """
    try:
        with path.open("rb") as film:
            return tuple(_walk(film, 0, os.fstat(film.fileno()).st_size))
    except OSError as exc:
        raise StoryError(f"cannot read {path.name}: {exc.strerror}", remedy="make the film again") from exc


def _walk(film: BinaryIO, start: int, end: int) -> Iterator[str]:
    """Goes down with a list of open boxes, not by recursion: a hostile file may nest as deep as it likes."""
    open_boxes: list[tuple[str, int]] = [("", end)]
    place = start
    for _ in range(MAX_BOXES):
        while open_boxes and place >= open_boxes[-1][1]:
            open_boxes.pop()
        if not open_boxes:
            return
        parent, limit = open_boxes[-1]
        kind, body, after = _box(film, place, limit)
        name = f"{parent}/{kind}" if parent else kind
        yield name
        if kind in _CONTAINERS:
            open_boxes.append((name, after))
            place = body
        else:
            place = after
    raise StoryError("the film has too many boxes", remedy="make the film again")


def _box(film: BinaryIO, place: int, limit: int) -> tuple[str, int, int]:
    """Type, first byte of the contents, and end of the box at ``place``."""
    film.seek(place)
    head = film.read(16)
    if len(head) < 8:
        raise StoryError("the film breaks off inside a box", remedy="make the film again")
    size, kind = struct.unpack(">I4s", head[:8])
    body = place + 8
    if size == 1 and len(head) == 16:
        size = struct.unpack(">Q", head[8:])[0]
        body = place + 16
    after = limit if size == 0 else place + size
    if after < body or after > limit:
        raise StoryError(f"the film's box at byte {place} is broken", remedy="make the film again")
    return kind.decode("latin-1"), body, after


def declared_audio_rate(path: Path) -> int:
    """Bits a second that the film's AAC track was made for (``maxBitrate`` of its ``esds``); 0 without one.

    The average that demuxers tell is less wherever there is silence.
    Source: ISO/IEC 14496-1, clause 7.2.6.6, DecoderConfigDescriptor.
    """
    try:
        with path.open("rb") as film:
            head = film.read(_HEAD_BYTES)
    except OSError as exc:
        raise StoryError(f"cannot read {path.name}: {exc.strerror}", remedy="make the film again") from exc
    place = head.find(b"esds")
    descriptor = re.match(
        rb"\x03[\x80-\xff]{0,3}[\x00-\x7f]...\x04[\x80-\xff]{0,3}[\x00-\x7f]", head[place + 8 :], re.S
    )
    if place < 0 or descriptor is None:
        return 0
    config = head[place + 8 + descriptor.end() :][:13]
    return int.from_bytes(config[5:9], "big") if len(config) == 13 else 0
