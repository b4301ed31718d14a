"""Display lines are even, whole, and keep together what belongs together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sixty_second import drawing

FONT = "Manrope-ExtraBold"


def broken(text: str, *, width: float = 820, size: int = 84, most: int = 6) -> tuple[str, ...] | None:
    return drawing.break_lines(text, FONT, size, width, max_lines=most)


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=1, max_size=24), st.integers(1, 6))
def test_no_word_is_lost_and_no_line_too_wide(words: list[str], most: int) -> None:
    """The lines are the words in order, each narrow enough, at most as many as asked."""
    lines = broken(" ".join(words), most=most)
    if lines is None:
        return
    assert " ".join(lines).split() == words
    assert len(lines) <= most
    assert all(drawing.measure(line, FONT, 84) <= 820 for line in lines)


def test_what_does_not_fit_is_not_forced() -> None:
    """Too many lines, or a word too wide, is None; nothing is an empty row of lines."""
    assert broken("one two three four five six seven eight nine ten", most=1) is None
    assert broken("Donaudampfschifffahrtsgesellschaft") is None
    assert broken("   ") == ()


def test_lines_are_even() -> None:
    """The longest line is not much longer than the shortest when the words allow it."""
    lines = broken("Harbour town votes to keep its last ferry running")
    assert lines is not None
    widths = [drawing.measure(line, FONT, 84) for line in lines]
    assert min(widths) > 0.6 * max(widths)


def test_number_and_unit_article_and_noun_names_stay_together() -> None:
    """Where another break is nearly as good, these are not parted."""
    for text, pair in (
        ("Council promises another 300 crossings before winter", "300 crossings"),
        ("Residents gather near the harbour for a vote", "the harbour"),
        ("Storm delays speech by Ilse Marsh until Monday", "Ilse Marsh"),
    ):
        for width in range(420, 1000, 40):
            lines = broken(text, width=width, size=64)
            if lines is not None and len(lines) < 5:
                assert any(pair in line for line in lines), (width, lines)


def test_a_long_text_is_refused_at_once() -> None:
    """A million words take no time: they do not fit."""
    assert broken("word " * 200_000) is None
