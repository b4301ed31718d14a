"""The way through two sounds on which they are most alike."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .align_features import Features

Row = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Path:
    """For each frame of the known sound where the heard one says the same, and how alike they are there.

    Attributes:
        places: frames of the heard sound, rising, with fractions.
        likeness: in [0, 1]: 1 for the same, 0 for no more alike than any two frames of the two sounds.
    """

    places: Row
    likeness: Row


def distances(known: Features, heard: Features) -> Features:
    """How far each frame of one is from each of the other: ``(known, heard)``."""
    squares = (known**2).sum(1)[:, None] + (heard**2).sum(1) - 2 * known @ heard.T
    far: Features = np.sqrt(np.maximum(squares, 0))
    return far


def warp(known: Features, heard: Features) -> Path:
    """The path between two sounds that say the same from beginning to end.

    Source: Sakoe & Chiba 1978, symmetric steps; whole diagonals are computed at once.
    """
    cost = distances(known, heard)
    rows, columns = cost.shape
    total = np.full((rows + 1, columns + 1), np.inf)
    total[0, 0] = 0
    for diagonal in range(rows + columns - 1):
        row = np.arange(max(0, diagonal - columns + 1), min(rows, diagonal + 1))
        column = diagonal - row
        here = cost[row, column]
        best = np.minimum(
            total[row, column] + here, np.minimum(total[row, column + 1], total[row + 1, column])
        )
        total[row + 1, column + 1] = best + here
    return _traced(total, cost)


def _traced(total: Features, cost: Features) -> Path:
    row, column = cost.shape
    sums, costs, counts = (np.zeros(row) for _ in range(3))
    while row > 0 and column > 0:
        sums[row - 1] += column - 1
        costs[row - 1] += cost[row - 1, column - 1]
        counts[row - 1] += 1
        steps = (total[row - 1, column - 1], total[row - 1, column], total[row, column - 1])
        choice = steps.index(min(steps))
        row, column = row - (choice != 2), column - (choice != 1)
    filled = np.flatnonzero(counts)
    frames = np.arange(len(counts))
    usual = max(float(cost.mean()), 1e-9)
    far = np.interp(frames, filled, costs[filled] / counts[filled])
    return Path(np.interp(frames, filled, sums[filled] / counts[filled]), np.clip(1 - far / usual, 0, 1))
