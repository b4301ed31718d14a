"""HTML pages: the story comes out, and nothing else does."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import pytest

from sixty_second.article import read
from sixty_second.given import Given
from sixty_second.model import Article

STORY = """
<p>{dateline}The council of Port Ellis voted on Tuesday to rebuild the harbour bridge, which has been closed
since a ship struck it in March.</p>
<p>“We could not wait any longer,” said Mayor Lena Ortiz after the meeting. “People need to get to work.”</p>
{between}
<p>The work will cost $12.5 million and is expected to take 18 months, according to the engineers’ report.</p>
<p>Ferries will run every ten minutes until then, and the county will pay for them.</p>
"""

PAGE = """<!doctype html><html lang="en-GB"><head>
<title>Bridge to be rebuilt | The Ellis Courier</title>
<meta property="og:site_name" content="The Ellis Courier"><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-03-05T10:00:00Z">
<meta name="author" content="Ada Quill"><link rel="canonical" href="https://courier.example/news/bridge">
</head><body class="has-sidebar with-comments">
<div class="cookie-banner">
<p>We use cookies to make this site better. By clicking accept you agree to our use of
cookies and to our terms of service.</p><button>Accept</button></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a>
</li></ul></nav>
<article class="post"><h1>Bridge to be rebuilt</h1>
{under_headline}
<p class="byline">By Ada Quill</p><span class="date">5 March 2024</span><span>4 min read</span>
<ul class="share-bar"><li>Facebook</li><li>Twitter</li><li>WhatsApp</li></ul>
<figure><img src="/img/bridge.jpg" width="1200" height="800">
<figcaption>The bridge on Monday, seen from the ferry. (Bo Stone/AP)</figcaption></figure>
{story}
<div class="newsletter-box">
<p>Sign up for our newsletter and get the morning's news in your inbox every day.</p></div>
{after}
</article>
<section id="comments"><h2>Comments</h2>
<div class="comment">
<p>I think the bridge should have been built ten years ago, and everybody here knows it.</p></div>
<div class="comment">
<p>Nonsense. The ferries were always better, and they are cheaper than any bridge.</p></div>
</section>
<aside class="most-read"><h3><a href="/1">Cat rescued from the tallest tree in the county</a></h3>
<p>Firefighters were called on Sunday when a cat would not come down from a tree near the station.</p></aside>
<footer><p>© 2024 The Ellis Courier. All rights reserved. Terms of use.</p></footer></body></html>"""


def page(*, dateline: str = "", between: str = "", under_headline: str = "", after: str = "") -> bytes:
    """A page with the usual noise around the same story."""
    story = STORY.format(dateline=dateline, between=between)
    return PAGE.format(story=story, under_headline=under_headline, after=after).encode()


def read_bytes(data: bytes, given: Given | None = None) -> Article:
    """The article in these bytes, as from standard input."""
    return read("-", stdin=io.BytesIO(data), given=given or Given())


def said(article: Article) -> str:
    """Everything that may be narrated."""
    return " ".join(sentence.text for sentence in article.sentences if sentence.role in ("body", "quote"))


def test_the_story_and_nothing_else_is_told() -> None:
    """No menu, banner, byline, caption, share bar, sign-up, comment or footer reaches the sentences."""
    article = read_bytes(page())
    assert [sentence.text[:24] for sentence in article.sentences] == [
        "The council of Port Elli",
        "“We could not wait any l",
        "“People need to get to w",
        "The work will cost $12.5",
        "Ferries will run every t",
    ]
    assert [sentence.role for sentence in article.sentences] == ["body", "quote", "quote", "body", "body"]
    assert [sentence.paragraph for sentence in article.sentences] == [0, 1, 1, 2, 3]


def test_facts_come_from_the_page() -> None:
    """Headline, byline, publisher, date, address and language are what the page states."""
    article = read_bytes(page())
    assert article.headline == "Bridge to be rebuilt"
    assert article.byline == "Ada Quill"
    assert article.publisher == "The Ellis Courier"
    assert article.published.startswith("2024-03-05T10:00:00")
    assert article.url == "https://courier.example/news/bridge"
    assert article.language == "en-GB"
    assert article.source == "-"


def test_given_facts_win() -> None:
    """What the producer gives replaces what the page says, and the date is made ISO 8601."""
    given = Given(
        headline="H", publisher="P", byline="B", published="Nov. 14, 2016", url="https://u.example/x"
    )
    article = read_bytes(page(), given)
    assert (article.headline, article.publisher, article.byline) == ("H", "P", "B")
    assert (article.published, article.url) == ("2016-11-14", "https://u.example/x")


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("PORT ELLIS (AP) — ", "PORT ELLIS"),
        ("PORT ELLIS, March 5 (Reuters) - ", "PORT ELLIS"),
        ("(CNN) — ", ""),
    ],
)
def test_the_dateline_becomes_the_place(dateline: str, place: str) -> None:
    """A dateline stays in the text, names the place, and is in no sentence."""
    article = read_bytes(page(dateline=dateline))
    assert article.place == place
    assert article.sentences[0].text.startswith("The council")
    assert article.text.startswith(dateline.strip())


@pytest.mark.parametrize(
    "markup",
    [
        '<p class="standfirst">Ferries to run until 2026, council says</p>',
        '<div class="article__dek">Ferries to run until 2026, council says</div>',
        "<h2>Ferries to run until 2026, council says</h2>",
    ],
)
def test_the_standfirst_becomes_the_dek(markup: str) -> None:
    """A standfirst, by its class or by being a sub-headline, is the dek and not a sentence."""
    article = read_bytes(page(under_headline=markup))
    assert article.dek == "Ferries to run until 2026, council says"
    assert "Ferries to run until" not in said(article)


@pytest.mark.parametrize(
    "between",
    [
        "<p>WATCH | The mayor speaks after the vote on the bridge.</p>",
        "<p>READ MORE: Five things to know about bridges.</p>",
        '<p><a href="/x">Read more: How the ship struck the bridge in March</a></p>',
        "<h2>Bridge to be rebuilt</h2>",
        "<p>Advertisement</p><p>Story continues below</p>",
        '<div class="related"><p>Five things to know about bridges and the people who build them in '
        "the county.</p></div>",
        "<p>We may earn a commission from links on this page, which were independently selected by "
        "our editors.</p>",
        '<blockquote class="pullquote"><p>“We could not wait any longer,” said Mayor Lena Ortiz '
        "after the meeting.</p></blockquote>",
    ],
)
def test_promos_inside_the_story_are_left_out(between: str) -> None:
    """Videos, links to other stories, the headline again, ads, notices and pull quotes are not told."""
    assert said(read_bytes(page(between=between))) == said(read_bytes(page()))


@pytest.mark.parametrize(
    "after",
    [
        "<p>Ada Quill is a reporter for the Courier. Follow her on Twitter @adaquill.</p>",
        "<p>(Reporting by Ada Quill; Editing by Bo Stone)</p>",
        "<p>The Associated Press contributed to this report.</p>",
        "<p>Contact Ada Quill at quill@courier.example.</p>",
        "<h3>Related stories</h3>",
    ],
)
def test_what_closes_a_story_is_left_out(after: str) -> None:
    """The writer's life, credits of the desk and addresses are no part of the story."""
    assert said(read_bytes(page(after=after))) == said(read_bytes(page()))


