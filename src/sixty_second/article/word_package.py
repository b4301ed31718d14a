"""The package that a Word document is: a ZIP archive of XML parts, opened within bounds.

Nothing outside the archive is ever read, entities are not expanded, and macros are not let in.

Source: ECMA-376, part 2 (Open Packaging Conventions), for where things lie.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from ..errors import NotAnArticle, SourceRefused
from ..source import LIMIT_BYTES, WHAT_WORKS

# More entries than any document has. Source: our judgement; a book with 400 pictures has 450.
_MOST_ENTRIES = 5_000

_ENCRYPTED = 0x1
"""The bit of an entry that says so. Source: PKWARE's APPNOTE, 4.4.4."""

# What `zipfile` says of archives that are none, or not whole.
_BROKEN = (BadZipFile, zlib.error, struct.error, EOFError, OSError, NotImplementedError, ValueError, KeyError)

_KINDS = (
    ("macroenabled", "an Office document with macros"),
    ("spreadsheetml", "an Excel workbook"),
    ("presentationml", "a PowerPoint presentation"),
)
_MIMES = (
    ("application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
    ("application/vnd.oasis.opendocument", "an OpenDocument file"),
    ("application/epub+zip", "an e-book (.epub)"),
)
_MAIN = ("wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml")


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a document that are read, as trees; None where there is no such part."""

    document: etree._Element
    styles: etree._Element | None
    numbering: etree._Element | None
    properties: etree._Element | None


def open_package(data: bytes, *, name: str) -> Package:
    """The document's parts.

    Raises:
        NotAnArticle: an archive that is no Word document, or a damaged one.
        SourceRefused: it unpacks to too much, or has a password.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            return _Archive(archive, name).package()
    except (*_BROKEN, etree.XMLSyntaxError) as exc:
        raise NotAnArticle(
            f"{name} is a damaged Word document or archive", remedy="save it again", found="damaged"
        ) from exc


class _Archive:
    def __init__(self, archive: ZipFile, name: str) -> None:
        self._archive, self._name = archive, name
        entries = archive.infolist()
        self._entries = {entry.filename.lower(): entry for entry in entries}
        if len(entries) > _MOST_ENTRIES:
            raise self._refused("has too many parts", "save the article's text alone")
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise self._refused("has a password", "save it without one")

    def package(self) -> Package:
        types = self._part("[content_types].xml")
        main = _main_part(types) if types is not None else ""
        document = self._part(main) if main else None
        if document is None or self._has_macros():
            raise self._not_word("" if types is None else etree.tostring(types, encoding="unicode"))
        folder = main.rpartition("/")[0]
        return Package(
            document=document,
            styles=self._part(f"{folder}/styles.xml"),
            numbering=self._part(f"{folder}/numbering.xml"),
            properties=self._part("docprops/core.xml"),
        )

    def _part(self, path: str) -> etree._Element | None:
        entry = self._entries.get(path.lower().lstrip("/"))
        if entry is None:
            return None
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
        )
        return etree.fromstring(self._read(entry), parser)

    def _read(self, entry: ZipInfo) -> bytes:
        """The part's bytes. An archive gives no more of a part than it says beforehand."""
        if entry.file_size > LIMIT_BYTES:
            raise self._refused(
                f"unpacks to more than {LIMIT_BYTES // 1024**2} MB", "save the article's text alone"
            )
        return self._archive.read(entry)

    def _not_word(self, types: str) -> NotAnArticle:
        entry = self._entries.get("mimetype")
        mime = self._read(entry).decode("ascii", "replace") if entry else ""
        found = [what for start, what in _MIMES if mime.startswith(start)]
        if self._has_macros():
            found.append("an Office document with macros")
        found += [what for part, what in _KINDS if part in types.lower()]
        what = (found or ["a ZIP archive"])[0]
        return NotAnArticle(f"{self._name} is {what}, not a text", remedy=WHAT_WORKS, found=what)

    def _has_macros(self) -> bool:
        return any(name.endswith("vbaproject.bin") for name in self._entries)

    def _refused(self, why: str, remedy: str) -> SourceRefused:
        return SourceRefused(f"{self._name} {why}", remedy=remedy)


def _main_part(types: etree._Element) -> str:
    """Where the text is; empty when the package says of no part that it is a document's."""
    for override in types.iter("{*}Override"):
        if override.get("ContentType", "").strip().lower().endswith(_MAIN):
            return str(override.get("PartName", "")).lower()
    return ""
