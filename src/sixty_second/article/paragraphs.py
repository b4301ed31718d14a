"""What every kind of source is brought to: paragraphs and facts, before sentences are made of them."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Picture


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the story, white space folded.

    ``prose`` is False for what stands in the text but is no sentence to be told: sub-headings, list labels.
    """

    text: str
    prose: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """A source's story and facts as found; empty where there is none. ``found`` says what else it may be."""

    headline: str = ""
    dek: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    byline: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    section: str = ""
    pictures: tuple[Picture, ...] = ()
    found: str = ""
