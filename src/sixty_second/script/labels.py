"""The words of a film that are seen and not said."""

from __future__ import annotations

from pathlib import Path

from ..model import Article
from .phrases import phrases
from .wording import worded

SECONDS = "{seconds}"
"""Stands in a strap for the length asked for, which may be another when a story is rendered again."""


def strap(article: Article, own: Path | None = None) -> str:
    """What stands beside the date on the title: that it is an opinion, if it is one, and `SECONDS`.

    Args:
        own: a newsroom's phrases, a file or a folder.

    Raises:
        SettingsError: a file of phrases is wrong.
    """
    said = phrases(article.language, own)
    names = ("opinion", "length") if article.kind == "opinion" else ("length",)
    labels = (worded(said.of("labels", name), {"seconds": SECONDS}, seed=article.headline) for name in names)
    return " · ".join(filter(None, labels)) or f"{SECONDS} s"
