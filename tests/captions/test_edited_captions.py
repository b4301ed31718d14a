"""Captions that a producer has edited come back: their words and times, lit when they are said."""

from __future__ import annotations

from itertools import pairwise

import pytest
from caption_samples import narrate
from hypothesis import given, settings
from hypothesis import strategies as st

from sixty_second.captions import caption, srt, vtt
from sixty_second.captions.edited import take
from sixty_second.captions.reading import MAX_BYTES, read
from sixty_second.errors import CaptionError, SettingsError

STORY = (
    "Two lighthouses on the northern coast will go dark in March, said R&D <head> Petra Holm.",
    '"Nobody asked us," said Petra Holm, who has kept the lamp for 31 years.',
)


@pytest.mark.parametrize("form", [srt.render, vtt.render])
def test_captions_that_were_not_edited_come_back_as_they_were(form) -> None:  # type: ignore[no-untyped-def]
    """Cues, lines and the time of every word, from both formats; characters that SubRip maps, too."""
    spoken = narrate(STORY)
    cues = caption(spoken)
    taken = take(read(form(cues).encode(), "captions"), spoken)
    assert taken.cues == cues
    assert taken.departures == ()


def test_a_changed_word_takes_the_time_that_is_left() -> None:
    """The words around it keep their times; what differs is named with its beat."""
    spoken = narrate(STORY)
    before = caption(spoken)
    text = srt.render(before).replace("lighthouses", "old beacons")
    taken = take(read(text.encode(), "captions.srt"), spoken)
    assert taken.departures == ("b00: 'lighthouses' is 'old beacons'",)
    words = {word.text: word for word in taken.cues[0].words}
    assert words["on"].start_ms == before[0].words[2].start_ms
    assert words["Two"].start_ms == before[0].words[0].start_ms
    assert words["Two"].end_ms <= words["old"].start_ms < words["beacons"].start_ms < words["on"].start_ms
    assert words["old"].confidence == 0


def test_other_points_and_capitals_are_no_departure() -> None:
    """What is said stays the same; the producer's way of writing it is shown."""
    spoken = narrate(STORY)
    text = srt.render(caption(spoken)).replace("years.", "Years!")
    taken = take(read(text.encode(), "captions.srt"), spoken)
    assert taken.departures == ()
    assert taken.cues[-1].words[-1].text == "Years!"


def test_what_was_left_out_is_named() -> None:
    """A caption taken away leaves the others as they are."""
    spoken = narrate(STORY)
    cues = caption(spoken)
    taken = take(read(srt.render(cues[:-1]).encode(), "captions.srt"), spoken)
    assert taken.cues == cues[:-1]
    assert len(taken.departures) == 1
    assert taken.departures[0].startswith("b01:")
    assert taken.departures[0].endswith("is 'left out'")


def test_moved_captions_keep_the_times_they_were_given() -> None:
    """A caption that stands elsewhere shares its own time among its words."""
    spoken = narrate(STORY)
    text = "1\n00:00:00,100 --> 00:00:01,100\nThe lamp\nhas been kept\n"
    (cue,) = take(read(text.encode(), "captions.srt"), spoken).cues
    assert (cue.start_ms, cue.end_ms, cue.lines) == (100, 1100, ("The lamp", "has been kept"))
    assert cue.words[0].start_ms == 100
    assert all(before.start_ms < after.start_ms for before, after in pairwise(cue.words))
    assert all(100 <= word.start_ms < word.end_ms <= 1100 for word in cue.words)


def test_a_caption_too_long_for_the_film_goes_over_several() -> None:
    """Two burned lines hold what they hold; together they stand as long as it did and lose no word."""
    spoken = narrate(STORY)
    long = "Nobody in the whole of the northern county was ever asked whether the lamps should go dark at all"
    text = f"1\n00:00:00,500 --> 00:00:06,500\n{long}\n"
    cues = take(read(text.encode(), "captions.srt"), spoken).cues
    assert len(cues) > 1
    assert " ".join(cue.text for cue in cues) == long
    assert (cues[0].start_ms, cues[-1].end_ms) == (500, 6500)
    assert all(len(" ".join(w.text for w in line)) <= 25 for cue in cues for line in cue.burned)


