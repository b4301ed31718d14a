"""A story that a presenter reads: ``make-video render STORY --voice recording:FILE``."""

from __future__ import annotations

import json
import wave
from pathlib import Path

import numpy as np
import pytest

from sixty_second import pipeline
from sixty_second.cache import Cache
from sixty_second.errors import SettingsError, VoiceError
from sixty_second.events import Silence
from sixty_second.settings import Settings
from sixty_second.story import manifest
from sixty_second.voices.espeak import timed
from sixty_second.voices.espeak_process import read
from sixty_second.voices.spoken import tokens, utterance


def record(story: Path, path: Path, *, without: str = "") -> Path:
    """A WAV file of somebody reading the story's beats, all but one, with pauses of a second."""
    sounds = []
    for beat in manifest(story)["beats"]:
        if beat["id"] == without:
            continue
        row = tokens(beat["say"], "en")
        said, spans = utterance(row)
        reading = read(said, voice="gmw/en-US+f2", words_a_minute=170, cache=Cache(None))
        speech = timed(row, spans, reading)
        sounds += [speech.samples, np.zeros(speech.rate, np.float32)]
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(22050)
        file.writeframes((np.concatenate(sounds).clip(-1, 1) * 32767).astype("<i2").tobytes())
    return path


def render(story: Path, kept: Cache, **changes: str) -> dict[str, object]:
    """Renders it and gives its manifest."""
    pipeline.render(story, dict(changes), cache=kept, events=Silence())
    return manifest(story)


def test_the_story_is_told_by_the_recording(story: Path, kept: Cache, tmp_path: Path) -> None:
    """The same beats and words, a person's voice, the recording in the story folder, no path of a machine."""
    before = manifest(story)
    path = record(story, tmp_path / "my take.wav")
    told = render(story, kept, voice=f"recording:{path}")
    assert [beat["say"] for beat in told["beats"]] == [beat["say"] for beat in before["beats"]]  # type: ignore[attr-defined]
    assert told["voice"] == "recording"
    assert told["disclosure"] == {"voice": "a person's", "digital_source_type": "composite"}
    assert all(beat["unsure"] == [] for beat in told["beats"])  # type: ignore[attr-defined]
    names = [path.name for path in (story / "recording").iterdir()]
    assert len(names) == 1
    assert f"recording/{names[0]}" in told["outputs"]  # type: ignore[operator]
    assert str(tmp_path) not in json.dumps(told)
    assert "synthetic" not in (story / "timeline.json").read_text().lower()


def test_it_goes_on_with_the_recording_in_the_folder(story: Path, kept: Cache, tmp_path: Path) -> None:
    """Rendered again without a voice named, and without the file that was given, it gives the same bytes."""
    path = record(story, tmp_path / "take.wav")
    first = render(story, kept, voice=f"recording:{path}")
    path.unlink()
    again = render(story, kept)
    assert again["outputs"] == first["outputs"]


def test_another_voice_takes_the_recording_away(story: Path, kept: Cache, tmp_path: Path) -> None:
    """Nothing of it stays."""
    render(story, kept, voice=f"recording:{record(story, tmp_path / 'take.wav')}")
    told = render(story, kept, voice="espeak")
    assert told["voice"] == "espeak"
    assert not list((story / "recording").glob("*"))


def test_a_beat_that_was_not_read_is_named_and_nothing_changes(
    story: Path, kept: Cache, tmp_path: Path
) -> None:
    """A film must not caption what nobody says."""
    path = record(story, tmp_path / "take.wav", without="b02")
    before = manifest(story)
    with pytest.raises(VoiceError, match="b02") as caught:
        render(story, kept, voice=f"recording:{path}")
    assert "story.yaml" in str(caught.value)
    assert manifest(story) == before


def test_a_story_that_is_not_written_has_no_recording(sample: Path, tmp_path: Path) -> None:
    """It says how it is done."""
    order = pipeline.Order(source=str(sample), folder=tmp_path / "story")
    with pytest.raises(SettingsError, match="make-video render"):
        pipeline.make(order, Settings(voice="recording:x.wav"), cache=Cache(None), events=Silence())
