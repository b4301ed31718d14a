"""Feeds in every format: what is listed of them, and what is refused in one line."""

from __future__ import annotations

import io
import json

import pytest
from feed_samples import FORMATS, PARAGRAPHS, TEASER, rss, rss_item
from hypothesis import given, settings
from hypothesis import strategies as st

from sixty_second.article import read
from sixty_second.cache import Cache
from sixty_second.errors import NotAnArticle, SixtySecondError, SourceRefused, UsageError
from sixty_second.feed import Feed, read_feed
from sixty_second.feed.records import Item
from sixty_second.listing import as_json, table

WORDS = sum(len(one.split()) for one in PARAGRAPHS)


def feed(text: str | bytes) -> Feed:
    """The feed on standard input."""
    data = text if isinstance(text, bytes) else text.encode()
    return read_feed("-", stdin=io.BytesIO(data), cache=Cache(None))


def only(items: str) -> Item:
    """The one item of an RSS feed."""
    (item,) = feed(rss(items)).items
    return item


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_says_the_same(name: str) -> None:
    """Title, address, date, writer and text come out alike, whatever the format."""
    found = feed(FORMATS[name])
    (item,) = found.items
    assert found.title == "The Saltmere Courier"
    assert (item.number, item.title, item.link) == (
        1, "Ferry & pier: café reopens", "https://courier.example/ferry"
    )  # fmt: skip
    assert (item.published, item.byline) == ("2026-11-23T08:00:00+01:00", "Ines Castell")
    assert item.has_text
    assert item.words == WORDS
    assert "Tomas Weil" in item.text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_the_declared_encoding_is_read(encoding: str) -> None:
    """Accents survive whatever the feed says it is written in."""
    text = rss("<item><title>Crème brûlée à l'été</title></item>").replace("utf-8", encoding)
    assert feed(text.encode(encoding)).items[0].title == "Crème brûlée à l'été"


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        ("AT&amp;T", "AT&T"),
        ("AT&amp;amp;T", "AT&T"),
        ("caf&eacute; &nbsp;open", "café open"),
        ("<![CDATA[<b>Bold</b> move]]>", "Bold move"),
        ("5 &lt; 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("Fish & chips", "Fish & chips"),
        ("a\n  b\x0bc", "a bc"),
        ("", ""),
    ],
)
def test_titles_come_out_as_they_were_meant(markup: str, title: str) -> None:
    """Escaped once or twice, as CDATA, with letters that only HTML names, and broken."""
    assert only(f"<item><title>{markup}</title></item>").title == title


@pytest.mark.parametrize(
    ("markup", "link"),
    [
        ("<link>https://a.example/1</link>", "https://a.example/1"),
        ("<link> /1 </link>", "https://courier.example/1"),
        ("<link><![CDATA[https://a.example/?x=1&y=2]]></link>", "https://a.example/?x=1&y=2"),
        ("<guid>https://a.example/1</guid>", "https://a.example/1"),
        ('<guid isPermaLink="false">https://a.example/1</guid>', ""),
        ("<guid>1234</guid>", ""),
        ('<atom:link rel="alternate" href="https://a.example/1"/>', "https://a.example/1"),
        ('<atom:link rel="self" href="https://a.example/1"/>', ""),
        ("<link>file:///etc/hosts</link>", ""),
        ("<link>javascript:alert(1)</link>", ""),
        ("<link>http://[::1</link>", ""),
        ("<link></link>", ""),
    ],
)
def test_links_are_web_addresses_or_none(markup: str, link: str) -> None:
    """Relative ones are made whole; files and scripts are none; a permanent id will do."""
    assert only(f"<item>{markup}</item>").link == link


def test_a_relative_link_in_a_file_without_an_address_is_none() -> None:
    """What a link is relative to has to be known."""
    assert feed(rss("<item><link>/1</link></item>", head="")).items[0].link == ""


@pytest.mark.parametrize(
    ("author", "name"),
    [("ann@courier.example (Ann Lee)", "Ann Lee"), ("ann@courier.example", ""), ("Ann Lee", "Ann Lee")],
)
def test_authors_are_names(author: str, name: str) -> None:
    """The name behind a mail address, never the address."""
    assert only(f"<item><author>{author}</author></item>").byline == name


def test_a_long_description_is_the_text_and_a_teaser_is_not() -> None:
    """Some feeds carry the article where its summary belongs."""
    assert not only(f"<item><description>{TEASER * 6}</description></item>").has_text
    assert only(f"<item><description>{TEASER * 40}</description></item>").has_text


def test_xhtml_with_a_prefix_is_html() -> None:
    """Atom lets the names of XHTML carry one."""
    text = FORMATS["atom"].replace('<div xmlns="http://www.w3.org/1999/xhtml">', "<x:div>")
    text = text.replace("</div>", "</x:div>").replace("<p>", "<x:p>").replace("</p>", "</x:p>")
    text = text.replace("<feed ", '<feed xmlns:x="http://www.w3.org/1999/xhtml" ')
    (item,) = feed(text).items
    assert item.text.count("<p>") == len(PARAGRAPHS)
    assert "x:" not in item.text


