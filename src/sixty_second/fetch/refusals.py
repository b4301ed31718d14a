"""What is said when an address gives nothing: the house's errors for the web's and the libraries'."""

from __future__ import annotations

import requests

from ..errors import ReadError, SourceNotFound, SourceRefused

SAVE_IT = "save the page in a browser and give the file"


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
