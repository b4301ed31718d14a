"""Word documents: what is read of them, and what is refused in one line."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from word_samples import STRICT, docx, p, r, table, zipped

from sixty_second.article import read
from sixty_second.errors import NotAnArticle, SixtySecondError, SourceRefused
from sixty_second.model import Article, Table

LEAD = "SALTMERE — The ferry to Orrin will sail again in April, the harbour board said on Monday."
MORE = "It will cost £4.1 million, paid by the county, and make six crossings a day in the first summer."
STORY = p(LEAD) + p(MORE)


def article(data: bytes) -> Article:
    """The article in the file."""
    return read("-", stdin=io.BytesIO(data))


def told(body: str) -> list[str]:
    """The sentences of a document under a title."""
    return [sentence.text for sentence in article(docx(p("Ferry returns", style="Titel") + body)).sentences]


def test_headings_standfirst_and_facts_are_found() -> None:
    """The title is the headline, sub-headings stay in the text but are not told, properties fill gaps."""
    body = (
        p("Ferry returns to Orrin", style="Titel") + p("Six crossings a day from April", style="Sub")
        + p("By Ines Castell") + p(LEAD) + p("What it costs", style="House") + p(MORE)
        + p("The ferry at the pier", style="Cap")
    )  # fmt: skip
    found = article(docx(body, properties="<dcterms:modified>2026-11-23T08:00:00Z</dcterms:modified>"))
    assert (found.headline, found.dek, found.byline, found.place) == (
        "Ferry returns to Orrin", "Six crossings a day from April", "Ines Castell", "SALTMERE"
    )  # fmt: skip
    assert found.published.startswith("2026-11-23T08:00")
    assert found.text.split("\n\n") == [LEAD, "What it costs", MORE]
    assert len(found.sentences) == 2


def test_a_release_without_styles_is_read_as_text() -> None:
    """The headline is found above the story, the date is read, bullets stay a list."""
    body = p("FOR IMMEDIATE RELEASE") + p("Ferry returns to Orrin") + p("November 23, 2026") + STORY
    body += p("Room for 90 bicycles and two cars.", num="2") + p(
        "A fare of £3.20, half for children.", num="2"
    )
    found = article(docx(body))
    assert (found.headline, found.published) == ("Ferry returns to Orrin", "2026-11-23")
    assert found.lists[0].items == (
        "Room for 90 bicycles and two cars.",
        "A fare of £3.20, half for children.",
    )


def test_a_heading_in_the_story_is_no_headline() -> None:
    """Where the first heading comes after a paragraph, the line at the top is the headline."""
    found = article(docx(p("Ferry returns") + p(LEAD) + p("The price", style="berschrift1") + p(MORE)))
    assert found.headline == "Ferry returns"


def test_lists_keep_their_kind_and_tables_their_cells() -> None:
    """Numbered and bulleted lists are told apart; a table stands before the paragraph that follows it."""
    rows = (("Route", "Minutes"), ("Saltmere", "25"), ("Orrin", "31"))
    body = p("Ferry returns", style="Titel") + p(LEAD) + table(*rows) + p(MORE)
    body += (
        p("First the pier.", num="1") + p("Then the boat.", num="1") + p("Tea.", num="2") + p("Rum.", num="2")
    )
    found = article(docx(body))
    assert [(one.items, one.ordered) for one in found.lists] == [
        (("First the pier.", "Then the boat."), True), (("Tea.", "Rum."), False)
    ]  # fmt: skip
    assert found.tables == (Table("", rows[0], rows[1:], 1),)
    assert "Minutes" not in found.text


def test_a_table_that_lays_out_a_page_is_read_through() -> None:
    """A release in a frame of table cells is a release."""
    body = f"<w:tbl><w:tr><w:tc>{STORY}</w:tc><w:tc>{p(MORE.replace('It', 'The boat'))}</w:tc></w:tr></w:tbl>"
    assert len(told(body)) == 3


@pytest.mark.parametrize(
    ("runs", "reads"),
    [
        ((r("It will "), f'<w:ins w:id="1">{r("not ")}</w:ins>', r("sail.")), "It will not sail."),
        ((r("It will "), '<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del>', r("sail.")),
         "It will sail."),
        ((f"<w:moveFrom>{r('Gone. ')}</w:moveFrom>", r("It sails.")), "It sails."),
        ((r("secret ", "<w:vanish/>"), r("It sails.")), "It sails."),
        ((r("It ", '<w:vanish w:val="0"/>'), r("sails.")), "It sails."),
        ((f"<w:sdt><w:sdtContent>{r('It ')}</w:sdtContent></w:sdt>", r("sails.")), "It sails."),
        ((f'<w:hyperlink w:history="1">{r("It")}</w:hyperlink>', "<w:r><w:tab/><w:t>sails.</w:t></w:r>"),
         "It sails."),
        (("<w:r><w:instrText>HYPERLINK</w:instrText></w:r>", r("A twenty"),
          "<w:r><w:noBreakHyphen/><w:t>car ferry.</w:t></w:r>"), "A twenty-car ferry."),
        ((f"<w:r><w:pict><w:txbxContent>{p('Pull quote.')}</w:txbxContent></w:pict></w:r>", r("It sails.")),
         "It sails."),
    ],
)  # fmt: skip
def test_the_text_is_the_one_that_would_be_printed(runs: tuple[str, ...], reads: str) -> None:
    """Insertions, links and content controls are in; deletions, hidden text, codes and text boxes are out."""
    assert told(p(*runs) + STORY)[0] == reads


def test_two_line_breaks_divide_a_paragraph() -> None:
    """A release typed into one paragraph has as many as are seen."""
    run = f"<w:r><w:t>{LEAD}</w:t><w:br/> <w:br/><w:t>{MORE}</w:t></w:r>"
    assert article(docx(p("Ferry returns", style="Titel") + p(run))).text == f"{LEAD}\n\n{MORE}"


def test_both_editions_of_the_standard_are_read() -> None:
    """The strict edition has other namespaces and the same text."""
    assert article(docx(STORY, space=STRICT)).text == article(docx(STORY)).text


@pytest.mark.parametrize(
    ("creator", "byline"),
    [("Ines Castell", "Ines Castell"), ("User 3", ""), ("Microsoft Office User", ""), ("ic", "")],
)
def test_a_programs_name_is_no_byline(creator: str, byline: str) -> None:
    """The author's name is taken from the properties when it is one."""
    assert article(docx(STORY, properties=f"<dc:creator>{creator}</dc:creator>")).byline == byline


