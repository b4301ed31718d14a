"""What goes into three formats comes out of them: hostile text by C2's mapping, everything else as it is."""

from __future__ import annotations

from itertools import pairwise

import pytest
from caption_samples import narrate
from hypothesis import given, settings
from hypothesis import strategies as st

from sixty_second.captions import caption, ebuttd, srt, vtt
from sixty_second.captions.characters import clean, words
from sixty_second.captions.reading import read
from sixty_second.model import Cue, Word
from sixty_second.preflight import ebuttd as strict
from sixty_second.preflight import subrip, webvtt

STORY = (
    "Three harbour towns will keep their ferries running through the winter.",
    "A final vote on the sale is expected before the end of the month.",
)
HOSTILE = (
    "A --> B and --> again",
    r"{\an8}Up there {note} C:\Notes",
    "<i>Slanted</i> 5 < 6 <3",
    "AT&T & Q&amp;A &#60;b&#62;",
    "lone \ud800 surrogates \udfff stay out",
    "\u202eright \u200fto\u202c left\u2066",
    "nul\0 and \x07 bell\x1b",
    "x" * 300,
    "2016-Colorado,Washington/Oregon",
    "fire 👩\u200d🚒 and 🏳️\u200d🌈 flags",
    "]]> <!DOCTYPE tt> <?xml?> <!-- -->",
    "WEBVTT NOTE STYLE 1 00:00:00,000 --> 00:00:01,000",
    "مرحبا بالعالم 東京都 नमस्ते",
    "\ufeff\u2028\u2029\x0b\x0c\x85",
)


def _texts(form: str, cues: tuple[Cue, ...]) -> list[tuple[str, ...]]:
    """The words of each cue as the format gives them back."""
    if form == "ttml":
        return [words(" ".join(lines)) for lines in strict.cues(ebuttd.render(cues, "en"))]
    text = srt.render(cues) if form == "srt" else vtt.render(cues, "en")
    return [words(" ".join(cue.lines)) for cue in read(text.encode(), "captions")]


@pytest.mark.parametrize("form", ["srt", "vtt", "ttml"])
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_out_as_the_mapping_says(form: str, text: str) -> None:
    """The same words in every format, as many as were said, and files without faults."""
    cues = caption(narrate((*STORY, text)))
    said = "".join("".join(words(part)) for part in (*STORY, text))
    assert "".join("".join(found) for found in _texts(form, cues)) == said
    assert subrip.faults(srt.render(cues)) == []
    assert webvtt.faults(vtt.render(cues)) == []
    assert strict.faults(ebuttd.render(cues, "en"), upright=True) == []


@settings(max_examples=120, deadline=None)
@given(st.lists(st.text(st.characters(), min_size=1, max_size=60), min_size=1, max_size=4))
def test_any_text_makes_ebuttd_without_faults(texts: list[str]) -> None:
    """Whatever is said, the BBC's rules hold and the words come back."""
    told = [" ".join(found) for found in map(str.split, map(clean, texts)) if found]
    cues = tuple(
        Cue("b", 2000 * n, 2000 * n + 1800, (text,), ((Word(text, text, 2000 * n, 2000 * n + 1800),),), ())
        for n, text in enumerate([*told, "one", "two"])
    )
    document = ebuttd.render(cues, "en", owner="".join(texts))
    assert strict.faults(document, upright=True) == []
    assert [" ".join(lines) for lines in strict.cues(document)] == [*told, "one", "two"]


@pytest.mark.parametrize("upright", [True, False])
@pytest.mark.parametrize("rules", ["social", "netflix", "bbc"])
def test_the_bbc_gets_no_short_gap_whatever_the_rules(rules: str, upright: bool) -> None:
    """Cues are those of the other files; a gap under a second is closed by letting the cue stay."""
    cues = caption(narrate(STORY, pause_ms=900), rules=rules)
    document = ebuttd.render(cues, "en-GB", upright=upright, owner="The Saltmere Courier")
    assert strict.faults(document, upright=upright) == []
    assert strict.faults(document, upright=not upright) != []
    assert 'xml:lang="en-GB"' in document
    assert "<ttm:copyright>The Saltmere Courier</ttm:copyright>" in document
    assert [" ".join(lines) for lines in strict.cues(document)] == [cue.text for cue in cues]


