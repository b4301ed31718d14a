"""What holds for every source, also for hostile ones."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sixty_second.article import read
from sixty_second.errors import ReadError

PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<div class='related share'>",
            "</div>",
            "<br><br>",
            "<!-- ",
            " -->",
            "<script>",
            "</script>",
        ),
        *(
            "<h1>",
            "</h1>",
            "<a href='//x'>",
            "</a>",
            "<img src='a.jpg' srcset='b 1w'>",
            "<article>",
            "<html lang=x>",
        ),
        "<script "
        'type="application/ld+json">{"@type":"NewsArticle","headline":[1],"image":[[]],"author":{}}</script>',
        *(
            "<meta property=og:image content='//['>",
            "<link rel=canonical href='http://[x'>",
            "<time datetime=x>",
        ),
        *(
            "The council voted on Tuesday to rebuild the harbour bridge of the town. ",
            "“",
            "”",
            '"',
            "— ",
            "\n\n",
            "# ",
        ),
        *(
            "PORT ELLIS (AP) — ",
            "By Ada Quill",
            "WATCH | x",
            "---\n",
            "![a](b)",
            "[",
            "](",
            "**",
            "&#xD800;",
            "\x0b",
            "é",
        ),
    ]
)


def check(data: bytes) -> None:
    """Reads the bytes; what is found keeps the promises of the records."""
    try:
        article = read("-", stdin=io.BytesIO(data))
    except ReadError:
        return
    at = 0
    for number, sentence in enumerate(article.sentences):
        assert sentence.number == number
        assert at <= sentence.start < sentence.end <= len(article.text)
        assert " ".join(article.text[sentence.start : sentence.end].split()) == sentence.text
        at = sentence.end
    assert article.sentences
    article.text.encode("utf-8")


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(deadline=None)
def test_any_page_gives_an_article_or_says_why_not(page: str) -> None:
    """Tags, quotes and marks in any order end in exact spans or in a one-line error."""
    check(page.encode("utf-8", errors="replace"))
    check(("<html>" + page).encode("utf-8", errors="replace"))


@given(st.binary(max_size=400))
@settings(deadline=None)
def test_any_bytes_give_an_article_or_say_why_not(data: bytes) -> None:
    """No bytes raise anything but a read error."""
    check(data)
    check(b"<html><p>" + data)


@pytest.mark.parametrize(
    "data",
    [
        b"<div>" * 50_000 + b"The council voted.",
        b"<p>" + b"<a href=x>" * 50_000 + b"The council voted.",
        b"<p>" + b"<br>" * 200_000,
        b'<html><script type="application/ld+json">' + b"[" * 200_000 + b"</script><p>The council voted.",
        b'<html><div class="' + b"a-" * 500_000 + b'"><p>The council voted.',
        b"# h\n\n" + b"[" * 300_000,
        b"# h\n\n" + b"*a " * 200_000,
        b"# h\n\n" + b"![a](" * 100_000,
        b'"' * 500_000 + b" The council voted.",
        b"A. " * 100_000,
        b"\n" * 1_000_000 + b"The council voted on the bridge.",
    ],
)
def test_hostile_sources_come_to_an_end(data: bytes) -> None:
    """Deep, wide and endless markup is answered in bounded time; if it were not, this would not return."""
    check(data)
