"""A proposal brought into the time there is: what does not fit goes, what is missing we tell ourselves.

The model is not asked again for that, so the same answers always give the same beats.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ..claims.lexicon import ENGLISH
from ..claims.text import folded, words
from ..claims.tongues import tongue_of
from ..model import Article, Beat
from .proposal import Proposal, Slot

LEAST_MS, MOST_MS = 1_800, 10_000
"""Between these a beat may last. Source: the house's own rule for every beat."""
REPERTOIRE = 3
"""Times the budget that our own writer is given, so that it has more to offer than fits; our judgement."""
FULL = 0.94
"""Share of the budget that is told when there is matter for it: the rest, pauses fill. Our judgement."""

Estimate = Callable[[str], int]
Write = Callable[..., tuple[Beat, ...]]


@dataclass(frozen=True, slots=True)
class Group:
    """Beats that are told together or not at all: one, or one and those that lean on it."""

    beats: tuple[Beat, ...]
    cost_ms: int

    @property
    def cited(self) -> frozenset[int]:
        """The numbers of the sentences it stands on."""
        return frozenset(item.number for beat in self.beats for item in beat.sources)

    @property
    def first(self) -> int:
        """Where in the article it begins."""
        return min(self.cited, default=-1)


def tell(
    proposal: Proposal, article: Article, *, own: Write, budget_ms: int, estimate: Estimate
) -> tuple[Beat, ...]:
    """The model's beats, our own where they are refused or too few, within ``budget_ms``; and a sign-off.

    Args:
        own: the writer that stands behind the model.
        budget_ms, estimate: as for every writer.

    Raises:
        CondenseError: as ``own``.
    """
    ours = _named(own(article, budget_ms=budget_ms, estimate=estimate))
    if not any(slot.beat for slot in proposal.slots):
        return ours
    spare = _repertoire(own, article, budget_ms, estimate)
    groups = _fitted(_placed(proposal, spare, article, estimate), budget_ms)
    if not groups or groups[0].cost_ms > budget_ms:
        return ours
    groups = _filled(groups, spare, budget_ms)
    told = [beat for group in groups for beat in group.beats]
    return (*_ordered(told, estimate), replace(ours[-1], id=f"b{len(told) + 1:02d}"))


def _named(beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    return tuple(replace(beat, writer="extract" if beat.say else "") for beat in beats)


def _repertoire(own: Write, article: Article, budget_ms: int, estimate: Estimate) -> tuple[Group, ...]:
    """What our own writer would tell in a longer film, but for what leans on another of its beats."""
    beats = _named(own(article, budget_ms=REPERTOIRE * budget_ms, estimate=estimate))
    rows = (tuple(row) for _, row in groupby(beats[:-1], key=lambda beat: beat.sources))
    return tuple(_group(row, estimate) for row in rows if row[0].sources and not _leans(row[0], article))


def _group(beats: Sequence[Beat], estimate: Estimate) -> Group:
    return Group(tuple(beats), sum(estimate(beat.say) for beat in beats))


def _leans(beat: Beat, article: Article) -> bool:
    """Whether the beat begins with a word for something that was said before it."""
    leaning = (tongue_of(article.language) or ENGLISH).leaning
    return next(iter(words(folded(beat.say))), "") in leaning


def _placed(proposal: Proposal, spare: Sequence[Group], article: Article, estimate: Estimate) -> list[Group]:
    """The proposal's beats in groups, each refused one replaced by ours on the same sentences, where there is
    one; a beat that leans on a refused one goes with it."""
    ready = [_ready(slot, spare, estimate) for slot in proposal.slots]
    told = {item.number for beat in ready if beat for item in beat.sources}
    groups: list[Group] = []
    gap = True
    for slot, beat in zip(proposal.slots, ready, strict=True):
        if beat is not None and not _leans(beat, article):
            groups.append(_group([beat], estimate))
            gap = False
        elif beat is not None and not gap:
            groups[-1] = _group([*groups[-1].beats, beat], estimate)
        elif beat is None:
            gap = True
            for group in spare:
                if group.cited & set(slot.sentences) and not group.cited & told:
                    groups.append(group)
                    told |= group.cited
    return groups


def _ready(slot: Slot, spare: Sequence[Group], estimate: Estimate) -> Beat | None:
    """The slot's beat when it lasts as long as a beat may; without a line for the screen it gets the one that
    our own writer shows for its sentences."""
    beat = slot.beat
    if beat is None or not LEAST_MS <= estimate(beat.say) < MOST_MS:
        return None
    if beat.show:
        return beat
    ours = (own for group in spare if group.cited <= set(slot.sentences) for own in group.beats)
    line = next((own.show for own in ours if own.show), "")
    return replace(beat, show=line, notes=(*beat.notes, "shown in our own words")) if line else None


def _fitted(groups: list[Group], budget_ms: int) -> list[Group]:
    """The groups less the shortest that is enough, or else the last, until they fit; the first stays."""
    kept = list(groups)
    while len(kept) > 1 and (over := sum(group.cost_ms for group in kept) - budget_ms) > 0:
        enough = [place for place in range(1, len(kept)) if kept[place].cost_ms >= over]
        kept.pop(min(enough, key=lambda place: (kept[place].cost_ms, -place)) if enough else -1)
    return kept


def _filled(groups: list[Group], spare: Sequence[Group], budget_ms: int) -> list[Group]:
    """The groups and, while too little is told, ours on sentences of which nothing is told yet."""
    told = {number for group in groups for number in group.cited}
    room = budget_ms - sum(group.cost_ms for group in groups)
    full = list(groups)
    for group in spare:
        if room <= budget_ms * (1 - FULL):
            break
        if group.cost_ms <= room and not group.cited & told:
            after = [place for place, other in enumerate(full) if other.first < group.first]
            full.insert(after[-1] + 1 if after else 1, group)
            told |= group.cited
            room -= group.cost_ms
    return full


def _ordered(told: Sequence[Beat], estimate: Estimate) -> tuple[Beat, ...]:
    """The beats with their names, the first of them the hook and no other."""
    ordered = []
    for place, beat in enumerate(told):
        kind = "hook" if place == 0 else "fact" if beat.kind == "hook" else beat.kind
        named = replace(beat, id=f"b{place + 1:02d}", kind=kind, budget_ms=estimate(beat.say))
        ordered.append(named)
    return tuple(ordered)
