"""Cues: all words once, in time, within limits, whatever is said."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from caption_samples import narrate
from hypothesis import given, settings
from hypothesis import strategies as st

from sixty_second.captions import caption, legible
from sixty_second.captions.ties import FORBIDDEN, ties
from sixty_second.errors import SettingsError
from sixty_second.model import Beat, Cue, Line, Speech, Spoken, Word

STORY = (
    "Three harbour towns will keep their ferries running through the winter.",
    "On Monday, Mayor Ines Duarte of Alvery said the council had found 2.4 million crowns to pay the crews "
    "until April, when the new season begins.",
    "\"We can't tell 900 families that the boat isn't coming,\" she told reporters at the quay.",
    "The regional government, which owns two of the five vessels, had planned to sell them because fares "
    "cover less than a third of the cost.",
    "A final vote on the sale is expected before the end of the month.",
)


def test_a_story_is_cued_within_every_limit() -> None:
    """At an announcer's pace, C5, C6, C7 and C10 hold for every cue."""
    cues = caption(narrate(STORY, wpm=165))
    for cue in cues:
        lasts = cue.end_ms - cue.start_ms
        assert len(cue.lines) <= 2
        assert all(len(line) <= 42 for line in cue.lines)
        assert len(cue.burned) <= 2
        assert all(len(" ".join(word.text for word in line)) <= 25 for line in cue.burned)
        assert 833 <= lasts <= 7000
        assert lasts >= 250 * len(cue.words)
        assert len(cue.text) * 1000 / lasts <= 20
    assert not _forbidden_line_breaks(cues)


def test_cues_begin_with_their_words_and_end_at_the_cut() -> None:
    """In-times are the words' own; the last cue of a beat stays until the cut that is near."""
    spoken = narrate(STORY)
    cues = caption(spoken)
    assert all(cue.start_ms == cue.words[0].start_ms for cue in cues)
    ends = {cue.beat: cue.end_ms for cue in cues}
    assert [ends[beat.line.beat.id] for beat in spoken] == [beat.end_ms for beat in spoken]


def test_a_changed_beat_leaves_the_others_as_they_were() -> None:
    """Relative to their beat's start, other beats' cues are the same."""
    before = caption(narrate(STORY))
    after = caption(narrate((STORY[0], "Something else was said here.", *STORY[2:])))
    assert _relative(before, narrate(STORY), "b03") == _relative(
        after, narrate((STORY[0], "Something else was said here.", *STORY[2:])), "b03"
    )


def test_both_layouts_hold_the_same_words() -> None:
    """The film and the files say the same, broken each in its own way."""
    for cue in caption(narrate(STORY)):
        burned = " ".join(word.text for line in cue.burned for word in line)
        assert " ".join(cue.lines) == burned == cue.text
        if len(cue.text) <= 42:
            assert len(cue.lines) == 1


def test_lines_break_where_the_pixels_say() -> None:
    """A line that has few characters but is too wide is no line."""
    cues = caption(narrate(STORY), fits=lambda line: len(line) <= 16)
    assert all(len(" ".join(word.text for word in line)) <= 16 for cue in cues for line in cue.burned)


@pytest.mark.parametrize("rules", ["netflix", "bbc"])
def test_gaps_are_those_of_the_house(rules: str) -> None:
    """Two frames or half a second for Netflix, none or a second for the BBC; never past the cut."""
    spoken = narrate(STORY, pause_ms=1700)
    cues = caption(spoken, rules=rules)
    closed, opened = {"netflix": (67, 500), "bbc": (0, 1000)}[rules]
    gaps = [after.start_ms - before.end_ms for before, after in pairwise(cues)]
    assert all(gap == closed or gap >= opened for gap in gaps)
    assert all(abs(cue.start_ms - cue.words[0].start_ms) <= 100 for cue in cues)


def test_unknown_rules_are_refused_by_name() -> None:
    """The message lists the known ones."""
    with pytest.raises(SettingsError, match="social, netflix, bbc"):
        caption(narrate(STORY), rules="tv")


