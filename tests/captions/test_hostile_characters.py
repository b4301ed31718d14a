"""What may stand in a caption file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.captions.characters import clean, plain, words


@pytest.mark.parametrize(
    ("text", "mapped"),
    [
        ("5 < 6 > 4", "5 ‹ 6 › 4"),
        ("{note}", "(note)"),
        ("A --> B", "A → B"),
        ("AT&T & Sons", "AT&T & Sons"),
        ("Q&amp;A", "Q＆amp;A"),
        ("C:\\Notes", "C:∖Notes"),
        ("\ufeffHello\u200b \u202eworld\u202c", "Hello world"),
        ("bell\x07 null\x00", "bell null"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("two\u2028lines\r\nand\tmore", "two lines and more"),
        ("نیم\u200cفاصله", "نیم\u200cفاصله"),
    ],
)
def test_hostile_characters_become_harmless(text: str, mapped: str) -> None:
    """The mapping of criterion C2, and what is kept."""
    assert plain(text) == mapped


@given(st.text(alphabet=st.characters()))
def test_the_mapping_is_stable_and_writable(text: str) -> None:
    """Mapped once or twice is the same, and UTF-8 can hold it."""
    mapped = plain(text)
    assert plain(mapped) == mapped
    assert mapped.encode("utf-8").decode("utf-8") == mapped
    assert words(text) == words(mapped)


@given(st.text(alphabet="&#amp;lt;x0123 "))
def test_no_character_reference_is_left(text: str) -> None:
    """No reader finds anything to unescape."""
    import html

    assert html.unescape(plain(text)) == plain(text)


def test_a_megabyte_of_hostile_text_is_mapped_at_once() -> None:
    """The time is linear: patterns do not back up."""
    assert len(plain("&" * 500_000 + "<--" * 170_000)) > 900_000
    assert clean("\x00" * 1_000_000) == ""
