"""One page or picture from the web, within bounds of size and time, and never from a private address."""

from __future__ import annotations

import multiprocessing
import time
from dataclasses import dataclass, field
from email.message import Message
from multiprocessing.pool import ThreadPool
from urllib.parse import urljoin, urlsplit

import requests
from requests.utils import DEFAULT_ACCEPT_ENCODING, get_environ_proxies, select_proxy
from urllib3.exceptions import HTTPError

from .. import __version__
from ..cache import Cache
from ..errors import SourceRefused
from .addresses import is_public, resolve
from .answers import Fetched
from .connections import Adapter, PrivateAddress
from .keeping import Kept, keep, recall
from .onward import onward
from .refusals import SAVE_IT, answered, refused, too_large, too_slow, translated

__all__ = ["PAGE_LIMIT", "Fetched", "fetch"]

PAGE_LIMIT = 10 * 1024**2
"""Bytes of a page at most, before and after it is unpacked; our judgement (long articles have 3 MB)."""

_REDIRECTS = 5
"""Source: our judgement; a shortener, http to https, and a consent page make three."""

_CHUNK = 64 * 1024
_AGENT = f"Mozilla/5.0 (compatible; sixty-second/{__version__})"


# Packings that are unpacked piece by piece under the bound; several around each other are a bomb's work.
_PACKINGS = {"", "identity", "x-gzip", *DEFAULT_ACCEPT_ENCODING.replace(" ", "").split(",")}

_NOTHING_KEPT = Cache(None)