def test_pictures_are_named_not_taken() -> None:
    """A note says how to give the pictures of a document."""
    picture = '<w:r><a:blip xmlns:a="urn:a"/></w:r>'
    notes = article(docx(p("Ferry returns", style="Titel") + p(picture) + STORY)).notes
    assert notes == ("the pictures in standard input are left out; give them with --picture",)


MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (docx(STORY, kind=MACROS), "an Office document with macros"),
        (docx(STORY, more={"word/vbaProject.bin": b"x"}), "an Office document with macros"),
        (docx(STORY, kind=SHEET), "an Excel workbook"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "an OpenDocument text"),
        (zipped({"mimetype": "application/epub+zip"}), "an e-book"),
        (zipped({"a.txt": "hello"}), "a ZIP archive"),
        (COMPOUND + "WordDocument".encode("utf-16-le"), "an old Word document (.doc)"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "an office document with a password"),
        (COMPOUND, "an old office document"),
        (b"{\\rtf1\\ansi hello}", "an RTF document"),
        (b"%PDF-1.7", "a PDF"),
    ],
)
def test_other_documents_are_named_with_what_works(data: bytes, what: str) -> None:
    """Each is called what it is, and the line says which kinds are read."""
    with pytest.raises(NotAnArticle) as caught:
        article(data)
    assert what in str(caught.value)
    assert "Word document (.docx)" in caught.value.remedy
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "data",
    [
        docx(STORY)[:-30],
        docx(STORY)[:300],
        docx(STORY, more={"word/document.xml": "<w:document"}),
        docx(STORY, more={"word/document.xml": b""}),
        docx("<w:x>" * 300 + "</w:x>" * 300),
        b"PK\x03\x04" + bytes(200),
    ],
)
def test_damaged_documents_are_said_to_be(data: bytes) -> None:
    """Cut, torn and too deep: one line."""
    with pytest.raises(NotAnArticle, match="damaged Word document"):
        article(data)


def test_archives_are_bounded() -> None:
    """A part that unpacks to too much, too many parts and a password are refused."""
    bomb = docx(STORY, more={"word/document.xml": b" " * 11 * 1024**2})
    many = docx(STORY, more={f"word/{n}": b"" for n in range(5001)})
    locked = bytearray(docx(STORY))
    at = locked.index(b"PK\x01\x02")
    struct.pack_into("<H", locked, at + 8, 1)
    for data, says in (
        (bomb, "more than 10 MB"),
        (many, "too many parts"),
        (bytes(locked), "has a password"),
    ):
        with pytest.raises(SourceRefused, match=says):
            article(data)


def test_entities_stay_what_they_are() -> None:
    """Nothing is expanded, and no file is read."""
    text = '<!DOCTYPE d [<!ENTITY a "lol"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    inside = docx(p("The &a;&f; ferry sails.") + STORY)
    with io.BytesIO(inside) as file:
        body = read_part(file).replace("<w:document", text + "<w:document", 1)
    found = article(docx("", more={"word/document.xml": body}))
    assert "lol" not in found.text
    assert "The ferry" in found.text.replace("  ", " ")


def read_part(file: io.BytesIO) -> str:
    """The document's XML."""
    with zipfile.ZipFile(file) as archive:
        return archive.read("word/document.xml").decode()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=12))
def test_whatever_is_wrong_is_one_of_ours(changes: list[tuple[int, int]]) -> None:
    """A document with any bytes changed is read or refused, never a crash."""
    data = bytearray(docx(p("Ferry returns", style="Titel") + STORY))
    for at, byte in changes:
        data[at % len(data)] = byte
    try:
        article(bytes(data))
    except SixtySecondError as exc:
        assert "\n" not in str(exc)  # noqa: PT017
