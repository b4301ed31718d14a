"""Stage 1, read: an address, a file or standard input becomes an `Article`.

However a story comes (a page, a page saved as text, Markdown), it is brought to paragraphs first
(``paragraphs.Reading``); ``compose`` makes sentences of them.
"""

from __future__ import annotations

from typing import BinaryIO

from ..errors import NotAnArticle
from ..given import Given
from ..model import Article
from .compose import compose
from .decoding import decode
from .markdown import read_markdown
from .paragraphs import Reading
from .source import Source, kind_of, open_source
from .text import read_text

__all__ = ["Given", "read"]

_NOTHING_GIVEN = Given()


def read(
    source: str, *, given: Given = _NOTHING_GIVEN, allow_private: bool = False, stdin: BinaryIO | None = None
) -> Article:
    """The article at an address, in a file, or on standard input.

    Args:
        source: a web address, a path, or ``-``.
        given: facts that win over what the source says.
        allow_private: also visit private and loopback addresses.
        stdin: what ``-`` reads.

    Raises:
        SourceNotFound: there is no such file or page.
        SourceRefused: too large, or an address that is not visited.
        NotAnArticle: empty, binary, or without an article; ``facts["found"]`` says what it is instead.
        ReadError: it cannot be read for another reason.
    """
    found = open_source(source, allow_private=allow_private, stdin=stdin)
    name = "standard input" if source == "-" else source
    text = decode(found.data, charset=found.charset, name=name)
    kind = found.kind or kind_of(text)
    reading = _reading(text, kind, found)
    article = compose(reading, given=given, source=source)
    if reading.found or not article.sentences:
        raise _not_an_article(name, kind, reading.found or "a text without a sentence in it")
    return article


def _reading(text: str, kind: str, found: Source) -> Reading:
    if kind == "html":
        # The extractor is slow to load, and a text does without it.
        from .page import read_page

        return read_page(text, address=found.url, folder=found.folder)
    if kind == "markdown":
        return read_markdown(text, address=found.url, folder=found.folder)
    return read_text(text)


def _not_an_article(name: str, kind: str, what: str) -> NotAnArticle:
    save = "open it in a browser, save the article there, and give the saved file"
    return NotAnArticle(
        f"there is no article in {name}: it is {what}",
        remedy=save if kind == "html" else "give the article's own text",
        found=what,
    )
