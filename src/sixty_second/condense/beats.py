"""From chosen sentences to beats: their order, their kind, and what the screen shows with each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ..model import Beat, Kind, Sentence
from .figures import figure
from .lexicon import PREPOSITIONS
from .names import People
from .nouns import MOST_WORDS
from .opening import LEADS
from .passages import CHAIN, LEAST_MS, Passage
from .plain_figures import plain_figure
from .plain_speakers import plain_quotation
from .pronouns import named
from .sentences import Telling, unquoted
from .show import show
from .speakers import Quotation, quotation
from .text import bare, quotes, sentence_case
from .tongues import Tongue

_BEGINNING = 7
"""Words of a sentence, in another language than English, in which its main verb stands; our judgement."""


@dataclass(frozen=True, slots=True)
class Story:
    """What every beat is made from: the article's tellings and people, passages by place, worth of things."""

    tellings: tuple[Telling, ...]
    known: People
    passages: Mapping[int, Passage]
    worth: Mapping[str, int]
    tongue: Tongue

    @property
    def english(self) -> bool:
        """Whether the article is in English."""
        return self.tongue.english


def order(places: Sequence[int], hook: int, story: Story) -> tuple[int, ...]:
    """The places as they are told: the hook with what hangs on it, the rest as the source has it, a look
    ahead last."""
    blocks: list[list[int]] = []
    for place in sorted(places):
        if blocks and _tied(story.tellings, place, blocks[-1]):
            blocks[-1].append(place)
        else:
            blocks.append([place])
    blocks = _varied(sorted(blocks, key=lambda block: hook not in block), story)
    told = frozenset(places)
    ahead = [block for block in blocks[1:] if len(block) == 1 and _closes(block[0], told, story)]
    if ahead:
        blocks.remove(ahead[-1])
        blocks.append(ahead[-1])
    return tuple(place for block in blocks for place in block)


def _varied(blocks: list[list[int]], story: Story) -> list[list[int]]:
    """The blocks, two neighbours changing places where else a beat would start as the one before it does."""
    out = list(blocks)
    for index in range(1, len(out) - 1) if story.english else ():
        swapped = [*out[:index], out[index + 1], out[index], *out[index + 2 :]]
        echo = _echoes(out[index - 1 : index + 1], story) and not _echoes(
            swapped[index - 1 : index + 3], story
        )
        if echo and _apart(out[index], out[index + 1], story.tellings):
            out = swapped
    return out


def _apart(one: Sequence[int], other: Sequence[int], tellings: Sequence[Telling]) -> bool:
    """Whether two blocks can change places: no neighbours in the source, none that counts on a time or on
    what the first one introduces."""
    known = {word for place in one for word in tellings[place].text.split() if word[:1].isupper()}
    named = {word for place in other for word in tellings[place].text.split()[1:] if word[:1].isupper()}
    timed = any(bare(tellings[block[0]].text.split(" ", 1)[0]) in PREPOSITIONS for block in (one, other))
    return other[0] - one[-1] > 1 and not known & named and not timed


def _echoes(blocks: Sequence[Sequence[int]], story: Story) -> bool:
    """Whether one of the blocks starts on the word on which the last part before it does, articles aside."""
    for before, block in pairwise(blocks):
        last, first = story.passages[before[-1]].parts[-1], story.passages[block[0]].parts[0]
        word = bare(first.split(" ", 1)[0])
        if word == bare(last.split(" ", 1)[0]) and word not in story.tongue.articles:
            return True
    return False


def _tied(tellings: Sequence[Telling], place: int, block: Sequence[int]) -> bool:
    return tellings[place].before in block or tellings[block[-1]].after == place


def _closes(place: int, told: frozenset[int], story: Story) -> bool:
    """Whether the sentence can end the film, away from those around it.

    It looks ahead, points at none, stands past the beginning, and no sentence that is told needs it.
    """
    tellings, tongue = story.tellings, story.tongue
    telling, stands_for = tellings[place], tongue.pronouns | tongue.pointing
    pointing = any(bare(word) in stands_for for word in telling.text.split())
    needed = any(place in (*tellings[one].wants, tellings[one].before) for one in told)
    explains = place + 1 in told and bool(tellings[place + 1].meant)
    return place >= LEADS and looks_ahead(telling, tongue) and not (pointing or needed or explains)


def looks_ahead(telling: Telling, tongue: Tongue) -> bool:
    """Whether the sentence is about what comes, in the reporter's own words."""
    words = unquoted(telling).lower().split()
    text = f" {' '.join(words if tongue.english else words[:_BEGINNING])} "
    found = [text.find(f" {phrase} ") for phrase in tongue.outlook]
    return any(place >= 0 and text[: place + 1].split()[-1:] != ["no"] for place in found)


def beats(
    places: Sequence[int], story: Story, estimate: Callable[[str], int], *, headline: Beat | None = None
) -> tuple[Beat, ...]:
    """One beat a part, numbered, the first the hook, and the sign-off that only the template words."""
    out: list[Beat] = []
    if headline is not None:
        line = headline.show or show(headline.say, story.worth, tongue=story.tongue).line
        out.append(replace(headline, id="b01", show=line))
    for index, place in enumerate(places):
        before = places[index - 1] if index else -1
        parts = story.passages[place].parts
        called = _called(story, place, before, out)
        if estimate(called.apply(parts[0])) < LEAST_MS:
            called = _Called(called.full, called.full, named=True)
        for number, part in enumerate(parts):
            last = index == len(places) - 1 and number == len(parts) - 1
            said = called.apply(part) if number == 0 else part
            line = _line(story.passages[place], number, story)
            final = last and (story.english or number == 0)
            beat = _beat(place, said, line, story, final=final, opening=not out, named=called.named)
            out.append(replace(beat, id=f"b{len(out) + 1:02d}", budget_ms=estimate(said)))
    return (*out, Beat(f"b{len(out) + 1:02d}", "sign-off", ""))


