"""The story as a page's metadata gives it, for pages that show nothing without a script."""

from __future__ import annotations

from dataclasses import replace

from .metadata import Metadata
from .paragraphs import Paragraph, Reading


def as_stated(reading: Reading, about: Metadata) -> Reading:
    """The reading with the story that JSON-LD gives, where the page shows less than that; else as it is.

    Args:
        reading: what the page shows; ``found`` says what it is instead of an article.
        about: with a ``body`` that is free to all.
    """
    shown = sum(len(paragraph.text.split()) for paragraph in reading.paragraphs if paragraph.prose)
    if not reading.found or shown >= len(about.body.split()):
        return reading
    return replace(
        reading,
        headline=about.titles[0] if about.titles else reading.headline,
        paragraphs=(Paragraph(about.body),),
        found="",
        notes=(f"the page is {reading.found}; its text is taken from its metadata",),
    )
