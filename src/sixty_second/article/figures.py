"""The pictures of a story: where they are, their captions and who made them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

from lxml import html

from ..model import Picture
from .addresses import place_of, whole
from .body import Surroundings
from .credits import split_credit, split_parts
from .metadata import Metadata
from .stated_images import size
from .words import folded

# More than these are a gallery, not a story of a minute. Source: our judgement.
_MOST = 24

# Stated narrower or lower than this, a picture is an icon, a face beside a byline or a tracker. Source: our
# judgement.
_LEAST_PX = (160, 90)

# Wider than this is more than a film of 1080x1920 can show. Source: our judgement.
_WIDEST_PX = 2600

# Captions and credits stand within so many elements around a picture.
_LEVELS = 5

_SOURCES = (
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-hi-res-src",
    "data-full-src",
    "data-img-src",
    "src",
)
_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
_NO_PICTURE = re.compile(
    r"\.svg\b|[{}\"<>]|(?:^|[/_.=-])(?:logos?|icons?|favicon|sprites?|avatars?|gravatar|spacer|blank|placeholder|"
    r"pixel|1x1|transparent|tracking|beacon|badge|emoji|loading|spinner|default-image|fallback)(?:[/_.=-]|$|\d)|"
    r"doubleclick|scorecardresearch|google-analytics|facebook\.com/tr|gravatar\.com|quantserve|amazon-adsystem|"
    r"(?:^|//|\.)ads?\.|adserver|/adclick|openx\b|RANDOM_NUMBER",
    re.IGNORECASE,
)
_STATED = re.compile(r"[?&](?:w|width|h|height)=(\d{1,4})(?=&|$)")
_NO_STORY = re.compile(r"\b(?:avatar|logo|icon|headshot|author|cover image)\b", re.IGNORECASE)
_SKIPPED = frozenset({"chrome", "comments", "promo", "share"})
_CAPTION = re.compile(r"caption|cutline|legend", re.IGNORECASE)
_CREDIT = re.compile(r"credit|copyright|photographer|attribution", re.IGNORECASE)
_COUNT = re.compile(r"^\d{1,3}\s?(?:of|/|von|de|sur|di|van|av)\s?\d{1,3}\s*")
_SUFFIX = re.compile(r"(?:-\d{2,4}x\d{2,4}|_\d{2,4}x\d{2,4}|@2x|-scaled)(?=\.\w+$)")
_CHOICE = re.compile(r"\s*([^\s,][^\s]*[^\s,])(?:\s+(\d{1,5})w|\s+[\d.]{1,6}x)?\s*(?:,|$)")


def pictures(
    part: Iterable[html.HtmlElement], around: Surroundings, about: Metadata, *, folder: Path | None
) -> tuple[Picture, ...]:
    """The picture the page names as its own, and every other one in the story.

    Args:
        part: the elements from the headline to the last paragraph, in order.
        around: what the markup around an element says.
        about: the page's own statements.
        folder: where a saved page's relative addresses are looked for; None for a page from the web.
    """
    found: dict[str, Picture] = {}
    for picture in (*_named(about), *_placed(part, around, about.url, folder)):
        key = _key(picture.origin)
        known = found.get(key)
        found[key] = _merged(known, picture) if known else picture
    return tuple(islice(found.values(), _MOST))


def _named(about: Metadata) -> Iterator[Picture]:
    """The pictures that JSON-LD and ``og:image`` name."""
    for address, caption, credit, width, height in about.images:
        if address and not _useless(address, width, height):
            words, printed = split_credit(caption)
            yield Picture(address, caption=words, credit=credit or printed, width=width, height=height)


def _placed(
    part: Iterable[html.HtmlElement], around: Surroundings, base: str, folder: Path | None
) -> Iterator[Picture]:
    """The pictures that stand in the story, as the page shows them."""
    for element in part:
        if element.tag not in ("img", "amp-img") or around.marks(element) & _SKIPPED:
            continue
        address, width, height = _best(element)
        origin = place_of(address, base, folder)
        if not origin or _useless(origin, width, height):
            continue
        if _NO_STORY.search(f"{element.get('class', '')} {element.get('alt', '')}"[:200]):
            continue
        caption, credit = split_parts(*_words(element, around))
        yield Picture(origin, caption=caption, credit=credit, width=width, height=height)


def _useless(address: str, width: int, height: int) -> bool:
    """Whether it is too small to be shown or, by its address, no picture of the story."""
    stated = [int(match) for match in _STATED.findall(address[-400:])]
    if 0 < width < _LEAST_PX[0] or 0 < height < _LEAST_PX[1] or any(0 < px < _LEAST_PX[1] for px in stated):
        return True
    return len(address) > 2000 or _NO_PICTURE.search(address) is not None


def _best(element: html.HtmlElement) -> tuple[str, int, int]:
    """The address of the largest version that is useful, and its size when stated."""
    width, height = size(element.get("width")), size(element.get("height"))
    # The parser knows no empty <source>, so the picture may lie within its sources.
    above = [one for one in islice(element.iterancestors(), 9) if one.tag in ("source", "picture")]
    holders = [element, *(source for one in above if one.tag == "picture" for source in one.iter("source"))]
    choices = [choice for holder in holders for name in _SETS for choice in _choices(holder.get(name, ""))]
    choices = [choice for choice in choices if choice[1] <= _WIDEST_PX]
    if choices:
        address, wide = max(choices, key=lambda choice: choice[1])
        if wide > width:
            return address, wide, round(height * wide / width) if width and height else 0
    for name in _SOURCES:
        address = element.get(name, "").strip()
        if address and not address.startswith("data:"):
            return address, width, height
    return (choices[0][0], width, height) if choices else ("", 0, 0)


def _choices(srcset: str) -> Iterator[tuple[str, int]]:
    """(address, pixels wide or 0) of a ``srcset``. Source: HTML Living Standard, 4.8.4.2.1."""
    for match in _CHOICE.finditer(srcset[:20000]):
        if not match[1].startswith("data:"):
            yield match[1], int(match[2] or 0)


def _words(element: html.HtmlElement, around: Surroundings) -> tuple[str, str]:
    """Caption and credit of a picture as printed, from the smallest element around it that holds any."""
    for above in islice(element.iterancestors(), _LEVELS):
        if above in around.wide or around.is_long(above):
            break
        caption, credit = "", ""
        for below in above.iter(html.etree.Element):
            names = f"{below.tag} {below.get('class', '')} {below.get('itemprop', '')}"[:300]
            if not credit and _CREDIT.search(names):
                credit = _text(below, 160)
            elif not caption and _CAPTION.search(names):
                caption = _text(below, 1200)
        if caption or credit:
            return caption, credit
        if above.tag == "figure":
            break
    return _alternative(element), ""


def _text(element: html.HtmlElement, limit: int) -> str:
    """The element's words without styles and scripts; empty when they have more than ``limit`` characters."""
    pieces = element.xpath(".//text()[not(ancestor::style or ancestor::script)]")
    text = _COUNT.sub("", folded(pieces))
    return text if len(text) <= limit else ""


def _alternative(element: html.HtmlElement) -> str:
    """The ``alt`` text, when it says something."""
    text = " ".join(element.get("alt", "")[:400].split())
    named_file = re.search(r"\.(?:jpe?g|png|webp|gif)$", text, re.IGNORECASE)
    keys = text.count(",") >= 3 and all(len(key.split()) <= 2 for key in text.split(","))
    return text if len(text.split()) >= 3 and not named_file and not keys else ""


def _key(origin: str) -> str:
    """The same for versions of one picture in several sizes."""
    parts = urlsplit(whole(origin, "") or f"file:{origin.replace('[', '').replace(']', '')}")
    name = _SUFFIX.sub("", parts.path.rsplit("/", 1)[-1].lower())
    return name if re.search(r"\w{5,}\.\w{3,4}$", name) else f"{parts.path}?{parts.query}"


def _merged(one: Picture, other: Picture) -> Picture:
    """Two records of one picture: the file at hand or the larger one, with all that is said of either."""
    best = other if "://" not in other.origin or other.width > one.width else one
    return replace(best, caption=other.caption or one.caption, credit=other.credit or one.credit)
