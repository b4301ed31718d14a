"""What moves, moves as the look sheet says, and a scene depends on its own beat alone."""

from __future__ import annotations

import pickle
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scene_stories import ARTICLE, MOVIE, PHOTO, STORY, spoken, staged, texts

from sixty_second import scenes
from sixty_second.errors import RenderError
from sixty_second.model import Box, Dial, Movie, Photo, Picture, Scene
from sixty_second.scenes.furniture import credit_line, drift


def test_a_scene_depends_on_nothing_but_its_beat() -> None:
    """Told alone, each beat but the last has the very layers it has in the whole story."""
    whole = staged()
    for beat, scene in list(zip(STORY, whole, strict=True))[:-1]:
        alone = staged((beat,))[0]
        assert alone.layers == scene.layers
        assert alone.peak_ms == scene.peak_ms


def test_staging_again_gives_the_same_layers_and_they_pickle() -> None:
    """Scenes travel to the processes that render them."""
    first, second = staged(), staged()
    assert first == second
    assert pickle.loads(pickle.dumps(first)) == first


def test_scenes_follow_each_other_and_layers_stay_inside() -> None:
    """A scene begins where the one before ended; its layers and its peak are moments of it."""
    lines = spoken(STORY)
    for scene, line in zip(staged(), lines, strict=True):
        assert (scene.start_ms, scene.end_ms) == (line.start_ms, line.end_ms)
        assert 0 <= scene.peak_ms < scene.end_ms - scene.start_ms
        for layer in scene.layers:
            assert 0 <= layer.start_ms < layer.end_ms <= scene.end_ms - scene.start_ms
            assert layer.enter_ms <= layer.end_ms - layer.start_ms


def dials(scene: Scene) -> list[Dial]:
    return [layer for layer in scene.layers if isinstance(layer, Dial)]


def test_the_dial_turns_by_a_second_in_nine_frames_the_same_in_every_scene() -> None:
    """From six degrees back to its place, slowing down, one layer a frame, then still."""
    shown = [dials(scene) for scene in staged() if dials(scene)]
    assert len(shown) == 5
    for row in shown:
        assert [dial.start_ms for dial in row] == [0, 33, 67, 100, 133, 167, 200, 233, 267, 300]
        assert row[0].angle == -6.0
        assert row[-1].angle == 0.0
        turns = [after.angle - before.angle for before, after in pairwise(row)]
        assert turns == sorted(turns, reverse=True)
    assert len({tuple(replace(dial, end_ms=0) for dial in row) for row in shown}) == 1


def test_entrances_rise_28_pixels_and_end_before_the_first_word_does() -> None:
    """Nine frames a line, the lines staggered inside the first word's time."""
    for scene, line in zip(staged(), spoken(STORY), strict=True):
        rising = [layer for layer in texts(scene, "headline", "quotation", "name") if layer.enter_ms]
        assert {layer.rise_px for layer in rising} <= {28}
        limit = max(300, line.words[0].end_ms - line.start_ms)
        assert all(layer.start_ms + layer.enter_ms <= limit + 34 for layer in rising)


@given(
    st.integers(40, 6000),
    st.integers(40, 6000),
    st.tuples(st.floats(0, 1), st.floats(0, 1)),
    st.sampled_from((Box(0, 0, 1080, 1920), Box(0, 0, 1080, 1080), Box(940, 0, 980, 740))),
    st.sampled_from(("b01", "b02", "b03")),
)
def test_pictures_drift_inside_themselves(
    width: int, height: int, focus: tuple[float, float], box: Box, name: str
) -> None:
    """The frame grows or shrinks by 4 to 7 per cent, keeps the box's shape and never leaves the picture."""
    shown = Picture(origin="p", path="p", width=width, height=height, focus=focus)
    first, last = drift(shown, box, name)
    for x, y, wide, high in (first, last):
        assert x >= 0
        assert y >= 0
        assert x + wide <= width + 0.01
        assert y + high <= height + 0.01
        assert wide / high == pytest.approx(box.width / box.height, rel=0.02)
    share = min(first[2], last[2]) / max(first[2], last[2])
    assert 0.925 <= share <= 0.965


