"""The pictures of a story: where they are, their captions and who made them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from lxml import html

from ..model import Picture
from . import lines
from .body import Surroundings
from .metadata import Metadata, absolute, size

# More than these are a gallery, not a story of a minute. Source: our judgement.
_MOST = 24

# Stated smaller than this on both sides, a picture is an icon or a tracker. Source: our judgement.
_LEAST_PX = 160

# Wider than this is more than a film of 1080x1920 can show. Source: our judgement.
_WIDEST_PX = 2600

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
_NOT_A_PICTURE = re.compile(
    r"\.svg\b|(?:^|[/_.=-])(?:logos?|icons?|favicon|sprites?|avatars?|gravatar|spacer|blank|placeholder|pixel|1x1|transparent|"
    r"tracking|beacon|badge|emoji|loading|spinner|ajax-loader|grey|default-image|fallback)(?:[/_.=-]|$|\d)|"
    r"doubleclick|scorecardresearch|google-analytics|facebook\.com/tr|gravatar\.com|quantserve|amazon-adsystem",
    re.IGNORECASE,
)
_SKIPPED = frozenset({"chrome", "comments", "promo", "share"})
_CAPTION = re.compile(r"caption|cutline|legend", re.IGNORECASE)
_CREDIT = re.compile(r"credit|copyright|photographer|source|attribution", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:-\d{2,4}x\d{2,4}|_\d{2,4}x\d{2,4}|@2x|-scaled)(?=\.\w+$)")


def pictures(
    part: Iterable[html.HtmlElement], around: Surroundings, about: Metadata, *, folder: Path | None
) -> tuple[Picture, ...]:
    """Every picture among the elements of the story's ``part`` of the page, and the one the page names as its own.

    Args:
        part: the elements from the headline to the last paragraph, in order.
        around: what the markup around an element says.
        folder: where a saved page's relative addresses are looked for; None for a page from the web.
    """
    found: dict[str, Picture] = {}
    for picture in (*_named(about), *_placed(part, around, about.url, folder)):
        key = _key(picture.origin)
        known = found.get(key)
        found[key] = _merged(known, picture) if known else picture
    return tuple(found.values())[:_MOST]


def split_credit(text: str) -> tuple[str, str]:
    """A caption without its credit, and the credit: ``(AP Photo/Jeff Chiu)`` gives ``AP Photo/Jeff Chiu``."""
    text = " ".join(text.split())
    tail = text[-240:]
    match = lines.CREDIT.search(tail)
    if not match:
        return text, ""
    credit = next(group for group in match.groups() if group)
    caption = (text[: len(text) - len(tail)] + tail[: match.start()]).strip(" |–—-")
    bare = re.sub(
        r"^(?:©\s*|(?:photo(?:graph)?s?|image|picture|foto|bild|crédit)?(?:\s*(?:credit|by|courtesy(?: of)?))?\s*[:/]\s*)",
        "",
        credit,
        flags=re.IGNORECASE,
    )
    ended = tail[match.start() : match.start() + 1] == "."
    return caption + ("." if ended and caption else ""), bare.strip(" .|") or credit.strip()


def _named(about: Metadata) -> Iterator[Picture]:
    """The pictures that JSON-LD and ``og:image`` name."""
    for address, caption, credit, width, height in about.images:
        if address and not _NOT_A_PICTURE.search(address[:500]) and not _tiny(width, height):
            words, printed = split_credit(caption)
            yield Picture(address, caption=words, credit=credit or printed, width=width, height=height)


def _placed(
    part: Iterable[html.HtmlElement], around: Surroundings, base: str, folder: Path | None
) -> Iterator[Picture]:
    for element in part:
        if element.tag not in ("img", "amp-img") or around.marks(element) & _SKIPPED:
            continue
        address, width, height = _best(element)
        origin = local_or_web(address, base, folder)
        names = f"{element.get('class', '')} {element.get('alt', '')}"[:200]
        if (
            not origin
            or _tiny(width, height)
            or _NOT_A_PICTURE.search(origin[-500:])
            or re.search(r"\b(?:avatar|logo|icon)\b", names, re.IGNORECASE)
        ):
            continue
        caption, credit = _words(element, around)
        yield Picture(origin, caption=caption, credit=credit, width=width, height=height)


def _tiny(width: int, height: int) -> bool:
    return 0 < width < _LEAST_PX or 0 < height < _LEAST_PX * 0.6


def _best(element: html.HtmlElement) -> tuple[str, int, int]:
    """The address of the largest version that is useful, and its size when stated."""
    width, height = size(element.get("width")), size(element.get("height"))
    above = element.getparent()
    holders = [element]
    if above is not None and above.tag == "picture":
        holders += above.findall("source")
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
    """(address, pixels wide) of a ``srcset``. Source: HTML Living Standard, 4.8.4.2.1; only ``w`` says a size."""
    for match in re.finditer(
        r"\s*([^\s,][^\s]*[^\s,])(?:\s+(\d{1,5})w|\s+[\d.]{1,6}x)?\s*(?:,|$)", srcset[:20000]
    ):
        if not match[1].startswith("data:"):
            yield match[1], int(match[2] or 0)


def local_or_web(address: str, base: str, folder: Path | None) -> str:
    """Where the picture is: a file beside a saved page, else a whole web address; empty for neither."""
    if not address or address.startswith(("data:", "blob:", "about:", "file:")):
        return ""
    if folder is not None and "//" not in address:
        path = PurePosixPath(unquote(address.split("?")[0].split("#")[0]))
        if not path.is_absolute() and ".." not in path.parts and "\0" not in str(path):
            place = folder / path
            if _is_file(place):
                return str(place)
    return absolute(address, base)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _words(element: html.HtmlElement, around: Surroundings) -> tuple[str, str]:
    """Caption and credit of a picture: from the smallest element around it that holds any."""
    caption, credit = "", ""
    above = element.getparent()
    for _ in range(5):
        if above is None or above in around.wide or around.is_long(above):
            break
        for below in above.iter():
            if below is element or not isinstance(below.tag, str):
                continue
            names = f"{below.tag if below.tag in ('figcaption', 'caption') else ''} {below.get('class', '')} {below.get('itemprop', '')}"[
                :300
            ]
            text = (
                " ".join(below.text_content().split())
                if _CAPTION.search(names) or _CREDIT.search(names)
                else ""
            )
            if text and len(text) <= 1200:
                if _CREDIT.search(names) and not credit and len(text) <= 160:
                    credit = text
                elif _CAPTION.search(names) and not caption:
                    caption = text
        if caption or credit or above.tag == "figure":
            break
        above = above.getparent()
    return _tidied(caption or _alternative(element), credit)


def _tidied(caption: str, credit: str) -> tuple[str, str]:
    """A caption that does not repeat its credit, and the credit's bare name."""
    if credit and credit in caption:
        caption = caption.replace(credit, " ").strip(" |–—-")
    words, printed = split_credit(caption)
    _, bare = split_credit(credit)
    return words, bare or re.sub(
        r"^\W*(?:photo|image|credit|source|picture)s?(?: credit| by)?\s*[:|]\s*",
        "",
        credit,
        flags=re.IGNORECASE,
    ).strip(" |") or printed


def _alternative(element: html.HtmlElement) -> str:
    """The ``alt`` text, when it says something."""
    text = " ".join(element.get("alt", "")[:400].split())
    return (
        text
        if len(text.split()) >= 3 and not re.search(r"\.(?:jpe?g|png|webp|gif)$", text, re.IGNORECASE)
        else ""
    )


def _key(origin: str) -> str:
    """The same for versions of one picture in several sizes."""
    try:
        parts = urlsplit(origin)
    except ValueError:
        return origin
    name = _SUFFIX.sub("", parts.path.rsplit("/", 1)[-1].lower())
    return name if re.search(r"\w{4,}\.\w{3,4}$", name) else f"{parts.path}?{parts.query}"


def _merged(one: Picture, other: Picture) -> Picture:
    """Two records of one picture: the larger, with all that is said of either."""
    larger, smaller = (other, one) if "//" not in other.origin or other.width > one.width else (one, other)
    return replace(
        larger,
        caption=other.caption or one.caption,
        credit=other.credit or one.credit,
        width=larger.width or (smaller.width and 0),
    )
