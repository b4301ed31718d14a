"""Loudness after BS.1770 and EBU Tech 3341, and the mastered narration before and after AAC."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

from sixty_second.audio import RATE, TARGETS, assemble, master, measure
from sixty_second.cache import Cache
from sixty_second.errors import RenderError, SettingsError
from sixty_second.model import Beat, Line, Samples, Spoken
from sixty_second.voices.espeak import EspeakVoice

SAID = [
    "The harbour bridge will close on Monday for the first time in thirty years, the city says.",
    "Engineers found cracks in two of its four towers in spring, and the repairs will cost $1.2bn.",
    "“Nobody needs to worry,” said Mayor Ines Okafor, “but nobody should wait any longer either.”",
]


def stereo(steps: list[tuple[float, float]]) -> Samples:
    """A 1 kHz sine in phase on both channels: rows of level in dBFS and seconds."""
    level = np.concatenate([np.full(round(length * RATE), 10 ** (db / 20)) for db, length in steps])
    wave = level * np.sin(2 * np.pi * 1000 * np.arange(len(level)) / RATE)
    return np.stack([wave, wave], axis=1).astype(np.float32)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([(-23, 20)], -23.0),
        ([(-33, 20)], -33.0),
        ([(-36, 10), (-23, 60), (-36, 10)], -23.0),
        ([(-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)], -23.0),
        ([(-26, 20), (-20, 20.1), (-26, 20)], -23.0),
    ],
)
def test_integrated_loudness_of_the_ebu_cases(steps: list[tuple[float, float]], expected: float) -> None:
    """EBU Tech 3341, cases 1 to 5: within 0.1 LU."""
    assert measure(stereo(steps)).integrated == pytest.approx(expected, abs=0.1)


@pytest.mark.parametrize(("level", "length"), [(-23, 20), (-33, 5)])
def test_short_term_loudness_of_a_steady_tone(level: float, length: float) -> None:
    """EBU Tech 3341, the short-term reading of cases 1 and 2: within 0.1 LU."""
    assert measure(stereo([(level, length)])).short_term_max == pytest.approx(level, abs=0.1)


@pytest.mark.parametrize(
    ("divisor", "degrees", "amplitude", "expected"),
    [(4, 0, 0.5, -6.0), (4, 45, 0.5, -6.0), (6, 60, 0.5, -6.0), (8, 67.5, 0.5, -6.0), (4, 45, 1.41, 3.0)],
)
def test_true_peak_of_the_ebu_cases(divisor: int, degrees: float, amplitude: float, expected: float) -> None:
    """EBU Tech 3341, cases 15 to 19: within +0.2 and -0.4 dB, wherever the samples fall."""
    wave = amplitude * np.sin(2 * np.pi * np.arange(RATE) / divisor + np.radians(degrees))
    ramp = np.minimum(1, np.arange(RATE) / 4800)
    wave = (wave * ramp * ramp[::-1]).astype(np.float32)
    peak = measure(np.stack([wave, wave], axis=1)).true_peak
    assert expected - 0.4 <= peak <= expected + 0.2


def test_mono_counts_as_heard_on_both_sides() -> None:
    """The same as its stereo upmix; one side alone is 3 LU less."""
    both = stereo([(-23, 5)])
    one = both.copy()
    one[:, 1] = 0
    assert measure(both[:, 0]) == measure(both)
    assert measure(one).integrated == pytest.approx(measure(both).integrated - 3.01, abs=0.05)


@pytest.mark.parametrize("count", [0, 1, 100, 48000])
def test_silence_has_no_loudness_and_gets_no_gain(count: int) -> None:
    """Nothing blows up, nothing is raised from nothing."""
    quiet = np.zeros(count, np.float32)
    found = measure(quiet)
    assert (found.integrated, found.short_term_max, found.true_peak) == (-120.0, -120.0, -120.0)
    made = master(quiet)
    assert made.shape == (count, 2)
    assert not made.any()


@pytest.fixture(scope="module")
def narration() -> Samples:
    """A quarter of a minute of espeak-ng with pauses."""
    voice = EspeakVoice(cache=Cache(None))
    at, lines = 200, []
    for text in SAID:
        speech = voice.speak(text, language="en")
        end = at + speech.duration_ms + 400
        lines.append(Spoken(Line(Beat("b", "fact", text), text), speech, at, end))
        at = end
    return assemble(lines, duration_ms=at)


def encoded(samples: Samples, path: Path) -> Path:
    """The sound as AAC at 192 kbit/s in MP4."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=RATE, layout="stereo")
        stream.bit_rate = 192000
        for first in range(0, len(samples), 1024):
            block = np.ascontiguousarray(samples[first : first + 1024].T)
            frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
            frame.sample_rate = RATE
            frame.pts = first
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(("loudness", "tolerance"), [("social", 0.5), ("web", 0.5), ("broadcast", 0.2)])
def test_the_decoded_film_has_its_loudness_and_peak(
    narration: Samples, tmp_path: Path, loudness: str, tolerance: float
) -> None:
    """A1, A2 and A5 hold before AAC with margin, and after it."""
    made = master(narration, loudness=loudness)
    before = measure(made)
    assert made.dtype == np.float32
    assert made.shape == (len(narration), 2)
    assert before.integrated == pytest.approx(TARGETS[loudness], abs=0.1)
    assert before.true_peak <= -1.5
    after = measure(encoded(made, tmp_path / "film.mp4"))
    assert after.integrated == pytest.approx(TARGETS[loudness], abs=tolerance)
    assert after.true_peak <= -1.0
    assert after.short_term_max <= TARGETS[loudness] + 5


def test_mastering_moves_nothing_and_repeats(narration: Samples) -> None:
    """Both channels are alike, the same bytes come out, and a sample's time does not change."""
    made = master(narration)
    assert made.tobytes() == master(narration).tobytes()
    assert np.array_equal(made[:, 0], made[:, 1])
    ratio = made[:, 0][np.abs(narration) > 0.05] / narration[np.abs(narration) > 0.05]
    assert 0 < ratio.min() <= ratio.max() < 10


def test_peaks_are_turned_down_not_clipped() -> None:
    """A short loud burst in quiet speech stays a sine: the gain changes slowly."""
    quiet = stereo([(-30, 4)])[:, 0].copy()
    quiet[96000:96480] *= 25
    made = master(quiet)[:, 0]
    assert measure(made).true_peak <= -1.5
    burst = made[96000:96480]
    flat = np.abs(np.diff(np.abs(burst))) < 1e-6
    assert flat.mean() < 0.05


def test_very_quiet_noise_is_not_raised_to_speech() -> None:
    """What is 50 dB below the target is noise: the gain is bounded."""
    hiss = (np.sin(np.arange(RATE * 2) ** 2 * 0.1) * 10 ** (-66 / 20)).astype(np.float32)
    assert measure(master(hiss)).integrated < -20


def test_an_unknown_loudness_lists_the_known() -> None:
    """social, web, broadcast."""
    with pytest.raises(SettingsError, match="broadcast, social, web"):
        master(np.zeros(100, np.float32), loudness="cinema")


def test_a_file_without_sound_is_said(tmp_path: Path) -> None:
    """A missing file, and one that is none."""
    (tmp_path / "text.mp4").write_text("no film")
    for name in ("text.mp4", "missing.mp4"):
        with pytest.raises(RenderError):
            measure(tmp_path / name)
