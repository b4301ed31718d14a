"""Lists and tables stay what they are: nothing in them is told unless it is a sentence."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from sixty_second import records
from sixty_second.article import read
from sixty_second.article.tables import table_of
from sixty_second.model import Article, Listing, Table

BEFORE = "<p>The council of Port Ellis voted on Tuesday to rebuild the harbour bridge, closed in March.</p>"
AFTER = "<p>Ferries will run every ten minutes until then, and the county will pay for every one of them.</p>"
TABLE = (
    "<table><caption>Boats a day</caption><tr><th>Line</th><th>Boats</th></tr>"
    "<tr><td>North</td><td>12</td></tr><tr><td colspan=2>South</td></tr></table>"
)


def story(markup: str) -> Article:
    """A page with this markup in its story."""
    page = f"<html lang='en'><body><article><h1>Bridge</h1>{BEFORE}{markup}{AFTER}</article></body></html>"
    return read("-", stdin=io.BytesIO(page.encode()))


def told(article: Article) -> str:
    """All that may be narrated."""
    return " ".join(sentence.text for sentence in article.sentences)


def test_a_list_keeps_its_heading_and_its_items() -> None:
    """The paragraph with a colon introduces it; items that are no sentences are in no sentence."""
    article = story(
        "<p>The plan has two parts:</p><ul><li>Ferries by day</li><li>A bridge by 2026.</li></ul>"
    )
    assert article.lists == (
        Listing("The plan has two parts", ("Ferries by day", "A bridge by 2026."), False, 2),
    )
    assert "Ferries by day" not in told(article)
    assert "A bridge by 2026" not in told(article)


def test_items_that_are_sentences_are_told() -> None:
    """A list of whole sentences is a list, and its sentences may be told."""
    items = ("The county will pay for the ferries.", "The state will pay for the bridge itself.")
    article = story(f"<h2>Who pays</h2><ol><li>{items[0]}</li><li>{items[1]}</li></ol>")
    assert article.lists == (Listing("Who pays", items, True, 2),)
    assert all(item in told(article) for item in items)


@pytest.mark.parametrize("mark", ["• ", "* ", "▪ "])
def test_bullets_in_paragraphs_make_a_list(mark: str) -> None:
    """Where only a bullet tells, it is in no item and in no sentence."""
    items = ("The county will pay for the ferries.", "The state will pay for the bridge itself.")
    article = story("".join(f"<p>{mark}{item}</p>" for item in items))
    assert article.lists[0].items == items
    assert mark.strip() not in told(article)


def test_numbers_make_a_list_only_when_they_count() -> None:
    """``1.`` and ``2.`` are items; a sentence that opens with a year or one number is none."""
    article = story("<p>1. The county pays for the ferries now.</p><p>2. The state pays for the bridge.</p>")
    assert article.lists[0].items == (
        "The county pays for the ferries now.",
        "The state pays for the bridge.",
    )
    assert article.lists[0].ordered
    assert story("<p>18. May was the day on which the old bridge opened.</p>").lists == ()


@pytest.mark.parametrize(
    "markup",
    [
        "<ul class='share'><li>Facebook</li><li>Twitter</li></ul>",
        "<ul><li><a href='/1'>Cat rescued from a tree</a></li><li><a href='/2'>Dog rescued</a></li></ul>",
        "<ul class='related-stories'><li>Cat rescued from a tree</li><li>Dog rescued, too</li></ul>",
    ],
)
def test_menus_and_links_are_no_lists(markup: str) -> None:
    """Share bars and links to other stories are no lists of the story."""
    assert story(markup).lists == ()


def test_a_heading_in_bold_is_in_no_sentence() -> None:
    """ "Why it matters:" at the head of a paragraph is a heading; a speaker's name there is not."""
    markup = "<p><b>Why it matters:</b> The county will pay for the ferries.</p>"
    assert "Why it matters" not in told(story(markup))
    assert "The county will pay" in told(story(markup))
    named = "<p><b>Lena Ortiz:</b> The county will pay for the ferries.</p>"
    assert "Lena Ortiz: The county" in told(story(named))


def test_a_table_is_kept_and_never_told() -> None:
    """Caption, header and rows of equal length; no cell is in the text."""
    article = story(TABLE)
    assert article.tables == (
        Table("Boats a day", ("Line", "Boats"), (("North", "12"), ("South", "South")), 1),
    )
    assert "North" not in article.text


def test_a_table_that_lays_out_the_page_is_none() -> None:
    """Prose in the cell of a table is the story."""
    page = (
        "<html><body><table><tr><td>Menu</td><td><h1>Bridge to be rebuilt</h1>"
        f"{BEFORE}{AFTER}</td></tr></table></body></html>"
    )
    article = read("-", stdin=io.BytesIO(page.encode()))
    assert article.tables == ()
    assert [sentence.paragraph for sentence in article.sentences] == [0, 1]


def test_markdown_lists_and_tables() -> None:
    """Markdown's own marks make the same records."""
    text = (
        "# Bridge to be rebuilt\n\nThe council of Port Ellis voted on Tuesday to rebuild the bridge.\n\n"
        "The plan has two parts:\n\n- Ferries by day\n- A bridge by 2026\n\n"
        "| Line | Boats |\n|---|--:|\n| North | 12 |\n| South | 18 |\n\n"
        "Ferries will run every ten minutes until then, the mayor said.\n"
    )
    article = read("-", stdin=io.BytesIO(text.encode()))
    assert article.lists == (
        Listing("The plan has two parts", ("Ferries by day", "A bridge by 2026"), False, 2),
    )
    assert article.tables[0].header == ("Line", "Boats")
    assert article.tables[0].rows == (("North", "12"), ("South", "18"))
    assert "North" not in article.text


def test_lists_and_tables_come_back_from_their_file(tmp_path: Path) -> None:
    """What a person finds in ``article.json`` is read back as it was."""
    article = story(f"<p>Two parts:</p><ul><li>Ferries</li><li>Bridge</li></ul>{TABLE}")
    place = tmp_path / "article.json"
    place.write_text(records.dump(article), encoding="utf-8")
    assert records.load(Article, place) == article


@pytest.mark.parametrize(
    "rows", [[], [["a", "b"]], [["a"], ["b"]], [["", ""], ["", ""]], [["x " * 40, "y"], ["z", "w " * 40]]]
)
def test_what_is_no_table(rows: list[list[str]]) -> None:
    """One row, one column, nothing, or prose is no table."""
    assert table_of(rows, headed=False) is None
