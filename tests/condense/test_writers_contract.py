"""What every writer promises, whoever wrote it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from condense_samples import HARBOUR, article, clock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sixty_second import plugins
from sixty_second.condense.text import balanced
from sixty_second.errors import CondenseError, TooShort
from sixty_second.model import KINDS, Article, Beat

BANNED = frozenset(
    [
        "but",
        "and",
        "however",
        "meanwhile",
        "he",
        "she",
        "it",
        "they",
        "him",
        "her",
        "his",
        "their",
        "its",
        "this",
        "that",
        "these",
        "those",
        "then",
        "also",
        "so",
        "yet",
    ]
)
SUBJECTS = [
    "The council",
    "Maria Oduya",
    "The port of Elmsworth",
    "A petition",
    "Mr Hallam",
    "She",
    "It",
    "They",
]
OPENINGS = ["", "But ", "However, ", "Meanwhile, ", "And ", "On Tuesday, "]
DEEDS = [
    "closed 37 stalls in the old market hall.",
    "did not sell the building to the housing company, according to officials.",
    "paid £2.3m for the roof of the hall and the ice house beside it, which was listed in 1971.",
    "will open a smaller market next year.",
    "said: “Nobody has called us since the vote on Tuesday.”",
    "(pictured left) may yet change the plan for the harbour, the north quay and the houses behind it.",
]
line = st.builds(lambda a, b, c: a + (b[0].lower() + b[1:] if a and b[0] != "M" else b) + " " + c,
                 st.sampled_from(OPENINGS), st.sampled_from(SUBJECTS), st.sampled_from(DEEDS))  # fmt: skip
stories = st.lists(line, min_size=8, max_size=30).map("\n\n".join)


@pytest.fixture(params=plugins.names("writers"))
def write(request: pytest.FixtureRequest) -> Any:
    """Every registered writer."""
    return plugins.load("writers", request.param)


def told(beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    return tuple(beat for beat in beats if beat.kind != "sign-off")


def folded(text: str) -> list[str]:
    marks = str.maketrans("", "", "\"“”‘’'()[].,;:!?–—-")
    return [word for word in text.lower().translate(marks).split() if word]


def subsequence(words: list[str], of: list[str]) -> bool:
    source = iter(of)
    return all(word in source for word in words)


@pytest.mark.parametrize("budget_ms", [12_000, 27_000, 56_000, 170_000])
def test_a_sample_is_told_within_its_budget(write: Any, budget_ms: int) -> None:
    """Hook first, sign-off last, ids in order, kinds known, estimates within the budget."""
    beats = write(article(HARBOUR), budget_ms=budget_ms, estimate=clock)
    assert [beat.id for beat in beats] == [f"b{number + 1:02d}" for number in range(len(beats))]
    assert beats[0].kind == "hook"
    assert all(beat.kind in KINDS for beat in beats)
    assert (beats[-1].kind, beats[-1].say, beats[-1].sources) == ("sign-off", "", ())
    assert sum(clock(beat.say) for beat in told(beats)) <= budget_ms


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=stories, budget_ms=st.integers(9_000, 90_000))
def test_beats_say_only_what_their_sentences_say(write: Any, text: str, budget_ms: int) -> None:
    """Words in source order, quotation marks paired, at most nine words on screen, under ten seconds."""
    source = article(f"The old fish market of Elmsworth will close in March.\n\n{text}")
    try:
        beats = write(source, budget_ms=budget_ms, estimate=clock)
    except TooShort:
        return
    except CondenseError:
        assert budget_ms < 20_000
        return
    assert beats == write(source, budget_ms=budget_ms, estimate=clock)
    assert sum(clock(beat.say) for beat in told(beats)) <= budget_ms
    for beat in told(beats):
        words = [word for sentence in beat.sources for word in folded(sentence.text)]
        words = words or folded(source.headline)
        assert subsequence(folded(beat.say), words), beat
        assert set(folded(beat.show)) <= set(words), beat
        assert len(beat.show.split()) <= 9
        assert balanced(beat.say), beat
        assert 1_800 <= clock(beat.say) < 10_000
        assert beat.figure in beat.say
        assert beat.quotation in beat.say


def test_under_forty_words_is_too_short(write: Any) -> None:
    """The error says how many words there are and what to do."""
    with pytest.raises(TooShort, match=r"4 words.*whole article"):
        write(article("The harbour was closed."), budget_ms=56_000, estimate=clock)


def test_captions_and_promos_are_never_told(write: Any) -> None:
    """Only body and quotation reach the narration."""
    sample = article(HARBOUR)
    caption = replace(
        sample.sentences[0], number=99, role="caption", text="The hall at dawn in 1950 was busy."
    )
    promo = replace(caption, number=98, role="promo", text="WATCH the market traders speak about the sale.")
    mixed = replace(sample, sentences=(caption, promo, *sample.sentences))
    said = " ".join(beat.say for beat in write(mixed, budget_ms=170_000, estimate=clock))
    assert "1950" not in said
    assert "WATCH" not in said


def test_an_empty_article_is_too_short(write: Any) -> None:
    """No sentence, no crash."""
    with pytest.raises(TooShort):
        write(Article("", "", ()), budget_ms=56_000, estimate=clock)
