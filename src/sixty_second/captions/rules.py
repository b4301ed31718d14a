"""When a caption comes and goes, by whose rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from types import MappingProxyType

from ..errors import SettingsError

SIDECAR_LIMIT = 42
"""Characters in a line of a caption file. Source: Netflix, English Timed Text Style Guide."""

LINES = 2
"""Lines in a cue. Source: Netflix and BBC (BBC allows three at 9:16)."""

SHORTEST_MS = 833
"""Source: Netflix, Timed Text Style Guide, minimum duration of 5/6 s."""

LONGEST_MS = 7000
"""Source: Netflix, Timed Text Style Guide, maximum duration of 7 s."""

SPEED = 20.0
"""Characters a second in any cue, spaces counted. Source: Netflix, English, adult programmes."""

MEAN_SPEED = 17.0
"""Characters a second over the film. Source: Netflix, English, the older guide for templates."""

WORD_MS = 250
"""Least time for a word in any cue. Source: our judgement; the BBC asks about 300 ms on average."""

MEAN_WORD_MS = 300
"""Least time for a word over the film. Source: BBC Subtitle Guidelines, 0.33 to 0.375 s a word."""


@dataclass(frozen=True, slots=True)
class Rules:
    """One house's rules for the edges of cues.

    Attributes:
        name: as chosen by ``--caption-rules``.
        hang_ms: how long a cue may stand after its last word has been said.
        closed_frames: frames left free between two cues that follow each other closely.
        open_ms: the least gap otherwise.
        dense_open_ms: the same after a cue that needs the time to be read.
        snap_ms: a first cue that begins this near to its beat's cut begins on the cut.
    """

    name: str
    hang_ms: int
    closed_frames: int
    open_ms: int
    dense_open_ms: int
    snap_ms: int


# Sources: `netflix` Timed Text Style Guide and Timing Guidelines; `bbc` Subtitle Guidelines; `social` allows
# any gap, and the 250 ms are our judgement: a shorter gap looks like a flicker, but time to read comes first.
RULES: Mapping[str, Rules] = MappingProxyType(
    {
        "social": Rules("social", hang_ms=500, closed_frames=0, open_ms=250, dense_open_ms=0, snap_ms=0),
        "netflix": Rules(
            "netflix", hang_ms=500, closed_frames=2, open_ms=500, dense_open_ms=500, snap_ms=100
        ),
        "bbc": Rules("bbc", hang_ms=1000, closed_frames=0, open_ms=1000, dense_open_ms=1000, snap_ms=100),
    }
)


def rules_named(name: str) -> Rules:
    """The rules of that name.

    Raises:
        SettingsError: there are no such rules.
    """
    if name not in RULES:
        raise SettingsError(
            f"unknown caption rules {name!r}", remedy=f"choose one of {', '.join(RULES)}", name=name
        )
    return RULES[name]


def needed_ms(characters: int, words: int) -> int:
    """The least time in which a cue can be read: criteria C6 and C7 in one number."""
    return max(SHORTEST_MS, words * WORD_MS, ceil(characters * 1000 / SPEED))


def out_time(
    *, start_ms: int, said_ms: int, edge_ms: int, rules: Rules, closed_ms: int, dense_ms: int
) -> int:
    """When the cue goes: as late as the rules allow, since longer is easier to read.

    Args:
        start_ms: the cue's in-time.
        said_ms: when its last word has been said.
        edge_ms: where the next cue begins, or the beat ends.
        closed_ms: the length of ``rules.closed_frames``.
        dense_ms: the time that it needs, as by `needed_ms`.
    """
    latest = said_ms + rules.hang_ms
    if edge_ms - closed_ms <= latest:
        end = edge_ms - closed_ms
    else:
        dense = min(start_ms + dense_ms, edge_ms - rules.dense_open_ms)
        end = min(latest, max(edge_ms - rules.open_ms, dense))
    return max(start_ms + 1, min(end, start_ms + LONGEST_MS))
