"""The dateline at the head of a story: ``SAN FRANCISCO (AP) —``."""

from __future__ import annotations

import re

from .words import word_set

# How far into the first paragraph its dash may stand. Source: our judgement; the longest real one seen,
# with two places, a date and an agency, had 70 characters.
_REACH = 90

_DASH = re.compile(r"\s*(?:—|–|―|--)\s*|\s-\s+")
_AGENCY = re.compile(r"\s*(?:\((?P<agency>[^()]{2,40})\)|/[A-Z][\w ]{3,30}/)\s*$")
_DATE = re.compile(
    r",?\s+(?:(?:[A-Z]\w{2,8}|\d{1,2})\.?\s+(?:\d{1,2}|[^\W\d_]{3,9})\.?(?:,?\s+\d{4})?)\s*$",
)
_STATES = word_set(
    """Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii
    Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan
    Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee
    Texas Utah Vermont Virginia Washington Wisconsin Wyoming Ala. Ariz. Ark. Calif. Colo. Conn. Del.
    Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.C. N.D. N.H. N.J.
    N.M. N.Y. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C. Ontario Quebec
    Ont. Que. B.C. England Scotland Wales"""
)

# Words that stand in capitals before a dash and are no place.
_NO_PLACE = re.compile(
    r"(?:UPDATED?|BREAKING|WATCH|EXCLUSIVE|LIVE|VIDEO|PHOTOS?|OPINION|ANALYSIS|REVIEW|NEWS|NOTE|EDITOR|ADVERTISEMENT|"
    r"SPOILER|READ|RELATED|CORRECTION|DEVELOPING|WARNING|STORY|SPONSORED)\b"
)


def split(paragraph: str) -> tuple[str, int]:
    """The dateline's place and where the story begins after it: ``("", 0)`` when there is no dateline.

    The place is empty with a number above 0 when only an agency is named: ``(Reuters) -``.
    """
    dash = _DASH.search(paragraph, 0, _REACH)
    if not dash or dash.start() == 0 or dash.end() >= len(paragraph) or paragraph[dash.end()].islower():
        return "", 0
    head = paragraph[: dash.start()]
    without_agency = _AGENCY.sub("", head)
    named = without_agency != head
    if named and not without_agency:
        return "", dash.end()
    place = _DATE.sub("", without_agency).strip(" ,")
    dated = place != without_agency.strip(" ,")
    if _is_place(place, sure=named or dated):
        return place, dash.end()
    return "", 0


def _is_place(place: str, *, sure: bool) -> bool:
    """Whether the words before the dash name a place: in capitals, with a state, or ``sure`` by its marks."""
    if not 2 <= len(place) <= 60 or _NO_PLACE.match(place) or not place[0].isupper():
        return False
    if any(mark in place for mark in ':;!?"“”()'):
        return False
    city, _, rest = place.partition(",")
    letters = "".join(letter for letter in city if letter.isalpha())
    if len(letters) >= 3 and letters.isupper() and len(city.split()) <= 4:
        return True
    if not all(word[:1].isupper() or word in _SMALL for word in place.replace("/", " ").split()):
        return False
    return sure or rest.strip() in _STATES


_SMALL = word_set("""de del la le los las el al am an der den und on upon sur do da dos di y e of the""")
