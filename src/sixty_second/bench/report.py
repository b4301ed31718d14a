"""What a bench says, as a table and as JSON."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from .. import __version__

Say = Callable[[str], None]
"""Is told what goes on while a part is measured."""

_SIGNS = {"at most": "<=", "at least": ">="}

_UNIT = 5
"""Columns of the longest unit, ``words``."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured.

    Attributes:
        samples: the runs' own values, of which ``value`` is the median; empty when one run tells it.
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
    """The figures of one part.

    Attributes:
        of: what was measured, by name: the film that was made, the folder that was read.
    """

    part: str
    of: Mapping[str, Any]
    figures: tuple[Figure, ...]
    runs: int = 1

    def as_json(self) -> str:
        """One JSON object, indented."""
        figures = [{**asdict(figure), "ok": figure.ok} for figure in self.figures]
        told = {"part": self.part, "machine": machine(), "of": dict(self.of), "runs": self.runs}
        return json.dumps({**told, "figures": figures}, ensure_ascii=False, indent=1)

    def as_table(self) -> str:
        """A line a figure: name, value, what is promised, whether it holds."""
        wide = max((len(figure.name) for figure in self.figures), default=0)
        head = ", ".join(f"{name} {value}" for name, value in {**self.of, **machine()}.items())
        runs = [f"median of {self.runs}"] if self.runs > 1 else []
        return "\n".join([head, *runs, "", *(_row(figure, wide) for figure in self.figures)])


def machine() -> dict[str, Any]:
    """What it ran on."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {"cores": cores, "system": platform.platform(terse=True), "python": platform.python_version(),
            "sixty-second": __version__}  # fmt: skip


def _row(figure: Figure, wide: int) -> str:
    digits = 0 if isinstance(figure.value, int) else 2
    value = f"{figure.name:{wide}}  {figure.value:9.{digits}f} {figure.unit:{_UNIT}}"
    if not figure.bound:
        return value.rstrip()
    return f"{value}  {_SIGNS[figure.bound]} {figure.limit:g}  {'ok' if figure.ok else 'MISSED'}"
