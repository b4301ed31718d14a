"""A draft that the lock has passed, as a beat: its figure and its quotation found in its own words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import cast

from ..claims.lexicon import Tongue
from ..claims.names import capitals
from ..claims.text import folded
from ..model import Beat, Kind, Sentence
from .proposal import Draft

LABEL_WORDS = 7
"""Of what a figure counts, at most; our judgement."""
QUOTED_WORDS = 4
"""Words that make a quotation worth a card of its own; our judgement."""

_FIGURE = re.compile(
    r"(?<![\w.,])[$€£¥₹]?\d+(?:[.,]\d+)*(?:\s?%|\s(?:per\s?cent|percent|million|billion|trillion)\b|(?:bn|m|k)\b)?"
)
_QUOTED = re.compile(r"[\"“„«]([^\"“”„«»]{1,300})[\"”“»]")


def beat(draft: Draft, sources: tuple[Sentence, ...], tongue: Tongue | None, *, writer: str) -> Beat:
    """The draft as a beat. A number beat without a figure on screen, and a quote without words, are facts."""
    kind = cast(Kind, draft.kind)
    plain = Beat("", kind, draft.say, draft.show, sources, writer=writer, notes=(f"worded by {writer}",))
    if kind == "number":
        return _number(plain)
    return _quote(plain, tongue) if kind == "quote" else plain


def _number(plain: Beat) -> Beat:
    """The beat with the figure that its line for the screen begins with, and what it counts."""
    found = _FIGURE.match(plain.show)
    figure = found[0].strip() if found else ""
    label = plain.show[len(figure) :].strip(" :,–—-.")
    if not figure or not label or figure not in plain.say or len(label.split()) > LABEL_WORDS:
        return replace(plain, kind="fact")
    return replace(plain, figure=figure, label=label)


def _quote(plain: Beat, tongue: Tongue | None) -> Beat:
    """The beat with its quotation and who said it: the first name outside the marks."""
    quoted = _QUOTED.findall(plain.say)
    around = folded(_QUOTED.sub(" ", plain.say))
    speakers = capitals(around, tongue) if tongue else ()
    if len(quoted) != 1 or len(quoted[0].split()) < QUOTED_WORDS or not speakers:
        return replace(plain, kind="fact")
    return replace(plain, quotation=quoted[0].strip(), speaker=speakers[0])
