"""The story of a page: its headline, its standfirst and its paragraphs, out of its lines."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import dropwhile

from lxml import html

from ..model import Table
from . import nearby
from .body import HEADINGS, NOT_STORY, Line, container
from .closing import closes, ends, is_life, last_section
from .headline import headline
from .metadata import Metadata
from .paragraphs import Paragraph
from .parts import above, paragraphs_of, tables_of
from .words import alike, words_of

_LEFT_OUT = NOT_STORY - {"byline"}


# A passage was pulled out of a paragraph that has so many words more. Source: our judgement.
_PULLED_FROM = 4

# Under a pulled passage, or after a dash in it, stands who said it, in no more words. Source: our judgement.
_SPEAKER_WORDS = 12
_SPEAKER = re.compile(r"(?<=[”\"»“’'.!?])\s{0,3}[—–-]{1,2}\s{0,3}[^\W\d_][^.!?]{2,80}$")

# How many notices are looked at. Source: our judgement.
_NOTICES = 40

# A button at the end has no more words; before a mark of the end stands most of the story. Source: our
# judgement.
_BUTTON_WORDS = 3
_BEFORE_END = 0.6


@dataclass(frozen=True, slots=True)
class Story:
    """What was found.

    Attributes:
        begins: the elements one of which it begins with: the headline's, or that which holds the story.
        ends: the element of its last paragraph; None when there is none.
        labels: short lines by the headline that may say what sort of story it is.
        notices: what the house says of it: whose views it holds, who wrote it.
        stamped: how many lines in it are a time.
    """

    headline: str
    dek: str
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...] = ()
    labels: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    stamped: int = 0
    place: str = ""
    byline: str = ""
    published: str = ""
    begins: tuple[html.HtmlElement, ...] = ()
    ends: html.HtmlElement | None = None


def story(page: Sequence[Line], about: Metadata, tables: Mapping[html.HtmlElement, Table]) -> Story:
    """The story in the page's lines; without paragraphs when there is none.

    Args:
        page: all lines.
        about: what the page says about itself.
        tables: the elements that hold data; no line in them is told.
    """
    place = container(page)
    inside = _inside(page, place)
    headline_at, title = headline(page, about, inside)
    held = {below: element for element in tables for below in element.iter()}
    found = [line for line in (*_before(page, inside, headline_at), *inside) if _belongs(line)]
    found = [line for line in found if line.block.element not in held]
    found = _trimmed(_without_repeats(_ended(found, inside), title), about.byline)
    dek, dek_at = nearby.dek(page, about, headline_at, found)
    near = nearby.near(page, headline_at, found[0].block.order if found else 0)
    writers = about.byline or nearby.byline(near)
    body = _trimmed(_under(found, headline_at, dek_at), writers) or found
    printed = page[headline_at].block.element if headline_at >= 0 else None
    orders = [line.block.order for line in body]
    return Story(
        headline=title,
        dek=dek,
        paragraphs=paragraphs_of(body),
        tables=tables_of(inside, held, tables, orders),
        labels=nearby.labels(near, headline_at),
        notices=_notices(inside, orders),
        stamped=sum(line.kind == "date" for line in inside if orders and line.block.order > orders[0]),
        place=nearby.place(near),
        byline=writers,
        published=nearby.published(near, about.language),
        begins=tuple(element for element in (place, printed) if element is not None),
        ends=body[-1].block.element if body else None,
    )


def _under(body: Sequence[Line], headline_at: int, dek_at: int) -> Sequence[Line]:
    """The lines under the headline and the standfirst; a second standfirst is no story either."""
    below = [line for line in body if line.block.order != dek_at and line.block.order > headline_at]
    if dek_at < 0:
        return below
    return list(dropwhile(lambda line: "dek" in line.marks, below)) or below


def _notices(inside: Sequence[Line], orders: Sequence[int]) -> tuple[str, ...]:
    """What stands in the story's element and is not told: notices, and lines that close it."""
    told = set(orders)
    return tuple(
        line.text
        for line in inside
        if line.kind == "notice" or (line.block.order not in told and line.kind in ("prose", "footer"))
    )[:_NOTICES]


def _inside(page: Sequence[Line], place: html.HtmlElement | None) -> list[Line]:
    if place is None:
        return []
    within = set(place.iter())
    return [line for line in page if line.block.element in within]


