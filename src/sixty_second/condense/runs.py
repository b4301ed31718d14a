"""Which runs of a sentence's words can stand alone on a screen, and how well."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .lexicon import (
    ARTICLES,
    AUXILIARIES,
    BOUND_OPENERS,
    CONJUNCTIONS,
    CONNECTIVES,
    DAYS,
    DETERMINERS,
    FUNCTION,
    HEDGES,
    IRREGULAR,
    LEANING,
    MONTHS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    SPEECH,
    SUBJECTS,
    TELLING,
    TITLES,
    WANTING,
)
from .text import bare, verbal

MOST_WORDS = 9

CLAIM = 0.85
"""Grade from which a run is a clause; below it, it only names something. Grades are our judgement."""

NAMES = 0.4
"""Grade from which what a run names is the subject, or a whole phrase."""

_STOP = ",;:.!?—–)"
_RELATIVES = frozenset(("who", "which", "whose", "whom", "that", "where", "when", "if"))
_BREAKS = frozenset(("but", "although", "though", "because", "while", "whereas", "when", "who", "which"))
_LOOSE = frozenset(("to", "into", "from", "for", "on", "onto", "with", "about", "by"))
_BINDING = _LOOSE | {"of", "like", "upon", "per", "as"}
"""Words that tie what follows to the word before: "the city of", "responsible for", "known as"."""

_LATER = SPEECH | {"according", "if", "unless", "except", "denied", "denies", "deny", "whether", "until"}
"""Of the words that deny, doubt or attribute, those that bear on a clause that is already over."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text as written and bare."""

    raw: tuple[str, ...]
    small: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Words:
        """The white-space words of ``text``."""
        raw = tuple(text.split())
        return cls(raw, tuple(bare(word) for word in raw))

    def stop(self, place: int) -> bool:
        """Whether punctuation follows the word before ``place``; a short word's full stop is none."""
        if place >= len(self.raw):
            return True
        before, following = self.raw[place - 1], self.raw[place]
        short = before.endswith(".") and (
            following[:1].islower() or (len(before) <= 5 and before[:1].isupper())
        )
        return (before[-1] in _STOP and not short) or self.raw[place] in ("-", "–", "—")

    def at(self, place: int) -> str:
        """The bare word at ``place``; empty past the end."""
        return self.small[place] if place < len(self.small) else ""


def runs(row: Words) -> Iterator[tuple[int, int, float]]:
    """Every run that can stand alone, as (first, end, grade)."""
    weighty = [place for place, word in enumerate(row.small) if _weighty(word)]
    for start in range(len(row.raw)):
        inner = not _begins(row, start)
        if (inner and not _noun_begins(row, start)) or not _opens_well(row, start):
            continue
        for end in range(start + 2, min(start + MOST_WORDS, len(row.raw)) + 1):
            grade = _grade(row, start, end, weighty) if _ends_well(row, start, end) else 0.0
            if inner:
                single = not any("," in word for word in row.raw[start : end - 1])
                grade = 0.25 if 0 < grade < CLAIM and single else 0.0
            if grade:
                yield start, end, grade


def _weighty(word: str) -> bool:
    return word in NEGATIONS or word in HEDGES or word in SPEECH or word == "according" or "n't" in word


def _begins(row: Words, start: int) -> bool:
    """Whether a clause can begin here: at the start, after a stop, after "said" or "that"."""
    article = start == 1 and row.small[0] in ARTICLES
    if start == 0 or article or row.stop(start):
        return True
    told = row.small[start - 1] == "that" and start > 1 and verbal(row.small[start - 2])
    return told or row.small[start - 1] in SPEECH


def _noun_begins(row: Words, start: int) -> bool:
    """Whether what a preposition governs begins here, its article left out."""
    before = row.small[start - 1]
    if before in ARTICLES and start > 1:
        before = row.small[start - 2]
    return before in PREPOSITIONS - _TURNING


_TURNING = {
    "to",
    "as",
    "like",
    "per",
    "up",
    "off",
    "out",
    "without",
    "except",
    "despite",
    "unlike",
    "against",
}


def _opens_well(row: Words, start: int) -> bool:
    word, following = row.small[start], row.at(start + 1)
    stem = word.split("'")[0]
    if not word or word in CONJUNCTIONS or stem in BOUND_OPENERS or stem in PRONOUNS or verbal(word):
        return False
    if word.endswith("ly") and verbal(following):
        return False
    if word.endswith("ing") and not _begins(row, start):
        return False
    if word in CONNECTIVES or word == "according" or (word.endswith("ing") and following in FUNCTION):
        return False
    listed = start > 0 and row.raw[start - 1].endswith(",") and row.raw[start - 1][:1].isupper()
    if (listed and row.raw[start][:1].isupper()) or (start and word in ARTICLES and not _begins(row, start)):
        return False
    counted = following[:1].isdigit() or following == "least"
    return word not in PREPOSITIONS or (counted and word in ("about", "around", "over", "under", "up", "at"))


