"""Contrast of text with its ground: by the colours it was laid out for, or by the frames of the film."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import av
import av.error
import cv2
import numpy as np
import numpy.typing as npt

from .. import drawing
from ..errors import StoryError
from ..model import Colour, Text
from ..timing import frame_to_ms
from .folder import Plan

RATIO = 4.5
"""Least contrast of text. Source: WCAG 2.2, success criterion 1.4.3."""

_WORST_SHARE = 5.0
"""Per cent of the ground next to the letters that may be worse than what is told: noise of the encoder."""

_RING = 12
"""The ground that counts lies within a twelfth of the type's size of the letters, clear of their edges."""

_LEAST_SIZE = 12
"""Pixels of type below which nothing can be measured: a letter and the ground beside it share their chroma,
and the ring around one line reaches the next."""

Values = npt.NDArray[np.float64]
Measured = tuple[str, str, float]
"""The beat, the text by its role, and its contrast on the worst frame that was looked at."""


@dataclass(frozen=True, slots=True)
class _Standing:
    """A text over a picture, with the times at which it rests, milliseconds on the film."""

    beat: str
    text: Text
    from_ms: int
    until_ms: int


def declared_ratio(text: Text) -> float:
    """Contrast of a text with the ground that it was laid out for, when it has come to rest."""
    ground = text.ground or (0, 0, 0)
    return float(_ratio(_luminance(_as_values(text.colour)), _luminance(_as_values(ground))))


def worst_measured(film: Path, plan: Plan) -> list[Measured]:
    """For each text over a picture that rests at one of the frames looked at, its worst contrast there.

    Looked at are the film's key frames, cheap to reach, and for a scene none of which shows some kind of text
    at rest, one frame that does.

    Raises:
        StoryError: the film cannot be decoded.
    """
    standing = list(_standing(plan))
    if not standing:
        return []
    worst: dict[int, float] = {}
    try:
        with av.open(str(film)) as container:
            for time_ms, frame in _key_frames(container, standing):
                _look(frame, time_ms, standing, worst)
            for time_ms, frame in _missing_frames(container, standing, worst, plan.fps):
                _look(frame, time_ms, standing, worst)
    except (av.error.FFmpegError, OSError, ValueError) as exc:
        raise StoryError("the film cannot be decoded", remedy="make the film again") from exc
    return [(standing[n].beat, f"{standing[n].text.role} on the picture", worst[n]) for n in sorted(worst)]


def _standing(plan: Plan) -> Iterator[_Standing]:
    for scene in plan.scenes:
        for layer in scene.layers:
            if not isinstance(layer, Text) or layer.ground is not None or layer.size < _LEAST_SIZE:
                continue
            if layer.text.strip():
                rests = scene.start_ms + layer.start_ms + layer.enter_ms
                yield _Standing(scene.beat, layer, rests, scene.start_ms + layer.end_ms)


def _key_frames(
    container: av.container.InputContainer, standing: Sequence[_Standing]
) -> Iterator[tuple[int, av.VideoFrame]]:
    """The key frames at which some text rests; no other frame is decoded."""
    stream = container.streams.video[0]
    for packet in container.demux(stream):
        if not packet.is_keyframe or packet.pts is None:
            continue
        time_ms = round(float(packet.pts * stream.time_base) * 1000)
        if any(item.from_ms <= time_ms < item.until_ms for item in standing):
            for frame in (*stream.codec_context.decode(packet), *stream.codec_context.decode(None)):
                yield time_ms, frame
            stream.codec_context.flush_buffers()


def _missing_frames(
    container: av.container.InputContainer, standing: Sequence[_Standing], worst: dict[int, float], fps: int
) -> Iterator[tuple[int, av.VideoFrame]]:
    """A frame for each kind of text of a scene that no frame has shown at rest yet."""
    stream = container.streams.video[0]
    done = {(standing[number].beat, standing[number].text.role) for number in worst}
    for number, item in enumerate(standing):
        wanted_ms = item.from_ms + frame_to_ms(1, fps)
        if (item.beat, item.text.role) in done or number in worst or wanted_ms >= item.until_ms:
            continue
        done.add((item.beat, item.text.role))
        container.seek(wanted_ms * 1000, backward=True)
        for frame in container.decode(stream):
            if _time_ms(frame) >= wanted_ms:
                yield _time_ms(frame), frame
                break


