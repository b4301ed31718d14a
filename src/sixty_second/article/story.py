"""The story of a page: its headline, its standfirst and its paragraphs, out of its lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from lxml import html

from . import lines
from .body import Line, View, container
from .dates import iso_date
from .metadata import Metadata
from .paragraphs import Paragraph
from .words import alike, word_set, words_of

_HEADINGS = word_set("h1 h2 h3 h4 h5 h6")
_NEVER = word_set("chrome comments share promo figure embed")

# A standfirst stands within that many lines of the headline. Source: our judgement.
_DEK_REACH = 30
_DEK_WORDS = range(4, 75)


@dataclass(frozen=True, slots=True)
class Story:
    """What was found.

    Attributes:
        first, last: places of its first and last line among the page's blocks; pictures are looked for there.
    """

    headline: str
    dek: str
    paragraphs: tuple[Paragraph, ...]
    byline: str = ""
    published: str = ""
    first: int = 0
    last: int = 0


def story(page: Sequence[Line], about: Metadata) -> Story:
    """The story in the page's lines; without paragraphs when there is none."""
    place = container(page)
    inside = _inside(page, place)
    headline_at, headline = _headline(
        page, about, next((line.block.order for line in inside if line.is_prose), 0)
    )
    body = [line for line in (*_before(page, inside, headline_at), *inside) if _belongs(line)]
    body = _without_repeats(body, headline)
    body = _trimmed(body, about.byline)
    first = body[0].block.order if body else 0
    near = page[max(0, headline_at - 6 if headline_at >= 0 else first - _DEK_REACH) : first + 3]
    dek, dek_at = _dek(page, about, headline_at, body)
    body = [line for line in body if line.block.order != dek_at and line.block.order > headline_at] or body
    return Story(
        headline=headline,
        dek=dek,
        paragraphs=tuple(Paragraph(line.text, prose=_narrated(line)) for line in body),
        byline=_byline(near),
        published=_published(near),
        first=min(first, headline_at) if headline_at >= 0 else first,
        last=body[-1].block.order if body else 0,
    )


def _inside(page: Sequence[Line], place: html.HtmlElement | None) -> list[Line]:
    if place is None:
        return []
    within = set(place.iter())
    return [line for line in page if line.block.element in within]


def _before(page: Sequence[Line], inside: Sequence[Line], headline_at: int) -> list[Line]:
    """Paragraphs between the headline and the story's element that other views hold, too: a lead of its own."""
    first = next((line.block.order for line in inside), 0)
    return [line for line in page[max(0, headline_at) + 1 : first] if line.votes and line.is_prose]


def _belongs(line: Line) -> bool:
    """Whether a line in the story's element is of the story."""
    block = line.block
    if line.marks & _NEVER or line.kind not in ("prose", "label", "notice"):
        return False
    if line.kind != "prose":
        return line.votes > 0 and block.linked < 0.8 and "byline" not in line.marks
    if "byline" in line.marks and not line.votes:
        return False
    return block.linked < 0.5 or (block.linked < 0.8 and line.words >= 20)


def _narrated(line: Line) -> bool:
    """Whether it is running text: no heading, no list label."""
    return line.kind == "prose" and (
        line.block.tag not in _HEADINGS or (line.words >= 14 and lines.ends_like_prose(line.text))
    )


def _trimmed(body: Sequence[Line], byline: str) -> list[Line]:
    """From the first paragraph on, without what follows the last: headings, links, the writer's life."""
    start = next((at for at, line in enumerate(body) if _begins(line)), len(body))
    kept = list(body[start:])
    while len(kept) > 1 and _is_tail(kept[-1], byline):
        kept.pop()
    return kept


def _begins(line: Line) -> bool:
    return line.kind == "notice" or (line.is_prose and _narrated(line))


def _is_tail(line: Line, byline: str) -> bool:
    if line.block.tag in _HEADINGS or (line.kind == "label" and line.block.linked > 0.3):
        return True
    return lines.closes(line.text, byline)


def _without_repeats(body: Sequence[Line], headline: str) -> list[Line]:
    """Without the headline again, lines that come twice, and passages pulled out of other paragraphs."""
    said = words_of(headline)
    kept: list[Line] = []
    seen: set[tuple[str, ...]] = set()
    holders = _holders(body)
    for line in body:
        words = words_of(line.text)
        if alike(words, said) or (tuple(words) in seen and len(words) >= 4) or _pulled(line, words, holders):
            continue
        seen.add(tuple(words))
        kept.append(line)
    return kept


def _holders(body: Sequence[Line]) -> dict[tuple[str, ...], int]:
    """For each run of four words, the longest paragraph it stands in."""
    found: dict[tuple[str, ...], int] = {}
    for line in sorted(body, key=lambda line: line.words):
        for run in _fours(words_of(line.text)):
            found[run] = line.block.order
    return found


