"""The same story the usual MoviePy way: ``python -m sixty_second.bench.usual_way STORY SECONDS``.

A picture clip a beat with a resize function, a text clip a cue, one composite, ``write_videofile``. Only the
clips that show in the film's first ``SECONDS`` are made, and only those seconds are written. Prints seconds
by the clock and of processors as JSON; starting Python and importing MoviePy does not count.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from moviepy import AudioFileClip, CompositeVideoClip, ImageClip, TextClip

from ..drawing import font_path
from ..model import Cue, Timeline
from .told import timeline
from .usage import Cost

_ZOOM = 0.05
"""How much a picture grows over its beat, as the films' own pictures do."""


def compose(story: Path, seconds: float) -> Cost:
    """What the film's first ``seconds`` cost, composed and written with MoviePy."""
    film = timeline(story)
    began = Cost(time.monotonic(), _processor_s())
    pictures = sorted((story / "pictures").iterdir())
    clips = [_picture(film, number, pictures[number % len(pictures)])
             for number, scene in enumerate(film.scenes) if scene.start_ms < seconds * 1000]  # fmt: skip
    clips += [_words(film, cue) for cue in film.cues if cue.start_ms < seconds * 1000]
    whole = CompositeVideoClip(clips, size=(film.width, film.height)).subclipped(0, seconds)
    sound = AudioFileClip(str(story / "narration.wav")).subclipped(0, seconds)
    with tempfile.TemporaryDirectory() as place:
        whole.with_audio(sound).write_videofile(
            str(Path(place, "film.mp4")),
            fps=film.fps,
            codec="libx264",
            preset="veryfast",
            audio_codec="aac",
            temp_audiofile=str(Path(place, "sound.m4a")),
            logger=None,
        )
    sound.close()
    whole.close()
    return Cost(time.monotonic(), _processor_s()).less(began)


def _processor_s() -> float:
    """Seconds of this process and of the encoders it has waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _picture(film: Timeline, number: int, path: Path) -> Any:
    scene = film.scenes[number]
    lasts = (scene.end_ms - scene.start_ms) / 1000
    clip = ImageClip(str(path)).with_duration(lasts).resized(height=film.height)
    moving = clip.resized(lambda t: 1 + _ZOOM * t / lasts)
    return moving.with_position("center").with_start(scene.start_ms / 1000)


def _words(film: Timeline, cue: Cue) -> Any:
    clip = TextClip(
        font=str(font_path("Manrope-ExtraBold")),
        text=cue.text,
        font_size=round(64 * film.width / 1080),
        color="white",
        stroke_color="black",
        stroke_width=max(round(4 * film.width / 1080), 1),
        method="caption",
        size=(round(film.width * 0.85), None),
        text_align="center",
        duration=(cue.end_ms - cue.start_ms) / 1000,
    )
    return clip.with_position(("center", 0.63), relative=True).with_start(cue.start_ms / 1000)


if __name__ == "__main__":
    print(json.dumps(asdict(compose(Path(sys.argv[1]), float(sys.argv[2])))))  # noqa: T201
