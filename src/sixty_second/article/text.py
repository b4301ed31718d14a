"""A page saved as text: every line has a role, and only some are the story.

The story is the stretch of lines with the most running text in it and the least of anything else. Its
headline is above it: a line that comes again, or the one that speaks most of what the story speaks of.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from . import lines
from .bylines import names_in_byline, place_in_byline
from .closing import closes
from .dates import iso_date
from .listings import is_marked
from .paragraphs import Paragraph, Reading
from .words import alike, count, words_of

# What a line counts when stretches are compared: running text its words, up to a paragraph's worth; all else
# takes away about as much as a short paragraph gives. Source: measured on pages dumped as text.
_MOST_WORTH = 60
_COSTS = {
    "label": 14,
    "notice": 0,
    "caption": 3,
    "byline": 10,
    "date": 12,
    "promo": 25,
    "share": 25,
    "menu": 25,
    "footer": 20,
}

# Running text in short lines (dialogue, one-line paragraphs) still counts.
_SHORT_WORDS = 8

# A paragraph so many rows after the story still belongs to it, when the story has used that share of its
# longer words. Source: measured on pages dumped as text.
_GAP = 4
_KNOWN_SHARE = 0.4

# Wrapped text is no wider than this. Source: our judgement; a paragraph on one line is nearly always longer.
_COLUMN = 130

# The headline stands within that many lines above the story.
_REACH = 20

# A headline has so many words. Source: our judgement; tabloids have many.
_HEADLINE_WORDS = range(2, 40)

# What a line shares with the story is counted against that many longer words at least, so that a section's
# name does not win over a headline. Source: our judgement.
_LEAST_NAMES = 4

# So many lines above a story are its own head, not a site's. Source: our judgement.
_FEW = 5

# A label by the headline has no more words, and so many lines after a story may speak of it. Source: our
# judgement.
_LABEL_WORDS = 6
_NOTICES = 6

# A standfirst has that share of its longer words from the story. Source: our judgement.
_DEK_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class _Row:
    text: str
    kind: lines.Kind
    words: tuple[str, ...]

    @property
    def stems(self) -> list[str]:
        """Beginnings of its longer words, so that "rebuilt" is known by "rebuild"."""
        return [word[:5] for word in self.words if len(word) >= 5]

    @property
    def worth(self) -> int:
        if self.kind != "prose":
            return -_COSTS[self.kind]
        length = count(self.words)
        return min(length, _MOST_WORTH) if length >= _SHORT_WORDS else 0


def read_text(text: str) -> Reading:
    """The story in a text. Paragraphs are lines; when lines are wrapped, they are what empty lines divide."""
    rows = [_Row(row, lines.kind(row), tuple(words_of(row))) for row in split_lines(text)]
    first, last = _stretch([row.worth for row in rows])
    last = _end(rows, first, last)
    headline_at = _headline(rows, first, last)
    begins = headline_at + 1 if headline_at >= 0 else first
    dek_at = _dek(rows, headline_at, first, last)
    headline = rows[headline_at] if headline_at >= 0 else None
    body = [
        row
        for at, row in enumerate(rows[begins:last], begins)
        if _is_told(row) and at != dek_at and not (headline and alike(row.words, headline.words))
    ]
    around = rows[max(0, begins - 2) : first + 2]
    byline = next(
        (names_in_byline(row.text) for row in around if row.kind == "byline" and len(row.words) >= 2),
        "",
    )
    while len(body) > 1 and closes(body[-1].text, byline):
        body.pop()
    return Reading(
        headline=headline.text if headline else "",
        dek=rows[dek_at].text if dek_at >= 0 else "",
        paragraphs=tuple(Paragraph(row.text, prose=row.kind == "prose") for row in body),
        labels=_labels(rows, headline_at),
        notices=tuple(row.text for row in rows[first : last + _NOTICES] if row.kind in ("notice", "footer")),
        stamped=sum(row.kind == "date" for row in rows[begins:last]),
        place=next(filter(None, (place_in_byline(row.text) for row in around if row.kind == "byline")), ""),
        byline=byline,
        published=next(
            filter(None, (iso_date(row.text) for row in around if row.kind in ("date", "byline"))), ""
        ),
        found="" if body else _found(rows),
    )


def _is_told(row: _Row) -> bool:
    """Whether the row is of the story: running text, or an item of a list that is no sentence."""
    return row.kind == "prose" or (row.kind == "label" and is_marked(row.text))


def _labels(rows: Sequence[_Row], headline_at: int) -> tuple[str, ...]:
    """The short line right above the headline, unless it ends a row of them, and that right under it."""
    if headline_at < 0:
        return ()
    above = rows[max(0, headline_at - 2) : headline_at]
    menu = len(above) == 2 and all(map(_is_short, above))
    near = [*([] if menu else above[-1:]), *rows[headline_at + 1 : headline_at + 2]]
    return tuple(row.text for row in near if _is_short(row))


def _is_short(row: _Row) -> bool:
    return row.kind != "prose" and len(row.words) <= _LABEL_WORDS


def split_lines(text: str) -> list[str]:
    """The text's lines, folded, empty ones left out; wrapped ones joined."""
    rows = text.split("\n")
    if _is_wrapped(rows):
        rows = text.split("\n\n")
    return [folded for folded in (" ".join(row.split()) for row in rows) if folded]


