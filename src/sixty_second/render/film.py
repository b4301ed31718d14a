"""The film: a segment a scene, each made in a process of its own or taken from the cache, then joined."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from ..cache import Cache
from ..errors import RenderError, SettingsError
from ..files import replacing
from ..model import Timeline
from ..timing import frame_to_ms, ms_to_frame
from .compositor import Format
from .crew import make_segments
from .encoding import Encoding
from .joining import Segment, Sound, join
from .segments import Job
from .sources import names_of

_LEAST, _MOST = 16, 4096
"""Pixels of a side; below is no macroblock, above no level of H.264 that phones play. Source: ITU-T H.264,
table A-1, level 5.1."""

_FASTEST = 120
"""Frames a second at most; no platform takes more."""

_PAYS = 50_000_000
"""Pixels for which a process is worth its start, about half a second either way; measured."""

Progress = Callable[[float], None]


def render(
    timeline: Timeline,
    path: Path,
    *,
    encoding: Encoding,
    cache: Cache,
    workers: int | None = None,
    progress: Progress = lambda fraction: None,
) -> None:
    """Writes the timeline as an MP4: H.264 High with AAC-LC, the same bytes for the same timeline.

    The file lasts as long as its scenes; its sound is cut or filled up to that and then to a whole AAC
    frame, so that the container is at most 22 ms longer.

    Args:
        workers: processes at once; by default as many as there are cores to use, and fewer for a small film.
        progress: called in this thread with the part of all frames that is done, (0, 1].

    Raises:
        SettingsError: a size or frame rate that cannot be encoded.
        PictureError: a picture that cannot be read.
        RenderError: there is nothing to render, a movie cannot be read, or a process was killed.
        OutputError: the file cannot be written or the disk is full.
    """
    jobs = jobs_of(timeline, encoding)
    made = _segments(jobs, cache, workers, progress)
    sound = Sound(timeline.audio, timeline.rate, encoding.audio_kbps)
    with replacing(path) as temporary:
        join(made, sound, temporary, fps=timeline.fps, metadata=timeline.metadata)


def jobs_of(timeline: Timeline, encoding: Encoding) -> tuple[Job, ...]:
    """A job a scene, in the film's order; none of them knows its place in the film.

    Raises:
        SettingsError: a size or frame rate that cannot be encoded.
        RenderError: there is nothing to render, or the scenes do not follow each other.
    """
    form = format_of(timeline)
    jobs, at = [], 0
    for scene in timeline.scenes:
        if scene.start_ms != at:
            raise RenderError(
                f"scene {scene.beat} starts at {scene.start_ms} ms and the one before it ends at {at} ms",
                remedy="report this as a fault",
                beat=scene.beat,
            )
        at = scene.end_ms
        frames = ms_to_frame(scene.end_ms, form.fps) - ms_to_frame(scene.start_ms, form.fps)
        if frames > 0:
            alone = replace(scene, start_ms=0, end_ms=frame_to_ms(frames, form.fps))
            jobs.append(Job(alone, form, encoding))
    if not jobs:
        raise RenderError("there is no scene to render", remedy="give the story a beat")
    return tuple(jobs)


def format_of(timeline: Timeline) -> Format:
    """The frame of the film.

    Raises:
        SettingsError: it cannot be encoded.
    """
    width, height, fps = timeline.width, timeline.height, timeline.fps
    if width % 2 or height % 2 or not all(_LEAST <= side <= _MOST for side in (width, height)):
        raise SettingsError(
            f"a film cannot be {width}x{height}",
            remedy=f"give even sides from {_LEAST} to {_MOST} pixels",
            size=f"{width}x{height}",
        )
    if not 1 <= fps <= _FASTEST:
        raise SettingsError(
            f"a film cannot have {fps} frames a second", remedy=f"give 1 to {_FASTEST}", fps=fps
        )
    return Format(width, height, fps)


def _segments(
    jobs: Sequence[Job], cache: Cache, workers: int | None, progress: Progress
) -> tuple[Segment, ...]:
    """The jobs' segments, in order, from the cache or made and put there."""
    names = names_of(jobs)
    data = {number: kept for number, name in enumerate(names) if (kept := cache.get(name)) is not None}
    todo = [number for number in range(len(jobs)) if number not in data]
    done = [job.frames if number in data else 0 for number, job in enumerate(jobs)]
    total = sum(job.frames for job in jobs)

    def counted(place: int, frames: int) -> None:
        done[todo[place]] = frames
        progress(sum(done) / total)

    if data:
        progress(sum(done) / total)
    missing = [jobs[number] for number in todo]
    with closing(make_segments(missing, workers=workers or _worth(missing), counted=counted)) as making:
        for place, segment in making:
            number = todo[place]
            data[number] = segment
            cache.put(names[number], segment)
            counted(place, jobs[number].frames)
    return tuple(Segment(data[number], job.frames) for number, job in enumerate(jobs))


def _worth(jobs: Sequence[Job]) -> int:
    """As many processes as there are cores to use, or as pay for their start."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    pixels = sum(job.frames * job.form.width * job.form.height for job in jobs)
    return max(1, min(cores, pixels // _PAYS))
