"""Word documents written by hand, part by part."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

STYLES = """<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="House"><w:name w:val="House heading"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:styleId="Sub"><w:name w:val="Subtitle"/></w:style>
<w:style w:styleId="Q"><w:name w:val="Quote"/></w:style>
<w:style w:styleId="Cap"><w:name w:val="caption"/></w:style>
<w:style w:styleId="Loop"><w:name w:val="a"/><w:basedOn w:val="Loop"/></w:style>"""
NUMBERING = """
<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>"""


def p(*runs: str, style: str = "", num: str = "") -> str:
    """A paragraph; a run that begins with ``<`` is markup already."""
    about = f'<w:pStyle w:val="{style}"/>' if style else ""
    about += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{num}"/></w:numPr>' if num else ""
    inside = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{about}</w:pPr>{inside}</w:p>"


def r(text: str, about: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{about}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: tuple[str, ...]) -> str:
    """A table whose first row names the columns."""
    lines = ["".join(f"<w:tc>{p(cell)}</w:tc>" for cell in row) for row in rows]
    head = "<w:trPr><w:tblHeader/></w:trPr>"
    first, *rest = lines
    return f"<w:tbl><w:tr>{head}{first}</w:tr>{''.join(f'<w:tr>{line}</w:tr>' for line in rest)}</w:tbl>"


def docx(
    body: str,
    *,
    properties: str = "",
    kind: str = MAIN,
    space: str = WORD,
    more: Mapping[str, bytes | str] = {},
) -> bytes:
    """The file, with the body and properties given and the styles and lists above."""
    core = (
        '<cp:p xmlns:cp="core" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'xmlns:dcterms="http://purl.org/dc/terms/">{properties}</cp:p>'
    )
    main = f'<Override PartName="/word/document.xml" ContentType="{kind}"/>'
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": f"<Types>{main}</Types>",
        "word/document.xml": f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>',
        "word/styles.xml": f'<w:styles xmlns:w="{space}">{STYLES}</w:styles>',
        "word/numbering.xml": f'<w:numbering xmlns:w="{space}">{NUMBERING}</w:numbering>',
        "docProps/core.xml": core,
        **more,
    }
    return zipped(parts)


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    """An archive of the parts, always the same bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 11, 23, 8, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return file.getvalue()
