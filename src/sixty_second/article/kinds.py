"""What sort of article it is. What is not plainly something else is news.

The kind picks the words that the story is told by: an opinion is told as somebody's, and a live blog as what
is known so far. A wrong one does more harm than none, so each takes the house's own word (its sections, its
address, its headline) or a form that nothing else has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from ..model import ArticleKind
from .interview import Turn
from .kind_words import (
    COUNTED,
    LIVE_HEADLINE,
    LIVE_WORDS,
    NUMBER_WORDS,
    OPINION_FOLDERS,
    OPINION_HEADLINE,
    OPINION_NOTICE,
    OPINION_TYPES,
    OPINION_WORDS,
    REVIEW_HEADLINE,
)
from .paragraphs import Paragraph, Reading
from .persons import says_i
from .sentences import spans

# A label is a section's name and no sentence. Source: our judgement.
_LABEL_CHARS = 60

# Entries with a time of their own that make a live blog of a page. Source: our judgement.
_ENTRIES = 5

# Share of the words that are answers. Source: our judgement.
_ANSWERED = 0.4

# Share of the paragraphs in which the writer says "I", and how many there have to be, for a piece that is its
# writer's own. Source: our judgement; reports by a reporter who was there stay well under it.
_OWN_SHARE = 0.4
_OWN_PARAGRAPHS = 5

# Share of the sentences that hold a measured figure, how many do, and how many compare: a report of figures
# has shares and rates, not only sums. Source: measured on 205 articles; other news seldom has a third.
_FIGURES_SHARE = 0.4
_FIGURES = 8
_RATES = 3
_RATE = re.compile(
    r"\d\s?(?:%|percent\b|per cent\b|pct\b|Prozent\b|procent\b|prosent\b|por ciento\b|por cento\b|"
    r"per cento\b|pour cent\b)"
)

_LISTED = range(3, 102)
_BETWEEN = re.compile(r"\s*[|/>›»·•,–—:]\s*|\s-\s")
_FIGURE = re.compile(
    r"[$€£¥₹]\s?\d|\b(?:EUR|USD|GBP|CHF|NOK|SEK)\s?\d|\d\s?(?:%|€|£|kr\b|percent\b|per cent\b|Prozent\b|"
    r"procent\b|"
    r"prosent\b|pct\b|por ciento\b|por cento\b|per cento\b|pour cent\b|[mb]n\b|million|billion|trillion|"
    r"Million|"
    r"Milliard|milliard|millones|milhões|bilhões|milioni|miliardi|miljoen|miljard|miljon|Mio\b|Mrd\b)|"
    r"\b\d{1,3}(?:[.,\u202f]\d{3})+\b|\b\d+[.,]\d{1,2}\b"
)


def kind_of(
    reading: Reading, paragraphs: Sequence[Paragraph], turns: Sequence[Turn], language: str
) -> ArticleKind:
    """What sort of article it is; ``news`` when nothing plainly says otherwise.

    Args:
        reading: what the source says.
        paragraphs: of the story, its lists marked.
        turns: what each is in an interview.
        language: the story's.
    """
    if _is_live(reading):
        return "live blog"
    if _is_interview(paragraphs, turns):
        return "interview"
    if _is_opinion(reading, paragraphs, language):
        return "opinion"
    number = number_in(reading.headline, language)
    if counted_by_headings(paragraphs, number) or _is_counted_list(reading.headline, number, paragraphs):
        return "list"
    return "numbers" if _is_figures(paragraphs, language) else "news"


def _is_live(reading: Reading) -> bool:
    if "LiveBlogPosting" in reading.types or LIVE_HEADLINE.search(reading.headline[:300]):
        return True
    said = LIVE_WORDS & {*_labels(reading), *_path(reading.url)}
    stamped = reading.stamped >= _ENTRIES
    return bool(said) or (stamped and re.search(r"\blive\b", reading.headline, re.IGNORECASE) is not None)


def _is_interview(paragraphs: Sequence[Paragraph], turns: Sequence[Turn]) -> bool:
    words = [len(paragraph.text.split()) for paragraph in paragraphs]
    answered = sum(count for count, turn in zip(words, turns, strict=True) if turn.answers)
    return answered > 0 and answered >= _ANSWERED * sum(words)


def _is_opinion(reading: Reading, paragraphs: Sequence[Paragraph], language: str) -> bool:
    if OPINION_TYPES & set(reading.types) or OPINION_HEADLINE.search(reading.headline[:300]):
        return True
    if OPINION_WORDS & {*_labels(reading), *_parts(reading.byline)} or OPINION_FOLDERS & {
        *_path(reading.url)
    }:
        return True
    if any(OPINION_NOTICE.search(notice[:600]) for notice in reading.notices):
        return True
    own = [
        says_i(paragraph.text, language)
        for paragraph in paragraphs
        if paragraph.prose and not paragraph.quoted
    ]
    if REVIEW_HEADLINE.search(reading.headline[:300]) and any(own):
        return True
    return bool(reading.byline) and sum(own) >= max(_OWN_PARAGRAPHS, _OWN_SHARE * len(own))


def _labels(reading: Reading) -> Iterator[str]:
    for label in (reading.section, *reading.labels):
        if len(label) <= _LABEL_CHARS:
            yield from _parts(label)


def _parts(label: str) -> Iterator[str]:
    """The label and what bars and colons divide in it, small."""
    plain = label.lower().replace("’", "'")
    yield plain.strip()
    yield from (part.strip(" .!") for part in _BETWEEN.split(plain))


def _path(address: str) -> Iterator[str]:
    """The folders of an address and, but for its date and number, the last part."""
    for part in urlsplit(address).path.lower().split("/")[:12]:
        yield part.replace("_", "-")


def counted_by_headings(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether about so many sub-headings follow as the headline says: ``7 ways to ride``."""
    heads = sum(paragraph.heading for paragraph in paragraphs)
    about = heads >= 3 and 0.7 * number <= heads <= 1.5 * number + 2
    return number in _LISTED and about


def _is_counted_list(headline: str, number: int, paragraphs: Sequence[Paragraph]) -> bool:
    """Whether the headline counts things and the text does, too, or names them as lists do."""
    if number not in _LISTED:
        return False
    items = [paragraph for paragraph in paragraphs if paragraph.item and paragraph.item.ordered]
    return len(items) >= 3 or COUNTED.match(headline[:300]) is not None


def number_in(headline: str, language: str) -> int:
    """The number that the headline begins with, after an article or so; 0 for none, or for a year."""
    known = NUMBER_WORDS.get(language[:2], {})
    words = re.findall(r"[^\W_]+", headline.lower())[:2]
    for word in words:
        number = int(word) if word.isdecimal() and len(word) <= 3 else known.get(word, 0)
        if number:
            return number
    return 0


def _is_figures(paragraphs: Iterable[Paragraph], language: str) -> bool:
    told = [
        paragraph.text[start:end]
        for paragraph in paragraphs
        if paragraph.prose
        for start, end in spans(paragraph.text, language)
    ]
    measured = sum(_FIGURE.search(sentence) is not None for sentence in told)
    rates = sum(_RATE.search(sentence) is not None for sentence in told)
    return rates >= _RATES and measured >= max(_FIGURES, _FIGURES_SHARE * len(told))
