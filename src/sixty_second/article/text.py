"""A page saved as text: every line has a role, and only some are the story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from . import lines
from .body import words_of
from .metadata import iso_date
from .paragraphs import Paragraph, Reading
from .story import alike

# A headline has so many words. Source: our judgement; German and Japanese ones have few, tabloids many.
_HEADLINE_WORDS = range(2, 36)

# The story begins within that many lines of the headline.
_REACH = 12


def read_text(text: str) -> Reading:
    """The story in a text. Paragraphs are lines; when lines are wrapped, they are what empty lines divide."""
    rows = split_lines(text)
    kinds = [lines.kind(row) for row in rows]
    start = _first_prose(rows, kinds)
    headline_at = _headline(rows, kinds, start)
    headline = rows[headline_at] if headline_at >= 0 else ""
    begins = headline_at + 1 if headline_at >= 0 else start
    dek_at = _dek(rows, kinds, headline_at, start)
    body = [
        Paragraph(row, prose=kind == "prose")
        for at, (row, kind) in enumerate(zip(rows, kinds, strict=True))
        if at >= begins and at != dek_at and kind == "prose" and not alike(words_of(row), words_of(headline))
    ]
    return Reading(
        headline=headline,
        dek=rows[dek_at] if dek_at >= 0 else "",
        paragraphs=tuple(body),
        byline=next(
            (
                lines.names_in_byline(row)
                for row, kind in zip(rows, kinds, strict=True)
                if kind == "byline" and len(row.split()) >= 2
            ),
            "",
        ),
        published=next(
            filter(
                None,
                (iso_date(row) for row, kind in zip(rows, kinds, strict=True) if kind in ("date", "byline")),
            ),
            "",
        ),
        found="" if body else _found(rows, kinds),
    )


def split_lines(text: str) -> list[str]:
    """The text's lines, folded, empty ones left out; wrapped ones joined."""
    rows = text.split("\n")
    if _is_wrapped(rows):
        rows = [" ".join(group.split("\n")) for group in text.split("\n\n")]
    return [folded for folded in (" ".join(row.split()) for row in rows) if folded]


def _is_wrapped(rows: Sequence[str]) -> bool:
    """Whether lines are broken at a column: most lines of a kind of length go on in the next, in mid-sentence."""
    full = [(row, after) for row, after in zip(rows, rows[1:], strict=False) if 45 <= len(row) <= 120]
    running = sum(bool(after.strip()) and not lines.ends_like_prose(row) for row, after in full)
    return len(full) >= 6 and running >= 0.6 * len(full) and max(map(len, rows), default=0) <= 130


def _first_prose(rows: Sequence[str], kinds: Sequence[lines.Kind]) -> int:
    """The first line that is a paragraph: prose that ends as sentences do, followed by more of its kind."""
    for at, (row, kind) in enumerate(zip(rows, kinds, strict=True)):
        if kind == "prose" and lines.ends_like_prose(row) and (len(row.split()) >= 12 or len(row) >= 60):
            return at
    return next((at for at, kind in enumerate(kinds) if kind == "prose"), len(rows))


def _headline(rows: Sequence[str], kinds: Sequence[lines.Kind], start: int) -> int:
    """The headline's line: one that comes again, else the first before the story that is like one; -1 for none."""
    count = Counter(tuple(words_of(row)) for row in rows)
    able = [
        at for at in range(min(start + 1, len(rows)))
        if kinds[at] in ("label", "prose") and len(rows[at].split()) in _HEADLINE_WORDS and (at < start or not lines.ends_like_prose(rows[at]))
    ]  # fmt: skip
    again = [at for at in able if count[tuple(words_of(rows[at]))] > 1 and len(rows[at].split()) >= 4]
    if again:
        return again[0]
    near = [at for at in able if start - at <= _REACH and len(rows[at].split()) >= 4] or able[-1:]
    return near[0] if near else -1


def _dek(rows: Sequence[str], kinds: Sequence[lines.Kind], headline_at: int, start: int) -> int:
    """The standfirst's line, between headline and story: a sentence without its stop, or one before the byline."""
    if headline_at < 0:
        return -1
    for at in range(headline_at + 1, min(start + 1, len(rows))):
        words = len(rows[at].split())
        if kinds[at] not in ("label", "prose") or not 5 <= words <= 45:
            continue
        if at < start or (at + 1 < len(rows) and kinds[at + 1] in ("byline", "date")):
            return at
    return -1


def _found(rows: Sequence[str], kinds: Sequence[lines.Kind]) -> str:
    if rows and all(kind in ("menu", "share", "promo", "footer") for kind in kinds):
        return "menus and links only"
    return "a text without a paragraph in it"
