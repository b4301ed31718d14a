"""What an address answered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered.

    Attributes:
        url: where it was found in the end, after redirects.
        content_type: e.g. ``text/html``, lower case; empty when the server did not say.
        charset: as the server names it; empty when it did not say.
    """

    url: str
    data: bytes
    content_type: str = ""
    charset: str = ""
