"""Parts of speech of white-space words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sixty_second.condense.phrases import noun_phrase, verb_group
from sixty_second.condense.tags import tagged


def test_every_word_has_its_place() -> None:
    """Clitics and punctuation belong to their word; names inside a sentence are names."""
    row = tagged("The harbour hasn't closed, Ada's crew said.")
    assert row.raw == ("The", "harbour", "hasn't", "closed,", "Ada's", "crew", "said.")
    assert row.tags[2:4] == ("VHZ", "VVN")
    assert row.second[2] == "XX0"
    assert row.second[4] == "POS"
    assert row.finite(2)
    assert row.finite(6)


def test_phrases_end_where_they_do() -> None:
    """A noun phrase takes its "of" and its qualifier along, a verb group its helpers."""
    row = tagged("More than 40 boats of the old fleet have not been sold to a museum.")
    end = noun_phrase(row, 0)
    assert row.raw[:end] == ("More", "than", "40", "boats", "of", "the", "old", "fleet")
    assert row.raw[end : verb_group(row, end)] == ("have", "not", "been", "sold")


@given(st.text(max_size=300))
def test_any_text_is_tagged(text: str) -> None:
    """As many tags as words, whatever the script."""
    row = tagged(text)
    assert len(row.raw) == len(row.tags) == len(row.second) == len(text.split())