def _document() -> str:
    return ebuttd.render(caption(narrate(STORY)), "en", owner="The Saltmere Courier")


SPOILT = (
    ("<?xml", "\ufeff<?xml", "byte order mark"),
    ("<tt ", "<!DOCTYPE tt><tt ", "document type"),
    ("</tt>", "", "no XML"),
    ("<tt xmlns=", "<tt xmlns:x=", "root"),
    ('xml:lang="en"', "", "language"),
    ('timeBase="media"', 'timeBase="smpte"', "time base"),
    ('cellResolution="40 24"', 'cellResolution="40"', "grid"),
    ('activeArea="5% 12.5% 90% 75%"', 'activeArea="5% 12.5% 900% 75%"', "active area"),
    ("<styling>", "<styling/><styling>", "order"),
    ('fontSize="84%"', 'fontSize="60%"', "type of 2.50 %"),
    ('fontSize="84%"', 'fontSize="2c"', "type of"),
    ('lineHeight="120%"', 'lineHeight="normal"', "lines too close"),
    ("ReithSans, ", "", "typefaces"),
    ('linePadding="0.5c"', 'linePadding="0.1c"', "padding"),
    ('fillLineGap="true"', 'fillLineGap="false"', "not filled"),
    ('color="#FFFFFF"', 'color="#FF00FF"', "in #ff00ff"),
    ('backgroundColor="#000000FF"', 'backgroundColor="#333333FF"', "not on black"),
    ('overflow="visible"', 'overflow="hidden"', "hides"),
    ('tts:displayAlign="after"', "", "where its lines stand"),
    ('origin="5% 60%"', 'origin="5% 80%"', "ends outside"),
    ('origin="5% 60%"', 'origin="1% 60%"', "begins outside"),
    ('tts:extent="90% 25%"', "", "no origin or no extent"),
    ('<p xml:id="c1"', "<p", "without an id"),
    ('<p xml:id="c2"', '<p xml:id="block"', "no XML"),
    ('region="foot"', 'region="head"', "no region"),
    ('<span style="line">', '<span style="row">', "no style"),
    ('<span style="line">', '<span style="line" tts:color="#FFFFFF">', "styles of its own"),
    ('<span style="line">', 'Loose<span style="line">', "text in a p"),
    ("</span></p>", '</span><span style="line"> </span></p>', "without text"),
    ("</span></p>", "<div/></span></p>", "in a span"),
    ('<div style="block">', '<div style="block" begin="00:00:00.000">', "a time on"),
    ('begin="00:00:00.040"', 'begin="00:00:00:01"', "plain times"),
    ('begin="00:00:00.040"', 'begin="00:00:59.000"', "before it begins"),
    ('begin="00:00:00.040"', 'dur="00:00:00.040" begin="00:00:00.040"', "plain times"),
)


@pytest.mark.parametrize(
    ("old", "new", "said"), SPOILT, ids=[f"{n}-{said}" for n, (*_, said) in enumerate(SPOILT)]
)
def test_each_rule_of_the_bbc_is_asked(old: str, new: str, said: str) -> None:
    """One thing spoilt, the fault that is named."""
    document = _document()
    assert old in document
    found = strict.faults(document.replace(old, new, 1), upright=True)
    assert any(said in fault for fault in found), found


@pytest.mark.parametrize("text", ["<" * 10**6, "<p>" * 300_000, "&a;" * 300_000, "\0" * 10**6])
def test_a_megabyte_that_is_no_ebuttd_is_refused_at_once(text: str) -> None:
    """In linear time, whatever is nested in it."""
    assert strict.faults(text, upright=True)
    assert strict.faults(_document().replace("<body>", f"<body>{text}"), upright=True)


def test_in_times_of_the_three_files_are_the_same() -> None:
    """One film, one set of cues."""
    cues = caption(narrate(STORY), rules="netflix")
    from_srt = read(srt.render(cues).encode(), "a.srt")
    from_vtt = read(vtt.render(cues).encode(), "a.vtt")
    assert [c.start_ms for c in from_srt] == [c.start_ms for c in from_vtt] == [c.start_ms for c in cues]
    document = ebuttd.render(cues, "en")
    assert [part.split('"')[0] for part in document.split('begin="')[1:]] == [
        f"00:00:{cue.start_ms // 1000:02d}.{cue.start_ms % 1000:03d}" for cue in cues
    ]
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(from_srt))
