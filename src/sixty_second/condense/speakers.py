"""Who says a quotation, and what the source calls them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .lexicon import CONJUNCTIONS, COURTESY, FUNCTION, PREPOSITIONS, SPEECH, TELLING, TITLES
from .names import Name, People, names
from .sentences import Telling, attributed, unquoted
from .text import bare

QUOTATION_WORDS = (5, 25)
"""A quotation scene holds this many words; fewer are a turn of phrase, more cannot be read. Our judgement."""

ROLE_WORDS = 7
_AGE = re.compile(r"^\d")


@dataclass(frozen=True, slots=True)
class Quotation:
    """The quoted words without marks, who said them, and the sentence that names them in full (or None)."""

    words: str
    speaker: str
    role: str = ""
    introduced: int | None = None


def quotation(telling: Telling, before: Sequence[Telling], known: People) -> Quotation | None:
    """The telling's longest quotation with its speaker; None when it has none fit for a scene of its own.

    Args:
        telling: the sentence.
        before: the sentences told with it, right before, in order: where "he said" finds its name.
        known: the article's people.
    """
    spans = [telling.text[start:end] for start, end in telling.quotes.spans]
    longest = max(spans, key=lambda words: len(words.split()), default="")
    least, most = QUOTATION_WORDS
    if not least <= len(longest.split()) <= most:
        return None
    words = longest.strip().rstrip(",;").strip()
    outside = unquoted(telling).split()
    name = _speaker(outside, names(" ".join(outside), known.common))
    if name is not None:
        return _named(words, name, outside, known)
    if before and not attributed(" ".join(outside)):
        return _said_before(words, before, known)
    alone = _only_person(before, known) if _by_pronoun(outside) else None
    return Quotation(words, alone[0], introduced=alone[1]) if alone else None


def _said_before(words: str, before: Sequence[Telling], known: People) -> Quotation | None:
    """The quotation with the speaker of the sentence that it goes on from."""
    outside = unquoted(before[-1]).split()
    name = _speaker(outside, names(" ".join(outside), known.common))
    number = before[-1].sentence.number
    if name is not None:
        found = _named(words, name, outside, known)
        return replace(found, introduced=number if found.introduced is None else found.introduced)
    alone = _only_person(before[:-1], known) if _by_pronoun(outside) else None
    return Quotation(words, alone[0], introduced=alone[1]) if alone else None


def _speaker(words: list[str], found: Sequence[Name]) -> Name | None:
    """The name beside the verb of saying: right before it, right after it, or with its role between."""
    people = [name for name in found if bare(name.text) not in TITLES and not name.text.endswith("'")]
    for place, word in enumerate(words):
        if bare(word) in TELLING and people and people[0].first == 0:
            return people[0]
        if bare(word) not in SPEECH:
            continue
        for name in people:
            if (name.last == place - 1 and words[name.last][-1] != ",") or name.first == place + 1:
                return name
        for name in people:
            between = words[place + 1 : name.first] if name.first > place else words[name.last : place]
            if name.first > place and len(between) <= 6 and _roles(between):
                return name
            if name.last < place and len(between) <= 12 and _inserted(between):
                return name
    return None


def _roles(between: list[str]) -> bool:
    """Whether the words can be what somebody is called: "said the club's manager Walt Weiss"."""
    return not any(word[-1] in ",;:…" or bare(word) in CONJUNCTIONS | SPEECH for word in between)


def _inserted(between: list[str]) -> bool:
    """Whether the words from the name to the verb are one insertion between commas."""
    return between[0].endswith(",") and between[-1].endswith(",") and "…" not in between


def _named(words: str, name: Name, outside: list[str], known: People) -> Quotation:
    parts = name.text.split()
    title = []
    while len(parts) > 1 and bare(parts[0]) in TITLES:
        title.append(parts.pop(0))
    full = known.known(name.text)
    speaker = full if full and len(parts) == 1 else " ".join(parts)
    role = " ".join(part for part in title if bare(part) not in COURTESY) or _role(outside, name)
    introduced = known.introduced.get(bare(parts[-1])) if speaker != " ".join(parts) else None
    return Quotation(words, speaker, role, introduced)


def _role(words: list[str], name: Name) -> str:
    """What the sentence calls the name: after it between commas, or in lower case right before it."""
    if words[name.last].endswith(","):
        after = _until_comma(words[name.last + 1 :])
        if after and not _AGE.match(after[0]):
            return _short(after)
        if after and words[name.last + 1].endswith(","):
            after = _until_comma(words[name.last + 2 :])
            return _short(after) if after and bare(after[0]) in ("a", "an", "the") else ""
    before: list[str] = []
    for word in reversed(words[: name.first]):
        if not word[:1].islower() or bare(word) in FUNCTION | SPEECH or word[-1] in ",;:…":
            break
        before.insert(0, word)
    return " ".join(before)


def _until_comma(words: list[str]) -> list[str]:
    out = []
    for word in words:
        out.append(word)
        if word[-1] in ',;:.!?…"':
            return out
    return out


def _short(words: list[str]) -> str:
    """The role without its article and from its first clause on; empty when it is no role."""
    kept = words[1:] if bare(words[0]) in ("a", "an", "the") else words
    for place, word in enumerate(kept):
        if (bare(word) in CONJUNCTIONS and bare(word) != "and") or bare(word) in SPEECH:
            kept = kept[:place]
            break
    if len(kept) > ROLE_WORDS:
        cuts = [place for place in range(1, ROLE_WORDS + 1) if bare(kept[place]) in PREPOSITIONS]
        kept = kept[: cuts[-1]] if cuts else []
    text = " ".join(kept).strip(',;:.!?… "')
    free = text and bare(kept[0]) not in FUNCTION and bare(kept[-1]) not in FUNCTION
    return text if free and not kept[0].endswith("ing") else ""


def _by_pronoun(words: list[str]) -> bool:
    pairs = [{bare(a), bare(b)} for a, b in itertools.pairwise(words)]
    return any(pair & {"he", "she"} and pair & SPEECH for pair in pairs)


def _only_person(before: Sequence[Telling], known: People) -> tuple[str, int] | None:
    """The one person the sentences name, first of all names, with the sentence that does; else None."""
    found: dict[str, int] = {}
    for telling in before:
        for place, name in enumerate(names(telling.text, known.common)):
            full = known.known(name.text)
            if full and place == 0:
                found.setdefault(full, telling.sentence.number)
            elif full and full not in found:
                return None
    return next(iter(found.items())) if len(found) == 1 else None
