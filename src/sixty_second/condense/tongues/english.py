"""English, as far as the rules for all languages ask for it. Data only; the rest is in ``lexicon``."""

from __future__ import annotations

from ..lexicon import ARTICLES, BOUND_OPENERS, HEDGES, LIGHT, NEGATIONS, OUTLOOK, SPEECH, words_of
from .tongue import Tongue

ENGLISH = Tongue(
    code="en",
    light=LIGHT,
    articles=ARTICLES,
    endings=("ings", "ing", "edly", "ies", "ied", "ed", "es", "s", "ly"),
    finals="ey",
    openers=BOUND_OPENERS,
    pronouns=words_of("it its they them their he she him her his this these those"),
    joining=words_of("and but so yet or"),
    speech=SPEECH,
    sources=("according to",),
    negations=NEGATIONS,
    hedges=HEDGES,
    outlook=OUTLOOK,
    background=(
        "had ", "used to", "was founded", "were founded", "was born", "years ago", "previously", "history",
    ),
)  # fmt: skip
