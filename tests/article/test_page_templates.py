"""Invented pages of many houses, one story in them: it comes out whole, and nothing before or after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sixty_second.article import read

PAGES = Path(__file__).parent / "pages"

ENGLISH = (
    "The council of Port Ellis voted on Tuesday to rebuild the harbour bridge, which has been closed "
    "since a ship struck it in March. “We could not wait any longer,” said Mayor Lena Ortiz after the"
    " meeting. “People need to get to work.” The work will cost $12.5 million and is expected to take"
    " 18 months, according to the engineers’ report. Ferries will run every ten minutes until then, "
    "and the county will pay for them."
)
GERMAN = (
    "Der Stadtrat von Bad Ellisheim hat am Dienstag beschlossen, die Hafenbrücke wieder aufzubauen, "
    "die seit März gesperrt ist. „Wir konnten nicht länger warten“, sagte Bürgermeisterin Lena Ortiz "
    "nach der Sitzung. „Die Leute müssen zur Arbeit.“ Der Bau soll 12,5 Millionen Euro kosten und 18 "
    "Monate dauern, wie aus dem Gutachten hervorgeht. Bis dahin fahren alle zehn Minuten Fähren, und "
    "der Kreis bezahlt sie nach eigenen Angaben."
)
# Standfirst, byline, day and place of the pages that hold the English or the German story.
UNTIL = "Ferries to run until 2026, council says"
FACTS = {
    "audio-note": ("", "", "", ""),
    "audio-player": ("", "", "", ""),
    "closing-lines": ("", "", "", ""),
    "embedded-posts": ("", "", "", ""),
    "highlights": ("", "", "", ""),
    "local-paper": ("", "Ada Quill", "2024-03-05", ""),
    "picture-credits": ("", "", "", ""),
    "sign-ups": ("", "", "", ""),
    "table-of-contents": ("", "", "", ""),
    "tools": ("", "", "", ""),
    "unmarked-standfirst": (UNTIL, "", "2024-03-05", ""),
    "writers-life": ("", "Ada Quill", "", ""),
    "agency": ("", "Ada Quill, Bo Stone", "2024-03-05", "PORT ELLIS, Ohio"),
    "amp": ("", "Ada Quill", "2024-03-05", ""),
    "blog": ("", "Ada Quill", "2024-03-05", ""),
    "blog-engine": (UNTIL, "", "2024-03-05", ""),
    "broadcaster": ("", "Ada Quill", "2024-03-05", ""),
    "builder": ("", "", "2024-03-05", ""),
    "cable-news": ("", "Ada Quill", "2024-03-05", ""),
    "dropcap": ("", "", "", ""),
    "editors-note": ("", "Ada Quill", "", ""),
    "german": ("", "Ada Quill", "2024-03-05", "Bad Ellisheim"),
    "german-magazine": (
        "Fähren sollen bis 2026 fahren. Die Bürgermeisterin verspricht schnelle Arbeit.",
        *("Ada Quill", "2024-03-05", ""),
    ),
    "government": ("", "", "2024-03-05", "PORT ELLIS"),
    "key-points": ("", "Ada Quill", "", ""),
    "layout-table": ("", "", "", ""),
    "letter": (UNTIL, "Ada Quill", "2024-03-05", ""),
    "list-of-stories": (f"{UNTIL}, as mayor promises swift work.", "", "", ""),
    "local-tv": ("", "Ada Quill", "2024-03-05", "PORT ELLIS, Ohio"),
    "newsletter": ("", "Ada Quill", "2024-03-05", ""),
    "paid": ("", "Ada Quill", "", ""),
    "platform": (UNTIL, "", "2024-03-05", ""),
    "press-wire": ("", "", "2024-03-05", "PORT ELLIS, Ohio"),
    "radio": ("", "Ada Quill", "2024-03-05", ""),
    "science": ("New study shows that ferries are slower than bridges", "", "2024-03-05", ""),
    "slideshow": ("", "", "", ""),
    "standfirst-by-name": (f"{UNTIL}, as mayor promises swift work", "Ada Quill", "2024-03-05", "Port Ellis"),
    "times": ("Ferries will run until 2026, the council said.", "", "2024-03-05", ""),
    "utilities": ("", "Ada Quill", "2024-03-05", ""),
    "what-to-know": ("", "Ada Quill", "2024-03-05", ""),
}
ENDS = {
    "dutch": ("De gemeenteraad van", "die de provincie betaalt."),
    "french": ("Le conseil municipal", "le département les paiera."),
    "italian": ("Il consiglio comunale", "pagati dalla provincia."),
    "key-facts": ("The council of Port", "need to get to work.”"),
    "norwegian": ("Kommunestyret vedtok tirsdag", "fylket betaler for dem."),
    "portuguese": ("A Câmara de", "pagas pelo estado."),
    "spanish": ("El pleno de", "que pagará el condado."),
    "swedish": ("Kommunfullmäktige beslutade på", "regionen betalar för dem."),
    "synopsis": ("The council of Port", "Ellis for months."),
    "university": ("The council of Port", "the Bridge Foundation."),
}


@pytest.mark.parametrize("name", sorted(FACTS))
def test_the_story_of_every_template(name: str) -> None:
    """What may be told is the story, all of it and in order, and the facts beside it are right."""
    article = read(str(PAGES / f"{name}.html"))
    told = " ".join(sentence.text for sentence in article.sentences if sentence.role in ("body", "quote"))
    assert told == (GERMAN if name.startswith("german") else ENGLISH)
    day = article.published[:10]
    assert (article.dek, article.byline, day, article.place) == FACTS[name]
    assert article.headline.startswith(("Bridge to be rebuilt after", "Brücke wird", "Hafenbrücke in"))


@pytest.mark.parametrize("name", sorted(ENDS))
def test_the_first_and_the_last_words(name: str) -> None:
    """In other languages, too, a story begins and ends where it does."""
    article = read(str(PAGES / f"{name}.html"))
    told = [sentence.text for sentence in article.sentences]
    if name == "dutch":  # nothing in this page says that its first line is a standfirst
        told = told[1:]
    assert (" ".join(told[0].split()[:4]).startswith(ENDS[name][0]), told[-1].endswith(ENDS[name][1])) == (
        True,
        True,
    )


def test_every_page_is_asked() -> None:
    """No page lies here that no test reads."""
    assert {path.stem for path in PAGES.glob("*.html")} == {*FACTS, *ENDS}
