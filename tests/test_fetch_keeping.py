"""Pages kept between runs: asked for again on condition, and never taken without asking."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from sixty_second.cache import Cache
from sixty_second.errors import ReadError, SourceRefused
from sixty_second.fetch import Fetched, fetch
from web_site import Site

BODY = "Flut in Görlitz\n".encode("latin-1") * 40
DATED = "Mon, 23 Nov 2026 08:00:00 GMT"


class Page:
    """A page with a version; it answers 304 to whoever has it."""

    def __init__(self, site: Site, **headers: str) -> None:
        self.body, self.headers, self.sent = BODY, headers, 0
        site.answers["/a"] = self
        self.url = site.url + "/a"

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        tag, date = self.headers.get("ETag"), self.headers.get("Last-Modified")
        known = (tag and handler.headers["If-None-Match"] == tag) or (
            date and not tag and handler.headers["If-Modified-Since"] == date
        )
        handler.send_response(304 if known else 200)
        for name, value in {"Content-Type": "text/html; charset=latin1", **self.headers}.items():
            handler.send_header(name, value)
        handler.end_headers()
        if not known:
            self.sent += 1
            handler.wfile.write(self.body)


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    """A cache of this test's own."""
    return Cache(tmp_path / "cache")


def get(page: Page, cache: Cache, **options: object) -> Fetched:
    """As `fetch`, allowed to come here."""
    return fetch(page.url, allow_private=True, cache=cache, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("headers", [{"ETag": '"v1"'}, {"ETag": 'W/"v1"'}, {"Last-Modified": DATED}])
def test_an_unchanged_page_is_sent_once(site: Site, cache: Cache, headers: dict[str, str]) -> None:
    """The second answer is the first, byte for byte, and the server has sent it once but was asked twice."""
    page = Page(site, **headers)
    first = get(page, cache)
    assert first == get(page, cache) == Fetched(page.url, BODY, "text/html", "latin1")
    assert (page.sent, len(site.asked)) == (1, 2)


def test_a_changed_page_is_sent_again(site: Site, cache: Cache) -> None:
    """A new version replaces the kept one."""
    page = Page(site, ETag='"v1"')
    get(page, cache)
    page.body, page.headers = b"new", {"ETag": '"v2"'}
    assert get(page, cache).data == get(page, cache).data == b"new"
    assert page.sent == 2


@pytest.mark.parametrize(
    "headers",
    [{"ETag": '"v"', "Cache-Control": "private, No-Store"}, {"ETag": '"v"', "Vary": "*"},
     {"ETag": '"' + "v" * 2000 + '"'}, {}],
)  # fmt: skip
def test_what_may_not_be_kept_is_not(site: Site, cache: Cache, headers: dict[str, str]) -> None:
    """no-store is respected; without a version, or with one too long to be meant, there is nothing to ask."""
    page = Page(site, **headers)
    assert get(page, cache) == get(page, cache)
    assert page.sent == 2
    assert cache.folder is not None
    assert not cache.folder.exists()


def test_a_damaged_entry_is_fetched_anew(site: Site, cache: Cache) -> None:
    """Torn, altered and foreign entries are no answers."""
    page = Page(site, ETag='"v1"')
    first = get(page, cache)
    assert cache.folder is not None
    (entry,) = cache.folder.iterdir()
    whole = entry.read_bytes()
    for damaged in (whole[:-3], whole[:40] + b"x" + whole[41:], b"", b"\0" * 90):
        entry.write_bytes(damaged)
        assert get(page, cache) == first
    for foreign in (b"", b"no json\nx", b"[1]\nx", b'{"url": 1}\nx', b"{}"):
        cache.put(entry.name, foreign)
        assert get(page, cache) == first
    assert page.sent == 1 + 4 + 5


def test_another_wish_has_another_entry(site: Site, cache: Cache) -> None:
    """What was kept as a page is not given as a picture."""
    page = Page(site, ETag='"v1"')
    get(page, cache)
    get(page, cache, accept="text/*")
    assert page.sent == 2


def test_the_guards_hold_for_kept_pages(site: Site, cache: Cache) -> None:
    """A kept page is asked for under the same rules: private addresses and sizes over the limit stay out."""
    page = Page(site, ETag='"v1"')
    get(page, cache)
    with pytest.raises(SourceRefused, match="not a public address"):
        fetch(page.url, cache=cache)
    with pytest.raises(SourceRefused, match="larger than"):
        get(page, cache, limit=100)


def test_a_page_behind_a_redirect_is_kept_under_its_own_address(site: Site, cache: Cache) -> None:
    """The redirect is followed each time, the page is sent once."""
    page = Page(site, ETag='"v1"')
    moved = site.says("/old", b"", status=301, Location="/a", ETag='"v1"')
    for _ in range(2):
        assert fetch(moved, allow_private=True, cache=cache).url == page.url
    assert page.sent == 1


def test_unchanged_without_being_asked_is_an_error(site: Site, cache: Cache) -> None:
    """A 304 for something we never had is no page."""
    site.says("/b", b"", status=304)
    with pytest.raises(ReadError, match="304"):
        fetch(site.url + "/b", allow_private=True, cache=cache)