def fetch(
    url: str,
    *,
    limit: int = PAGE_LIMIT,
    timeout_s: float = 10.0,
    allow_private: bool = False,
    accept: str = "text/html",
    cache: Cache = _NOTHING_KEPT,
) -> Fetched:
    """What is found at ``url``, redirects followed, each address under the same guards.

    The environment's proxy settings are honoured. A proxy looks names up itself, so behind one a name is
    refused only when it leads to a private address here, too.

    Args:
        limit: bytes at most, as sent and unpacked.
        timeout_s: seconds for everything: names, redirects, data.
        allow_private: also go to private, loopback and other addresses that are not public.
        accept: media types that will do, as in HTTP's Accept: ``text/html``, ``image/*,video/*``. What is
            named without a ``q`` is wanted most.
        cache: where answers are kept, so that an unchanged page need not be sent again.

    Raises:
        SourceNotFound: no such host or page. SourceRefused: an address, size or type we do not take.
        ReadError: the server fails or takes too long.
    """
    deadline = time.monotonic() + timeout_s
    errand = _Errand(limit=limit, deadline=deadline, accept=accept, private=allow_private, cache=cache)
    pool = ThreadPool(1)  # of daemon threads: a name server or a server that dawdles cannot hold us
    try:
        return pool.apply_async(errand.run, (url,)).get(max(timeout_s, 0.0))
    except multiprocessing.TimeoutError as exc:
        raise too_slow(url) from exc
    finally:
        pool.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Errand:
    """The bounds of one fetch. ``deadline`` is on the monotonic clock."""

    limit: int
    deadline: float
    accept: str
    private: bool
    cache: Cache = field(repr=False)

    def run(self, url: str) -> Fetched:
        """Follows redirects by hand, each address under the same rules as the first."""
        with requests.Session() as session:
            session.mount("http://", Adapter(self.private))
            session.mount("https://", Adapter(self.private))
            session.headers.update({"User-Agent": _AGENT, "Accept": f"{self.accept},*/*;q=0.1"})
            place, seen = url, set()
            for _ in range(_REDIRECTS + 1):
                state = (place, str(sorted(session.cookies.items())))
                if state in seen:  # the same address is no loop yet when it has only set a cookie
                    raise SourceRefused(f"{url} redirects in a loop", remedy=SAVE_IT, url=url)
                seen.add(state)
                place, page = self._step(session, place)
                if page is not None:
                    return page
        raise SourceRefused(f"{url} redirects more than {_REDIRECTS} times", remedy=SAVE_IT, url=url)

    def _step(self, session: requests.Session, place: str) -> tuple[str, Fetched | None]:
        """The next address to ask, or where the page was found and the page."""
        kept = recall(self.cache, place, self.accept)
        with self._ask(session, place, kept) as answer:
            target = session.get_redirect_target(answer)
            if target is not None:
                return urljoin(place, target), None
            page = self._take(answer, place, kept)
        target = onward(page)
        return (target, None) if target else (place, page)

    def _ask(self, session: requests.Session, url: str, kept: Kept | None) -> requests.Response:
        _check_form(url)
        self._check_behind_proxy(url)
        left_s = self.deadline - time.monotonic()
        if left_s <= 0:
            raise too_slow(url)
        conditions = kept.conditions if kept is not None else {}
        try:
            # The idle auth keeps passwords of ~/.netrc out of requests that a page can lead anywhere.
            return session.get(
                url, stream=True, allow_redirects=False, timeout=left_s, auth=_no_auth, headers=conditions
            )
        except PrivateAddress as exc:
            raise refused(url, exc.address) from exc
        except (requests.RequestException, HTTPError, UnicodeError) as exc:
            raise translated(url, exc) from exc

    def _check_behind_proxy(self, url: str) -> None:
        host = urlsplit(url).hostname or ""
        if self.private or select_proxy(url, get_environ_proxies(url)) is None:
            return
        try:
            addresses = resolve(host, 0)
        except OSError:
            return  # only the proxy knows it
        for address in addresses:
            if not is_public(address):
                raise refused(url, address)

    def _take(self, answer: requests.Response, url: str, kept: Kept | None) -> Fetched:
        if answer.status_code == requests.codes.not_modified and kept is not None:
            if len(kept.answer.data) > self.limit:
                raise too_large(url, self.limit)
            return kept.answer
        if answer.status_code != requests.codes.ok:
            raise answered(answer, url)
        header = Message()
        header["Content-Type"] = answer.headers.get("Content-Type", "")
        kind = header.get_content_type() if header["Content-Type"].strip() else ""
        if kind and not _accepted(kind, self.accept):
            raise SourceRefused(
                f"{url} is {kind}, not {self.accept.partition(',')[0]}",
                remedy="give the address of the article itself",
                url=url,
            )
        charset = str(header.get_param("charset", "")).lower()
        page = Fetched(url, self._data(answer, url), kind, charset)
        keep(self.cache, page, answer.headers, accept=self.accept)
        return page

    def _data(self, answer: requests.Response, url: str) -> bytes:
        _check_packing(answer.headers.get("Content-Encoding", ""), url)
        length = answer.headers.get("Content-Length", "")
        if length.isascii() and length.isdigit() and int(length[:20]) > self.limit:
            raise too_large(url, self.limit)
        data = bytearray()
        try:
            for chunk in answer.iter_content(_CHUNK):
                data += chunk
                if len(data) > self.limit:
                    raise too_large(url, self.limit)
                if time.monotonic() > self.deadline:
                    raise too_slow(url)
        except (requests.RequestException, HTTPError) as exc:
            raise translated(url, exc) from exc
        return bytes(data)


def _no_auth(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def _check_form(url: str) -> None:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as exc:
        raise SourceRefused(f"{url} is no web address", remedy="check it", url=url) from exc
    if parts.scheme not in ("http", "https"):
        raise SourceRefused(f"{url} is not http or https", remedy="give a web address or a file", url=url)
    if not host:
        raise SourceRefused(f"{url} names no host", remedy="check the address", url=url)
    if parts.username or parts.password:
        raise SourceRefused(f"the address at {host} carries a password", remedy=SAVE_IT, host=host)


def _check_packing(encoding: str, url: str) -> None:
    if encoding.strip().lower() not in _PACKINGS:
        raise SourceRefused(f"{url} is packed as {encoding!r}", remedy=SAVE_IT, url=url)


def _accepted(kind: str, accept: str) -> bool:
    if kind == "application/xhtml+xml":
        kind = "text/html"
    wanted = {part.partition(";")[0].strip().lower() for part in accept.split(",")}
    return bool(wanted & {kind, f"{kind.partition('/')[0]}/*", "*/*"})