@dataclass(frozen=True, slots=True)
class _Called:
    """How a part's beginning is worded: ``now`` in place of ``full``; ``named`` is whether that is a name."""

    full: str = ""
    now: str = ""
    named: bool = False

    def apply(self, part: str) -> str:
        """The part with its beginning worded so."""
        return self.now + part[len(self.full) :] if self.full and part.startswith(self.full) else part


def _called(story: Story, place: int, before: int, told: Sequence[Beat]) -> _Called:
    """How the one is called whom the sentence's opening pronoun means: by it, right after the sentence that
    explains it; else by the surname, once the full name was said and where the source does so; else in full.
    """
    telling = story.tellings[place]
    if not telling.meant:
        return _Called()
    first = told[-1].say.split(" ", 1)[0].lower() if told else ""
    full = named(telling.pronoun + " ", telling.meant).strip()
    if before == place - 1 and first != telling.pronoun.lower():
        return _Called(full, telling.pronoun)
    surname = telling.meant.split()[-1]
    heard = any(telling.meant in beat.say for beat in told)
    if heard and bare(surname) in story.known.alone and first != surname.lower():
        return _Called(full, named(telling.pronoun + " ", surname).strip(), named=True)
    return _Called(full, full, named=True)


def _beat(place: int, part: str, line: str, story: Story, *, final: bool, opening: bool, named: bool) -> Beat:
    telling, passage = story.tellings[place], story.passages[place]
    notes = _notes(telling, passage) + ("name-for-pronoun",) * named
    sources = (*telling.named_in, telling.sentence)
    if opening:
        return Beat("", "hook", part, line, sources, notes=notes)
    said = None if passage.shorter else _quoted(place, part, story)
    if said is not None:
        sources = _with(sources, said.introduced, story)
        line = said.speaker if len(said.speaker.split()) <= MOST_WORDS else line
        return Beat("", "quote", part, line, sources, quotation=said.words, speaker=said.speaker,
                    speaker_role=said.role, notes=notes)  # fmt: skip
    counted = figure(part, quotes(part)) if story.english else plain_figure(part, story.tongue)
    if counted is not None:
        shown = counted.text in line or story.english
        line = line if shown else sentence_case(f"{counted.text} {counted.label}")
        return Beat("", "number", part, line, sources, figure=counted.text, label=counted.label, notes=notes)
    return Beat("", _plain_kind(telling, story.tongue, final=final), part, line, sources, notes=notes)


def _notes(telling: Telling, passage: Passage) -> tuple[str, ...]:
    """How the passage's words differ from the sentence's."""
    moved = passage.moved and "attribution-moved" not in telling.notes
    trimmed = passage.shorter and "trimmed" not in telling.notes
    split = len(passage.parts) > 1
    return telling.notes + ("attribution-moved",) * moved + ("trimmed",) * trimmed + ("split",) * split


def _quoted(place: int, part: str, story: Story) -> Quotation | None:
    """The part's quotation with its speaker, whom an earlier part or sentence may name."""
    telling, parts = story.tellings[place], story.passages[place].parts
    if not story.english:
        return plain_quotation(replace(telling, text=part, quotes=quotes(part)), story.tongue)
    before = _chain(place, story)
    whole = quotation(telling, before, story.known)
    if whole is not None and whole.words in part:
        return whole
    if part != parts[0]:
        before = (*before, replace(telling, text=parts[0], quotes=quotes(parts[0])))
    return quotation(replace(telling, text=part, quotes=quotes(part)), before, story.known)


def _line(passage: Passage, number: int, story: Story) -> str:
    """What the screen shows: of a divided sentence each part its own words, names for pronouns."""
    if len(passage.parts) == 1:
        return show(passage.parts[0], story.worth, tongue=story.tongue).line
    low = sum(len(other.split()) for other in passage.parts[:number])
    within = low, low + len(passage.parts[number].split())
    return show(" ".join(passage.parts), story.worth, tongue=story.tongue, within=within).line


def _plain_kind(telling: Telling, tongue: Tongue, *, final: bool) -> Kind:
    if final and looks_ahead(telling, tongue):
        return "outlook"
    text = unquoted(telling).lower()
    return "context" if any(phrase in text for phrase in tongue.background) else "fact"


def _chain(place: int, story: Story) -> tuple[Telling, ...]:
    """The tellings told right before ``place`` because it hangs on them."""
    out: list[Telling] = []
    while (place := story.tellings[place].before) >= 0 and len(out) < CHAIN:
        out.insert(0, story.tellings[place])
    return tuple(out)


def _with(sources: tuple[Sentence, ...], introduced: int | None, story: Story) -> tuple[Sentence, ...]:
    """The sources and the sentence that names the speaker in full."""
    if introduced is None or any(source.number == introduced for source in sources):
        return sources
    found = tuple(item.sentence for item in story.tellings if item.sentence.number == introduced)
    return tuple(sorted((*found, *sources), key=lambda source: source.number))
