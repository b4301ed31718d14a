"""The lock: a beat that says more, less or other than its sentences is not told."""

from __future__ import annotations

import pytest
from ferry_samples import FERRY, GOOD
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.claims.lexicon import ENGLISH, Tongue
from sixty_second.claims.tongues import TONGUES
from sixty_second.llm_writer.lock import said, shown
from sixty_second.llm_writer.proposal import Draft


def faults(say: str, *cited: int, show: str = "The ferry", texts: tuple[str, ...] = FERRY) -> list[str]:
    """Why a beat on these sentences is refused."""
    sentences = [texts[number] for number in cited]
    return judged(Draft(1, say, show, "fact", cited), sentences, ENGLISH)


def judged(draft: Draft, sentences: list[str], tongue: Tongue | None) -> list[str]:
    """Why the draft is refused, by what it says and by what it shows."""
    return [*said(draft, sentences, tongue, frozenset()), *shown(draft, sentences, tongue, frozenset())]


@pytest.mark.parametrize("row", GOOD, ids=lambda row: row["kind"])
def test_a_true_beat_is_taken(row: dict[str, object]) -> None:
    """Reworded, shortened, with numbers written otherwise: what holds is taken."""
    say, show, cited = str(row["say"]), str(row["show"]), row["sentences"]
    assert isinstance(cited, list)
    assert faults(say, *cited, show=show) == []


@pytest.mark.parametrize(
    ("say", "cited", "fault"),
    [
        # numbers
        ("The ferry stops running on 3 March after 46 years.", [0], "the number '46'"),
        ("The ferry stops running on 3 March after 900 years.", [0], "the number '900'"),
        ("The ferry stops on the fourth of March after 64 years.", [0], "the number 'fourth'"),
        ("The board voted seven to three on Monday to sell the ship.", [1], "the number 'three'"),
        ("Repairs to the hull would cost £2.3 billion at least, the board said.", [2], "'2.3 billion'"),
        ("Repairs to the hull would cost £2.3m, the board said.", [2], "is at least in the sentences"),
        ("Repairs would cost at least 2.3 million euros, the board said.", [2], "has £"),
        ("On the island live 37 people, and about 900 children.", [5], "counts something else"),
        ("Exactly 900 people live on the island.", [5], "is about in the sentences"),
        # names
        ("The ferry between Saltmere and Fermund Island stops running on 3 March.", [0], "'Fermund'"),
        ("The Saltmere Harbour Board voted by seven to two to sell the ship.", [1], "'Saltmere'"),
        ("Ida Brandt said: “Nobody asked the people who live here.”", [3, 6], "nobody's name"),
        ("The ferry stops running on 3 April after 64 years.", [0], "'April'"),
        # quotations
        ("Tom Brandt said: “Nobody asked us islanders.”", [6], "the quotation"),
        ("Tom Brandt said: “Nobody asked the people who live here.", [6], "has no other"),
        ("Ida Crole said: “Nobody asked the people who live here.”", [3, 6], "did not say that"),
        # negations
        ("The board did set aside money for a new ship.", [4], "'not' is lost"),
        ("The board set money aside for a new ship.", [4], "'not' is lost"),
        ("The harbour board did not vote on Monday to sell the ship.", [1], "1 negations, and 0 in"),
        ("The ship was built in 1962 in Gdansk and has missed a winter.", [12], "'never' is lost"),
        # hedges and attributions
        ("A private company will run a smaller boat, the mayor said.", [7], "'may' is lost"),
        ("The captain hid damage to the engine in 2024.", [8], "'accused' is lost"),
        ("Islanders have perhaps gathered 1,200 signatures against the sale.", [10], "'perhaps' is not in"),
        ("Repairs to the hull would cost at least £2.3 million.", [2], "'said' is lost"),
        ("Police said islanders have gathered 1,200 signatures.", [10], "'Police'"),
        ("Islanders claimed they have gathered 1,200 signatures.", [10], "'claimed' is not in"),
        # what stands in no sentence at all
        ("Critics call this new ship money a disgrace for politics everywhere.", [4], "words are not in"),
        ("And that is how it is with them here.", [4], "tells nothing"),
        # form
        ("The ferry stops.", [0], "say has 3 words"),
        (" ".join(["ferry"] * 27), [0], "say has 27 words"),
        (" ".join(["ferry"] * 23) + ".", [0], "a sentence has 23 words"),
        ("The ferry between Saltmere and Orrin Island will stop.", [], "cites no sentence"),
        ("The ferry between Saltmere and Orrin Island will stop.", [0, 1, 2, 3, 4], "it cites 5 sentences"),
        ("The **ferry** between Saltmere and Orrin Island will stop.", [0], "it holds '*'"),
        ("The ferry <b>between</b> Saltmere and Orrin Island will stop.", [0], "it holds '<'"),
        ("The ferry will stop, read more at www.example.com today.", [0], "the address"),
        ("The ferry will stop, more on saltmere.com today.", [0], "the address"),
        ("The ferry between Saltmere \u202eand Orrin Island will stop.", [0], r"it holds '\u202e'"),
    ],
)  # fmt: skip
def test_a_false_beat_is_refused_with_the_reason(say: str, cited: list[int], fault: str) -> None:
    """Each kind of untruth, and each form that cannot be told."""
    found = faults(say, *cited)
    assert any(fault in one for one in found), found