def _fours(words: Sequence[str]) -> list[tuple[str, ...]]:
    return list(zip(words, words[1:], words[2:], words[3:], strict=False))


def _pulled(line: Line, words: Sequence[str], holders: dict[tuple[str, ...], int]) -> bool:
    """Whether nearly all of it stands in one longer paragraph: a pull quote."""
    runs = _fours(words)
    others = [holders[run] for run in runs if holders[run] != line.block.order]
    return len(runs) >= 3 and len(others) >= 0.9 * len(runs) and len(set(others)) == 1


# ── headline ─────────────────────────────────────────────────────────────────────────────────────────


def _headline(page: Sequence[Line], about: Metadata, first: int) -> tuple[int, str]:
    """Where the headline is printed (-1: nowhere) and what it says."""
    titles = [set(words_of(bare_title(title, about))) for title in about.titles]
    best, best_at = 0.0, -1
    for line in page:
        if line.block.tag in _HEADINGS and 2 <= line.words <= 45 and line.block.linked < 0.9:
            words = set(words_of(line.text))
            score = max(
                (2 * len(words & title) / (len(words) + len(title)) for title in titles if title), default=0.0
            )
            score += (
                0.2 * (line.block.tag == "h1")
                + 0.1 * (line.block.order < first)
                - 0.3 * bool(line.marks & _NEVER)
            )
            if score > best + 1e-9:
                best, best_at = score, line.block.order
    if best >= 0.75 and not ("dek" in page[best_at].marks and _has_title_above(page, best_at)):
        return best_at, page[best_at].text
    own = [
        line
        for line in page[:first]
        if line.block.tag == "h1" and line.words >= 3 and not line.marks & _NEVER
    ]
    own = [line for line in own if words_of(line.text) != words_of(about.publisher)]
    if own and (len(own) == 1 or not about.titles):
        return own[-1].block.order, own[-1].text
    return -1, bare_title(about.titles[0], about) if about.titles else ""


def _has_title_above(page: Sequence[Line], at: int) -> bool:
    """Whether a title stands right above what is marked as a standfirst, though the page is named after that."""
    return page[at].block.tag != "h1" and any(line.block.tag == "h1" for line in page[max(0, at - 4) : at])


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


# ── standfirst and byline ────────────────────────────────────────────────────────────────────────────


def _dek(page: Sequence[Line], about: Metadata, headline_at: int, body: Sequence[Line]) -> tuple[str, int]:
    """The standfirst and its place; ``("", -1)`` when the page prints none."""
    if not body:
        return "", -1
    first = next((line for line in body if "dek" not in line.marks and _narrated(line)), body[0])
    from_ = headline_at + 1 if headline_at >= 0 else max(0, first.block.order - _DEK_REACH)
    headline = words_of(page[headline_at].text) if headline_at >= 0 else []
    told = [View(text) for text in about.descriptions if len(text.split()) >= 4]
    for line in page[from_ : first.block.order + 1][:_DEK_REACH]:
        words = words_of(line.text)
        if len(words) not in _DEK_WORDS or line.block.linked >= 0.5 or line.kind not in ("prose", "label"):
            continue
        if (
            alike(words, headline)
            or line.text.endswith(("...", "…"))
            or line.marks & {"figure", "comments", "embed"}
        ):
            continue
        if line.block.order == first.block.order:
            break
        if "dek" in line.marks or any(view.holds(words) for view in told) or _sub_headline(line):
            return line.text, line.block.order
    return "", -1


def _sub_headline(line: Line) -> bool:
    return (
        line.block.tag in _HEADINGS
        and line.words >= 6
        and not line.marks & {"promo", "chrome", "share", "byline"}
    )


def _byline(near: Sequence[Line]) -> str:
    """The names in a line "By …" near the headline."""
    for line in near:
        if line.kind == "byline" and line.words >= 3:
            return lines.names_in_byline(line.text)
        signed = _SIGNED.search(line.text) if "byline" in line.marks or line.kind == "date" else None
        if signed:
            return signed[1]
    return ""


_SIGNED = re.compile(r"\b[Bb]y\s+((?:[A-Z][\w.’'-]+\s?){2,4})\s*,?$")


def _published(near: Sequence[Line]) -> str:
    """The date in a line near the headline, as its markup or its words say."""
    for line in near:
        stated = [tag.get("datetime", "") for tag in islice(line.block.element.iter("time"), 3)]
        if line.kind in ("date", "byline") or "byline" in line.marks or _SIGNED.search(line.text):
            stated.append(line.text)
        date = next(filter(None, map(iso_date, stated)), "")
        if date:
            return date
    return ""
