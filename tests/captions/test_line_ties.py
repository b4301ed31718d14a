"""Where a text may be broken: a labelled set of our own."""

from __future__ import annotations

import pytest

from sixty_second.captions.ties import CLAUSE, FORBIDDEN, ORDINARY, SENTENCE, ties

# Each has one bar, where no line may be broken.
FORBIDDEN_SPLITS = """
The council approved the | budget late on Tuesday.
She wants a | second vote.
It was an | honest mistake, he said.
They closed every | school in the valley.
Residents blamed their | landlord for the fire.
He lost his | job in the spring.
Some | people left before dawn.
These | rules begin in March.
The letter was signed by Maria | Okafor and two others.
Joanna Beth | Lindqvist runs the ferry.
Both trains leave from King's Cross and San | Marco.
The award went to John F. | Whitby for his map.
A spokesman for Ludwig van | Aarden declined to comment.
Nobody told Osman bin | Rashid about the letter.
The ship belongs to Maria de | Souza and her sons.
The Supreme | Court will hear the case.
A judge in New | Mexico stopped the sale.
Mayor | Ines Duarte signed the order.
The order came from Governor | Pell last night.
Mr. | Hanley has not replied.
Prof. | Adeyemi led the study.
It was Dr. | Marsh who found it.
A note from Sen. | Tobin was read aloud.
The prize went to spokeswoman | Ruth Amadi of the union.
About 40 | homes lost power.
The dam holds 3.5 | million tonnes of water.
It cost $12 | million to repair.
Turnout fell to 31 | percent this year.
Five | people were hurt.
Two | thirds of the seats are empty.
They walked 18 | kilometres to the border.
Nearly | 300 boats were lost.
At least | twelve villages are cut off.
The fair opens on June | 14 this year.
See page | 12 for the map.
The jet is a Falcon | 900 from the fleet.
The water rose in | the harbour overnight.
They waited for | help until noon.
The road to | Alvery is closed.
He spoke about | his years at sea.
The plan was drawn up by | engineers from the port.
Prices rose after | the strike ended.
It happened between | midnight and dawn.
The fine is higher than | last year's.
She ran across | the bridge with him.
Farmers hope to | plant again in May.
A vote is planned for | Thursday at noon.
The bridge was | closed for repairs.
The mayor has | promised an inquiry.
Workers have been | waiting since April.
It could | take years, she said.
The court will | decide next week.
They did | not expect the flood.
He must | have known about it.
We can't | rebuild without them.
She's | going to appeal.
They've | found the black box.
The gate had | never been locked.
Officials would | say only that it was safe.
I'm | leaving the board, he wrote.
""".strip().splitlines()

# Each has one bar, where a break reads well.
GOOD_SPLITS = """
The water fell. | The mayor wept.
"Nobody knows," | she said on Friday.
The town voted, | and the road was built.
The ferry sank in the storm | because its doors were open.
The bakers went on strike | and the schools were shut.
The engineers left the harbour | before the storm arrived.
The committee rejected the plan | of the port authority.
The union says | that nobody was warned.
He left the U.S. | The rest stayed behind.
In 2016 | voters chose another way.
The mayor of Alvery | was not in the room.
On Monday | Governor Pell flew home.
The rescue boat turned back | after the engine failed.
""".strip().splitlines()


def _cost_at_bar(case: str) -> int:
    words = case.split()
    place = words.index("|")
    return ties([word for word in words if word != "|"])[place]


@pytest.mark.parametrize("case", FORBIDDEN_SPLITS)
def test_pairs_that_belong_together_are_never_split(case: str) -> None:
    """Article and noun, names, titles, numbers and units, prepositions, auxiliaries (C10)."""
    assert _cost_at_bar(case) >= FORBIDDEN


@pytest.mark.parametrize("case", GOOD_SPLITS)
def test_good_places_cost_no_more_than_any_other(case: str) -> None:
    """After punctuation, before conjunctions and prepositions, between subject and verb."""
    assert _cost_at_bar(case) <= ORDINARY + 6


def _ties(text: str) -> tuple[int, ...]:
    return ties(text.split())


def test_a_sentence_ends_before_a_clause_does() -> None:
    """The cheaper the break, the stronger the punctuation."""
    costs = _ties("It rained. Then, as ever, we left")
    assert costs[2] == SENTENCE
    assert costs[3] == CLAUSE


def test_an_abbreviation_ends_no_sentence() -> None:
    """``Mr.`` and ``N.M.`` have a full stop and go on."""
    assert _ties("They met Mr. Hanley in Taos, N.M. on Friday")[3] >= FORBIDDEN
    assert _ties("They met in Taos, N.M. on Friday")[5] > SENTENCE


def test_title_case_says_nothing_about_names() -> None:
    """A headline in title case is not one long name."""
    costs = _ties("Harbour Towns Vow Fight Against Ferry Closures Again")
    assert min(costs[1:4]) < FORBIDDEN


def test_a_long_name_may_be_parted_inside_but_not_before_its_last_word() -> None:
    """A name longer than a line has to break somewhere."""
    costs = _ties("said Harbour Regional Customs Enforcement Lindqvist yesterday")
    assert max(costs[2:5]) < FORBIDDEN
    assert costs[5] >= FORBIDDEN


def test_a_title_is_left_alone_before_a_name_is_parted() -> None:
    """When title and name are longer than a line, the name stays whole."""
    costs = _ties("which Cardinal Marie-Therese Okonjo wrote in a letter to the town")
    assert FORBIDDEN <= costs[2] < costs[3]


@pytest.mark.parametrize(
    "words", [[], [""], ["—"], ["...", "—", "’"], ["a" * 10_000, "b"], ["\u0301", "1" * 5000]]
)
def test_anything_has_a_cost(words: list[str]) -> None:
    """One number a word, whatever the words are."""
    assert len(ties(words)) == len(words)
