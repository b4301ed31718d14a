"""What goes from a sentence, and what never does."""

from __future__ import annotations

import pytest
from condense_samples import article
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.condense.asides import without_asides
from sixty_second.condense.sentences import tellings
from sixty_second.condense.text import balanced
from sixty_second.condense.trims import without_connective

FILL = " Boats lie in the harbour all year round." * 6


@pytest.mark.parametrize(
    ("text", "shortest"),
    [
        (
            "Ada Crole, 54, has run the ferry company since the spring.",
            "Ada Crole has run the ferry company since the spring.",
        ),
        (
            "The bridge, which was painted green by volunteers, is the oldest in the county.",
            "The bridge is the oldest in the county.",
        ),
        (
            "Speaking in the rain outside the town hall, Ada Crole thanked the volunteers.",
            "Ada Crole thanked the volunteers.",
        ),
    ],
)
def test_insertions_go(text: str, shortest: str) -> None:
    """Ages, inserted clauses and a participle before the subject."""
    forms = without_asides(text)
    assert (forms[-1] if forms else text) in (shortest, text)
    assert len(shortest.split()) < 7 or forms[-1] == shortest


@pytest.mark.parametrize(
    "text",
    [
        "The pilot, who was not on board, has been questioned twice by the harbour police.",
        "The pilot, who allegedly drank before the crash, has been questioned by the harbour police.",
        "The ferry will be sold in about a week, harbour master Ada Crole, of Elmsworth, said on Friday.",
        "Under the new rules of the board, the harbour master, was forced to hand in his keys.",
        "The ferry will be late, according to Ada Crole, because of the fog over the bay.",
    ],
)
def test_weighty_words_stay(text: str) -> None:
    """No denial, doubt or attribution goes, and no subject."""
    weighty = ("not", "allegedly", "said", "according", "master")
    for form in without_asides(text):
        assert all(word in form for word in weighty if word in text)


WORDS = (
    "the harbour, Ada Crole, 54, who was not is sailing, “fog” (old) and but said has closed 12 boats, with "
    "in a — ; allegedly which"
)
words = st.sampled_from(WORDS.split())


@given(st.lists(words, min_size=1, max_size=40).map(" ".join))
def test_every_form_is_made_of_the_sentence(text: str) -> None:
    """Words in source order, marks balanced, each form shorter than the one before."""
    last = text
    for form in without_asides(text):
        source = iter([word.strip(",.;—").lower() for word in text.split()])
        kept = [word.strip(",.;—").lower() for word in form.split()]
        assert all(word in source for word in kept if word)
        assert len(form.split()) < len(last.split())
        assert balanced(form)
        last = form


@pytest.mark.parametrize(
    ("text", "shorter"),
    [
        ("French users also lost access.", "French users lost access."),
        ("It is not only old but also rusty.", "It is not only old but also rusty."),
        ("“We also sail,” she said.", "“We also sail,” she said."),
    ],
)
def test_also_goes_where_it_only_ties(text: str, shorter: str) -> None:
    """The word that points at an untold sentence goes, outside quotations and pairs."""
    assert without_connective(text) == shorter


@pytest.mark.parametrize(
    "opener",
    [
        "The next year the ferry was sold to a company from the north.",
        "Later that day the ferry was sold to a company from the north.",
        "In another letter the company praised the crew of the ferry.",
        "Two weeks later the ferry was sold to a company from the north.",
    ],
)
def test_times_that_count_from_an_untold_one_are_tied(opener: str) -> None:
    """Such a sentence is told after the one before it, or not at all."""
    ready, _ = tellings(article(f"The ferry was built in Elmsworth.\n\n{opener}\n\n{FILL}"))
    assert ready[1].before == 0


@pytest.mark.parametrize(
    "line",
    [
        "Be sure to visit the Elmsworth Echo on the web for more.",
        "Click the button below to see all of the pictures.",
        "We use small files to make the page better for you.",
        "Check out the video of the ferry in the fog.",
    ],
)
def test_promises_of_the_page_are_no_news(line: str) -> None:
    """Lines that speak to the reader of a page are not told."""
    ready, _ = tellings(article(f"The ferry was built in Elmsworth.\n\n{line}\n\n{FILL}"))
    assert not ready[1].told
