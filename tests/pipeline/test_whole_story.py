"""An article goes in, a story folder comes out, and it is what it says it is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import av
import pysrt
import pytest
import yaml

from sixty_second import pipeline
from sixty_second.cache import Cache
from sixty_second.captions.characters import clean
from sixty_second.errors import StoryError
from sixty_second.events import Silence
from sixty_second.preflight import preflight
from sixty_second.settings import Settings
from sixty_second.story import OURS, digest


def facts(folder: Path) -> dict[str, Any]:
    found = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def test_every_file_is_there_and_hashed(made: Path) -> None:
    """All files of the house but the bed, which there is with music; each with its hash in the manifest."""
    names = {path.relative_to(made).as_posix() for path in made.rglob("*") if path.is_file()}
    assert names >= OURS - {"bed.wav"}
    outputs = facts(made)["outputs"]
    assert set(outputs) == names - {"manifest.json"}
    assert all(digest(made / name) == value for name, value in outputs.items())


def test_the_film_lasts_what_was_asked(made: Path, small: Settings) -> None:
    """Never more than the target by the container's own clock, and 95 per cent of it."""
    with av.open(str(made / "video.mp4")) as film:
        lasts = (film.duration or 0) / av.time_base
        assert sorted(stream.type for stream in film.streams) == ["audio", "video"]
    assert 0.95 * small.duration_s <= lasts <= small.duration_s


def test_the_captions_are_the_script(made: Path) -> None:
    """Every word that is said is captioned, once and in order."""
    told = [clean(word) for beat in facts(made)["beats"] for word in beat["say"].split()]
    cues = pysrt.open(str(made / "captions.srt"), encoding="utf-8")
    assert [word for cue in cues for word in cue.text.split()] == told


def test_every_check_holds(made: Path) -> None:
    """What the manifest says of the checks is what a new look says, and all hold."""
    checks = preflight(made)
    assert [item.id for item in checks if not item.ok] == []
    assert [item["id"] for item in facts(made)["checks"]] == [item.id for item in checks]


def test_every_beat_is_traced(made: Path) -> None:
    """Each beat but the sign-off stands on sentences, and their spans are theirs in the article's text."""
    article = json.loads((made / "article.json").read_text(encoding="utf-8"))
    beats = facts(made)["beats"]
    assert beats[0]["kind"] == "hook"
    assert beats[-1]["kind"] == "sign-off"
    for beat in beats[:-1]:
        assert beat["sources"]
        for source in beat["sources"]:
            span = article["text"][source["start"] : source["end"]]
            assert " ".join(span.split()) == source["text"]


def test_nothing_of_this_machine_shows(made: Path) -> None:
    """No path, no user, no clock in any text that is left."""
    for name in ("manifest.json", "timeline.json", "story.yaml", "article.json", "script.md"):
        text = (made / name).read_text(encoding="utf-8")
        assert str(made.parent) not in text
        assert str(Path.home()) not in text


def test_the_same_twice_gives_the_same_bytes(
    made: Path, small: Settings, sample: Path, tmp_path: Path
) -> None:
    """Another folder, no cache, and not a byte differs."""
    again = pipeline.make(
        pipeline.Order(source=str(sample), folder=tmp_path / "again"),
        small,
        cache=Cache(None),
        events=Silence(),
    )
    assert facts(again)["outputs"] == facts(made)["outputs"]
    assert (again / "manifest.json").read_bytes() == (made / "manifest.json").read_bytes()


def edit(story: Path, number: int, **fields: str) -> None:
    """Changes fields of one beat in ``story.yaml``, as a producer would."""
    path = story / "story.yaml"
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    document["beats"][number] |= fields
    path.write_text(yaml.safe_dump(document, allow_unicode=True, sort_keys=False), encoding="utf-8")


def test_one_beat_edited_remakes_one_segment(story: Path, kept: Cache) -> None:
    """Words on one beat's screen change: no speech is made again, one segment is."""
    before = facts(story)
    edit(story, 1, kind="fact", show="Fares rise")
    assert kept.folder is not None
    entries = {item.name for item in kept.folder.iterdir()}
    pipeline.render(story, {}, cache=kept, events=Silence())
    new = [name for name in (item.name for item in kept.folder.iterdir()) if name not in entries]
    assert len(new) == 1
    after = facts(story)
    assert after["beats"][1]["show"] == "Fares rise"
    assert after["outputs"]["narration.wav"] == before["outputs"]["narration.wav"]
    assert after["outputs"]["video.mp4"] != before["outputs"]["video.mp4"]


