"""What the extracting writer makes of an article."""

from __future__ import annotations

import itertools
import time

import pytest
from condense_samples import HARBOUR, article, clock

from sixty_second.condense import condense
from sixty_second.condense.sentences import tellings
from sixty_second.errors import CondenseError
from sixty_second.model import Beat


def say(text: str, budget_ms: int = 56_000, **given: str) -> list[str]:
    return [beat.say for beat in condense(article(text, **given), budget_ms=budget_ms, estimate=clock)][:-1]


def beats(budget_ms: int = 56_000) -> tuple[Beat, ...]:
    return condense(article(HARBOUR), budget_ms=budget_ms, estimate=clock)


def test_the_lead_is_the_hook() -> None:
    """The first sentence opens the film."""
    assert beats()[0].say.startswith("The port of Elmsworth will close")


@pytest.mark.parametrize("budget_ms", range(24_000, 64_000, 4_000))
def test_the_time_is_used(budget_ms: int) -> None:
    """With matter enough, at least 94 % of the budget is told."""
    used = sum(beat.budget_ms for beat in beats(budget_ms))
    assert 0.94 * budget_ms <= used <= budget_ms


def test_a_pronoun_follows_the_sentence_it_stands_for() -> None:
    """ "She pays …" is told right after the sentence about her, or not at all."""
    for budget_ms in range(20_000, 100_000, 5_000):
        told = beats(budget_ms)
        for before, beat in itertools.pairwise(told):
            if beat.say.startswith("She pays"):
                assert "Maria Oduya" in before.sources[-1].text
        assert not told[0].say.startswith("She")


def test_a_quotation_keeps_its_speaker() -> None:
    """A quote beat has the words, who said them and what the source calls them."""
    quotes = [beat for beat in beats(170_000) if beat.kind == "quote"]
    assert [(beat.speaker, beat.speaker_role) for beat in quotes] == [
        ("Maria Oduya", "fishmonger"),
        ("Peter Hallam", ""),
    ]
    assert quotes[0].quotation == "We learned about it from the radio and nobody has called us since"


def test_connectives_go_unless_they_turn_what_was_just_told() -> None:
    """No beat opens on a "meanwhile"; one on "but" or "however" only right after what it contradicts."""
    told = beats(170_000)
    for before, beat in itertools.pairwise(told):
        first = beat.say.split(" ")[0].strip(",")
        assert first not in ("Meanwhile", "And")
        if first in ("But", "However") and "split" not in beat.notes:
            assert before.sources[-1].number == beat.sources[-1].number - 1
    assert any("trimmed" in beat.notes for beat in told)


def test_a_figure_is_shown_as_the_source_writes_it() -> None:
    """Numbers worth a scene have a label; a year or a changed number is none."""
    found = {beat.figure: beat.label for beat in beats(170_000) if beat.figure}
    assert found["12,000"] == "signatures"
    assert "1889" not in found
    assert "300" not in found


def test_a_look_ahead_comes_last() -> None:
    """What will happen ends the film when it is told and nothing hangs on it."""
    ahead = "Builders will start on the new homes in autumn.\n\n"
    made = condense(
        article(HARBOUR.replace("Fish has", ahead + "Fish has")), budget_ms=120_000, estimate=clock
    )
    assert (made[-2].kind, made[-2].say) == ("outlook", ahead.strip())


def test_a_long_lead_is_divided_at_a_clause() -> None:
    """A lead over ten seconds is told over two beats, every word of it."""
    lead = (
        "The council of Elmsworth has decided to sell the old fish market to a company that builds houses, "
        "because the repair of its roof is beyond the means of the town and the hall is near its end."
    )
    said = say(lead + "\n\n" + HARBOUR)
    assert " ".join(said[:2]) == lead
    assert said[1].startswith("because the repair")


def test_a_lead_that_begins_with_a_phrase_still_opens_the_film() -> None:
    """The lead is the hook though its first beat is only a phrase: the next one finishes it."""
    lead = (
        "With the old hall near the end of its life and the repair of its roof beyond the means of the town, "
        "the council of Elmsworth has decided to sell the fish market to a company that builds houses."
    )
    assert " ".join(say(lead + "\n\n" + HARBOUR)[:2]) == lead


def test_a_longer_budget_tells_no_less() -> None:
    """The time told grows with the budget, so that fitting converges."""
    used = [sum(beat.budget_ms for beat in beats(budget)) for budget in range(20_000, 70_000, 2_500)]
    assert all(later >= earlier * 0.96 for earlier, later in itertools.pairwise(used))


def test_a_headline_opens_where_no_lead_fits() -> None:
    """When none of the first sentences fits the time, the headline is the hook, and is said as it is."""
    leads = "\n\n".join(f"{word * 60}." for word in ("The harbour and ", "A ferry with ", "Many boats or "))
    made = condense(article(leads + "\n\n" + HARBOUR), budget_ms=20_000, estimate=clock)
    assert (made[0].kind, made[0].say, made[0].sources) == ("hook", "Elmsworth to close its fish market.", ())
    assert sum(beat.budget_ms for beat in made) <= 20_000


def test_no_time_is_an_error() -> None:
    """A budget no sentence fits says what to do."""
    with pytest.raises(CondenseError, match="--duration"):
        beats(1_000)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Hafen von Elmsdorf schließt im März seine alte Fischhalle. " * 3
         + "Die Stadt verkauft das Gebäude an eine Firma. Er kostet 2,3 Millionen Euro. " * 4),
        ("ja", "港の古い魚市場は三月に閉まる。町は建物を売ることを決めた。\n\n" * 12),
        ("ar", "سيغلق الميناء سوق السمك القديم في مارس بعد قرن من العمل.\n\n" * 8),
    ],
)  # fmt: skip
def test_other_languages_are_told_whole(language: str, text: str) -> None:
    """Sentences of any script come through as they are."""
    source = article(text, language=language)
    made = condense(source, budget_ms=30_000, estimate=lambda words: 2_000 + 50 * len(words))
    assert len(made) > 2
    assert all(beat.say in text.replace("\n\n", " ") for beat in made)


def test_hostile_text_is_bounded() -> None:
    """A megabyte of marks, brackets, digits or one endless sentence ends soon, one way or the other."""
    start = time.process_time()
    for piece in ('"', "(", "1,", ", who ", "' ", "But, ", "“a”", "- "):
        text = HARBOUR + "\n\n" + piece * (200_000 // len(piece))
        assert condense(article(text), budget_ms=56_000, estimate=clock)
    assert time.process_time() - start < 120


def test_a_book_is_told_in_bounded_work() -> None:
    """50,000 words cost a bounded number of estimates."""
    calls = 0

    def counted(text: str) -> int:
        nonlocal calls
        calls += 1
        return clock(text)

    condense(article("\n\n".join([HARBOUR] * 220)), budget_ms=56_000, estimate=counted)
    assert calls < 5_000


def test_quotations_over_several_sentences_are_closed() -> None:
    """Each sentence of a long quotation has its own pair of marks."""
    text = (
        HARBOUR
        + '\n\n"The hall is cold. It is ours, though, and we will stay in it," said Ola Brandt, a trader.'
    )
    ready, _ = tellings(article(text))
    assert [item.text for item in ready[-2:]] == [
        '"The hall is cold."',
        '"It is ours, though, and we will stay in it," said Ola Brandt, a trader.',
    ]
