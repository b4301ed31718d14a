"""The time that opens an entry of a live report: ``14:32 – The mayor has arrived.``"""

from __future__ import annotations

import re
from collections.abc import Sequence

# Source: our judgement; one time at the head of a paragraph may be the sentence's own.
_LEAST_ENTRIES = 2

_OPENING = re.compile(
    r"(?:[Uu]pdated?:?\s|\[)?(?:[01]?\d|2[0-3])(?:[:.]|\s?h\s?)[0-5]\d(?::[0-5]\d)?"
    r"(?:\s?(?:[ap]\.?m\b\.?|uhr\b|hrs\b|heures\b))?(?:\s?\(?(?:[A-Z]{2,4}T|GMT|UTC|ET|PT|CT|MT|CET|MEZ|MESZ)\)?)?"
    r"(?:\]|\s*[:|—–]|\s*-(?=\s))\s*(?=\S)",
)


def stamps(paragraphs: Sequence[str]) -> list[int]:
    """For each paragraph how many characters are the time it opens with; all 0 when only one has one."""
    found = [match.end() if (match := _OPENING.match(text[:60])) else 0 for text in paragraphs]
    return found if sum(map(bool, found)) >= _LEAST_ENTRIES else [0] * len(found)
