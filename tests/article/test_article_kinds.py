"""What sort of article it is: plainly something else, or news."""

from __future__ import annotations

import io
import json

import pytest

from sixty_second.article import read
from sixty_second.model import Article

STORY = (
    "The council of Port Ellis voted on Tuesday to rebuild the harbour bridge, which was closed in March.",
    "The mayor said after the meeting that people need to get to work, and that they cannot wait.",
    "The work is expected to take a year and a half, according to a report by engineers of the county.",
    "Ferries will run every ten minutes until then, and the county will pay for them.",
)


def page(headline: str, paragraphs: tuple[str, ...] = STORY, *, head: str = "", above: str = "") -> Article:
    """A page with this headline and story."""
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    text = (
        f"<html lang='en'><head><title>{headline}</title>{head}</head><body><article>{above}"
        f"<h1>{headline}</h1><p class='byline'>By Ada Quill</p>{body}</article></body></html>"
    )
    return read("-", stdin=io.BytesIO(text.encode()))


def linked(**facts: object) -> str:
    """A script with JSON-LD."""
    return f'<script type="application/ld+json">{json.dumps(facts)}</script>'


@pytest.mark.parametrize(
    "article",
    [
        page("The bridge was a mistake", head=linked(**{"@type": "OpinionNewsArticle", "headline": "x"})),
        page("The bridge was a mistake", head='<meta property="article:section" content="Opinion">'),
        page("The bridge was a mistake", head='<meta property="article:section" content="Meinung">'),
        page("A mistake", head='<link rel="canonical" href="https://c.example/opinion/2024/03/bridge">'),
        page("A mistake", head='<link rel="canonical" href="https://c.example/commentisfree/bridge">'),
        page("Opinion: the bridge was a mistake"),
        page("Kommentar: Die Brücke war ein Fehler"),
        page("Tribune. Le pont de trop"),
        page("The Courier view on the bridge: a mistake"),
        page("The bridge was a mistake | Column"),
        page("The bridge was a mistake", above="<div class='tag'><a href='/o'>Op-Ed</a></div>"),
        page(
            "The bridge was a mistake", (*STORY, "The views expressed in this article are the author’s own.")
        ),
        page("A bridge for the ear: review", (*STORY, "I liked it all the same, and I will hear it again.")),
    ],
)
def test_opinion_is_known_by_the_house_s_own_word(article: Article) -> None:
    """Its type, its section, its address, its headline, the line above it or a notice say so."""
    assert article.kind == "opinion"


@pytest.mark.parametrize(
    "article",
    [
        page("Bridge to be rebuilt"),
        page("Mayor asks for a second opinion on the bridge"),
        page("Bridge closed for review"),
        page("Editorial staff of the Courier to move into the old station"),
        page("Bridge to be rebuilt", head=linked(**{"@type": "AnalysisNewsArticle", "headline": "x"})),
        page("Bridge", above="<ul class='nav'><li><a href='/'>News</a></li><li><a>Opinion</a></li></ul>"),
        page("Live music returns to the harbour"),
        page("How to watch the vote live"),
        page("3 men rescued from the bridge"),
        page("2024 budget passes"),
        page("Ten years after the flood, the town remembers"),
    ],
)
def test_what_is_not_plainly_something_else_is_news(article: Article) -> None:
    """Words that only look like a label do not make an opinion, a list or a live blog."""
    assert article.kind == "news"


def test_a_writer_s_own_story_is_an_opinion() -> None:
    """Where the writer speaks of himself in most paragraphs, the story is told as his."""
    own = (
        "I left the harbour at dawn and walked.",
        "I had never seen my town from there, and I stood still.",
    )
    assert page("The long way round the bay", (*STORY[:1], *own, *own, *own)).kind in ("opinion", "news")
    mine = tuple(
        f"I walked to pier {n}, and my dog came with me all the way along the water." for n in range(6)
    )
    assert page("The long way round the bay", (*STORY[:1], *mine)).kind == "opinion"


@pytest.mark.parametrize(
    "article",
    [
        page("Bridge vote", head=linked(**{"@type": "LiveBlogPosting", "headline": "Bridge vote"})),
        page("Bridge vote: live updates as the council meets"),
        page("Harbour bridge – live"),
        page("Liveticker: Rat stimmt über Brücke ab"),
        page("EN DIRECT : le vote sur le pont"),
        page("Bridge", head='<link rel="canonical" href="https://c.example/news/live-updates/bridge">'),
    ],
)
def test_live_blogs(article: Article) -> None:
    """A live blog is known by its type, its address or the words in its headline."""
    assert article.kind == "live blog"


def test_a_report_of_figures_has_shares_and_sums_in_many_sentences() -> None:
    """Markets and results are numbers; a story of a fraud with sums of money in it is not."""
    markets = tuple(
        f"Shares of line {n} rose 1.{n} percent to $4{n}.20 on Tuesday in Port Ellis." for n in range(9)
    )
    assert page("Ferry shares close higher", markets).kind == "numbers"
    fraud = tuple(f"He took $4{n},000 from the bridge fund in the year after the flood." for n in range(9))
    assert page("Man took money from bridge fund", fraud).kind == "news"


def test_a_list_counts_in_its_headline_and_in_its_text() -> None:
    """Numbered sub-headings under a headline with their number make a list, and its items are known."""
    tips = "".join(
        f"<h2>{n}. {tip}</h2><p>{STORY[n]}</p>" for n, tip in enumerate(("Row", "Swim", "Wait"), 1)
    )
    article = page("Three ways to cross the bay", (STORY[0], tips))
    assert article.kind == "list"
    assert article.lists[0].heading == "Three ways to cross the bay"
    assert article.lists[0].items == ("Row", "Swim", "Wait")


def test_kinds_of_saved_text() -> None:
    """The label above a headline and the notice after a story speak in a text, too."""
    story = "\n\n".join(STORY)
    text = f"Opinion\n\nThe harbour bridge of Port Ellis was a mistake\n\nBy Ada Quill\n\n{story}\n"
    assert read("-", stdin=io.BytesIO(text.encode())).kind == "opinion"
    assert read("-", stdin=io.BytesIO(text.replace("Opinion\n\n", "").encode())).kind == "news"
    live = "The Latest: vote on the harbour bridge\n\n" + "\n\n".join(
        f"8:3{n} p.m.\n\n{STORY[n]}" for n in range(4)
    )
    article = read("-", stdin=io.BytesIO(live.encode()))
    assert article.kind == "live blog"
    assert all("p.m." not in sentence.text for sentence in article.sentences)
