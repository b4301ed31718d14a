"""The pictures of the sample page, drawn into its folder: ``python -m sixty_second.bench.samples``."""

from __future__ import annotations

from pathlib import Path

from ..files import write_bytes
from ..resources import resource
from .photographs import jpeg, photograph

PICTURES = ("bridge", "hall", "crane", "quay")
"""The ones the sample page shows, in its order."""

SIZE = (1280, 854)
"""Pixels; what a newspaper's page shows."""

GRAIN = 3.0
"""Standard deviation in 8-bit levels; keeps each file under 200 kB."""

CREDIT = "Illustration/Saltmere Courier"


def draw(folder: Path) -> tuple[Path, ...]:
    """Draws the sample page's pictures into ``folder``; the same bytes wherever it runs the same libraries.

    Raises:
        OutputError: the folder cannot be written.
    """
    paths = tuple(folder / f"{name}.jpg" for name in PICTURES)
    for name, path in zip(PICTURES, paths, strict=True):
        pixels = photograph(name, width=SIZE[0], height=SIZE[1], grain=GRAIN)
        write_bytes(path, jpeg(pixels, quality=82, credit=CREDIT))
    return paths


if __name__ == "__main__":
    draw(resource("assets", "samples", "harbour-bridge_files"))
