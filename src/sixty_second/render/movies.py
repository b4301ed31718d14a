"""Moving pictures, read through MoviePy."""

from __future__ import annotations

import warnings

import cv2
import numpy as np

from ..errors import RenderError
from ..model import Movie, Picture
from .planes import Bytes, Planes, from_rgb


class Reel:
    """A movie layer's picture, cut to fill a box of ``width`` by ``height`` pixels, both even."""

    def __init__(self, movie: Movie, width: int, height: int) -> None:
        """Opens the file.

        Raises:
            RenderError: it cannot be read as a video.
        """
        # Loaded here: MoviePy is as large as all the rest, and most films need none of it.
        from moviepy import VideoFileClip

        self._picture, self._from_s = movie.picture, movie.from_ms / 1000
        self._width, self._height = width, height
        try:
            size = _read_size(movie.picture, width, height)
            self._clip = VideoFileClip(movie.picture.path, audio=False, target_resolution=size)
        except (OSError, KeyError, ValueError, IndexError, AttributeError, TypeError) as exc:
            raise _unreadable(movie.picture) from exc
        self._frame, self._planes = -1, Planes.blank(width, height)

    def number(self, seconds: float) -> int:
        """The file's frame that shows ``seconds`` into the layer; its last one for ever after."""
        fps, last = self._clip.fps, max(0, int(self._clip.duration * self._clip.fps) - 1)
        return min(last, int((self._from_s + seconds) * fps + 1e-6))

    def paint(self, picture: Planes, seconds: float) -> None:
        """Fills ``picture`` with what is shown ``seconds`` into the layer.

        Raises:
            RenderError: the file is damaged there.
        """
        number = self.number(seconds)
        if number != self._frame:
            self._planes = from_rgb(self._cut(self._read(number)))
            self._frame = number
        picture.copy_from(self._planes)

    def close(self) -> None:
        """Ends the reader's process."""
        self._clip.close()

    def _read(self, number: int) -> Bytes:
        try:
            with warnings.catch_warnings():
                # It warns where a file is shorter than it says, and gives the last frame: as we want.
                warnings.simplefilter("ignore")
                frame: Bytes = self._clip.get_frame((number + 0.5) / self._clip.fps)
        except (OSError, ValueError, IndexError) as exc:
            raise _unreadable(self._picture) from exc
        return frame

    def _cut(self, rgb: Bytes) -> Bytes:
        """The largest part in the box's shape, the focus as near to its middle as the edges allow."""
        height, width = rgb.shape[:2]
        scale = min(width / self._width, height / self._height)
        wide = max(1, min(width, round(self._width * scale)))
        high = max(1, min(height, round(self._height * scale)))
        left = round(min(max(0.0, self._picture.focus[0] * width - wide / 2), width - wide))
        top = round(min(max(0.0, self._picture.focus[1] * height - high / 2), height - high))
        part = np.ascontiguousarray(rgb[top : top + high, left : left + wide])
        fine = cv2.INTER_AREA if scale > 1 else cv2.INTER_CUBIC
        cut: Bytes = cv2.resize(part, (self._width, self._height), interpolation=fine)
        return cut


def _read_size(picture: Picture, width: int, height: int) -> tuple[int, int] | None:
    """The size to read at: just enough to fill the box, when the file's own is known and larger."""
    scale = max(width / picture.width, height / picture.height) if picture.width and picture.height else 1.0
    if scale >= 1:
        return None
    return max(width, round(picture.width * scale)), max(height, round(picture.height * scale))


def _unreadable(picture: Picture) -> RenderError:
    return RenderError(
        f"the video {picture.origin or picture.path} cannot be read",
        remedy="give it as an H.264 MP4, or leave it out",
        path=picture.path,
    )
