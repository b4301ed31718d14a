"""The film of the bench: the sample article with six photographs, and the commands that make it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..resources import resource
from .usage import python

GRAIN = 4.0
"""Standard deviation of the grain in 8-bit levels; our judgement: a good camera at dusk shows 3 to 5."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Film:
    """What is made in every run.

    Attributes:
        size: of the film, ``WxH`` or a shape.
        photograph: width and height of the photographs, pixels.
        grain: of the photographs, standard deviation in 8-bit levels.
    """

    size: str = "1080x1920"
    fps: int = 30
    duration_s: int = 60
    photograph: tuple[int, int] = (1920, 1280)
    grain: float = GRAIN

    def draw(self, folder: Path) -> tuple[Path, ...]:
        """Leaves the photographs in ``folder``."""
        from .photographs import NAMES, jpeg, photograph  # drawing is heavy, and to be asked for is not

        folder.mkdir(parents=True, exist_ok=True)
        paths = tuple(folder / f"{name}.jpg" for name in NAMES)
        width, height = self.photograph
        for name, path in zip(NAMES, paths, strict=True):
            path.write_bytes(jpeg(photograph(name, width=width, height=height, grain=self.grain), quality=92))
        return paths

    def command(self, photographs: tuple[Path, ...], story: Path, *options: str) -> tuple[str, ...]:
        """The command that makes the film's story folder."""
        pictures = (part for path in photographs for part in ("--picture", str(path)))
        article = str(resource("assets", "samples", "harbour-bridge.md"))
        length = ("--duration", str(self.duration_s))
        return python(
            "", article, "-o", str(story), *pictures, "--credit", "Drawn by 60 Second", *length, *options
        )

    def shape(self) -> tuple[str, ...]:
        """The options that give the film's size and rate."""
        return ("--size", self.size, "--fps", str(self.fps))
