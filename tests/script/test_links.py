"""Links are said where the article makes them true, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from script_samples import ARTICLE, BEATS, SIGN_OFF, beat

from sixty_second.model import Article, Beat
from sixty_second.script import write
from sixty_second.script.first_person import in_first_person, outside_quotations
from sixty_second.script.occasions import occasions


def held(beats: tuple[Beat, ...], article: Article = ARTICLE) -> list[str]:
    """The link at each beat, as words, a dash for none."""
    return [" ".join(sorted(names)) or "-" for names in occasions(beats, article)]


def said(text: str, kind: str = "fact", **more: object) -> Beat:
    return replace(beat(0, kind), say=text, **more)  # type: ignore[arg-type]


HOOK = beat(0, "hook")


def test_each_beat_gets_the_link_that_is_true_of_it() -> None:
    """Figures before figures, whose words they are, the year long past, the time to come."""
    assert held(BEATS) == ["-", "figures", "-", "speaker", "-", "background", "outlook", "-"]


@pytest.mark.parametrize(
    ("text", "published", "link"),
    [
        ("In 1931, a storm broke the pier.", "2026-04-02", "background"),
        ("A storm broke the pier in 1931.", "2026-04-02", "-"),  # mentioned, perhaps by the way
        ("In 2025, a storm broke the pier.", "2026-04-02", "-"),  # not long past
        ("In 1931, a storm broke the pier.", "", "-"),  # long before what?
        ("and in 1931 a storm broke the pier.", "2026-04-02", "-"),  # goes on from the beat before
        ("In 19310 steps, the pier was climbed.", "2026-04-02", "-"),
    ],
)
def test_background_is_long_past(text: str, published: str, link: str) -> None:
    """Only a sentence set in a year well before the article's own."""
    assert held((HOOK, said(text)), replace(ARTICLE, published=published))[1] == link


@pytest.mark.parametrize(
    ("text", "language", "link"),
    [
        ("A ferry is due next spring.", "en", "outlook"),
        ("The pier next to the ferry will stay.", "en", "-"),
        ("A ferry will come in 2027.", "en", "outlook"),
        ("The ferry that came in 2019 will stay.", "en", "-"),
        ("which will come next spring.", "en", "-"),
        ("Die Fähre fährt ab morgen.", "de", "outlook"),
        ("Fergen kommer neste år.", "nb-NO", "outlook"),
        ("Kivuko kitakuja.", "sw", "-"),
    ],
)
def test_an_outlook_names_a_time_to_come(text: str, language: str, link: str) -> None:
    """What the writer took for a look ahead must also say when."""
    assert held((HOOK, said(text, "outlook")), replace(ARTICLE, language=language))[1] == link


def test_a_signpost_stands_once_and_never_first() -> None:
    """The second background goes without; the hook opens the film by itself."""
    old = said("In 1931, a storm broke the pier.")
    assert held((old, old, old)) == ["-", "background", "-"]


def test_an_author_is_named_again_after_a_while() -> None:
    """The hook names them; three beats on, an "I" is framed once more, and then for three beats again."""
    mine = said("I rowed across.")
    article = replace(ARTICLE, kind="opinion")
    assert held((mine,) * 6, article) == ["-", "-", "-", "-", "author", "-"]
    assert held((mine,) * 6) == ["-"] * 6


def test_no_frame_parts_a_sentence() -> None:
    """A beat that goes on from the one before is left alone; the next sentence is framed in its place."""
    article = replace(ARTICLE, kind="opinion")
    mine, on = said("I rowed across,"), said("and I rowed back.")
    assert held((mine, mine, mine, mine, on, mine), article)[4:] == ["-", "author"]


def test_an_interview_says_that_it_is_one() -> None:
    """Answers in the first person, with and without a name; a quotation's frame is its own words."""
    article = replace(ARTICLE, kind="interview")
    mine = said("I rowed across.")
    named = said("We rowed across.", speaker="Tom Hale")
    assert held((mine, mine, named, named, mine), article) == ["interview", "-", "speaker", "-", "-"]
    assert held((said("“I rowed,” said Tom Hale.", "quote", speaker="Tom Hale"),), article) == ["-"]


def test_the_same_speaker_is_not_named_twice_running() -> None:
    """A quotation over two beats is one voice."""
    quote = said("“I can row.”", "quote", speaker="Tom Hale")
    assert held((HOOK, quote, quote, replace(quote, speaker="Ina Brook"))) == ["-", "speaker", "-", "speaker"]
    assert held((HOOK, replace(quote, speaker=""))) == ["-", "-"]


def test_links_alternate() -> None:
    """The same link never comes twice running."""
    article = replace(ARTICLE, kind="opinion")
    lines = write((*[said("I rowed across.")] * 12, SIGN_OFF), article).lines
    links = [line.text.partition(":")[0] for line in lines[1:-1] if ":" in line.text]
    assert len(links) == 2
    assert links[0] != links[1]


@pytest.mark.parametrize(
    ("text", "language", "own"),
    [
        ("I rowed across.", "en", True),
        ("We'll row, and so will you.", "en", True),
        ("Let’s row.", "en", True),
        ("The US team rowed; the IT room was shut.", "en", False),
        ("Tom said: “I rowed.”", "en", False),
        ("Tom said: 'I can't row, I'm tired.' He left.", "en", False),
        ("‘I rowed,’ he said, and we cheered.", "en", True),
        ("J’ai ramé.", "fr", True),
        ("Il dit: « J’ai ramé. »", "fr", False),
        ("Tom sagte: „Ich rudere.“", "de", False),
        ("Unser Boot ist alt.", "de", True),
        ("Creo que sí.", "es", True),
        ("Acho que sim.", "pt", True),
        ("Penso di sì.", "it", True),
        ("Ik roei.", "nl", True),
        ("Jeg ror.", "nb", True),
        ("Jag ror.", "sv", True),
        ("Mimi ninapiga makasia.", "sw", False),
        ("", "en", False),
    ],
)
def test_the_first_person_is_heard_outside_quotations(text: str, language: str, own: bool) -> None:
    """In each language, past apostrophes and countries in capitals."""
    assert in_first_person(outside_quotations(text), language) is own


@pytest.mark.parametrize("text", ["'a " * 300_000, "“" * 1_000_000, "'a'" * 300_000, "a’" * 500_000])
def test_hostile_quotation_marks_cost_little(text: str) -> None:
    """A megabyte of marks that never close is read once."""
    outside_quotations(text)
