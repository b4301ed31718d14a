"""Fetching over real HTTP from servers on this machine."""

from __future__ import annotations

import gzip
import time
import zlib
from http.server import BaseHTTPRequestHandler

import brotli
import pytest

from sixty_second.errors import ReadError, SourceNotFound, SourceRefused
from sixty_second.fetch import Fetched, connections, fetch
from web_site import Site


def get(url: str, **options: object) -> Fetched:
    """As `fetch`, allowed to come here."""
    return fetch(url, allow_private=True, **options)  # type: ignore[arg-type]


def test_gives_the_bytes_and_what_the_server_says_of_them(site: Site) -> None:
    """Data, final address, media type and charset come back as sent."""
    url = site.says("/a", "Tide".encode("latin-1"), Content_Type="Text/HTML; charset=ISO-8859-1")
    assert get(url) == Fetched(url, b"Tide", "text/html", "iso-8859-1")


def test_a_server_that_does_not_say_the_type_is_not_refused(site: Site) -> None:
    """Without a Content-Type the data come back with an empty one."""
    assert get(site.says("/a", b"x", Content_Type="")).content_type == ""


def test_redirects_are_followed_and_the_last_address_told(site: Site) -> None:
    """Relative and absolute redirects lead to the page."""
    last = site.says("/c", b"here")
    site.says("/b", b"", status=301, Location=last)
    assert get(site.says("/a", b"", status=302, Location="b")) == Fetched(last, b"here", "text/html", "")


