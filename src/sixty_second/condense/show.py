"""At most nine words for the screen, out of what is said: a headline, never a cut-off sentence."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .lexicon import (
    ARTICLES,
    AUXILIARIES,
    BOUND_OPENERS,
    CONJUNCTIONS,
    CONNECTIVES,
    FUNCTION,
    HEDGES,
    IRREGULAR,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    SPEECH,
    TITLES,
)
from .text import balanced, bare, ends, matter, sentence_case, verbal

MOST_WORDS = 9

CLAIM = 0.85
"""Grade from which a run is a clause; below it, it only names something. Grades are our judgement."""

NAMES = 0.5
"""Grade from which what a run names is the subject, or a whole phrase."""
_STOP = ",;:.!?—–)"


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a text with what the rules ask of them, by place."""

    raw: tuple[str, ...]
    small: tuple[str, ...]

    def stop(self, place: int) -> bool:
        """Whether punctuation follows the word before ``place``."""
        return place >= len(self.raw) or self.raw[place - 1][-1] in _STOP or self.raw[place] in "-–—"

    def weighty(self) -> frozenset[int]:
        """Places of words that deny, doubt or attribute."""
        told = NEGATIONS | HEDGES | SPEECH
        found = {place for place, word in enumerate(self.small) if word in told or "n't" in word}
        found |= {place for place, word in enumerate(self.small) if word == "according"}
        return frozenset(found)


@dataclass(frozen=True, slots=True)
class Shown:
    """A line for the screen and how well it stands there: from `CLAIM` it says something, below it names."""

    line: str
    grade: float


def show(text: str, worth: Mapping[str, int], *, english: bool = True) -> Shown:
    """The words of ``text`` that tell most of it in one line; empty when no run of them can stand alone.

    A clause is taken whole, up to punctuation or the next phrase. If something in the rest of the sentence
    denies, doubts or attributes it, only its subject or a name in it is shown.
    """
    words = text.split()
    first = bare(words[0]) if words else ""
    whole = text[:1] == sentence_case(text)[:1] and ends(text) and first not in BOUND_OPENERS
    if len(words) <= MOST_WORDS and balanced(text) and (whole or not english):
        return Shown(_line(words), 1.3)
    row = _Words(tuple(words), tuple(bare(word) for word in words))
    best: tuple[float, int, str, float] | None = None
    for start, end, grade in _runs(row, english):
        line = _line(words[start:end])
        if not 2 <= end - start <= MOST_WORDS or not balanced(line):
            continue
        key = (_matter(line, worth) * grade, -start, line, grade)
        if best is None or key > best:
            best = key
    return Shown(best[2], best[3]) if best else Shown(_plain_run(row), 0.0)


def _matter(line: str, worth: Mapping[str, int]) -> float:
    return math.sqrt(sum(worth.get(thing, 0) for thing in set(matter(line))))


def _runs(row: _Words, english: bool) -> Iterator[tuple[int, int, float]]:
    """Every run that can stand alone, as (first, end, how good a run of its kind is)."""
    count = len(row.raw)
    weighty = row.weighty()
    for start in range(count):
        article = start == 1 and row.small[0] in ARTICLES
        begins = start == 0 or article or row.stop(start) or row.small[start - 1] in SPEECH | {"that"}
        inner = not begins
        if inner and not (english and _noun_begins(row, start)):
            continue
        for end in range(start + 1, min(start + MOST_WORDS, count) + 1):
            if not english:
                if row.stop(end):
                    yield start, end, 1.0
                continue
            grade = _grade(row, start, end, weighty)
            if grade and inner:
                grade = 0.3 if grade < CLAIM and _is_name(row, start, end) else 0.0
            if grade:
                yield start, end, grade


def _noun_begins(row: _Words, start: int) -> bool:
    """Whether what a preposition governs begins here, its article left out."""
    before = row.small[start - 1]
    if before in ARTICLES and start > 1:
        before = row.small[start - 2]
    return (
        before in PREPOSITIONS - {"to", "as", "like", "per", "up", "off", "out"}
        and row.small[start] not in ARTICLES
    )


def _is_name(row: _Words, start: int, end: int) -> bool:
    """Whether the run only names something: no infinitive and no participle in it."""
    return not any(word == "to" or word.endswith("ing") for word in row.small[start:end])


