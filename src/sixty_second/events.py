"""What a run tells while it goes on: one seam between the pipeline and whoever watches."""

from __future__ import annotations

from typing import Protocol


class Events(Protocol):
    """Somebody who watches a run."""

    def stage(self, name: str) -> None:
        """The named stage begins."""
        ...

    def progress(self, fraction: float) -> None:
        """How much of the present stage is done, [0, 1]."""
        ...

    def note(self, text: str) -> None:
        """Something that the producer should know; the run goes on."""
        ...


class Silence:
    """Nobody watches."""

    def stage(self, name: str) -> None:
        """Says nothing."""

    def progress(self, fraction: float) -> None:
        """Says nothing."""

    def note(self, text: str) -> None:
        """Says nothing."""
