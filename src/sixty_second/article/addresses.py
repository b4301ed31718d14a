"""Addresses in a page made whole: on the web, or beside a saved page."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit


def whole(address: str, base: str) -> str:
    """A web address made absolute; empty when it is none or cannot be made one."""
    try:
        made = urljoin(base, address.strip())
        parts = urlsplit(made)
    except ValueError:
        return ""
    return made if address.strip() and parts.scheme in ("http", "https") and parts.netloc else ""


def place_of(address: str, base: str, folder: Path | None) -> str:
    """Where a picture is: a file in a saved page's ``folder`` or below, else a whole web address; or empty.

    A page names no file outside its folder: absolute paths, ``..`` and ``file:`` are not followed.
    """
    if not address or address.startswith(("data:", "blob:", "about:", "file:", "javascript:")):
        return ""
    if folder is not None and "//" not in address:
        path = PurePosixPath(unquote(address.split("?")[0].split("#")[0]))
        if not path.is_absolute() and ".." not in path.parts and _is_file(folder / path, folder):
            return str(folder / path)
    return whole(address, base)


def _is_file(path: Path, folder: Path) -> bool:
    try:
        return path.is_file() and path.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError):
        return False
