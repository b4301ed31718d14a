"""What a page is that holds no article: a consent wall, an error page, an index."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .body import Line
from .metadata import Metadata
from .story import Story

# A wall has little to say; a page with more prose than this is read as what it says. Source: our judgement.
_WALL_WORDS = 160

# A page that says it is an article and has this many words of one is read, wall or not.
_ARTICLE_WORDS = 40

# As much of a page is looked at for what a wall says.
_LOOK = 4000

_WALLS = (
    (
        "a consent wall",
        r"cookies?|consent|privacy|data|partners|gdpr|personali[sz]ed|preferences|accept|agree|"
        r"legitimate interest",
    ),
    (
        "a check for robots",
        r"captcha|robots?|human|unusual (?:traffic|activity)|javascript|browser|cloudflare|verify|"
        r"access denied|blocked",
    ),
    (
        "a page behind a login or a paywall",
        r"subscri\w+|log ?in|sign ?in|register|account|already a|free trial|premium|membership",
    ),
    (
        "an error page",
        r"404|403|500|502|503|not (?:be )?found|no longer (?:available|exists)|doesn.t exist|does not exist|"
        r"went wrong|broken link|error|moved|unavailable|oops|sorry",
    ),
)

# An index has at least that many linked headlines. Source: our judgement.
_INDEX_HEADINGS = 10


def what_it_is(page: Sequence[Line], about: Metadata, taken: Story) -> str:
    """What the page is instead of an article; empty when it has one."""
    words = sum(len(paragraph.text.split()) for paragraph in taken.paragraphs if paragraph.prose)
    if words >= _WALL_WORDS:
        return "an index page" if not about.is_article and _is_index(page, words) else ""
    wall = _wall(page, about)
    if wall and (words < _ARTICLE_WORDS or not about.is_article):
        return wall
    if not words:
        return "an index page" if _is_index(page, words) else "a page without a paragraph of text"
    return ""


def _wall(page: Sequence[Line], about: Metadata) -> str:
    """What kind of wall speaks from the page, when most of what it says is that."""
    said = [line.text for line in page if line.block.linked < 0.5]
    told = " ".join((*about.titles[:1], *said))[:_LOOK].lower()
    total = len(told.split())
    hits = {name: len(re.findall(rf"\b(?:{pattern})\b", told)) for name, pattern in _WALLS}
    name = max(hits, key=lambda one: hits[one])
    return name if hits[name] >= 2 and hits[name] * 14 >= total else ""


def _is_index(page: Sequence[Line], words: int) -> bool:
    """Whether linked headlines say more than the paragraphs do."""
    linked = [
        line.words
        for line in page
        if line.block.linked >= 0.9 and line.words >= 5 and "chrome" not in line.marks
    ]
    return len(linked) >= _INDEX_HEADINGS and sum(linked) > 1.5 * words
