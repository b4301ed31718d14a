"""The dateline at the head of a story: ``SAN FRANCISCO (AP) —``, ``Madrid, 3 mar (EFE).-``, ``Berlin. Der …``

A dateline is known by its marks: capitals, an agency in parentheses, a date, the state or country after it.
Where it has none of these it needs the story's own word that it happens there: "in Berlin".
"""

from __future__ import annotations

import re

from .places import REGIONS
from .words import word_set

# How far into the first paragraph it may reach. Source: our judgement; the longest real one seen, with two
# places, a date and an agency, had 70 characters.
_REACH = 90

# So much of a story is asked if it speaks of the place.
_LOOK = 20_000

_DASH = r"(?:\s*(?:—|–|―|--)\s*|\s-\s+|\.\s?[-–—]\s*)"
_AGENCY = re.compile(
    rf"(?P<head>[^()\n]{{0,70}}?)\s*-{{0,2}}\s*(?:\((?P<agency>[^()\n]{{2,40}})\)|"
    rf"/(?P<wire>[A-Z][\w -]{{3,30}})/)"
    rf"(?P<sep>{_DASH}|\s*:\s*|\s?-\s*)?\s*"
)
_DASHED = re.compile(rf"(?P<head>[^\n]{{2,70}}?)(?P<sep>{_DASH})")
_COLON = re.compile(r"(?P<head>[^\W\d_][^\n:.;!?\"“]{2,40}):\s+")
_STOP = re.compile(r"(?P<head>[^\W\d_][\w-]{2,25}(?:[ /][^\W\d_][\w-]{1,25}){0,2})\.\s+")

_KNOWN = word_set(
    """AP AFP UPI PA PTI ANI IANS CNN RNS JTA Reuters REUTERS dpa DPA EFE ANSA Lusa LUSA ANP NTB TT Ritzau STT
    APA SDA Keystone-SDA Belga BELGA Xinhua TASS Bloomberg AAP CP MT KXAN"""
) | {"The Associated Press", "The Canadian Press", "Europa Press", "EUROPA PRESS", "Associated Press"}

_MONTH = r"[^\W\d_]{3,10}\.?"
_DATE = re.compile(
    rf",?\s+(?:(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}[.º°]?\s+(?:de\s+|di\s+)?{_MONTH})"
    r"(?:,?\s+(?:de\s+)?\d{4})?|\d{1,2}[./]\d{1,2}[./]\d{2,4})\s*$"
)
_SMALL = word_set("de del da do das dos di la le las los el al am an der den und on upon sur y e of the i")

# Words that stand in capitals before a dash and are no place.
_NO_PLACE = re.compile(
    r"(?:UPDATED?|BREAKING|WATCH|EXCLUSIVE|LIVE|VIDEO|PHOTOS?|OPINION|ANALYSIS|REVIEW|NEWS|NOTE|EDITOR|"
    r"ADVERTISEMENT|"
    r"SPOILER|READ|RELATED|CORRECTION|DEVELOPING|WARNING|STORY|SPONSORED|FILE|INTERVIEW|Q|A|QUESTION|ANSWER|"
    r"EDITORIAL|COMMENTARY|COLUMN|ALERT|URGENT|FACT|EXPLAINER|EXKLUSIV|KOMMENTAR|INTERVJU|ENTRETIEN|"
    r"ENTREVISTA)\b"
)
_ARTICLE = re.compile(r"(?:The|A|An|This|That|Der|Die|Das|Le|La|Les|El|Los|O|Os|Il|De|Het|Den|Det)\s")
_IN = r"\b(?:in|en|em|à|a|i|te|aus|from|near|outside|nach)\s+"


def split(paragraph: str, text: str = "") -> tuple[str, int]:
    """The dateline's place and where the story begins after it: ``("", 0)`` when there is no dateline.

    The place is empty with a number above 0 when only an agency is named: ``(Reuters) -``.

    Args:
        paragraph: the first that is told.
        text: the whole story, which may speak of the place again.
    """
    for form in (_by_agency, _by_dash, _by_colon, _by_stop):
        place, end = form(paragraph, text[:_LOOK])
        if end:
            return place, end
    return "", 0


