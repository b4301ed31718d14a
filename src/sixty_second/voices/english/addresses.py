"""English words for web addresses, e-mail, hashtags and the names of accounts."""

from __future__ import annotations

import re

from ..forms import words
from .acronyms import capitals
from .numerals import cardinal, digits

_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?((?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,10})(?::\d+)?([/?#].*)?")
_MAIL = re.compile(r"([\w.+-]+)@((?:[\w-]+\.)+[A-Za-z]{2,10})")
_HOSTS = words("""
com org net gov edu uk us co io int eu de fr info news tv ca au ie in nz mil biz ai app me ly gl be ch at es
it nl se no dk fi pl ru ua cn jp br za scot wales london
""")
_SPOKEN_PATH = re.compile(r"/([A-Za-z]{2,20})/?")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\WA-Z\d_]+|\d+")


def address(core: str) -> str | None:
    """How an address is said, None when the word is none: the host, and a path of one plain word."""
    mail = _MAIL.fullmatch(core)
    if mail:
        return f"{_host(mail[1])} at {_host(mail[2])}".replace(" _ ", " underscore ")
    found = _ADDRESS.fullmatch(core)
    if found is None or not (found[1].rsplit(".", 1)[1].lower() in _HOSTS or "://" in core):
        return None
    host, path = found[1], found[2] or ""
    if host.count(".") == 1 and host.replace(".", "").isupper() and len(host) < 5:
        return None
    # Two words run together after a full stop are none: ``frustrated.I``, ``game.It``.
    if "://" not in core and not path and re.fullmatch(r"[a-z]+\.[A-Z][a-z]*", host):
        return None
    spoken = _SPOKEN_PATH.fullmatch(path)
    return _host(host) + (f" slash {spoken[1]}" if spoken else "")


def tag(core: str) -> str:
    """``#MeToo`` as ``hashtag Me Too``, ``@dele_official`` as ``at dele official``."""
    name = " ".join(_pieces(core[1:])) or core[1:]
    return ("hashtag " if core.startswith("#") else "at ") + name


def _host(host: str) -> str:
    labels = host.replace("-", " ").replace("_", " ").split(".")
    return " dot ".join(_label(label) for label in labels)


def _label(label: str) -> str:
    said = label if label.islower() and label.isalpha() else " ".join(_pieces(label)) or label
    return {"uk": "U K", "eu": "E U", "us": "U S", "tv": "T V", "bbc": "B B C", "gov": "gov"}.get(said, said)


def _pieces(name: str) -> list[str]:
    said = []
    for piece in _CAMEL.findall(name):
        if piece.isdecimal():
            said.append(digits(piece) if piece[0] == "0" else cardinal(piece, british=False))
        else:
            said.append(capitals(piece) or piece)
    return said
