"""Who says a quotation, and what the source calls them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .attribution import SAYING
from .callings import is_office, person, role_of
from .lexicon import PARTICLES, SPEECH, TELLING, words_of
from .names import Name, People, names
from .sentences import Telling, unquoted
from .telling_names import by_pronoun, subject
from .text import bare

QUOTATION_WORDS = (5, 25)
"""A quotation scene holds this many words; fewer are a turn of phrase, more cannot be read. Our judgement."""

_VERBS = SPEECH | SAYING | words_of("went goes")
"""Verbs of saying, "went on" among them."""

_QUOTED = "…"
"""What stands for a quotation among the words outside."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """The quoted words without marks, who said them, and the sentence that names them in full (or None)."""

    words: str
    speaker: str
    role: str = ""
    introduced: int | None = None


def quotation(telling: Telling, before: Sequence[Telling], known: People) -> Quotation | None:
    """The telling's longest quotation with its speaker; None when it has none fit for a scene of its own.

    None, too, when who speaks has no name: "a spokesman for the council said".

    Args:
        telling: the sentence.
        before: the sentences told with it, right before, in order: where "he said" finds its name.
        known: the article's people.
    """
    spans = telling.quotes.spans
    lengths = [len(telling.text[start:end].split()) for start, end in spans]
    least, most = QUOTATION_WORDS
    if not spans or not least <= max(lengths) <= most:
        return None
    number = lengths.index(max(lengths))
    words = telling.text[slice(*spans[number])].strip().rstrip(",;").strip()
    outside = _around(telling, number)
    name = _speaker(outside, known)
    if name is not None:
        return _named(words, name, outside, known)
    if before and not any(char.isalnum() for word in outside for char in word):
        return _said_before(words, before, known)
    alone = _only_person(before, known) if _by_pronoun(outside) else None
    return Quotation(words, alone[0], introduced=alone[1]) if alone else None


def _around(telling: Telling, number: int) -> list[str]:
    """The words round a quotation that can say who speaks, other quotations standing as one mark each.

    What follows a quotation that ended its sentence is another sentence.
    """
    start, end = telling.quotes.spans[number]
    following = telling.text[end + 1 :].strip()
    if telling.text[start:end].rstrip().endswith(".") and following[:1].isupper():
        whole = replace(
            telling,
            text=telling.text[: end + 1],
            quotes=replace(telling.quotes, spans=telling.quotes.spans[: number + 1]),
        )
        return unquoted(whole).split()
    return unquoted(telling).split()


def _said_before(words: str, before: Sequence[Telling], known: People) -> Quotation | None:
    """The quotation with the speaker of the sentence that it goes on from."""
    outside = unquoted(before[-1]).split()
    name = _speaker(outside, known)
    number = before[-1].sentence.number
    if name is not None:
        found = _named(words, name, outside, known)
        return replace(found, introduced=number if found.introduced is None else found.introduced)
    alone = _only_person(before[:-1], known) if _by_pronoun(outside) else None
    return Quotation(words, alone[0], introduced=alone[1]) if alone else None


def _speaker(words: list[str], known: People) -> Name | None:
    """The name that is the subject of the verb of saying nearest to a quotation."""
    found = names(" ".join(words), known.common)
    quoted = [place for place, word in enumerate(words) if _QUOTED in word]
    verbs = [place for place, word in enumerate(words) if bare(word) in SPEECH | SAYING | TELLING]
    verbs.sort(key=lambda place: min((abs(place - other) for other in quoted), default=place))
    for place in verbs:
        name = subject(words, place, found, known)
        if name is not None or by_pronoun(words, place):
            return name
    return None


def _named(words: str, name: Name, outside: list[str], known: People) -> Quotation:
    """The quotation with the fullest name the article has for who says it."""
    called, title = person(name.text, known.common)
    before = " ".join(outside[max(0, name.first - 2) : name.first])
    if before.split(" ")[-1] in PARTICLES:
        called = f"{before.split(' ')[-1]} {called}"
    if is_office(before) and len(called.split()) > 2:
        office, called = called.split(" ", 1)
        title = f"{before} {office}"
    full, formal = person(known.known(called), known.common)
    short = len([part for part in called.split() if bare(part) not in PARTICLES]) == 1
    speaker = full if full and short else called
    role = title or role_of(outside, name) or (formal if speaker != called else "")
    introduced = known.introduced.get(bare(called.split()[-1])) if speaker != called else None
    return Quotation(words, speaker, role, introduced)


def _by_pronoun(words: list[str]) -> bool:
    pairs = [{bare(a), bare(b)} for a, b in itertools.pairwise(words)]
    return any(pair & {"he", "she"} and pair & _VERBS for pair in pairs)


def _only_person(before: Sequence[Telling], known: People) -> tuple[str, int] | None:
    """The one person the sentences name, first of all names, with the sentence that does; else None.

    None, too, when a sentence says of somebody else that they spoke.
    """
    found: dict[str, int] = {}
    speaking = set()
    for telling in before:
        words = unquoted(telling).split()
        name = _speaker(words, known)
        speaking |= {_full(name.text, known)} if name is not None else set()
        for place, other in enumerate(names(telling.text, known.common)):
            full = _full(other.text, known)
            if full and place == 0:
                found.setdefault(full, telling.sentence.number)
            elif full and full not in found:
                return None
    return next(iter(found.items())) if len(found) == 1 and speaking <= set(found) else None


def _full(name: str, known: People) -> str:
    """The full name without its role; empty for somebody the article does not know."""
    return person(known.known(person(name, known.common)[0]), known.common)[0]
