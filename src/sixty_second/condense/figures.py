"""The figure a sentence turns on, and what it counts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .lexicon import (
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    FUNCTION,
    HEDGES,
    MONTHS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    SPEECH,
    words_of,
)
from .text import Quotes, bare, verbal

LABEL_WORDS = 7

_FIGURE = re.compile(
    r"(?<![\w.,:/'’$£€¥₹#–—-])"
    r"(?P<currency>(?:US|AU?|CA?|HK|NZ|S)?[$£€¥₹]\s?)?"
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d+)?)"
    r"(?P<unit>\s?%|(?:\s|-)?(?:per\s?cent|percentage points?|percent|million|billion|trillion)\b"
    r"|\s?(?:bn|tn|mn|m|k)\b)?"
    r"(?![\w/'’–—-]|[.,:]\d|\s?(?:am|pm|a\.m|p\.m|o.clock)\b)"
)
_QUALIFIED = re.compile(
    r"\b(?:(?:more|less|fewer|better|greater|higher|lower|rather|other|older|younger) than|at (?:least|most)"
    r"|as (?:many|much|few|little|low|high) as|close to|up to|up from|down from|maximum of|minimum of|age of"
    r"|about|around|nearly|almost|over|under|some|roughly|approximately|estimated|just|only|barely|between|from"
    r"|below|above|possibly|perhaps|not|no|another|a further|and|or|to|aged?|top|first|last|number|no\.|every"
    r"|each)"
    r"\s*(?:an?\s)?$",
    re.I,
)
"""What before a number changes it, or makes it no count: the number alone would then mislead."""


_NOT_ALONE = re.compile(
    r"\s?(?:[\w-]+ (?:to|against) \d|[\w-]+ or (?:so|more|less)\b|or (?:so|more|less)\b|[\w-]+ \d"
    r"|(?:[A-Z]\w+ ){1,3}(?:St|Street|Road|Rd|Ave|Avenue|Drive|Lane|Blvd|Boulevard|Way|Square)\b)"
)
"""What after a number makes it half of something: "9 votes to 2", "24 hours or so", "99 Pleasant St"."""

_MIXED = re.compile(r"\d \w+\s$")
"""What before it does: "1 pound 8 ounces"."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as the source writes it and the words of the source that say what it counts."""

    text: str
    label: str


def figure(text: str, quotes: Quotes) -> Figure | None:
    """The sentence's best figure; None when it has none that can stand alone on a screen.

    Years, ages, dates, times, scores, names with a number and "1" are none; nor is a number with a word
    before it that changes it ("more than 300"), nor one inside a quotation.
    """
    best: tuple[int, Figure] | None = None
    for match in _FIGURE.finditer(text):
        if quotes.covers(match.start()) or _no_count(match, text):
            continue
        label = _label_after(text[match.end() :], text) or _label_before(text[: match.start()], text)
        worth = 2 * bool(match["currency"] or match["unit"]) + (float(match["number"].replace(",", "")) > 12)
        if label and (best is None or worth > best[0]):
            best = worth, Figure(match[0].strip(), label)
    return best[1] if best else None


def _no_count(match: re.Match[str], text: str) -> bool:
    if _QUALIFIED.search(text[max(0, match.start() - 24) : match.start()]):
        return True
    if match["currency"] or match["unit"]:
        return False
    number, rest, lead = match["number"], text[match.end() :], text[: match.start()]
    if _NOT_ALONE.match(rest) or _MIXED.search(lead) or number in _NO_COUNTS or number.startswith("0"):
        return True
    before = (lead.split()[-1:] or [""])[0]
    after = [bare(word) for word in rest.split()[:2]] + ["", ""]
    year = "," not in number and "." not in number and len(number) == 4
    dated = (
        after[0] in MONTHS or bare(before) in MONTHS | DAYS or after[1] in _SPANS or after[0] in _DURATIONS
    )
    named = before[:1].isupper() and len(lead) > len(before) + 1
    aged = before.endswith(",") and rest[:1] in (",", ".", "")
    return year or dated or named or aged


_NO_COUNTS = frozenset(("0", "1", "911", "999", "112"))
_SPANS = frozenset(("ago", "later", "earlier", "before", "after", "old"))
"""What makes "12 years" a date or an age."""

_DURATIONS = words_of(
    "second seconds minute minutes hour hours day days night nights week weeks month months year years "
    "decade decades century centuries today tomorrow yesterday year-old years-old o'clock gmt bst est"
)
"""What is counted without being the figure of a story."""


def _label_after(rest: str, text: str) -> str:
    """The phrase that follows the figure: "cities", "of voters", or a whole short clause."""
    words = _phrase(rest)
    if not words:
        return ""
    if len(words) <= LABEL_WORDS and _closed(rest, words) and not _doubtful(text):
        return _clean(words)
    kept: list[str] = []
    for place, word in enumerate(words[:LABEL_WORDS]):
        small = bare(word)
        if (place == 0 and small in ("of", "in", "for", "a", "an", "per")) or (
            kept[-1:] == ["of"] and small in DETERMINERS
        ):
            kept.append(word)
        elif small in FUNCTION or verbal(small) or (len(small) > 4 and small.endswith("ing")):
            break
        else:
            kept.append(word)
    return _clean(kept) if kept and bare(kept[-1]) not in FUNCTION else ""


def _phrase(rest: str) -> list[str]:
    """The words up to the next punctuation or the next clause."""
    words: list[str] = []
    if rest[:1] not in (" ", ""):
        return words
    for word in rest.split():
        if bare(word) in CONJUNCTIONS or not bare(word) or word[0] in "\"'“‘([-–—":
            break
        words.append(word)
        if word[-1] in ',;:.!?)”"—–':
            break
    return words


def _closed(rest: str, words: list[str]) -> bool:
    """Whether the phrase ends where punctuation does, on a word that can end one."""
    last, first = bare(words[-1]), bare(words[0])
    stops = words[-1][-1] in ",;:.!?" and first not in PREPOSITIONS - {"of", "in", "for"}
    return stops and last not in FUNCTION and first not in AUXILIARIES | PRONOUNS


def _label_before(before: str, text: str) -> str:
    """The short clause that leads up to the figure: "Prices rose"."""
    words: list[str] = []
    for word in reversed(before.split()):
        if word[-1] in ',;:.!?)”"—–' or bare(word) in CONJUNCTIONS:
            break
        words.insert(0, word)
    while words and bare(words[-1]) in PREPOSITIONS | DETERMINERS | AUXILIARIES:
        words.pop()
    good = (
        2 <= len(words) <= LABEL_WORDS
        and not bare(words[0]).endswith("ing")
        and bare(words[0]) not in PRONOUNS | AUXILIARIES | PREPOSITIONS
    )
    return _clean(words) if good and not _doubtful(text) and bare(words[-1]) not in FUNCTION else ""


def _doubtful(text: str) -> bool:
    """Whether the sentence denies, doubts or attributes: then only the counted thing is shown."""
    words = [bare(word) for word in text.split()]
    hedged = any(word in NEGATIONS or word in HEDGES or word in SPEECH or "n't" in word for word in words)
    return hedged or "according to" in text.lower()


def _clean(words: list[str]) -> str:
    return " ".join(words).strip(',;:.!?"“”() ')
