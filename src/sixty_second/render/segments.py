"""One scene as H.264 in an MP4 of its own, in memory."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

import av
import numpy as np
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

from ..model import Scene
from ..timing import ms_to_frame
from .compositor import Compositor, Format
from .encoding import Encoding
from .planes import Planes

Painter = Callable[[int, Planes], object]
"""Draws the frame of that number over the one before."""


@dataclass(frozen=True, slots=True)
class Job:
    """All that a segment depends on, and nothing else; it pickles.

    ``scene`` starts at 0 whatever its place in the film.
    """

    scene: Scene
    form: Format
    encoding: Encoding

    @property
    def frames(self) -> int:
        """How many frames the segment has."""
        return ms_to_frame(self.scene.end_ms, self.form.fps)


def make(job: Job, counted: Callable[[int], None]) -> bytes:
    """The job's segment; ``counted`` is called with the number of frames done, now and then.

    Raises:
        PictureError: a photograph that cannot be read.
        RenderError: a movie that cannot be read.
    """
    every = max(1, job.form.fps // 2)
    with Compositor(job.scene, job.form) as compositor:

        def painter(frame: int, picture: Planes) -> None:
            compositor.paint(frame, picture)
            if frame % every == every - 1:
                counted(frame + 1)

        return encode(painter, job.frames, job.form, job.encoding)


def encode(painter: Painter, frames: int, form: Format, encoding: Encoding) -> bytes:
    """An MP4 of ``frames`` frames, H.264 High, 4:2:0, an IDR frame first, the GOPs closed."""
    file = io.BytesIO()
    with av.open(file, "w", format="mp4", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libx264", rate=form.fps, options=encoding.x264(form.fps))
        stream.width, stream.height, stream.pix_fmt = form.width, form.height, "yuv420p"
        context = stream.codec_context
        context.time_base = Fraction(1, form.fps)
        context.thread_count = 1
        # Source: ITU-T H.273, code point 1 of each: BT.709; limited range.
        context.color_range, context.colorspace = ColorRange.MPEG, Colorspace.ITU709
        context.color_primaries, context.color_trc = ColorPrimaries.BT709, ColorTrc.BT709
        # One frame serves for all: x264 has copied it when encode() returns, having no threads.
        frame = av.VideoFrame(form.width, form.height, "yuv420p")
        picture = _planes(frame)
        for number in range(frames):
            painter(number, picture)
            frame.pts, frame.time_base = number, context.time_base
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return file.getvalue()


def _planes(frame: av.VideoFrame) -> Planes:
    """The frame's own memory, to be drawn into."""
    views = [
        np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)[:, : plane.width]
        for plane in frame.planes
    ]
    return Planes(*views)
