"""HTML: a page from the web, a file, or a page saved by a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import dropwhile
from pathlib import Path

import trafilatura
from lxml import etree, html

from .absence import what_it_is
from .blocks import blocks
from .body import Surroundings, View, marked, voted
from .figures import pictures
from .metadata import metadata
from .paragraphs import Reading
from .paywall import is_paid
from .stated import as_stated
from .story import Story, story
from .tables import data_tables

# ``articleBody`` shorter than this is a teaser or a mistake. Source: our judgement, from pages that gave 2
# and 22 words.
_LEAST_BODY_WORDS = 60

# On a page with more than these trafilatura is not asked, for its time grows faster than the page. The other
# views still are. Source: our judgement; the largest news page measured had 600 lines and 6,000 tags.
_MOST_LINES = 5_000
_MOST_TAGS = 50_000

# What Chromium, Edge and Firefox write at the head of a page they save.
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s<>]{4,2000})\s*-->")


def read_page(text: str, *, address: str = "", folder: Path | None = None) -> Reading:
    """The story of an HTML page.

    Args:
        text: the page's source.
        address: where it was found, when it was.
        folder: the folder a saved page lies in.
    """
    root = parse(text)
    if root is None:
        return Reading(found="a page with nothing in it")
    saved = _SAVED_FROM.search(text[:4000])
    about = metadata(root, address=address, saved_from=saved[1] if saved else "")
    found = blocks(root)
    told = about.body if len(about.body.split()) >= _LEAST_BODY_WORDS else ""
    also = _by_trafilatura(root) if len(found) <= _MOST_LINES and text.count("<") <= _MOST_TAGS else ""
    rough = voted(found, (View(also), View(told)))
    around = Surroundings(rough)
    page = marked(rough, around)
    grids = (table for table in root.iter("table") if table not in around.wide)
    taken = story(page, about, data_tables(grids))
    missing = what_it_is(root, page, about, taken)
    reading = Reading(
        headline=taken.headline,
        dek=taken.dek,
        paragraphs=taken.paragraphs,
        byline=taken.byline,
        publisher=about.publisher,
        published=about.published or taken.published,
        url=about.url,
        language=about.language,
        section=about.section,
        tables=taken.tables,
        types=about.types,
        labels=(*about.sections, *taken.labels),
        notices=taken.notices,
        stamped=taken.stamped,
        place=taken.place,
        pictures=pictures(_part(root, taken), around, about, folder=folder),
        found=missing.what,
        remedy=missing.remedy,
        notes=missing.notes,
    )
    return as_stated(reading, about) if told and not is_paid(root) else reading


def parse(text: str) -> html.HtmlElement | None:
    """The document; None when there is no element in it."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(text.encode("utf-8", errors="replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _by_trafilatura(root: html.HtmlElement) -> str:
    """The story as trafilatura sees it, in a copy of the document."""
    document = trafilatura.bare_extraction(
        root, include_comments=False, include_tables=False, with_metadata=False, fast=True
    )
    return str(document.text or "") if document is not None else ""


def _part(root: html.HtmlElement, taken: Story) -> Iterator[html.HtmlElement]:
    """The elements from the story's first line to its last."""
    if taken.ends is None:
        return
    for element in dropwhile(lambda one: one not in taken.begins, root.iter()):
        yield element
        if element is taken.ends:
            return
