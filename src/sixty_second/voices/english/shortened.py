"""English abbreviations in their place: what ``St.``, ``Sen.``, ``No.`` or ``Mar.`` is short for here."""

from __future__ import annotations

import re

from ..forms import NOTHING, Form, Near, words
from . import abbreviations as known

_DOTTED = re.compile(r"((?:[A-Za-z]\.)+[A-Za-z])\.?('s|s)?")
_NUMBERED = {"No": "number", "Nos": "numbers", "no": "number", "nos": "numbers", "p": "page", "ch": "chapter",
             "Ch": "Chapter", "Vol": "Volume", "Fig": "Figure", "Rs": "rupees"}  # fmt: skip
_SIDES = {"N": "North", "S": "South", "E": "East", "W": "West"}
_PARTED = words(
    "Korea Korean Koreans Ireland Africa African Carolina Dakota Sudan Macedonia Virginia Yorkshire Bank"
)
_NEEDS_NUMBER = words("ft lb lbs oz in yd hrs hr min mins")
_BEFORE_NUMBER = words("c ca pp vol fig")


def mark_after(form: Form, after: Form) -> str:
    """The pause after an abbreviation, whose full stop is its own unless a sentence ends with it."""
    rest = Form.of("x" + form.after[1:]).mark
    ends = after is NOTHING or (after.core in known.OPENERS and form.core not in known.TITLES)
    return rest or ("." if ends else "")


def abbreviation(form: Form, near: Near) -> str | None:
    """What a word that carries its full stop is short for, None when it is not short for anything."""
    core, before, after = form.core, near.before, near.after
    if not form.full_stop:
        return None
    comma = before.after.endswith(",") and before.core[:1].isupper()
    if core == "B.C" and (before.core[-1:].isdecimal() or after.core[:1].isdecimal()):
        return "B C"
    if core in known.STATES or (comma and core in known.STATES_AFTER_COMMA):
        return {**known.STATES, **known.STATES_AFTER_COMMA}[core]
    party = re.fullmatch(r"([DRI])[-–](\w[\w.]*)", core)
    if party:
        state = {**known.STATES, **known.STATES_AFTER_COMMA}.get(party[2])
        return f"{party[1]} {state}" if state else None
    if core in {"St", "Dr"}:
        return _street(core, before, after)
    if core in _NUMBERED:
        return _NUMBERED[core] if after.core[:1].isdecimal() else None
    dated = _date(form, near)
    if dated is not None:
        return dated
    if core in known.TITLES and (after.core[:1].isupper() or after.core == "1st"):
        return known.TITLES[core]
    if core in _SIDES and after.core in _PARTED:
        return _SIDES[core]
    other = _other(core, near)
    if other is not None:
        return other
    dotted = _DOTTED.fullmatch(core)
    if dotted:
        return " ".join(dotted[1].replace(".", "").upper()) + (dotted[2] or "")
    return core if re.fullmatch(r"[A-Z]", core) and core != "I" else None


def _date(form: Form, near: Near) -> str | None:
    core, after = form.core, near.after
    if core in known.DAYS:
        dated = after.core in known.MONTHS or after.core[:1].isdecimal() or form.after != "."
        return known.DAYS[core] if dated else None
    if core in known.MONTHS and (
        after.core[:1].isdecimal() or core not in {"Mar", "Jun", "Dec", "Jan", "Sep"}
    ):
        return known.MONTHS[core]
    return None


def _other(core: str, near: Near) -> str | None:
    before, after = near.before, near.after
    if core in {"v", "al"}:
        return known.OTHERS[core] if before.core[:1].isupper() or core == "al" else None
    if core in _NEEDS_NUMBER and not before.core[-1:].isdecimal():
        feet = core == "ft" and before.core.lower() in {"sq", "cu"}
        return known.OTHERS[core] if feet else None
    if core in _BEFORE_NUMBER and not after.core[:1].isdecimal():
        return None
    if core in {"Mt", "Ft", "est", "ext", "ed", "eds"} and not after.core:
        return None
    return known.OTHERS.get(core) if core not in known.TITLES or after.core[:1].isupper() else None


def bare(form: Form, near: Near) -> str | None:
    """What a word is short for that British papers, and headlines, write without its full stop."""
    core, before, after = form.core, near.before, near.after
    capital = after.core[:1].isupper() and not form.mark
    party = re.fullmatch(r"([DRI])[-–]([A-Z]{2})", core)
    if party and party[2] in known.POSTAL:
        return f"{party[1]} {known.POSTAL[party[2]]}"
    if core in known.POSTAL and before.after.endswith(",") and before.core[:1].isupper():
        return known.POSTAL[core]
    if core in {"No", "Nos", "no"} and not form.mark and after.core[:1].isdecimal():
        return _NUMBERED[core] if core != "no" or near.british else None
    if core.endswith(".'s") and core[:-3] in known.OTHERS:
        return known.OTHERS[core[:-3]] + "'s"
    if core in {"vs", "v", "etc", "aka", "approx"} and (
        core != "v" or (before.core[:1].isupper() and capital)
    ):
        return known.OTHERS[core]
    if core in {"St", "Dr"} and capital:
        return _street(core, before, after)
    if (
        core in {"Gen", "Col", "Cdr"}
        and capital
        and (before.core in known.BARE or before.core in known.TITLES)
    ):
        return known.TITLES[core]
    if core in known.BARE and capital and len(after.core) > 1:
        return known.BARE[core]
    if core in known.FIRMS and before.core[:1].isupper() and not before.mark:
        return known.FIRMS[core]
    if core == "Co" and before.core[:1].isupper() and not before.mark and not capital:
        return "Company"
    if core == "Co" and capital and after.core in _COUNTIES:
        return "County"
    return _bare_date(core, near)


_COUNTIES = words("""
Antrim Armagh Carlow Cavan Clare Cork Donegal Down Dublin Durham Fermanagh Galway Kerry Kildare Kilkenny Laois
Leitrim Limerick Londonderry Longford Louth Mayo Meath Monaghan Offaly Roscommon Sligo Tipperary Tyrone
Waterford Westmeath Wexford Wicklow
""")


def _bare_date(core: str, near: Near) -> str | None:
    after = near.after.core
    if core in known.MONTHS and (
        re.fullmatch(r"\d{1,2}(?:[-–]\d{1,2})?(?:st|nd|rd|th)?|\d{4}", after) or near.before.core.isdecimal()
    ):
        return known.MONTHS[core]
    timed = re.fullmatch(r"\d{1,2}(?:[:.]\d\d)?(?:[ap]\.?m)?", after, re.IGNORECASE)
    if core in known.DAYS and timed and core not in {"Sun", "Mon"}:
        return known.DAYS[core]
    return None


def _street(core: str, before: Form, after: Form) -> str:
    named = before.core[:1].isupper() and not before.mark and before.core not in known.OPENERS
    full = {"St": ("Saint", "Street"), "Dr": ("Doctor", "Drive")}[core]
    follows = after.core[:1].isupper() and not (named and after.core in known.OPENERS)
    return full[0] if follows else full[1]
