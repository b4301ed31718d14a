"""How words are said: ``N.M.`` is ``New Mexico``, ``$1.2bn`` is ``one point two billion dollars``.

A caption keeps the word as printed; the voice, the aligner and the count of spoken words use these forms.
English is done here in full. For other languages a voice reads numbers by itself; percent and the common
currencies are put in words and in the order they are said.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from . import english, foreign
from .forms import Form

_OPENING = frozenset("([{")
_LETTERS = re.compile(r"(?<![^\W_])(?:[A-Z] )+[A-Z](?:(?:')?s)?(?![^\W_])")


@dataclass(frozen=True, slots=True)
class Token:
    """A caption word and how it is said.

    Attributes:
        text: as captioned, one of ``line.split()``.
        spoken: as said, without punctuation around it; empty when nothing is said (``—``, an emoji).
        mark: the punctuation that shapes the voice after it: one of ``, ; : . ? ! —`` or empty.
        ipa: its sounds, for voices that can be told them; empty when nobody said.
    """

    text: str
    spoken: str
    mark: str = ""
    ipa: str = ""


def tokens(text: str, language: str) -> tuple[Token, ...]:
    """Every white-space separated word of the text, in order, with its spoken form."""
    words = text.split()
    forms = [Form.of(word) for word in words]
    if language.lower().split("-")[0] == "en":
        said = english.say(forms, british=_british(language))
    else:
        said = foreign.say(forms, language)
    return tuple(
        Token(word, _audible(spoken), mark) for word, (spoken, mark) in zip(words, said, strict=True)
    )


def utterance(row: tuple[Token, ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text to hand to a voice, and each token's half-open span in it (empty when nothing is said).

    Letters said one by one are dotted (``A C L U`` is written ``A.C.L.U.``), since voices take a lone
    ``A`` for the article. An opening bracket or a dash is a short pause.
    """
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    length = 0
    pending = ""
    for token in row:
        said = _LETTERS.sub(_dotted, token.spoken)
        if not said:
            pending = _stronger(pending, token.mark) if length else ""
            spans.append((length, length))
            continue
        if length:
            if token.text[0] in _OPENING:
                pending = _stronger(pending, ",")
            parts.append(pending + " ")
            length += len(pending) + 1
        parts.append(said)
        spans.append((length, length + len(said)))
        length += len(said)
        pending = (" " if said.endswith(".") and token.mark == "." else "") + token.mark
    return "".join([*parts, pending or "."] if length else parts), tuple(spans)


def _british(language: str) -> bool:
    region = {"au", "gb", "ie", "in", "ke", "ng", "nz", "sg", "uk", "za"}
    return not region.isdisjoint(language.lower().replace("_", "-").split("-")[1:])


def _audible(spoken: str) -> str:
    """The form, or nothing when it has no letter and no digit in it."""
    worded = any(unicodedata.category(sign)[0] in "LN" for sign in spoken)
    return " ".join(spoken.split()) if worded else ""


def _dotted(found: re.Match[str]) -> str:
    letters = found[0].replace("'", "").rstrip("s")
    ending = "'s" if found[0].endswith("s") else ""
    return letters.replace(" ", ".") + "." + ending


def _stronger(one: str, other: str) -> str:
    order = ["", ",", "—", ":", ";", ".", "!", "?"]
    return max(one, other, key=lambda mark: order.index(mark.strip() if mark.strip() in order else ""))
