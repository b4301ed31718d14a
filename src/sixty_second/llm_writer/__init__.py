"""A language model as a writer: it words the beats, the lock checks them, our own writer is behind it.

``propose`` asks once, and once more for what was refused; ``tell`` brings what was taken into any time there
is without asking again. Whatever the model does, a script comes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..cache import Cache
from ..claims.lexicon import Tongue
from ..claims.text import ordinary
from ..claims.tongues import tongue_of
from ..errors import WriterError
from ..model import Article, Sentence
from .answer import MOST_BEATS, parse
from .asking import PATIENCE_S, Asker, Reply, edition
from .beats import beat
from .lock import said, shown
from .proposal import QUOTED, Draft, Proposal, Refusal, Slot
from .question import SYSTEM, again, offered, question, unreadable
from .telling import tell

__all__ = ["Proposal", "Refusal", "Slot", "edition", "propose", "tell"]

Failed = tuple[Draft, list[str]]


@dataclass(frozen=True, slots=True)
class _Lock:
    """The lock of one article: its sentences by number, its language, the words it writes in lower case."""

    sentences: Mapping[int, Sentence]
    tongue: Tongue | None
    common: frozenset[str]

    def faults(self, draft: Draft) -> list[str]:
        """Why the draft is not taken, by what it says and by what it shows."""
        return [*self.said(draft), *self._judged(shown, draft)]

    def said(self, draft: Draft) -> list[str]:
        """Why what it says is not taken."""
        return self._judged(said, draft)

    def _judged(self, rule: Callable[..., list[str]], draft: Draft) -> list[str]:
        return rule(draft, [item.text for item in self.cited(draft)], self.tongue, self.common)

    def cited(self, draft: Draft) -> tuple[Sentence, ...]:
        """The sentences it stands on, in the article's order; none when one of them is not there."""
        if not all(number in self.sentences for number in draft.sentences):
            return ()
        return tuple(self.sentences[number] for number in sorted(draft.sentences))


def propose(
    article: Article, *, model: str, duration_s: int, cache: Cache, patience_s: float = PATIENCE_S
) -> Proposal:
    """The model's narration of the article, every beat of it through the lock.

    Args:
        model: a name or alias that ``llm`` knows.
        duration_s: the film's length.
        patience_s: seconds for one question; there are two at most.

    Raises:
        SettingsError: the library is missing, knows no such model, or has no key for it.
    """
    asker = Asker(model, cache, patience_s)
    sentences = offered(article)
    common = ordinary(item.text for item in article.sentences)
    lock = _Lock({item.number: item for item in sentences}, tongue_of(article.language), common)
    asked = question(article, sentences, duration_s=duration_s)
    try:
        reply, found, mayask = _first(asker, asked)
    except WriterError as exc:
        return Proposal(model, notes=(f"{model}: {exc.message}; our own writer tells it all",))
    drafts = [replace(draft, number=place) for place, draft in enumerate(found, 1)]
    judged = [(draft, lock.faults(draft)) for draft in drafts[:MOST_BEATS]]
    notes = _many(reply.model, drafts)
    failed = [(draft, why) for draft, why in judged if why]
    mended: dict[int, Failed] = {}
    if failed and mayask:
        mended, more = _second(asker, asked, failed, lock, reply.model)
        notes += more
    slots, refusals = _taken(judged, mended, lock, reply.model)
    return Proposal(reply.model, slots, refusals, notes + _summary(reply.model, slots))


def _first(asker: Asker, asked: str) -> tuple[Reply, tuple[Draft, ...], bool]:
    """The first answer that can be read, and whether there is a question left.

    Raises:
        WriterError: the model did not answer, or twice not with beats.
    """
    reply = asker.ask(SYSTEM, asked)
    try:
        drafts = parse(reply.text)
    except WriterError as exc:
        asked = unreadable(asked, exc.message)
        reply = asker.ask(SYSTEM, asked)
        drafts = parse(reply.text)
        asker.keep(SYSTEM, asked, reply)
        return reply, drafts, False
    asker.keep(SYSTEM, asked, reply)
    return reply, drafts, True


def _second(
    asker: Asker, asked: str, failed: Sequence[Failed], lock: _Lock, model: str
) -> tuple[dict[int, Failed], tuple[str, ...]]:
    """What the model made of the beats that were refused, by number, each with what is still wrong."""
    asked = again(asked, failed)
    try:
        reply = asker.ask(SYSTEM, asked)
        drafts = parse(reply.text)
    except WriterError as exc:
        return {}, (f"{model}: {exc.message}, when asked again for {len(failed)} refused beats",)
    asker.keep(SYSTEM, asked, reply)
    wanted = {draft.number for draft, _ in failed}
    return {one.number: (one, lock.faults(one)) for one in drafts if one.number in wanted}, ()


def _taken(
    judged: Sequence[Failed], mended: Mapping[int, Failed], lock: _Lock, model: str
) -> tuple[tuple[Slot, ...], tuple[Refusal, ...]]:
    """A slot for each beat, and all that was refused on the way."""
    slots: list[Slot] = []
    refusals: list[Refusal] = []
    for first, faults in judged:
        draft, why = first, faults
        if why and first.number in mended:
            refusals.append(_refusal(first, faults))
            draft, why = mended[first.number]
        if why:
            refusals.append(_refusal(draft, why))
        cited = lock.cited(draft) or lock.cited(first)
        worded = None
        if not why or not lock.said(draft):
            # What is said holds, what is shown may not: our own line then stands on the screen.
            kept = replace(draft, show="", kind="fact") if why else draft
            worded = beat(kept, cited, lock.tongue, writer=model)
        slots.append(Slot(worded, tuple(item.number for item in cited)))
    return tuple(slots), tuple(refusals)


def _refusal(draft: Draft, why: Sequence[str]) -> Refusal:
    return Refusal(draft.say[:QUOTED], draft.show[:QUOTED], draft.sentences[:MOST_BEATS], tuple(why[:6]))


def _many(model: str, drafts: Sequence[Draft]) -> tuple[str, ...]:
    if len(drafts) <= MOST_BEATS:
        return ()
    return (f"{model}: more than {MOST_BEATS} beats in its answer; the first {MOST_BEATS} were looked at",)


def _summary(model: str, slots: Sequence[Slot]) -> tuple[str, ...]:
    """A line on what the lock refused for good."""
    lost = sum(slot.beat is None for slot in slots)
    if not lost:
        return ()
    rest = "our own writer tells it all" if lost == len(slots) else "they are told in our own words"
    return (f"{model}: {lost} of its {len(slots)} beats do not hold against their sentences; {rest}",)
