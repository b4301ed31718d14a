"""The part ``sound``: what finished films sound like, by our meter and by ffmpeg's."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np

from .. import pipeline, plugins
from ..audio import measure, write_wav
from ..cache import Cache
from ..errors import RenderError
from ..events import Silence
from ..model import Samples
from ..preflight.folder import Folder
from ..preflight.sounding import CRITERIA, separation
from ..preflight.synchrony import sound_lag_ms
from ..resources import resource
from ..settings import Settings
from ..story import FILM
from .report import Say, machine

SIZE, FPS = "90x160", 10
"""Of the picture, which is not looked at here."""

_TONES = {
    "3341-1": ((-23.0, 20.0),),
    "3341-2": ((-33.0, 20.0),),
    "3341-3": ((-36.0, 10.0), (-23.0, 60.0), (-36.0, 10.0)),
    "3341-4": ((-72.0, 10.0), (-36.0, 10.0), (-23.0, 60.0), (-36.0, 10.0), (-72.0, 10.0)),
    "3341-5": ((-26.0, 20.0), (-20.0, 20.1), (-26.0, 20.0)),
}
"""Levels (dBFS) and seconds of a 1 kHz tone on both channels. Source: EBU Tech 3341, cases 1 to 5."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Loudness and true peak by ffmpeg: LUFS, LU, dBTP."""

    integrated: float
    range: float
    true_peak: float


@dataclass(frozen=True, slots=True)
class Row:
    """One film. ``separation`` in LU and ``lag_ms`` are None where nobody speaks.

    Attributes:
        failed: the sound's checks that did not hold, by their ids.
    """

    voice: str
    seconds: int
    music: str
    loudness: str
    integrated: float
    short_term_max: float
    true_peak: float
    separation: str
    lag_ms: int | None
    ffmpeg: Heard
    failed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tone:
    """One of the EBU's test signals: what it should read, and what both meters read."""

    name: str
    expected: float
    ours: float
    ffmpeg: float


@dataclass(frozen=True, slots=True)
class Hearing:
    """All that was measured."""

    tones: tuple[Tone, ...]
    rows: tuple[Row, ...]

    def as_json(self) -> str:
        """One JSON object, indented."""
        told = {"part": "sound", "machine": machine(), "meter": [asdict(tone) for tone in self.tones]}
        return json.dumps({**told, "films": [asdict(row) for row in self.rows]}, indent=1)

    def as_table(self) -> str:
        """The meters against each other, then a line a film."""
        head = ", ".join(f"{name} {value}" for name, value in machine().items())
        tones = [
            f"{tone.name:8} {tone.expected:7.1f} {tone.ours:7.2f} {tone.ffmpeg:7.1f}" for tone in self.tones
        ]
        return "\n".join(
            [
                head,
                "",
                "EBU      should    ours  ffmpeg",
                *tones,
                "",
                _HEAD,
                *(_line(row) for row in self.rows),
            ]
        )


_HEAD = (
    "voice    s   music   loudness    LUFS  max 3 s   dBTP   A3          lag ms   "
    "ffmpeg: LUFS   LRA   dBTP   checks"
)


def measure_all(
    article: Path | None,
    *,
    voices: Sequence[str],
    seconds: Sequence[int],
    beds: Sequence[str],
    targets: Sequence[str],
    say: Say,
) -> Hearing:
    """Makes a film for each combination and measures what its file decodes to.

    Raises:
        SixtySecondError: a film cannot be made, or ffmpeg measures nothing.
    """
    source = article or resource("assets", "samples", "harbour-bridge.md")
    with tempfile.TemporaryDirectory() as folder:
        tones = tuple(_tone(name, Path(folder)) for name in _TONES)
        rows = tuple(
            row
            for voice, length in product(voices, seconds)
            for row in _films(source, Path(folder), voice, length, tuple(product(beds, targets)), say)
        )
    return Hearing(tones, rows)


def _films(
    source: Path, folder: Path, voice: str, seconds: int, mixes: Sequence[tuple[str, str]], say: Say
) -> Iterator[Row]:
    """The same story in every mix: made once, then mixed again."""
    story, cache = folder / f"{voice}-{seconds}".replace("/", "-"), Cache(folder / "cache")
    plugins.load("voices", voice)
    for music, loudness in mixes:
        say(f"{voice}, {seconds} s, {music}, {loudness} …")
        if not story.exists():
            mix: dict[str, Any] = {"music": music, "loudness": loudness}
            settings = Settings(voice=voice, duration_s=seconds, size=SIZE, fps=FPS, **mix)
            pipeline.make(
                pipeline.Order(source=str(source), folder=story), settings, cache=cache, events=Silence()
            )
        else:
            changes = {"music": music, "loudness": loudness}
            pipeline.render(story, changes, cache=cache, events=Silence())
        yield _row(story, voice, seconds, music, loudness)


def _row(story: Path, voice: str, seconds: int, music: str, loudness: str) -> Row:
    found = Folder(story)
    level = found.loudness
    return Row(
        voice=voice,
        seconds=seconds,
        music=music,
        loudness=loudness,
        integrated=level.integrated,
        short_term_max=level.short_term_max,
        true_peak=level.true_peak,
        separation=separation(found).value,
        lag_ms=sound_lag_ms(story / FILM, found.narration),
        ffmpeg=by_ffmpeg(story / FILM),
        failed=tuple(criterion.id for criterion in CRITERIA if not criterion.check(found).ok),
    )


def by_ffmpeg(path: Path) -> Heard:
    """What ffmpeg's ``ebur128`` filter reads of the file.

    Raises:
        RenderError: it reads nothing.
    """
    import imageio_ffmpeg

    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-nostats", "-hide_banner", "-i", str(path),
               "-vn", "-af", "ebur128=peak=true", "-f", "null", "-"]  # fmt: skip
    told = subprocess.run(command, capture_output=True, text=True, check=False).stderr
    summary = told.rpartition("Summary:")[2]
    values = [re.search(rf"{name}:\s+(-?[\d.]+|-inf) ", summary) for name in ("I", "LRA", "Peak")]
    if None in values:
        raise RenderError(f"ffmpeg cannot measure {path.name}", remedy="run it by hand to see why")
    return Heard(*(float(value[1]) for value in values if value is not None))


def _tone(name: str, folder: Path) -> Tone:
    steps = _TONES[name]
    level = np.concatenate([np.full(round(length * 48000), 10 ** (db / 20)) for db, length in steps])
    wave = level * np.sin(2 * np.pi * 1000 * np.arange(len(level)) / 48000)
    sound: Samples = np.repeat(wave.astype(np.float32)[:, None], 2, axis=1)
    path = folder / f"{name}.wav"
    write_wav(path, sound, 48000)
    expected = -33.0 if name == "3341-2" else -23.0
    return Tone(name, expected, measure(sound).integrated, by_ffmpeg(path).integrated)


def _line(row: Row) -> str:
    apart = "-" if row.separation.startswith("not") else row.separation
    lag = "-" if row.lag_ms is None else f"{row.lag_ms:+d}"
    return (
        f"{row.voice:8} {row.seconds:<3} {row.music:7} {row.loudness:9} {row.integrated:7.2f} "
        f"{row.short_term_max:8.2f} {row.true_peak:6.2f}   {apart:10} {lag:>7}   "
        f"{row.ffmpeg.integrated:12.1f} {row.ffmpeg.range:5.1f} {row.ffmpeg.true_peak:6.1f}   "
        f"{'ok' if not row.failed else 'MISSED ' + ' '.join(row.failed)}"
    ).rstrip()
