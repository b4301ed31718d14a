"""Whatever a story says, its text stays inside the safe box, apart from other text, and long enough."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scene_stories import ARTICLE, PHOTO, STORY, staged, texts

from sixty_second import scenes
from sixty_second.model import Article, Beat, Box, Scene, Text

SIZES = ((1080, 1920), (1080, 1080), (1080, 1350), (1920, 1080), (720, 1280))
SMOKE = ((160, 90), (90, 160), (160, 160))
THEMES = (scenes.themes.bulletin, scenes.themes.paper, scenes.themes.night, scenes.themes.plain)

LETTERS = "abcdefghijklmnoprstuvwzäöüßéABDEFGHKLMNOPRSTWÜ"
words = st.one_of(
    st.text(LETTERS, min_size=1, max_size=11),
    st.text(LETTERS, min_size=20, max_size=35),
    st.sampled_from(
        ("the", "of", "a", "$4.2bn", "1,200", "37", "%", "Dr", "“so”", "—", "über", "שלום", "日本")
    ),
)


def phrase(most: int) -> st.SearchStrategy[str]:
    return st.lists(words, min_size=1, max_size=most).map(" ".join)


beats = st.builds(
    Beat,
    id=st.sampled_from(("b01", "b17")),
    kind=st.sampled_from(("hook", "fact", "number", "quote", "context", "outlook", "sign-off")),
    say=phrase(14),
    show=st.one_of(st.just(""), phrase(9)),
    figure=st.sampled_from(("", "37", "$1,250", "two million and a half", "12.5%", "1990s", "£" + "9" * 30)),
    label=st.one_of(st.just(""), phrase(5)),
    quotation=st.one_of(st.just(""), phrase(40)),
    speaker=st.one_of(st.just(""), phrase(4)),
    speaker_role=st.one_of(st.just(""), phrase(8)),
    picture=st.sampled_from((None, PHOTO, replace(PHOTO, credit="A very long name " * 8))),
)
articles = st.builds(
    Article,
    headline=phrase(24),
    text=st.just(""),
    sentences=st.just(()),
    byline=st.one_of(st.just(""), phrase(9)),
    publisher=st.one_of(st.just(""), phrase(8)),
    published=st.sampled_from(("", "2031-04-09", "yesterday", "9999-99-99")),
    url=st.sampled_from(("", "https://example.org/" + "long-path/" * 9, "https://" + "a" * 60 + ".example")),
    section=st.one_of(st.just(""), phrase(5)),
)


def overlapping(scene: Scene) -> list[tuple[Text, Text]]:
    """Pairs of texts that share pixels while both are on, other than a word over its own caption."""
    shown = texts(scene)
    return [
        (one, other)
        for one, other in combinations(shown, 2)
        if one.box.touches(other.box)
        and one.start_ms < other.end_ms
        and other.start_ms < one.end_ms
        and {one.role, other.role} != {"caption", "current"}
    ]


def check(scene: Scene, safe: Box) -> None:
    for layer in texts(scene):
        assert layer.box.inside(safe), (scene.kind, layer)
        if layer.role not in ("count", "current", "caption"):
            assert layer.end_ms - layer.start_ms >= (scene.end_ms - scene.start_ms) // 5
    assert overlapping(scene) == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    beat=beats,
    article=articles,
    size=st.sampled_from(SIZES),
    safe=st.sampled_from(("social", "ads", "clean")),
    theme=st.sampled_from(THEMES),
)
def test_text_stays_in_its_place(beat, article, size, safe, theme) -> None:  # type: ignore[no-untyped-def]
    """No text leaves the safe box, none lies on another, none is gone before it can be read."""
    width, height = size
    for scene in staged((beat,), article, width=width, height=height, safe=safe, theme=theme()):
        check(scene, scenes.safe_box(safe, width, height))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", THEMES)
def test_the_sample_story_stands_in_every_shape(size: tuple[int, int], theme) -> None:  # type: ignore[no-untyped-def]
    """Every kind of scene is laid out in every theme and shape."""
    staged_scenes = staged(width=size[0], height=size[1], theme=theme())
    assert [scene.kind for scene in staged_scenes] == [
        "title",
        "number",
        "quote",
        "picture",
        "fact",
        "video",
        "end",
    ]
    for scene in staged_scenes:
        check(scene, scenes.safe_box("social", *size))


@pytest.mark.parametrize("size", [*SMOKE, (16, 16), (2, 2), (3000, 400), (400, 3000)])
def test_the_smallest_and_strangest_frames_do_not_break_it(size: tuple[int, int]) -> None:
    """A frame of any size gets all its scenes."""
    assert len(staged(width=size[0], height=size[1])) == len(STORY)


@pytest.mark.parametrize("length", range(20, 141, 20))
def test_headlines_of_20_to_140_letters_are_told_whole(length: int) -> None:
    """A headline is set in at most six lines with no word lost."""
    told = ("Council backs plan to reopen old harbour line after long dispute over who pays " * 2)[
        :length
    ].strip()
    scene = staged(STORY[:1], replace(ARTICLE, headline=told))[0]
    lines = [layer.text for layer in texts(scene, "headline")]
    assert " ".join(lines) == told
    assert len(lines) <= 6


def test_a_word_of_35_letters_is_divided_not_lost() -> None:
    """A compound that no step of the scale can hold goes on in the next line after a hyphen."""
    word = "Rindfleischetikettierungsüberwachung"
    scene = staged(STORY[:1], replace(ARTICLE, headline=word))[0]
    assert "".join(layer.text.removesuffix("-") for layer in texts(scene, "headline")) == word
