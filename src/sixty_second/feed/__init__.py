"""Feeds: a list of articles, and one of them read.

An item is read from its own page, since that is what a producer sees when they follow its link. When the page
cannot be had, or has no article for us, the text in the feed stands in, and a note says so.
"""

from __future__ import annotations

from dataclasses import fields, replace
from html import escape
from typing import BinaryIO

from ..article import read, read_source
from ..cache import Cache
from ..errors import NotAnArticle, ReadError
from ..given import Given
from ..model import Article
from ..source import Source, binary_kind, called, decode, kind_of, open_source, root_of
from .json_feed import read_json
from .records import Feed, Item
from .xml_feed import read_xml

__all__ = ["Feed", "Item", "read_feed", "read_item"]

# With so many times fewer words than the feed, a page has only the beginning. Source: our judgement.
_MORE = 2

# What a server is asked for.
_WANTED = (
    "application/rss+xml,application/atom+xml,application/feed+json,"
    "application/*;q=0.5,text/xml;q=0.5,text/*;q=0.3"
)


def read_feed(
    source: str, *, allow_private: bool = False, stdin: BinaryIO | None = None, cache: Cache
) -> Feed:
    """The feed at an address, in a file, or on standard input.

    Args:
        source: a web address, a path, or ``-``.
        allow_private: also visit private and loopback addresses.
        stdin: what ``-`` reads.
        cache: where what comes from the web is kept.

    Raises:
        NotAnArticle: it is no feed, or has no items.
        ReadError: one of its other children, as for an article.
    """
    found = open_source(source, allow_private=allow_private, stdin=stdin, cache=cache, accept=_WANTED)
    name = called(source)
    binary = binary_kind(found.data)
    if binary:
        raise _not_a_feed(binary, name)
    text = decode(found.data, charset=found.charset, name=name)
    if text.lstrip().startswith("{"):
        feed = read_json(text, name=name, address=found.url)
    elif kind_of(text) == "feed":
        feed = read_xml(text, name=name, address=found.url)
    else:
        raise _not_a_feed(_what(text), name, _named(text, found.url))
    if not feed.items:
        raise NotAnArticle(f"{name} is a feed without items", remedy="try again later", found="an empty feed")
    return replace(feed, name=source)


def read_item(
    feed: Feed,
    number: int,
    *,
    given: Given,
    full_text: bool = False,
    allow_private: bool = False,
    cache: Cache,
) -> Article:
    """The article that is the feed's item with that number, from 1.

    Args:
        given: facts that win over what page and feed say; the feed's fill what the page leaves out.
        full_text: take the text in the feed and do not visit the page.
        allow_private, cache: as in `read_feed`.

    Raises:
        UsageError: there is no such item.
        NotAnArticle: neither its page nor the feed has the article.
        ReadError: one of its other children, when its page cannot be had and the feed has no text of it.
    """
    item = feed.item(number)
    known = Given(item.title, feed.title, item.byline, item.published, item.link)
    if full_text or not item.link:
        return _carried(feed, item, _both(given, known))
    try:
        article = read(item.link, given=given, otherwise=known, allow_private=allow_private, cache=cache)
    except ReadError as exc:
        if not item.has_text:
            raise
        why = exc.message
    else:
        words = sum(len(sentence.text.split()) for sentence in article.sentences)
        if not item.has_text or item.words < _MORE * words:
            return article
        why = f"{item.link} has {words} words, the feed {item.words}"
    article = _carried(feed, item, _both(given, known))
    return replace(article, notes=(f"{why}: the text in the feed is told", *article.notes))


def _carried(feed: Feed, item: Item, given: Given) -> Article:
    """The article as the feed itself carries it."""
    if not item.has_text:
        lacks = "carries no text" if not item.words else f"carries only {item.words} words"
        raise NotAnArticle(
            f"item {item.number} of {called(feed.name)} {lacks}{'' if item.link else ' and has no link'}",
            remedy="leave --full-text out" if item.link else "choose another, or give the article itself",
            found="a teaser",
        )
    kind, text = "text", item.text
    if item.markup:
        kind = "html"
        text = f"<html><body><article><h1>{escape(item.title)}</h1>{item.text}</article></body></html>"
    data = text.encode("utf-8", "replace")
    return read_source(Source(item.link or feed.name, data, kind=kind, url=item.link), given=given)


def _both(first: Given, then: Given) -> Given:
    """What ``first`` says, and of the rest what ``then`` says."""
    names = (fact.name for fact in fields(Given))
    return Given(**{name: getattr(first, name) or getattr(then, name) for name in names})


def _what(text: str) -> str:
    root = root_of(text)
    if root and root != "html" and text.lstrip().startswith("<?xml"):
        return f"XML with <{root}>"
    return "a web page" if root else "a text"


def _named(text: str, address: str) -> str:
    """The feed that a page names; empty when it names none, or is no page."""
    from lxml import etree, html

    from ..source.discovery import named_feed

    try:
        return named_feed(html.document_fromstring(text.encode("utf-8", "replace")), address)
    except (etree.ParserError, etree.XMLSyntaxError):
        return ""


def _not_a_feed(what: str, name: str, named: str = "") -> NotAnArticle:
    remedy = f"its feed is {named}" if named else "give the address or file of an RSS, Atom or JSON feed"
    return NotAnArticle(f"{name} is {what}, not a feed", remedy=remedy, found=what)
