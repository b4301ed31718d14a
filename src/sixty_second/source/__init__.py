"""What the user named, opened: an address, a file or standard input as bytes, as text, and by its kind."""

from __future__ import annotations

from .decoding import WHAT_WORKS, decode
from .kinds import binary_kind, is_archive, kind_of, root_of
from .opening import LIMIT_BYTES, Source, called, is_address, open_source

__all__ = [
    "LIMIT_BYTES",
    "WHAT_WORKS",
    "Source",
    "binary_kind",
    "called",
    "decode",
    "is_address",
    "is_archive",
    "kind_of",
    "open_source",
    "root_of",
]
