"""The story folder is never half full, and nobody's edits are lost."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from sixty_second import story
from sixty_second.errors import OutputError, StoryError
from sixty_second.model import Article


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Harbour bridge: it's open!", "harbour-bridge-its-open"),
        ("Ärger über Öl", "arger-uber-ol"),
        ("Мост открыт", "мост-открыт"),
        ("橋が開通", "橋が開通"),
        ("../../etc/passwd", "etc-passwd"),
        ("…", "story"),
        ("word " * 40, "-".join(["word"] * 12)),
        ("x" * 500, "x" * 60),
    ],
)
def test_slugs(headline: str, name: str) -> None:
    """Letters and digits of any script, short enough for every file system."""
    assert story.slug(headline) == name


def test_a_slug_fits_in_bytes() -> None:
    """Sixty four-byte letters are still a file name when something is put before and after."""
    assert len(story.slug("𐌰" * 90).encode()) <= 150


def article(source: str) -> Article:
    return Article("One headline", "", (), source=source)


def test_another_story_of_that_name_is_numbered(tmp_path: Path) -> None:
    """The same source gets its own folder again, another one a number."""
    first = story.folder_for(tmp_path, article("a.txt"))
    assert first == tmp_path / "one-headline"
    first.mkdir()
    (first / "manifest.json").write_text(json.dumps({"source": "a.txt"}))
    assert story.folder_for(tmp_path, article("a.txt")) == first
    assert story.folder_for(tmp_path, article("b.txt")) == tmp_path / "one-headline-2"


def test_staging_leaves_nothing(tmp_path: Path) -> None:
    """Whether it ends well or not, the folder it was made in is gone; so is one of a killed run."""
    stale = tmp_path / ".story.making-999999999.abc"
    stale.mkdir()
    folder = tmp_path / "story"

    def fail() -> None:
        with story.staging(folder) as made:
            (made / "narration.wav").write_bytes(b"x")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_publishing_keeps_what_is_not_ours(tmp_path: Path) -> None:
    """New files come, equal ones stay untouched, our stale ones go, a producer's own stay."""
    folder = tmp_path / "story"
    folder.mkdir()
    for name in ("script.md", "video.mp4", "notes-of-mine.txt"):
        (folder / name).write_text("old")
    before = (folder / "script.md").stat().st_ino
    with story.staging(folder) as made:
        (made / "pictures").mkdir()
        (made / "pictures" / "a.jpg").write_text("new")
        (made / "script.md").write_text("old")
        story.publish(made, folder, whole=True)
    assert (folder / "script.md").stat().st_ino == before
    assert (folder / "pictures" / "a.jpg").read_text() == "new"
    assert (folder / "notes-of-mine.txt").exists()
    assert not (folder / "video.mp4").exists()


def test_an_edited_story_is_not_written_over(tmp_path: Path) -> None:
    """As written: fine. One letter changed, or no manifest to tell: stop, and name both ways on."""
    path = tmp_path / story.STORY
    story.refuse_if_edited(tmp_path)
    path.write_text("beats: []")
    outputs = {"outputs": {story.STORY: story.digest(path)}}
    (tmp_path / story.MANIFEST).write_text(json.dumps(outputs))
    story.refuse_if_edited(tmp_path)
    path.write_text("beats: [x]")
    with pytest.raises(StoryError, match=r"make-video render .* --force"):
        story.refuse_if_edited(tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_nobody_may_write(tmp_path: Path) -> None:
    """Said before any work is done."""
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="cannot write"), story.staging(tmp_path / "story"):
        pass


def test_a_file_in_the_way(tmp_path: Path) -> None:
    """A file where the folder should be is an error, not a loss."""
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OutputError, match="cannot write"), story.staging(tmp_path / "file" / "story"):
        pass
    assert (tmp_path / "file").read_text() == "mine"
