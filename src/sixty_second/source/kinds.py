"""What kind of thing bytes or a text are, told by how they begin. File names and servers are often wrong."""

from __future__ import annotations

import re
from typing import Literal

Kind = Literal["html", "markdown", "text", "feed"]

_ARCHIVE = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

# Streams of a compound file, by the names in its directory. Source: [MS-CFB], 2.6.1; [MS-DOC], 2.1;
# [MS-OFFCRYPTO], 2.3.1.
_STREAMS = (
    ("EncryptedPackage", "an office document with a password"),
    ("WordDocument", "an old Word document (.doc)"),
)
_STREAM_LOOK = 10 * 1024**2

_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a picture or sound file"),
    (_ARCHIVE, "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x7fELF", "a program"),
    (b"ID3", "a sound file"),
    (b"bplist00", "a Safari web archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ", "an xz file"),
)

# What a feed's outermost element is called. Source: RSS 2.0; RSS 1.0, 5.1; RFC 4287, 4.1.1.
_FEED_ROOTS = ("rss", "rdf", "feed")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_ELEMENT = re.compile(r"<(?:[A-Za-z_][\w.-]{0,60}:)?([A-Za-z_][\w.-]{0,60})[\s/>]")
_JSON_FEED = re.compile(r'"version"\s*:\s*"https?:\\?/\\?/(?:www\.)?jsonfeed\.org')
_TAGS = re.compile(r"<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)\b", re.IGNORECASE)
_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_MARKUP = re.compile(r"^(?:---\s*$|#{1,6} \S|!\[[^\]\n]*\]\(|> \S|```)|\]\(https?://", re.MULTILINE)

_LOOK = 4096


def is_archive(data: bytes) -> bool:
    """Whether it is a ZIP archive, which a Word document is, too."""
    return data.startswith(_ARCHIVE)


def binary_kind(data: bytes) -> str:
    """What a file that is no text is, by its first bytes; empty when they say nothing."""
    if data.startswith(_COMPOUND):
        head = data[:_STREAM_LOOK]
        named = (what for name, what in _STREAMS if name.encode("utf-16-le") in head)
        return next(named, "an old office document")
    return next((what for magic, what in _MAGIC if data.startswith(magic)), "")


def root_of(text: str) -> str:
    """The first element's name in a text that begins with markup, lower case; empty when there is none."""
    head = _COMMENT.sub("", text[:_LOOK].lstrip())
    found = _ELEMENT.search(head) if head.startswith("<") else None
    return found[1].lower() if found else ""


def kind_of(text: str) -> Kind:
    """What the text is, told by how it begins."""
    head = text[:_LOOK].lstrip()
    if root_of(text) in _FEED_ROOTS or (head.startswith("{") and _JSON_FEED.search(text)):
        return "feed"
    if head.startswith("<") and _TAGS.search(head):
        return "html"
    if _HEADING.match(head) or (head.startswith("---\n") and "\n---\n" in head):
        return "markdown"
    return "markdown" if len(_MARKUP.findall(head)) >= 2 and _HEADING.search(head) else "text"
