"""Which picture goes with which beat."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.model import KINDS, Beat, Kind, Picture
from sixty_second.pictures import assign


def beat(say: str, kind: Kind = "fact", number: int = 0) -> Beat:
    """A beat that says this."""
    return Beat(id=f"b{number:02d}", kind=kind, say=say)


def picture(caption: str, name: str = "") -> Picture:
    """A picture with this caption."""
    name = name or caption
    return Picture(origin=name, caption=caption, credit="Ada", sha256=name)


def shown(*beats: Beat, pictures: tuple[Picture, ...]) -> list[str]:
    """The names of the pictures the beats were given, in order."""
    return [b.picture.origin if b.picture else "" for b in assign(beats, pictures)]


FERRY = "The ferry Kestrel leaves Marlow harbour on its last crossing"
BAKER = "Baker Odile Renn outside her shop in Tern Street"


def test_the_hook_has_the_lead_picture() -> None:
    """The first picture is the hook's, whatever its caption says."""
    beats = (beat("Marlow loses its ferry.", "hook"), beat("It rained.", "context"), beat("x", "sign-off"))
    assert shown(*beats, pictures=(picture("A street"), picture(FERRY)))[0] == "A street"


def test_captions_find_the_beats_they_share_words_with() -> None:
    """A caption's names and nouns lead it to its beat, in any order and any ending."""
    beats = (
        beat("Marlow is about to change.", "hook"),
        beat("The Kestrel will make its last crossings of the harbour in May."),
        beat("Odile Renn bakes 400 loaves a day.", "context"),
        beat("Rents went up by a tenth."),
        beat("The council meets again in June.", "outlook"),
        beat("", "sign-off"),
    )
    lead = picture("", "lead")
    assert shown(*beats, pictures=(lead, picture(BAKER), picture(FERRY))) == [
        "lead",
        FERRY,
        BAKER,
        "",
        "",
        "",
    ]


@pytest.mark.parametrize("kind", ["number", "quote"])
def test_numbers_and_quotations_keep_their_scenes(kind: Kind) -> None:
    """A passing likeness does not take a number's or quotation's own scene; the same words do."""
    loose = (beat("Hello.", "hook"), beat("The harbour office counted 4,000 people a day.", kind),
             beat("Nothing else.", "context"), beat("Nor here.", "context"))  # fmt: skip
    pictures = (picture("", "lead"), picture(FERRY))
    assert shown(*loose, pictures=pictures)[1] == ""
    same = (loose[0], beat("Baker Odile Renn left her shop in Tern Street.", kind), *loose[2:])
    assert shown(*same, pictures=(pictures[0], picture(BAKER)))[1] == BAKER


def test_pictures_left_over_fill_facts_in_order() -> None:
    """Pictures without a caption go to facts, context and outlook as they come, up to two thirds."""
    kinds: tuple[Kind, ...] = ("hook", "fact", "number", "context", "quote", "outlook", "sign-off")
    beats = tuple(beat(f"Thing {i}.", kind, i) for i, kind in enumerate(kinds))
    pictures = tuple(picture("", f"p{i}") for i in range(9))
    assert shown(*beats, pictures=pictures) == ["p0", "p1", "", "p2", "", "p3", ""]


def test_a_beat_that_has_a_picture_keeps_it() -> None:
    """What somebody chose by hand stays, and is not shown twice."""
    chosen = picture("", "chosen")
    beats = (beat("Hello.", "hook"), replace(beat("Thing."), picture=chosen), beat("Other."))
    assert shown(*beats, pictures=(chosen, picture("", "p"))) == ["p", "chosen", ""]


def test_no_pictures_change_nothing() -> None:
    """Without pictures the beats come back as they were."""
    beats = (beat("Hello.", "hook"), beat("", "sign-off"))
    assert assign(beats, ()) == beats
    assert assign((), (picture("a"),)) == ()


VOCABULARY = ["Marlow", "ferry", "ferries", "Kestrel", "harbour", "bread", "Renn", "the", "of", "400"]
WORDS = st.lists(st.sampled_from(VOCABULARY), max_size=8)


@given(
    st.lists(st.tuples(st.sampled_from(KINDS), WORDS), max_size=12),
    st.lists(WORDS, max_size=12),
)
def test_always_within_the_rules(told: list[tuple[Kind, list[str]]], captions: list[list[str]]) -> None:
    """Each picture at most once, at most two thirds of the beats, none on the sign-off, words untouched."""
    beats = tuple(beat(" ".join(words), kind, i) for i, (kind, words) in enumerate(told))
    pictures = tuple(picture(" ".join(words), f"p{i}") for i, words in enumerate(captions))
    result = assign(beats, pictures)
    names = [b.picture.origin for b in result if b.picture]
    assert len(names) == len(set(names)) <= max(len(beats) * 2 // 3, 1)
    assert all(b.picture is None for b in result if b.kind == "sign-off")
    assert tuple(replace(b, picture=None) for b in result) == beats


def test_long_captions_take_no_time() -> None:
    """A caption of a megabyte is looked at in its beginning only."""
    beats = (beat("Hello.", "hook"), beat("Marlow ferry."), beat("Thing."))
    hostile = picture("Marlow’s " * 120_000 + "'" * 100_000, "hostile")
    assert shown(*beats, pictures=(picture("", "lead"), hostile)) == ["lead", "hostile", ""]
