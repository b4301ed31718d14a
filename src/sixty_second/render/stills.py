"""Single frames of the film, as RGB and without encoding."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from ..model import Timeline
from ..timing import ms_to_frame
from .compositor import Compositor
from .encoding import Encoding
from .film import jobs_of
from .planes import Bytes, Planes, to_rgb


class Frames:
    """The film's frames, whichever is asked for. Use it as a context: the scene it is in may hold files open.

    Asked for in order, each costs what it costs in `film.render`.
    """

    def __init__(self, timeline: Timeline) -> None:
        """Draws nothing yet.

        Raises:
            SettingsError: a size or frame rate that cannot be encoded.
            RenderError: there is nothing to render, or the scenes do not follow each other.
        """
        self._jobs = jobs_of(timeline, Encoding())
        self._starts = [0, *accumulate(job.frames for job in self._jobs)]
        self._place = -1
        self._compositor: Compositor | None = None
        self._picture = Planes.blank(timeline.width, timeline.height)

    def __enter__(self) -> Frames:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Lets go of the scene it is in."""
        self.close()

    @property
    def count(self) -> int:
        """How many frames the film has."""
        return self._starts[-1]

    def rgb(self, number: int) -> Bytes:
        """The frame as uint8 (height, width, 3); the last one for any number beyond.

        Raises:
            PictureError: a photograph that cannot be read.
            RenderError: a movie that cannot be read.
        """
        number = min(max(0, number), self.count - 1)
        place = bisect_right(self._starts, number) - 1
        if place != self._place or self._compositor is None:
            self.close()
            job = self._jobs[place]
            self._place, self._compositor = place, Compositor(job.scene, job.form)
        self._compositor.paint(number - self._starts[place], self._picture)
        return to_rgb(self._picture)

    def close(self) -> None:
        """Lets go of the scene it is in."""
        if self._compositor is not None:
            self._compositor.close()
            self._compositor = None


def still(timeline: Timeline, ms: int) -> Bytes:
    """The frame that shows at ``ms``: uint8 (height, width, 3), RGB.

    Raises:
        SettingsError: a size or frame rate that cannot be encoded.
        PictureError: a photograph that cannot be read.
        RenderError: there is nothing to render, or a movie cannot be read.
    """
    with Frames(timeline) as frames:
        return frames.rgb(ms_to_frame(ms, timeline.fps))
