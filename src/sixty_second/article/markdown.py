"""Markdown: front matter, the first heading as headline, pictures with their captions, and the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile
from pathlib import Path

from ..model import Picture, Table
from . import lines
from .addresses import place_of
from .bylines import names_in_byline
from .credits import split_credit
from .dates import iso_date
from .markdown_blocks import PICTURE, Piece, blocks, plain
from .paragraphs import Paragraph, Reading
from .words import alike, words_of

_FACT = re.compile(r"^([A-Za-z_]{2,20}):\s*(.*?)\s*$")


def read_markdown(text: str, *, address: str = "", folder: Path | None = None) -> Reading:
    """The story of a Markdown text."""
    facts, rest = _front_matter(text)
    pieces = list(blocks(rest))
    headline = facts.get("title") or facts.get("headline") or _heading(pieces)
    said = words_of(headline)
    told = [piece for piece in pieces if piece.table or _is_told(piece, said)]
    body = [piece for piece in told if not piece.table]
    dek = facts.get("description") or facts.get("dek") or facts.get("subtitle") or ""
    if not dek and body and _is_dek(body[0]):
        dek, body = body[0].text, body[1:]
    body = list(dropwhile(lambda piece: not _is_prose(piece), body))
    bylines = (names_in_byline(piece.text) for piece in pieces if lines.kind(piece.text) == "byline")
    return Reading(
        headline=headline,
        dek=dek,
        paragraphs=tuple(map(_paragraph, body)),
        tables=tuple(_tables(told, body)),
        byline=facts.get("author") or facts.get("byline") or next(bylines, ""),
        publisher=facts.get("publisher") or facts.get("site") or "",
        published=iso_date(facts.get("date", "") or facts.get("published", "")),
        url=facts.get("url") or facts.get("canonical") or "",
        language=facts.get("lang") or facts.get("language") or "",
        section=facts.get("section") or facts.get("category") or "",
        labels=tuple(facts[key] for key in ("kind", "type", "categories", "tags") if key in facts),
        notices=tuple(piece.text for piece in pieces if lines.kind(piece.text) in ("notice", "footer")),
        pictures=tuple(_pictures(rest, address, folder)),
        found="" if any(map(_is_prose, body)) else "a text without a paragraph in it",
    )


def _heading(pieces: Sequence[Piece]) -> str:
    """The first heading of the first rank, else the first heading."""
    first = next((piece.text for piece in pieces if piece.kind == "h1"), "")
    return first or next((piece.text for piece in pieces if piece.kind.startswith("h")), "")


def _is_told(piece: Piece, headline: Sequence[str]) -> bool:
    return lines.kind(piece.text) in ("prose", "label") and not alike(words_of(piece.text), headline)


def _is_prose(piece: Piece) -> bool:
    if piece.kind == "item":
        return lines.ends_like_prose(piece.text)
    return piece.kind in ("p", "quote") and lines.kind(piece.text) == "prose"


def _paragraph(piece: Piece) -> Paragraph:
    heading = piece.kind.startswith("h")
    quoted = piece.kind == "quote"
    return Paragraph(
        piece.text, prose=_is_prose(piece), heading=heading, bold=piece.bold, quoted=quoted, item=piece.item
    )


def _tables(told: Sequence[Piece], body: Sequence[Piece]) -> Iterator[Table]:
    """The tables, each with the number of the paragraph that it stands before."""
    at = 0
    for piece in told:
        if piece.table:
            yield replace(piece.table, paragraph=at)
        elif at < len(body) and piece is body[at]:
            at += 1


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """The facts between ``---`` lines at the top, plain ``key: value`` only, and the rest."""
    if not text.startswith("---\n"):
        return {}, text
    head, mark, rest = text[4:].partition("\n---")
    if not mark:
        return {}, text
    matches = (_FACT.match(row) for row in head[:20000].split("\n"))
    facts = {match[1].lower(): match[2].strip("\"' ") for match in matches if match}
    return facts, rest.partition("\n")[2]


def _is_dek(first: Piece) -> bool:
    """Whether the first paragraph is a standfirst: a sub-heading or a line without its stop."""
    unstopped = first.kind == "p" and not lines.ends_like_prose(first.text)
    return len(first.text.split()) in range(4, 60) and (first.kind in ("h2", "h3") or unstopped)


def _pictures(text: str, address: str, folder: Path | None) -> Iterator[Picture]:
    for match in PICTURE.finditer(text):
        origin = place_of(match[2], address, folder)
        if origin:
            caption, credit = split_credit(plain(match[3] or match[1]))
            yield Picture(origin, caption=caption, credit=credit)
