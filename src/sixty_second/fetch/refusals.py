"""What is said when an address gives nothing: the house's errors for the web's and the libraries'."""

from __future__ import annotations

import re
from html import unescape

import requests
from urllib3.exceptions import HTTPError

from ..errors import ReadError, SourceNotFound, SourceRefused

SAVE_IT = "save the page in a browser and give the file"

_REASONS = {
    401: "wants a login",
    402: "wants to be paid",
    403: "refuses us",
    407: "wants a login",
    451: "may not be shown here, for legal reasons",
}

# As much of an error page is looked at for its title. Source: our judgement.
_LOOK_BYTES = 16 * 1024
_TITLE = re.compile(r"<title[^<>]{0,200}>([^<>]{1,300})</title", re.IGNORECASE)
_TITLE_LETTERS = 80


def answered(answer: requests.Response, url: str) -> ReadError:
    """The error for a status other than 200, with what the page that came along calls itself."""
    status = answer.status_code
    title = _title(answer)
    said = f'{status}, "{title}"' if title else str(status)
    if status in (404, 410):
        return SourceNotFound(f"there is no page at {url} ({said})", remedy="check the address", url=url)
    if status in _REASONS:
        return SourceRefused(f"{url} {_REASONS[status]} ({said})", remedy=SAVE_IT, url=url)
    return ReadError(f"{url} answers {said}", remedy=f"try again, or {SAVE_IT}", url=url, status=status)


def _title(answer: requests.Response) -> str:
    """What an error page calls itself; empty when it does not say or cannot be read: its status is enough."""
    try:
        data: bytes = next(answer.iter_content(_LOOK_BYTES), b"")
    except (requests.RequestException, HTTPError):
        return ""
    found = _TITLE.search(data.decode("utf-8", "replace"))
    return " ".join(unescape(found[1]).split())[:_TITLE_LETTERS] if found else ""


def refused(url: str, address: str) -> SourceRefused:
    return SourceRefused(
        f"{url} leads to {address}, which is not a public address",
        remedy="if you trust it, add --allow-private",
        url=url,
        address=address,
    )


def too_large(url: str, limit: int) -> SourceRefused:
    return SourceRefused(f"{url} is larger than {limit / 1024**2:g} MB", remedy=SAVE_IT, url=url, limit=limit)


def too_slow(url: str) -> ReadError:
    return ReadError(f"{url} takes too long to answer", remedy=f"try again, or {SAVE_IT}", url=url)


def translated(url: str, exc: Exception) -> ReadError:
    """The house's error for one of the libraries'."""
    if isinstance(exc, requests.exceptions.InvalidURL | requests.exceptions.InvalidSchema | UnicodeError):
        return SourceRefused(f"{url} cannot be asked: {exc}", remedy="check the address", url=url)
    if isinstance(exc, requests.exceptions.ProxyError):
        return ReadError(
            f"the proxy does not let us reach {url}", remedy="check HTTP_PROXY and HTTPS_PROXY", url=url
        )
    if isinstance(exc, requests.exceptions.SSLError):
        return ReadError(f"{url} cannot prove who it is (TLS)", remedy=SAVE_IT, url=url)
    if isinstance(exc, requests.exceptions.Timeout):
        return too_slow(url)
    if isinstance(exc, requests.exceptions.ContentDecodingError):
        return ReadError(f"{url} is packed wrongly", remedy=SAVE_IT, url=url)
    if isinstance(exc, requests.exceptions.ChunkedEncodingError):
        return ReadError(f"{url} broke off", remedy=f"try again, or {SAVE_IT}", url=url)
    return SourceNotFound(
        f"{url} cannot be reached", remedy=f"check the address and the network, or {SAVE_IT}", url=url
    )
