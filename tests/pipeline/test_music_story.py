"""Music and kept sound through the whole house: named, made, checked, changed and taken away again."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sixty_second import pipeline
from sixty_second.audio import RATE, measure, write_wav
from sixty_second.cache import Cache
from sixty_second.errors import SettingsError
from sixty_second.events import Silence
from sixty_second.music import compose
from sixty_second.settings import Settings
from sixty_second.story import digest
from sounding_clip import clip


def facts(folder: Path) -> dict[str, Any]:
    """The manifest."""
    found = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def sound_checks(folder: Path) -> dict[str, str]:
    """What the sound's checks measured; all of them hold."""
    found = {item["id"]: item for item in facts(folder)["checks"] if item["id"] in ("A1", "A2", "A3", "A5")}
    assert all(item["ok"] for item in found.values()), found
    return {name: item["value"] for name, item in found.items()}


def rendered(folder: Path, kept: Cache, **changes: Any) -> Path:
    """The story gone on from."""
    return pipeline.render(folder, changes, cache=kept, events=Silence())


def test_a_bed_lies_under_the_voice(
    sample: Path, small: Settings, made: Path, kept: Cache, tmp_path: Path
) -> None:
    """With `--music` there is a bed, checked against the voice; beats and times are as without it."""
    order = pipeline.Order(source=str(sample), folder=tmp_path / "story")
    story = pipeline.make(order, replace(small, music="urgent"), cache=kept, events=Silence())
    assert float(sound_checks(story)["A3"].removesuffix(" LU")) >= 15
    assert facts(story)["beats"] == facts(made)["beats"]
    assert facts(story)["music"]["name"] == "urgent"
    assert "music: urgent\n" in (story / "story.yaml").read_text(encoding="utf-8")
    assert facts(story)["outputs"]["bed.wav"] == digest(story / "bed.wav")
    assert digest(story / "narration.wav") == digest(made / "narration.wav")
    again = rendered(Path(shutil.copytree(story, tmp_path / "again")), Cache(None))
    assert digest(again / "video.mp4") == digest(story / "video.mp4")


def test_music_is_changed_in_the_story_and_taken_away(story: Path, kept: Cache, small: Settings) -> None:
    """A name typed into story.yaml is played; `--music none` overrules it and leaves the film as it was."""
    before = digest(story / "video.mp4")
    text = (story / "story.yaml").read_text(encoding="utf-8")
    (story / "story.yaml").write_text(text.replace("music: none", "music: light"), encoding="utf-8")
    rendered(story, kept)
    assert (story / "bed.wav").is_file()
    assert digest(story / "video.mp4") != before
    sound_checks(story)
    rendered(story, kept, music="none")
    assert not (story / "bed.wav").exists()
    assert digest(story / "video.mp4") == before
    assert sound_checks(story)["A3"].startswith("not applicable")


def test_a_producer_s_music_goes_along(story: Path, kept: Cache, tmp_path: Path) -> None:
    """The file is copied into the story folder, which then needs it no more; the manifest keeps its name."""
    own = tmp_path / "Our theme.wav"
    write_wav(own, compose("light", duration_ms=6000, landing_ms=5000), RATE)
    rendered(story, kept, music=str(own), music_below=20)
    own.unlink()
    rendered(story, kept)
    music = facts(story)["music"]
    assert (music["name"], music["below"]) == ("Our theme.wav", 20)
    assert digest(story / music["path"]) == music["sha256"]
    assert float(sound_checks(story)["A3"].removesuffix(" LU")) >= 20
    rendered(story, kept, music="calm")
    assert not (story / music["path"]).exists()


def test_music_that_there_is_not_is_said_and_nothing_changes(story: Path, kept: Cache) -> None:
    """One line with the names there are; the story stays as it was."""
    before = digest(story / "manifest.json")
    with pytest.raises(SettingsError, match="none, calm, urgent, light, sting"):
        rendered(story, kept, music="jazz")
    with pytest.raises(SettingsError, match=r"there is no music 'theme\.mp3'"):
        rendered(story, kept, music="theme.mp3")
    assert digest(story / "manifest.json") == before


def test_a_film_of_music_alone_is_as_loud_as_any(story: Path, kept: Cache) -> None:
    """The silent voice ducks nothing, and the music itself is brought to the target."""
    rendered(story, kept, voice="silent", music="calm")
    assert sound_checks(story)["A1"] == "-14.0 LUFS"


def test_a_video_is_heard_under_the_voice_when_asked(
    sample: Path, small: Settings, kept: Cache, tmp_path: Path
) -> None:
    """`--keep-sound` marks the beat with a video; its sound is the bed, and gone when it is taken out."""
    clips = (clip(tmp_path / "a.mp4", sounding=True),)
    order = pipeline.Order(source=str(sample), folder=tmp_path / "story", pictures=clips, credit="Us")
    story = pipeline.make(order, replace(small, keep_sound=True), cache=kept, events=Silence())
    assert [beat["sound"] for beat in facts(story)["beats"] if beat["picture"]] == ["under"]
    sound_checks(story)
    text = (story / "story.yaml").read_text(encoding="utf-8")
    assert text.count("sound: under") == 1
    (story / "story.yaml").write_text(text.replace("  sound: under\n", ""), encoding="utf-8")
    rendered(story, kept)
    assert not (story / "bed.wav").exists()


def test_the_clip_has_the_film_s_sound(story: Path, kept: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    """What MoviePy is given is what is encoded: the mix with its music, to the sample."""
    from sixty_second import render as room

    timelines: list[Any] = []
    real = room.render

    def noted(timeline: Any, *args: Any, **more: Any) -> None:
        timelines.append(timeline)
        real(timeline, *args, **more)

    monkeypatch.setattr(room, "render", noted)
    rendered(story, kept, music="urgent")
    with room.as_clip(timelines[0]) as film:
        heard = film.audio.to_soundarray(fps=RATE).astype(np.float32)
    decoded = measure(story / "video.mp4")
    assert measure(heard).integrated == pytest.approx(decoded.integrated, abs=0.1)
    assert np.abs(heard[: len(timelines[0].audio)] - timelines[0].audio[: len(heard)]).max() < 1e-3
