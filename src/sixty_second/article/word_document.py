"""Word documents (.docx): headings, paragraphs, lists, tables, and what a document says about itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lxml import etree

from ..model import Table
from . import lines
from .bylines import names_in_byline
from .closing import closes
from .dates import iso_date
from .paragraphs import Item, Paragraph, Reading
from .text import read_text
from .word_package import open_package
from .word_pieces import Piece, pieces
from .words import alike, words_of

# A paragraph with that many words and a stop that comes before the first heading is the story already: the
# heading is a sub-heading. Source: our judgement.
_STORY_WORDS = 12

# What programs and templates put where the writer's name and the title should be.
_NOBODY = re.compile(r"microsoft.*|office.*|user.*|admin.*|author|unknown|owner|.*@.*|\S+", re.IGNORECASE)
_NOTHING = re.compile(
    r"microsoft word.*|(?:word )?document ?\d*|untitled.*|(?:press|news) release.*|.*\.(?:docx?|dotx?)",
    re.IGNORECASE,
)


def read_word_document(data: bytes, *, name: str) -> Reading:
    """The story of a Word document.

    Args:
        data: the file's bytes.
        name: what to call it when it is refused.

    Raises:
        NotAnArticle: an archive that is no Word document, or a damaged one.
        SourceRefused: it unpacks to too much, or has a password.
    """
    package = open_package(data, name=name)
    found = [piece for piece in pieces(package) if piece.role != "aside"]
    told = [piece for piece in found if piece.text]
    if any(piece.role in ("title", "heading") for piece in told):
        reading = _by_style(told)
    else:
        reading = read_text("\n".join(map(_marked, told)))
    about = _about(package.properties)
    has_pictures = package.document.find(".//{*}blip") is not None
    return replace(
        reading,
        headline=reading.headline or about.get("title", ""),
        byline=reading.byline or about.get("creator", ""),
        published=reading.published or about.get("modified", "") or about.get("created", ""),
        tables=tuple(_tables(found, reading.paragraphs)),
        notes=(f"the pictures in {name} are left out; give them with --picture",) if has_pictures else (),
    )


def _marked(piece: Piece) -> str:
    """An item with the mark that Word draws before it, so that a reader of plain text knows it for one."""
    return f"• {piece.text}" if piece.role == "item" else piece.text


def _by_style(told: Sequence[Piece]) -> Reading:
    """The story of a document whose headings are marked as such."""
    at = _headline(told)
    headline = told[at].text if at >= 0 else ""
    rest = [piece for piece in told[at + 1 :] if not alike(words_of(piece.text), words_of(headline))]
    kinds = {piece.text: lines.kind(piece.text) for piece in rest}
    above = [piece.text for piece in rest if kinds[piece.text] in ("byline", "date")]
    byline = next(filter(None, map(names_in_byline, above)), "")
    body = [piece for piece in rest if piece.role != "dek" and kinds[piece.text] in ("prose", "label")]
    paragraphs = list(_paragraphs(body))
    while paragraphs and not paragraphs[0].prose:
        paragraphs.pop(0)
    while len(paragraphs) > 1 and closes(paragraphs[-1].text, byline):
        paragraphs.pop()
    return Reading(
        headline=headline,
        dek=next((piece.text for piece in rest if piece.role == "dek"), ""),
        paragraphs=tuple(paragraphs),
        byline=byline,
        published=next(filter(None, map(iso_date, above)), ""),
        found="" if paragraphs else "a document without a paragraph in it",
    )


def _headline(told: Sequence[Piece]) -> int:
    """Where the headline is: the title, a heading before the story, or the line that opens it; else -1."""
    titles = [at for at, piece in enumerate(told) if piece.role == "title"]
    if titles:
        return titles[0]
    story = next((at for at, piece in enumerate(told) if _is_story(piece.text)), len(told))
    headings = [at for at, piece in enumerate(told[:story]) if piece.role == "heading"]
    return headings[0] if headings else min(0, story - 1)


def _is_story(text: str) -> bool:
    return len(text.split()) >= _STORY_WORDS and lines.ends_like_prose(text)


def _paragraphs(body: Sequence[Piece]) -> Iterator[Paragraph]:
    listing, number, before = 0, 0, ""
    for piece in body:
        if piece.listing:
            listing, number = (listing, number + 1) if piece.listing == before else (listing + 1, 1)
        before = piece.listing
        heading = piece.role == "heading"
        yield Paragraph(
            piece.text,
            prose=not heading
            and lines.kind(piece.text) == "prose"
            and (not piece.listing or lines.ends_like_prose(piece.text)),
            heading=heading,
            quoted=piece.role == "quote",
            item=Item(listing, number, piece.ordered) if piece.listing else None,
        )


def _tables(found: Sequence[Piece], paragraphs: Sequence[Paragraph]) -> Iterator[Table]:
    """The tables, each before the paragraph that follows it."""
    places = {paragraph.text: at for at, paragraph in enumerate(paragraphs, 1)}
    at = 0
    for piece in found:
        at = places.get(piece.text, at)
        if piece.table:
            yield replace(piece.table, paragraph=at)


def _about(tree: etree._Element | None) -> dict[str, str]:
    """What the document's properties say: ``title``, ``creator``, ``created``, ``modified``.

    The day it was last saved comes before the day it was made: releases are written over old ones.
    """
    said = {
        child.tag.rpartition("}")[2]: " ".join((child.text or "").split())
        for child in (tree if tree is not None else ())
        if isinstance(child.tag, str)
    }
    title, creator = said.get("title", ""), said.get("creator", "")
    return {
        "title": "" if _NOTHING.fullmatch(title) else title,
        "creator": "" if _NOBODY.fullmatch(creator) else creator,
        "modified": iso_date(said.get("modified", "")),
        "created": iso_date(said.get("created", "")),
    }