def test_a_redirect_to_itself_that_sets_a_cookie_is_no_loop(site: Site) -> None:
    """A consent page that only wants its cookie gets it back and lets us in."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        allowed = "seen=1" in handler.headers.get("Cookie", "")
        handler.send_response(200 if allowed else 302)
        handler.send_header("Content-Type", "text/html")
        if not allowed:
            handler.send_header("Location", "/a")
            handler.send_header("Set-Cookie", "seen=1")
        handler.end_headers()
        handler.wfile.write(b"in" if allowed else b"")

    site.answers["/a"] = answer
    assert get(site.url + "/a").data == b"in"


def test_a_redirect_loop_is_refused(site: Site) -> None:
    """Two pages that name each other are a loop."""
    site.says("/a", b"", status=302, Location="/b")
    with pytest.raises(SourceRefused, match="redirects in a loop"):
        get(site.says("/b", b"", status=302, Location="/a"))


def test_a_long_chain_of_redirects_is_refused(site: Site) -> None:
    """More than five redirects are too many."""
    for i in range(7):
        site.says(f"/{i}", b"", status=302, Location=f"/{i + 1}")
    with pytest.raises(SourceRefused, match="more than 5 times"):
        get(site.url + "/0")
    assert len(site.asked) == 6


@pytest.mark.parametrize("status", [404, 410])
def test_a_missing_page_is_not_found(site: Site, status: int) -> None:
    """Says which page, and that it is the address that wants checking."""
    with pytest.raises(SourceNotFound, match=f"no page at .*/a .{status}.*check the address"):
        get(site.says("/a", b"", status=status))


@pytest.mark.parametrize(
    ("status", "kind"), [(403, SourceRefused), (451, SourceRefused), (500, ReadError), (204, ReadError)]
)
def test_other_failures_name_the_status(site: Site, status: int, kind: type[ReadError]) -> None:
    """The status stands in the message."""
    with pytest.raises(kind, match=str(status)):
        get(site.says("/a", b"", status=status))


def test_an_error_page_is_named_by_its_title(site: Site) -> None:
    """What the site says of its refusal stands in the line, folded and cut."""
    body = b"<html><head><title>Checking \n your browser &ndash; " + b"x" * 200 + b"</title>"
    with pytest.raises(SourceRefused, match=r'refuses us \(403, "Checking your browser – x{20,60}"\); save'):
        get(site.says("/a", body, status=403))
    with pytest.raises(ReadError, match=r"answers 503; try again"):
        get(site.says("/a", b"\x1f\x8b", status=503, Content_Encoding="gzip"))


@pytest.mark.parametrize(
    "tag",
    ['<meta http-equiv="refresh" content="0;url=/b?x=1&amp;y=2">',
     "<META content='1; URL=b?x=1&amp;y=2' HTTP-EQUIV=Refresh>"],
)  # fmt: skip
def test_a_page_that_sends_its_readers_on_is_followed(site: Site, tag: str) -> None:
    """A redirect by tag is one like the others."""
    site.says("/b?x=1&y=2", b"here")
    assert get(site.says("/a", f"<html><head>{tag}".encode())).data == b"here"


@pytest.mark.parametrize("content", ["300; url=/b", "30", "0", "0; url=/a#top", "x" * 3000])
def test_a_page_that_only_reloads_is_read(site: Site, content: str) -> None:
    """A late refresh, one without an address and one to itself are left alone."""
    body = f'<meta http-equiv="refresh" content="{content}"><p>Tide'.encode()
    assert get(site.says("/a", body)).data == body


def test_a_redirect_by_tag_keeps_to_the_guards(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """It leads neither to a private address nor in circles nor out of the web."""
    monkeypatch.setattr(connections, "is_public", lambda address: address == "127.0.0.1")
    tag = '<meta http-equiv="refresh" content="0;url={}">'
    for target, says in (("http://127.0.0.2:9/", "not a public"), ("file:///etc/hosts", "not http"),
                         ("/b", "in a loop")):  # fmt: skip
        site.says("/b", tag.format("/a").encode())
        with pytest.raises(SourceRefused, match=says):
            fetch(site.says("/a", tag.format(target).encode()))


def test_a_type_that_was_not_asked_for_is_refused(site: Site) -> None:
    """A PDF is no page; where any picture will do, a PNG is taken."""
    with pytest.raises(SourceRefused, match="application/pdf"):
        get(site.says("/a", b"", Content_Type="application/pdf"))
    png = site.says("/b", b"", Content_Type="image/png")
    assert get(png, accept="image/*,video/*").content_type == "image/png"
    assert get(site.says("/c", b"", Content_Type="application/xhtml+xml")).data == b""


def test_a_page_over_the_limit_is_refused_before_it_is_read(site: Site) -> None:
    """A stated length over the limit is enough."""
    with pytest.raises(SourceRefused, match="larger than"):
        get(site.says("/a", b"x", Content_Length=str(10**12)))


def test_a_page_over_the_limit_is_refused_while_it_is_read(site: Site) -> None:
    """Without a stated length reading stops at the limit."""
    with pytest.raises(SourceRefused, match=r"larger than 0\.5 MB"):
        get(site.says("/a", b"x" * 600_000), limit=512 * 1024)


def test_a_page_exactly_at_the_limit_is_taken(site: Site) -> None:
    """The limit itself is allowed."""
    assert len(get(site.says("/a", b"x" * 1000), limit=1000).data) == 1000


PACKERS = {"gzip": gzip.compress, "x-gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress}


@pytest.mark.parametrize("packing", PACKERS)
def test_packed_pages_are_unpacked(site: Site, packing: str) -> None:
    """Every packing we ask for comes back as it was before."""
    assert get(site.says("/a", PACKERS[packing](b"tide" * 99), Content_Encoding=packing)).data == b"tide" * 99
    assert site.asked[0][1]["Accept-Encoding"] == "gzip, deflate, br"


@pytest.mark.parametrize("packing", ["gzip", "br"])
def test_a_packed_page_counts_unpacked(site: Site, packing: str) -> None:
    """Fifty megabytes in fifty kilobytes are refused."""
    with pytest.raises(SourceRefused, match="larger than 10 MB"):
        get(site.says("/a", PACKERS[packing](bytes(50 * 1024**2)), Content_Encoding=packing))


@pytest.mark.parametrize("packing", ["gzip, gzip", "compress", "zstd"])
def test_packings_that_are_not_bounded_are_refused(site: Site, packing: str) -> None:
    """Packings around each other, and ones we do not know, are not taken."""
    with pytest.raises(SourceRefused, match="packed as"):
        get(site.says("/a", b"", Content_Encoding=packing))


def test_damaged_packing_is_said(site: Site) -> None:
    """Bytes that are no gzip are an error, not a page."""
    with pytest.raises(ReadError, match="packed wrongly"):
        get(site.says("/a", b"no gzip", Content_Encoding="gzip"))


def test_a_page_that_breaks_off_is_said(site: Site) -> None:
    """Less than the stated length is an error, not a short page."""
    with pytest.raises(ReadError, match="broke off"):
        get(site.says("/a", b"half", Content_Length="8"))


def test_a_server_that_dribbles_is_left(site: Site) -> None:
    """Headers that never end do not hold us longer than the time given."""

    def dribble(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Tide: ")
        for _ in range(40):
            handler.wfile.write(b"~")
            handler.wfile.flush()
            time.sleep(0.05)

    site.answers["/a"] = dribble
    with pytest.raises(ReadError, match="too long"):
        get(site.url + "/a", timeout_s=0.2)


def test_no_time_left_is_too_slow(site: Site) -> None:
    """A budget that is used up asks nothing."""
    with pytest.raises(ReadError, match="too long"):
        get(site.says("/a", b""), timeout_s=-1)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "127.1",
             "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]"]
)  # fmt: skip
def test_this_machine_is_refused_however_it_is_written(site: Site, host: str) -> None:
    """No spelling of the loopback address is connected to; the error names the option that allows it."""
    site.says("/a", b"secret")
    with pytest.raises(SourceRefused, match=r"not a public address; .*--allow-private"):
        fetch(f"http://{host}:{site.server.server_port}/a")
    assert site.asked == []


@pytest.mark.parametrize(
    "host",
    ["10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
     "255.255.255.255", "240.0.0.1", "198.18.0.1", "[fe80::1]", "[fc00::1]", "[ff02::1]", "[::]",
     "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[2001:db8::1]"],
)  # fmt: skip
def test_addresses_that_are_not_public_are_refused(host: str) -> None:
    """Private, link-local, shared, multicast, reserved and documentation addresses are not connected to."""
    with pytest.raises(SourceRefused, match="not a public address"):
        fetch(f"http://{host}/")


def test_a_redirect_to_a_private_address_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """A public page cannot send us to a private one: the first hop is let through here, the second not."""
    site.says("/a", b"", status=302, Location="http://127.0.0.2:9/x")
    monkeypatch.setattr(connections, "is_public", lambda address: address == "127.0.0.1")
    with pytest.raises(SourceRefused, match=r"127\.0\.0\.2, which is not a public"):
        fetch(site.url + "/a")
    assert len(site.asked) == 1


def test_a_name_cannot_change_between_look_and_leap(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """The address that was checked is the one connected to: a name is looked up once."""
    looks: list[str] = []

    def resolve(host: str, port: int) -> tuple[str, ...]:
        looks.append(host)
        return ("127.0.0.1",) if len(looks) == 1 else ("10.0.0.1",)

    monkeypatch.setattr(connections, "resolve", resolve)
    monkeypatch.setattr(connections, "is_public", lambda address: address == "127.0.0.1")
    site.says("/a", b"tide")
    assert fetch(f"http://harbour.example:{site.server.server_port}/a").data == b"tide"
    assert looks == ["harbour.example"]


def test_a_name_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """One public address among a name's does not make the others good."""
    monkeypatch.setattr(connections, "resolve", lambda host, port: ("93.184.216.34", "10.0.0.1"))
    with pytest.raises(SourceRefused, match=r"10\.0\.0\.1"):
        fetch("http://harbour.example/")


