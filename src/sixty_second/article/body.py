"""Which lines of a page are the story.

No single view of a page is right: trafilatura takes in headlines, dates and sign-up boxes at the edges and
sometimes loses the lead; the document's own structure cannot tell a teaser from a paragraph. So several views
vote. trafilatura's text and the page's ``articleBody`` (JSON-LD) say which lines they hold; their votes and
the density of prose say which element holds the story; and within that element each line is judged by its
words (``lines``) and by what the markup around it says (``hints``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from lxml import html

from . import lines
from .blocks import Block
from .hints import meanings, signature
from .words import count, word_set, words_of

# An element with this share of the page's prose is the page, not a part of it: what its class says ("post
# with-comments") is not said about the text in it. Source: our judgement, on pages of 2019 and 2023.
_WIDE_SHARE = 0.4

# The story's element is the innermost with this share of the prose.
_CONTAINER_SHARE = 0.75

# A line of that many words that ends like a sentence is prose enough to count.
_PROSE_WORDS = 10

# A caption, a byline, a standfirst or a request to subscribe is not longer than this: what an element that
# holds more prose says of those is not believed. Source: our judgement.
_SMALL_WORDS = 80
_SMALL = word_set("figure byline dek share embed gate")

# By what a link is told that names a writer or a time, in its first characters.
_NAMED = re.compile(r"\d|\b(?:by|von|par|por|di|door|av)\b", re.IGNORECASE)
_LINK_CHARS = 80

HEADINGS = word_set("h1 h2 h3 h4 h5 h6")

NOT_STORY = word_set("chrome comments share promo gate figure byline embed")


@dataclass(frozen=True, slots=True)
class Line:
    """A block and what is known about it.

    Attributes:
        kind: by its words alone.
        marks: by the markup around it.
        votes: how many of the other views hold it.
        words: how many it has.
    """

    block: Block
    kind: lines.Kind
    marks: frozenset[str]
    votes: int
    words: int

    @property
    def text(self) -> str:
        """The line's words."""
        return self.block.text

    @property
    def weight(self) -> int:
        """What it counts when prose is weighed: a line that another view holds counts five times."""
        return self.words * (1 + 4 * self.votes)

    @property
    def is_prose(self) -> bool:
        """Whether it is, for itself, a paragraph of running text."""
        return (
            self.kind == "prose"
            and (self.words >= _PROSE_WORDS or (self.votes > 0 and self.words >= 4))
            and self.block.linked < 0.5
            and not self.marks & NOT_STORY
        )

    @property
    def is_told(self) -> bool:
        """Whether, being of the story, it is running text: no heading, no item, no notice."""
        if self.kind != "prose":
            return False
        return self.block.tag not in HEADINGS or (self.words >= 14 and lines.ends_like_prose(self.text))


class View:
    """A text that somebody else took from the page; asked if it holds a line."""

    def __init__(self, text: str) -> None:
        words = words_of(text)
        self._triples = set(zip(words, words[1:], words[2:], strict=False))
        self._short = {tuple(words_of(line)) for line in text.split("\n")}

    def __bool__(self) -> bool:
        return bool(self._triples)

    def holds(self, words: Sequence[str]) -> bool:
        """Whether most of the line is in the text; a line of one or two words only as a line of its own."""
        if len(words) < 3:
            return tuple(words) in self._short
        triples = list(zip(words, words[1:], words[2:], strict=False))
        return sum(triple in self._triples for triple in triples) >= 0.6 * len(triples)


def voted(blocks: Iterable[Block], views: Iterable[View]) -> tuple[Line, ...]:
    """Every block with what its words and the other views say; the markup has not been asked yet."""
    views = [view for view in views if view]
    found = []
    for block in blocks:
        words = words_of(block.text)
        votes = sum(view.holds(words) for view in views)
        kind = "menu" if _is_link(block) else lines.kind(block.text)
        found.append(Line(block, kind, frozenset(), votes, count(words)))
    return tuple(found)


def _is_link(block: Block) -> bool:
    """Whether it is a link and no more, of the sort that menus and lists of stories are made of; names and
    times may be links, too."""
    return block.linked >= 0.9 and not _NAMED.search(block.text[:_LINK_CHARS])


def marked(page: Iterable[Line], around: Surroundings) -> tuple[Line, ...]:
    """The lines with what the markup around them says; what is paid for is the story where others see it."""
    found = []
    for line in page:
        marks = around.marks(line.block.element)
        found.append(replace(line, marks=marks - {"gate"} if line.votes else marks))
    return tuple(_without_teasers(found, around))


class Surroundings:
    """What the markup around a line says. A part of the page says it only of what is little enough."""

    def __init__(self, page: Sequence[Line]) -> None:
        weights: Counter[html.HtmlElement] = Counter()
        words: Counter[html.HtmlElement] = Counter()
        for line in page:
            if line.is_prose:
                weights[line.block.element] += line.weight
                words[line.block.element] += line.words
        total = sum(weights.values())
        self.wide = {at for at, weight in summed(weights).items() if weight >= _WIDE_SHARE * total}
        self._long = {at for at, count in summed(words).items() if count > _SMALL_WORDS}
        self._known: dict[html.HtmlElement, frozenset[str]] = {}
        self._said: dict[tuple[object, ...], frozenset[str]] = {}

    def is_long(self, element: html.HtmlElement) -> bool:
        """Whether it holds more than a caption's worth of prose."""
        return element in self._long

    def marks(self, element: html.HtmlElement) -> frozenset[str]:
        """What the element and all around it say."""
        trail = []
        at: html.HtmlElement | None = element
        while at is not None and at not in self._known:
            trail.append(at)
            at = at.getparent()
        found = self._known[at] if at is not None else frozenset()
        for below in reversed(trail):
            if below not in self.wide:
                said = self._meanings(below)
                found = found | (said - _SMALL if below in self._long else said)
            self._known[below] = found
        return found

    def _meanings(self, element: html.HtmlElement) -> frozenset[str]:
        """What the element says, asked once of those with the same tag and attributes."""
        same = signature(element)
        found = self._said.get(same)
        if found is None:
            found = self._said[same] = meanings(element)
        return found


def _without_teasers(page: Iterable[Line], around: Surroundings) -> Iterator[Line]:
    """The lines, those marked ``promo`` that stand with a linked heading in a box of their own."""
    boxes: set[html.HtmlElement] = set()
    for line in page:
        block = line.block
        if block.linked >= 0.9 and block.tag in HEADINGS and line.words >= 3:
            for box in islice(block.element.iterancestors(), 3):
                if box in around.wide:
                    break
                boxes.add(box)
        elif (
            line.is_prose and boxes and any(box in boxes for box in islice(block.element.iterancestors(), 4))
        ):
            yield replace(line, marks=line.marks | {"promo"})
            continue
        yield line


def summed(weights: Counter[html.HtmlElement]) -> Counter[html.HtmlElement]:
    """Each element's weight with that of everything in it."""
    sums: Counter[html.HtmlElement] = Counter()
    for element, weight in weights.items():
        sums[element] += weight
        for above in element.iterancestors():
            sums[above] += weight
    return sums


def container(page: Sequence[Line]) -> html.HtmlElement | None:
    """The element that holds the story; None when there is no prose on the page."""
    weights: Counter[html.HtmlElement] = Counter()
    for line in page:
        if line.is_prose:
            weights[line.block.element] += line.weight
    total = sum(weights.values())
    fitting = [at for at, weight in summed(weights).items() if weight >= _CONTAINER_SHARE * total]
    return max(fitting, key=lambda at: sum(1 for _ in at.iterancestors()), default=None)
