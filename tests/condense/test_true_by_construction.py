"""Every beat is made of its sentences' own words, however an article's paragraphs are mixed."""

from __future__ import annotations

import pytest
from condense_samples import HARBOUR, article, clock
from hypothesis import given, settings
from hypothesis import strategies as st

from sixty_second.condense import condense
from sixty_second.condense.construction import faults
from sixty_second.model import Beat, Sentence

COURT = """\
A former treasurer of the Vale Bowling Club has been jailed for three years after stealing £212,400 from it.

Colin Marsh, 58, of Aldery, admitted eleven counts of theft at Wrenford Crown Court on Monday, the club said.

But he denied that he had forged a signature, and prosecutors did not pursue that charge.

"He was trusted with the savings of people who had known him for years," Judge Hannah Pole said. \
"He repaid that trust by booking cruises."

He will not have to sell his house, which belongs to his sister, but could face a confiscation hearing in May.

Mr Marsh's lawyer, Dev Anand, told the court: "My client is ashamed, he is ill, and he knows that an apology \
does not put a roof on a clubhouse that has leaked since the spring of last year."

The club – which has 140 members – now has less than £900 in its account, according to its accounts.

"Nobody here is asking for revenge," said Ruth Bellamy, who has chaired the club since 2019. "We are asking \
for our money."
"""

SEABIRDS = """\
Seabirds on the island of Norray have raised more chicks this summer than in any year since counting began.

Researchers from the Coastal Institute counted 4,310 puffin chicks, up from 2,960 last year and at least \
1,000 more than they had expected.

They believe that colder water may have brought sand eels closer to the cliffs, although they say it is too \
early to be sure.

"We walked up in June expecting an empty slope," Dr Ines Calder, who leads the survey, said, "and we could \
not put a foot down without hearing one."

She said: "It does not mean the birds are safe. One warm winter could undo it."

However, guillemots did not do as well, with only half of the nests occupied, and the team has asked the \
government to close the fishery north of the island until the end of August, a demand that boat owners reject.

The fishery is worth about €3m a year (roughly 40 jobs depend on it), its association said.

Speaking on local radio, its chairman, Tom Ure, called the plan "a sledgehammer for a nut".
"""

_ARTICLES = {"harbour": HARBOUR, "court": COURT, "seabirds": SEABIRDS}


def _sound(beats: tuple[Beat, ...]) -> None:
    for beat in beats:
        if beat.say and beat.sources:
            assert faults(beat) == (), beat


@pytest.mark.parametrize("name", _ARTICLES)
@pytest.mark.parametrize("budget_ms", [15_000, 27_000, 56_000, 120_000])
def test_beats_are_made_of_their_sentences(name: str, budget_ms: int) -> None:
    """Words in order, quotations whole, marks in pairs, a verb left, names only where the source has them."""
    _sound(condense(article(_ARTICLES[name]), budget_ms=budget_ms, estimate=clock))


@settings(max_examples=25, deadline=None)
@given(st.permutations([part for text in _ARTICLES.values() for part in text.strip().split("\n\n")]))
def test_beats_of_mixed_paragraphs_are(parts: list[str]) -> None:
    """The same for paragraphs in an order in which pronouns and speakers stand beside strangers."""
    _sound(condense(article("\n\n".join(parts[:14])), budget_ms=56_000, estimate=clock))


@pytest.mark.parametrize(
    ("say", "notes", "fault"),
    [
        ("Marsh took the money for cruises.", (), "words"),
        ("Marsh denied taking", ("split",), "words"),
        ("Ann Lee took the money and denied nothing.", ("name-for-pronoun",), "name"),
        ('He took the money and "denied nothing.', (), "marks"),
        ("The money and nothing.", (), "verb"),
        ('He "denied the money and nothing".', (), "quotation"),
    ],
)
def test_what_is_not_so_made_is_found(say: str, notes: tuple[str, ...], fault: str) -> None:
    """A beat with a word too many, a strange name, a lost mark or verb, or a changed quotation is told of."""
    text = "He took the money and denied nothing."
    beat = Beat("b01", "fact", say, sources=(Sentence(0, text, 0, 0, len(text)),), notes=notes)
    assert fault in faults(beat)