def _is_wrapped(rows: Sequence[str]) -> bool:
    """Whether lines are broken at a column: none is long, and most that are full go on in the next."""
    if max(map(len, rows), default=0) > _COLUMN:
        return False
    full = [row for row, after in pairwise(rows) if len(row) >= 40 and after.strip()]
    return len(full) >= 3 and sum(not lines.ends_like_prose(row) for row in full) >= 0.6 * len(full)


def _stretch(worths: Sequence[int]) -> tuple[int, int]:
    """First and one past the last row of the stretch with the highest sum; ``(0, 0)`` for no sum above 0."""
    best, best_at = 0, (0, 0)
    total, start = 0, 0
    for at, worth in enumerate(worths):
        if total <= 0:
            total, start = 0, at
        total += worth
        if total > best:
            best, best_at = total, (start, at + 1)
    return best_at


def _end(rows: Sequence[_Row], first: int, last: int) -> int:
    """Where the story really ends: with short paragraphs at its end, and those after a gap that are of it."""
    told = {stem for row in rows[first:last] for stem in row.stems}
    at = last
    while first < at < len(rows) and at - last <= _GAP:
        row = rows[at]
        known = sum(stem in told for stem in row.stems)
        goes_on = at == last or known >= max(2, _KNOWN_SHARE * len(row.stems)) or _is_interlude(rows[last:at])
        if row.kind == "prose" and goes_on:
            last = at + 1
        at += 1
    return last


def _is_interlude(gap: Sequence[_Row]) -> bool:
    """Whether the rows are what stands within stories: a video with its title, a picture's caption."""
    kinds = [row.kind for row in gap]
    set_in = sum(kind in ("promo", "caption", "notice") for kind in kinds)
    labels = kinds.count("label")
    return set_in >= 1 and labels <= 1 and len(kinds) <= 3 and set_in + labels == len(kinds)


def _headline(rows: Sequence[_Row], first: int, last: int) -> int:
    """The headline's row, -1 for none: one said again, or the one above the story that shares most words."""
    said = Counter(row.words for row in rows)
    told = {stem for row in rows[first:last] if row.kind == "prose" for stem in row.stems}
    best, best_at = 0.0, -1
    for at in range(max(0, first - _REACH), min(first + 1, last)):
        row = rows[at]
        if row.kind not in ("label", "prose") or count(row.words) not in _HEADLINE_WORDS:
            continue
        if row.text.endswith((".", ":", ";")) or (at == first and lines.ends_like_prose(row.text)):
            continue
        share = sum(stem in told for stem in row.stems) / max(_LEAST_NAMES, len(row.stems))
        score = share + 0.5 * (said[row.words] > 1 and len(row.words) >= 4) + 0.1 * (len(row.words) >= 5)
        if score > best + 1e-9:
            best, best_at = score, at
    return best_at if best >= 0.3 else _title_like(rows, first)


def _title_like(rows: Sequence[_Row], first: int) -> int:
    """When no line speaks of the story: the first of a few labels above it, of many the nearest."""
    near = range(first) if first <= _FEW else range(first - 1, first - _FEW, -1)
    able = (at for at in near if rows[at].kind == "label" and count(rows[at].words) in _HEADLINE_WORDS)
    return next(able, -1)


def _dek(rows: Sequence[_Row], headline_at: int, first: int, last: int) -> int:
    """The standfirst's row, between headline and story: a line without its stop, or one before the byline."""
    if headline_at < 0:
        return -1
    told = {stem for row in rows[first + 1 : last] for stem in row.stems}
    for at in range(headline_at + 1, min(first + 1, len(rows) - 1)):
        row = rows[at]
        signed = rows[at + 1].kind in ("byline", "date")
        known = sum(stem in told for stem in row.stems) >= _DEK_SHARE * len(row.stems)
        if (
            not (known or (signed and at == headline_at + 1))
            or not _like_a_dek(row)
            or alike(row.words, rows[headline_at].words)
        ):
            continue
        if signed or (not lines.ends_like_prose(row.text) and at <= headline_at + 2):
            return at
    return -1


def _like_a_dek(row: _Row) -> bool:
    """Whether it speaks as a sentence does: most of its words in small letters, unlike names and titles."""
    small = sum(word[0].islower() for word in row.text.split())
    return row.kind in ("label", "prose") and 5 <= len(row.words) <= 45 and 2 * small >= len(row.words)


def _found(rows: Sequence[_Row]) -> str:
    if rows and all(row.kind in ("menu", "share", "promo", "footer") for row in rows):
        return "menus and links only"
    return "a text without a paragraph in it"