def _before(page: Sequence[Line], inside: Sequence[Line], headline_at: int) -> list[Line]:
    """Paragraphs between the headline and the story's element that other views hold, too: a lead apart."""
    first = next((line.block.order for line in inside), 0)
    return [line for line in page[max(0, headline_at) + 1 : first] if line.votes and line.is_prose]


def _belongs(line: Line) -> bool:
    """Whether a line in the story's element is of the story."""
    block = line.block
    if line.marks & _LEFT_OUT or line.kind not in ("prose", "label", "notice"):
        return False
    if line.kind != "prose":
        return line.votes > 0 and block.linked < 0.8 and "byline" not in line.marks
    if "byline" in line.marks and not line.votes:
        return False
    return block.linked < 0.5 or (block.linked < 0.8 and line.words >= 20)


def _trimmed(body: Sequence[Line], byline: str) -> list[Line]:
    """From the first paragraph on, without what follows the last: headings, links, the writer's life."""
    listed = all(above(line, "li") is not None for line in body if line.is_told)
    kept = list(dropwhile(lambda line: not _begins(line, listed=listed) or is_life(line.text, byline), body))
    kept = kept[: last_section([(line.text, _heads(line)) for line in kept])]
    while len(kept) > 1 and _is_tail(kept[-1], byline):
        kept.pop()
    return kept


def _begins(line: Line, *, listed: bool) -> bool:
    """Whether a story can begin with it. Items above a paragraph sum it up, unless all is ``listed``."""
    return line.kind == "notice" or (line.is_prose and line.is_told and (listed or above(line, "li") is None))


def _heads(line: Line) -> bool:
    """Whether it stands like a heading."""
    return line.block.tag in HEADINGS or line.kind == "label" or line.words <= 4


def _is_tail(line: Line, byline: str) -> bool:
    heads = line.block.tag in HEADINGS and not line.is_told
    if heads or (line.kind == "label" and line.block.linked > 0.3):
        return True
    # A word or three at the very end, which are no item of a list, are a button's.
    alone = line.kind == "label" and line.words <= _BUTTON_WORDS and above(line, "li") is None
    return alone or closes(line.text, byline)


def _ended(body: Sequence[Line], inside: Sequence[Line]) -> Sequence[Line]:
    """The lines up to the mark that says a text has ended, when most of them come before it."""
    mark = next((line.block.order for line in inside if ends(line.text)), -1)
    kept = [line for line in body if line.block.order < mark]
    enough = _BEFORE_END * sum(line.words for line in body)
    return kept if mark >= 0 and sum(line.words for line in kept) >= enough else body


def _without_repeats(body: Sequence[Line], headline: str) -> list[Line]:
    """Without the headline again, lines that come twice, and passages pulled out of other paragraphs."""
    said = words_of(headline)
    kept: list[Line] = []
    seen: set[tuple[str, ...]] = set()
    holders = _holders(body)
    pulled = False
    for line in body:
        words = words_of(line.text)
        named = pulled and line.kind == "label" and line.words <= _SPEAKER_WORDS
        pulled = _pulled(line, words_of(_SPEAKER.sub("", line.text)), holders)
        if alike(words, said) or (tuple(words) in seen and len(words) >= 4) or pulled or named:
            continue
        seen.add(tuple(words))
        kept.append(line)
    return kept


def _holders(body: Sequence[Line]) -> dict[tuple[str, ...], Line]:
    """For each run of four words, the longest paragraph it stands in."""
    found: dict[tuple[str, ...], Line] = {}
    for line in sorted(body, key=lambda line: line.words):
        for run in _fours(words_of(line.text)):
            found[run] = line
    return found


def _fours(words: Sequence[str]) -> list[tuple[str, ...]]:
    return list(zip(words, words[1:], words[2:], words[3:], strict=False))


def _pulled(line: Line, words: Sequence[str], holders: dict[tuple[str, ...], Line]) -> bool:
    """Whether nearly all of it stands in one longer paragraph: a pull quote."""
    runs = _fours(words)
    others = [holders[run] for run in runs if holders[run].words >= line.words + _PULLED_FROM]
    same = len({other.block.order for other in others}) == 1
    return len(runs) >= 3 and len(others) >= 0.9 * len(runs) and same
