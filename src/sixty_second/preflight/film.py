"""The film as a demuxer sees it: streams, packets, tags. Nothing is decoded here."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import av.error

from ..errors import StoryError

_IDR = 5
"""NAL unit type of an IDR picture. Source: ITU-T H.264, table 7-1."""

_PROGRESSIVE = (0, 1)
"""Field order not told, or told to be progressive. Source: FFmpeg, AVFieldOrder."""


@dataclass(frozen=True, slots=True)
class VideoTrack:
    """The video stream.

    Attributes:
        times: presentation times of its frames in order, seconds.
        idr: times of the IDR frames, seconds.
        tags: primaries, transfer, matrix and range as numbers of ITU-T H.273 (range: 1 limited, 2 full).
    """

    codec: str
    profile: str
    pixels: str
    width: int
    height: int
    aspect: str
    progressive: bool
    rate: float
    tags: tuple[int, int, int, int]
    times: tuple[float, ...]
    idr: tuple[float, ...]
    size: int

    @property
    def end(self) -> float:
        """When the last frame goes, seconds."""
        return self.times[-1] + 1 / self.rate if self.times and self.rate else 0.0


@dataclass(frozen=True, slots=True)
class AudioTrack:
    """The audio stream. ``start`` and ``end`` in seconds, ``size`` in bytes."""

    codec: str
    profile: str
    rate: int
    channels: int
    start: float
    end: float
    size: int


@dataclass(frozen=True, slots=True)
class Film:
    """One film file. ``duration`` is the container's own, seconds; ``size`` in bytes."""

    path: Path
    duration: float
    size: int
    picture: VideoTrack
    sound: AudioTrack


def open_film(path: Path) -> Film:
    """What the demuxer says of the film.

    Raises:
        StoryError: it is no film, or has no picture or no sound.
    """
    try:
        with av.open(str(path)) as container:
            return _film(path, container)
    except (av.error.FFmpegError, OSError, ValueError) as exc:
        raise StoryError(
            f"{path.name} cannot be read as a film: {exc.strerror if isinstance(exc, OSError) else exc}",
            remedy="make the film again",
        ) from exc


def _film(path: Path, container: av.container.InputContainer) -> Film:
    if not container.streams.video or not container.streams.audio:
        raise StoryError(f"{path.name} lacks picture or sound", remedy="make the film again")
    video, audio = container.streams.video[0], container.streams.audio[0]
    frames: list[tuple[float, int, bool]] = []
    sounds: list[tuple[float, float, int]] = []
    for packet in container.demux(video, audio):
        if packet.pts is None or packet.time_base is None:
            continue
        time = float(packet.pts * packet.time_base)
        if packet.stream is video:
            frames.append((time, packet.size, packet.is_keyframe and _IDR in _nal_types(bytes(packet))))
        else:
            sounds.append((time, float((packet.duration or 0) * packet.time_base), packet.size))
    if not frames or not sounds:
        raise StoryError(f"{path.name} has an empty stream", remedy="make the film again")
    return Film(
        path=path,
        duration=(container.duration or 0) / av.time_base,
        size=path.stat().st_size,
        picture=_picture(video, frames),
        sound=_sound(audio, sounds),
    )


def _picture(video: av.VideoStream, frames: list[tuple[float, int, bool]]) -> VideoTrack:
    context = video.codec_context
    tags = (context.color_primaries, context.color_trc, context.colorspace, context.color_range)
    aspect = video.sample_aspect_ratio
    return VideoTrack(
        codec=context.name,
        profile=context.profile or "",
        pixels=context.pix_fmt or "",
        width=context.width,
        height=context.height,
        aspect=f"{aspect.numerator}:{aspect.denominator}" if aspect else "unset",
        progressive=context.field_order in _PROGRESSIVE,
        rate=float(video.average_rate or 0),
        tags=(int(tags[0]), int(tags[1]), int(tags[2]), int(tags[3])),
        times=tuple(sorted(time for time, _, _ in frames)),
        idr=tuple(sorted(time for time, _, idr in frames if idr)),
        size=sum(size for _, size, _ in frames),
    )


def _sound(audio: av.AudioStream, packets: list[tuple[float, float, int]]) -> AudioTrack:
    context = audio.codec_context
    return AudioTrack(
        codec=context.name,
        profile=context.profile or "",
        rate=context.sample_rate,
        channels=context.channels,
        start=packets[0][0],
        end=max(time + length for time, length, _ in packets),
        size=sum(size for _, _, size in packets),
    )


def _nal_types(data: bytes) -> Iterator[int]:
    """Types of the NAL units of an MP4 packet: each has four bytes of length before it (``avcC``)."""
    place = 0
    while place + 5 <= len(data):
        (length,) = struct.unpack_from(">I", data, place)
        yield data[place + 4] & 0x1F
        place += 4 + length