def test_the_way_of_a_drift_is_the_beats_own() -> None:
    """Over many beats about half go closer, and each the same way every time."""
    box = Box(0, 0, 1080, 1920)
    closer = [drift(PHOTO, box, f"b{k:02}") for k in range(40)]
    assert closer == [drift(PHOTO, box, f"b{k:02}") for k in range(40)]
    assert 10 <= sum(last[2] < first[2] for first, last in closer) <= 30


def test_a_picture_that_was_not_read_is_an_error() -> None:
    """Its size is needed; the text names it."""
    with pytest.raises(RenderError, match="ferry"):
        staged((replace(STORY[3], picture=replace(PHOTO, width=0)),))


def test_credits_show_as_long_as_their_picture() -> None:
    """Photo and video alike, in every shape."""
    for width, height in ((1080, 1920), (1080, 1080), (1920, 1080)):
        for scene in staged(width=width, height=height):
            pictures = [layer for layer in scene.layers if isinstance(layer, Photo | Movie)]
            if pictures:
                credit = texts(scene, "credit")[0]
                assert (credit.start_ms, credit.end_ms) == (pictures[0].start_ms, pictures[0].end_ms)
                assert credit.size >= 30


def test_credit_lines() -> None:
    """As printed, with what it is for; the site where nobody is named; nothing for a nameless file."""
    assert credit_line(PHOTO) == "Photo: Tomas Berg / Quay Pictures"
    assert credit_line(MOVIE) == "Video: Quay TV"
    assert credit_line(replace(PHOTO, credit="AP Photo/Ann Lee")) == "AP Photo/Ann Lee"
    assert credit_line(replace(PHOTO, credit="Illustration: Bo Ek")) == "Illustration: Bo Ek"
    assert credit_line(replace(PHOTO, credit="")) == "Photo via quay-gazette.example"
    assert credit_line(Picture(origin="ferry.jpg")) == ""


def test_the_end_card_names_source_makers_and_voice() -> None:
    """Publisher, address, byline, date, each picture's credit once, and the synthetic voice."""
    told = [layer.text for layer in texts(staged()[-1])]
    for expected in (
        "Read the full story",
        "The Quay Gazette",
        "quay-gazette.example",
        "By Mara Lindqvist",
        "9 Apr 2031",
        "Photo: Tomas Berg / Quay Pictures",
        "Video: Quay TV",
        "Voice: synthetic (espeak-ng)",
    ):
        assert any(expected in one for one in told), expected


def test_nothing_is_promised_that_is_not_there() -> None:
    """Without publisher and address nobody is told to read on; without a voice none is named."""
    bare = replace(ARTICLE, publisher="", url="", byline="", published="")
    lines = spoken(STORY[-1:])
    scene = scenes.stage(lines, (), bare, theme=scenes.themes.plain(), width=1080, height=1920, fps=30)[0]
    told = " ".join(layer.text for layer in texts(scene))
    assert "Read" not in told
    assert "Voice" not in told
    assert told == bare.headline


def test_the_title_shows_the_headline_whole() -> None:
    """Not the nine words of the hook; those only when there is no headline."""
    hook = replace(STORY[0], show="Harbour town keeps ferry")
    assert " ".join(t.text for t in texts(staged((hook,))[0], "headline")) == ARTICLE.headline
    nameless = staged((hook,), replace(ARTICLE, headline=""))[0]
    assert " ".join(t.text for t in texts(nameless, "headline")) == hook.show


def test_the_kicker_is_whole_or_not_there() -> None:
    """A section too long for its line gives way to the place, and both to nothing."""
    long = "Communicating and navigating with light across the water"
    for article, expected in (
        (ARTICLE, ["TRANSPORT"]),
        (replace(ARTICLE, section=long, place="SALTMERE"), ["SALTMERE"]),
        (replace(ARTICLE, section=long), []),
    ):
        assert [layer.text for layer in texts(staged(STORY[:1], article)[0], "kicker")] == expected


@pytest.mark.parametrize("fps", [8, 24, 25, 30, 50, 60])
def test_any_frame_rate(fps: int) -> None:
    """Movement keeps its time, not its number of frames."""
    for scene in staged(fps=fps):
        row = dials(scene)
        assert not row or abs(row[-1].start_ms - 300) <= 1000 / fps
