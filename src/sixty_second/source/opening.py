"""From what the user named to bytes: an address, a file, or standard input. Bounded in every direction."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from ..cache import Cache
from ..errors import NotAnArticle, ReadError, SourceNotFound, SourceRefused
from .kinds import is_archive
from .web_archive import is_web_archive, page_in

# The largest source that is read, also after decompression. Source: our judgement; the largest news page
# measured was 1.4 MB.
LIMIT_BYTES = 10 * 1024**2

# A file with pictures in it may be larger: what is read of it keeps to the limit above. Source: our
# judgement.
PACKAGE_BYTES = 50 * 1024**2

# What a server is asked for: a page rather than anything else; what else comes is told by its content.
PAGE = "text/html,application/xhtml+xml,text/*;q=0.5,application/*;q=0.5"

_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Source:
    """What was read, before anybody looked inside.

    Attributes:
        name: as the user gave it, or ``-``.
        data: the bytes, decompressed.
        kind: ``html``, ``markdown``, or empty when only the content can tell.
        url: the page's own address, after redirects; empty for a file.
        folder: where relative picture paths are looked for; None when there is no such place.
        charset: what the server said.
    """

    name: str
    data: bytes
    kind: str = ""
    url: str = ""
    folder: Path | None = None
    charset: str = ""


def is_address(source: str) -> bool:
    """Whether it is a web address rather than a path."""
    return re.match(r"https?://", source, re.IGNORECASE) is not None


def called(source: str) -> str:
    """What to call a source in a message."""
    return "standard input" if source == "-" else source


def open_source(
    source: str, *, allow_private: bool, stdin: BinaryIO | None, cache: Cache, accept: str = PAGE
) -> Source:
    """The bytes behind ``source``.

    Args:
        source: a web address, a path, or ``-``.
        allow_private: also visit private and loopback addresses.
        stdin: what ``-`` reads.
        cache: where pages of the web are kept.
        accept: media types a server is asked for.

    Raises:
        SourceNotFound: there is no such file or page.
        SourceRefused: it is too large, or an address that is not visited.
        NotAnArticle: it is empty, or a damaged archive.
        ReadError: a folder, or a file that cannot be read.
    """
    if source == "-":
        found = _from_stdin(stdin)
    elif is_address(source):
        from ..fetch import fetch

        page = fetch(source, limit=LIMIT_BYTES, allow_private=allow_private, accept=accept, cache=cache)
        found = Source(source, _unpacked(page.data, source), url=page.url, charset=page.charset)
    else:
        found = _from_file(source)
    if is_web_archive(found.data):
        found = _unfolded(found)
    if not found.data.strip():
        raise NotAnArticle(
            f"{called(source)} is empty", remedy="give a source with text in it", found="empty"
        )
    return found


def _from_stdin(stdin: BinaryIO | None) -> Source:
    if stdin is None:
        raise ReadError("there is nothing on standard input", remedy="name a file or an address instead of -")
    return Source("-", _unpacked(_bounded(stdin, "-"), "-"))


def _from_file(source: str) -> Source:
    path = Path(source)
    try:
        with path.open("rb") as file:
            data = _bounded(file, source)
    except (FileNotFoundError, NotADirectoryError) as exc:
        raise SourceNotFound(f"there is no file {source}", remedy="check the path", source=source) from exc
    except IsADirectoryError as exc:
        raise ReadError(f"{source} is a folder", remedy="name the page's file in it", source=source) from exc
    except (OSError, ValueError) as exc:
        reason = getattr(exc, "strerror", None) or exc
        raise ReadError(f"{source} cannot be read: {reason}", remedy="check the path and its rights") from exc
    return Source(source, _unpacked(data, source), kind=_kind(path.name), folder=path.parent)


def _bounded(file: BinaryIO, source: str) -> bytes:
    data = file.read(LIMIT_BYTES + 1)
    limit = PACKAGE_BYTES if is_archive(data) or is_web_archive(data) else LIMIT_BYTES
    if len(data) > LIMIT_BYTES:
        data += file.read(limit + 1 - len(data))
    if len(data) > limit:
        raise _too_large(source, limit)
    return data


def _unfolded(found: Source) -> Source:
    """The page out of a file with its pictures."""
    page, charset, url = page_in(found.data, called(found.name))
    if len(page) > LIMIT_BYTES:
        raise _too_large(found.name)
    return replace(found, data=page, kind="html", url=url, charset=charset)


def _unpacked(data: bytes, source: str) -> bytes:
    """The content of a gzip file, never more than the limit; anything else as it is."""
    if not data.startswith(_GZIP):
        return data
    unpack = zlib.decompressobj(wbits=31)
    try:
        plain = unpack.decompress(data, LIMIT_BYTES + 1)
    except zlib.error as exc:
        raise NotAnArticle(f"{called(source)} is a damaged gzip file", remedy="save it again") from exc
    if len(plain) > LIMIT_BYTES:
        raise _too_large(source)
    if not unpack.eof:
        raise NotAnArticle(f"{called(source)} is a damaged gzip file", remedy="save it again")
    return plain


def _too_large(source: str, limit: int = LIMIT_BYTES) -> SourceRefused:
    return SourceRefused(
        f"{called(source)} is larger than {limit // 1024**2} MB",
        remedy="save the article's text alone",
        source=source,
        limit=limit,
    )


def _kind(name: str) -> str:
    name = name.lower().removesuffix(".gz")
    if name.endswith((".html", ".htm", ".xhtml")):
        return "html"
    return "markdown" if name.endswith((".md", ".markdown")) else ""
