"""The headline of a page: the printed one that the page's own titles confirm."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .body import HEADINGS, NOT_STORY, Line
from .metadata import Metadata
from .words import words_of

_WORDS = range(1, 46)

# A headline that is no heading stands within that many lines of the story. Source: our judgement.
_REACH = 20
_PIECE_WORDS = 3
_LOOK = 400

# A heading is the headline when it shares that much with a title (2 * common / all words, with what is added
# for its rank and place). Source: measured; 30 of 30 pages with a known headline.
_ENOUGH = 0.75


def headline(page: Sequence[Line], about: Metadata, inside: Sequence[Line]) -> tuple[int, str]:
    """Where the headline is printed (-1: nowhere) and what it says.

    Args:
        page: all lines.
        about: what the page calls itself.
        inside: the lines in the element that holds the story.
    """
    first = next((line.block.order for line in inside if line.is_prose), 0)
    titles = [set(words_of(bare_title(title, about))) for title in about.titles]
    best, best_at = 0.0, -1
    for line in page:
        if line.block.tag in HEADINGS and line.words in _WORDS and line.block.linked < 0.9:
            score = _likeness(line, titles, first)
            if score > best + 1e-9:
                best, best_at = score, line.block.order
    if best >= _ENOUGH and not _is_under_title(page, best_at):
        return best_at, page[best_at].text
    own = [line for line in page[:first] if _is_title(line, about, inside)]
    if own and (len(own) == 1 or not about.titles):
        return own[-1].block.order, own[-1].text
    at, piece = _printed_piece(page[:first], about)
    if piece:
        return at, piece
    return -1, bare_title(about.titles[0], about) if about.titles else ""


def _likeness(line: Line, titles: Sequence[set[str]], first: int) -> float:
    words = set(words_of(line.text))
    shared = max(
        (2 * len(words & title) / (len(words) + len(title)) for title in titles if title), default=0.0
    )
    ranked = 0.2 * (line.block.tag == "h1") + 0.1 * (line.block.order < first)
    return shared + ranked - 0.3 * bool(line.marks & NOT_STORY)


def _is_under_title(page: Sequence[Line], at: int) -> bool:
    """Whether it is marked as a standfirst and a title stands above: pages may be named after either."""
    if "dek" not in page[at].marks or page[at].block.tag == "h1":
        return False
    return any(line.block.tag == "h1" for line in page[max(0, at - 4) : at])


def _printed_piece(above: Sequence[Line], about: Metadata) -> tuple[int, str]:
    """The piece of the page's title that a line right above the story begins with: a headline by its place
    alone; ``(-1, "")`` when there is none."""
    pieces = {piece: words_of(piece) for title in about.titles for piece in _JOINT.split(title)}
    for line in reversed(above[-_REACH:]):
        begins = words_of(line.text[:_LOOK]) if not line.marks & NOT_STORY else []
        for piece, words in pieces.items():
            if len(words) >= _PIECE_WORDS and begins[: len(words)] == words:
                return line.block.order, piece.strip()
    return -1, ""


def _is_title(line: Line, about: Metadata, inside: Sequence[Line]) -> bool:
    """Whether it is an ``h1`` that is not the site's own name."""
    if line.block.tag != "h1" or line.marks & NOT_STORY or words_of(line.text) == words_of(about.publisher):
        return False
    return line.words >= 3 or line in inside


_JOINT = re.compile(r"\s+(?:[|·•«»]|::?|[-–—])\s+")


def bare_title(title: str, about: Metadata) -> str:
    """A title without the site's name at its end or start."""
    site = "".join(words_of(about.publisher + about.url))
    pieces = _JOINT.split(title)
    kept = list(pieces)
    while len(kept) > 1 and _is_site(kept[-1], site):
        kept.pop()
    while len(kept) > 1 and _is_site(kept[0], site):
        kept.pop(0)
    if len(kept) == len(pieces):
        return title.strip()
    start = title.find(kept[0])
    return title[start : title.rfind(kept[-1]) + len(kept[-1])].strip()


def _is_site(piece: str, site: str) -> bool:
    joined = "".join(words_of(piece))
    return (
        bool(joined)
        and len(piece.split()) <= 6
        and (joined in site or (len(piece.split()) <= 3 and joined[:5] in site))
    )
