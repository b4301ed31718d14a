"""Pages of which only the beginning is free.

That a page is paid says nothing yet: most publishers send the whole text and hide it. So it takes a sign,
too, that the text is cut: that the page says it has many more words, or that it breaks off, or that the
reader is asked to pay for the rest of it, while the paid part is not in the page.

Source: schema.org, isAccessibleForFree and hasPart, as publishers are asked to give them for paywalled pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lxml import html

from . import lines
from .body import Line
from .linked_data import objects
from .stated_images import size
from .story import Story
from .walls import any_of

# A beginning has no more words than this, unless the page itself says how many are missing. Source: our
# judgement; those seen have 30 to 200.
_BEGINNING_WORDS = 250

# Without a machine's word that it is paid, a beginning is shorter. Source: our judgement.
_UNSAID_WORDS = 160

# A text is cut that has so many times fewer words than the page says, and that many fewer. Source: our
# judgement.
_LESS = 2
_LESS_WORDS = 100

# Of the paid part that share of the text is in the page when it is sent whole. Source: our judgement.
_SENT_SHARE = 0.4

_TIERS = ("locked", "paid", "premium")
_SELECTOR = re.compile(r"[\w\s.#>-]{0,100}?([.#])([\w-]{1,80})\s*")

# What asks for money, or for a name, to read on; alternatives on each line.
_MORE = re.compile(
    any_of(r"""
    to (?:continue|keep|finish) reading|(?:unlock|access) (?:this|the full|the rest of the) (?:article|story)
    (?:subscribe|sign (?:up|in)|log ?in|register)\b.{0,60}\b(?:continue|keep reading|read (?:on|more|the))
    (?:subscribe|sign (?:up|in)|log ?in|register|pay)\b.{0,60}\bunlock
    create an? (?:free )?account.{0,40}\b(?:continue|read)|become a (?:member|subscriber).{0,40}\bread
    (?:rest|remainder) of (?:this|the) (?:article|story) is
    (?:weiterlesen|weiter lesen|lesen sie weiter) mit
    (?:anmelden|registrieren|abonnieren).{0,40}weiter ?(?:zu)?lesen
    il vous reste .{0,20} de cet article|la suite (?:de cet article )?est réservée
    (?:abonnez|connectez|inscrivez)-vous pour .{0,20}(?:lire|continuer)
    (?:suscríbete|regístrate|inicia sesión) para .{0,20}(?:leer|leyendo)
    (?:abbonati|registrati|accedi) per (?:continuare|leggere)|(?:assine|cadastre-se) para .{0,20}(?:ler|lendo)
    (?:log in|word (?:lid|abonnee)|abonneer).{0,30}(?:verder|te lezen)
    (?:logg inn|kjøp|bli abonnent).{0,40}(?:lese|videre)
    (?:logga in|bli prenumerant|prenumerera|köp).{0,40}(?:läsa|vidare)
    """)
)

# What says for whom the rest is.
_ASKS = re.compile(
    any_of(r"""
    already (?:a|an|have an?) (?:\w+ )?(?:subscriber|member|subscription|account)
    (?:subscriber|member)s?[- ]only
    (?:only|exclusive(?:ly)?|reserved|(?:article|story|content) is) (?:for|to) (?:our )?(?:subscrib|memb)ers
    (?:nur|exklusiv) für (?:\w+[- ])?abonnent\w*|bereits abonnent
    réservé\w* (?:à nos |aux )abonnés|déjà abonné
    exclusivo para (?:suscriptores|assinantes)|ya eres suscriptor|riservat\w+ agli abbonati|già abbonato
    já é assinante|(?:alleen|exclusief) voor abonnees|al abonnee
    (?:kun|forbeholdt|eksklusivt) for abonnenter|allerede abonnent
    (?:bara|endast|exklusivt) för prenumeranter|redan prenumerant
    """)
)

# As much of a line is looked at, and so many lines around the end of the text: a request in another language
# may have been taken for its last ones. Source: our judgement.
_LOOK = 300
_BEFORE, _AFTER = 2, 12

# So many of a text's last words show that it breaks off.
_LAST = 6


def is_paid(root: html.HtmlElement) -> bool:
    """Whether the page tells machines that it is not free."""
    tiers = root.xpath("//meta[@property='article:content_tier']/@content")
    said = root.xpath("//meta[@itemprop='isAccessibleForFree']/@content")
    return (
        any(tier.lower() in _TIERS for tier in tiers)
        or any(map(_is_false, said))
        or any(_is_false(thing.get("isAccessibleForFree")) for thing in _stated(root))
    )


def cut_off(root: html.HtmlElement, page: Sequence[Line], taken: Story) -> str:
    """How the text breaks off, as far as it goes and what comes then; empty when the text is whole."""
    told = [paragraph.text for paragraph in taken.paragraphs if paragraph.prose]
    words = sum(len(text.split()) for text in told)
    breaks = _breaks_off(told[-1], words) if told else False
    more, asks = _asked(page, taken, _MORE), _asked(page, taken, _ASKS)
    if not is_paid(root):
        return f"{words} words, then: {more}" if more and words < _UNSAID_WORDS and (breaks or asks) else ""
    stated = _words_stated(root)
    if stated >= _LESS * words + _LESS_WORDS:
        return f"{words} of {stated} words"
    if words >= _BEGINNING_WORDS or not told:
        return ""
    sent = [_words_in(part, page) for part in _paid_parts(root)]
    if sent and max(sent) >= _SENT_SHARE * words:
        return ""
    if more or asks:
        return f"{words} words, then: {more or asks}"
    return f"{words} words, to: … {' '.join(told[-1].split()[-_LAST:])}" if breaks else ""


def _breaks_off(last: str, words: int) -> bool:
    """Whether the last paragraph ends in mid-sentence. Longer texts may just want their full stop."""
    cut = last.rstrip().endswith(("…", "..."))
    return cut or (words < _UNSAID_WORDS and not lines.ends_like_prose(last))


def _asked(page: Sequence[Line], taken: Story, asking: re.Pattern[str]) -> str:
    """The line at the end of the text that asks for it; empty when none does."""
    ends = max((at for at, line in enumerate(page) if line.block.element is taken.ends), default=-1)
    for line in page[max(0, ends - _BEFORE) : ends + 1 + _AFTER]:
        if asking.search(line.text[:_LOOK].lower()):
            return line.text
    return ""


def _stated(root: html.HtmlElement) -> Iterator[Mapping[str, Any]]:
    """What JSON-LD says of anything that is free or not; scripts that speak of neither are not looked at."""
    if any("isAccessibleForFree" in (script.text or "") for script in root.iter("script")):
        yield from (thing for thing in objects(root) if "isAccessibleForFree" in thing)


def _is_false(value: object) -> bool:
    return value is False or (isinstance(value, str) and value.strip().lower() == "false")


def _words_stated(root: html.HtmlElement) -> int:
    """How many words the paid article has, as the page says; 0 when it does not."""
    counts = (thing.get("wordCount") for thing in _stated(root))
    return max((count for count in map(size, counts) if count), default=0)


def _paid_parts(root: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """The elements that hold what is paid for, where the page says so in a way that is simple enough."""
    for thing in _stated(root):
        selectors = thing.get("cssSelector") if _is_false(thing.get("isAccessibleForFree")) else None
        for selector in selectors if isinstance(selectors, list) else [selectors]:
            simple = _SELECTOR.fullmatch(selector) if isinstance(selector, str) else None
            if simple and simple[1] == "#":
                yield from root.xpath("//*[@id=$name]", name=simple[2])
            elif simple:
                yield from root.find_class(simple[2])


def _words_in(part: html.HtmlElement, page: Sequence[Line]) -> int:
    inside = set(part.iter())
    return sum(line.words for line in page if line.is_prose and line.block.element in inside)