def _look(frame: av.VideoFrame, time_ms: int, standing: Sequence[_Standing], worst: dict[int, float]) -> None:
    for number, item in enumerate(standing):
        if item.from_ms <= time_ms < item.until_ms:
            ratio = _measured(frame, item.text)
            if ratio is not None:
                worst[number] = min(worst.get(number, ratio), ratio)


def _measured(frame: av.VideoFrame, text: Text) -> float | None:
    """Contrast of the text's colour with the ground around its letters; None when it is off the frame."""
    ring, x, y = _ring(text)
    x0, y0 = max(0, x), max(0, y)
    x1, y1 = min(frame.width, x + ring.shape[1]), min(frame.height, y + ring.shape[0])
    if x1 <= x0 or y1 <= y0:
        return None
    ground = _patch(frame, (x0, y0, x1, y1))[ring[y0 - y : y1 - y, x0 - x : x1 - x]]
    if not len(ground):
        return None
    ink = text.opacity * _as_values(text.colour) + (1 - text.opacity) * ground
    return float(np.percentile(_ratio(_luminance(ink), _luminance(ground)), _WORST_SHARE))


def _ring(text: Text) -> tuple[npt.NDArray[np.bool_], int, int]:
    """The ground next to the letters as a mask, with the place of its first pixel on the frame."""
    bitmap = drawing.draw(text)
    edge, width = max(1, text.size // (2 * _RING)), max(2, text.size // _RING)
    pad = edge + width
    letters = np.pad((bitmap.pixels[..., 3] > 0).astype(np.uint8), pad)
    near = cv2.dilate(letters, np.ones((2 * edge + 1, 2 * edge + 1), np.uint8))
    far = cv2.dilate(near, np.ones((2 * width + 1, 2 * width + 1), np.uint8))
    return (far > near), bitmap.x - pad, bitmap.y - pad


def _patch(frame: av.VideoFrame, box: tuple[int, int, int, int]) -> Values:
    """Part of a 4:2:0 frame as sRGB, [0, 1]. Source: ITU-R BT.709-6, limited range."""
    x0, y0, x1, y1 = box
    luma = _plane(frame, 0)[y0:y1, x0:x1].astype(np.float64)
    rows, columns = np.arange(y0, y1) // 2, np.arange(x0, x1) // 2
    blue, red = (_plane(frame, n)[np.ix_(rows, columns)].astype(np.float64) - 128 for n in (1, 2))
    bright = (luma - 16) / 219
    cb, cr = blue / 224, red / 224
    parts = (bright + 1.5748 * cr, bright - 0.1873 * cb - 0.4681 * cr, bright + 1.8556 * cb)
    return np.clip(np.stack(parts, axis=-1), 0, 1)


def _plane(frame: av.VideoFrame, number: int) -> npt.NDArray[np.uint8]:
    plane = frame.planes[number]
    rows = np.frombuffer(plane, np.uint8, plane.height * plane.line_size)
    return rows.reshape(plane.height, plane.line_size)[:, : plane.width]


def _as_values(colour: Colour) -> Values:
    return np.asarray(colour, np.float64) / 255


def _luminance(srgb: Values) -> Values:
    """Relative luminance. Source: WCAG 2.2, "relative luminance"."""
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def _ratio(one: Values, other: Values) -> Values:
    """Contrast ratio, 1 to 21. Source: WCAG 2.2, "contrast ratio"."""
    return np.asarray((np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05))


def _time_ms(frame: av.VideoFrame) -> int:
    return round((frame.time or 0) * 1000)
