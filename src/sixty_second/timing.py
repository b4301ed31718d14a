"""Milliseconds to frames, samples and time stamps, and back. Pure integer arithmetic.

Frames are counted at a whole number of frames a second. A frame's time is its number times 1000 / fps,
rounded half up; from a frame's time the frame comes back exactly for every rate up to 500 a second.
"""

from __future__ import annotations

from math import gcd


def frame_to_ms(frame: int, fps: int) -> int:
    """Milliseconds at which the frame begins, rounded half up."""
    return (2 * frame * 1000 + fps) // (2 * fps)


def ms_to_frame(ms: int, fps: int) -> int:
    """The frame whose beginning is nearest to ``ms``."""
    return (2 * ms * fps + 1000) // 2000


def next_frame(ms: int, fps: int) -> int:
    """The first frame that does not begin before ``ms`` (less the half millisecond lost in rounding)."""
    frame = ms_to_frame(ms, fps)
    return frame if frame_to_ms(frame, fps) >= ms else frame + 1


def beat_grid_ms(fps: int) -> int:
    """Milliseconds between the frames that begin at a whole millisecond: 100 at 30 frames a second.

    Beats start on these alone, so that a beat's length and everything in it is the same number of
    milliseconds and of frames wherever in the film it stands.
    """
    return 1000 // gcd(fps, 1000)


def ms_to_samples(ms: int, rate: int) -> int:
    """Samples before ``ms``, rounded half up."""
    return (2 * ms * rate + 1000) // 2000


def frame_to_sample(frame: int, fps: int, rate: int) -> int:
    """The sample that sounds when the frame begins: from the frame itself, not from its rounded time."""
    return (2 * frame * rate + fps) // (2 * fps)


def samples_to_ms(samples: int, rate: int) -> int:
    """Length in milliseconds, rounded half up."""
    return (2 * samples * 1000 + rate) // (2 * rate)


def srt_time(ms: int) -> str:
    """``HH:MM:SS,mmm``. Source: SubRip as written by Subtitle Edit, docs/reference/subrip."""
    return _clock(ms, ",")


def vtt_time(ms: int) -> str:
    """``HH:MM:SS.mmm``. Source: W3C WebVTT, "WebVTT timestamp"."""
    return _clock(ms, ".")


def short_time(ms: int) -> str:
    """``M:SS.t`` for people."""
    tenths = (ms + 50) // 100
    return f"{tenths // 600}:{tenths // 10 % 60:02d}.{tenths % 10}"


def _clock(ms: int, point: str) -> str:
    seconds, milli = divmod(ms, 1000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour:02d}:{minute:02d}:{second:02d}{point}{milli:03d}"
