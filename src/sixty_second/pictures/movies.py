"""Video files that come as pictures."""

from __future__ import annotations

from pathlib import Path

import av

from ..errors import PictureError
from .rights import Rights, one_line

SUFFIXES = ("mp4", "mov", "webm")


def suffix(head: bytes) -> str:
    """The suffix a video file is kept with, by its first 16 bytes; empty when it is none that we read.

    Source: ISO/IEC 14496-12, FileTypeBox; RFC 8794 (EBML). Still pictures in the same boxes are no videos.
    """
    if head[:4] == b"\x1a\x45\xdf\xa3":
        return "webm"
    if head[4:8] not in (b"ftyp", b"moov", b"mdat", b"wide", b"free"):
        return ""
    brand = head[8:12]
    if brand in (b"avif", b"avis", b"heic", b"heix", b"mif1", b"msf1"):
        return ""
    return "mp4" if head[4:8] == b"ftyp" and brand != b"qt  " else "mov"


def probe(path: Path) -> tuple[int, int, Rights]:
    """Width and height as displayed, in pixels, and what the file says of its maker.

    Raises:
        PictureError: the file is missing or damaged, or there is no picture in it.
    """
    try:
        with av.open(str(path)) as container:
            stream = next(iter(container.streams.video), None)
            frame = next(container.decode(stream), None) if stream is not None else None
            tags = {key.lower(): one_line(value) for key, value in container.metadata.items()}
    except (av.FFmpegError, OSError, ValueError) as exc:
        raise _unreadable(path, "it is damaged or of an unknown kind") from exc
    if frame is None:
        raise _unreadable(path, "there is no picture in it")
    width, height = (frame.width, frame.height)
    if frame.rotation % 180:
        width, height = height, width
    return width, height, Rights(credit=tags.get("artist", "") or tags.get("copyright", ""))


def _unreadable(path: Path, why: str) -> PictureError:
    return PictureError(
        f"the video {path} cannot be read: {why}", remedy="give another, as MP4, MOV or WebM", path=str(path)
    )
