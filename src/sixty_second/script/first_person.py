"""Whether somebody speaks as "I" or "we" outside quotation marks."""

from __future__ import annotations

import re


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Where verbs do without their pronoun, the commonest forms that can be no other person stand for it.
_WORDS = {
    "de": _set(
        "ich mich mir mein meine meinem meinen meiner meines "
        "wir uns unser unsere unserem unseren unserer unseres"
    ),
    "en": _set("i me my mine myself we us our ours ourselves let's"),
    "es": _set(
        "yo me mi mis mí mío mía nosotros nosotras nos nuestro nuestra nuestros nuestras "
        "creo pienso tengo soy estoy somos estamos tenemos hemos debemos podemos queremos"
    ),
    "fr": _set("je j me m moi mon ma mes mien mienne nous notre nos nôtre"),
    "it": _set(
        "io me mi mio mia miei mie noi nostro nostra nostri nostre "
        "credo penso ho siamo abbiamo dobbiamo possiamo vogliamo"
    ),
    "nl": _set("ik mij me mijn mezelf wij we ons onze"),
    "no": _set("jeg meg min mitt mine vi oss vår vårt våre"),
    "pt": _set(
        "eu me mim meu minha meus minhas nós nosso nossa nossos nossas "
        "acho creio penso tenho sou estou somos estamos temos devemos podemos queremos"
    ),
    "sv": _set("jag mig min mitt mina vi oss vår vårt våra"),
}
_WORDS["nb"] = _WORDS["no"]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_DOUBLE = re.compile(r"[\"“„«»][^\"“”„«»]*+[\"“”«»]")
_SINGLE = re.compile(r"(?<!\w)['‘‚](?=\w)(?:[^'‘’]|(?<=\w)['’](?=\w))*+['‘’](?!\w)")


def outside_quotations(text: str) -> str:
    """The text without what stands between quotation marks."""
    return _SINGLE.sub(" ", _DOUBLE.sub(" ", text))


def in_first_person(text: str, language: str) -> bool:
    """Whether a word of the text is one that somebody says of themselves; never in a language not listed."""
    known = _WORDS.get(language.split("-")[0].lower(), frozenset())
    return any(_own(word, known) for word in _WORD.findall(text))


def _own(word: str, known: frozenset[str]) -> bool:
    """``US`` is a country, ``I'm`` and ``j'ai`` begin with a pronoun."""
    if len(word) > 1 and word.isupper():
        return False
    lower = word.lower().replace("’", "'")
    return lower in known or lower.partition("'")[0] in known
