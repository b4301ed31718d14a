"""Pages saved as text: each line has a role."""

from __future__ import annotations

import io

from sixty_second.article import read
from sixty_second.model import Article

DUMP = """About Contact Careers Privacy
Mayor Lena Ortiz speaks at Town Hall in Port Ellis on Tuesday, March 5, 2024. (AP Photo/Bo Stone)

More than 40 ferries will replace the broken bridge


Port Ellis will put more than forty ferries on the water while its bridge is rebuilt, the council said.

The bridge has been closed since a ship struck it in March, and the repairs will take 18 months.

A Message from Mayor Lena Ortiz

WATCH | Mayor Lena Ortiz speaks about the ferries

"We could not wait any longer," Ortiz told The Ellis Courier on Tuesday, after a meeting of six hours.

More than 40 ferries will replace the broken bridge

For more, check out the Courier's evening programme.

Read Comments
Facebook Twitter Instagram Pinterest Linked In List Menu Enlarge Gallery Info Close Search Mail
"""


def read_words(text: str) -> Article:
    """The article in a text from standard input."""
    return read("-", stdin=io.BytesIO(text.encode()))


def test_a_page_saved_as_text_gives_its_story() -> None:
    """Menu, caption, video titles, promo, repeated headline, share bar and footer are not told."""
    article = read_words(DUMP)
    assert article.headline == "More than 40 ferries will replace the broken bridge"
    assert [sentence.text.split()[0] for sentence in article.sentences] == ["Port", "The", '"We']
    assert article.sentences[2].role == "quote"
    assert article.dek == ""
    assert article.language == "en"


def test_byline_date_and_dek_are_read() -> None:
    """A line above the byline without its stop is the dek; byline and date are kept as facts."""
    article = read_words(
        "Bridge to be rebuilt\nForty ferries are to run until the work is done\nBy Ada Quill | "
        "March 5, 2024\n\n"
        "PORT ELLIS — The council voted on Tuesday to rebuild the harbour bridge that a ship struck "
        "last year.\n"
        "It will cost twelve million dollars, which the county and the state are going to share "
        "between them.\n"
    )
    assert article.headline == "Bridge to be rebuilt"
    assert article.dek == "Forty ferries are to run until the work is done"
    assert (article.byline, article.published, article.place) == ("Ada Quill", "2024-03-05", "PORT ELLIS")
    assert article.sentences[0].text.startswith("The council voted")


def test_wrapped_lines_are_joined() -> None:
    """Text broken at a column has its paragraphs between empty lines."""
    article = read_words(
        "Bridge to be rebuilt\n\nThe council of Port Ellis voted on Tuesday to rebuild the\n"
        "harbour bridge, which has been closed since a ship struck\nit in March. The work is to "
        "cost twelve million and\n"
        "will be paid by the state and the county together.\n\nFerries will run every ten minutes.\n"
    )
    assert article.headline == "Bridge to be rebuilt"
    assert [sentence.paragraph for sentence in article.sentences] == [0, 0, 1]
    assert "struck it in March." in article.sentences[0].text


def test_teasers_after_the_story_are_left_out() -> None:
    """A dump that goes on with other stories' headlines and teasers ends where the story ends."""
    teasers = "\n".join(
        f"Headline of another story number {n}\nMarch {n}, 2024\nRead more: x" for n in range(1, 9)
    )
    article = read_words(DUMP.split("For more")[0] + teasers)
    assert article.sentences[-1].text.startswith('"We could not')


def test_a_text_without_headline_says_so() -> None:
    """No headline is made up; a note says how to give one."""
    article = read_words(
        "The council voted on Tuesday to rebuild the harbour bridge. It will cost twelve million dollars."
    )
    assert article.headline == ""
    assert "--headline" in article.notes[0]


def test_languages_are_told_by_their_words() -> None:
    """Without a word from the page, the commonest words tell the language."""
    assert (
        read_words(
            "Die Brücke wird neu gebaut, und der Rat der Stadt ist nicht mit den Kosten zufrieden."
        ).language
        == "de"
    )
    assert (
        read_words(
            "Le pont est fermé depuis mars et les élus de la ville ne sont pas contents du projet."
        ).language
        == "fr"
    )
    assert (
        read_words(
            "El puente está cerrado y los vecinos de la ciudad no están contentos con el plan."
        ).language
        == "es"
    )
    assert (
        read_words(
            "市議会は火曜日、港の橋を再建することを決めた。費用は十二億円になる見通しだという。"
        ).language
        == "ja"
    )


def test_fifty_thousand_words_are_read() -> None:
    """A very long text is read whole."""
    lines = (
        f"Paragraph number {n} says that the council met again and voted on the bridge of Port Ellis."
        for n in range(3000)
    )
    article = read_words("Council meets again and again\n\n" + "\n\n".join(lines))
    assert len(article.sentences) == 3000
