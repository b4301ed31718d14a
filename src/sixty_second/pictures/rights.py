"""Who made a picture and what it shows: from inside the file, and from ``FILE.toml`` beside it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path

from lxml import etree
from PIL import ExifTags, ImageFile, IptcImagePlugin

from ..errors import PictureError

_LONGEST = 500
"""Characters of a field at most; our judgement: it has to fit on a screen or in a caption."""

_SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "ext": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}


@dataclass(frozen=True, slots=True)
class Rights:
    """What is known of a picture besides its pixels; a field nobody filled is empty."""

    credit: str = ""
    caption: str = ""
    licence: str = ""
    source_type: str = ""
    focus: tuple[float, float] | None = None

    def over(self, other: Rights) -> Rights:
        """This one's fields where it has them, else the other's."""
        return Rights(*(getattr(self, f.name) or getattr(other, f.name) for f in fields(self)))


# ── inside the file ──────────────────────────────────────────────────────────────────────────────────


def embedded(image: ImageFile.ImageFile) -> Rights:
    """What the opened file itself says: in IPTC, else XMP, else EXIF. Damaged metadata counts as none.

    Source: IPTC Photo Metadata Standard 2023.1; IIM 4.2 datasets 2:80, 2:110, 2:116 and 2:120.
    """
    return _iptc(image).over(_xmp(image)).over(_exif(image))


def _iptc(image: ImageFile.ImageFile) -> Rights:
    try:
        found = IptcImagePlugin.getiptcinfo(image) or {}
    except (SyntaxError, OSError, ValueError, IndexError, KeyError):
        found = {}

    def text(dataset: int) -> str:
        value = found.get((2, dataset))
        first = value[0] if isinstance(value, list) else value
        return one_line(_decoded(first or b""))

    return Rights(credit=_joined(text(80), text(110)) or text(116), caption=text(120))


def _xmp(image: ImageFile.ImageFile) -> Rights:
    raw = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    data = raw.encode("utf-8", "replace") if isinstance(raw, str) else bytes(raw)
    # No entities, no network, no huge trees: the file may come from anywhere.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data.strip(b"\0 \r\n\t"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return Rights()

    def text(name: str) -> str:
        steps = (f"//{name}//rdf:li/text()", f"//{name}/text()", f"//@{name}")
        values = (value for step in steps for value in root.xpath(step, namespaces=_SPACES))
        return next(filter(None, map(one_line, values)), "")

    return Rights(
        credit=_joined(text("dc:creator"), text("photoshop:Credit")) or text("dc:rights"),
        caption=text("dc:description"),
        licence=text("xmpRights:UsageTerms") or text("xmpRights:WebStatement"),
        source_type=text("ext:DigitalSourceType").rpartition("/")[2],
    )


def _exif(image: ImageFile.ImageFile) -> Rights:
    try:
        found = dict(image.getexif())
    except (SyntaxError, OSError, ValueError, TypeError, KeyError, IndexError):
        found = {}

    def text(tag: int) -> str:
        value = found.get(tag, "")
        return one_line(_decoded(value) if isinstance(value, bytes) else str(value))

    return Rights(
        credit=text(ExifTags.Base.Artist) or text(ExifTags.Base.Copyright),
        caption=text(ExifTags.Base.ImageDescription),
    )


def _joined(maker: str, agency: str) -> str:
    """``Name/Agency``, as agencies print it, unless one already holds the other."""
    if maker.casefold() in agency.casefold():
        return agency
    return maker if agency.casefold() in maker.casefold() else f"{maker}/{agency}"


def _decoded(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


def one_line(text: str) -> str:
    """The text on one line, printable and of bounded length."""
    kept = "".join(c if c.isprintable() else " " for c in text[: 4 * _LONGEST])
    return " ".join(kept.split())[:_LONGEST]


# ── beside the file ──────────────────────────────────────────────────────────────────────────────────


def beside(path: Path) -> Rights:
    """What ``FILE.toml`` beside the file says; empty when there is none.

    Its fields are those of `Rights`; ``focus`` is ``[x, y]``.

    Raises:
        PictureError: it is no TOML, or a field is unknown or of the wrong kind.
    """
    note = path.with_name(f"{path.name}.toml")
    try:
        table = tomllib.loads(note.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Rights()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as exc:
        raise _wrong(note, str(exc)) from exc
    known = {field.name for field in fields(Rights)}
    for name in table:
        if name not in known:
            raise _wrong(note, f"there is no field {name!r}; known are {', '.join(sorted(known))}")
    focus = _point(note, table.pop("focus")) if "focus" in table else None
    for name, value in table.items():
        if not isinstance(value, str):
            raise _wrong(note, f"{name} is no text")
    said = Rights(**{name: one_line(value) for name, value in table.items()}, focus=focus)
    return replace(said, source_type=said.source_type.rpartition("/")[2])


def _point(note: Path, value: object) -> tuple[float, float]:
    if isinstance(value, list) and len(value) == 2 and all(type(v) in (int, float) for v in value):
        x, y = (float(v) for v in value)
        if 0 <= x <= 1 and 0 <= y <= 1:
            return (x, y)
    raise _wrong(note, "focus is not [x, y] with both from 0 to 1")


def _wrong(note: Path, what: str) -> PictureError:
    return PictureError(f"{note}: {what}", remedy="correct it, or take the file away", path=str(note))
