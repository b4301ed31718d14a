"""What stands at the end of a story and is no more of it: the writer's life, thanks, sources, addresses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .words import word_set

# A line longer than this is looked at only in its first characters.
_LOOK = 600

# A last section has at most this share of the words, and an invitation at most so many words. Source: our
# judgement.
_SECTION_SHARE = 0.3
_INVITING_WORDS = 60

_BIO = re.compile(
    r"[•*·–—-]?\s*(?:[A-Z][\w.’'-]+ ){1,4}(?:is (?:a|an|the)|writes|covers|reports|joined|"
    r"has (?:covered|written|reported))\b"
    r"(?=.{0,90}\b(?:reporter|correspondent|editor|writer|columnist|journalist|contributor|author|"
    r"professor|fellow|for)\b)"
)
_HANDLE = re.compile(r"(?:^|\s)@\w{3,}|\b[\w.]{2,40}@[\w-]{2,40}\.\w|https?://\S")
_INVITING = word_set(
    """follow subscribe subscribing sign join download support donate newsletter newsletters podcast facebook
    twitter instagram whatsapp telegram tiktok youtube linkedin app folgen abonnieren abonnement suivez
    abonnez retrouvez sigue síguenos sigues suscríbete siga inscreva assine seguici
    iscriviti volg abonneer følg
    abonner följ prenumerera newsletter-anmeldung infolettre boletín"""
)
_PRINTED = re.compile(
    r"a version of this (?:article|story|piece|column|interview|essay)\b|order reprints\b", re.I
)
_END = re.compile(r"\W*(?:#\s?#\s?#|-\s?30\s?-|(?:message )?ends?)\W*", re.IGNORECASE)
_SECTION = re.compile(
    r"(?:(?:story |image |photo |data )?sources?|(?:journal )?references?|further reading|"
    r"(?:for )?more information|cite this.{0,20}|notes?(?: to editors?)?|editor['’]s notes?|"
    r"(?:media|press) (?:contacts?|inquiries|enquiries|office)|contacts?(?: us)?(?: information)?|"
    r"about (?:the )?[\w&.’' -]{2,50}|forward[- ]looking statements?.{0,40}|safe harbor.{0,40}|"
    r"read (?:more|next)|related.{0,40}|more (?:from|on|stories|news).{0,40}|see also|topics|tags|"
    r"share this.{0,30}|follow us.{0,30}|leave a (?:reply|comment)|comments?|acknowledge?ments?|"
    r"quellen?|literatur|weitere informationen|pressekontakt|über [\w&.’' -]{2,50}|mehr zum thema|"
    r"fuentes?|referencias|más información|contacto.{0,20}|références?|pour en savoir plus|contact presse|"
    r"à propos .{2,50}|fonti|riferimenti|per saperne di più|fontes?|referências|saiba mais|"
    r"leia (?:mais|também)|bronn?en|meer informatie|lees (?:ook|meer)|kilder?|les (?:mer|også)|källor|"
    r"läs (?:mer|också|även))\s?:?",
    re.IGNORECASE,
)


def closes(line: str, byline: str) -> bool:
    """Whether, at the end of a story, it is no more of it: the writer's life, an address, a way to follow."""
    text = " ".join(line[:_LOOK].split())
    if is_life(text, byline):
        return True
    words = text.split()
    if _BIO.match(text) or _PRINTED.match(text) or (_HANDLE.search(text) and len(words) <= _INVITING_WORDS):
        return True
    inviting = sum(word.lower().strip(".,:;!?“”\"'’") in _INVITING for word in words)
    return inviting >= 2 and len(words) <= _INVITING_WORDS and inviting * 16 >= len(words)


def is_life(line: str, byline: str) -> bool:
    """Whether it tells of the first writer, who is no part of the story: "Ada Quill covers bridges." """
    first = byline.split(",")[0].split(" and ")[0].strip()
    life = rf"{re.escape(first)} (?:is|was|has|writes|covers|reports|reported|contributed)\b"
    return len(first.split()) >= 2 and re.match(life, line[:_LOOK]) is not None


def ends(line: str) -> bool:
    """Whether it is a mark that says that a text has ended: ``###``, ``-30-``, ``ENDS``."""
    return len(line) <= 24 and _END.fullmatch(line) is not None


def last_section(texts: Sequence[tuple[str, bool]]) -> int:
    """Where a section begins that does not tell the story: sources, contacts, about the firm.

    Args:
        texts: each line, and whether it is a heading or stands like one.

    Returns:
        How many lines come before it; all of them when there is none.
    """
    sizes = [len(text.split()) for text, _ in texts]
    after = sum(sizes)
    for at, (text, heads) in enumerate(texts):
        if at and heads and after <= _SECTION_SHARE * sum(sizes) and _SECTION.fullmatch(text.strip()):
            return at
        after -= sizes[at]
    return len(texts)
