"""Who says a quotation, and what the source calls them."""

from __future__ import annotations

import pytest
from condense_samples import article

from sixty_second.condense.sentences import tellings
from sixty_second.condense.speakers import quotation


def said(text: str, place: int = -1) -> tuple[str, str] | None:
    told, known = tellings(article(text))
    found = quotation(told[place], told[:place] if place > 0 else told[:-1], known)
    return (found.speaker, found.role) if found else None


QUOTED = '"We want prices that people can pay."'
ENDING = '"We want prices that people can pay,"'


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Roy Tanner of Friends of Elmsworth said: {QUOTED}", ("Roy Tanner", "")),
        (f"Mark Dunne, Director, Harbour Trust said: {QUOTED}", ("Mark Dunne", "Director")),
        (f"{ENDING} said Maria Oduya, a fishmonger.", ("Maria Oduya", "fishmonger")),
        (f"{ENDING} said the guild's manager Walt Kern.", ("Walt Kern", "guild's manager")),
        (f"Deputy Mayor Ines Falk told reporters: {QUOTED}", ("Ines Falk", "Deputy Mayor")),
        (f"Secretary of State Ines Falk said: {QUOTED}", ("Ines Falk", "Secretary of State")),
        (f"His solicitor, Liam Orr, told the court: {QUOTED}", ("Liam Orr", "solicitor")),
        (f"Bank of Elmsworth analyst Ines Falk said: {QUOTED}", ("Ines Falk", "analyst")),
        (f"In a letter to the port in May, Ines Falk, the head of the guild, said: {QUOTED}",
         ("Ines Falk", "head of the guild")),
        (f"Liam Orr, who has sold fish since 1994, told the Echo: {QUOTED}", ("Liam Orr", "")),
        (f"{ENDING} said Ines Falk, director of the Institute for the Study of Small Harbours in Elmsworth.",
         ("Ines Falk", "director")),
        (f"Ines Falk, pictured, said: {QUOTED}", ("Ines Falk", "")),
        (f"Orla de Groot will say: {QUOTED}", ("Orla de Groot", "")),
        (f"The fleet's Liam Orr said: {QUOTED}", ("Liam Orr", "")),
    ],
)  # fmt: skip
def test_the_subject_of_the_verb_speaks(text: str, speaker: tuple[str, str]) -> None:
    """Not the name that happens to stand beside the verb; the role is whole or none."""
    assert said(text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        f"A spokesman for Harbour Trust said: {QUOTED}",
        f"He told the Elmsworth Echo: {QUOTED}",
        f"He said from his home in Elmsworth: {QUOTED}",
        f"{ENDING} added the Elmsworth trader.",
        f"Falk's lawyer told Elmsworth Radio: {QUOTED}",
        f"The report, edited by Ines Falk, a teacher, says: {QUOTED}",
        f"Writing in the Harbour Journal, she said: {QUOTED}",
        f"The panel that watches Harbour Trust said: {QUOTED}",
    ],
)
def test_nobody_is_named_who_does_not_speak(text: str) -> None:
    """Where who speaks has no name, there is no scene for it."""
    assert said(text) is None


def test_what_another_sentence_says_is_not_the_quotations() -> None:
    """A quotation that ended its sentence is not said by whom the next one names."""
    text = f"{QUOTED} Liam Orr said that the hall was sold."
    told, known = tellings(article(text))
    assert quotation(told[0], (), known) is None


def test_the_full_name_comes_with_its_title() -> None:
    """Called by surname, somebody has the role that introduced them."""
    text = f"Trooper James Schenk closed the road. {ENDING} Schenk said."
    assert said(text) == ("James Schenk", "Trooper")
