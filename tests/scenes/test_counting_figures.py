"""A figure counts up only when it is plainly a number, never past its value, and lands on its word."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scene_stories import STORY, staged, texts

from sixty_second.model import Rect, Word
from sixty_second.scenes import safe_box
from sixty_second.scenes.counting import counted, parse, spoken_at


def value(text: str) -> float:
    return float(re.sub(r"[^\d.]", "", text.replace(",", "")))


@pytest.mark.parametrize(
    "figure", ["37", "$1,250", "12.5%", "£3.4bn", "1,234,567", "-40°", "85,000 people", "1 250"]
)
def test_plain_figures_count(figure: str) -> None:
    """Sign, separators, decimals and unit stay as they are all the way."""
    shown = counted(figure, 20)
    assert len(shown) == 20
    outside = re.sub(r"[\d.,  ]", "", figure)
    assert all(re.sub(r"[\d.,  ]", "", text) == outside for text in shown)
    assert all("," in text for text in shown if value(text) >= 1000 and "," in figure)


@pytest.mark.parametrize(
    "figure", ["2016", "1990s", "10-12", "3 of 5", "two million", "", "1", "9/11", "1,23,456", "007", "1.2.3"]
)
def test_other_figures_stand_still(figure: str) -> None:
    """Years, ranges, ratios and words are shown whole."""
    assert counted(figure, 20) == ()


@given(
    st.integers(2, 10**9), st.sampled_from(("", "$")), st.integers(0, 3), st.sampled_from(("%", " million"))
)
def test_counting_never_passes_the_value(units: int, prefix: str, places: int, suffix: str) -> None:
    """What is shown on the way grows and stays below the figure itself."""
    figure = f"{prefix}{units / 10**places:,.{places}f}{suffix}"
    shown = [value(text) for text in counted(figure, 20)]
    assert shown == sorted(shown)
    assert all(one < value(figure) for one in shown)
    parsed = parse(figure)
    assert parsed is None or parsed.written(parsed.units) == figure


def words(text: str) -> tuple[Word, ...]:
    return tuple(Word(word, word, 300 * k, 300 * k + 260) for k, word in enumerate(text.split()))


@pytest.mark.parametrize(
    ("figure", "said", "at"),
    [
        ("37", "Officials in “37” cities", 600),
        ("$1.2bn", "It cost $1.2bn, they said", 600),
        ("37", "All 137 of the 37 cities", 1200),
        ("two million", "About two million people", 300),
        ("12", "Nobody said how many", None),
        ("", "Nothing to say", None),
    ],
)
def test_the_figures_word_is_found(figure: str, said: str, at: int | None) -> None:
    """The word that holds the figure's digits, or its first word; not one that only contains them."""
    assert spoken_at(figure, words(said)) == at


def test_the_figure_lands_on_its_word() -> None:
    """The exact figure of the source is on from the frame nearest to its word, and stays."""
    beat = STORY[1]
    scene = staged((beat,))[0]
    final = texts(scene, "figure")
    assert [layer.text for layer in final] == [beat.figure]
    said = 40 + 300 * beat.say.split().index(beat.figure)
    assert abs(final[0].start_ms - said) <= 17
    assert final[0].end_ms == scene.end_ms
    row = texts(scene, "count")
    assert row[0].start_ms >= final[0].start_ms - 670
    assert row[-1].end_ms == final[0].start_ms
    for before, after in pairwise(row):
        assert before.end_ms == after.start_ms
    assert scene.peak_ms >= final[0].start_ms


def test_a_line_is_kept_free_until_the_figure_is_said() -> None:
    """A figure that comes late has a bar where it will stand, gone as the counting begins."""
    late = replace(
        STORY[1], say="For each of the daily crossings this winter the council will pay $1,250 now"
    )
    scene = staged((late,))[0]
    final, first = texts(scene, "figure")[0], texts(scene, "count")[0]
    bars = [
        layer for layer in scene.layers if isinstance(layer, Rect) and layer.box.bottom == final.box.bottom
    ]
    assert [bar.end_ms for bar in bars] == [first.start_ms]
    assert bars[0].box.width == final.box.width


@pytest.mark.parametrize("figure", ["11.1%", "1,111,111", "$11bn", "111"])
def test_counting_never_leaves_the_zone(figure: str) -> None:
    """Narrow digits count up through wide ones; the size leaves room for those."""
    beat = replace(STORY[1], say=f"This winter the cost will come to {figure} in all", figure=figure)
    scene = staged((beat,))[0]
    assert texts(scene, "count")
    assert all(layer.box.inside(safe_box("social", 1080, 1920)) for layer in texts(scene))


def test_nothing_is_said_twice_under_a_figure() -> None:
    """What is shown is left out where figure and label have said it."""
    for show, expected in (
        ("The $1,250 crossing", "a crossing"),
        ("$1,250 for each daily crossing", "for each daily crossing"),
        ("Council pays per crossing", "a crossing Council pays per crossing"),
    ):
        scene = staged((replace(STORY[1], show=show),))[0]
        assert " ".join(layer.text for layer in texts(scene, "label", "secondary")) == expected


def test_a_figure_said_at_once_does_not_flicker() -> None:
    """With no time to count it rises in whole."""
    beat = replace(STORY[1], say="$1,250 is paid for each crossing")
    scene = staged((beat,))[0]
    assert texts(scene, "count") == []
    assert texts(scene, "figure")[0].enter_ms > 0