def test_subheadings_stay_in_the_text_but_are_not_told() -> None:
    """A sub-heading is text, and no sentence."""
    article = read_bytes(page(between="<h2>What comes next</h2>"))
    assert "What comes next" in article.text
    assert "What comes next" not in said(article)


def test_paragraphs_divided_by_line_breaks_are_found() -> None:
    """Two line breaks end a paragraph as a ``<p>`` does."""
    body = STORY.format(dateline="", between="").replace("<p>", "").replace("</p>", "<br><br>")
    article = read_bytes(f"<html><body><h1>Bridge to be rebuilt</h1><div>{body}</div></body></html>".encode())
    assert [sentence.paragraph for sentence in article.sentences] == [0, 1, 1, 2, 3]


def test_comments_in_the_markup_do_not_cut_text() -> None:
    """Text after an HTML comment belongs to its paragraph."""
    article = read_bytes(page().replace(b"harbour bridge, which", b"harbour <!-- x --> bridge, which"))
    assert "harbour bridge, which has been closed" in article.sentences[0].text


def test_json_ld_is_read() -> None:
    """Author, date and publisher may come from JSON-LD, nested and in a list."""
    linked = """<script type="application/ld+json">[{"@graph": [{"@type": "WebSite", "name": "X"},
    {"@type": ["NewsArticle"], "headline": "Bridge to be rebuilt", "datePublished": "2024-03-04",
     "author": [{"name": "Cy Dunn"}, {"name": "Di Elm"}], "publisher": {"name": "Ellis News |
Local"}}]}]</script>"""
    article = read_bytes(page().replace(b"</head>", linked.encode() + b"</head>"))
    assert article.byline == "Cy Dunn, Di Elm"
    assert article.published == "2024-03-04"
    assert article.publisher == "Ellis News"


def test_a_compressed_file_is_the_same_page(tmp_path: Path) -> None:
    """``.html.gz`` reads as the page in it, relative to its folder."""
    plain, packed = tmp_path / "a.html", tmp_path / "b.html.gz"
    plain.write_bytes(page())
    packed.write_bytes(gzip.compress(page(), mtime=0))
    one, two = read(str(plain)), read(str(packed))
    assert one.sentences == two.sentences
    assert two.source == str(packed)


def test_spans_point_into_the_text() -> None:
    """A sentence is what its span cuts out of the text; empty lines divide paragraphs."""
    article = read_bytes(page(dateline="PORT ELLIS (AP) — ", between="<h2>What comes next</h2>"))
    paragraphs = article.text.split("\n\n")
    for number, sentence in enumerate(article.sentences):
        assert sentence.number == number
        assert article.text[sentence.start : sentence.end] == sentence.text
        assert sentence.text in paragraphs[sentence.paragraph]
