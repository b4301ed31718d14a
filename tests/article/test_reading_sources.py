"""Where an article comes from: files, standard input, addresses, encodings; and what is refused."""

from __future__ import annotations

import gzip
import http.server
import io
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from sixty_second.article import read
from sixty_second.errors import NotAnArticle, ReadError, SixtySecondError, SourceNotFound, SourceRefused
from sixty_second.source import LIMIT_BYTES, decode, kind_of

ENGLISH = "The council’s vote on Tuesday wasn’t close – “a landslide,” said the mayor’s office. It "
"costs £5 million. "
STORIES = {
    "en": ENGLISH,
    "fr": "Le président français a annoncé mardi que la réforme serait votée à l'été – « une honte "
    "», dit l'opposition. ",
    "cs": "Vláda v úterý oznámila, že nový zákon začne platit příští rok. Opozice tvrdí, že jde o chybu. ",
    "ru": "Правительство объявило во вторник, что новый закон вступит в силу в следующем году. ",
    "ja": "政府は火曜日、新しい法律を来年施行すると発表した。野党はこれを誤りだと批判している。",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("en", "cp1252"),
        ("en", "utf-8-sig"),
        ("en", "utf-16"),
        ("en", "utf-16-le"),
        ("en", "utf-32"),
        ("fr", "cp1252"),
        ("fr", "iso-8859-1"),
        ("cs", "cp1250"),
        ("ru", "cp1251"),
        ("ru", "koi8-r"),
        ("ja", "shift_jis"),
        ("ja", "euc-jp"),
    ],
)
def test_encodings_are_detected_not_mangled(language: str, encoding: str) -> None:
    """A text in any usual encoding comes out as it was written, declared or not."""
    story = STORIES[language] * 3
    data = story.encode(encoding, errors="ignore")
    assert decode(data) == data.decode(encoding).lstrip("\ufeff")


def test_a_declared_encoding_is_believed() -> None:
    """What the page's meta tag says is used; a name that is none, or cannot be meant, is not."""
    assert "žluť" in decode('<meta charset="windows-1250"><p>žluť</p>'.encode("cp1250"))
    assert "plain" in decode(b'<meta charset="utf-16"><p>plain</p>')
    assert "plain" in decode(b'<meta charset="no-such-thing"><p>plain</p>')


@pytest.mark.parametrize(
    ("declared", "written"),
    [
        ("gb2312", "gb18030"), ("gbk", "gb18030"), ("Shift_JIS", "cp932"), ("x-sjis", "cp932"),
        ("euc-kr", "cp949"), ("big5", "big5hkscs"), ("iso-8859-9", "cp1254"), ("tis-620", "cp874"),
        ("iso-2022-jp", "iso-2022-jp"), ("windows-874", "cp874"), ("koi8-r", "koi8-r"),
    ],
)  # fmt: skip
def test_names_mean_what_browsers_mean_by_them(declared: str, written: str) -> None:
    """A page that names the smaller of two code pages is read by the larger, as every browser does."""
    text = {"cp932": "①髙橋", "gb18030": "镕基", "cp949": "똠방", "cp1254": "“İşte”", "cp874": "“กข”",
            "iso-2022-jp": "政府は発表", "koi8-r": "Правда", "big5hkscs": "香港政府"}[written]  # fmt: skip
    data = f"<meta charset={declared}><p>".encode("ascii") + text.encode(written)
    assert decode(data).endswith(text)
    assert decode(text.encode(written), charset=declared) == text


def test_an_xml_declaration_is_one() -> None:
    """Feeds and XHTML say there what they are written in."""
    assert "Ünal" in decode('<?xml version="1.0" encoding="windows-1254"?><p>Ünal ığş'.encode("cp1254"))


def test_a_slip_in_a_declared_encoding_costs_one_character() -> None:
    """A byte that the code page does not have does not cost the others."""
    text = decode("政府は火曜日、新しい法律".encode("cp932") + b"\xff" + b"ok", charset="shift_jis")
    assert text.startswith("政府は火曜日、新しい法律")
    assert text.endswith("ok")


@pytest.mark.parametrize("charset", ["utf-7", "hex", "rot13", "undefined", "idna", "zlib", "x" * 5000, "\0"])
def test_a_charset_that_is_none_is_not_used(charset: str) -> None:
    """Names that Python knows for other things, and ones nobody does."""
    assert decode("+ADw-caf\xe9 ouvert \xe0 midi".encode("cp1252"), charset=charset).startswith("+ADw-caf")


def test_a_slip_in_utf8_costs_one_character() -> None:
    """A page cut in mid-character is still UTF-8."""
    assert decode("Bürger für Köln ".encode() * 20 + "ü".encode()[:1]).count("\ufffd") == 1


def test_line_ends_are_lf() -> None:
    """Carriage returns become line feeds."""
    assert decode(b"a\r\nb\rc\n") == "a\nb\nc\n"


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 x", b"\x89PNG\r\n", b"\xff\xd8\xff\xe0", b"PK\x03\x04", bytes(range(256)) * 9]
)
def test_binary_is_refused(data: bytes) -> None:
    """Pictures, archives, PDFs and plain noise are named and refused."""
    with pytest.raises(NotAnArticle, match="standard input is"):
        read("-", stdin=io.BytesIO(data))


