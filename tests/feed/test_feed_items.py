"""An item of a feed as an article: from its page, or from the feed, over real HTTP."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from feed_samples import PARAGRAPHS, STORY, rss, rss_item

from sixty_second.cache import Cache
from sixty_second.cli import cli
from sixty_second.errors import NotAnArticle, SourceNotFound, SourceRefused
from sixty_second.feed import read_feed, read_item
from sixty_second.given import Given
from sixty_second.model import Article
from web_site import Site

HEAD = "<html><head><title>Ferry</title></head>"
PAGE = f"{HEAD}<body><article><h1>The ferry is back</h1>{STORY}</article></body>"
LOST = "<html><body><h1>404</h1><p>Sorry, the page could not be found. It may have been moved.</p>"
NOTHING = Cache(None)
NO_FACTS = Given()


def item(source: str, number: int = 1, *, given: Given = NO_FACTS, full_text: bool = False) -> Article:
    """The item as an article, private addresses allowed."""
    feed = read_feed(source, allow_private=True, cache=NOTHING)
    return read_item(feed, number, given=given, full_text=full_text, allow_private=True, cache=NOTHING)


def offers(site: Site, items: str, tag: str = '"f"') -> str:
    """The address of a feed with these items on the site."""
    return site.says("/feed", rss(items).encode(), Content_Type="application/rss+xml", ETag=tag)


def test_the_items_page_is_read_and_the_feed_fills_what_it_lacks(site: Site) -> None:
    """The page's own headline stands; writer, date and publisher come from the feed."""
    site.says("/ferry", PAGE.encode())
    article = item(offers(site, rss_item("/ferry")))
    assert article.headline == "The ferry is back"
    assert (article.byline, article.publisher) == ("Ines Castell", "The Saltmere Courier")
    assert article.published == "2026-11-23T08:00:00+01:00"
    assert article.url == article.source == site.url + "/ferry"
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert article.notes == ()


def test_what_is_given_wins(site: Site) -> None:
    """Over the page and over the feed."""
    site.says("/ferry", PAGE.encode())
    article = item(offers(site, rss_item("/ferry")), given=Given(headline="Ours", byline="A. Desk"))
    assert (article.headline, article.byline) == ("Ours", "A. Desk")


@pytest.mark.parametrize(
    ("status", "page", "says"),
    [(404, "", "there is no page at"), (403, "", "refuses us"), (500, "", "answers 500"),
     (200, LOST, "error page")],
)  # fmt: skip
def test_the_feeds_text_stands_in_when_the_page_fails(site: Site, status: int, page: str, says: str) -> None:
    """The same story, with a note that says why."""
    site.says("/ferry", page.encode(), status=status)
    article = item(offers(site, rss_item("/ferry")))
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert article.headline == "Ferry & pier: café reopens"
    assert (article.byline, article.url) == ("Ines Castell", site.url + "/ferry")
    assert says in article.notes[0]
    assert article.notes[0].endswith("the text in the feed is told")


def test_a_page_with_only_the_beginning_gives_way_to_the_feed(site: Site) -> None:
    """Where the feed carries twice as much, it has the article and the page has not."""
    first, _, _ = STORY.partition("</p>")
    site.says("/ferry", f"{HEAD}<body><article><h1>Ferry</h1>{first}</article>".encode())
    article = item(offers(site, rss_item("/ferry")))
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert article.notes[0].endswith("/ferry has 29 words, the feed 75: the text in the feed is told")


def test_without_text_in_the_feed_the_pages_failure_stands(site: Site) -> None:
    """A teaser is no article."""
    site.says("/ferry", b"", status=404)
    source = offers(site, rss_item("/ferry", text="Short."))
    with pytest.raises(SourceNotFound, match="/ferry"):
        item(source)


def test_full_text_does_not_visit_the_page(site: Site) -> None:
    """Only the feed is asked for."""
    article = item(offers(site, rss_item("/ferry")), full_text=True)
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert [path for path, _ in site.asked] == ["/feed"]


