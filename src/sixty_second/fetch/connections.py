"""Connections that look where they lead before they open."""

from __future__ import annotations

from socket import socket
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import NewConnectionError
from urllib3.util.connection import create_connection

from .addresses import is_public, resolve


class PrivateAddress(Exception):
    """The connection would have gone to ``address``, which is not public."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


def _connect(connection: HTTPConnection) -> socket:
    """A connection to an address looked up once and found public, so that a name cannot change in between."""
    failure: OSError = OSError("it has no address")
    try:
        addresses = resolve(connection.host, connection.port)
        for address in addresses:
            if not is_public(address):
                raise PrivateAddress(address)
        for address in addresses:
            try:
                return create_connection((address, connection.port), connection.timeout)
            except OSError as exc:
                failure = exc
    except OSError as exc:
        failure = exc
    raise NewConnectionError(connection, str(failure)) from failure


class _PublicHTTP(HTTPConnection):
    def _new_conn(self) -> socket:
        return _connect(self)


class _PublicHTTPS(HTTPSConnection):
    def _new_conn(self) -> socket:
        return _connect(self)


class _HTTPPool(HTTPConnectionPool):
    ConnectionCls = _PublicHTTP


class _HTTPSPool(HTTPSConnectionPool):
    ConnectionCls = _PublicHTTPS


class Adapter(HTTPAdapter):
    """Connects to public addresses only, unless ``private``. A proxy is the user's own choice."""

    def __init__(self, private: bool) -> None:
        self._private = private
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Gives the pools our connections."""
        super().init_poolmanager(*args, **kwargs)
        if not self._private:
            self.poolmanager.pool_classes_by_scheme = {"http": _HTTPPool, "https": _HTTPSPool}