def test_a_broken_feed_is_mended() -> None:
    """A bare ampersand and a tag that is not closed cost no item."""
    text = rss(rss_item() + "<item><title>A & B</title><link>https://a.example/?a&b</link>" + rss_item())
    assert len(feed(text.replace("</channel></rss>", "")).items) >= 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("<html><body><p>Hello</p></body></html>", "is a web page, not a feed"),
        (
            '<html><link rel="alternate" type="application/rss+xml" href="https://a.example/f">',
            "feed is https://a",
        ),
        ("Just a text.", "is a text, not a feed"),
        ('<?xml version="1.0"?><urlset><url/></urlset>', "is XML with <urlset>, not a feed"),
        ('<?xml version="1.0"?><opml><body/></opml>', "is XML with <opml>, not a feed"),
        ("<rss ", "a feed without items"),
        ("<rss <>" + "<a>" * 400 + "</rss", "a feed without items"),
        ("<?xml version='1.0'?>", "is a text, not a feed"),
        ("{", "is broken JSON"),
        ("{}", "JSON without items"),
        ('{"items": 3}', "JSON without items"),
        ("[" * 100_000, "not a feed"),
        ('{"a":' * 100_000, "is broken JSON"),
        (rss(""), "a feed without items"),
        ('{"version": "https://jsonfeed.org/version/1", "items": []}', "a feed without items"),
        ("%PDF-1.7", "is a PDF, not a feed"),
        ("   ", "is empty"),
    ],
)
def test_what_is_no_feed_is_said_to_be_that(text: str, says: str) -> None:
    """One line that names what it is."""
    with pytest.raises(NotAnArticle, match=says) as caught:
        feed(text)
    assert "\n" not in str(caught.value)


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))


@pytest.mark.parametrize(
    "dtd",
    [
        f'[<!ENTITY l0 "lol">{LAUGHS}]',
        '[<!ENTITY l8 SYSTEM "file:///etc/hostname">]',
        '[<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]',
    ],
)
@pytest.mark.parametrize("markup", ["<item><title>&l8;</title></item>", '<item><link href="&l8;"/></item>'])
def test_feeds_that_declare_entities_are_refused(dtd: str, markup: str) -> None:
    """Neither a billion laughs nor a file of ours nor a call elsewhere."""
    text = rss(markup).replace("<rss", f"<!DOCTYPE rss {dtd}><rss", 1)
    with pytest.raises(SourceRefused, match="declares entities"):
        feed(text)


def test_an_outer_dtd_is_not_fetched() -> None:
    """RSS 0.91 names one; nobody goes there."""
    public = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD" "http://127.0.0.1:9/rss.dtd"><rss'
    assert len(feed(rss(rss_item()).replace("<rss", public, 1)).items) == 1


@pytest.mark.parametrize(
    "hostile",
    ["<a>" * 300_000, "<item>" * 150_000, "&" * 10**6, "<!" * 500_000, "<![CDATA[" * 100_000,
     "<item a='" * 40_000, "&a" * 500_000, "<!--" * 250_000, "<item><title>" + "x" * 10**6],
)  # fmt: skip
def test_a_megabyte_of_malice_is_answered(hostile: str) -> None:
    """Read as a feed or refused, in time that grows with its size and no faster."""
    try:
        feed(rss(hostile))
    except SixtySecondError as exc:
        assert "\n" not in str(exc)  # noqa: PT017


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(FORMATS)),
    st.lists(st.tuples(st.integers(0, 5000), st.text(max_size=3)), max_size=8),
)
def test_whatever_is_wrong_is_one_of_ours(name: str, changes: list[tuple[int, str]]) -> None:
    """A feed with anything put anywhere is read or refused, never a crash."""
    text = FORMATS[name]
    for at, put in changes:
        at %= len(text)
        text = text[:at] + put + text[at + len(put) :]
    try:
        feed(text.encode("utf-8", "replace"))
    except SixtySecondError as exc:
        assert "\n" not in str(exc)  # noqa: PT017


@settings(max_examples=60, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    ["url", "title", "authors", "author", "name", "content_html", "date_published", "id"]
                ),
                inner,
            )
        ),
    )
)
def test_json_of_any_shape_is_read_or_refused(items: object) -> None:
    """Fields of the wrong type are as good as missing."""
    try:
        feed(json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": items, "items": items}))
    except SixtySecondError as exc:
        assert "\n" not in str(exc)  # noqa: PT017


def test_an_item_out_of_range_is_a_wrong_call() -> None:
    """Says how many there are."""
    with pytest.raises(UsageError, match="no item 2 in standard input: it has 1; see them with --list"):
        feed(FORMATS["rss"]).item(2)


def test_a_feed_given_as_an_article_is_said_to_be_one() -> None:
    """And the command that reads it is named."""
    for text in FORMATS.values():
        with pytest.raises(NotAnArticle, match="is a feed of articles; see them with: make-video feed -"):
            read("-", stdin=io.BytesIO(text.encode()))


def test_the_table_has_a_line_for_each_item() -> None:
    """Numbers, dates and titles stand in columns, whatever script they are in; long ones are cut."""
    items = (
        rss_item()
        + "<item><title>山田さん\x1b[2Jが来る</title></item>"
        + f"<item><title>{'word ' * 40}</title>"
    )
    rows = list(table(feed(rss(items))))
    assert rows[0].startswith("1  2026-11-23 08:00  Ferry & pier: café reopens  ")
    assert rows[0].endswith("  https://courier.example/ferry")
    assert "山田さん" in rows[1]
    assert rows[1].endswith("(no link)")
    assert "…" in rows[2]
    assert not any(char < " " for row in rows for char in row)


def test_json_has_every_fact() -> None:
    """The list as JSON has the same items with their facts."""
    found = json.loads(as_json(feed(FORMATS["atom"])))
    assert found["title"] == "The Saltmere Courier"
    assert found["items"] == [
        {"number": 1, "published": "2026-11-23T08:00:00+01:00", "title": "Ferry & pier: café reopens",
         "link": "https://courier.example/ferry", "byline": "Ines Castell", "words": WORDS}
    ]  # fmt: skip
