"""What a page says about itself: JSON-LD, ``og:`` and other meta tags, canonical link, ``<time>``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from lxml import html

from . import language
from .addresses import whole
from .bylines import names_in_byline
from .dates import iso_date
from .linked_data import article_object, crumbs, name_of, objects, plain, text_of, types_of
from .stated_images import stated_images

_SLOGAN = re.compile(r"\s+(?:[|·•]|[-–—])\s+")
_NO_PUBLISHER = re.compile(r"(?:[A-Z]\.){2,4}|home|news|website|wordpress|my site|[\d\W]+", re.IGNORECASE)

# Meta tags that say when an article came out.
_DATES = (
    *("article:published_time", "article:published", "datepublished", "date", "dc.date.issued", "dc.date"),
    *("dcterms.date", "parsely-pub-date", "pubdate", "sailthru.date", "og:pubdate", "publish-date", "pdate"),
)

# Meta tags that name the writers; Twitter's have a label, in the page's language.
_AUTHORS = (
    *(
        "author",
        "byl",
        "parsely-author",
        "article:author",
        "sailthru.author",
        "dc.creator",
        "cxenseparse:author",
    ),
    *("article:author_name", "dcterms.creator", "citation_author", "byline"),
)
_WRITTEN_BY = frozenset(
    {"written by", "by", "verfasst von", "geschrieben von", "écrit par", "escrito por", "scritto da"}
    | {"geschreven door", "skrevet av", "skriven av", "author", "autor"}
)

# Meta tags that say where it is filed, or what sort of article it is.
_SECTIONS = (
    *("article:section", "section", "parsely-section", "og:section", "sailthru.section", "dc.type"),
    *("cxenseparse:section", "article:content_type", "content-type-name", "articletype", "article_type"),
    *("page-type", "pagetype", "content_type", "og:type", "genre"),
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """A page's own statements, cleaned; empty where it makes none.

    Attributes:
        titles: what it calls itself, most trusted first; may carry the site's name.
        descriptions: for search engines and social media, often the standfirst.
        body: the whole text, when JSON-LD gives it.
        types: what JSON-LD says it is: ``NewsArticle`` …
        sections: every section and breadcrumb that it names.
        images: (address, caption, credit, width, height) as stated.
        is_article: it says that it is one.
    """

    titles: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    byline: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    section: str = ""
    body: str = ""
    types: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    images: tuple[tuple[str, str, str, int, int], ...] = ()
    is_article: bool = False


def metadata(root: html.HtmlElement, *, address: str = "", saved_from: str = "") -> Metadata:
    """What the document says about itself.

    Args:
        root: the document.
        address: where it was found, when it was.
        saved_from: where a browser says it saved it from.
    """
    meta = _metas(root)
    things = objects(root)
    linked = article_object(things)
    url = _address(root, meta, linked, address or saved_from)
    publisher = _publisher(meta, linked, url)
    titles = (
        text_of(linked.get("headline")),
        meta.get("og:title", ""),
        meta.get("twitter:title", ""),
        _title(root),
    )
    about = (
        meta.get("og:description", ""),
        meta.get("description", ""),
        meta.get("twitter:description", ""),
        text_of(linked.get("description")),
        text_of(linked.get("alternativeHeadline")),
    )
    return Metadata(
        titles=_distinct(titles),
        descriptions=_distinct(about),
        byline=_byline(linked, meta, publisher),
        publisher=publisher,
        published=_published(root, meta, linked),
        url=url,
        language=_language(root, meta),
        section=plain(text_of(linked.get("articleSection")) or meta.get("article:section", "")),
        body=plain(text_of(linked.get("articleBody"))),
        types=types_of(linked),
        sections=tuple(_sections(linked, meta, things)),
        images=tuple(stated_images(linked, meta, url)),
        is_article=bool(linked)
        or meta.get("og:type", "").lower() == "article"
        or "article:published_time" in meta,
    )


def _sections(
    linked: Mapping[str, Any], meta: Mapping[str, str], things: Iterable[Mapping[str, Any]]
) -> Iterator[str]:
    """Where the page says it is filed, as often as it does."""
    stated = linked.get("articleSection")
    yield from (
        plain(one) for one in (stated if isinstance(stated, list) else [stated]) if isinstance(one, str)
    )
    yield from (plain(meta[key]) for key in _SECTIONS if key in meta)
    yield from crumbs(things)


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(plain(text) for text in texts if text.strip()))


def _publisher(meta: Mapping[str, str], linked: Mapping[str, Any], url: str) -> str:
    """Who publishes: by name, without the slogan after it; else the site's address."""
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    for name in (
        name_of(linked.get("publisher")),
        meta.get("og:site_name", ""),
        meta.get("application-name", ""),
    ):
        bare = _SLOGAN.split(plain(name), maxsplit=1)[0].strip()
        if len(bare) >= 2 and not _NO_PUBLISHER.fullmatch(bare) and "://" not in bare:
            return bare
    return host if any(map(str.isalpha, host)) else ""


