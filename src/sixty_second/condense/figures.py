"""The figure a sentence turns on, and what it counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .labels import label
from .lexicon import DAYS, MONTHS, words_of
from .text import Quotes, bare, quotes

_REACH = 24
"""Characters before a number that are looked at."""

_FIGURE = re.compile(
    r"(?<![\w.,:/'’$£€¥₹#–—-])"
    r"(?P<currency>(?:US|AU?|CA?|HK|NZ|S)?[$£€¥₹]\s?)?"
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d+)?)"
    r"(?P<unit>\s?%|(?:\s|-)?(?:per\s?cent|percentage points?|percent|million|billion|trillion)\b"
    r"|\s?(?:bn|tn|mn|m|k)\b)?"
    r"(?![\w/'’–—-]|[.,:]\d|\s?(?:am|pm|a\.m|p\.m|o.clock)\b)"
)
_KEPT = re.compile(
    r"(?<![\w-])(?:(?:more|less|fewer|greater|higher|lower) than|at (?:least|most)"
    r"|as (?:many|much|few|little) as"
    r"|close to|in excess of|up to|an? estimated|about|around|nearly|almost|over|under|some|roughly"
    r"|approximately|just over"
    r"|just under|just|only|barely)\s$",
    re.I,
)
"""What before a number says how exact it is: part of the figure."""

_CHANGED = re.compile(
    r"\b(?:(?:better|rather|other|older|younger) than|as (?:low|high|few|little) as|up from|down from"
    r"|(?:maximum|minimum|age) of|estimated|between|from|below|above|possibly|perhaps|not|no|another"
    r"|a further"
    r"|and|or|to|aged?|top|first|last|number|no\.|every|each|turn(?:ed|ing|s)?|until|by age|the age of)"
    r"\s*(?:an?\s)?$",
    re.I,
)
"""What before a number makes it no count, or half of something: the number alone would then mislead."""


_HALVED = re.compile(r"\b(?:between|from|not|no|and|or|\d to|aged?|turn(?:ed|ing|s)?|until|by age)\s$", re.I)
"""What before a qualified number does so."""

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

    It keeps what says how exact it is: "more than 300". Years, ages, dates, times, scores, names with a
    number and "1" are none; nor is a number with a word before it that makes it half of something
    ("from 300"), nor one inside a quotation or brackets.
    """
    best: tuple[int, Figure] | None = None
    depth = _depths(text) if "(" in text else ()
    for match in _FIGURE.finditer(text):
        if quotes.covers(match.start()) or (depth and depth[match.start()]) or _no_count(match, text):
            continue
        kept = _KEPT.search(text[: match.start()][-_REACH:])
        start = match.start() - (len(kept[0]) if kept else 0)
        if kept and _HALVED.search(text[max(0, start - _REACH) : start]):
            continue
        measured = bool(match["currency"] or match["unit"])
        counts = label(text, start, match.end(), measured=measured)
        worth = 2 * measured + (float(match["number"].replace(",", "")) > 12)
        if counts and (best is None or worth > best[0]):
            best = worth, Figure(text[start : match.end()].strip(), counts)
    return best[1] if best else None


def _depths(text: str) -> Sequence[int]:
    """For each character, how many brackets are open there."""
    depth, out = 0, []
    for char in text:
        depth += (char == "(") - (char == ")")
        out.append(max(0, depth))
    return out


def figure_at(words: Sequence[str], low: int, high: int) -> tuple[range, range]:
    """The places of the best figure among the words from ``low`` to ``high``, and of it with what it counts.

    Both are empty where there is no figure; the second is the first where the label does not follow at once.
    """
    text = " ".join(words[low:high])
    found = figure(text, quotes(text))
    if found is None:
        return range(0), range(0)
    start = low + len(text[: text.index(found.text)].split())
    end = start + len(found.text.split())
    follows = f"{found.text} {found.label}" in text
    return range(start, end), range(start, end + follows * len(found.label.split()))


def _no_count(match: re.Match[str], text: str) -> bool:
    lead = text[max(0, match.start() - _REACH) : match.start()]
    if _CHANGED.search(lead) and not _KEPT.search(lead):
        return True
    if (match["unit"] or "").strip() in ("m", "k") and not match["currency"]:
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
