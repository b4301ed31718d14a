"""A criterion and what measuring it found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..errors import SixtySecondError
from ..model import Check
from .folder import Folder

SHOWN_FAULTS = 3
"""So many faults are told one by one; a table has no room for more."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was measured, whether it holds, and the limit where it depends on what was asked for."""

    value: str
    ok: bool = True
    limit: str = ""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion: its id, its name for people, its usual limit, and how it is measured."""

    id: str
    title: str
    limit: str
    measure: Callable[[Folder], Finding]

    def check(self, folder: Folder) -> Check:
        """The check; a file that is missing or broken is a check that failed and says so."""
        try:
            found = self.measure(folder)
        except SixtySecondError as exc:
            # No path of this machine goes into a manifest.
            found = Finding(exc.message.replace(f"{folder.path}/", ""), ok=False)
        return Check(self.id, self.title, found.value, found.limit or self.limit, found.ok)


def judged(faults: Sequence[str], summary: str, *, limit: str = "") -> Finding:
    """The summary when there are no faults, otherwise the first of them and how many there are more."""
    if not faults:
        return Finding(summary, limit=limit)
    told = "; ".join(faults[:SHOWN_FAULTS])
    more = len(faults) - SHOWN_FAULTS
    return Finding(f"{told}; and {more} more" if more > 0 else told, ok=False, limit=limit)
