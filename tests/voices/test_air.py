"""A synthetic voice made fit for air."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.cache import Cache
from sixty_second.model import Samples
from sixty_second.voices.air import cleaned
from sixty_second.voices.espeak_process import read

RATE = 22050
TEXT = "Six scientists say the storm system that struck the southern states is the strongest since May."


@pytest.fixture(scope="module")
def speech() -> Samples:
    """espeak-ng as it is."""
    return read(TEXT, voice="gmw/en-US", words_a_minute=158, cache=Cache(None)).samples


def tone(hertz: float, level: float, seconds: float = 1.0) -> Samples:
    """A sine."""
    time = np.arange(round(RATE * seconds)) / RATE
    return (level * np.sin(2 * np.pi * hertz * time)).astype(np.float32)


def band(sound: Samples, low: float, high: float) -> float:
    """Energy between two frequencies, in decibels."""
    spectrum = np.abs(np.fft.rfft(sound.astype(np.float64))) ** 2
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE)
    return 10 * float(np.log10(spectrum[(hertz >= low) & (hertz < high)].sum() + 1e-12))


def test_rumble_goes_and_the_voice_stays(speech: Samples) -> None:
    """Below 40 Hz 25 dB are lost; from 100 to 3000 Hz nothing but what the evening takes."""
    made = cleaned(speech, RATE)
    assert band(speech, 0, 40) - band(made, 0, 40) >= 25
    assert band(speech, 100, 3000) - band(made, 100, 3000) <= 3.5


def test_sibilants_are_softer_against_the_vowels(speech: Samples) -> None:
    """By 2 to 6 dB: softer, not lisping."""
    made = cleaned(speech, RATE)
    change = (band(made, 5000, 11000) - band(made, 200, 3000)) - (
        band(speech, 5000, 11000) - band(speech, 200, 3000)
    )
    assert -6 <= change <= -2


def test_loud_and_soft_come_nearer() -> None:
    """A tone 20 dB above another is 12 to 18 dB above it afterwards."""
    made = cleaned(np.concatenate([tone(440, 0.05), tone(440, 0.5)]), RATE)
    soft, loud = (np.abs(made[at : at + RATE // 2]).max() for at in (RATE // 4, RATE + RATE // 4))
    assert 12 <= 20 * np.log10(loud / soft) <= 18


def test_a_voice_that_is_soft_already_is_left_alone() -> None:
    """Below every threshold nothing but rumble changes."""
    quiet, inside = tone(440, 0.02), slice(RATE // 4, -RATE // 4)
    assert cleaned(quiet, RATE)[inside] == pytest.approx(quiet[inside], abs=2e-4)


def test_silence_stays_and_nothing_is_empty() -> None:
    """No samples, or none that sound, come back as they are."""
    for sound in (np.zeros(0, np.float32), np.zeros(100, np.float32)):
        assert np.array_equal(cleaned(sound, RATE), sound)


@given(st.lists(st.floats(-1, 1, width=32), min_size=1, max_size=400), st.sampled_from([8000, 22050, 48000]))
def test_any_sound_keeps_its_length_and_full_scale(values: list[float], rate: int) -> None:
    """As many samples as before, all of them numbers within [-1, 1], the same twice."""
    sound = np.array(values, np.float32)
    made = cleaned(sound, rate)
    assert made.shape == sound.shape
    assert made.dtype == np.float32
    assert np.isfinite(made).all()
    assert float(np.abs(made).max()) <= 1
    assert np.array_equal(made, cleaned(sound, rate))
