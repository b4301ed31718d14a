"""What every kind of source is brought to: paragraphs and facts, before sentences are made of them."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Picture, Table


@dataclass(frozen=True, slots=True)
class Item:
    """The item of a list that a paragraph is, or is part of.

    Attributes:
        listing: which list of the source, from 1.
        number: which item of it, from 1.
        ordered: whether the list is numbered.
        mark: how many characters of the text are its bullet or number.
    """

    listing: int
    number: int
    ordered: bool = False
    mark: int = 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the story, white space folded.

    Attributes:
        prose: False for what stands in the text but is no sentence to be told: sub-headings, list labels.
        heading: a sub-heading.
        bold: the words in bold that it begins with; empty for none.
        quoted: a block quotation: somebody else's words, with or without quotation marks.
        item: its place in a list; None outside of lists.
    """

    text: str
    prose: bool = True
    heading: bool = False
    bold: str = ""
    quoted: bool = False
    item: Item | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A source's story and facts as found; empty where there is none. ``found`` says what else it may be.

    Attributes:
        types: what JSON-LD calls it: ``NewsArticle``, ``LiveBlogPosting`` …
        labels: sections, breadcrumbs, the line above the headline: short, as printed.
        notices: the house's word about the story: whose views these are, who wrote it.
        stamped: how many entries of it carry a time of their own.
        place: where its writers say they are; a dateline comes first.
        remedy: what to do about what was found instead.
        notes: what the producer should know of a story that was found.
    """

    headline: str = ""
    dek: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    byline: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    section: str = ""
    tables: tuple[Table, ...] = ()
    pictures: tuple[Picture, ...] = ()
    types: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    stamped: int = 0
    place: str = ""
    found: str = ""
    remedy: str = ""
    notes: tuple[str, ...] = ()
