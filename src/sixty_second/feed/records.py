"""A feed and its items, whatever format they came in."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import UsageError
from ..source import called

# With fewer words than this an item carries a teaser. Source: our judgement, as for a page (``article``).
_TEXT_WORDS = 40


@dataclass(frozen=True, slots=True)
class Item:
    """One article of a feed.

    Attributes:
        number: its place in the feed, from 1.
        link: the article's page, absolute; empty when the feed names none that can be visited.
        published: ISO 8601; empty when it is not said or cannot be read.
        text: the article's whole text, when the feed carries it: HTML or plain.
        markup: whether that text is HTML.
        words: how many it has, about.
    """

    number: int
    title: str = ""
    link: str = ""
    published: str = ""
    byline: str = ""
    text: str = ""
    markup: bool = True
    words: int = 0

    @property
    def has_text(self) -> bool:
        """Whether the feed carries enough of the article to make a film of it."""
        return self.words >= _TEXT_WORDS


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed says, newest first as feeds have it; ``name`` is its source as the user gave it."""

    name: str
    title: str
    items: tuple[Item, ...]

    def item(self, number: int) -> Item:
        """The item with that number.

        Raises:
            UsageError: there is none; says how many there are.
        """
        if not 1 <= number <= len(self.items):
            raise UsageError(
                f"there is no item {number} in {called(self.name)}: it has {len(self.items)}",
                remedy="see them with --list",
            )
        return self.items[number - 1]
