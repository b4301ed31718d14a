"""A line's words as they are written on the screen: a capital first, marks in pairs, no full stop."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .lexicon import ADVERBS, CONJUNCTIONS, FUNCTION, MONTHS, PREPOSITIONS, PRONOUNS, TITLES, words_of
from .text import OPENERS, balanced, bare, quotes, sentence_case

_DANGLING = FUNCTION - PRONOUNS - (ADVERBS - PREPOSITIONS) | words_of("not very so quite rather no every")
"""Words on which no line ends."""

_EDGES = ",;: -–—"
_MARKED = re.compile("[\"'“”‘’«»„‹›「」『』()\\[\\]]")
_MARKS = "\"'“”‘’«»„"


@dataclass(frozen=True, slots=True)
class Quoted:
    """Where a text quotes: for each word the number of its quotation, -1 for none; the quotations' marks."""

    spans: tuple[int, ...]
    marks: tuple[tuple[str, str], ...]

    def within(self, places: tuple[int, ...]) -> bool:
        """Whether all the words stand in one quotation."""
        return self.spans[places[0]] >= 0 and len({self.spans[place] for place in places}) == 1


def quoted(text: str) -> Quoted:
    """Where ``text`` quotes, by its white-space words."""
    if not _MARKED.search(text):
        return Quoted((-1,) * len(text.split()), ())
    found = quotes(text)
    spans, place = [], 0
    for word in text.split():
        place = text.index(word, place)
        letters = place + len(word) - len(word.lstrip(_MARKS))
        inside = (at for at, (start, end) in enumerate(found.spans) if start <= letters < end)
        spans.append(next(inside, -1))
        place += len(word)
    openers = [text[start - 1] for start, _ in found.spans]
    return Quoted(tuple(spans), tuple((mark, OPENERS.get(mark, mark)) for mark in openers))


def written(
    words: list[str], places: tuple[int, ...], comma: int = -1, marks: tuple[str, str] = ("", "")
) -> str:
    """The words as a line: no comma or full stop at its end nor where words were left out.

    Args:
        words: of the sentence.
        places: of the line's words, in order.
        comma: the place before which a comma stands in any case.
        marks: of the quotation that all of them are part of.
    """
    out = []
    for place, following in zip(places, (*places[1:], -1), strict=True):
        word = words[place]
        shown = word if following == place + 1 else word.rstrip(",;:")
        out.append(f"{word.rstrip(',')}," if following == comma else shown)
    text = " ".join(out).strip(_EDGES)
    if marks[0]:
        text = text.removeprefix(marks[0]).removesuffix(marks[1]).strip(_EDGES)
    if text.endswith(".") and not text.endswith("..") and not _abbreviated(text):
        text = text[:-1]
    return sentence_case(f"{marks[0]}{text}{marks[1]}")


def stands(line: str, words: list[str], places: tuple[int, ...]) -> bool:
    """Whether the line begins and ends cleanly, cuts no name, and every mark has its partner."""
    if not any(char.isalnum() for char in line) or not _closed(line):
        return False
    inner = line.split()
    first, last = bare(inner[0]), bare(inner[-1])
    if first == "not" and places[0] and bare(words[places[0] - 1]) == "or":
        return False
    return last not in _DANGLING and first not in CONJUNCTIONS and not _cuts_name(words, places)


def _closed(line: str) -> bool:
    """Whether every mark of the line has its partner, one at its end among them."""
    if not _MARKED.search(line):
        return True
    last = line[-1:]
    return balanced(line) and not (last in "'’" and not {"'", "‘"} & set(line[:-1]))


def _cuts_name(words: list[str], places: tuple[int, ...]) -> bool:
    """Whether the line ends before, or begins after, a word of the name that it holds the rest of."""
    first, last = places[0], places[-1]
    after = words[last + 1] if last + 1 < len(words) else ""
    ended = words[last][-1] in ",;:.!?)”\"'’—–" and not _initial(words[last])
    ended = ended or after[:1] in ("(", "[")
    if not ended and _capital(words[last]) and _capital(after) and last and bare(words[last]) not in MONTHS:
        return True
    before = words[first - 1] if first else ""
    begun = not before or before[-1] in ",;:.!?(”\"'’—–" or before.endswith(("'s", "’s"))
    titled = first == 1 or bare(before) in TITLES or bare(before) in FUNCTION
    return not begun and not titled and _capital(before) and _capital(words[first])


def _capital(word: str) -> bool:
    return word.lstrip(_MARKS + "(")[:1].isupper() and bare(word) not in ("i", "i'm")


def _initial(word: str) -> bool:
    return len(word) == 2 and word[0].isupper() and word[1] == "."


def _abbreviated(text: str) -> bool:
    return text.split()[-1].count(".") > 1
