"""Negations, hedges and attributions: small words that may neither be lost nor added.

A text is told statement by statement. A statement of the sentences that holds such a word (a cue) stays what
it is only if the statement told of it holds one, too; and a statement told with a cue needs one of theirs.
What belongs together is seen by the words of matter they share, which is coarse: in doubt the text is
refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from .lexicon import Tongue, word_set
from .quotations import unquoted
from .text import matter, words

STATEMENT = 4
"""Words after "and" or a comma that make a statement of their own; our judgement."""

_MARKS = frozenset(";:—–().!?…")
_AND = word_set("and or und oder et ou y e o en of og eller och")


@dataclass(frozen=True, slots=True)
class Statement:
    """Part of a sentence.

    Attributes:
        cue: its first cue; empty when it has none.
        told: stems of the words of matter.
        under: stems of those that the cue is about: after it, or all when nothing follows.
    """

    cue: str
    told: frozenset[str]
    under: frozenset[str]
    head: str = ""


def negations(text: str, sentences: Sequence[str], tongue: Tongue) -> list[str]:
    """What a text denies that its sentences do not, or the other way round; all folded."""
    told, known = (_count(part, tongue.negations) for part in (text, " ".join(sentences)))
    if told > known:
        return [f"{told} negations, and {known} in the sentences"]
    return _compared(text, sentences, tongue, tongue.negations)


def hedges(text: str, sentences: Sequence[str], tongue: Tongue) -> list[str]:
    """What a text holds for certain that its sentences do not, or the other way round; all folded."""
    return _compared(text, sentences, tongue, tongue.hedges)


def attributions(text: str, sentences: Sequence[str], tongue: Tongue) -> list[str]:
    """What a text asserts that in its sentences only somebody says, or the other way round; all folded."""
    cues = tongue.speech
    parts = [part.split() for part in _sentences(unquoted(text)) if not _trimmed(part, sentences, cues)]
    sources = [group for sentence in sentences for group in _said(sentence, tongue)]
    return _judged([_statement(part, tongue, cues) for part in parts], sources)


def _said(sentence: str, tongue: Tongue) -> list[list[Statement]]:
    """The statements of a sentence. Of one that begins with a quotation only that is what somebody says."""
    around = unquoted(sentence)
    if not sentence.startswith('"') or len(around) == len(sentence):
        return _sources([sentence], tongue, tongue.speech)
    marked = _statement(sentence.split(), tongue, tongue.speech)
    if not marked.cue:
        return [[marked]]
    plain = frozenset(matter(around, tongue))
    return [[replace(marked, under=marked.told - plain)], [Statement("", plain, frozenset())]]


def _compared(text: str, sentences: Sequence[str], tongue: Tongue, cues: frozenset[str]) -> list[str]:
    if _trimmed(text, sentences, cues):
        return []
    # What is quoted is checked word by word elsewhere; in the sentences a quotation stands apart.
    parts = (
        part
        for sentence in _sentences(unquoted(text))
        for part in _parts(sentence, tongue, finely=True)
        if not _trimmed(sentence, sentences, cues)
    )
    told = [_statement(part, tongue, cues) for part in parts if not _only_says(part, tongue, cues)]
    return _judged(told, _sources([_apart(sentence) for sentence in sentences], tongue, cues))


def _count(text: str, cues: frozenset[str]) -> int:
    return sum(bool(_cue(word, cues)) for word in text.split())


def _trimmed(told: str, sentences: Sequence[str], cues: frozenset[str]) -> bool:
    """Whether a sentence told is one of the sentences less some words, none of them a cue."""
    row = words(told)
    for sentence in sentences:
        source = iter(words(sentence))
        if _count(told, cues) == _count(sentence, cues) and all(word in source for word in row):
            return True
    return False


def _apart(sentence: str) -> str:
    """The sentence with a full stop around each quotation."""
    return sentence.replace('."', ". ").replace(',"', ". ").replace('"', " . ")


def _only_says(part: Sequence[str], tongue: Tongue, cues: frozenset[str]) -> bool:
    """Whether the part does nothing but name who said the rest: "the mayor said", "according to her"."""
    ends = {_small(part[0]), _small(part[-1])}
    return bool(ends & tongue.says) and not any(_cue(word, cues) for word in part)


def _sources(sentences: Sequence[str], tongue: Tongue, cues: frozenset[str]) -> list[list[Statement]]:
    """The statements of each sentence; what comes before a cue and is whole in itself stands apart."""
    found = []
    for sentence in sentences:
        parts = [part for one in _sentences(sentence) for part in _parts(one, tongue, finely=False)]
        split = [piece for part in parts for piece in _before_cue(part, tongue, cues)]
        found.append([_statement(piece, tongue, cues) for piece in split])
    return found


def _judged(told: Sequence[Statement], sources: Sequence[Sequence[Statement]]) -> list[str]:
    marked = [statement for group in sources for statement in group if statement.cue]
    plain = frozenset[str]().union(
        *(statement.told for group in sources for statement in group if not statement.cue)
    )
    faults = [fault for statement in told if (fault := _lost(statement, marked, plain))]
    if told and not faults and marked and not any(statement.cue for statement in told):
        wholly = [group[0].cue for group in sources if group and all(each.cue for each in group)]
        if wholly and not any(statement.told & plain for statement in told):
            faults.append(f"{wholly[0]!r} is lost")
    return faults + [fault for statement in told if (fault := _added(statement, marked, plain))]


def _lost(told: Statement, marked: Sequence[Statement], plain: frozenset[str]) -> str:
    """The cue that a statement told without one should have."""
    if told.cue:
        return ""
    for statement in marked:
        about = told.told & (statement.under - plain)
        around = told.told & (statement.told - plain)
        if about or (around and not told.told & plain):
            return f"{statement.cue!r} is lost"
    return ""


def _added(told: Statement, marked: Sequence[Statement], plain: frozenset[str]) -> str:
    """The cue of a statement told that no statement of the sentences has."""
    if not told.cue or not told.told:
        return ""
    known = frozenset[str]().union(*(statement.told for statement in marked))
    if not marked or not told.told & known or (told.head in plain and told.head not in known):
        return f"{told.cue!r} is not in the sentences"
    return ""


def _statement(part: Iterable[str], tongue: Tongue, cues: frozenset[str]) -> Statement:
    row = list(part)
    told = frozenset(matter(" ".join(_plain(row, cues)), tongue))
    for place, word in enumerate(row):
        if cue := _cue(word, cues):
            after = matter(" ".join(_plain(row[place + 1 :], cues)), tongue)
            return Statement(cue, told, frozenset(after) or told, after[0] if after else "")
    return Statement("", told, frozenset())


def _plain(row: Sequence[str], cues: frozenset[str]) -> list[str]:
    return [word for word in row if not _cue(word, cues)]


def _cue(word: str, cues: frozenset[str]) -> str:
    """The cue that a word is or holds; empty when it is none. The month of May is none, nor is No. 5."""
    for small in words(word) if word != "No." else ():
        if small in cues and not (small == "may" and word[:1] == "M"):
            return small
        if small.endswith("n't") and "not" in cues:
            return small
    return ""


def _sentences(text: str) -> list[str]:
    """The text at its full stops, semicolons, dashes and brackets."""
    parts: list[list[str]] = [[]]
    for word in text.split():
        if word[0] in "(—–":
            parts.append([])
        parts[-1].append(word)
        stripped = word.rstrip("\"'")
        if stripped and stripped[-1] in _MARKS and (stripped[-1] != "." or not 1 < len(stripped) < 5):
            parts.append([])
    return [" ".join(part) for part in parts if part]


def _parts(sentence: str, tongue: Tongue, *, finely: bool) -> list[list[str]]:
    """The sentence at words that begin a statement; ``finely`` also at "and" and commas before a new one.

    A relative clause between commas stands alone, and what is around it together.
    """
    row = sentence.split()
    parts: list[list[str]] = [[]]
    here, around = 0, -1
    for place, word in enumerate(row):
        small = _small(word)
        comma = place > 0 and row[place - 1].endswith(",")
        begins = small in tongue.breaks
        if comma and around >= 0 and not begins:
            here, around = around, -1
        elif parts[here] and (begins or (finely and _begins(row, place, tongue))):
            around = here if begins and comma else -1
            parts.append([])
            here = len(parts) - 1
        parts[here].append(word)
    return [part for part in parts if part]


def _begins(row: Sequence[str], place: int, tongue: Tongue) -> bool:
    """Whether a new statement begins at a word: at "and" or after a comma, when enough or a verb follows."""
    joined = _small(row[place]) in _AND
    after = row[place + joined :]
    first = _small(after[0]) if after else ""
    if joined:
        return first in tongue.verbs or first in tongue.leaning or len(after) >= STATEMENT
    # A comma before which no verb stands is inside of what the sentence is about.
    comma = row[place - 1].endswith(",") and _has_verb(row[:place], tongue)
    return comma and (first in tongue.leaning or len(after) >= STATEMENT)


def _before_cue(part: list[str], tongue: Tongue, cues: frozenset[str]) -> list[list[str]]:
    """The part, cut at the last "and" or comma before its first cue when a verb stands before that.

    Who said it may come last, after a comma: then it is about all that comes before.
    """
    first = next((place for place, word in enumerate(part) if _cue(word, cues)), 0)
    for place in range(first, 0, -1):
        comma = part[place - 1].endswith(",") and cues is not tongue.speech
        if (comma or _small(part[place]) in _AND) and _has_verb(part[:place], tongue):
            return [part[:place], part[place:]]
    return [part]


def _has_verb(row: Sequence[str], tongue: Tongue) -> bool:
    for small in (small for word in row for small in words(word)):
        past = tongue.code == "en" and len(small) > 4 and small.endswith("ed")
        if past or small in tongue.verbs | tongue.speech | tongue.pasts:
            return True
    return False


def _small(word: str) -> str:
    """The word in lower case, without marks; empty when it has no letter."""
    return (words(word) or [""])[0]
