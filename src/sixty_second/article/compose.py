"""From a reading to an article: paragraphs become one text, sentences get their spans in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..given import Given
from ..model import Article, Picture, Sentence
from . import dateline, language
from .dates import iso_date
from .paragraphs import Paragraph, Reading
from .sentences import roles, spans

_UNSOUND = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Controls but for tab and line feed, and surrogates."""


def compose(reading: Reading, *, given: Given, source: str) -> Article:
    """The article. What was given wins over what was found."""
    paragraphs = [
        replace(paragraph, text=sound(paragraph.text)) for paragraph in reading.paragraphs if paragraph.text
    ]
    text = "\n\n".join(paragraph.text for paragraph in paragraphs)
    tongue = reading.language or language.detect(text)
    place, skip = _dateline(paragraphs)
    headline = sound(given.headline or reading.headline)
    return Article(
        headline=headline,
        text=text,
        sentences=_sentences(paragraphs, tongue, skip),
        dek=sound(reading.dek),
        byline=sound(given.byline or reading.byline),
        publisher=sound(given.publisher or reading.publisher),
        published=sound(iso_date(given.published) or given.published or reading.published),
        url=sound(given.url or reading.url),
        language=tongue,
        place=place,
        section=sound(reading.section),
        pictures=tuple(_sound_picture(picture) for picture in reading.pictures),
        source=source,
        notes=() if headline else ("the source has no headline; give one with --headline",),
    )


def sound(text: str) -> str:
    """The text with a blank for each control character and each half of a pair: no file could hold these,
    and a terminal would obey those."""
    return _UNSOUND.sub(" ", text)


def _sound_picture(picture: Picture) -> Picture:
    return replace(
        picture,
        origin=sound(picture.origin),
        caption=sound(picture.caption),
        credit=sound(picture.credit),
        licence=sound(picture.licence),
    )


def _dateline(paragraphs: Sequence[Paragraph]) -> tuple[str, int]:
    """The dateline's place, and how many characters of the first told paragraph it takes."""
    first = next((paragraph.text for paragraph in paragraphs if paragraph.prose), "")
    return dateline.split(first)


def _sentences(paragraphs: Sequence[Paragraph], tongue: str, skip: int) -> tuple[Sentence, ...]:
    """Every sentence of the told paragraphs; the first paragraph's begin after ``skip`` characters."""
    found: list[Sentence] = []
    at = 0
    for number, paragraph in enumerate(paragraphs):
        if paragraph.prose:
            told = paragraph.text[skip:]
            places = spans(told, tongue)
            for (start, end), role in zip(places, roles(told, places), strict=True):
                words = told[start:end]
                first = at + skip + start
                found.append(
                    Sentence(
                        len(found),
                        " ".join(words.split()),
                        number,
                        first,
                        first + end - start,
                        role,
                    )
                )
            skip = 0
        at += len(paragraph.text) + 2
    return tuple(found)
