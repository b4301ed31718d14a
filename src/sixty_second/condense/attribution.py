"""Who says it, told before what is said: the ear meets no closing quotation mark.

English only. In other languages the verb stands before its subject after a quotation, and such an attribution
cannot go first in its own words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .clauses import main_clause
from .lexicon import FUNCTION, SPEECH, words_of
from .tags import ADJECTIVES, DETERMINERS, NOUNS, PRONOUNS, Tagged, tagged
from .text import CLOSERS, OPENERS, Quotes, balanced, bare, full_stop, quotes, sentence_case

SAYING = (SPEECH - words_of("denied alleged")) | words_of(
    "asked asks texted messaged shouted quipped remarked responded answered emailed posted muttered "
    "whispered screamed cried yelled recounted lamented exclaimed acknowledged acknowledges pleaded "
    "cautioned cautions reflected reflects complained complains"
)
"""Verbs that a quotation can follow as it stands, a colon between."""

_BEFORE_VERB = words_of("also later then once reportedly has had have would will did still just even first")
_LEAVING = words_of("that if whether")
_SUBORDINATE = words_of("as after before when while who whose which where since until")
_SPEAKING_PRONOUNS = words_of("he she they it we i you")
_JOINING = words_of("and but so or yet because although though while")
_DOTTED = re.compile(r"(?:[A-Z]\.)+[A-Z]$")
_PLAIN = re.compile(r"[\w'’-]+$")

MOST_WORDS = 18
"""Words of an attribution that still goes before its quotation: past that the quotation is waited for.
Our judgement."""

_MOST_LETTERS = 300
"""A longer stretch between quotations is more than who speaks; bounds the work."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """The attribution that follows a sentence's first quotation.

    Attributes:
        words: it, as written, without the punctuation round it: ``the mayor told the BBC``.
        end: of the first quotation, its closing mark's place in the text.
        rest: the quotation that goes on after it, with its marks; empty when there is none.
        stop: what the attribution ends on, ``.`` or ``,``.
        inverted: whether the verb stands first: ``said Lee, a teacher``.
    """

    words: str
    end: int
    rest: str
    stop: str
    inverted: bool

    @property
    def pronoun(self) -> bool:
        """Whether who speaks is only "he", "she" or the like."""
        return bare(self.words.split()[0]) in _SPEAKING_PRONOUNS


def attribution(text: str) -> Attribution | None:
    """The attribution after the quotation that the sentence begins with; None when there is none for sure.

    None, too, for marks without partners, for a quotation that is only part of a clause, and for what says
    more than who speaks, to whom, when and where.
    """
    found = quotes(text)
    if not balanced(text) or not 0 < len(found.spans) <= 2 or found.spans[0][0] != 1:
        return None
    end = found.spans[0][1]
    between, rest = _between(text, found)
    if len(between) > _MOST_LETTERS:
        return None
    paused = text[:end].rstrip(CLOSERS)[-1:] in tuple(",?!…—–") or between.startswith(",")
    between = between.lstrip(",").strip()
    if not paused or len(between) < 2 or between[-1] not in (".,") or (between[-1] == "," and not rest):
        return None
    words = between[:-1].rstrip()
    if _DOTTED.match(words.split()[-1]) and between[-1] == ".":
        words += "."
    row = tagged(words)
    inverted = bare(row.raw[0]) in SAYING
    if not (_inverted(row) if inverted else _says(row) and len(row.raw) <= MOST_WORDS):
        return None
    return Attribution(words, end, rest, "." if _anew(rest) else between[-1], inverted)


def attribution_first(text: str, *, pronouns: bool = True) -> str:
    """The sentence with the attribution of its quotation before it; unchanged where that cannot be.

    ``"We will not go," Lee said.`` becomes ``Lee said: "We will not go."``. No word changes but for the first
    letter's case, and those of the attribution and of the quotation keep their order. What stays: an inverted
    attribution ("said Lee, a teacher"), one with a clause hung on, a quotation that is part of a clause.

    Args:
        text: an English sentence, or a quotation with what interrupts it.
        pronouns: whether "he said" may go first, too: only where what is told before says who he is.
    """
    found = attribution(text)
    if found is None or found.inverted or (found.pronoun and not pronouns):
        return text
    if found.rest and found.stop == "," and not _goes_on(text[1 : found.end], found.rest):
        return text
    ends = found.stop == "."
    return " ".join([f"{sentence_case(found.words)}:", first_quotation(text, ends=ends), found.rest]).strip()


def first_quotation(text: str, *, ends: bool) -> str:
    """The quotation that the text begins with, in its marks, ended by a full stop if it ``ends`` there."""
    _, end = quotes(text).spans[0]
    words = text[1:end].rstrip()
    if ends and words[-1] not in "—–":
        words = full_stop(words)
    return f"{text[0]}{words}{OPENERS[text[0]]}"


def undone(text: str) -> tuple[str, ...]:
    """The texts that ``text`` may have been made from by moving an attribution; itself is the first.

    ``Lee said: "A." "B."`` may have been ``"A," Lee said. "B."`` or ``"A. B," Lee said.``: one text for each
    quotation. Only their words are to be relied on, not their punctuation.
    """
    spans = quotes(text).spans
    head = text[: spans[0][0] - 1].strip() if spans else ""
    if not spans or (head and not head.endswith(":")):
        return (text,)
    said = [text[start - 1 : end + 1] for start, end in spans]
    words = head.rstrip(":") or text[spans[0][1] + 1 : spans[1][0] - 1 if spans[1:] else None].strip()
    rest = text[spans[-1][1] + 1 :].strip() if head or spans[1:] else ""
    moved = (
        " ".join([*said[:place], words, *said[place:], rest]).strip() for place in range(1, len(said) + 1)
    )
    return (text, *moved)


def in_order(text: str, source: str) -> bool:
    """Whether the words of ``text`` stand in ``source`` in the same order, case and punctuation aside."""
    words = iter([bare(word) for word in source.split()])
    return all(word in words for word in map(bare, text.split()) if word)


def _between(text: str, found: Quotes) -> tuple[str, str]:
    """What follows the first quotation, and the second with its marks; no second one unless it is last."""
    end = found.spans[0][1] + 1
    if len(found.spans) == 1:
        return text[end:].strip(), ""
    start = found.spans[1][0] - 1
    last = text[found.spans[1][1] + 1 :].strip()
    return (text[end:start].strip(), text[start:].strip()) if last in ("", ".") else ("", "")


def _anew(rest: str) -> bool:
    """Whether a quotation begins a sentence of its own: on a capital that only a first word has."""
    first = rest.lstrip("\"'“‘«").split(" ", 1)[0]
    return first[:1].isupper() and bare(first) in FUNCTION - {"i"}


def _goes_on(before: str, rest: str) -> bool:
    """Whether a quotation interrupted at a comma is two clauses: "We lost," she said, "but we are back."."""
    first = bare(rest.split()[0])
    return first in _JOINING and main_clause(before.rstrip(",")) and main_clause(rest.strip("\"'“”‘’«».,"))


def _says(row: Tagged) -> bool:
    """Whether the words are a subject, a verb of saying, and at most to whom, when, where or how."""
    verb = next((place for place in range(1, len(row.raw)) if row.small[place] in SAYING), 0)
    if not verb:
        return False
    subject = verb
    while subject > 1 and (row.small[subject - 1] in _BEFORE_VERB or _manner(row.raw[subject - 1])):
        subject -= 1
    return _subject(row, subject) and _complement(row, verb)


def _manner(word: str) -> bool:
    return word.islower() and word.endswith("ly")


def _subject(row: Tagged, end: int) -> bool:
    """Whether the words before ``end`` name somebody, with at most one insertion between commas."""
    if end == 1 and row.small[0] in _SPEAKING_PRONOUNS:
        return True
    commas = [place + 1 for place in range(end) if row.raw[place].endswith(",")]
    if commas and (commas[-1] != end or len(commas) < 2):
        return False
    head = commas[0] if commas else end
    capital = row.raw[head - 1][:1].isupper()
    if capital and _titled(row, head):
        return True
    begins = row.tag(0) in DETERMINERS | NOUNS | ADJECTIVES | {"CRD", "PNI"} or row.raw[0][:1].isupper()
    named = row.tag(head - 1) in NOUNS | {"CRD", "PNI"} or capital
    plain = not any(row.finite(place) or row.tag(place) in ("CJS", "CJT") for place in range(head))
    return begins and named and plain and not any(mark in word for word in row.raw[:end] for mark in ":;")


def _titled(row: Tagged, end: int) -> bool:
    """Whether the words are a name with at most a few plain words before it: "forward Ann Lee"."""
    lower = [word for word in row.raw[:end] if not word[:1].isupper()]
    plain = all(_PLAIN.match(word) and bare(word) not in FUNCTION | SAYING for word in lower)
    return plain and len(lower) <= 3 and not any(word.endswith(",") for word in row.raw[: end - 1])


def _complement(row: Tagged, verb: int) -> bool:
    """Whether what follows the verb of saying can stand between it and a colon."""
    rest = row.small[verb + 1 :]
    raw = row.raw[verb:]
    if row.small[verb] in ("told", "tells") and not rest:
        return False
    if rest and (rest[0] in _LEAVING or row.small[verb + 1] in SAYING):
        return False
    comma = next((place for place, word in enumerate(raw) if word[-1] in ",;:—–"), -1)
    if comma >= 0 and rest[comma : comma + 2] != ("according", "to"):
        return False
    opened = False
    for place in range(verb + 1, len(row.raw)):
        opened = opened or row.small[place] in _SUBORDINATE
        joined = row.tag(place) == "CJC" and row.finite(place + 1)
        if joined or (row.finite(place) and not opened) or row.raw[place] in ("-", "--", "—", "–"):
            return False
    return True


def _inverted(row: Tagged) -> bool:
    """Whether a verb of saying is followed by who says it."""
    following = row.raw[1] if len(row.raw) > 1 else ""
    named = following[:1].isupper() or row.tag(1) in DETERMINERS | NOUNS | ADJECTIVES | PRONOUNS | {"CRD"}
    return named and row.small[1] not in _LEAVING and not row.raw[0].endswith((",", ":"))
