"""The story folder is never half full, and nobody's edits are lost."""

from __future__ import annotations

import json
import os
import signal
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
        story.publish(made, folder, before="", whole=True)
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


def test_an_edit_that_was_rendered_is_still_an_edit(tmp_path: Path) -> None:
    """The manifest says that a person's hand is in it, whatever hashes it lists."""
    path = tmp_path / story.STORY
    path.write_text("beats: [x]")
    found = {"edited": True, "outputs": {story.STORY: story.digest(path)}}
    (tmp_path / story.MANIFEST).write_text(json.dumps(found))
    with pytest.raises(StoryError, match="has been edited"):
        story.refuse_if_edited(tmp_path)


def test_an_edit_made_meanwhile_is_kept(tmp_path: Path) -> None:
    """What a producer saves while the film is made stops the run that would write over it."""
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / story.STORY).write_text("beats: [a]")
    before = story.state(folder)
    with story.staging(folder) as made:
        (made / story.STORY).write_text("beats: [b]")
        (made / story.FILM).write_text("film")
        (folder / story.STORY).write_text("beats: [mine]")
        with pytest.raises(StoryError, match="edited while"):
            story.publish(made, folder, before=before, whole=True)
    assert (folder / story.STORY).read_text() == "beats: [mine]"
    assert not (folder / story.FILM).exists()


def test_pictures_of_an_earlier_run_go(tmp_path: Path) -> None:
    """Those that its manifest lists and this run did not make; never a path that leads elsewhere."""
    folder = tmp_path / "story"
    (folder / "pictures").mkdir(parents=True)
    for name in ("pictures/aa.jpg", "pictures/mine.of.jpg", "notes.jpg"):
        (folder / name).write_text("old")
    listed = {"outputs": dict.fromkeys(("pictures/aa.jpg", "pictures/../notes.jpg"), "")}
    (folder / story.MANIFEST).write_text(json.dumps(listed))
    with story.staging(folder) as made:
        (made / story.MANIFEST).write_text("{}")
        story.publish(made, folder, before="", whole=True)
    left = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    assert left == ["manifest.json", "notes.jpg", "pictures/mine.of.jpg"]


def test_a_signal_waits_for_the_last_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while names change hands comes through afterwards: the folder is the new one, whole."""
    folder = tmp_path / "story"
    move = Path.replace

    def interrupted(self: Path, target: Path) -> Path:
        signal.raise_signal(signal.SIGINT)
        return move(self, target)

    def make() -> None:
        with story.staging(folder) as made:
            for name in ("a", "b", story.MANIFEST):
                (made / name).write_text("new")
            monkeypatch.setattr(Path, "replace", interrupted)
            story.publish(made, folder, before="", whole=True)

    with pytest.raises(KeyboardInterrupt):
        make()
    assert {path.name for path in folder.iterdir()} == {"a", "b", story.MANIFEST}
    assert [path.name for path in tmp_path.iterdir()] == ["story"]


def test_a_linked_folder_and_the_one_we_stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is made beside the real folder, on its own disk, under its own name."""
    (tmp_path / "real" / "story").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "real" / "story")
    with story.staging(tmp_path / "link") as made:
        assert made.parent == tmp_path / "real"
    monkeypatch.chdir(tmp_path / "real" / "story")
    with story.staging(Path()) as made:
        assert made.name.startswith(".story.making-")


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
    with pytest.raises(OutputError, match="Not a directory"), story.staging(tmp_path / "file"):
        pass
    assert (tmp_path / "file").read_text() == "mine"
