"""Bytes to text: by byte order mark, by what the page declares, by its looks, and never by guessing badly."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from ..errors import NotAnArticle

# A UTF-32 mark begins with the UTF-16 one, so it is asked first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)

# Where a declaration is looked for. Source: HTML Living Standard, 13.2.3.2 says the first 1024 bytes;
# browsers go further, and so do pages that put their scripts first.
_PRESCAN_BYTES = 8192

# Names that pages use for what is really the Windows code page. Source: WHATWG Encoding Standard, 4.2.
_REALLY = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}

# The letters and signs that texts in these code pages have. Source: the alphabets of the languages that used
# them; the first that fits is taken.
_SIGNS = "‘’‚“”„–—…•€£§°«»‹›†™©®·\xa0\xad"
_LATIN = (
    ("cp1252", frozenset(_SIGNS + "¡¿ªº´½àáâãäæçèéêëìíîïñòóôõöùúûüÿßœÀÁÂÃÄÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜŸŒ")),
    ("cp1252", frozenset(_SIGNS + "´½áäåæéíðóöøúüýþßšžÁÄÅÆÉÍÐÓÖØÚÜÝÞŠŽ")),
    ("cp1250", frozenset(_SIGNS + "ąćęłńóśźżáčďéěíňřšťúůýžäöüßőűăâîşţĄĆĘŁŃÓŚŹŻÁČĎÉĚÍŇŘŠŤÚŮÝŽÄÖÜŐŰĂÂÎŞŢ")),
    (
        "iso-8859-2",
        frozenset("§°\xa0\xad" + "ąćęłńóśźżáčďéěíňřšťúůýžäöüßőűăâîşţĄĆĘŁŃÓŚŹŻÁČĎÉĚÍŇŘŠŤÚŮÝŽÄÖÜŐŰĂÂÎŞŢ"),
    ),
)

# What a page may say but cannot mean: its declaration would not be readable then, or these are no charsets.
_NO_DECLARATION = ("utf-16", "utf-32", "utf-7", "unicode", "raw-unicode", "raw_unicode", "idna", "punycode")

_KNOWN_FILES = (
    (b"%PDF-", "a PDF"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a picture or sound file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x7fELF", "a program"),
    (b"ID3", "a sound file"),
)

# How much is enough to tell an encoding by its looks. Source: our judgement; charset-normalizer's time
# grows with what it is shown.
_LOOK_BYTES = 64 * 1024


def decode(data: bytes, *, charset: str = "", name: str = "the source") -> str:
    """The text in ``data``, with LF line ends and no byte order mark.

    Args:
        charset: what the server said it is, if it did.
        name: what to call the source when it is refused.

    Raises:
        NotAnArticle: it is binary: a known kind of file, or bytes that are no text.
    """
    for magic, kind in _KNOWN_FILES:
        if data.startswith(magic):
            raise _binary(name, kind)
    text = _marked(data)
    if text is None:
        wide = _wide_encoding(data)
        if not wide and (b"\0" in data[:_LOOK_BYTES] or _mostly_control(data)):
            raise _binary(name, "binary data")
        text = data.decode(wide, errors="replace") if wide else _unmarked(data, charset)
    if text is None:
        raise _binary(name, "in no encoding that could be recognised")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").lstrip("\ufeff")


def _binary(name: str, kind: str) -> NotAnArticle:
    return NotAnArticle(
        f"{name} is {kind}, not a text",
        remedy="give a web page, an HTML file, Markdown or plain text",
        found="binary",
    )


def _marked(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    return None


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without its mark: nearly every other byte is zero, and none of the rest."""
    head = data[:4096]
    even, odd = head[::2].count(0) * 2, head[1::2].count(0) * 2
    if len(head) < 16 or min(even, odd) > 0.02 * len(head) or max(even, odd) < 0.7 * len(head):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _mostly_control(data: bytes) -> bool:
    """Whether more than one byte in thirty is a control character that no text has."""
    head = data[:_LOOK_BYTES]
    control = sum(head.count(byte) for byte in (*range(1, 9), *range(14, 27), *range(28, 32), 127))
    return control * 30 > len(head)


def _unmarked(data: bytes, charset: str) -> str | None:
    """As UTF-8, for hardly anything else decodes so; as declared; as UTF-8 with a slip; by its looks."""
    declared = _DECLARED.search(data[:_PRESCAN_BYTES])
    says = [charset, declared.group(1).decode("ascii") if declared else ""]
    for encoding in ("utf-8", *says):
        text = _try(data, encoding)
        if text is not None:
            return text
    nearly = data.decode("utf-8", errors="replace")
    if _few_lost(nearly):
        return nearly
    return _by_looks(data)


def _by_looks(data: bytes) -> str | None:
    """Undeclared: a detector tells scripts apart; the Latin code pages it mixes up are told by letters."""
    best = from_bytes(data[:_LOOK_BYTES]).best()
    if best is None:
        return None
    text = _try(data, best.encoding)
    if text is None or any(letter >= "\u0370" for letter in text[:_LOOK_BYTES] if letter.isalpha()):
        return text
    rated: list[tuple[int, int, str]] = []
    for encoding, letters in _LATIN:
        other = _try(data, encoding)
        if other is not None:
            foreign = [sign for sign in other[:_LOOK_BYTES] if sign > "\x7f"]
            rated.append((sum(sign not in letters for sign in foreign), len(rated), other))
    least, _, fitting = min(rated, default=(1, 0, text))
    return fitting if least * 10 <= sum(sign > "\x7f" for sign in text[:_LOOK_BYTES]) else text


def _few_lost(text: str) -> bool:
    """Whether it is UTF-8 but for a slip here and there: cut in mid-character, half of an emoji.

    Text in a code page hardly ever has two bytes that are UTF-8 by chance; four to one is our judgement.
    """
    slips = len(re.findall("\ufffd+", text))
    return sum(letter > "\x7f" and letter != "\ufffd" for letter in text) >= 4 * slips


def _try(data: bytes, encoding: str) -> str | None:
    name = encoding.strip().lower()
    if not name:
        return None
    try:
        known = codecs.lookup(_REALLY.get(name, name)).name
        return None if known.startswith(_NO_DECLARATION) else data.decode(known)
    except (LookupError, UnicodeError):
        return None
