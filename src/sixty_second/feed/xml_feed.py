"""RSS (0.9 to 2.0, and 1.0 in RDF) and Atom.

The parser mends what is broken, but it visits nothing and expands no entity. (feedparser was measured first:
ten seconds for a megabyte of open tags.)

Source: RSS 2.0 (rssboard.org); RSS 1.0 with its modules Dublin Core and Content; RFC 4287 (Atom).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from html.entities import html5
from urllib.parse import urljoin

from lxml import etree

from ..article.addresses import whole
from ..article.dates import iso_date
from ..errors import NotAnArticle, SourceRefused
from .records import Feed, Item
from .texts import count, plain

_SPACES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://www.w3.org/2005/Atom": "atom",
}
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"

_ITEMS = ("item", "entry")
_DATES = (
    *("pubDate", "published", "issued", "dc:date", "dcterms:issued", "dcterms:created", "updated"),
    *("atom:published", "atom:updated", "modified", "dcterms:modified"),
)
_AUTHORS = ("dc:creator", "author", "atom:author", "dc:contributor")

# ``ann@courier.example (Ann Lee)``, as RSS wants it.
_MAIL = re.compile(r"\S{1,200}@\S{1,200} ?\(([^()]{1,200})\)")

# A description of so many words is no teaser. Source: our judgement.
_WHOLE_WORDS = 150

_ENTITY = re.compile(r"&(?:([A-Za-z][A-Za-z0-9]{1,31};)|#[0-9A-Fa-fx]{1,8};|)")
_OF_XML = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def read_xml(text: str, *, name: str, address: str = "") -> Feed:
    """The feed in an XML text.

    Args:
        name: what to call it.
        address: where it was found, when it was; relative links are relative to it.

    Raises:
        NotAnArticle: it is no feed.
        SourceRefused: it declares entities.
    """
    root = _parsed(text, name)
    items = [one for one in root.iter(*(f"{{*}}{kind}" for kind in _ITEMS)) if _is_item(one)]
    channel = next(root.iterfind("{*}channel"), root)
    head = _children(channel)
    link = _link(channel, head, address)
    base = urljoin(address or link, channel.get(_BASE, root.get(_BASE, "")))
    author = _author(head)
    return Feed(
        name=name,
        title=plain(_inside(head, "title")),
        items=tuple(_item(one, at, base, author) for at, one in enumerate(items, 1)),
    )


def _parsed(text: str, name: str) -> etree._Element:
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring("".join(_mended(_CONTROL.sub("", text))).encode(), parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        raise NotAnArticle(f"{name} is broken XML", remedy="save the feed again", found="broken XML")
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and next(declared.iterentities(), None) is not None:
        raise SourceRefused(f"{name} declares entities of its own", remedy="give a feed without them")
    return root


def _mended(text: str) -> Iterator[str]:
    """The text in parts, bare ampersands escaped and letters in place of their names; CDATA as it is."""
    at = 0
    while at < len(text):
        begins = text.find("<![CDATA[", at)
        begins = begins if begins >= 0 else len(text)
        yield _ENTITY.sub(_letter, text[at:begins])
        ends = text.find("]]>", begins)
        at = ends if ends >= 0 else len(text)
        yield text[begins:at]


def _letter(match: re.Match[str]) -> str:
    """The letter that HTML means by an entity that XML does not know."""
    if not match[1]:
        return match[0] if match[0].endswith(";") else "&amp;"
    return match[0] if match[1] in _OF_XML else html5.get(match[1], match[0])


def _is_item(element: etree._Element) -> bool:
    above = element.getparent()
    return above is not None and _name(above)[1].lower() in ("channel", "rdf", "feed", "rss")


def _children(element: etree._Element) -> dict[str, list[etree._Element]]:
    """The element's children by name; with a prefix only where it is of another vocabulary."""
    own, _ = _name(element)
    found: dict[str, list[etree._Element]] = {}
    for child in element.iterchildren(etree.Element):
        space, tag = _name(child)
        prefix = f"{_SPACES.get(space, space)}:" if space not in (own, "") else ""
        found.setdefault(prefix + tag, []).append(child)
    return found


def _name(element: etree._Element) -> tuple[str, str]:
    """Namespace and name; a prefix that nobody declared stays in the name."""
    space, _, tag = element.tag.rpartition("}")
    return space.lstrip("{"), tag


def _item(element: etree._Element, number: int, base: str, author: str) -> Item:
    parts = _children(element)
    text, markup = _text(parts)
    words = count(text, markup=markup)
    return Item(
        number=number,
        title=plain(_inside(parts, "title")),
        link=_link(element, parts, urljoin(base, element.get(_BASE, ""))),
        published=next(filter(None, (iso_date(_inside(parts, name)) for name in _DATES)), ""),
        byline=_author(parts) or author,
        text=text,
        markup=markup,
        words=words,
    )


def _link(element: etree._Element, parts: Mapping[str, Sequence[etree._Element]], base: str) -> str:
    """The address of the page it stands for, the likeliest first."""
    linked = [*parts.get("link", ()), *parts.get("atom:link", ())]
    pages = [one for one in linked if one.get("rel", "alternate") == "alternate"]
    pages.sort(key=lambda one: "html" not in one.get("type", "html"))
    named = [one.get("href") or _written(one) for one in pages]
    ids = [_written(one) for one in parts.get("guid", ()) if one.get("isPermaLink", "true") != "false"]
    ids += [_inside(parts, "id"), element.get(_ABOUT, "")]
    named += [one for one in ids if one.startswith(("http://", "https://"))]
    return next(filter(None, (whole(address, base) for address in named)), "")


def _author(parts: Mapping[str, Sequence[etree._Element]]) -> str:
    people = [one for name in _AUTHORS for one in parts.get(name, ())]
    names = []
    for person in people:
        said = person.find("{*}name")
        name = plain(_written(said if said is not None else person))
        mail = _MAIL.fullmatch(name)
        name = mail[1] if mail else name
        if name and "@" not in name and len(name) <= 160:
            names.append(name)
    return ", ".join(dict.fromkeys(names))


def _text(parts: Mapping[str, Sequence[etree._Element]]) -> tuple[str, bool]:
    """The whole text and whether it is HTML; a description only when it is too long for a teaser."""
    for name in ("content:encoded", "content", "atom:content"):
        for one in parts.get(name, ()):
            if not one.get("src") and one.get("type", "text") in ("text", "html", "xhtml", "text/html"):
                plain_text = name != "content:encoded" and one.get("type", "text") == "text"
                return _markup(one), not plain_text
    for name in ("description", "summary", "atom:summary"):
        text = _markup(parts[name][0]) if name in parts else ""
        if count(text, markup=True) >= _WHOLE_WORDS:
            return text, True
    return "", True


def _markup(element: etree._Element) -> str:
    """What is in the element: the text, or the elements as HTML."""
    if next(element.iterchildren(etree.Element), None) is None:
        return _written(element)
    return "".join(_serialised(element))


def _serialised(element: etree._Element) -> Iterator[str]:
    """The element's content in HTML: text escaped, tags without the prefix that XHTML may have."""
    yield escape(element.text or "")
    for child in element.iterchildren(etree.Element):
        for one in child.iter(etree.Element):
            one.tag = _name(one)[1]
        etree.cleanup_namespaces(child)
        yield etree.tostring(child, encoding="unicode", method="html")


def _inside(parts: Mapping[str, Sequence[etree._Element]], name: str) -> str:
    return _written(parts[name][0]) if name in parts else ""


def _written(element: etree._Element) -> str:
    return "".join(element.itertext(etree.Element)).strip()