def test_missing_folder_and_empty_files(tmp_path: Path) -> None:
    """Each has an error of its own, with the name in it and what to do."""
    empty = tmp_path / "empty.html"
    empty.write_bytes(b" \n ")
    with pytest.raises(SourceNotFound, match="nowhere"):
        read(str(tmp_path / "nowhere.txt"))
    with pytest.raises(SourceNotFound, match=r"empty\.html"):
        read(str(empty / "below.txt"))
    with pytest.raises(ReadError, match="is a folder"):
        read(str(tmp_path))
    with pytest.raises(NotAnArticle, match="is empty"):
        read(str(empty))
    with pytest.raises(ReadError, match="cannot be read"):
        read("a\0b")
    with pytest.raises(ReadError, match="nothing on standard input"):
        read("-")


def test_too_large_is_refused(tmp_path: Path) -> None:
    """A file over the limit is refused, and so is one that unpacks to more."""
    plain, bomb = tmp_path / "big.txt", tmp_path / "bomb.html.gz"
    plain.write_bytes(b"a" * (LIMIT_BYTES + 1))
    bomb.write_bytes(gzip.compress(b"a" * (LIMIT_BYTES + 1)))
    for path in (plain, bomb):
        with pytest.raises(SourceRefused, match="10 MB"):
            read(str(path))


def test_a_damaged_archive_is_refused() -> None:
    """A gzip file cut short or broken says so."""
    packed = gzip.compress(ENGLISH.encode() * 50)
    for data in (packed[:-20], packed[:10] + b"\xff" * 30):
        with pytest.raises(NotAnArticle, match="damaged gzip"):
            read("-", stdin=io.BytesIO(data))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<!DOCTYPE html><p>x", "html"),
        ("\n <article><p>x</p>", "html"),
        ("# Title\n\nText", "markdown"),
        ("---\ntitle: T\n---\nText", "markdown"),
        ("Title\n\nText with a # and <b", "text"),
        ("<3 hearts are not a tag", "text"),
        ('<?xml version="1.0"?><!-- <p> --><rss version="2.0"><channel>', "feed"),
        ("<rdf:RDF xmlns='x'><p>", "feed"),
        ("<feed><entry><body>", "feed"),
        ("<feedback><p>", "html"),
        ('{"title": "T", "version": "https:\\/\\/jsonfeed.org\\/version\\/1"}', "feed"),
        ('{"version": "1"}', "text"),
    ],
)
def test_the_kind_is_told_by_the_content(text: str, kind: str) -> None:
    """HTML, Markdown and text are told apart without a file name."""
    assert kind_of(text) == kind


@pytest.fixture
def site() -> Iterator[str]:
    """A web site on this machine with one page."""
    story = "".join(
        f"<p>Paragraph {n} says that the council met again to vote on the bridge.</p>" for n in range(5)
    )
    image = '<img src="b/harbour.jpg">'
    page = f"<html><body><article><h1>Bridge to be rebuilt</h1>{image}{story}</article></body></html>"

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/news/bridge"
        server.shutdown()
        thread.join()


def test_an_address_is_read_when_allowed(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page from the web gives its address and whole picture addresses; a private one has to be allowed."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    article = read(site, allow_private=True)
    assert article.url == site
    assert article.publisher == ""
    assert [picture.origin for picture in article.pictures] == [site.replace("bridge", "b/harbour.jpg")]
    with pytest.raises(SourceRefused):
        read(site)


MHTML = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/ferry\r\n"
    'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b"\r\n\r\n'
    "----b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    "Content-Location: https://courier.example/ferry\r\n\r\n{}\r\n"
    "----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----b--\r\n"
)


def test_a_page_saved_as_one_file_is_the_page(tmp_path: Path) -> None:
    """Browsers offer it; the pictures in it may make it larger than a page may be."""
    story = "".join(
        f"<p>Paragraph {n} says that the caf=C3=A9 on the pier is open again, as it was before.</p>=\r\n"
        for n in range(5)
    )
    saved = MHTML.format(f"<article><h1>Ferry returns</h1><img src=3D'a.jpg'>{story}</article>")
    article = read("-", stdin=io.BytesIO(saved.encode()))
    assert (article.headline, len(article.sentences)) == ("Ferry returns", 5)
    assert "café" in article.text
    assert [picture.origin for picture in article.pictures] == ["https://courier.example/a.jpg"]
    path = tmp_path / "ferry.mhtml"
    path.write_text(saved.replace("iVBORw0KGgo=", "A" * LIMIT_BYTES))
    assert read(str(path)).text == article.text


@pytest.mark.parametrize(
    "saved",
    [
        MHTML.format(""),
        MHTML.format("x").replace("text/html; ", "text/plain; "),
        MHTML.format("x").partition("----b")[0],
        "".join(f"Content-Type: multipart/related; boundary=b{n}\n\n--b{n}\n" for n in range(3000)),
    ],
)
def test_a_saved_file_without_its_page_is_refused(saved: str) -> None:
    """Empty, without HTML, cut, or folded without end."""
    with pytest.raises(NotAnArticle):
        read("-", stdin=io.BytesIO(saved.encode()))


def test_errors_are_one_line() -> None:
    """Whatever is wrong is told in one line."""
    for source in ("nowhere.txt", "-", "http://127.0.0.1:9/"):
        with pytest.raises(SixtySecondError) as caught:
            read(source)
        assert "\n" not in str(caught.value)
