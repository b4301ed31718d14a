"""A scene's frames, drawn into planes.

Whatever can be made once is: a photograph's source, a drawn layer's sprite. A frame on which nothing differs
from the one before is not drawn again.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Box, Layer, Movie, Photo, Scene
from ..timing import frame_to_ms, ms_to_frame
from .layers import Pose, Ready, ready
from .planes import Planes


@dataclass(frozen=True, slots=True)
class Format:
    """The frame: width and height in pixels, even, and frames a second."""

    width: int
    height: int
    fps: int


class Compositor:
    """Draws the frames of one scene, numbered from its first. Use it as a context: it may hold files open."""

    def __init__(self, scene: Scene, form: Format) -> None:
        """Makes nothing yet."""
        self._layers, self._format = scene.layers, form
        self._spans = [frames_of(layer, form.fps) for layer in scene.layers]
        self._ready: dict[int, Ready] = {}
        self._drawn: dict[int, Pose] | None = None

    def __enter__(self) -> Compositor:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Lets go of everything made."""
        self.close()

    def close(self) -> None:
        """Lets go of everything made."""
        self._drop(list(self._ready))

    def paint(self, frame: int, picture: Planes) -> bool:
        """Draws the frame into ``picture``, which still holds the one drawn last; False if they are alike.

        Raises:
            PictureError: a photograph that cannot be read.
            RenderError: a movie that cannot be read.
        """
        poses = {
            number: pose_at(self._layers[number], frame, self._format.fps)
            for number, (first, end) in enumerate(self._spans)
            if first <= frame < end
        }
        if poses == self._drawn:
            return False
        self._drop([number for number in self._ready if number not in poses])
        seen = [number for number, pose in poses.items() if pose.opacity > 0]
        above = self._uncovered(seen, poses)
        if not above:
            picture.copy_from(Planes.blank(self._format.width, self._format.height))
        for number in above or seen:
            self._made(number).lay(picture, poses[number])
        self._drawn = poses
        return True

    def _uncovered(self, seen: list[int], poses: dict[int, Pose]) -> list[int]:
        """The layers from the uppermost one that hides the whole frame; empty when none does."""
        whole = Box(0, 0, self._format.width, self._format.height)
        for place in reversed(range(len(seen))):
            number = seen[place]
            # A layer's own box is asked first, so that nothing is made only to find it small.
            large = poses[number].at_rest and whole.inside(self._layers[number].box)
            if large and whole.inside(self._made(number).hides):
                return seen[place:]
        return []

    def _made(self, number: int) -> Ready:
        """The layer made ready: once, and kept while it shows."""
        if number not in self._ready:
            self._ready[number] = ready(self._layers[number], self._format.width, self._format.height)
        return self._ready[number]

    def _drop(self, numbers: list[int]) -> None:
        for number in numbers:
            self._ready.pop(number).close()


def frames_of(layer: Layer, fps: int) -> tuple[int, int]:
    """The first frame of the scene that shows the layer and the first after it: the nearest to its times."""
    return ms_to_frame(layer.start_ms, fps), ms_to_frame(layer.end_ms, fps)


def pose_at(layer: Layer, frame: int, fps: int) -> Pose:
    """How the layer stands on a frame that shows it."""
    entered = 1.0
    if layer.enter_ms > 0:
        since = frame_to_ms(frame, fps) - layer.start_ms
        entered = ease_out(min(1.0, max(0.0, since / layer.enter_ms)))
    first, end = frames_of(layer, fps)
    along = 0.0
    if isinstance(layer, Photo) and layer.first != layer.last:
        along = (frame - first) / max(1, end - 1 - first)
    elif isinstance(layer, Movie):
        along = (frame - first) / fps
    return Pose(layer.opacity * entered, layer.rise_px * (1.0 - entered), along)


def ease_out(part: float) -> float:
    """How far a movement is that starts fast and slows into its place: ``1 - (1 - part)**3``, [0, 1]."""
    return 1.0 - (1.0 - part) ** 3
