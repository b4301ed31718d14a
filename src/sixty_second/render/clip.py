"""The film as a MoviePy clip, for those who compose further."""

from __future__ import annotations

from moviepy import AudioArrayClip, VideoClip

from ..model import Timeline
from ..timing import frame_to_sample
from .joining import fitted
from .planes import Bytes
from .stills import Frames


class FilmClip(VideoClip):  # type: ignore[misc]  # MoviePy has no types
    """A film's picture and sound. Close it when done: a scene with a movie in it holds a reader open."""

    def __init__(self, timeline: Timeline) -> None:
        """Draws the first frame.

        Raises:
            SettingsError: a size or frame rate that cannot be encoded.
            PictureError: a photograph that cannot be read.
            RenderError: there is nothing to render, or a movie cannot be read.
        """
        self._frames = Frames(timeline)
        fps = timeline.fps

        def frame_at(seconds: float) -> Bytes:
            # MoviePy asks for the times at which frames begin, with the error of floating point.
            return self._frames.rgb(int(seconds * fps + 1e-3))

        super().__init__(frame_at, duration=self._frames.count / fps)
        self.fps = fps
        length = frame_to_sample(self._frames.count, fps, timeline.rate)
        self.audio = AudioArrayClip(fitted(timeline.audio, length), fps=timeline.rate)

    def close(self) -> None:
        """Lets go of the scene it is in."""
        self._frames.close()
