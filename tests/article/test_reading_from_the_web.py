"""Articles read over real HTTP: what servers send, say, pack, leave out and have sent before."""

from __future__ import annotations

from pathlib import Path

import brotli
import pytest
from word_samples import MAIN, docx, p

from sixty_second.article import read
from sixty_second.cache import Cache
from sixty_second.errors import NotAnArticle, SourceRefused
from sixty_second.model import Article
from web_site import Site

FRENCH = (
    "Le bac qui reliait Salins à Orrin reprendra la mer en avril, a annoncé lundi la capitainerie de l’île.",
    "Il coûtera 4,1 millions d’euros, payés par le département, et fera six traversées par jour en été.",
    "« Nous avons assez attendu », a dit Tomas Weil, qui tient le café du vieux quai depuis dix années.",
)
STORY = "".join(f"<p>{one}</p>" for one in FRENCH)
META = '<meta charset="{}">'


def page(head: str = "") -> str:
    """A French page."""
    return f"<html><head>{head}</head><body><article><h1>Le bac revient à l’été</h1>{STORY}</article></body>"


def get(url: str, cache: Cache | None = None) -> Article:
    """The article there, private addresses allowed."""
    return read(url, allow_private=True, cache=cache or Cache(None))


@pytest.mark.parametrize(
    ("header", "meta", "written"),
    [
        ("text/html; charset=windows-1252", "", "cp1252"),
        ("text/html; charset=windows-1252", "utf-8", "cp1252"),
        ("text/html", "windows-1252", "cp1252"),
        ("text/html", "", "cp1252"),
        ("text/html", "", "utf-8"),
        ("text/html; charset=iso-8859-1", "iso-8859-1", "utf-8"),
        ("text/html; charset=nonsense", "", "utf-8-sig"),
        ("text/html", "", "utf-16"),
        ("application/xhtml+xml", "", "utf-8"),
    ],
)
def test_the_charset_is_told_by_header_meta_and_looks(
    site: Site, header: str, meta: str, written: str
) -> None:
    """In that order; what is UTF-8 throughout is that, whatever they say."""
    text = page(META.format(meta) if meta else "")
    article = get(site.says("/a", text.encode(written, "replace"), Content_Type=header))
    assert article.text.split("\n\n")[0] == FRENCH[0]


def test_a_page_in_brotli_behind_a_redirect(site: Site) -> None:
    """Packed, moved and read; the address is the one where it is."""
    site.says("/old", b"", status=301, Location="/new")
    url = site.says("/new", brotli.compress(page().encode()), Content_Encoding="br")
    article = get(site.url + "/old")
    assert (article.url, len(article.sentences)) == (url, 3)


def test_other_texts_are_read_by_what_they_are(site: Site) -> None:
    """Markdown, plain text and Word documents, however the server calls them."""
    markdown = "# Le bac revient\n\n" + "\n\n".join(FRENCH)
    word = docx(p("Le bac revient", style="Titel") + "".join(map(p, FRENCH)))
    for kind, data in (("text/markdown", markdown.encode()), ("text/plain", markdown.encode()), (MAIN, word),
                       ("application/octet-stream", word)):  # fmt: skip
        article = get(site.says("/a", data, Content_Type=kind))
        assert (article.headline, article.text) == ("Le bac revient", "\n\n".join(FRENCH))


@pytest.mark.parametrize(
    ("kind", "data", "says"),
    [
        ("application/pdf", b"%PDF-1.7", "is a PDF, not a text; give a web page"),
        ("application/msword", b"{\\rtf1", "is an RTF document"),
        ("application/json", b'{"version": "https://jsonfeed.org/version/1.1", "items": []}', "is a feed of"),
        (
            "application/rss+xml",
            b"<rss><channel/></rss>",
            "is a feed of articles; see them with: make-video feed",
        ),
        ("text/html", b" ", "is empty"),
    ],
)
def test_what_is_no_article_is_named(site: Site, kind: str, data: bytes, says: str) -> None:
    """One line with the kind and what to do."""
    with pytest.raises(NotAnArticle, match=says):
        get(site.says("/a", data, Content_Type=kind))


def test_a_wall_at_another_address_is_named_with_both(site: Site) -> None:
    """The producer sees where the address led."""
    site.says("/wall", b"<h1>Your privacy</h1><p>Our partners use cookies and data with your consent.</p>")
    wall = site.url.replace("127.0.0.1", "localhost") + "/wall"
    url = site.says("/a", b"", status=302, Location=wall)
    with pytest.raises(NotAnArticle, match=f"no article at {wall}, where {url} leads: it is a consent wall"):
        get(url)


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "audio/mpeg"])
def test_recordings_and_pictures_are_not_downloaded(site: Site, kind: str) -> None:
    """Their type is enough."""
    with pytest.raises(SourceRefused, match=f"is {kind}, not text/html"):
        get(site.says("/a", b"x", Content_Type=kind))


def test_a_kept_page_gives_the_same_article(site: Site, tmp_path: Path) -> None:
    """With the cache, without it, and from it, every fact is the same."""
    tag = '"1"'

    url = site.says("/a", page(META.format("cp1252")).encode("cp1252"), ETag=tag)
    alone, first = get(url), get(url, Cache(tmp_path))
    site.says("/a", b"", status=304, ETag=tag)
    assert get(url, Cache(tmp_path)) == first == alone
    assert site.asked[-1][1]["If-None-Match"] == tag