def _by_agency(paragraph: str, text: str) -> tuple[str, int]:
    """``PARIS (AFP) –``, ``Paris, 3 mars (AFP) -``, ``(CNN)The``, ``(ANSA) - ROMA, 03 MAR -``."""
    match = _AGENCY.match(paragraph, 0, _REACH)
    if not match or not _begins(paragraph, match.end()):
        return "", 0
    name = match["agency"] or match["wire"]
    known = re.split(r"/|–| -", name)[0].strip() in _KNOWN or bool(match["wire"])
    head = match["head"].strip(" ,–—-")
    place, dated = _undated(head)
    if not head:
        if not known and not match["sep"]:
            return "", 0
        if not known and not name[0].isupper():
            return "", 0
        inner, more = _by_dash(paragraph[match.end() :], text) if match["sep"] else ("", 0)
        return inner, match.end() + more
    # Without a mark after it two letters are a state: "Sen. Bo Casey (PA)".
    sure = known and (match["sep"] or len(name) > 2)
    city, _, rest = place.partition(",")
    if not sure and not (match["sep"] and (dated or _capitals(city) or rest.strip() in REGIONS)):
        return "", 0
    return (place, match.end()) if _is_name(place) else ("", 0)


def _by_dash(paragraph: str, text: str) -> tuple[str, int]:
    """``KYIV —``, ``Santa Barbara, California—``, ``LONDON, March 3 -``, ``Berlin – Der``."""
    match = _DASHED.match(paragraph, 0, _REACH)
    if not match or not _begins(paragraph, match.end()):
        return "", 0
    place, dated = _undated(match["head"].strip(" ,"))
    if not _is_name(place):
        return "", 0
    city, _, rest = place.partition(",")
    marked = _capitals(city) and not re.search(rf"\b{re.escape(city)}\b", text[match.end() :])
    if marked or dated or rest.strip() in REGIONS:
        return place, match.end()
    alone = not re.search(r"[—–]|\s-\s", paragraph[match.end() :])
    return (place, match.end()) if alone and _spoken_of(place, text) else ("", 0)


def _by_colon(paragraph: str, text: str) -> tuple[str, int]:
    """``NEW DELHI: The``, when the story says that it is there."""
    match = _COLON.match(paragraph, 0, _REACH)
    if not match or not _begins(paragraph, match.end()):
        return "", 0
    place, _ = _undated(match["head"].strip(" ,"))
    fits = _is_name(place) and _capitals(place.partition(",")[0]) and _spoken_of(place, text)
    return (place, match.end()) if fits else ("", 0)


def _by_stop(paragraph: str, text: str) -> tuple[str, int]:
    """``Berlin. Der``, as German papers have it, when the story says that it is there."""
    match = _STOP.match(paragraph, 0, _REACH)
    if not match or not _begins(paragraph, match.end()):
        return "", 0
    place = match["head"]
    return (place, match.end()) if _is_name(place) and _spoken_of(place, text) else ("", 0)


def _begins(paragraph: str, at: int) -> bool:
    """Whether a sentence can begin there."""
    return at < len(paragraph) and not paragraph[at].islower() and paragraph[at] not in ",;:)–—-"


def _undated(head: str) -> tuple[str, bool]:
    """The place without a date after it, and whether there was one."""
    place = _DATE.sub("", head).strip(" ,")
    region = place.rpartition(",")[2].strip()
    whole = f"{place}." if f"{region}." in REGIONS else place
    return whole, place != head.strip(" ,")


def _is_name(place: str) -> bool:
    """Whether the words could be a place's name: few, capitalised, without marks."""
    if not 2 <= len(place) <= 60 or _NO_PLACE.match(place) or _ARTICLE.match(place):
        return False
    if any(mark in place for mark in ':;!?"“”()') or re.search(r"\d", place):
        return False
    words = re.findall(r"[^\s/,-]+", place)
    named = all(word[:1].isupper() or word in _SMALL for word in words)
    return bool(words) and len(words) <= 8 and place[0].isupper() and named


def _capitals(city: str) -> bool:
    letters = "".join(letter for letter in city if letter.isalpha())
    return len(letters) >= 3 and letters.isupper() and len(city.split()) <= 4


def _spoken_of(place: str, text: str) -> bool:
    """Whether the story says that something is in that place."""
    city = re.split(r"[,/]", place)[0].strip()
    name = city.title() if city.isupper() else city
    return len(city.split()) <= 3 and re.search(rf"{_IN}{re.escape(name)}\b", text) is not None
