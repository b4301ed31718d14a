"""From what the user named to bytes: an address, a file, or standard input. Bounded in every direction."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..errors import NotAnArticle, ReadError, SourceNotFound, SourceRefused

# The largest source that is read, also after decompression. Source: our judgement; the largest news page
# measured was 1.4 MB.
LIMIT_BYTES = 10 * 1024**2

_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Source:
    """What was read, before anybody looked inside.

    Attributes:
        name: as the user gave it, or ``-``.
        data: the bytes, decompressed.
        kind: ``html``, ``markdown``, ``text``, or empty when only the content can tell.
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


def open_source(source: str, *, allow_private: bool, stdin: BinaryIO | None) -> Source:
    """The bytes behind ``source``.

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

        page = fetch(source, limit=LIMIT_BYTES, allow_private=allow_private)
        found = Source(source, page.data, url=page.url, charset=page.charset)
    else:
        found = _from_file(source)
    if not found.data.strip():
        raise NotAnArticle(
            f"{_called(source)} is empty", remedy="give a source with text in it", found="empty"
        )
    return found


def _called(source: str) -> str:
    return "standard input" if source == "-" else source


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
    if len(data) > LIMIT_BYTES:
        raise _too_large(source)
    return data


def _unpacked(data: bytes, source: str) -> bytes:
    """The content of a gzip file, never more than the limit; anything else as it is."""
    if not data.startswith(_GZIP):
        return data
    unpack = zlib.decompressobj(wbits=31)
    try:
        plain = unpack.decompress(data, LIMIT_BYTES + 1)
    except zlib.error as exc:
        raise NotAnArticle(f"{_called(source)} is a damaged gzip file", remedy="save it again") from exc
    if len(plain) > LIMIT_BYTES:
        raise _too_large(source)
    if not unpack.eof:
        raise NotAnArticle(f"{_called(source)} is a damaged gzip file", remedy="save it again")
    return plain


def _too_large(source: str) -> SourceRefused:
    return SourceRefused(
        f"{_called(source)} is larger than {LIMIT_BYTES // 1024**2} MB",
        remedy="save the article's text alone",
        source=source,
        limit=LIMIT_BYTES,
    )


def _kind(name: str) -> str:
    name = name.lower().removesuffix(".gz")
    if name.endswith((".html", ".htm", ".xhtml")):
        return "html"
    return "markdown" if name.endswith((".md", ".markdown")) else ""


_TAGS = re.compile(r"<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)\b", re.IGNORECASE)
_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_MARKUP = re.compile(r"^(?:---\s*$|#{1,6} \S|!\[[^\]\n]*\]\(|> \S|```)|\]\(https?://", re.MULTILINE)


def kind_of(text: str) -> str:
    """``html``, ``markdown`` or ``text``, told by how the text begins."""
    head = text[:4096].lstrip()
    if head.startswith("<") and _TAGS.search(head):
        return "html"
    if _HEADING.match(head) or (head.startswith("---\n") and "\n---\n" in head):
        return "markdown"
    return "markdown" if len(_MARKUP.findall(head)) >= 2 and _HEADING.search(head) else "text"
