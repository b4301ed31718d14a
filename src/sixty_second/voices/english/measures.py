"""English words for numbers with a unit or a size of their own: ``70ft``, ``-4°C``, ``5m``, ``1080p``."""

from __future__ import annotations

import re

from ..forms import Near, words
from .money import SCALES
from .numerals import cardinal, decimal, paired
from .units import DASH, NUMBER, SIGNED, SIGNS, UNITS

_PLACED = words("""
high tall long wide deep thick away from above below sprint race hurdles and under tower wall final freestyle
butterfly backstroke breaststroke medley relay champion title swimming track tape dash mark
""")
"""What follows ``m`` where it is metres and not million."""
_STANDING = words("high tall long wide deep thick away from above below and under")
_SHAPED = words("high tall long wide deep thick sprint")
_APART = words("Seat Row Flat Apartment Gate Unit Room Section Class Block Platform Bus Route Court")
"""Before these, a letter after a number is no temperature."""
_UNIT = "|".join(
    sorted((re.escape(name) for name in UNITS if name not in {"am", "pm", "sq"}), key=len, reverse=True)
)
_REST = r"(?P<rest>-[A-Za-z][A-Za-z-]*)?"
_LOW_HIGH = rf"(?P<low>{NUMBER})(?:(?:{{unit}})?{DASH}(?P<high>{NUMBER}))?"
_LOW_HIGH = _LOW_HIGH.replace("{unit}", _UNIT)
MEASURE = re.compile(
    rf"(?P<minus>{SIGNED}){_LOW_HIGH}(?P<hyphen>-?)(?P<unit>{_UNIT}|k|K|mn|bn|tn|M|B){_REST}(?:/(?P<per>[A-Za-z]+))?"
)
DEGREES = re.compile(rf"(?P<minus>{SIGNED})(?P<low>{NUMBER})(?:{DASH}(?P<high>{NUMBER}))?(?P<scale>[CF])")
FEET = re.compile(r"(?P<feet>\d{1,2})(?:ft|'|′)-?(?P<inches>\d{1,2})(?:in|ins|\"|″|'')?")
FOOT = re.compile(r"(?P<feet>\d{1,2})ft")
LINES = re.compile(r"(?P<lines>240|360|480|540|720|1080|1440|2160)[pi]")
BY = re.compile(rf"(?P<first>{NUMBER})(?P<sign>[x×])(?P<second>{NUMBER})(?:(?P<unit>{_UNIT}))?")
CALIBRE = re.compile(r"\.(?P<bore>\d\d)(?P<rest>-cal(?:iber|ibre)?)?")


def measure(found: re.Match[str], near: Near) -> str | None:
    """``5km`` as ``five kilometers``, ``10m people`` as ``ten million``, ``a 10-km run`` in the singular."""
    low, high, name = found["low"], found["high"], found["unit"]
    rest = (found["rest"] or "").replace("-", " ")
    per = f" per {found['per']}" if found["per"] else ""
    if name in {"in", "st", "L"} and found["hyphen"]:
        return None
    said = decimal(low, british=near.british) + (f" to {decimal(high, british=near.british)}" if high else "")
    head = SIGNS.get(found["minus"], "") + said
    size = _size(name, low, rest, near)
    if size:
        return f"{head} {size}{rest}{per}"
    adjective = bool(rest) or near.before.core.lower() in {"a", "an"} or bool(found["hyphen"])
    event = name == "m" and near.after.core.lower() in _PLACED - _STANDING
    single = (low == "1" and not high) or adjective or event
    return f"{head} {UNITS[name][0 if single else 1]}{rest}{per}"


def _size(name: str, low: str, rest: str, near: Near) -> str:
    """``million`` and the like where the letters stand for it; empty where they are a unit."""
    after = near.after.core
    if name == "K" and (low in {"4", "5", "8"} or after in {"run", "race"}):
        return "K"
    if name == "k" and low == "4":
        return "K"
    if name == "K" and after.lower() == "gold":
        return "karat"
    if name == "M" and low == "3":
        return "M"
    if name in {"k", "K", "mn", "bn", "tn", "M", "B"}:
        return SCALES[name]
    if name != "m":
        return ""
    if rest:
        return "" if rest.split()[0] in _SHAPED else "million"
    return "" if after.lower() in _PLACED else "million"


def degrees(found: re.Match[str], near: Near) -> str | None:
    """``1.5C`` as ``one point five degrees Celsius``; None for a seat or a class."""
    low, high, scale = found["low"], found["high"], found["scale"]
    if near.before.core in _APART or len(low) > 4 or (scale == "F" and len(low) < 2):
        return None
    said = decimal(low, british=near.british) + (f" to {decimal(high, british=near.british)}" if high else "")
    name = UNITS[f"°{scale}"][0 if low == "1" and not high else 1]
    return f"{SIGNS.get(found['minus'], '')}{said} {name}"


def feet(found: re.Match[str], near: Near) -> str:
    """``6'1`` and ``5ft8in`` as ``six foot one``."""
    return " foot ".join(cardinal(int(found[name]), british=near.british) for name in ("feet", "inches"))


def foot(found: re.Match[str], near: Near) -> str | None:
    """``5ft`` before its inches as ``five foot``; None elsewhere."""
    inches = re.fullmatch(r"\d{1,2}(?:in|ins)?|\d{1,2}½?(?:in|ins)", near.after.core)
    return (
        f"{cardinal(found['feet'], british=near.british)} foot" if inches and not near.before.mark else None
    )


def lines(found: re.Match[str], near: Near) -> str:
    """``1080p`` as ``ten eighty P``."""
    text = found["lines"]
    if len(text) == 3:
        return f"{paired(text, british=False)} {found[0][-1].upper()}"
    pair = (cardinal(int(half), british=False) for half in (text[:-2], text[-2:]))
    return f"{' '.join(pair)} {found[0][-1].upper()}"


def by(found: re.Match[str], near: Near) -> str:
    """``4x4`` as ``four by four``."""
    first, second = (decimal(found[name], british=near.british) for name in ("first", "second"))
    return f"{first} by {second}" + (f" {UNITS[found['unit']][1]}" if found["unit"] else "")


def calibre(found: re.Match[str], near: Near) -> str | None:
    """``a .22 calibre`` as ``twenty two``; None for any other decimal."""
    if not (found["rest"] or near.after.core.lower() in {"calibre", "caliber", "cal", "rifle", "pistol"}):
        return None
    rest = " caliber" if found["rest"] else ""
    return cardinal(int(found["bore"]), british=near.british) + rest
