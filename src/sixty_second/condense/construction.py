"""What holds for every beat by the way it is made: its words are its sentences', in their order.

Nothing here makes a beat. It is what the tests and the bench hold all of them to.
"""

from __future__ import annotations

from ..model import Beat
from .attribution import in_order, undone
from .passages import has_verb
from .text import balanced, bare, quotes, tokens

_NAME_WORDS = 4
"""Words at most of a name that stands for an opening pronoun; our judgement."""


def faults(beat: Beat) -> tuple[str, ...]:
    """What does not hold for an English beat that has sources; empty when all does.

    ``words``: they are no subsequence of one sentence's, an attribution put back where it was and a name back
    to its pronoun. ``name``: the name put for a pronoun is in none of the sentences. ``marks``: quotation
    marks or brackets without partners. ``verb``: an undivided sentence without a finite one. ``quotation``:
    quoted words that no sentence has in a row.
    """
    texts = [source.text for source in beat.sources]
    found = []
    if not any(_made_of(beat, text) for text in texts):
        found.append("words")
    if "name-for-pronoun" in beat.notes and not _named(beat, texts):
        found.append("name")
    if not balanced(beat.say):
        found.append("marks")
    if "split" not in beat.notes and not has_verb(beat.say):
        found.append("verb")
    flat = [f" {' '.join(tokens(text))} " for text in texts]
    said = [" ".join(tokens(beat.say[start:end])) for start, end in quotes(beat.say).spans]
    if any(words and not any(f" {words} " in text for text in flat) for words in said):
        found.append("quotation")
    return tuple(found)


def _made_of(beat: Beat, source: str) -> bool:
    words = beat.say.split()
    starts = range(_NAME_WORDS + 1) if "name-for-pronoun" in beat.notes else range(1)
    return any(in_order(text, source) for start in starts for text in undone(" ".join(words[start:])))


def _named(beat: Beat, texts: list[str]) -> bool:
    first = bare(beat.say.split()[0]).removesuffix("'s").removesuffix("'")
    return any(first == bare(word).removesuffix("'s") for text in texts for word in text.split())
