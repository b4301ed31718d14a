"""What a producer should know of the language that an article is in."""

from __future__ import annotations

from ..model import Article
from .tongues import UNKNOWN, tongue_of


def unversed(article: Article) -> tuple[str, ...]:
    """A note where nothing is known of the article's language; none where something is."""
    if tongue_of(article.language) is not UNKNOWN:
        return ()
    return (
        f"no rules for the language {article.language}: sentences are told whole, check that none opens on "
        "a pronoun whose name was left out",
    )
