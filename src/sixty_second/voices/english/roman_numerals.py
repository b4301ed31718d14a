"""Roman numerals: counted after ``World War`` or ``Part``, ordinal after a king, a pope, a man."""

from __future__ import annotations

import re

from ..forms import Near, words
from .abbreviations import OPENERS
from .numerals import cardinal, ordinal, roman

_COUNTED = words("""
War Wars Bowl Chapter Chapters Part Parts Act Acts Type Types Phase Title Article Articles Class Level Volume
Mark Mk Rocky Grade Stage Apollo Section Schedule Category Tier Division Book Episode Vatican Final Fantasy
Group Annex Appendix Protocol Basel Figure Table Gemini Saturn Quest Civilization
""")
_REGNAL = words("""
Albert Alexander Alfonso Amenhotep Benedict Boniface Carl Carlos Catherine Celestine Charles Christian Clement
Edward Elizabeth Eric Felipe Ferdinand Francis Frederick George Gregory Gustaf Gustav Haakon Harald Henry
Innocent Ivan James John Juan Julius Leo Leopold Louis Ludwig Margrethe Mary Mohammed Napoleon Nicholas
Nicolas Olav Otto Paul Peter Philip Philippe Pius Rama Ramesses Ramses Richard Robert Selim Sixtus Stephen
Thutmose Umberto
Urban Victor Wilhelm William Abdullah Hassan Hussein
""")
_NEVER = words("XL XX XXL LI LL")
"""Sizes, chromosomes, Long Island."""


def numeral(core: str, near: Near) -> str | None:
    """How a Roman numeral is said after what stands before it; None when it is none there."""
    bare = core.removesuffix("'s")
    before, ending = near.before, core[len(bare) :]
    mark = re.fullmatch(r"Mk(?P<number>[IVX]+)", bare)
    if mark and roman(mark["number"]):
        return f"Mark {cardinal(roman(mark['number']) or 0, british=near.british)}{ending}"
    if core == "Mk" and roman(near.after.core):
        return "Mark"
    value = roman(bare)
    if value is None or bare in _NEVER:
        return None
    if before.core in {"and", "to", "or"} and roman(near.earlier.core):
        return cardinal(value, british=near.british) + ending
    if not before.core[:1].isupper() or before.mark or before.core in OPENERS:
        return None
    if before.core in _COUNTED:
        return cardinal(value, british=near.british) + ending
    if (len(bare) == 1 and before.core not in _REGNAL) or (before.core.isupper() and len(before.core) > 1):
        return None
    if value > 5 and before.core not in _REGNAL:
        return cardinal(value, british=near.british) + ending
    return f"the {ordinal(value, british=near.british)}{ending}"
