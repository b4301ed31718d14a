"""Lines of JSON in and out, and what each took."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import mean
from typing import Any

from ..errors import UsageError
from ..files import write_text
from .report import Figure


def read_rows(path: Path, *needed: str) -> list[dict[str, Any]]:
    """The file's objects, one a line.

    Args:
        needed: names under which each has a string.

    Raises:
        UsageError: a line is something else, or there is none.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as exc:
        raise UsageError(f"{path} cannot be read: {exc}", remedy=_remedy(needed)) from exc
    rows = [_row(line, f"{path}:{at}", needed) for at, line in enumerate(lines, 1) if line.strip()]
    if not rows:
        raise UsageError(f"{path} is empty", remedy=_remedy(needed))
    return rows


def _row(line: str, place: str, needed: Sequence[str]) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as exc:
        raise UsageError(f"{place} is not JSON: {exc}", remedy=_remedy(needed)) from exc
    missing = [name for name in needed if not isinstance(row, dict) or not isinstance(row.get(name), str)]
    if missing:
        raise UsageError(f"{place} has no text under {missing[0]!r}", remedy=_remedy(needed))
    return dict(row)


def _remedy(needed: Sequence[str]) -> str:
    return "give a file whose lines are JSON objects with " + " and ".join(needed)


def write_rows(path: Path, rows: Iterable[Mapping[str, Any]]) -> None:
    """Writes the objects, one a line.

    Raises:
        OutputError: the folder cannot be written.
    """
    write_text(path, "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))


def spent(what: str, costs_s: Sequence[float], *, mean_ms: float = 0.0) -> tuple[Figure, Figure]:
    """The mean and the greatest processor time of doing ``what`` once.

    Args:
        costs_s: seconds of each.
        mean_ms: what is promised of the mean; 0 for nothing.
    """
    average, most = (round(of(costs_s) * 1000, 3) for of in (mean, max))
    return (
        Figure(f"{what}, CPU mean", average, "ms", bound="at most" if mean_ms else "", limit=mean_ms),
        Figure(f"{what}, CPU most", most, "ms"),
    )