def test_a_word_longer_than_a_line_breaks_at_the_limit() -> None:
    """Without a hyphen, and whole again where it fits."""
    word = "Donaudampfschifffahrtsgesellschaft"
    (cue,) = caption(narrate((word,)), limit=25)
    assert [line[0].text for line in cue.burned] == [word[:25], word[25:]]
    assert cue.lines == (word,)
    assert [word.text for word in cue.words] == [word]


def test_a_word_longer_than_a_cue_takes_several() -> None:
    """Nothing of it is lost."""
    word = "x" * 333
    cues = caption(narrate((f"See {word} there.",)), limit=25)
    assert "".join(cue.text for cue in cues).replace(" ", "") == f"See{word}there."


def test_marks_stay_on_their_letters() -> None:
    """A long word is not cut between a letter and its accent."""
    word = "e\u0301" * 40
    cues = caption(narrate((word,)), limit=25)
    assert all(line[0].text.startswith("e") for cue in cues for line in cue.burned)


def test_nothing_said_is_nothing_shown() -> None:
    """No words, no cues; words that cannot be seen neither."""
    assert caption(()) == ()
    assert caption(narrate(("",))) == ()
    assert caption(narrate(("\u200b \ufeff",))) == ()


def test_dense_speech_is_cut_where_it_can_be_read() -> None:
    """At 180 words a minute the boundaries are chosen so that no cue passes 20 characters a second."""
    dense = "It is not up to us to say if he is to go or to be let in at all by the end of it."
    long = "Municipal administrators congratulated extraordinarily conscientious investigators."
    for cue in caption(narrate((dense, long), wpm=150)):
        assert len(cue.words) * 250 <= cue.end_ms - cue.start_ms


def test_a_dense_cue_borrows_time_from_its_neighbours() -> None:
    """It stays a little longer, and the next comes that much after its word: in time all the same."""
    texts = ["Engineers", "estimate", "seventeen", "thousand", "boats.", "Nobody", "knew", "of", "them."]
    steps = [430, 440, 440, 440, 430, 500, 500, 500, 500]
    first, second = caption((_spoken(texts, steps, rest=400),))
    assert first.text.endswith("boats.")
    assert len(first.text) * 1000 / (second.words[0].start_ms - first.start_ms) > 20
    assert len(first.text) * 1000 / (first.end_ms - first.start_ms) <= 20
    assert 0 < second.start_ms - second.words[0].start_ms <= 60


def test_a_cue_that_has_time_comes_with_its_word() -> None:
    """Nothing is moved where nothing lacks."""
    assert all(cue.start_ms == cue.words[0].start_ms for cue in caption(narrate(STORY, wpm=150)))


def test_time_to_read_comes_before_line_breaks() -> None:
    """Where only a forbidden split leaves time enough, it is made."""
    texts = ["Nine", "of", "the", "lighthouses", "were", "sold", "on", "Monday."]
    cues = caption((_spoken(texts, [260, 255, 255, 600, 255, 255, 255, 500], rest=220),), limit=16)
    assert all(cue.end_ms - cue.start_ms >= max(833, 250 * len(cue.words)) for cue in cues)
    assert all(len(cue.text) * 1000 / (cue.end_ms - cue.start_ms) <= 20 for cue in cues)
    assert _forbidden_line_breaks(cues)


@pytest.mark.parametrize("rules", ["social", "netflix", "bbc"])
def test_a_line_is_legible_when_it_is_spoken_slowly_enough(rules: str) -> None:
    """One beat alone tells whether it has to be said slower, by the rules and the lines of its film."""
    calm, hurried = narrate(STORY[:1], wpm=150), narrate(STORY[:1], wpm=260)
    assert legible(calm, rules=rules, limit=25, fits=None, fps=30)
    assert not legible(hurried, rules=rules, limit=25, fits=None, fps=30)
    assert legible((), rules=rules)


