"""At most nine words for the screen, out of what is said: a headline, never a cut-off sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .lexicon import (
    AUXILIARIES,
    BOUND_OPENERS,
    CONJUNCTIONS,
    FUNCTION,
    HEDGES,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    SPEECH,
    TITLES,
)
from .text import balanced, bare, matter, sentence_case

MOST_WORDS = 9
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


def show(text: str, worth: Mapping[str, int], *, english: bool = True, least: int = 2) -> str:
    """The words of ``text`` that tell most of it in one line; empty when no run of them can stand alone.

    A clause is taken whole, up to punctuation or the next phrase. If something in the rest of the sentence
    denies, doubts or attributes it, only its subject or a name in it is shown.
    """
    words = text.split()
    if len(words) <= MOST_WORDS and balanced(text):
        return _line(words)
    row = _Words(tuple(words), tuple(bare(word) for word in words))
    best: tuple[float, int, str] | None = None
    for start, end, grade in _runs(row, english):
        line = _line(words[start:end])
        if end - start < least or not balanced(line):
            continue
        key = (_matter(line, worth) * grade, -start, line)
        if best is None or key > best:
            best = key
    return best[2] if best else _plain_run(row)


def _matter(line: str, worth: Mapping[str, int]) -> float:
    return sum(worth.get(thing, 0) for thing in set(matter(line))) ** 0.5


def _runs(row: _Words, english: bool) -> Iterator[tuple[int, int, float]]:
    """Every run that can stand alone, as (first, end, how good a run of its kind is)."""
    count = len(row.raw)
    weighty = row.weighty()
    for start in range(count):
        if start and not row.stop(start) and not (english and _begins(row, start)):
            continue
        for end in range(start + 1, min(start + MOST_WORDS, count) + 1):
            if not english:
                if row.stop(end):
                    yield start, end, 1.0
                continue
            grade = _grade(row, start, end, weighty)
            if grade:
                yield start, end, grade


def _begins(row: _Words, start: int) -> bool:
    """Whether a clause of its own begins inside: after "said", "that", or with a new subject after "and"."""
    return row.small[start - 1] in SPEECH | {"that"}


def _grade(row: _Words, start: int, end: int, weighty: frozenset[int]) -> float:
    """0 when the run cannot stand alone; else how well it does."""
    if not _opens_well(row, start) or not _ends_well(row, end):
        return 0.0
    inside = row.small[start:end]
    if _has_verb(inside):
        if any(not start <= place < end for place in weighty):
            return 0.0
        return 1.3 if row.stop(end) else 1.1 if row.small[end] in CONJUNCTIONS else 0.9
    following = row.small[end] if end < len(row.small) else ""
    if following in AUXILIARIES or following in SPEECH:
        return 0.8
    return 0.55 if row.stop(end) or following in PREPOSITIONS else 0.0


def _opens_well(row: _Words, start: int) -> bool:
    word = row.small[start]
    if not word or word in CONJUNCTIONS or word in BOUND_OPENERS or word in AUXILIARIES or word in PRONOUNS:
        return False
    return (
        word not in PREPOSITIONS
        or (word == "at" and row.small[start + 1 : start + 2] == ("least",))
        or (word in ("about", "around", "over", "under", "up") and row.raw[start + 1][:1].isdigit())
    )


def _ends_well(row: _Words, end: int) -> bool:
    """Whether the run does not break off a phrase, a name or a number."""
    last = row.small[end - 1]
    if not last or last in FUNCTION or last in TITLES or row.raw[end - 1].endswith(("'s", "’s")):
        return False
    if end >= len(row.raw) or row.raw[end - 1][-1] in ";:.!?—–":
        return True
    following = row.small[end]
    if row.raw[end - 1][-1] == ",":
        return not (row.raw[end][:1].isupper() and row.raw[end - 1][:1].isupper())
    if row.raw[end] in ("-", "–", "—") or row.raw[end][:1] == "(":
        return True
    if following in CONJUNCTIONS:
        return following not in ("than", "that", "whether", "what", "how", "why", "if", "or", "and", "nor")
    if following in PREPOSITIONS:
        return following not in (
            "of",
            "to",
            "into",
            "from",
            "for",
            "on",
            "like",
            "upon",
            "by",
            "per",
        ) and not (last.endswith("ing") or last in SPEECH)
    return following in AUXILIARIES or following in SPEECH


def _has_verb(words: tuple[str, ...]) -> bool:
    """Whether a finite verb is among the words, as far as endings and closed classes tell."""
    body = words[1:]
    return any(
        word in AUXILIARIES or word in SPEECH or (len(word) > 3 and word.endswith("ed")) or word in _IRREGULAR
        for word in body
    )


_IRREGULAR = frozenset(
    [
        "began",
        "became",
        "broke",
        "brought",
        "built",
        "bought",
        "came",
        "caught",
        "chose",
        "drew",
        "drove",
        "ate",
        "fell",
        "felt",
        "fought",
        "found",
        "flew",
        "forgot",
        "gave",
        "got",
        "went",
        "grew",
        "heard",
        "held",
        "hit",
        "hurt",
        "kept",
        "knew",
        "led",
        "left",
        "lost",
        "made",
        "meant",
        "met",
        "paid",
        "put",
        "ran",
        "rose",
        "saw",
        "sold",
        "sent",
        "set",
        "shook",
        "shot",
        "shut",
        "sang",
        "sat",
        "slept",
        "spoke",
        "spent",
        "stood",
        "stole",
        "struck",
        "took",
        "taught",
        "threw",
        "told",
        "thought",
        "understood",
        "won",
        "wore",
        "wrote",
        "faces",
        "plans",
        "makes",
        "takes",
        "gives",
        "wants",
        "needs",
        "shows",
        "means",
        "becomes",
        "remains",
        "leads",
        "loses",
        "wins",
    ]
)


def _plain_run(row: _Words) -> str:
    """The best run of words without any that only join: a name, or a noun with what describes it."""
    best: tuple[int, int, str] | None = None
    start = 0
    for place in range(len(row.raw) + 1):
        broken = place == len(row.raw) or row.small[place] in FUNCTION or not row.small[place]
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
