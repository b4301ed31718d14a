"""What a bench says, as a table and as JSON."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from .. import __version__

_SIGNS = {"at most": "<=", "at least": ">="}


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured. ``samples`` are the runs' own values; ``value`` is their median.

    Attributes:
        bound: which side of ``limit`` is promised, if anything is.
    """

    name: str
    value: float
    unit: str
    samples: tuple[float, ...] = ()
    bound: Literal["at most", "at least", ""] = ""
    limit: float = 0.0

    @property
    def ok(self) -> bool:
        """Whether the promise holds; True when there is none."""
        if self.bound == "at most":
            return self.value <= self.limit
        return self.bound != "at least" or self.value >= self.limit


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of one part, with what was made and where."""

    part: str
    film: Mapping[str, Any]
    runs: int
    figures: tuple[Figure, ...]

    def as_json(self) -> str:
        """One JSON object, indented."""
        figures = [{**asdict(figure), "ok": figure.ok} for figure in self.figures]
        told = {"part": self.part, "machine": machine(), "film": dict(self.film), "runs": self.runs}
        return json.dumps({**told, "figures": figures}, ensure_ascii=False, indent=1)

    def as_table(self) -> str:
        """A line a figure: name, value, what is promised, whether it holds."""
        wide = max((len(figure.name) for figure in self.figures), default=0)
        head = ", ".join(f"{name} {value}" for name, value in {**self.film, **machine()}.items())
        return "\n".join(
            [head, f"median of {self.runs}", "", *(_row(figure, wide) for figure in self.figures)]
        )


def machine() -> dict[str, Any]:
    """What it ran on."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {"cores": cores, "system": platform.platform(terse=True), "python": platform.python_version(),
            "sixty-second": __version__}  # fmt: skip


def _row(figure: Figure, wide: int) -> str:
    value = f"{figure.name:{wide}}  {figure.value:9.2f} {figure.unit:3}"
    if not figure.bound:
        return value.rstrip()
    return f"{value}  {_SIGNS[figure.bound]} {figure.limit:g}  {'ok' if figure.ok else 'MISSED'}"
