"""What a page says that is no part of its story: notes to the reader, captions, the author's own voice."""

from __future__ import annotations

import re

from .lexicon import SPEECH
from .text import bare, quotes
from .tongues import Tongue

_NOT_TOLD = re.compile(
    r"https?://|www\.|\S@\S+\.\S"
    r"|^(?:photos?|pictures?|images?|videos?|watch|listen|related|updated?|advertisement|gallery)\s*[:|]"
    r"|^(?:read more|click|tap (?:here|on|the)|scroll down|subscribe to|sign up|follow us|see also|visit|"
    r"editor['’]?s note|be sure to|check out|find out|stay tuned|keep reading|read on|let['’]s|"
    r"here (?:is|are) (?:all|everything|what))\b"
    r"|^we (?:use|may (?:earn|receive)|independently|recommend|reviewed|tested|updated)\b"
    r"|\b(?:our (?:website|app|readers|podcast|editors|reporters)|privacy policy|terms of (?:use|service))\b"
    r"|\b(?:contributed to this (?:report|story|article)|reported from|all rights reserved|scroll down|"
    r"click here|read more|for confidential support|call the samaritans|download our|our newsletter)\b"
    r"|^sorry,? we are|^in this (?:article|guide|post|piece|series),?\s"
    r"|^(?:left|right|above|below|top|bottom|pictured),\s"
    r"|\b(?:this|the) is the (?:first|second|third|fourth|last) (?:article|part|story) (?:in|of)\b"
    r"|\b(?:has|have|had) (?:contacted|approached) \S.{0,60} for (?:a )?comment\b|\battempted to contact\b",
    re.I,
)
"""Lines of a page that are no part of its story."""

_FIRST_PERSON = re.compile(
    r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me|myself)\b|^(?:We|Our)\b|\bwe (?:asked|tested|tried|spoke|found)\b"
)
"""The author's own voice. "We" and "our" inside a sentence are mostly everybody's."""

_RUN_ON = re.compile(r"[a-z] (?:The|He|She|They|It|But|In|This|His|Her|We) [a-z]")
"""Where a caption without a full stop runs into a sentence: no English title goes on in lower case."""

_LABELLED = re.compile(r"^([A-Z][\w'’-]*(?: [\w'’-]+){0,3}): [A-Z'‘]")
"""A caption's label: "Under fire: …"."""


def page_matter(text: str, tongue: Tongue) -> bool:
    """Whether the sentence is a line of the page and no part of its story."""
    beginning = text[:60].lower().lstrip("\"'“„«»>– ")
    page = bool(_NOT_TOLD.search(text)) or beginning.startswith(tongue.skipped or ("\0",))
    return page or (tongue.english and _caption(text))


def _caption(text: str) -> bool:
    """Whether an English line is a picture's caption or an item of a list."""
    label = _LABELLED.match(text)
    labelled = label is not None and not SPEECH & {bare(word) for word in label[1].split()}
    first = text.split(" ", 1)[0]
    return labelled or (first.isalpha() and first.islower())


def without_caption(text: str) -> str:
    """The sentence without the captions that run into it because they end without a full stop."""
    quoted = quotes(text)
    edges = [found.start() + 2 for found in _RUN_ON.finditer(text) if not quoted.covers(found.start())]
    return text[edges[-1] :] if edges else text


def authors_own(outside: str) -> bool:
    """Whether the author speaks of himself or herself; ``outside`` are the words outside quotations."""
    return bool(_FIRST_PERSON.search(outside))
