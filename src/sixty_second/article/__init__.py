"""Stage 1, read: an address, a file or standard input becomes an `Article`.

However a story comes (a page, a Word document, a page saved as text, Markdown), it is brought to paragraphs
first (``paragraphs.Reading``); ``compose`` makes sentences of them.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import BinaryIO
from urllib.parse import urlsplit

from ..cache import Cache
from ..errors import NotAnArticle
from ..given import Given
from ..model import Article
from ..source import Source, called, decode, is_address, is_archive, kind_of, open_source
from .compose import compose
from .markdown import read_markdown
from .paragraphs import Reading
from .text import read_text

__all__ = ["Given", "read", "read_source"]

_NOTHING_GIVEN = Given()
_NOTHING_KEPT = Cache(None)

_SAVE_IT = "open it in a browser, save the article there, and give the saved file"


def read(
    source: str,
    *,
    given: Given = _NOTHING_GIVEN,
    otherwise: Given = _NOTHING_GIVEN,
    allow_private: bool = False,
    stdin: BinaryIO | None = None,
    cache: Cache = _NOTHING_KEPT,
) -> Article:
    """The article at an address, in a file, or on standard input.

    Args:
        source: a web address, a path, or ``-``.
        given: facts that win over what the source says.
        otherwise: facts for what neither of them says.
        allow_private: also visit private and loopback addresses.
        stdin: what ``-`` reads.
        cache: where pages of the web are kept, so that they need not be sent again.

    Raises:
        SourceNotFound: there is no such file or page.
        SourceRefused: too large, or an address that is not visited.
        NotAnArticle: empty, binary, or without an article; ``facts["found"]`` says what it is instead.
        ReadError: it cannot be read for another reason.
    """
    found = open_source(source, allow_private=allow_private, stdin=stdin, cache=cache)
    return read_source(found, given=given, otherwise=otherwise)


def read_source(
    found: Source, *, given: Given = _NOTHING_GIVEN, otherwise: Given = _NOTHING_GIVEN
) -> Article:
    """The article in what has been opened; arguments and errors as in `read`."""
    reading = _reading(found)
    reading = _completed(reading, otherwise)
    article = compose(reading, given=given, source=found.name)
    if reading.found or not article.sentences:
        what = reading.found or "a text without a sentence in it"
        raise NotAnArticle(
            f"there is no article {_where(found)}: it is {what}",
            remedy=reading.remedy or "give the article's own text",
            found=what,
        )
    return replace(article, notes=(*article.notes, *reading.notes))


def _where(found: Source) -> str:
    """In what there is no article; when somebody else's address answered, at which."""
    name = called(found.name)
    elsewhere = found.url and urlsplit(found.url).hostname != urlsplit(found.name).hostname
    return f"at {found.url}, where {name} leads" if elsewhere and is_address(found.name) else f"in {name}"


def _reading(found: Source) -> Reading:
    name = called(found.name)
    if is_archive(found.data):
        from .word_document import read_word_document

        return read_word_document(found.data, name=name)
    text = decode(found.data, charset=found.charset, name=name)
    told = kind_of(text)
    if told == "feed":
        raise NotAnArticle(
            f"{name} is a feed of articles",
            remedy=f"see them with: make-video feed {found.name}",
            found="a feed",
        )
    kind = found.kind or told
    if kind == "html":
        # The extractor is slow to load, and a text does without it.
        from .page import read_page

        reading = read_page(text, address=found.url, folder=found.folder)
        return reading if reading.remedy else replace(reading, remedy=_SAVE_IT)
    if kind == "markdown":
        return read_markdown(text, address=found.url, folder=found.folder)
    return read_text(text)


def _completed(reading: Reading, otherwise: Given) -> Reading:
    """The reading, with what it lacks where that is known otherwise."""
    lacking = {fact.name: getattr(otherwise, fact.name) for fact in fields(Given)}
    return replace(reading, **{name: value for name, value in lacking.items() if not getattr(reading, name)})
