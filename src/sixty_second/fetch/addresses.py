"""Which addresses on the internet are anybody's business, and which belong to this machine or its network."""

from __future__ import annotations

import ipaddress
import socket

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""IPv6 addresses that a translator turns into IPv4 ones. Source: RFC 6052, section 2.1."""


def resolve(host: str, port: int) -> tuple[str, ...]:
    """The host's addresses as text, in the resolver's order; number forms such as ``0x7f.1`` come out plain.

    Raises:
        OSError: there is no such host.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError as exc:
        raise OSError(f"{host!r} is no host name") from exc
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


def is_public(address: str) -> bool:
    """Whether the address is a public one: not private, loopback, link-local, multicast or reserved.

    An IPv4 address inside an IPv6 one (mapped, 6to4, Teredo, NAT64) counts as what it leads to.
    """
    return all(part.is_global and not part.is_multicast for part in _parts(ipaddress.ip_address(address)))


def _parts(address: Address) -> tuple[Address, ...]:
    if isinstance(address, ipaddress.IPv4Address):
        return (address,)
    if address.ipv4_mapped is not None:
        return (address.ipv4_mapped,)
    if address.sixtofour is not None:
        return (address.sixtofour,)
    if address.teredo is not None:
        return address.teredo
    if address in _NAT64:
        return (ipaddress.IPv4Address(int(address) & 0xFFFFFFFF),)
    return (address,)
