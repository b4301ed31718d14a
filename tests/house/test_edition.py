"""``story.yaml`` is written, edited and read back; what is wrong is named by line and field."""

from __future__ import annotations

from pathlib import Path

import pytest

from sixty_second.edition import parse_yaml, render_yaml
from sixty_second.errors import StoryError
from sixty_second.model import Article, Beat, Picture, Sentence, Track
from sixty_second.pacing import Pacing

SENTENCES = tuple(
    Sentence(number, text, number, 0, len(text))
    for number, text in enumerate(("Ferry fares rise in May.", "“It is a lot,” said Ada Moss: a rider."))
)
ARTICLE = Article("Fares: “up”", "", SENTENCES)
PICTURE = Picture(origin="a.jpg", path="/made/pictures/abc.jpg", sha256="abc")
BEATS = (
    Beat("b01", "hook", "Ferry fares rise in May.", "Fares rise in May", (SENTENCES[0],), picture=PICTURE),
    Beat(
        "b02",
        "quote",
        "“It is a lot,” said Ada Moss: yes",
        "No # comment",
        SENTENCES,
        quotation="It is a lot",
    ),
    Beat("b03", "sign-off", "That is all."),
)


def read_back(text: str, folder: Path) -> tuple[Beat, ...]:
    path = folder / "story.yaml"
    path.write_text(text, encoding="utf-8")
    return parse_yaml(path, ARTICLE, (PICTURE,)).beats


def test_beats_come_back(tmp_path: Path) -> None:
    """Words, kinds, sources and pictures survive, whatever marks the text holds."""
    text = render_yaml(ARTICLE, BEATS, Pacing(300, 900, 1.04), base=Path("/made"), music=Track("calm"))
    assert "picture: pictures/abc.jpg" in text
    assert read_back(text, tmp_path) == BEATS
    edition = parse_yaml(tmp_path / "story.yaml", ARTICLE, (PICTURE,))
    assert (edition.pacing, edition.music) == (Pacing(300, 900, 1.04), "calm")


def test_music_is_named_as_it_lies_in_the_story_folder(tmp_path: Path) -> None:
    """A producer's file by its path there; a story that says nothing of music has none."""
    own = Track("Theme.mp3", path="/made/music/0a1b.mp3", sha256="0a1b")
    assert "music: music/0a1b.mp3\n" in render_yaml(ARTICLE, BEATS, Pacing(), base=Path("/made"), music=own)
    path = tmp_path / "story.yaml"
    path.write_text("beats:\n- id: a\n  say: x\n")
    assert parse_yaml(path, ARTICLE, ()).music == ""


def test_a_beat_says_whether_its_video_is_heard(tmp_path: Path) -> None:
    """`sound: under` or none; anything else is named by its line."""
    said = "beats:\n- id: a\n  say: x\n  sound: {}\n"
    assert [read_back(said.format(how), tmp_path)[0].sound for how in ("under", "none")] == ["under", ""]
    with pytest.raises(StoryError, match="line 4: sound should be under or none"):
        read_back(said.format("loud"), tmp_path)


def test_the_headline_can_be_edited(tmp_path: Path) -> None:
    """What is typed is the headline; left out, it stays the article's."""
    path = tmp_path / "story.yaml"
    for text, headline in (("headline: Fares  rise\n", "Fares rise"), ("", ARTICLE.headline)):
        path.write_text(text + "beats:\n- id: a\n  say: x\n")
        assert parse_yaml(path, ARTICLE, ()).headline == headline


def test_yaml_s_own_traps_are_text(tmp_path: Path) -> None:
    """A producer's no, 12:30 or 1_000 stays the word that was typed."""
    beats = read_back("beats:\n- id: no\n  say: 12:30\n  show: 1_000\n- id: on\n  say: yes\n", tmp_path)
    assert [(beat.id, beat.say, beat.show) for beat in beats] == [("no", "12:30", "1_000"), ("on", "yes", "")]


@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        ("", 0, "empty"),
        ("beats: []", 1, "beats"),
        ("headline: x", 1, "beats"),
        ("- a", 1, "the story"),
        ("beats:\n- id: a\n  sya: x\n", 3, "sya"),
        ("beats:\n- id: a\n  show: x\n", 2, "say"),
        ("beats:\n- id: a\n  say: ''\n", 3, "say"),
        ("beats:\n- id: a\n  say: [x]\n", 3, "say"),
        ("beats:\n- id: a\n  say: … — 🎉\n", 3, "say has no word"),
        ("beats:\n- id: a\n  say: x\n  kind: fcat\n", 4, "kind"),
        ("beats:\n- id: a\n  say: x\n  show: 1 2 3 4 5 6 7 8 9 10\n", 4, "show"),
        ("beats:\n- id: a\n  say: x\n  sources: [2]\n", 4, "sources"),
        ("beats:\n- id: a\n  say: x\n  sources: 1\n", 4, "sources"),
        ("beats:\n- id: a\n  say: x\n  picture: other.jpg\n", 4, "picture"),
        ("beats:\n- id: a\n  say: x\n- id: a\n  say: y\n", 4, "id"),
        ("beats:\n- id: a/../b\n  say: x\n", 2, "id"),
        ("beats:\n- id: a\n  say: x\n  say: y\n", 4, "say"),
        ("beats:\n- id: a\n  say: x\npause_ms: soon\n", 4, "pause_ms"),
        ("beats:\n- id: a\n  say: x\npace: 9\n", 4, "pace"),
        ("beats:\n- id: a\n  say: 'x\n", 4, "end of stream"),
        ("beats: &a\n- *a\n", 0, "a beat"),
    ],
)
def test_what_is_wrong_is_named(text: str, line: int, field: str, tmp_path: Path) -> None:
    """The message holds the line and the field."""
    with pytest.raises(StoryError) as caught:
        read_back(text, tmp_path)
    assert field in str(caught.value)
    assert line == 0 or f"line {line}" in str(caught.value)


def test_hostile_files(tmp_path: Path) -> None:
    """Too large, not UTF-8, missing: one line each."""
    path = tmp_path / "story.yaml"
    for data in (b"x" * 2_000_000, b"\xff\xfe\x00beats", b"\x00"):
        path.write_bytes(data)
        with pytest.raises(StoryError):
            parse_yaml(path, ARTICLE, ())
    path.unlink()
    with pytest.raises(StoryError, match="No such file"):
        parse_yaml(path, ARTICLE, ())