@pytest.mark.parametrize(
    ("url", "says"),
    [("ftp://a.example/x", "not http or https"), ("file:///etc/hosts", "not http or https"),
     ("http://", "names no host"), ("http://[::1", "no web address"), ("http://a.example:99999/", "no web"),
     ("http://me:secret@a.example/", "carries a password"), ("http://a b.example/", "cannot be asked")],
)  # fmt: skip
def test_what_is_no_address_is_refused(url: str, says: str) -> None:
    """Each kind of wrong address has its reason, on one line, without a password in it."""
    with pytest.raises(SourceRefused, match=says) as caught:
        fetch(url)
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


def test_nobody_listening_is_not_found(site: Site) -> None:
    """A refused connection and an unknown host are not found, and say what to check."""
    with pytest.raises(SourceNotFound, match="cannot be reached; check the address and the network"):
        get("http://127.0.0.1:9/")
    with pytest.raises(SourceNotFound, match="cannot be reached"):
        fetch("http://nowhere.invalid/")


def test_goes_through_the_proxy_of_the_environment(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's proxy may be on this machine; names that only it knows are asked of it."""
    site.says("http://nowhere.invalid/a", b"by proxy")
    monkeypatch.setenv("http_proxy", site.url)
    assert fetch("http://nowhere.invalid/a").data == b"by proxy"


def test_a_proxy_does_not_open_private_addresses(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Behind a proxy, a private address is refused all the same."""
    monkeypatch.setenv("http_proxy", site.url)
    with pytest.raises(SourceRefused, match="--allow-private"):
        fetch("http://10.0.0.1/a")
    assert site.asked == []
