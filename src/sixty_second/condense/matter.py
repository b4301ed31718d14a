"""Whether there is enough to tell."""

from __future__ import annotations

from ..errors import TooShort
from ..model import Article
from .text import tokens

LEAST_WORDS = 40
"""Of body that an article must have. Source: the product's own promise."""


def enough(article: Article) -> None:
    """Nothing when the article can be told.

    Raises:
        TooShort: it has under 40 words of body.
    """
    count = sum(len(tokens(item.text)) for item in article.sentences if item.role in ("body", "quote"))
    if count < LEAST_WORDS:
        raise TooShort(
            f"the article has {count} words of body, and a story needs {LEAST_WORDS}",
            remedy="give the whole article, or check that the page is not behind a wall",
            words=count,
            least=LEAST_WORDS,
        )
