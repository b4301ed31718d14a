"""Credits and captions from inside picture files and from beside them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageFile

from sixty_second.errors import PictureError
from sixty_second.pictures.rights import Rights, beside, embedded

XMP = """<?xpacket begin="" id="x"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">{doctype}
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
  xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" photoshop:Credit="Harbour Press"
  e:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture">
<dc:creator><rdf:Seq><rdf:li>Ada Quill</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">The ferry, at noon</rdf:li></rdf:Alt></dc:description>
<xmpRights:UsageTerms><rdf:Alt><rdf:li>CC BY 4.0</rdf:li></rdf:Alt></xmpRights:UsageTerms>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def iptc(**datasets: bytes) -> bytes:
    """IPTC records as Photoshop keeps them in a JPEG; names are ``d80`` for dataset 2:80."""
    records = b"".join(
        b"\x1c\x02" + bytes([int(name[1:])]) + len(value).to_bytes(2, "big") + value
        for name, value in datasets.items()
    )
    block = b"8BIM\x04\x04\0\0" + len(records).to_bytes(4, "big") + records + b"\0" * (len(records) % 2)
    body = b"Photoshop 3.0\0" + block
    return b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body


def jpeg(*, segment: bytes = b"", xmp: str = "", artist: str = "", rights: str = "") -> ImageFile.ImageFile:
    """A JPEG with the metadata given."""
    exif = Image.Exif()
    if artist:
        exif[0x013B] = artist
    if rights:
        exif[0x8298] = rights
    file = io.BytesIO()
    Image.new("RGB", (8, 8)).save(file, "JPEG", exif=exif, xmp=xmp.encode())
    data = file.getvalue()
    return Image.open(io.BytesIO(data[:2] + segment + data[2:]))


def test_iptc_joins_maker_and_agency() -> None:
    """By-line and credit stand as agencies print them; the caption comes along."""
    found = embedded(jpeg(segment=iptc(d80=b"Ada Quill", d110=b"Harbour Press", d120="Kröne".encode())))
    assert found == Rights(credit="Ada Quill/Harbour Press", caption="Kröne")


def test_iptc_in_an_old_encoding_is_not_mangled() -> None:
    """Bytes that are no UTF-8 are read as Western European."""
    assert embedded(jpeg(segment=iptc(d80="Zoë".encode("cp1252")))).credit == "Zoë"


@pytest.mark.parametrize(
    ("maker", "agency", "credit"),
    [(b"Ada Quill", b"", "Ada Quill"), (b"", b"AP", "AP"), (b"Quill", b"AP/Ada Quill", "AP/Ada Quill")],
)
def test_a_credit_is_not_said_twice(maker: bytes, agency: bytes, credit: str) -> None:
    """One that already holds the other stands alone."""
    assert embedded(jpeg(segment=iptc(d80=maker, d110=agency))).credit == credit


def test_iptc_copyright_is_the_last_resort() -> None:
    """A copyright notice counts when nobody is credited."""
    assert embedded(jpeg(segment=iptc(d116=b"(c) Harbour Press"))).credit == "(c) Harbour Press"


def test_xmp_gives_everything() -> None:
    """Creator, agency, description, terms and the kind of source are read from XMP."""
    assert embedded(jpeg(xmp=XMP.format(doctype=""))) == Rights(
        credit="Ada Quill/Harbour Press",
        caption="The ferry, at noon",
        licence="CC BY 4.0",
        source_type="digitalCapture",
    )


def test_exif_artist_comes_before_copyright() -> None:
    """EXIF's artist is the credit, its copyright when there is no artist."""
    assert embedded(jpeg(artist="Ada Quill", rights="Harbour Press")).credit == "Ada Quill"
    assert embedded(jpeg(rights="Harbour Press")).credit == "Harbour Press"


def test_iptc_comes_before_xmp_before_exif() -> None:
    """The first that says something is believed, field by field."""
    xmp = XMP.format(doctype="")
    found = embedded(jpeg(segment=iptc(d110=b"IPTC"), xmp=xmp, artist="EXIF"))
    assert (found.credit, found.caption) == ("IPTC", "The ferry, at noon")


def test_entities_in_xmp_are_not_followed(tmp_path: Path) -> None:
    """XMP cannot read files of this machine nor grow without end."""
    (tmp_path / "secret").write_text("secret")
    bomb = '<!DOCTYPE x [<!ENTITY a SYSTEM "file://' + str(tmp_path / "secret") + '">]>'
    xmp = bomb + XMP.format(doctype="").split("?>", 1)[1].replace("Ada Quill", "&a;Ada")
    assert "secret" not in embedded(jpeg(xmp=xmp)).credit


@pytest.mark.parametrize("segment", [iptc()[:-1], b"\xff\xed\x00\x12Photoshop 3.0\x008B", iptc(d80=b"")])
def test_damaged_metadata_counts_as_none(segment: bytes) -> None:
    """A file with broken records has no credit, and is no error."""
    assert embedded(jpeg(segment=segment, xmp="<x:xmpmeta")) == Rights()


def test_control_characters_and_length_are_tamed() -> None:
    """A credit is one printable line of bounded length."""
    found = embedded(jpeg(segment=iptc(d80=b"Ada\r\n\0\x1b[31m Quill" + b"x" * 3000)))
    assert found.credit.startswith("Ada [31m Quillxxx")
    assert len(found.credit) == 500


def test_the_note_beside_a_file_is_read(tmp_path: Path) -> None:
    """``FILE.toml`` gives credit, caption, licence, kind of source and focus."""
    lines = [
        'credit = "Ada"',
        'caption = "Tide"',
        'licence = "CC0"',
        'source_type = "http://cv.iptc.org/newscodes/digitalsourcetype/print"',
        "focus = [0.25, 1]",
    ]
    (tmp_path / "a.jpg.toml").write_text("\n".join(lines))
    assert beside(tmp_path / "a.jpg") == Rights("Ada", "Tide", "CC0", "print", (0.25, 1.0))
    assert beside(tmp_path / "b.jpg") == Rights()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("credit = \n", "line 1"),
        ('creditt = "x"', "no field 'creditt'; known are caption, credit, focus, licence, source_type"),
        ("credit = 3", "credit is no text"),
        ("focus = [0.5]", "focus is not"),
        ("focus = [0.5, 2.0]", "focus is not"),
        ("focus = [nan, 0.5]", "focus is not"),
        ("focus = [true, 0.5]", "focus is not"),
    ],
)
def test_a_wrong_note_is_said(tmp_path: Path, text: str, says: str) -> None:
    """Names the file and what is wrong in it."""
    (tmp_path / "a.jpg.toml").write_text(text)
    with pytest.raises(PictureError, match=says) as caught:
        beside(tmp_path / "a.jpg")
    assert "a.jpg.toml" in str(caught.value)
