"""What the producer says about an article when its source does not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Given:
    """Facts that win over what the source says; an empty one leaves the source's own."""

    headline: str = ""
    publisher: str = ""
    byline: str = ""
    published: str = ""
    url: str = ""