def _metas(root: html.HtmlElement) -> dict[str, str]:
    """Meta tags by property, name or http-equiv, the first of each."""
    found: dict[str, str] = {}
    for tag in root.iter("meta"):
        key = (
            tag.get("property") or tag.get("name") or tag.get("http-equiv") or tag.get("itemprop") or ""
        ).lower()
        content = " ".join(tag.get("content", "").split())
        if key and content:
            found.setdefault(key, content[:2000])
    return found


def _title(root: html.HtmlElement) -> str:
    found = root.find(".//title")
    return " ".join(found.text_content().split()) if found is not None else ""


def _address(root: html.HtmlElement, meta: Mapping[str, str], linked: Mapping[str, Any], address: str) -> str:
    """The page's canonical address, absolute, or empty."""
    links = [
        link.get("href", "")
        for link in root.iter("link")
        if "canonical" in link.get("rel", "").lower().split()
    ]
    page = linked.get("mainEntityOfPage")
    named = page.get("@id") if isinstance(page, dict) else page
    for one in (*links, meta.get("og:url", ""), text_of(named), text_of(linked.get("url")), address):
        made = whole(one, address)
        if made and len(urlsplit(made).path) > 1:
            return made
    return address


def _byline(linked: Mapping[str, Any], meta: Mapping[str, str], publisher: str) -> str:
    stated = [
        name_of(linked.get("author")),
        *(meta.get(key, "") for key in _AUTHORS),
        meta.get("twitter:data1", "") if meta.get("twitter:label1", "").lower() in _WRITTEN_BY else "",
    ]
    for name in stated:
        bare = names_in_byline(plain(name), stated=True) if "://" not in name and "@" not in name else ""
        if bare and len(bare) <= 160 and bare.lower() not in publisher.lower():
            return bare
    return ""


def _published(root: html.HtmlElement, meta: Mapping[str, str], linked: Mapping[str, Any]) -> str:
    stated = [text_of(linked.get("datePublished")), text_of(linked.get("dateCreated"))]
    stated += [meta.get(key, "") for key in _DATES]
    marked = root.xpath("(//*[@itemprop='datePublished'])[1] | (//time[@pubdate])[1]")
    stated += [tag.get("datetime") or tag.get("content") or "" for tag in marked]
    return next((date for date in map(iso_date, filter(None, stated)) if date), "")


def _language(root: html.HtmlElement, meta: Mapping[str, str]) -> str:
    stated = (
        root.get("lang", ""),
        root.get("{http://www.w3.org/XML/1998/namespace}lang", ""),
        root.get("xml:lang", ""),
        meta.get("og:locale", ""),
        meta.get("content-language", ""),
        meta.get("language", ""),
        meta.get("inlanguage", ""),
    )
    return next((tag for tag in map(language.tag, stated) if tag), "")