def test_captions_after_the_film_are_left_out_and_told_of() -> None:
    """One that runs over the end stops there."""
    spoken = narrate(STORY)
    end = spoken[-1].end_ms
    text = "1\n00:00:01,000 --> 00:05:00,000\nOne\n\n2\n00:06:00,000 --> 00:06:01,000\nTwo\n"
    taken = take(read(text.encode(), "captions.srt"), spoken)
    assert [(cue.text, cue.end_ms) for cue in taken.cues] == [("One", end)]
    assert taken.departures[-1] == "after the film's end: Two"


def test_editors_ways_are_read() -> None:
    """Byte order mark, carriage returns, full stops, missing numbers, markup, empty captions."""
    text = (
        '\ufeff00:00:01.5 --> 00:00:02.250\r\n<i>One</i> {\\an8}<font color="red">two</font>\r\n\r\n'
        "9\r\n0:00:03,000 --> 0:00:04,000 X1:40\r\n\r\n00:05,000 --> 00:06,000\r\nAT&amp;T <3\r\n"
    )
    found = read(text.encode(), "captions.srt")
    assert [(c.start_ms, c.end_ms, c.lines) for c in found] == [
        (1500, 2250, ("One two",)),
        (5000, 6000, ("AT&amp;T <3",)),
    ]


def test_webvtt_is_read_with_its_notes_and_references() -> None:
    """Notes, styles, ids and settings are passed over; references are undone."""
    text = (
        "WEBVTT - title\n\nNOTE Language: en\n\nSTYLE\n::cue {}\n\nintro\n00:01.000 --> 00:02.000 line:0\n"
        "<v Petra>AT&amp;T &lt;3\n"
    )
    (cue,) = read(text.encode(), "captions.vtt")
    assert cue.lines == ("AT&T <3",)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "has no captions"),
        (b"1\nyesterday --> today\nHello\n", "line 2: should be a time"),
        (b"1\n00:00:02,000 --> 00:00:01,000\nA\n", "line 2: ends before it begins"),
        (b"1\n00:00:00,000 --> 00:00:02,000\nA\n\nB and so on\n", "line 5: is neither a number nor a time"),
        (
            b"WEBVTT\n\n00:00.000 --> 00:01.000\nA\n\n00:00.500 --> 00:02.000\nB",
            "line 6: begins before the caption above it has ended",
        ),
        (b"1\n00:00:00,000 --> 00:00:02,000\nA\xff\n", "line 3: is not UTF-8"),
        (b"1\n00:00:00,000 --> 00:00:02,000\nA\n\n2\n", "line 5: should be a time"),
        (b" " * (MAX_BYTES + 1), "larger than a megabyte"),
    ],
)
def test_a_broken_file_is_one_line_that_names_its_line(data: bytes, said: str) -> None:
    """What is wrong, where, and what to do."""
    with pytest.raises(CaptionError, match=said) as caught:
        read(data, "captions.srt")
    assert "\n" not in str(caught.value)


def test_unknown_rules_are_refused() -> None:
    """As where captions are made."""
    with pytest.raises(SettingsError):
        take((), (), rules="tv")


@pytest.mark.parametrize("text", ["\n" * 500_000, "1\n" * 500_000, "a --> b\n\n" * 100_000, "<b " * 300_000])
def test_a_megabyte_of_nonsense_is_refused_at_once(text: str) -> None:
    """In linear time."""
    with pytest.raises(CaptionError):
        read(text.encode(), "captions.srt")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_a_person_makes_of_them_can_be_shown(data: st.DataObject) -> None:
    """Any words at any times: nothing overlaps, every word has a time, lines are within the film's."""
    spoken = narrate(STORY)
    text, at = "", 0
    for number in range(data.draw(st.integers(1, 6))):
        start = at + data.draw(st.integers(0, 1500))
        at = start + data.draw(st.integers(1, 4000))
        said = data.draw(
            st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), min_size=1, max_size=90)
        )
        text += f"{number}\n{vtt_like(start)} --> {vtt_like(at)}\nx{said}\n\n"
    try:
        cues = take(read(text.encode(), "captions.srt"), spoken).cues
    except CaptionError:
        return
    for cue in cues:
        assert cue.start_ms < cue.end_ms
        assert 1 <= len(cue.lines) <= 2
        assert all(len(" ".join(word.text for word in line)) <= 25 for line in cue.burned)
        assert all(word.start_ms < word.end_ms for word in cue.words)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(cues))


def vtt_like(ms: int) -> str:
    """The time as a person's editor writes it."""
    return f"{ms // 3_600_000:02d}:{ms // 60_000 % 60:02d}:{ms // 1000 % 60:02d},{ms % 1000:03d}"