def test_an_item_without_a_link_is_read_from_the_feed(site: Site) -> None:
    """And one with neither link nor text is said to have neither."""
    items = rss_item("") + "<item><title>Nothing</title></item>" + rss_item("/x", text="Short.")
    source = offers(site, items)
    assert item(source).text == "\n\n".join(PARAGRAPHS)
    with pytest.raises(NotAnArticle, match=r"item 2 of .* carries no text and has no link; choose another"):
        item(source, 2)
    with pytest.raises(NotAnArticle, match=r"item 3 of .* carries only 1 words; leave --full-text out"):
        item(source, 3, full_text=True)


def test_a_plain_text_in_json_is_read(tmp_path: Path) -> None:
    """``content_text`` has no tags, and a sign that looks like one is none."""
    path = tmp_path / "feed.json"
    text = "\n\n".join((*PARAGRAPHS, "The board said that 5 < 6 and that this was the end of it."))
    items = [{"id": "1", "title": "Ferry returns", "content_text": text}]
    path.write_text(json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items}))
    article = item(str(path))
    assert (article.headline, article.text) == ("Ferry returns", text)
    assert article.source == str(path)


def test_a_feed_leads_to_no_private_place(site: Site, tmp_path: Path) -> None:
    """An item's address is under the same guard as one that is typed."""
    path = tmp_path / "feed.xml"
    path.write_text(rss(rss_item(site.says("/ferry", PAGE.encode()), text="")))
    feed = read_feed(str(path), cache=NOTHING)
    with pytest.raises(SourceRefused, match="not a public address"):
        read_item(feed, 1, given=Given(), cache=NOTHING)
    assert site.asked == []


def test_feeds_and_pages_are_kept(site: Site, tmp_path: Path) -> None:
    """A second look asks on condition."""
    cache = Cache(tmp_path)
    source = offers(site, rss_item("/ferry"))
    site.says("/ferry", PAGE.encode(), ETag='"p"')
    for _ in range(2):
        feed = read_feed(source, allow_private=True, cache=cache)
        read_item(feed, 1, given=Given(), allow_private=True, cache=cache)
    conditions = [(path, headers.get("If-None-Match")) for path, headers in site.asked]
    assert conditions == [("/feed", None), ("/ferry", None), ("/feed", '"f"'), ("/ferry", '"p"')]


def test_the_command_lists(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    """A table, or JSON; --list is what it does when nothing else is asked."""
    source = offers(site, rss_item("/ferry") + rss_item("/other"))
    for words in (["--list"], [], ["--json"]):
        cli.main(["feed", source, "--allow-private", *words], standalone_mode=False)
    listed, again, printed = (part for part in split(capsys.readouterr().out))
    assert listed == again
    assert [line[:3] for line in listed.splitlines()] == ["1  ", "2  "]
    assert [one["number"] for one in json.loads(printed)["items"]] == [1, 2]


def split(out: str) -> tuple[str, str, str]:
    """The two tables of two lines, and the JSON."""
    lines = out.splitlines(keepends=True)
    return "".join(lines[:2]), "".join(lines[2:4]), "".join(lines[4:])


def test_the_command_films_an_item(site: Site, tmp_path: Path) -> None:
    """All that make-video does, for the item: here up to the reading, with the note on its text."""
    source = offers(site, rss_item("/gone"))
    site.says("/gone", b"", status=410)
    folder = tmp_path / "story"
    words = [
        "--item",
        "1",
        "--allow-private",
        "--until",
        "read",
        "-q",
        "-o",
        str(folder),
        "--byline",
        "A. Desk",
    ]
    cli.main(["feed", source, *words], standalone_mode=False)
    manifest = json.loads((folder / "manifest.json").read_text())
    assert manifest["source"] == site.url + "/gone"
    assert any("the text in the feed is told" in note for note in manifest["notes"])
    assert json.loads((folder / "article.json").read_text())["byline"] == "A. Desk"
