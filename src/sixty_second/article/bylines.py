"""Who wrote a story, and where: out of ``By Ada Quill and Bo Ray in Port Ellis | Nov. 3``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from lxml import html

from .moments import HAS_DATE
from .words import word_set

_PARTICLES = word_set("de da do dos del della der den di du la le van von bin al el ter ten y e i af av")
_BY = re.compile(
    r"^\W{0,3}(?:(?:written|reported|story|text|words|reporting|review|opinion|analysis|photos?)\s)?"
    r"(?:by|von|par|por|di|door|av|de|text|tekst|testo|texte|texto|author|autor|auteur|autore|skrevet av)\b"
    r"\s?:?\s+",
    re.IGNORECASE,
)
_LATER_BY = re.compile(r"\b(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor)\s+(?=[A-ZÀ-Ý])")
_BARS = re.compile(r"\s*[|•·/]\s*|\s+[–—-]\s+")
_JOINTS = re.compile(r"\s*(?:,|;|&|\b(?:and|und|et|y|e|en|og|och|with)\b)\s*")
_AFTER = re.compile(
    r"\s*\b(?:on|for|at|of|posted|published|updated|is|was|reports?|special to|aus|vor|para|pour|per|"
    r"voor)\b.*$"
    r"|\s*[(@].*$",
    re.DOTALL,
)
_HOUSES = word_set(
    """press news times post journal herald tribune gazette courier staff writer writers reporter reporters
    editor editors correspondent columnist contributor bureau agency agencies desk team reuters afp ap cnn bbc
    redaktion redaction redacción redação redazione redactie redaksjonen today media network tv radio wire
    newsroom online international magazine guardian independent chronicle globe sun star mail observer board
    associated"""
)
_NOBODY = re.compile(
    r"(?:posted|published|updated|written|last|share|follow|admin|author|by|editor|unknown|n/?a|null|home|news|"
    r"staff|contact|view|read|all|more|see)\b.*|.*\b(?:bio|profile|articles|posts)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\s+(?:in|à|aus|en|em|a|i|te|från|fra|da)\s+"
    r"(?P<place>[A-ZÀ-Ý][\w.’'-]+(?:[ ,]{1,2}[A-ZÀ-Ý][\w.’'-]+){0,3})\W*$"
)
_AUTHOR = re.compile(
    r"(?<![a-z])(?:author|byline|autor|auteur|autore)s?(?:-?_?name)?(?![a-z])", re.IGNORECASE
)
_TURNED = re.compile(r"[A-ZÀ-Ý][\w’'-]+, [A-ZÀ-Ý][\w’'-]+(?: [A-Z]\.)?")
"""``Quill, Ada``, as catalogues have it."""
_VOWEL = re.compile("[AEIOUYÀ-Ý]")
_NAMING = ("rel", "itemprop", "class", "data-testid")

# A name in the markup stands alone or nearly so. Source: our judgement.
_NAME_CHARS = 120
_BELOW = 30


def names_in_byline(line: str, *, stated: bool = False) -> str:
    """``Ann Lee and Bo Ray`` from ``By Ann Lee and Bo Ray | Nov. 3``; empty when nobody is named.

    Args:
        line: as printed.
        stated: whether the page itself says that this is who wrote it, a person or not.
    """
    text = " ".join(line.split())[:400]
    begun = _BY.match(text)
    later = None if begun else _LATER_BY.search(text)
    start = begun.end() if begun else later.end() if later else 0
    return names(text[start:], sure=stated or start > 0)


def names(text: str, *, sure: bool = True) -> str:
    """The writers in ``text``, without their house, their title, the date.

    Args:
        text: names, and what may follow them.
        sure: whether these are names; else only what looks like a person's name is taken.
    """
    dated = HAS_DATE.search(text)
    text = text[: dated.start()] if dated else text
    text = _BARS.split(text.strip(" ,|•·–—-"), maxsplit=1)[0]
    text = _AFTER.sub("", _PLACE.sub("", text)).strip(" ,|•·–—-(")
    pieces = [piece for piece in _JOINTS.split(text) if piece]
    if _TURNED.fullmatch(text):
        text = f"{pieces[1]} {pieces[0]}"
        pieces = [text]
    kept = list(_persons(pieces)) if sure else [piece for piece in pieces if is_person(piece)]
    if not kept and not sure:
        return ""
    kept = [_spelled(piece) for piece in kept] or [text]
    return "" if _NOBODY.fullmatch(kept[0]) else _joined(kept, text)


def _persons(pieces: Iterable[str]) -> Iterator[str]:
    """Those that are a person's name, without the house after it; what follows a house is its place."""
    for piece in pieces:
        words = piece.split()
        capitals = not piece.isupper()
        house = next((at for at, word in enumerate(words) if _is_house(word, capitals)), len(words))
        name = " ".join(words[:house])
        if is_person(name):
            yield name
        if house < len(words):
            return


def _is_house(word: str, capitals: bool) -> bool:
    """Whether the word is of a house's name; where names are not in capitals, capitals are a house's."""
    return word.lower().strip(".") in _HOUSES or (capitals and len(word) >= 3 and word.isupper())


def _joined(kept: list[str], text: str) -> str:
    """The names with the joints that the text has between them, two with its own "and"."""
    if len(kept) == 2:
        between = _JOINTS.search(text[len(kept[0]) :])
        word = between[0].strip() if between else ","
        return f"{kept[0]}{', ' if word in ',;' else f' {word} '}{kept[1]}"
    return ", ".join(kept)


def is_person(name: str) -> bool:
    """Whether it looks like a person's name: two to five words, capitalised, none of them a house's."""
    words = name.split()
    if not 2 <= len(words) <= 5 or any(letter.isdigit() for letter in name):
        return False
    if any(word.lower().strip(".") in _HOUSES for word in words) or words[0] in ("The", "Our"):
        return False
    return all(word[0].isupper() or word in _PARTICLES for word in words)


def _spelled(name: str) -> str:
    """The name in small letters with capitals, when the house prints it all in capitals."""
    if name.isupper() and len(name) > 4:
        return " ".join(word.title() if _VOWEL.search(word) else word for word in name.split())
    return name


def place_in_byline(line: str) -> str:
    """``Port Ellis`` from ``By Ada Quill in Port Ellis``; empty when none is named."""
    text = " ".join(line.split())[:200]
    found = _PLACE.search(text)
    return found["place"].strip(" ,") if found and is_person(names_in_byline(text[: found.start()])) else ""


def marked_authors(elements: Iterable[html.HtmlElement]) -> str:
    """The names that elements around a headline mark as the writers'; empty when none does."""
    found: dict[str, None] = {}
    for element in elements:
        for one in islice(element.iter("a", "span", "div", "p", "address", "li", "strong", "b"), _BELOW):
            if _AUTHOR.search(" ".join(one.get(name, "")[:120] for name in _NAMING)):
                found.update(dict.fromkeys(_named(one)))
    return ", ".join(found)


def _named(element: html.HtmlElement) -> Iterator[str]:
    """The persons in an element that is marked as the writers': its links, else its own words."""
    links = [" ".join(link.text_content().split()) for link in islice(element.iter("a"), 8)]
    texts = [text for text in links if text] or [" ".join(element.text_content()[:_NAME_CHARS].split())]
    for text in texts:
        name = names_in_byline(text)
        for piece in _JOINTS.split(name):
            if is_person(piece):
                yield piece
