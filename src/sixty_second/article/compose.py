"""From a reading to an article: paragraphs become one text, sentences get their spans in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..given import Given
from ..model import Article, Listing, Picture, Role, Sentence, Table
from . import clock, dateline, language
from .dates import iso_date
from .interview import Turn, turns
from .kinds import counted_by_headings, kind_of, number_in
from .listings import headed, itemised, labelled, listings
from .paragraphs import Paragraph, Reading
from .sentences import roles, spans

# "Why it matters: " and the like: a word in small letters tells a heading from a speaker's name.
_LABEL = re.compile(r"[^\W\d_][\w’'-]*(?: [\w’'-]+){0,4} [a-zß-ÿ][\w’'-]*:\s+(?=\S)")

_UNSOUND = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Controls but for tab and line feed, and surrogates."""


def compose(reading: Reading, *, given: Given, source: str) -> Article:
    """The article. What was given wins over what was found."""
    paragraphs: Sequence[Paragraph] = [
        replace(paragraph, text=sound(paragraph.text), bold=sound(paragraph.bold))
        for paragraph in reading.paragraphs
        if paragraph.text
    ]
    text = "\n\n".join(paragraph.text for paragraph in paragraphs)
    tongue = language.spoken(reading.language, text)
    paragraphs = labelled(itemised(paragraphs))
    asked = turns(paragraphs, headline=reading.headline, language=tongue)
    place, dated = _dateline(paragraphs, text)
    headline = sound(given.headline or reading.headline)
    return Article(
        headline=headline,
        text=text,
        sentences=_sentences(paragraphs, tongue, _skips(paragraphs, asked, dated), asked),
        dek=sound(reading.dek),
        byline=sound(given.byline or (reading.byline if reading.byline != place else "")),
        publisher=sound(given.publisher or reading.publisher),
        published=sound(iso_date(given.published) or given.published or reading.published),
        url=sound(given.url or reading.url),
        language=tongue,
        place=place or sound(reading.place),
        section=sound(reading.section),
        kind=kind_of(reading, paragraphs, asked, tongue),
        lists=_lists(paragraphs, headline, tongue),
        tables=tuple(_sound_table(table) for table in reading.tables),
        pictures=tuple(_sound_picture(picture) for picture in reading.pictures),
        source=source,
        notes=() if headline else ("the source has no headline; give one with --headline",),
    )


def sound(text: str) -> str:
    """The text with a blank for each control character and each half of a pair: no file could hold these,
    and a terminal would obey those."""
    return _UNSOUND.sub(" ", text)


def _sound_table(table: Table) -> Table:
    return replace(
        table,
        caption=sound(table.caption),
        header=tuple(map(sound, table.header)),
        rows=tuple(tuple(map(sound, row)) for row in table.rows),
    )


def _sound_picture(picture: Picture) -> Picture:
    return replace(
        picture,
        origin=sound(picture.origin),
        caption=sound(picture.caption),
        credit=sound(picture.credit),
        licence=sound(picture.licence),
    )


def _lists(paragraphs: Sequence[Paragraph], headline: str, tongue: str) -> tuple[Listing, ...]:
    """The story's lists; where the headline counts what the sub-headings name, these are the first."""
    found = listings(paragraphs)
    number = number_in(headline, tongue)
    counted = headed(paragraphs, headline, number) if counted_by_headings(paragraphs, number) else None
    if counted is None:
        return found
    return (counted, *(one for one in found if not paragraphs[one.paragraph].heading))


def _dateline(paragraphs: Sequence[Paragraph], text: str) -> tuple[str, int]:
    """The dateline's place, and how many characters of the first told paragraph it takes."""
    first = next((paragraph.text for paragraph in paragraphs if paragraph.prose), "")
    return dateline.split(first, text)


def _skips(paragraphs: Sequence[Paragraph], turns: Sequence[Turn], dated: int) -> list[int]:
    """How many characters of each paragraph are in no sentence: its dateline, label, time or item's mark."""
    first = next((at for at, paragraph in enumerate(paragraphs) if paragraph.prose), -1)
    stamps = clock.stamps([paragraph.text for paragraph in paragraphs])
    return [
        max(dated if at == first else 0, turn.skip, stamp, _mark(paragraph))
        for at, (paragraph, turn, stamp) in enumerate(zip(paragraphs, turns, stamps, strict=True))
    ]


def _mark(paragraph: Paragraph) -> int:
    """How many characters an item's bullet, or a heading in bold with a colon, take at the head."""
    label = _LABEL.match(paragraph.text) if paragraph.bold.endswith(":") else None
    bold = label is not None and label[0].rstrip() == paragraph.bold
    return label.end() if label and bold else paragraph.item.mark if paragraph.item else 0


def _sentences(
    paragraphs: Sequence[Paragraph], tongue: str, skips: Sequence[int], turns: Sequence[Turn]
) -> tuple[Sentence, ...]:
    """Every sentence of the told paragraphs; each paragraph's begin after so many characters."""
    found: list[Sentence] = []
    at = 0
    for number, (paragraph, skip, turn) in enumerate(zip(paragraphs, skips, turns, strict=True)):
        if paragraph.prose:
            told = paragraph.text[skip:]
            places = spans(told, tongue)
            for (start, end), role in zip(places, roles(told, places, tongue), strict=True):
                words = " ".join(told[start:end].split())
                first = at + skip + start
                mine = _role(role, paragraph, turn, skip + start)
                speaker = turn.speaker if mine == "answer" else ""
                place = (first, first + end - start)
                found.append(Sentence(len(found), words, number, *place, mine, speaker))
        at += len(paragraph.text) + 2
    return tuple(found)


def _role(role: Role, paragraph: Paragraph, turn: Turn, start: int) -> Role:
    """What the sentence that begins at ``start`` is, given what its paragraph is."""
    if start < turn.asked:
        return "question"
    if turn.answers or (paragraph.quoted and role != "quote"):
        return "answer"
    return role
