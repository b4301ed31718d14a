"""A producer's own captions, and how captions are drawn, go through the whole story and stay with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sixty_second import pipeline, speaking
from sixty_second.cache import Cache
from sixty_second.errors import CaptionError, StoryError
from sixty_second.events import Silence
from sixty_second.preflight import preflight
from sixty_second.story import manifest, refuse_if_edited


def _render(story: Path, kept: Cache, changes: dict[str, Any] | None = None, captions: str = "") -> None:
    pipeline.render(story, changes or {}, captions_from=captions, cache=kept, events=Silence())


def _failed(story: Path) -> set[str]:
    return {item.id for item in preflight(story) if not item.ok}


def test_edited_captions_are_taken_back(
    story: Path, kept: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They go into every file; nothing is spoken again; what they say otherwise is told; they stay until
    taken back."""
    before = (story / "captions.srt").read_text(encoding="utf-8")
    sound = (story / "narration.wav").read_bytes()
    word = next(word for word in before.split() if word.isalpha() and len(word) > 5)
    edited = tmp_path / "edited.srt"
    other = word[::-1]
    edited.write_text(before.replace(word, other, 1), encoding="utf-8")

    def speechless(*_: object, **__: object) -> None:
        raise AssertionError("something was spoken")

    monkeypatch.setattr(speaking, "_pack", speechless)
    _render(story, kept, captions=str(edited))
    assert (story / "captions.srt").read_text(encoding="utf-8") == edited.read_text(encoding="utf-8")
    for name in ("captions.vtt", "captions.ttml", "timeline.json"):
        assert other in (story / name).read_text(encoding="utf-8")
    assert (story / "narration.wav").read_bytes() == sound
    facts = manifest(story)
    assert len(facts["captions"]["departures"]) == 1
    assert any("captions by hand" in note and other in note for note in facts["notes"])
    assert not _failed(story)
    with pytest.raises(StoryError, match="has been edited"):
        refuse_if_edited(story)

    _render(story, kept)
    assert (story / "captions.srt").read_text(encoding="utf-8") == edited.read_text(encoding="utf-8")
    _render(story, kept, captions="none")
    assert (story / "captions.srt").read_text(encoding="utf-8") == before
    assert not (story / "captions").exists() or not list((story / "captions").iterdir())


def test_broken_captions_leave_the_story_as_it_was(story: Path, kept: Cache, tmp_path: Path) -> None:
    """One line that names the file's line."""
    broken = tmp_path / "broken.srt"
    broken.write_text("1\n00:00:00,000 --> soon\nHello\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in story.rglob("*") if path.is_file()}
    with pytest.raises(CaptionError, match=r"broken\.srt, line 2"):
        _render(story, kept, captions=str(broken))
    with pytest.raises(CaptionError, match="cannot read"):
        _render(story, kept, captions=str(tmp_path / "nowhere.srt"))
    assert {path: path.read_bytes() for path in story.rglob("*") if path.is_file()} == before


def test_how_captions_are_drawn_is_kept_with_the_story(story: Path, kept: Cache) -> None:
    """Asked for once, it stands in story.yaml; a person may change it there; the files are the same."""
    before = (story / "captions.srt").read_bytes()
    _render(story, kept, {"captions": "none"})
    text = (story / "story.yaml").read_text(encoding="utf-8")
    assert "captions: none\n" in text
    assert '"role":"caption"' not in json.dumps(_timeline(story), separators=(",", ":"))
    assert not _failed(story)
    (story / "story.yaml").write_text(text.replace("captions: none", "captions: block"), encoding="utf-8")
    _render(story, kept)
    roles = {layer.get("role") for scene in _timeline(story)["scenes"] for layer in scene["layers"]}
    assert "caption" in roles
    assert "current" not in roles
    assert manifest(story)["captions"]["burned"] == "block"
    assert (story / "captions.srt").read_bytes() == before


def _timeline(story: Path) -> dict[str, Any]:
    found = json.loads((story / "timeline.json").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found
