"""Markdown as blocks: headings, paragraphs, items, quotations, tables; code and rules are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Table
from .paragraphs import Item
from .tables import table_of

_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-{2,})\s*$")
_ITEM = re.compile(r"^\s{0,9}(?:[-*+]|(\d{1,3})[.)])\s+")
_RULE = re.compile(r"^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)")
_DIVIDER = re.compile(r"[\s|:-]{3,}$")
_FLOWING = frozenset({"p", "item", "ordered"})
_BOLD = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,600}?)(?<=\S)\1")
PICTURE = re.compile(
    r"!\[([^\]\n]{0,600})\]\(\s*<?([^()\s<>]{1,2000})>?(?:\s+[\"']([^\"'\n]{0,600})[\"'])?\s*\)"
)
_LINK = re.compile(r"\[([^\[\]\n]{1,600})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])")
_EMPHASIS = re.compile(r"(?<![\w\\])(\*\*\*|\*\*|\*|___|__|_)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1(?!\w)")
_CODE = re.compile(r"`([^`\n]{1,600})`")
_TAG = re.compile(r"<(?:!--[^\n]{0,2000}?-->|/?[A-Za-z][^<>\n]{0,600}>)")
_AUTO = re.compile(r"<(https?://[^<>\s]{1,2000})>")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])")


@dataclass(frozen=True, slots=True)
class Piece:
    """One block.

    Attributes:
        kind: ``h1`` … ``h6``, ``p``, ``item``, ``quote`` or ``table``.
        text: its words without marks; empty for a table.
        bold: the words in bold that it begins with.
        item: its place in its list.
        table: what a table holds.
    """

    kind: str
    text: str
    bold: str = ""
    item: Item | None = None
    table: Table | None = None


def blocks(text: str) -> Iterator[Piece]:
    """Every block, in order; items that follow each other are of one list."""
    listing, number, ordered = 0, 0, False
    for kind, rows in _runs(text):
        words = plain(" ".join(rows))
        if kind == "table":
            table = _table(rows)
            if table is not None:
                yield Piece("table", "", table=table)
        elif kind in ("item", "ordered") and words:
            goes_on = number > 0 and ordered == (kind == "ordered")
            listing, number = (listing, number + 1) if goes_on else (listing + 1, 1)
            ordered = kind == "ordered"
            yield Piece("item", words, _bold(rows), Item(listing, number, ordered))
            continue
        elif words:
            yield Piece(kind, words, _bold(rows))
        number = 0


def _runs(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each block's kind and its rows without the marks at their start."""
    kind, held, fenced = "p", list[str](), False
    for row in [*text.split("\n"), ""]:
        fence = _FENCE.match(row)
        fenced = fenced != bool(fence)
        if fenced or fence:
            continue
        under = _UNDERLINE.match(row) if held and kind == "p" else None
        if under:
            yield "h1" if under[1][0] == "=" else "h2", held
            kind, held = "p", []
            continue
        begun, words = _row(row)
        goes_on = begun == kind if begun in ("quote", "table") else begun == "p" and kind in _FLOWING
        if held and not goes_on:
            yield kind, held
            held = []
        if words:
            kind = kind if held else begun
            held.append(words)


def _row(row: str) -> tuple[str, str]:
    """What kind of block the row begins or goes on with, and its words."""
    bare = row.strip()
    heading, item = _HEADING.match(row), _ITEM.match(row)
    if not bare or _RULE.match(row):
        return "", ""
    if heading:
        return f"h{len(heading[1])}", heading[2]
    if item:
        return "ordered" if item[1] else "item", row[item.end() :]
    if bare.startswith(">"):
        return "quote", bare.lstrip("> ")
    return ("table" if bare.startswith("|") else "p"), bare


def _bold(rows: list[str]) -> str:
    match = _BOLD.match(" ".join(rows).lstrip())
    return plain(match[2]) if match else ""


def _table(rows: list[str]) -> Table | None:
    cells = [[plain(cell) for cell in row.strip("|").split("|")] for row in rows if not _DIVIDER.match(row)]
    return table_of(cells, headed=len(rows) > 1 and _DIVIDER.match(rows[1]) is not None)


def plain(text: str) -> str:
    """A line without its marks: emphasis, links, code, tags."""
    text = PICTURE.sub(" ", text)
    text = _LINK.sub(r"\1", _AUTO.sub(r"\1", text))
    text = _TAG.sub(" ", _CODE.sub(r"\1", text))
    text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text))
    return " ".join(_ESCAPED.sub(r"\1", text).split())
