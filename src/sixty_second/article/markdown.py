"""Markdown: front matter, the first heading as headline, pictures with their captions, and the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..model import Picture
from . import lines
from .addresses import place_of
from .bylines import names_in_byline
from .credits import split_credit
from .dates import iso_date
from .paragraphs import Paragraph, Reading
from .words import alike, words_of

_FACT = re.compile(r"^([A-Za-z_]{2,20}):\s*(.*?)\s*$")
_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-{2,})\s*$")
_ITEM = re.compile(r"^\s{0,9}(?:[-*+]|\d{1,3}[.)])\s+")
_RULE = re.compile(r"^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)")
_PICTURE = re.compile(
    r"!\[([^\]\n]{0,600})\]\(\s*<?([^()\s<>]{1,2000})>?(?:\s+[\"']([^\"'\n]{0,600})[\"'])?\s*\)"
)
_LINK = re.compile(r"\[([^\[\]\n]{1,600})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])")
_EMPHASIS = re.compile(r"(?<![\w\\])(\*\*\*|\*\*|\*|___|__|_)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1(?!\w)")
_CODE = re.compile(r"`([^`\n]{1,600})`")
_TAG = re.compile(r"<(?:!--[^\n]{0,2000}?-->|/?[A-Za-z][^<>\n]{0,600}>)")
_AUTO = re.compile(r"<(https?://[^<>\s]{1,2000})>")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])")


def read_markdown(text: str, *, address: str = "", folder: Path | None = None) -> Reading:
    """The story of a Markdown text."""
    facts, rest = _front_matter(text)
    pieces = list(_pieces(rest))
    headline = (
        facts.get("title")
        or facts.get("headline")
        or next((words for kind, words in pieces if kind == "h1"), "")
    )
    headline = headline or next((words for kind, words in pieces if kind.startswith("h")), "")
    body = [
        Paragraph(
            words,
            prose=(kind in ("p", "quote") and lines.kind(words) == "prose")
            or (kind == "li" and lines.ends_like_prose(words)),
        )
        for kind, words in pieces
        if lines.kind(words) in ("prose", "label") and not alike(words_of(words), words_of(headline))
    ]
    dek = facts.get("description") or facts.get("dek") or facts.get("subtitle") or ""
    if not dek and body and _is_dek(pieces, body[0].text):
        dek, body = body[0].text, body[1:]
    while body and not body[0].prose:
        body = body[1:]
    return Reading(
        headline=headline,
        dek=dek,
        paragraphs=tuple(body),
        byline=facts.get("author")
        or facts.get("byline")
        or next((names_in_byline(words) for _, words in pieces if lines.kind(words) == "byline"), ""),
        publisher=facts.get("publisher") or facts.get("site") or "",
        published=iso_date(facts.get("date", "") or facts.get("published", "")),
        url=facts.get("url") or facts.get("canonical") or "",
        language=facts.get("lang") or facts.get("language") or "",
        pictures=tuple(_pictures(rest, address, folder)),
        found="" if any(paragraph.prose for paragraph in body) else "a text without a paragraph in it",
    )


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


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """(kind, words) of every block: ``h1``…``h6``, ``p``, ``li``, ``quote``. Code and rules are left out."""
    kind, fenced = "p", False
    held: list[str] = []
    for row in [*text.split("\n"), ""]:
        if _FENCE.match(row):
            fenced = not fenced
        if fenced or _FENCE.match(row):
            continue
        heading, item = _HEADING.match(row), _ITEM.match(row)
        under = _UNDERLINE.match(row) if held and kind == "p" else None
        if (
            under
            or heading
            or item
            or not row.strip()
            or _RULE.match(row)
            or row.lstrip().startswith(">") != (kind == "quote")
        ):
            words = plain(" ".join(held))
            if words:
                yield ("h1" if under[1][0] == "=" else "h2") if under else kind, words
            kind, held = "p", []
        if heading:
            words = plain(heading[2])
            if words:
                yield f"h{len(heading[1])}", words
        elif item:
            kind, held = "li", [row[item.end() :]]
        elif row.strip() and not under and not _RULE.match(row) and not row.lstrip().startswith("|"):
            quoted = row.lstrip().startswith(">")
            kind = "quote" if quoted else kind
            held.append(row.lstrip().lstrip(">").strip() if quoted else row.strip())


def plain(text: str) -> str:
    """A line without its marks: emphasis, links, code, tags."""
    text = _PICTURE.sub(" ", text)
    text = _LINK.sub(r"\1", _AUTO.sub(r"\1", text))
    text = _TAG.sub(" ", _CODE.sub(r"\1", text))
    text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text))
    return " ".join(_ESCAPED.sub(r"\1", text).split())


def _is_dek(pieces: list[tuple[str, str]], first: str) -> bool:
    """Whether the first paragraph is a standfirst: a sub-heading or a line without its stop."""
    kind = next((kind for kind, words in pieces if words == first), "p")
    return len(first.split()) in range(4, 60) and (
        kind in ("h2", "h3") or (kind == "p" and not lines.ends_like_prose(first))
    )


def _pictures(text: str, address: str, folder: Path | None) -> Iterator[Picture]:
    for match in _PICTURE.finditer(text):
        origin = place_of(match[2], address, folder)
        if origin:
            caption, credit = split_credit(plain(match[3] or match[1]))
            yield Picture(origin, caption=caption, credit=credit)
