"""Picture and container: criteria V1 to V4, by what a demuxer says."""

from __future__ import annotations

from itertools import pairwise

from ..timing import ms_to_frame
from .boxes import boxes
from .criteria import Criterion, Finding, judged
from .film import VideoTrack
from .folder import Folder
from .synchrony import sound_lag_ms

_GOP_S = 2.0
_MAX_MBIT_S = 25.0
_MAX_MB_MINUTE = 100.0
_TICK_S = 0.002
"""Rounding of a container's clock that is no fault."""

_BT709 = (1, 1, 1, 1)
"""Primaries, transfer and matrix BT.709, limited range. Source: ITU-T H.273; range as FFmpeg counts it."""

_STARTS_S = 0.025
_EARLY_MS, _LATE_MS = 40, 60
"""How far the sound may come before and after the picture. Source: EBU R 37."""


def encoding(folder: Folder) -> Finding:
    """V1: size, rate, codec, groups of pictures, size of the file."""
    film, asked = folder.film, folder.manifest
    track = film.picture
    wanted = {
        "size": (f"{track.width}x{track.height}", asked.size),
        "codec": (f"{track.codec} {track.profile}", "h264 High"),
        "pixels": (track.pixels, "yuv420p"),
        "rate": (f"{track.rate:g} fps", f"{asked.fps} fps"),
    }
    found = [f"{name} {value} for {want}" for name, (value, want) in wanted.items() if value != want]
    if track.aspect not in {"unset", "1:1"}:
        found.append(f"pixels are {track.aspect}")
    if not track.progressive:
        found.append("it is interlaced")
    found += _rhythm(track) + _groups(folder)
    minutes = max(film.duration, 0.001) / 60
    mbit, megabytes = track.size * 8 / 1e6 / (minutes * 60), film.size / 1e6 / minutes
    if mbit > _MAX_MBIT_S or megabytes > _MAX_MB_MINUTE:
        found.append(f"{mbit:.1f} Mbit/s, {megabytes:.0f} MB a minute")
    return judged(found, f"{track.width}x{track.height} at {track.rate:g} fps, H.264 High, {mbit:.1f} Mbit/s")


def _rhythm(track: VideoTrack) -> list[str]:
    steps = [after - before for before, after in pairwise(track.times)]
    uneven = [step for step in steps if track.rate and abs(step - 1 / track.rate) > _TICK_S]
    return [f"{len(uneven)} frames are not 1/{track.rate:g} s after the one before"] if uneven else []


def _groups(folder: Folder) -> list[str]:
    """Faults of the IDR frames: too far apart, or missing where a scene begins."""
    track, plan = folder.film.picture, folder.plan
    edges = [*track.idr, track.end]
    longest = max((after - before for before, after in pairwise(edges)), default=track.end)
    found = [f"a group of pictures lasts {longest:.2f} s"] if longest > _GOP_S + _TICK_S else []
    starts = {round(time * plan.fps) for time in track.idr}
    late = [scene.beat for scene in plan.scenes if ms_to_frame(scene.start_ms, plan.fps) not in starts]
    return found + [f"scene {beat} does not begin with an IDR frame" for beat in late]


def colour_tags(folder: Folder) -> Finding:
    """V2: how the colours are tagged."""
    tags = folder.film.picture.tags
    return Finding(
        "bt709, limited" if tags == _BT709 else f"primaries, transfer, matrix, range are {tags}",
        tags == _BT709,
    )


def box_order(folder: Folder) -> Finding:
    """V3: what stands where in the file."""
    found = boxes(folder.film.path)
    faults = [f"no {kind}" for kind in ("moov", "mdat") if kind not in found]
    if not faults and found.index("moov") > found.index("mdat"):
        faults.append("moov comes after mdat")
    if any(name.endswith("edts") for name in found):
        faults.append("an edit list")
    return judged(faults, "moov first, no edit list")


def synchrony(folder: Folder) -> Finding:
    """V4: when picture and sound begin, and how far the sound is from where the narration has it."""
    film = folder.film
    apart = film.sound.start - film.picture.times[0]
    told = f"starts {apart * 1000:+.0f} ms"
    lag_ms = sound_lag_ms(film.path, folder.narration)
    if lag_ms is not None:
        late_ms = round(lag_ms - film.picture.times[0] * 1000)
        told += f", sound {late_ms:+d} ms"
        if not -_EARLY_MS <= late_ms <= _LATE_MS:
            return Finding(told, ok=False)
    return Finding(told, abs(apart) <= _STARTS_S + 0.0005)


CRITERIA = (
    Criterion(
        "V1", "picture encoding", "as asked, H.264 High 4:2:0, IDR at scenes and in 2 s, 25 Mbit/s", encoding
    ),
    Criterion("V2", "colour tags", "bt709, limited", colour_tags),
    Criterion("V3", "order of the file", "moov before mdat, no edit list", box_order),
    Criterion("V4", "sound with picture", "starts within 25 ms, sound 40 ms early to 60 ms late", synchrony),
)