def _ends_well(row: Words, start: int, end: int) -> bool:
    """Whether the run does not break off a phrase, a name or a number."""
    last, raw = row.small[end - 1], row.raw[end - 1]
    if not last or last in FUNCTION | TITLES | SPEECH | TELLING | LEANING or raw.endswith(("'s", "’s")):
        return False
    if end >= len(row.raw) or (row.stop(end) and raw[-1] != ","):
        return True
    following, capital = row.at(end), row.raw[end][:1].isupper()
    if raw[-1] == ",":
        return not (capital and raw[:1].isupper()) and following not in CONJUNCTIONS
    if capital and raw[:1].isupper():
        return False
    if following == "and":
        return verbal(row.at(end + 1)) and not last.endswith("ed")
    if following in CONJUNCTIONS:
        return following in _BREAKS
    if following in TELLING:
        return not verbal(last) and not last.endswith("ing")
    if following in PREPOSITIONS:
        return _phrase_ends(row, start, end)
    return verbal(following) or row.raw[end][:1] == "("


def _phrase_ends(row: Words, start: int, end: int) -> bool:
    """Whether the run is whole before a preposition: not where its last word asks for what follows."""
    last, following = row.small[end - 1], row.at(end)
    before = row.small[start : end - 1]
    names = (row.raw[end - 1], *row.raw[end + 1 : end + 2])
    if len(names) > 1 and all(name[:1].isupper() for name in names):
        return False
    if following == "by" and last.endswith("ed") and any(word in AUXILIARIES for word in before[-3:]):
        return True
    if last.endswith(("ing", "ed")) or last in IRREGULAR or last in WANTING:
        return False
    if following not in _BINDING:
        return True
    if following == "to" and (row.at(end + 1) in DETERMINERS or row.raw[end + 1 : end + 2][0][:1].isupper()):
        return False
    return following in _LOOSE and any(verbal(word) for word in before[1:-1])


def _grade(row: Words, start: int, end: int, weighty: list[int]) -> float:
    """0 when the run cannot stand alone; else how well it does."""
    inside, following = row.small[start + 1 : end], row.at(end)
    verbs = [place for place, word in enumerate(inside) if verbal(word)]
    if any(word in _RELATIVES for word in inside) and not row.stop(end):
        return 0.0
    if not verbs:
        return _name_grade(row, start, end)
    if verbal(following) or any(not start <= place < end for place in _bearing(row, start, end, weighty)):
        return 0.0
    told = [place for place in verbs if inside[place] in SPEECH | TELLING]
    if told and (not row.stop(end) or told[0] == verbs[-1]):
        return 0.0
    subject = row.raw[start : start + 1 + verbs[0]]
    if any(word in _RELATIVES for word in inside[: verbs[0]]) or (
        start and any("," in word for word in subject)
    ):
        return 0.0
    return 1.6 if row.stop(end) else 1.3 if following in _BREAKS | {"and"} else 1.1


def _name_grade(row: Words, start: int, end: int) -> float:
    """How well a run without a verb names something."""
    inside, following = row.small[start:end], row.at(end)
    dated = inside[0] in DAYS | MONTHS and any("," in word for word in row.raw[start : end - 1])
    if dated or any(word.split("'")[0] in _CLAUSAL for word in inside):
        return 0.0
    if "to" in inside or inside[-1].endswith("ly") or any(word.endswith("ing") for word in inside[1:]):
        return 0.0
    if verbal(following):
        return 0.5
    return NAMES if row.stop(end) or following in PREPOSITIONS or following in _RELATIVES else 0.0


_CLAUSAL = (CONJUNCTIONS - {"and", "or", "than"}) | SUBJECTS | {"that"}
"""Words that no name holds."""


def _bearing(row: Words, start: int, end: int, weighty: list[int]) -> list[int]:
    """The weighty places that bear on the run: all before it, and of those after it that look back, the
    ones that are not in a relative clause."""
    relative = [
        place for place in range(end, len(row.small)) if row.small[place] in ("who", "which", "whose")
    ]
    edge = relative[0] if relative else len(row.small)
    later = [place for place in weighty if place >= end and row.small[place] in _LATER]
    attributed = any(row.small[place] == "according" for place in later)
    return [place for place in weighty if place < end] + [
        place for place in later if place < edge or attributed
    ]
