"""The sheet on which a script is approved."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from script_samples import ARTICLE, SENTENCES, SIGN_OFF, beat, file

from sixty_second.model import Beat, Line, Picture, Sentence, Speech, Spoken
from sixty_second.script import added, approval, write

LONG = Sentence(7, "The mayor, who rows himself, said on Monday that the pier was safe.", 7, 0, 67)
ARTICLE = replace(ARTICLE, sentences=(*SENTENCES, LONG))
BEATS = (
    beat(0, "hook", show="Ferry will stop running", picture=Picture("ferry.jpg", credit="A. Name")),
    beat(1, "number", figure="14,200", label="people", show="It carried 14,200 people"),
    Beat("b07", "fact", "The mayor said that the pier was safe.", sources=(LONG,), notes=("trimmed",)),
    beat(6, "outlook", notes=("name-for-pronoun", "new to us")),
    SIGN_OFF,
)

APPROVED = """\
# Skell Island ferry to stop in May

41 words, 20.0 s, 123 words a minute · The Skell Post · Ina Brook · 2026-04-02

Told as news by the template explainer, language en.
The words are the article's own, but for 10 of the template, in italics. Under each beat are the
sentences it stands on, as printed; where only a part of one is told, that part is bold.

- one picture has no credit

## b00 · hook · 0:00.0–0:04.0 · 10 words

The ferry to Skell Island will stop running in May.

On screen: Ferry will stop running

Picture: ferry.jpg (A. Name)

> 0. The ferry to Skell Island will stop running in May.

## b01 · number · 0:04.0–0:08.0 · 6 words

It carried 14,200 people last year.

On screen: It carried 14,200 people

Figure: **14,200** people

> 1. It carried 14,200 people last year.

## b07 · fact · 0:08.0–0:12.0 · 8 words

The mayor said that the pier was safe.

Changed: words left out

> 7. **The mayor,** who rows himself, **said** on Monday **that the pier was safe.**

## b06 · outlook · 0:12.0–0:16.0 · 10 words

*What comes next:* A new ferry is due next spring.

Changed: a name in place of a pronoun, new to us, by hand: ferry spring

> 6. A new ferry is due next spring.

## b99 · sign-off · 0:16.0–0:20.0 · 7 words

*That's the story, from The Skell Post.*

## Total

41 words, 5 beats, ends at 0:20.0 (20.0 s)

Not told: 2–5 (sentences by number, see article.json)

Approved by:

Date:
"""


def spoken(beats: tuple[Beat, ...] = BEATS) -> tuple[Spoken, ...]:
    sound = Speech(np.zeros(10, np.float32), 1000, ())
    made = write(beats, ARTICLE).lines
    return tuple(Spoken(line, sound, 4_000 * place, 4_000 * place + 4_000) for place, line in enumerate(made))


def test_the_approval_sheet_is_golden() -> None:
    """Times, words, what was changed and by whom, sources with what is told of them, and what is not told."""
    made = approval(
        spoken(),
        ARTICLE,
        told_by="explainer",
        added={item.line.beat.id: added(item.line) for item in spoken()},
        by_hand={"b06": ("ferry", "spring")},
        notes=("one picture has no credit",),
    )
    assert made == APPROVED


def test_a_whole_sentence_and_a_stray_word_are_not_bold() -> None:
    """Bold says "only this": not where all is told, nor where two sentences share an article."""
    other = replace(LONG, number=8, text="Ingrid Vale is the mayor of Skell.")
    moved = Beat("b01", "fact", "Ingrid Vale said the pier was safe.", sources=(LONG, other))
    text = approval(spoken((moved,)), ARTICLE)
    assert "> 8. **Ingrid Vale** is the mayor" in text
    assert "> 7. The mayor, who rows himself, **said** on Monday that **the pier was safe.**" in text


@pytest.mark.parametrize("text", ["*bold* [link](x) <b>", "`code` \\ _under_", "<script>alert(1)</script>"])
def test_no_text_becomes_markup(text: str) -> None:
    """What an article says is printed, in its words and in its sentences."""
    made = approval(spoken((Beat("b01", "fact", text, sources=(replace(LONG, text=text),)),)), ARTICLE)
    for mark in "*[<`_":
        if mark in text:
            assert f"\\{mark}" in made.partition("## b01")[2]
    assert "<script>" not in made


def test_many_notes_of_one_sort_are_one() -> None:
    """Sixteen pictures that cannot be reached do not hide the one thing that matters."""
    many = [f"left out a picture: {number}.jpg" for number in range(16)]
    made = approval(spoken(), ARTICLE, notes=(*many[:8], "the film is short: no more to tell", *many[8:]))
    listed = [line for line in made.splitlines() if line.startswith("- ")]
    assert listed == [
        "- left out a picture: 16 times, see manifest.json",
        "- the film is short: no more to tell",
    ]


def test_a_huge_sentence_costs_little() -> None:
    """It is printed without comparing."""
    huge = "word " * 20_000
    start = time.process_time()
    made = approval(spoken((Beat("b01", "fact", huge, sources=(replace(LONG, text=huge),)),)), ARTICLE)
    assert "> 7. word" in made
    assert time.process_time() - start < 20


def test_the_sheet_takes_a_newsrooms_own(tmp_path: Path) -> None:
    """Its template sees the same rows."""
    own = file(tmp_path, "own.j2", "{% for row in rows %}{{ row.start }} {{ row.say | upper }}\n{% endfor %}")
    made = approval(spoken(), ARTICLE, template=own)
    assert made.splitlines()[1] == "0:04.0 IT CARRIED 14,200 PEOPLE LAST YEAR."


def test_an_empty_film_has_a_sheet() -> None:
    """Nothing spoken, nothing broken."""
    assert "0 words" in approval((), ARTICLE)


def test_a_line_that_a_person_wrote_is_printed_as_it_is() -> None:
    """Where the template's words no longer stand in the line, nothing is taken for them."""
    line = Line(BEATS[0], "Quite other words.")
    item = Spoken(line, Speech(np.zeros(10, np.float32), 1000, ()), 0, 4_000)
    assert "\nQuite other words.\n" in approval((item,), ARTICLE, added={"b00": ("Look:", "")})
