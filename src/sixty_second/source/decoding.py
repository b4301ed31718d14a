"""Bytes to text: by byte order mark, by what the page declares, by its looks, and never by guessing badly."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from ..errors import NotAnArticle
from .kinds import binary_kind

# A UTF-32 mark begins with the UTF-16 one, so it is asked first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_DECLARED = re.compile(
    rb"(?:<meta[^>]{0,200}?charset|^\s{0,20}<\?xml[^>]{0,100}?encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})",
    re.IGNORECASE,
)

# Where a declaration is looked for. Source: HTML Living Standard, 13.2.3.2 says the first 1024 bytes;
# browsers go further, and so do pages that put their scripts first.
_PRESCAN_BYTES = 8192

# Names that Python does not know, and what is really meant by others. Source: WHATWG Encoding Standard, 4.2.
_NAMES = {"x-sjis": "cp932", "x-gbk": "gb18030", "windows-874": "cp874", "x-cp1251": "cp1251"}
_REALLY = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}

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

# These are made of ASCII alone: only the declaration tells. Source: RFC 1468, RFC 1557, RFC 1843.
_IN_ASCII = ("iso2022", "hz")

WHAT_WORKS = "give a web page, an HTML file, Markdown, plain text or a Word document (.docx)"

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
    kind = binary_kind(data)
    if kind:
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
    return NotAnArticle(f"{name} is {kind}, not a text", remedy=WHAT_WORKS, found="binary")


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
    """As the server says, as the page says, with slips, by its looks; as UTF-8 before all, when it is that.

    For hardly anything else decodes as UTF-8, and servers say Latin-1 of everything.
    """
    declared = _DECLARED.search(data[:_PRESCAN_BYTES])
    says = [_codec(charset), _codec(declared.group(1).decode("ascii") if declared else "")]
    first = [name for name in says if name.startswith(_IN_ASCII)]
    for encoding in (*first, "utf-8", *says):
        text = _try(data, encoding)
        if text is not None:
            return text
    for encoding in ("utf-8", *filter(None, says)):
        nearly = data.decode(encoding, errors="replace")
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


def _codec(name: str) -> str:
    """Python's name for a declared charset; empty for none, and for what cannot be meant."""
    name = name.strip().lower()
    try:
        known = codecs.lookup(_NAMES.get(name, name)).name if name else ""
        b" ".decode(known or "utf-8")  # some of what has a name is no charset
    except (LookupError, ValueError):
        return ""
    return "" if known.startswith(_NO_DECLARATION) else _REALLY.get(known, known)


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding) if encoding else None
    except (LookupError, UnicodeError):
        return None