TEXTS = st.lists(
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Zs", "Zl", "Zp", "Cc")), min_size=1, max_size=30
    ),
    min_size=1,
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_speech_becomes_sound_cues(data: st.DataObject) -> None:
    """All words once and in order, no overlap, inside the beat, within both layouts."""
    texts = data.draw(TEXTS)
    steps = data.draw(st.lists(st.integers(60, 900), min_size=len(texts), max_size=len(texts)))
    limit = data.draw(st.integers(3, 45))
    spoken = _spoken(texts, steps, rest=data.draw(st.integers(0, 3000)))
    cues = caption((spoken,), rules=data.draw(st.sampled_from(["social", "netflix", "bbc"])), limit=limit)
    shown = "".join(word.text for cue in cues for word in cue.words)
    assert shown.replace(" ", "") == "".join(_seen(texts)).replace(" ", "")
    for cue in cues:
        assert spoken.start_ms <= cue.start_ms < cue.end_ms <= spoken.end_ms
        assert cue.end_ms - cue.start_ms <= 7000
        assert 1 <= len(cue.lines) <= 2
        assert 1 <= len(cue.burned) <= 2
        assert all(len(line) <= 42 for line in cue.lines)
        assert all(len(" ".join(word.text for word in line)) <= limit for line in cue.burned)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(cues))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(80, 400), min_size=1, max_size=40), st.sampled_from(["social", "netflix", "bbc"]))
def test_cues_stay_with_the_voice_however_fast_it_is(steps: list[int], rules: str) -> None:
    """In-times within 95 ms of the word (or on a cut that is near), out-times not before it has been said."""
    texts = [("harbour", "sails", "northwards", "of", "it")[n % 5] for n in range(len(steps))]
    spoken = _spoken(texts, steps, rest=400)
    for cue in caption((spoken,), rules=rules):
        moved = cue.start_ms - cue.words[0].start_ms
        assert abs(moved) <= 95 or cue.start_ms == spoken.start_ms
        assert cue.start_ms < cue.words[0].end_ms
        if cue.end_ms - cue.start_ms > 1:
            assert cue.end_ms >= cue.words[-1].end_ms - {"netflix": 67}.get(rules, 0)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(350, 700), min_size=3, max_size=40))
def test_calm_speech_always_leaves_time_to_read(steps: list[int]) -> None:
    """Short words of a third of a second or more: every cue lasts its 0.833 s and 250 ms a word."""
    texts = [("boat", "sails", "north", "of", "it")[n % 5] for n in range(len(steps))]
    for cue in caption((_spoken(texts, steps, rest=400),)):
        lasts = cue.end_ms - cue.start_ms
        assert lasts >= 833
        assert lasts >= 250 * len(cue.words)
        assert len(cue.text) * 1000 / lasts <= 20


def _spoken(texts: list[str], steps: list[int], *, rest: int) -> Spoken:
    words, time = [], 0
    for text, step in zip(texts, steps, strict=True):
        words.append(Word(text, text, time, time + step * 9 // 10))
        time += step
    speech = Speech(np.zeros(16, np.float32), 16_000, tuple(words))
    line = " ".join(texts)
    return Spoken(Line(Beat(id="b", kind="fact", say=line), line), speech, 1000, 1000 + time + rest)


def _seen(texts: list[str]) -> list[str]:
    from sixty_second.captions.characters import clean

    return [clean(text) for text in texts]


def _relative(cues: tuple[Cue, ...], spoken: tuple[Spoken, ...], beat: str) -> list[Cue]:
    start = next(item.start_ms for item in spoken if item.line.beat.id == beat)
    return [
        replace(cue, start_ms=cue.start_ms - start, end_ms=cue.end_ms - start, words=(), burned=())
        for cue in cues
        if cue.beat == beat
    ]


def _forbidden_line_breaks(cues: tuple[Cue, ...]) -> list[str]:
    found = []
    for cue in cues:
        costs = ties([word.text for word in cue.words])
        for lines in ([line.split() for line in cue.lines], cue.burned):
            if len(lines) == 2 and costs[len(lines[0])] >= FORBIDDEN:
                found.append(cue.text)
    return found
