"""Words, quotation marks and sentence edges, as this room sees them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from .lexicon import AUXILIARIES, IRREGULAR, SPEECH
from .tongues import ENGLISH, Tongue

OPENERS = {
    "“": "”", "«": "»", "„": "“", "「": "」", "『": "』", "‹": "›", "‘": "’", '"': '"', "'": "'",
    "”": "”", "»": "«",
}  # fmt: skip
"""Quotation marks that open, and what closes each; the last two as Swedes and German books use them."""

STOPS = ".!?…。！？।؟۔"
"""What ends a sentence, closing marks aside."""

CLOSERS = "\"'”’»›」』)]"

_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_TOKEN = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Quotes:
    """Where a text quotes.

    Attributes:
        spans: of the words between the marks, ``(start, end)``, marks left out.
        mark: the opening mark of a quotation that is still open at the end; empty when none is.
        orphan: True when a mark closes what was never opened.
    """

    spans: tuple[tuple[int, int], ...]
    mark: str = ""
    orphan: bool = False

    def covers(self, index: int) -> bool:
        """Whether the character at ``index`` is quoted."""
        return any(start <= index < end for start, end in self.spans)


def quotes(text: str, inside: str = "") -> Quotes:
    """The outermost quotations of ``text``; ``inside`` is the mark that was open when it began."""
    spans: list[tuple[int, int]] = []
    mark, start, orphan = inside, 0, False
    for index, char in enumerate(text):
        if mark:
            if (char == OPENERS[mark] or mark + char == "„”") and _closes(text, index):
                spans.append((start, index))
                mark = ""
        elif char in OPENERS and _opens(text, index):
            mark, start = char, index + 1
        elif char in "”»\"'’" and _closes(text, index):
            orphan = orphan or char in '”»"' or text[index - 1 : index] in tuple(STOPS + ",")
    if mark:
        spans.append((start, len(text)))
    return Quotes(tuple(spans), mark, orphan)


def _opens(text: str, index: int) -> bool:
    char = text[index]
    before = text[index - 1] if index else " "
    after = text[index + 1] if index + 1 < len(text) else " "
    if char in "”»":
        return (before.isspace() or before in "([") and not after.isspace() and after not in STOPS + ",;:)"
    if char in "\"'":
        fits = (not before.isalnum() and before not in ".,!?") and not after.isspace()
        return fits and not (char == "'" and after.isdigit())
    return not (char == "‘" and before.isalnum())


def _closes(text: str, index: int) -> bool:
    char = text[index]
    if char not in "\"'’":
        return True
    before = text[index - 1] if index else " "
    after = text[index + 1] if index + 1 < len(text) else " "
    if char == '"':
        return not before.isspace()
    if after.isalnum() or before.isspace():
        return False
    plural = before in "sS" and after == " " and text[index + 2 : index + 3].islower()
    return not (plural and _closed_later(text, index + 1, char))


def _closed_later(text: str, start: int, char: str) -> bool:
    """Whether a mark of the same sort stands after a stop or comma within the next 300 characters."""
    place = text.find(char, start, start + 300)
    while place > 0:
        if text[place - 1] in STOPS + ",":
            return True
        place = text.find(char, place + 1, start + 300)
    return False


def balanced(text: str) -> bool:
    """Whether every quotation mark and bracket has its partner."""
    found = quotes(text)
    depth = 0
    for char in text:
        depth += (char in "([") - (char in ")]")
        if depth < 0:
            return False
    return not found.mark and not found.orphan and depth == 0


def tokens(text: str) -> tuple[str, ...]:
    """The words, lower case, without the punctuation around them; scripts without spaces in twos."""
    out: list[str] = []
    for token in _TOKEN.findall(unicodedata.normalize("NFKC", text).lower().replace("’", "'")):
        if _UNSPACED.search(token):
            out.extend(token[index : index + 2] for index in range(0, len(token), 2))
        else:
            out.append(token)
    return tuple(out)


def stem(token: str, tongue: Tongue = ENGLISH) -> str:
    """The token without the commonest endings of its language: enough to see that two words are one."""
    token = token.removesuffix("'s").removesuffix("'")
    for beginning in tongue.elided:
        token = token.removeprefix(beginning)
    for ending in tongue.endings:
        if token.endswith(ending) and len(token) - len(ending) >= 4 - (ending == "s"):
            return token[: -len(ending)].rstrip(tongue.finals)
    return token.rstrip(tongue.finals) if len(token) > 4 else token


def matter(text: str, tongue: Tongue = ENGLISH) -> tuple[str, ...]:
    """The stems of the words that say what the text is about, in order."""
    light = tongue.light
    return tuple(stem(token, tongue) for token in tokens(text) if token not in light and len(token) > 1)


def bare(word: str) -> str:
    """The white-space word in lower case without punctuation at its edges."""
    return word.strip("\"'“”‘’«»„‹›「」()[]{},;:.!?…-–—").lower().replace("’", "'")


def ends(text: str) -> bool:
    """Whether the text ends as a sentence does."""
    return text.rstrip(CLOSERS + " ")[-1:] in STOPS and bool(text.rstrip(CLOSERS + " "))


def sentence_case(text: str) -> str:
    """The text with its first letter a capital, unless its first word spells itself otherwise (iPhone)."""
    first = text.split(" ", 1)[0]
    for index, char in enumerate(text):
        if char.isalnum():
            plain = first == first.lower()
            return text[:index] + char.upper() + text[index + 1 :] if plain else text
    return text


def full_stop(text: str) -> str:
    """The text with a full stop in place of the comma, semicolon, colon or dash it ends on."""
    text = text.rstrip().rstrip(",;:-–— ")
    return text if ends(text) else text + "."


def verbal(word: str) -> bool:
    """Whether the bare word can be a finite verb, as far as endings and closed classes tell."""
    if word.endswith(("'d", "'ll", "'re", "'ve", "n't")):
        return True
    past = len(word) > 4 and word.endswith("ed") and word not in ("hundred", "united", "indeed")
    return past or word in AUXILIARIES or word in SPEECH or word in IRREGULAR
