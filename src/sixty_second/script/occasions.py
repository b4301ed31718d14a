"""Where a link may be said: each only where the article itself makes it true.

No link claims a cause, a contrast or a time. ``background`` and ``outlook`` say what the next sentence is;
``figures`` that numbers follow; ``speaker``, ``interview`` and ``author`` whose words they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..model import Article, Beat
from .first_person import in_first_person, outside_quotations

REACH = 3
"""Beats for which it stays clear whose "I" is speaking; our judgement."""

LONG_AGO = 2
"""Years before the article from which a year is background for sure; our judgement."""

AT_ONCE = 10
"""Words within which a figure must come to have been announced; our judgement."""

OPENING = 5
"""Words within which a year is when a sentence is set, not one that it mentions; our judgement."""

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_NEXT = {
    "de": "morgen nächste nächsten nächster nächstes kommende kommenden kommender kommendes",
    "en": "tomorrow next upcoming",
    "es": "mañana próximo próxima próximos próximas",
    "fr": "demain prochain prochaine prochains prochaines",
    "it": "domani prossimo prossima prossimi prossime",
    "nb": "neste kommende",
    "nl": "morgen volgend volgende komend komende aanstaande",
    "no": "neste kommende",
    "pt": "amanhã próximo próxima próximos próximas",
    "sv": "imorgon nästa kommande",
}


def occasions(beats: Sequence[Beat], article: Article) -> tuple[frozenset[str], ...]:
    """For each beat the links that may be said before it.

    * ``author``: an opinion in the first person, when its author was last named over three beats before.
    * ``interview``: an answer in the first person by nobody the beat names, as often.
    * ``speaker``: a quotation by itself, or an answer in the first person, by somebody else than before.
    * ``background``: the first sentence that opens in a year long before the article's.
    * ``outlook``: the first that looks ahead and says so by a time to come.
    * ``figures``: the first of several number beats in a row, its figure right at the beginning.
    """
    voices = _voices(beats, article)
    once: set[str] = set()
    found = []
    for place, voice in enumerate(voices):
        held = {voice} if voice else set()
        new = set(_signposts(beats, place, article)) - once
        once |= new
        held |= new
        found.append(frozenset(held))
    return tuple(found)


def _voices(beats: Sequence[Beat], article: Article) -> list[str]:
    """For each beat the link that says whose words it is; empty where that is clear or nobody knows."""
    out: list[str] = []
    for place, beat in enumerate(beats):
        near = range(max(0, place - REACH), place)
        framed = any(out[other] or (article.kind == "opinion" and other == 0) for other in near)
        out.append(_voice(beat, beats[place - 1] if place else None, article, framed=framed))
    return out


def _voice(beat: Beat, before: Beat | None, article: Article, *, framed: bool) -> str:
    outside = outside_quotations(beat.say)
    bare = beat.kind == "quote" and not any(char.isalnum() for char in outside)
    personal = in_first_person(outside, article.language)
    answer = personal and article.kind == "interview"
    if beat.speaker and (bare or answer):
        return "" if before is not None and before.speaker == beat.speaker else "speaker"
    if framed or not personal or not _begins(beat):
        return ""
    if article.kind == "opinion":
        return "author" if before is not None else ""
    return "interview" if answer else ""


def _signposts(beats: Sequence[Beat], place: int, article: Article) -> Iterator[str]:
    beat, words = beats[place], beats[place].say.split()
    if place == 0 or not _begins(beat):
        return
    followed = place + 1 < len(beats) and beats[place + 1].kind == beat.kind
    if beat.kind in ("fact", "context") and _opens_long_ago(words, article):
        yield "background"
    if beat.kind == "number" and followed and beat.figure and beat.figure in " ".join(words[:AT_ONCE]):
        yield "figures"
    if beat.kind == "outlook" and _is_to_come(words, article):
        yield "outlook"


def _opens_long_ago(words: Sequence[str], article: Article) -> bool:
    """Whether its first words hold a year that for this article is long past."""
    now = _year(article)
    return any(year <= now - LONG_AGO for year in _years(" ".join(words[:OPENING])))


def _is_to_come(words: Sequence[str], article: Article) -> bool:
    """Whether a word says that a time is to come ("next to" is a place), or a year is not past."""
    known = _NEXT.get(article.language.split("-")[0].lower(), "").split()
    bare = [word.strip(".,;:!?").lower() for word in words]
    soon = any(word in known and bare[place + 1 : place + 2] != ["to"] for place, word in enumerate(bare))
    now = _year(article)
    return soon or any(0 < now <= year for year in _years(" ".join(words)))


def _year(article: Article) -> int:
    """The year the article is from; 0 when it is not known, so that nothing is long before it."""
    return int(article.published[:4]) if re.match(r"[12]\d{3}(?!\d)", article.published) else 0


def _years(text: str) -> list[int]:
    return [int(found) for found in _YEAR.findall(text)]


def _begins(beat: Beat) -> bool:
    """Whether the beat begins as a sentence does, not in the middle of one that the beat before began."""
    first = next((char for char in beat.say if char.isalnum()), "")
    return bool(first) and not first.islower()
