"""What a page is that holds no article: a consent wall, an error page, an index."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .body import Line
from .metadata import Metadata
from .story import Story

# A wall has little to say; a page with more prose than this is read as what it says. Source: our judgement.
_WALL_WORDS = 160

_WALLS = (
    ("a consent wall", r"(?:cookies?|consent|privacy|data|partners|gdpr|personali[sz]ed|preferences|"
    r"accept|agree|legitimate interest)\b"),
    ("a check for robots", r"(?:captcha|robots?|human|unusual (?:traffic|activity)|javascript|browser|"
    r"cloudflare|verify|access denied|blocked|security)\b"),
    ("a page behind a login or a paywall", r"(?:subscri\w+|log ?in|sign ?in|register|account|already a|"
    r"free trial|premium|membership)\b"),
    ("an error page", r"(?:404|403|500|502|503|not found|no longer (?:available|exists)|doesn.t exist|"
    r"does not exist|went wrong|broken link|error|moved|unavailable|oops|sorry)"),
)  # fmt: skip

# An index has at least that many linked headlines. Source: our judgement.
_INDEX_HEADINGS = 10


def what_it_is(page: Sequence[Line], about: Metadata, taken: Story) -> str:
    """What the page is instead of an article; empty when it has one."""
    prose = [paragraph.text for paragraph in taken.paragraphs if paragraph.prose]
    words = sum(len(text.split()) for text in prose)
    if words >= _WALL_WORDS:
        return "an index page" if not about.is_article and _is_index(page, words) else ""
    told = " ".join((*about.titles[:1], taken.headline, *prose))[:4000].lower()
    total = len(told.split())
    for name, pattern in _WALLS:
        hits = len(re.findall(rf"\b{pattern}", told))
        if total and hits >= 2 and hits * 14 >= total:
            return name
    if not prose:
        return "an index page" if _is_index(page, words) else "a page without a paragraph of text"
    return ""


def _is_index(page: Sequence[Line], words: int) -> bool:
    """Whether linked headlines say more than the paragraphs do."""
    linked = [
        line.words
        for line in page
        if line.block.linked >= 0.9 and line.words >= 5 and "chrome" not in line.marks
    ]
    return len(linked) >= _INDEX_HEADINGS and sum(linked) > 1.5 * words
