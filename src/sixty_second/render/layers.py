"""A layer made ready to be laid on frames: drawn, or sampled from a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import cv2

from ..drawing import draw
from ..model import Box, Layer, Movie, Photo
from .movies import Reel
from .photos import Still
from .planes import Planes, even
from .sprites import Sprite, sprite


@dataclass(frozen=True, slots=True)
class Pose:
    """All that a layer's appearance on a frame depends on.

    Attributes:
        opacity: [0, 1].
        lower: pixels below its place, real.
        along: where its own movement is: of a photograph's way, [0, 1]; of a movie, seconds.
    """

    opacity: float = 1.0
    lower: float = 0.0
    along: float = 0.0

    @property
    def at_rest(self) -> bool:
        """Whether it has fully entered and hides as much as it ever will."""
        return self.opacity >= 1 and self.lower <= 0


class Ready(Protocol):
    """A layer that can be laid on frames."""

    @property
    def hides(self) -> Box:
        """What it covers entirely, at rest; an empty box when something shines through."""

    def lay(self, picture: Planes, pose: Pose) -> None:
        """Lays it on ``picture``, in place."""

    def close(self) -> None:
        """Lets go of files."""


def ready(layer: Layer, width: int, height: int) -> Ready:
    """The layer made for a frame of that size.

    Raises:
        PictureError: a photograph that cannot be read.
        RenderError: a movie or an image that cannot be read.
        SettingsError: a font that is not there.
    """
    if isinstance(layer, Photo | Movie):
        box = even(layer.box)
        source = (
            Still(layer, box.width, box.height)
            if isinstance(layer, Photo)
            else Reel(layer, box.width, box.height)
        )
        return Shown(source, box)
    return Drawn(sprite(draw(layer), width, height))


class Drawn:
    """Text and shapes."""

    def __init__(self, made: Sprite | None) -> None:
        """``made`` is None when nothing of the layer is on the frame."""
        self._sprite = made

    @property
    def hides(self) -> Box:
        """Its rectangle, when it is opaque all over."""
        if self._sprite is None or self._sprite.rest is not None:
            return Box(0, 0, 0, 0)
        height, width = self._sprite.colour.y.shape
        return Box(self._sprite.x, self._sprite.y, width, height)

    def lay(self, picture: Planes, pose: Pose) -> None:
        """Blends it inside its rectangle."""
        if self._sprite is not None:
            made = self._sprite if pose.at_rest else self._sprite.faded(pose.opacity, pose.lower)
            made.over(picture)

    def close(self) -> None:
        """Holds no files."""


class Shown:
    """A photograph or a movie in its box."""

    def __init__(self, source: Still | Reel, box: Box) -> None:
        """``box`` is even and of the source's size."""
        self._source, self._box = source, box

    @property
    def hides(self) -> Box:
        """Its box: pictures are opaque."""
        return self._box

    def lay(self, picture: Planes, pose: Pose) -> None:
        """Samples straight into ``picture`` where it can, else beside it."""
        height, width = picture.y.shape
        box = Box(self._box.x, self._box.y + 2 * round(pose.lower / 2), self._box.width, self._box.height)
        left, top = max(0, box.x), max(0, box.y)
        seen = Box(left, top, min(width, box.right) - left, min(height, box.bottom) - top)
        if seen.width <= 0 or seen.height <= 0:
            return
        target = picture.part(seen.x, seen.y, seen.width, seen.height)
        if seen == box and pose.at_rest:
            self._source.paint(target, pose.along)
            return
        whole = Planes.blank(box.width, box.height)
        self._source.paint(whole, pose.along)
        part = whole.part(seen.x - box.x, seen.y - box.y, seen.width, seen.height)
        for under, over in zip(target.each(), part.each(), strict=True):
            cv2.addWeighted(under, 1 - pose.opacity, over, pose.opacity, 0.0, dst=under)

    def close(self) -> None:
        """Ends a movie's reader."""
        if isinstance(self._source, Reel):
            self._source.close()
