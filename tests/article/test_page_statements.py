"""What pages state of themselves, in the many shapes that JSON-LD and meta tags have."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from sixty_second.article import read
from sixty_second.model import Article

STORY = "".join(
    f"<p>Paragraph {n} says that the council of Port Ellis met on Tuesday to vote on the harbour bridge.</p>"
    for n in range(4)
)
LABELLED = '<meta name="twitter:label1" content="{}"><meta name="twitter:data1" content="{}">'
NEWS: dict[str, Any] = {"@type": "NewsArticle", "headline": "Bridge to be rebuilt"}
GRAPH = {
    "@graph": [
        {
            **NEWS,
            "author": {"@id": "#ada"},
            "publisher": {"@id": "#house"},
            "image": {"@id": "#picture"},
            "articleSection": ["Local", "Bridges"],
        },
        {"@type": "Person", "@id": "#ada", "name": "Ada Quill"},
        {"@type": "Organization", "@id": "#house", "name": "The Ellis Courier"},
        {
            "@type": "ImageObject",
            "@id": "#picture",
            "url": "https://c.example/bridge.jpg",
            "width": "1200px",
            "caption": "The bridge.",
            "creditText": "Bo Stone/AP",
        },
    ]
}


def page(linked: object = None, head: str = "") -> Article:
    """A page with this JSON-LD, or with this text where it should be, and these tags."""
    text = linked if isinstance(linked, str) else json.dumps(linked)
    return read(
        "-",
        stdin=io.BytesIO(
            f"<html lang='en'><head><script type='application/ld+json'>{text}</script>{head}</head><body>"
            f"<article><h1>Bridge to be rebuilt</h1>{STORY}</article></body></html>".encode()
        ),
    )


@pytest.mark.parametrize(
    ("author", "byline"),
    [
        ("By Ada Quill", "Ada Quill"),
        ("ADA QUILL", "Ada Quill"),
        (["Ada Quill", "Bo Ray"], "Ada Quill, Bo Ray"),
        ({"name": ["Ada Quill", "Bo Ray"]}, "Ada Quill, Bo Ray"),
        ([{"name": "Ada Quill"}, {"@type": "Organization", "name": "The Courier"}], "Ada Quill"),
        ({"name": "Ada Quill, Bo Ray and Cy Dunn"}, "Ada Quill, Bo Ray, Cy Dunn"),
        ({"name": "Ada O&#39;Quill"}, "Ada O'Quill"),
        ({"name": "Reuters"}, "Reuters"),
        ("https://faces.example/ada", ""),
        ({"name": "admin"}, ""),
        ([[]], ""),
        ({}, ""),
    ],
)  # fmt: skip
def test_authors(author: object, byline: str) -> None:
    """One or many, as strings, objects, lists; addresses and accounts are nobody."""
    assert page({**NEWS, "author": author}).byline == byline


def test_what_an_article_only_refers_to() -> None:
    """A graph names its people, its house and its pictures apart from the article."""
    article = page(GRAPH)
    assert (article.byline, article.publisher, article.section) == ("Ada Quill", "The Ellis Courier", "Local")
    (picture,) = article.pictures
    assert (picture.caption, picture.credit, picture.width) == ("The bridge.", "Bo Stone/AP", 1200)


@pytest.mark.parametrize(
    "text",
    [
        '<!--\n{"@type":"NewsArticle","headline":"x","author":"Ada Quill"}\n//-->',
        '/*<![CDATA[*/{"@type":"NewsArticle","headline":"x","author":"Ada Quill"}/*]]>*/',
        '{"@type":"NewsArticle","headline":"x","author":"Ada Quill",}',
        '{"@type":"NewsArticle","headline":"a\nb","author":"Ada Quill"};',
        '{"@type":"http://schema.org/NewsArticle","headline":"x","author":"Ada Quill"}',
        '[[{"@type":["WebPage","NewsArticle"],"headline":"x","author":"Ada Quill"}]]',
        '{"@type":"WebPage","mainEntity":{"@type":"Report","headline":"x","author":"Ada Quill"}}',
    ],
)
def test_slips_in_json_ld(text: str) -> None:
    """Comment marks, a last comma, raw line breaks and full type names are forgiven."""
    assert page(text).byline == "Ada Quill"


@pytest.mark.parametrize(
    ("head", "byline"),
    [
        ('<meta name="author" content="Ada Quill, Bo Ray">', "Ada Quill, Bo Ray"),
        ('<meta name="citation_author" content="Quill, Ada">', "Ada Quill"),
        (LABELLED.format("Written by", "Ada Quill"), "Ada Quill"),
        (LABELLED.format("Time to read", "3 minutes"), ""),
        ('<meta property="article:author" content="https://faces.example/a">', ""),
    ],
)  # fmt: skip
def test_authors_in_meta_tags(head: str, byline: str) -> None:
    """Several houses' tags name the writers."""
    assert page("{}", head).byline == byline


def test_a_live_blog_is_more_than_its_entries() -> None:
    """The entries of a live blog have headlines of their own, and the page keeps its own."""
    entry = {
        "@type": "BlogPosting",
        "headline": "Vote begins",
        "articleBody": "x",
        "datePublished": "2024-03-05",
    }
    live = {
        **NEWS,
        "@type": "LiveBlogPosting",
        "liveBlogUpdate": [{**entry, "author": "Bo Ray", "image": "y"}],
    }
    assert page({**live, "author": "Ada Quill"}).byline == "Ada Quill"