def _grade(row: _Words, start: int, end: int, weighty: frozenset[int]) -> float:
    """0 when the run cannot stand alone; else how well it does."""
    if not _opens_well(row, start) or not _ends_well(row, end):
        return 0.0
    inside = row.small[start + 1 : end]
    if any(word in _RELATIVES for word in inside) and not row.stop(end):
        return 0.0
    verbs = [place for place, word in enumerate(inside) if verbal(word)]
    following = row.small[end] if end < len(row.small) else ""
    if not verbs:
        if inside and inside[-1].endswith("ly"):
            return 0.0
        noun = verbal(following)
        return 0.7 if noun else 0.5 if row.stop(end) or following in PREPOSITIONS | _RELATIVES else 0.0
    if verbal(following) or any(not start <= spot < end for spot in _bearing(row, end, weighty)):
        return 0.0
    if any(inside[place] in SPEECH for place in verbs) and not row.stop(end):
        return 0.0
    if any(word in _RELATIVES for word in inside[: verbs[0]]) and len(verbs) < 2:
        return 0.0
    return 1.3 if row.stop(end) else 1.1 if following in CONJUNCTIONS else 0.9


def _bearing(row: _Words, end: int, weighty: frozenset[int]) -> list[int]:
    """The weighty places that bear on a run ending at ``end``: not those of a relative clause after it."""
    relative = [
        place for place in range(end, len(row.small)) if row.small[place] in ("who", "which", "whose")
    ]
    edge = relative[0] if relative else len(row.small)
    attributed = any(row.small[place] == "according" for place in weighty)
    return [place for place in weighty if place < edge or attributed]


_RELATIVES = frozenset(("who", "which", "whose", "whom", "that", "where", "when", "if"))


def _opens_well(row: _Words, start: int) -> bool:
    word = row.small[start]
    following = row.small[start + 1] if start + 1 < len(row.small) else ""
    if not word or word in CONJUNCTIONS or word in BOUND_OPENERS or word in PRONOUNS or verbal(word):
        return False
    if word in CONNECTIVES or word == "according" or (word.endswith("ing") and following in FUNCTION):
        return False
    counted = start + 1 < len(row.raw) and (
        row.raw[start + 1][:1].isdigit() or row.small[start + 1] == "least"
    )
    return word not in PREPOSITIONS or (counted and word in ("about", "around", "over", "under", "up", "at"))


def _ends_well(row: _Words, end: int) -> bool:
    """Whether the run does not break off a phrase, a name or a number."""
    last, raw = row.small[end - 1], row.raw[end - 1]
    if not last or last in FUNCTION or last in TITLES or last in SPEECH or raw.endswith(("'s", "’s")):
        return False
    if end >= len(row.raw) or raw[-1] in ";:.!?—–":
        return True
    following = row.small[end]
    if raw[-1] == ",":
        return not (row.raw[end][:1].isupper() and raw[:1].isupper()) and following not in CONJUNCTIONS
    if row.raw[end] in ("-", "–", "—") or row.raw[end][:1] == "(":
        return True
    if following in CONJUNCTIONS:
        return following in _BREAKS
    passive = last.endswith("ed") and any(
        word in AUXILIARIES for word in row.small[max(0, end - 4) : end - 1]
    )
    if following == "by" and passive:
        return True
    if following.endswith("ing") and following not in ("during",):
        return not verbal(last) and not last.endswith("ing")
    if following in PREPOSITIONS:
        return following not in _BINDING and not last.endswith(("ing", "ed")) and last not in IRREGULAR
    return verbal(following)


_BREAKS = frozenset(("but", "although", "though", "because", "while", "whereas", "when", "who", "which"))
_BINDING = frozenset(
    ("of", "to", "into", "from", "for", "on", "onto", "like", "upon", "by", "per", "with", "about", "as")
)
"""Words that tie what follows to the word before: "the city of", "responsible for", "known as"."""


def _plain_run(row: _Words) -> str:
    """The best run of words without any that only join: a name, or a noun with what describes it."""
    best: tuple[int, int, str] | None = None
    start = 0
    for place in range(len(row.raw) + 1):
        small = row.small[place] if place < len(row.raw) else ""
        broken = not small or small in FUNCTION or verbal(small)
        if broken or (place > start and row.raw[place - 1][-1] in _STOP):
            run = list(row.raw[start:place])[:MOST_WORDS]
            line = _line(run) if run else ""
            if line and balanced(line):
                names = sum(word[:1].isupper() or word[:1].isdigit() for word in run)
                best = max(best or (0, 0, ""), (names, min(len(run), 4), line))
            start = place + broken
    return best[2] if best else ""


def _line(words: list[str]) -> str:
    """The words as a line: a capital first, no comma or full stop at the end."""
    text = " ".join(words).strip(",;: -–—")
    if text.endswith(".") and not text.endswith("..") and not _abbreviated(text):
        text = text[:-1]
    return sentence_case(text)


def _abbreviated(text: str) -> bool:
    last = text.split()[-1]
    return last.count(".") > 1 or (len(last) == 2 and last[0].isupper())
