"""An answer is read strictly, whatever its text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ferry_samples import GOOD
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.claims.lexicon import ENGLISH
from sixty_second.errors import WriterError
from sixty_second.llm_writer.answer import KINDS, LONGEST, MOST_BEATS, parse
from sixty_second.llm_writer.lock import said, shown

TEXT = json.dumps({"beats": [{"beat": place, **row} for place, row in enumerate(GOOD, 1)]})

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(
        ["beats", "beat", "say", "show", "kind", "sentences"]), inner, max_size=6),
    max_leaves=30,
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        f"```json\n{TEXT}\n```",
        f"```\n{TEXT}\n```\n",
        f"<think>Hm, {{a}}.</think>\n{TEXT}",
        f" {TEXT}\n",
    ],
)
def test_json_may_come_wrapped(text: str) -> None:
    """In a fence or after its thoughts, as models without schemas like to."""
    assert [draft.say for draft in parse(text)] == [row["say"] for row in GOOD]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"),
        (" \n", "empty"),
        ("No.", "no JSON: 'No.'"),
        (TEXT[:200], "not whole"),
        ("[" * 100_000, "not whole"),
        ("9" * 100_000, "no JSON"),
        (f"{TEXT} Enjoy!", "not whole"),
        ("null", "no beats"),
        ('{"beats": "none"}', "no beats"),
        ('{"beats": []}', "no beats"),
        ('{"beats": [1, 2]}', "no beats"),
        (" " * LONGEST + "{}", "more than 200000 characters"),
    ],
)
def test_what_cannot_be_read_says_why(text: str, said: str) -> None:
    """One line, whatever it is."""
    with pytest.raises(WriterError, match=said) as raised:
        parse(text)
    assert len(str(raised.value)) < 200


def test_no_more_beats_are_read_than_are_looked_at() -> None:
    """And one, so that there being more can be told."""
    assert len(parse(json.dumps({"beats": [GOOD[0]] * 500}))) == MOST_BEATS + 1


@given(json_values)
def test_any_json_is_drafts_or_one_error(value: Any) -> None:
    """Nothing else is raised, and what comes of it the lock can judge."""
    for wrapped in (value, {"beats": value}, {"beats": [value, {}]}):
        try:
            drafts = parse(json.dumps(wrapped))
        except WriterError:
            continue
        for draft in drafts:
            assert draft.kind in KINDS
            assert all(type(number) is int for number in draft.sentences)
            for rule in (said, shown):
                assert isinstance(rule(draft, ["The ferry stops in March."], ENGLISH, frozenset()), list)
