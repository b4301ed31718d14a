"""Who speaks in a text: its first persons, outside of quotation marks."""

from __future__ import annotations

import re

from .sentences import quotations
from .words import word_set

_SINGULAR = {
    "en": "i me my mine myself",
    "de": "ich mich mir mein meine meinen meinem meiner",
    "fr": "je j moi mon ma mes",
    "es": "yo me mi mis",
    "pt": "eu me meu minha meus minhas",
    "it": "io mi mio mia miei mie",
    "nl": "ik mij mijn",
    "no": "jeg meg min mitt mine",
    "sv": "jag mig min mitt mina",
}
_PLURAL = {
    "en": "we us our ours",
    "de": "wir uns unser unsere unseren unserem unserer",
    "fr": "nous notre nos",
    "es": "nosotros nos nuestro nuestra nuestros nuestras",
    "pt": "nós nos nosso nossa nossos nossas",
    "it": "noi ci nostro nostra nostri nostre",
    "nl": "wij we ons onze",
    "no": "vi oss vår vårt våre",
    "sv": "vi oss vår vårt våra",
}
_I = {language: word_set(row) for language, row in _SINGULAR.items()}
_WE = {language: word_set(row) for language, row in _PLURAL.items()}
_WORD = re.compile(r"[^\W\d_]+")


def says_i(text: str, language: str) -> bool:
    """Whether somebody speaks of himself or herself in it, outside of quotation marks."""
    return bool(_outside(text) & _I.get(_base(language), frozenset()))


def says_we(text: str, language: str) -> bool:
    """Whether somebody speaks of himself, herself or a group of theirs in it, outside of quotation marks."""
    base = _base(language)
    return bool(_outside(text) & (_I.get(base, frozenset()) | _WE.get(base, frozenset())))


def _base(language: str) -> str:
    base = language[:2].lower()
    return "no" if base in ("nb", "nn") else base


def _outside(text: str) -> set[str]:
    """The words that are in no quotation, small. A single initial (``George I.``) is no first person."""
    at, pieces = 0, []
    for start, end in quotations(text):
        pieces.append(text[at:start])
        at = end
    rest = " ".join([*pieces, text[at:]])
    return {match.group().lower() for match in _WORD.finditer(rest) if not _is_initial(rest, match)}


def _is_initial(text: str, match: re.Match[str]) -> bool:
    return len(match.group()) == 1 and text[match.end() : match.end() + 1] in ".&"
