"""Pages that a browser saved as a single file (.mhtml): a letter with the page and its pictures enclosed.

Source: RFC 2557; what Chromium writes.
"""

from __future__ import annotations

import re
from email import message_from_bytes
from email.message import Message

from ..errors import NotAnArticle

_BEGINS = re.compile(rb"\s{0,20}[A-Za-z-]{2,40}:")
_RELATED = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_LOOK = 4096


def is_web_archive(data: bytes) -> bool:
    """Whether it is a page saved as a single file."""
    head = data[:_LOOK]
    return _BEGINS.match(head) is not None and _RELATED.search(head) is not None


def page_in(data: bytes, name: str) -> tuple[bytes, str, str]:
    """The page, its charset and its address; the last two empty when the file does not say.

    Raises:
        NotAnArticle: there is no page in it.
    """
    try:
        parts = [part for part in message_from_bytes(data).walk() if part.get_content_type() == "text/html"]
        page = parts[0].get_payload(decode=True) if parts else b""
    except (RecursionError, LookupError, ValueError) as exc:
        raise _no_page(name) from exc
    if not isinstance(page, bytes) or not page.strip():
        raise _no_page(name)
    return page, parts[0].get_content_charset("") or "", _address(parts[0])


def _address(part: Message) -> str:
    place = "".join(str(part.get("Content-Location", "")).split())
    return place if place.lower().startswith(("http://", "https://")) else ""


def _no_page(name: str) -> NotAnArticle:
    return NotAnArticle(f"{name} is a saved page without the page", remedy="save it again", found="damaged")
