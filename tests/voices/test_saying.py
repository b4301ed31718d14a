"""``make-video say``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sixty_second.audio.files import read_sound, read_wav
from sixty_second.cache import Cache
from sixty_second.errors import UsageError
from sixty_second.saying import say, spoken
from sixty_second.voices.pronunciations import Pronunciation, Pronunciations

TEXT = "Saoirse paid $5."
NAMES = Pronunciations((Pronunciation("Saoirse", say="seer-sha"),))


def written(path: Path, *, voice: str = "espeak", pace: float = 1.0) -> int:
    """Says the text into the file; its length in milliseconds."""
    speech, notes = say(
        TEXT,
        path,
        voice=voice,
        language="en",
        pace=pace,
        pronunciations=NAMES,
        cache=Cache(path.parent / "cache"),
    )
    assert notes == ()
    return speech.duration_ms


@pytest.mark.parametrize("name", ["a.wav", "a.mp3", "a.m4a", "A.WAV"])
def test_the_suffix_decides_what_is_written(tmp_path: Path, name: str) -> None:
    """Each decodes to the sound that was said, within a codec's padding."""
    path = tmp_path / name
    lasts = written(path)
    sound = read_sound(path)
    assert len(sound) / 48 == pytest.approx(lasts, abs=120)
    assert float(abs(sound).max()) > 0.1


def test_wav_is_the_speech_itself(tmp_path: Path) -> None:
    """Its rate is the voice's."""
    written(tmp_path / "a.wav")
    assert read_wav(tmp_path / "a.wav")[1] == 22050


def test_how_it_is_said_can_be_read(tmp_path: Path) -> None:
    """A line a word, with the spoken form where it differs."""
    speech, _ = say(
        TEXT,
        tmp_path / "a.wav",
        voice="silent",
        language="en",
        pace=1.0,
        pronunciations=NAMES,
        cache=Cache(None),
    )
    assert spoken(speech) == ("  0.000  Saoirse → seer-sha", "  0.400  paid", "  0.800  $5. → five dollars")


@pytest.mark.parametrize(
    ("name", "pace"), [("a.ogg", 1.0), ("a", 1.0), ("a.wav", 2.0), ("a.wav", float("nan"))]
)
def test_what_cannot_be_is_refused(tmp_path: Path, name: str, pace: float) -> None:
    """Before anything is spoken or written."""
    with pytest.raises(UsageError):
        written(tmp_path / name, pace=pace)
    assert not list(tmp_path.iterdir())


def test_the_command_takes_the_projects_pronunciations(tmp_path: Path) -> None:
    """The file beside it is read, ``-v`` tells how words are said, and ``say.wav`` is the default."""
    (tmp_path / "pronunciations.toml").write_text('Saoirse = "seer-sha"\n', encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "sixty_second", "say", TEXT, "--voice", "espeak:+f3", "-v"],
        cwd=tmp_path, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert "Saoirse → seer-sha" in done.stdout
    assert done.stdout.splitlines()[-1] == "say.wav"
    assert (tmp_path / "say.wav").stat().st_size > 10_000
