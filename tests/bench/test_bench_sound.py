"""``scripts/bench sound``: films made, and heard by two meters that agree."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import numpy as np
import pytest

from sixty_second.audio import write_wav
from sixty_second.bench.hearing import by_ffmpeg
from sixty_second.errors import RenderError

Run = Callable[..., CompletedProcess[str]]


def test_both_meters_agree_on_tones_and_on_films(run: Run) -> None:
    """A line a film; ours and ffmpeg's within 0.1 LU and 0.3 dB of each other; the music meets its target."""
    asked = (
        "--voice",
        "silent",
        "--duration",
        "15",
        "--music",
        "none",
        "--music",
        "calm",
        "--loudness",
        "web",
    )
    told = json.loads(run("sound", "--json", *asked).stdout)
    assert len(told["meter"]) == 5
    for tone in told["meter"]:
        assert tone["ours"] == pytest.approx(tone["expected"], abs=0.1)
        assert tone["ffmpeg"] == pytest.approx(tone["expected"], abs=0.1)
    mute, music = told["films"]
    assert (mute["music"], music["music"]) == ("none", "calm")
    assert mute["integrated"] == -120
    assert music["integrated"] == pytest.approx(-16, abs=0.5)
    assert music["ffmpeg"]["integrated"] == pytest.approx(music["integrated"], abs=0.1)
    assert music["ffmpeg"]["true_peak"] == pytest.approx(music["true_peak"], abs=0.3)
    assert music["failed"] == []


def test_ffmpeg_hears_a_tone_and_nothing_in_a_text(tmp_path: Path) -> None:
    """EBU Tech 3341, case 1; and one line about a file that is no sound."""
    wave = 10 ** (-23 / 20) * np.sin(2 * np.pi * 1000 * np.arange(5 * 48000) / 48000)
    write_wav(tmp_path / "tone.wav", np.stack([wave, wave], axis=1).astype(np.float32), 48000)
    assert by_ffmpeg(tmp_path / "tone.wav").integrated == pytest.approx(-23, abs=0.1)
    (tmp_path / "text.mp4").write_text("no film")
    with pytest.raises(RenderError, match=r"ffmpeg cannot measure text\.mp4"):
        by_ffmpeg(tmp_path / "text.mp4")
