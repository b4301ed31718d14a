"""The files that captions go into."""

from __future__ import annotations

import pytest
from caption_samples import narrate
from hypothesis import given, settings
from hypothesis import strategies as st

from sixty_second.captions import caption, srt, transcript, vtt
from sixty_second.errors import CaptionError
from sixty_second.model import Cue, Word
from sixty_second.preflight import subrip, webvtt

GOLDEN = """\
1
00:00:00,040 --> 00:00:02,291
Two lighthouses on the northern coast

2
00:00:02,291 --> 00:00:04,133
will go dark in March.

3
00:00:04,173 --> 00:00:06,594
"Nobody asked us," said Petra Holm,

4
00:00:06,594 --> 00:00:09,333
who has kept the lamp for 31 years.

"""


def _cue(text: str, start_ms: int = 0, end_ms: int = 1500) -> Cue:
    words = tuple(Word(word, word, start_ms, end_ms) for word in text.split())
    return Cue("b", start_ms, end_ms, (text,), (words,), words)


def test_subrip_is_what_it_was() -> None:
    """A golden file: cues, times and line ends to the byte."""
    spoken = narrate(
        (
            "Two lighthouses on the northern coast will go dark in March.",
            '"Nobody asked us," said Petra Holm, who has kept the lamp for 31 years.',
        )
    )
    assert srt.render(caption(spoken)) == GOLDEN


def test_subrip_comes_back() -> None:
    """Reading what was written gives the same times and lines."""
    cues = caption(narrate(("The tide tables were wrong by 40 minutes, the harbour office says.",)))
    back = srt.parse(srt.render(cues))
    assert [(c.start_ms, c.end_ms, c.lines, c.text) for c in back] == [
        (c.start_ms, c.end_ms, c.lines, c.text) for c in cues
    ]


def test_a_broken_subrip_is_an_error_of_ours() -> None:
    """One line that says what cannot be read."""
    with pytest.raises(CaptionError, match="cannot be read"):
        srt.parse("1\nyesterday --> today\nHello\n\n")


def test_webvtt_escapes_what_its_grammar_asks_for() -> None:
    """``&``, ``<`` and ``-->`` are written as references."""
    text = vtt.render([_cue("AT&T says 5 < 6 --> so")], "en-GB")
    assert text == (
        "WEBVTT\n\nNOTE Language: en-GB\n\n1\n00:00:00.000 --> 00:00:01.500\n"
        "AT&amp;T says 5 &lt; 6 --&gt; so\n"
    )


def test_a_language_cannot_break_the_file() -> None:
    """Only letters, digits and hyphens of it are written."""
    assert webvtt.faults(vtt.render([_cue("Hello")], "en\n\n-->")) == []


def test_the_transcript_is_a_paragraph_a_beat() -> None:
    """Plain text, an empty line between beats."""
    assert (
        transcript.render(narrate(("One thing.", "Another\u200b  thing.")))
        == "One thing.\n\nAnother thing.\n"
    )
    assert transcript.render(()) == ""


@pytest.mark.parametrize(
    "text",
    ["\n" * 500_000, "1\n" * 500_000, "WEBVTT\n\n" + "<c." * 350_000, "00:00:00.000 " * 80_000, "&" * 10**6],
)
def test_a_megabyte_of_nonsense_is_refused_at_once(text: str) -> None:
    """Both grammars answer in linear time."""
    assert subrip.faults(text)
    assert webvtt.faults(text)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(alphabet=st.characters(), min_size=1, max_size=40), min_size=1, max_size=4))
def test_any_text_makes_files_without_faults(texts: list[str]) -> None:
    """Both grammars hold for whatever is said, also for lone surrogates and markup."""
    from sixty_second.captions.characters import clean

    seen = [text for text in map(clean, texts) if text]
    cues = [_cue(text, 2000 * n, 2000 * n + 1500) for n, text in enumerate(seen)]
    if cues:
        assert subrip.faults(srt.render(cues)) == []
    assert webvtt.faults(vtt.render(cues)) == []
