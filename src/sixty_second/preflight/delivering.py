"""The delivery: how long the film lasts (T2), and that the files are those the manifest lists (T3)."""

from __future__ import annotations

from .criteria import Criterion, Finding, judged
from .folder import Folder

FULL = 0.95
"""Share of the target that a film reaches where the article has the material (the second promise)."""

_MARGIN_S = 0.043
"""Source: criterion A4, two AAC frames of 1,024 samples at 48 kHz."""

_ROUNDING_S = 0.0006


def duration(folder: Folder) -> Finding:
    """T2: the container's own duration, and where its streams end."""
    film, manifest = folder.film, folder.manifest
    target = manifest.target_ms / 1000
    end = max(film.picture.end, film.sound.end)
    found = []
    if film.duration > target + _ROUNDING_S:
        found.append("it is longer than asked")
    if end > target - _MARGIN_S + _ROUNDING_S:
        found.append(f"a stream ends at {end:.3f} s")
    short = film.duration < FULL * target
    if short and not any(note.startswith("the film lasts ") for note in manifest.notes):
        found.append("it is shorter than asked and the manifest does not say so")
    told = f"{film.duration:.3f} s" + (", short and said so" if short and not found else "")
    limit = f"{FULL * target:.1f} to {target:.1f} s, streams end 43 ms before"
    return judged([f"{film.duration:.3f} s: {fault}" for fault in found], told, limit=limit)


def unchanged(folder: Folder) -> Finding:
    """T3: the files against the hashes in the manifest."""
    found = [
        f"{name} is not the file the manifest lists"
        for name, digest in sorted(folder.outputs.items())
        if folder.digest(name) != digest
    ]
    return judged(found, f"{len(folder.outputs)} files")


CRITERIA = (
    Criterion("T2", "duration", "95 to 100 % of the target, streams end 43 ms before it", duration),
    Criterion("T3", "files as listed", "all of them", unchanged),
)
