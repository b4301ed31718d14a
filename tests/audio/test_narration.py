"""The narration laid out in time, kept in files, stretched."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sixty_second.audio import RATE, assemble, read_wav, stretch, write_wav
from sixty_second.errors import OutputError, RenderError, SettingsError
from sixty_second.model import Beat, Line, Samples, Speech, Spoken, Word
from sixty_second.resample import resample


def tone(hertz: float, seconds: float, rate: int, level: float = 0.5) -> Samples:
    """A sine."""
    return (level * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


def spoken(samples: Samples, rate: int, start_ms: int, lead_ms: int = 0) -> Spoken:
    """A line with this sound."""
    beat = Beat("b01", "fact", "one")
    speech = Speech(samples, rate, (Word("one", "one", 0, len(samples) * 1000 // rate),))
    end = start_ms + lead_ms + speech.duration_ms
    return Spoken(Line(beat, "one"), speech, start_ms, end, lead_ms)


def test_each_line_begins_at_its_sample() -> None:
    """Resampled from another rate, a click still falls on the sample of its time."""
    click = np.zeros(2205, np.float32)
    click[1000] = 0.9
    mono = assemble([spoken(click, 22050, 1033, lead_ms=200)], duration_ms=3000)
    expected = round((1.233 + 1000 / 22050) * RATE)
    assert abs(int(np.abs(mono).argmax()) - expected) <= 1


def test_the_length_is_exact_and_what_is_past_it_is_cut() -> None:
    """Whatever the lines do."""
    lines = [spoken(tone(300, 1, 22050), 22050, 500), spoken(tone(300, 1, 24000), 24000, 9000)]
    assert assemble(lines, duration_ms=1234).shape == (59232,)
    assert assemble([], duration_ms=100).shape == (4800,)
    assert not assemble([], duration_ms=100).any()


def test_edges_do_not_click() -> None:
    """A line that begins and ends in the middle of a wave is faded in and out."""
    mono = assemble([spoken(np.full(4800, 0.8, np.float32), RATE, 100)], duration_ms=300)
    assert np.abs(np.diff(mono)).max() < 0.03


@pytest.mark.parametrize(
    ("rate", "to"), [(22050, 48000), (24000, 48000), (44100, 48000), (48000, 16000), (22050, 16000)]
)
def test_resampling_keeps_tone_level_and_time(rate: int, to: int) -> None:
    """A tone below both Nyquist frequencies comes out as that tone, to within -60 dB, with no delay."""
    made = resample(tone(1000, 0.5, rate), rate, to)
    expected = tone(1000, 0.5, to)
    assert len(made) == len(expected)
    inside = slice(to // 20, -to // 20)
    assert np.abs(made - expected)[inside].max() < 5e-4


def test_resampling_leaves_nothing_above_the_new_limit() -> None:
    """A tone that the lower rate cannot hold disappears instead of folding back."""
    made = resample(tone(10000, 0.5, 48000), 48000, 16000)
    assert np.abs(made[1600:-1600]).max() < 1e-3


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 3000), st.sampled_from([8000, 11025, 16000, 22050, 24000, 44100]))
def test_resampling_any_length(count: int, rate: int) -> None:
    """The length is the time times the rate, rounded up."""
    made = resample(np.ones(count, np.float32), rate, 48000)
    assert len(made) == -(-count * 48000 // rate)
    assert made.dtype == np.float32


def test_wav_files_come_back(tmp_path: Path) -> None:
    """16 bits are kept exactly; what is too loud is clipped."""
    path = tmp_path / "narration.wav"
    mono = np.concatenate([tone(440, 0.1, RATE), np.array([2, -2], np.float32)])
    write_wav(path, mono, RATE)
    samples, rate = read_wav(path)
    assert rate == RATE
    assert np.abs(samples - np.clip(mono, -1, 1)).max() < 1 / 65000
    first = path.read_bytes()
    write_wav(path, samples, RATE)
    assert path.read_bytes() == first


def test_a_wav_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    """The folder is a file, so nothing can be put there."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError):
        write_wav(tmp_path / "file" / "narration.wav", np.zeros(10, np.float32), RATE)


@pytest.mark.parametrize("data", [b"", b"RIFF", b"not a wav file at all, but long enough to look at"])
def test_a_wav_that_is_broken_is_said(tmp_path: Path, data: bytes) -> None:
    """In one line."""
    path = tmp_path / "broken.wav"
    path.write_bytes(data)
    with pytest.raises(RenderError):
        read_wav(path)
    with pytest.raises(RenderError):
        read_wav(tmp_path / "missing.wav")


@pytest.mark.parametrize("tempo", [0.92, 1.08])
def test_stretching_keeps_pitch_and_scales_times(tempo: float) -> None:
    """Length and word times by the factor, the tone where it was, the same bytes each time."""
    sound = tone(220, 2, 22050)
    words = (Word("one", "one", 0, 900), Word("two", "two", 1000, 2000))
    speech = Speech(sound, 22050, words)
    made = stretch(speech, tempo)
    assert len(made.samples) == round(len(sound) / tempo)
    assert made.words[1].start_ms == int(1000 / tempo)
    assert made.words[1].end_ms <= made.duration_ms
    spectrum = np.abs(np.fft.rfft(made.samples))
    assert spectrum.argmax() * 22050 / len(made.samples) == pytest.approx(220, abs=3)
    assert made.samples.tobytes() == stretch(speech, tempo).samples.tobytes()


def test_a_stretched_click_is_where_its_word_says() -> None:
    """Within 15 ms."""
    sound = tone(180, 2, 22050, 0.01)
    sound[22050 : 22050 + 2205] += tone(900, 0.1, 22050)
    made = stretch(Speech(sound, 22050, (Word("tick", "tick", 1000, 1100),)), 0.95)
    first = int(np.flatnonzero(np.abs(made.samples) > 0.1)[0]) * 1000 / 22050
    assert abs(first - made.words[0].start_ms) <= 15


def test_a_tempo_out_of_reach_is_refused() -> None:
    """Nothing slower than half, nothing faster than double; 1 changes nothing."""
    speech = Speech(tone(220, 0.2, 22050), 22050, ())
    assert stretch(speech, 1.0) is speech
    with pytest.raises(SettingsError):
        stretch(speech, 3.0)
