"""A1, A2, A3 and A5 on what an MP4 decodes to: every kind of voice, short and long, with or without music."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import av
import numpy as np
import pytest

from sixty_second.audio import RATE, TARGETS, assemble, duck, master, measure, read_sound
from sixty_second.cache import Cache
from sixty_second.model import Beat, Line, Samples, Speech, Spoken
from sixty_second.music import compose
from sixty_second.preflight.stems import separation_lu
from sixty_second.render.joining import PRIMING
from sixty_second.voices.espeak import EspeakVoice

SAID = (
    "The ferry to the island will run again from Monday, the harbour board says.",
    "It had been laid up since November, after a storm broke the north quay.",
    "“We did not think we would see it this year,” said Ida Brandt, who leads the yard.",
)
CODER = {"b": "192k", "aac_coder": "fast", "aac_ms": "0", "aac_tns": "0"}
"""As `render` encodes."""
TOLERANCE = {"social": 0.5, "web": 0.5, "broadcast": 0.2}


def through_mp3(speech: Speech) -> Speech:
    """The speech as a service sends it: 24 kHz, MP3, quieter than ours."""
    file = io.BytesIO()
    with av.open(file, "w", format="mp3") as container:
        stream = container.add_stream("libmp3lame", rate=24000, layout="mono")
        resampler = av.AudioResampler(format="s16p", layout="mono", rate=24000)
        pcm = (speech.samples * 0.3 * 32767).astype(np.int16)
        for first in range(0, len(pcm), 1152):
            frame = av.AudioFrame.from_ndarray(pcm[None, first : first + 1152], format="s16p", layout="mono")
            frame.sample_rate, frame.pts = speech.rate, first
            for block in resampler.resample(frame):
                container.mux(stream.encode(block))
        container.mux(stream.encode(None))
    file.seek(0)
    with av.open(file) as container:
        parts = [frame.to_ndarray()[0] for frame in container.decode(audio=0)]
    return replace(speech, samples=np.concatenate(parts).astype(np.float32), rate=24000)


@pytest.fixture(scope="module")
def lines() -> dict[str, tuple[Speech, ...]]:
    """The lines as each voice says them."""
    voice = EspeakVoice(cache=Cache(None))
    espeak = tuple(voice.speak(text, language="en") for text in SAID)
    silent = tuple(replace(speech, samples=speech.samples * 0) for speech in espeak)
    return {"espeak": espeak, "silent": silent, "service": tuple(map(through_mp3, espeak))}


def told(speeches: tuple[Speech, ...], seconds: int) -> tuple[Spoken, ...]:
    """The lines over and over, 400 ms apart, the last two seconds silent."""
    spoken: list[Spoken] = []
    at = 200
    for number, speech in enumerate(cycle(speeches)):
        end = at + speech.duration_ms + 400
        if end > seconds * 1000 - 2000:
            break
        spoken.append(Spoken(Line(Beat(f"b{number}", "fact", "x"), "x"), speech, at, end))
        at = end
    return tuple(spoken)


def decoded(samples: Samples, path: Path) -> Samples:
    """What is heard of it after AAC at 192 kbit/s in MP4, every sample in its place."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=RATE, layout="stereo", options=CODER)
        for first in range(PRIMING, len(samples), 1024):
            block = np.ascontiguousarray(samples[first : first + 1024].T)
            frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
            frame.sample_rate, frame.pts = RATE, first
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return read_sound(path)


@pytest.mark.parametrize(
    ("voice", "seconds", "bed", "loudness"),
    [
        ("espeak", 15, "", "social"),
        ("espeak", 15, "calm", "web"),
        ("espeak", 15, "urgent", "broadcast"),
        ("espeak", 15, "light", "social"),
        pytest.param("espeak", 180, "urgent", "social", marks=pytest.mark.slow),
        ("service", 15, "", "broadcast"),
        ("service", 15, "calm", "social"),
        ("service", 15, "urgent", "web"),
        ("silent", 15, "light", "broadcast"),
        ("silent", 15, "sting", "web"),
    ],
)
def test_a_film_holds_what_is_promised_of_its_sound(
    lines: dict[str, tuple[Speech, ...]], tmp_path: Path, voice: str, seconds: int, bed: str, loudness: str
) -> None:
    """Loudness, true peak and loudest three seconds of the decoded film, and speech over music in it."""
    spoken = told(lines[voice], seconds)
    narration = assemble(spoken, duration_ms=seconds * 1000)
    mix, under = narration, np.zeros((len(narration), 2), np.float32)
    words = tuple(word for line in spoken for word in line.words)
    if bed:
        music = compose(bed, duration_ms=seconds * 1000, landing_ms=words[-1].end_ms + 200)
        under = duck(music, narration, spoken)
        mix = narration[:, None] + under
    film = decoded(master(mix, loudness=loudness), tmp_path / "film.mp4")
    found = measure(film)
    target = TARGETS[loudness]
    assert found.integrated == pytest.approx(target, abs=TOLERANCE[loudness])
    assert found.true_peak <= -1.0
    assert found.short_term_max <= target + 5
    apart = separation_lu(film, narration, under, words)
    assert apart is None if voice == "silent" or not bed else apart is not None and apart >= 15
