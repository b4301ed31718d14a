"""The checks before air: what was made, measured on the files of the story folder alone."""

from __future__ import annotations

from pathlib import Path

from ..model import Check
from . import captioning, crediting, delivering, filming, framing, sounding, truth
from .folder import Folder

__all__ = ["preflight"]

CRITERIA = (
    *captioning.CRITERIA,
    *sounding.CRITERIA,
    *filming.CRITERIA,
    *framing.CRITERIA,
    *crediting.CRITERIA,
    *truth.CRITERIA,
    *delivering.CRITERIA,
)


def preflight(story: Path) -> tuple[Check, ...]:
    """Every check on the story folder, in the order of the criteria.

    A file that is missing or broken is a failed check that says so; nothing is raised and nothing is written.
    """
    folder = Folder(story)
    return tuple(criterion.check(folder) for criterion in CRITERIA)