@pytest.mark.parametrize(
    ("show", "cited", "fault"),
    [
        ("", [0], "show has 0 words"),
        ("one two three four five six seven eight nine ten", [0], "show has 10 words"),
        ("Ferry stops after 46 years", [0], "show: the number '46'"),
        ("Money for a new ship", [4], "show: 'not' is lost"),
        ("Money Set Aside", [4], "show: 'not' is lost"),
        ("BOARD SETS ASIDE MONEY", [4], "show: 'not' is lost"),
        ("Captain hid damage", [8], "show: 'accused' is lost"),
        ("Fermund ferry stops", [0], "show: 'Fermund'"),
        ("The ferry between Saltmere and", [0], "show: it ends on 'and'"),
    ],
)
def test_the_screen_is_held_to_the_same(show: str, cited: list[int], fault: str) -> None:
    """Numbers, names, negations and hedges count there, too; it is no cut-off sentence."""
    found = faults(FERRY[cited[0]], *cited, show=show)
    assert any(fault in one for one in found), found


@pytest.mark.parametrize("number", [4, 5, 6, 7, 8, 10, 11, 12, 13])
def test_a_whole_sentence_is_always_true(number: int) -> None:
    """Told as it stands, no sentence is refused."""
    found = faults(FERRY[number], number)
    assert [fault for fault in found if not fault.startswith("show")] == []


SENTENCES = {
    "de": ("Die Brücke wurde am Montag nicht geöffnet.", "Die Brücke wurde am Montag geöffnet.", "Brücke zu"),
    "fr": ("Le pont n'a pas ouvert lundi.", "Le pont a ouvert lundi.", "Le pont lundi"),
    "es": ("El puente no abrió el lunes.", "El puente abrió el lunes.", "El puente"),
    "pt": ("A ponte não abriu na segunda-feira.", "A ponte abriu na segunda-feira.", "A ponte"),
    "it": ("Il ponte non ha aperto lunedì.", "Il ponte ha aperto lunedì.", "Il ponte"),
    "nl": ("De brug ging maandag niet open.", "De brug ging maandag open.", "De brug"),
    "no": ("Broen åpnet ikke på mandag.", "Broen åpnet på mandag.", "Broen"),
    "sv": ("Bron öppnade inte på måndagen.", "Bron öppnade på måndagen.", "Bron"),
}


@pytest.mark.parametrize("code", SENTENCES)
def test_a_negation_counts_in_every_language(code: str) -> None:
    """Lost or added, the beat is refused; as it stands, it is told."""
    denied, held, shown_line = SENTENCES[code]
    tongue = TONGUES[code]

    def found(say: str, sentence: str) -> list[str]:
        return said(Draft(1, say, shown_line, "fact", (0,)), [sentence], tongue, frozenset())

    assert found(denied, denied) == []
    assert found(held, held) == []
    assert any("is lost" in fault for fault in found(held, denied))
    assert "1 negations, and 0 in the sentences" in found(denied, held)


@given(st.text(max_size=300), st.text(max_size=60), st.sampled_from([*TONGUES.values(), None]))
def test_any_text_is_judged(say: str, show: str, tongue: Tongue | None) -> None:
    """Nothing is raised, and the reasons are single lines."""
    found = judged(Draft(1, say, show, "fact", (0,)), [FERRY[0]], tongue)
    assert all("\n" not in fault for fault in found)