def test_what_the_template_added_is_known_again(story: Path, kept: Cache) -> None:
    """Rendered from an edit, a story keeps its template, its strap, and in the script what is whose."""
    before, last = facts(story), len(facts(story)["beats"]) - 1
    closing = before["beats"][last]["say"]
    assert before["beats"][last]["added"] == [closing, ""]
    edit(story, 0, say="The swing bridge will close.")
    pipeline.render(story, {}, cache=kept, events=Silence())
    after = facts(story)
    assert [after[name] for name in ("template", "strap")] == [before[name] for name in ("template", "strap")]
    noted = {beat["id"]: beat["notes"] for beat in after["beats"][1:]}
    assert noted == {beat["id"]: beat["notes"] for beat in before["beats"][1:]}
    assert f"*{closing}*" in (story / "script.md").read_text(encoding="utf-8")


def test_words_by_hand_are_kept_and_reported(story: Path, kept: Cache) -> None:
    """What no source says is spoken all the same, and marked."""
    edit(story, 1, say="Zanzibar rejoices at this.")
    pipeline.render(story, {}, cache=kept, events=Silence())
    beat = facts(story)["beats"][1]
    assert beat["say"] == "Zanzibar rejoices at this."
    assert "Zanzibar" in beat["by_hand"]
    assert "by hand" in beat["notes"]


@pytest.mark.parametrize(
    ("until", "left"),
    [
        ("read", {"article.json", "manifest.json"}),
        ("condense", {"article.json", "manifest.json", "story.yaml"}),
        ("write", {"article.json", "manifest.json", "story.yaml", "script.md"}),
        ("speak", {"article.json", "manifest.json", "story.yaml", "script.md", "narration.wav"}),
    ],
)
def test_until(
    until: Any, left: set[str], small: Settings, sample: Path, kept: Cache, tmp_path: Path
) -> None:
    """A run that stops early leaves what its stages make, and no more."""
    folder = pipeline.make(
        pipeline.Order(source=str(sample), folder=tmp_path / "s", until=until),
        small,
        cache=kept,
        events=Silence(),
    )
    assert {path.name for path in folder.iterdir() if path.is_file()} == left


def test_a_written_story_can_be_rendered(small: Settings, sample: Path, kept: Cache, tmp_path: Path) -> None:
    """--until write, then render: the real voice gets its own spacing, and the film keeps to its time."""
    folder = pipeline.make(
        pipeline.Order(source=str(sample), folder=tmp_path / "s", until="write"),
        small,
        cache=kept,
        events=Silence(),
    )
    pipeline.render(folder, {}, cache=kept, events=Silence())
    assert facts(folder)["duration_ms"] <= small.target_ms


def test_another_frame_rate_keeps_to_the_target(story: Path, small: Settings, kept: Cache) -> None:
    """Beats begin on the new rate's own grid; the pauses give way, so that the film keeps to its time."""
    pipeline.render(story, {"fps": 12}, cache=kept, events=Silence())
    assert facts(story)["fps"] == 12
    assert facts(story)["duration_ms"] <= small.target_ms


def test_a_picture_that_was_changed_is_named(checkout: Path, kept: Cache, tmp_path: Path) -> None:
    """In the story folder, by the name it has there."""
    page = checkout / "assets" / "samples" / "harbour-bridge.html"
    folder = tmp_path / "s"
    order = pipeline.Order(source=str(page), folder=folder, until="write")
    pipeline.make(order, Settings(duration_s=15), cache=kept, events=Silence())
    changed = sorted((folder / "pictures").iterdir())[0]
    changed.write_bytes(b"another")
    with pytest.raises(StoryError, match=f"{changed.name} is not the one"):
        pipeline.render(folder, {}, cache=kept, events=Silence())


@pytest.mark.parametrize("theme", ["paper", "night", "plain"])
@pytest.mark.parametrize("size", ["160x90", "90x90", "80x100"])
def test_themes_and_shapes(theme: str, size: str, sample: Path, kept: Cache, tmp_path: Path) -> None:
    """Every theme in every shape makes a whole film."""
    settings = Settings(profile="smoke", size=size, theme=theme, duration_s=15, fps=8)
    folder = pipeline.make(
        pipeline.Order(source=str(sample), folder=tmp_path / "s"), settings, cache=kept, events=Silence()
    )
    assert facts(folder)["size"] == size
    assert (folder / "video.mp4").stat().st_size > 1000
