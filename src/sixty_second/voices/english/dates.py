"""English words for dates, years, decades and times of day."""

from __future__ import annotations

import re

from ..forms import Near, words
from . import abbreviations
from .numerals import cardinal, decade, digits, ordinal, year
from .units import DASH

_CLOCKED = words("""
am pm a.m p.m on last this tonight yesterday today tomorrow GMT BST ET EST EDT CET CEST PT PST local sharp UTC
""")
"""What follows a time of day that is written with a point, or without anything between hour and minute."""
_DATED = words("in by until till since from around before after year of circa about to")
_HALF = r"(?P<half>[apAP]\.?[mM])"
_TIME = r"\d{1,2}(?:[:.][0-5]\d)?"
CLOCK = re.compile(rf"(?P<hour>\d{{1,2}})[:.h](?P<minute>[0-5]\d)-?{_HALF}(?P<rest>)")
COLON = re.compile(r"(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?P<half>)(?P<rest>-[A-Za-z][A-Za-z-]*)?")
HOUR = re.compile(rf"(?P<hour>\d{{1,2}})(?P<minute>)-?{_HALF}(?P<rest>-[A-Za-z][A-Za-z-]*)?")
POINT = re.compile(r"(?P<hour>[01]?\d|2[0-4])\.(?P<minute>[0-5]\d)(?P<half>)(?P<rest>)")
MILITARY = re.compile(r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?P<half>)(?P<rest>)")
HOURS = re.compile(rf"(?P<low>{_TIME})(?P<first>[ap]\.?m)?{DASH}(?P<high>{_TIME}){_HALF}")
HALVES = re.compile(rf"(?P<first>[ap])\.?m\.?{DASH}(?P<high>{_TIME})(?:(?P<half>[ap])\.?m\.?)?")
LAP = re.compile(r"(?:(?P<hours>\d{1,2}):)?(?P<minutes>\d{1,2}):(?P<seconds>[0-5]\d(?:\.\d+)?)")
ISO = re.compile(r"(?P<year>\d{4})(?P<sign>[-.])(?P<month>\d\d)(?P=sign)(?P<day>\d\d)")
SLASHED = re.compile(r"(?P<one>\d{1,2})(?P<sign>[/.])(?P<two>\d{1,2})(?P=sign)(?P<year>\d{4}|\d\d)")
DECADES = re.compile(rf"(?P<first>\d\d\d0)'?s(?:{DASH}|/)'?(?P<last>\d0|\d\d\d0)'?s")
DECADE = re.compile(r"(?P<head>[A-Za-z]+-)?'?(?P<decade>\d0|\d\d\d0)'?s(?P<rest>-[A-Za-z][A-Za-z-]*)?")
YEARS = re.compile(rf"(?P<first>1[1-9]\d\d|20\d\d)(?P<sign>{DASH}|/)(?P<last>\d\d|1[1-9]\d\d|20\d\d)"
                   r"(?P<rest>-[A-Za-z][A-Za-z-]*)?")  # fmt: skip
DAYS = re.compile(rf"(?P<low>[1-3]?\d)(?:st|nd|rd|th)?{DASH}(?P<high>[1-3]?\d)(?:st|nd|rd|th)?")


def is_year(text: str, before: str) -> bool:
    """Whether a number is said as a year is: 1100 to 2099 without a comma, 1010 to 2199 after ``in``."""
    if re.fullmatch(r"1[1-9]\d\d|20\d\d", text):
        return True
    return before.lower() in _DATED and re.fullmatch(r"10[1-9]\d|21\d\d", text) is not None


def is_month(core: str) -> bool:
    """Whether a word is a month, in full or short."""
    return core in abbreviations.MONTHS or core in abbreviations.MONTH_NAMES


def clock(found: re.Match[str], near: Near) -> str:
    """``7:05`` as ``seven oh five``, ``10:00`` as ``ten o'clock``, ``8.15am`` as ``eight fifteen A M``."""
    half, rest = found["half"] or "", (found["rest"] or "").replace("-", " ")
    said = _time(found["hour"], found["minute"] or "00", near)
    half = f" {half[0].upper()} M" if half else ""
    exact = (found["minute"] or "00") == "00" and not half
    if exact and near.after.core.lower().replace(".", "") not in {"am", "pm", "et", "gmt", "noon", "hours"}:
        said += " o'clock" if 0 < int(found["hour"]) < 13 else " hundred"
    elif exact and near.after.core in {"GMT", "hours"} and int(found["hour"]) > 12:
        said += " hundred"
    return said + half + rest


def hours(found: re.Match[str], near: Near) -> str:
    """``9.30am-5pm`` as ``nine thirty A M to five P M``."""
    first = found["first"]
    low = _time(*_split(found["low"]), near) + (f" {first[0].upper()} M" if first else "")
    return f"{low} to {_time(*_split(found['high']), near)} {found['half'][0].upper()} M"


def halves(found: re.Match[str], near: Near) -> str:
    """``p.m.-7`` in ``5 p.m.-7 p.m.`` as ``P M to seven``."""
    half = f" {found['half'].upper()} M" if found["half"] else ""
    return f"{found['first'].upper()} M to {_time(*_split(found['high']), near)}{half}"


def pointed(found: re.Match[str], near: Near) -> str | None:
    """``at 7.30 tonight``: a time of day where it reads as one, else None."""
    timed = near.after.core.lower() in _CLOCKED or near.after.core in _CLOCKED
    return clock(found, near) if timed and near.before.core.lower() not in {"to", "of", "by"} else None


def military(found: re.Match[str], near: Near) -> str | None:
    """``0730 GMT`` as ``oh seven thirty``; None where nothing says that it is a time."""
    if near.after.core not in {"GMT", "BST", "UTC", "CET", "ET", "hours", "hrs", "local"}:
        return None
    hour, minute = found["hour"], found["minute"]
    head = ("oh " if hour[0] == "0" else "") + cardinal(int(hour), british=near.british)
    rest = "hundred" if minute == "00" else _minutes(minute, near)
    return f"{head} {rest}"


def lap(found: re.Match[str], near: Near) -> str | None:
    """``2:03.45`` as minutes and seconds; None for a plain time of day."""
    if not found["hours"] and "." not in found["seconds"]:
        return None
    said = []
    for number, name in (
        (found["hours"], "hour"),
        (found["minutes"], "minute"),
        (found["seconds"], "second"),
    ):
        if number and float(number):
            whole, _, part = number.partition(".")
            count = cardinal(int(whole), british=near.british) + (f" point {digits(part)}" if part else "")
            said.append(f"{count} {name}{'' if number in {'1', '01'} else 's'}")
    return " ".join(said) or None


def iso(found: re.Match[str], near: Near) -> str | None:
    """``2016-11-14`` as ``November fourteenth twenty sixteen``."""
    return _date(found["year"], found["month"], found["day"], near)


def slashed(found: re.Match[str], near: Near) -> str | None:
    """``11/14/2016``; the day first in British English or with points."""
    first_day = near.british or found["sign"] == "."
    day, month = (found["one"], found["two"]) if first_day else (found["two"], found["one"])
    if int(month) > 12:
        day, month = month, day
    if found["sign"] == "." and len(found["year"]) != 4:
        return None
    return _date(found["year"], month, day, near)


def _date(of: str, month: str, day: str, near: Near) -> str | None:
    names = [*dict.fromkeys(abbreviations.MONTHS.values())]
    names.insert(4, "May")
    if not (0 < int(month) < 13 and 0 < int(day) < 32):
        return None
    full = of if len(of) == 4 else ("19" if int(of) > 50 else "20") + of
    name, of_year = names[int(month) - 1], year(full, british=near.british)
    day = ordinal(int(day), british=near.british)
    return f"the {day} of {name} {of_year}" if near.british else f"{name} {day} {of_year}"


def day_of_month(text: str, near: Near) -> str | None:
    """``May 5`` as ``fifth``, ``5 May`` as ``the fifth of``; None where no month stands beside it."""
    if not 0 < int(text) < 32:
        return None
    said = ordinal(int(text), british=near.british)
    if is_month(near.before.core):
        return f"the {said}" if near.british else said
    if not is_month(near.after.core):
        return None
    return f"{said} of" if near.before.core.lower() == "the" else f"the {said} of"


def days(found: re.Match[str], near: Near) -> str | None:
    """``Sept. 3-5`` as ``third to fifth``; None where no month stands beside it."""
    low, high = (day_of_month(found[name], near) for name in ("low", "high"))
    return f"{low.removesuffix(' of')} to {high}" if low and high else None


def years(found: re.Match[str], near: Near) -> str | None:
    """``2014–16`` as ``twenty fourteen to sixteen``; None where it is something else."""
    first, last, rest = found["first"], found["last"], (found["rest"] or "").replace("-", " ")
    if found["sign"] == "/" and len(last) == 2 and (int(first) + 1) % 100 != int(last):
        return None
    if len(last) == 4 or last[0] == "0":
        second = year(first[: 4 - len(last)] + last, british=near.british)
    else:
        second = cardinal(int(last), british=near.british)
    between = " " if found["sign"] == "/" else " to "
    return f"{year(first, british=near.british)}{between}{second}{rest}"


def decades(found: re.Match[str], near: Near) -> str:
    """``the mid-1990s`` as ``mid nineteen nineties``."""
    head, rest = ((found[name] or "").replace("-", " ") for name in ("head", "rest"))
    return head + decade(found["decade"], british=near.british) + rest


def decade_span(found: re.Match[str], near: Near) -> str:
    """``1960s-70s`` as ``nineteen sixties to seventies``."""
    return " to ".join(decade(found[name], british=near.british) for name in ("first", "last"))


def _split(time: str) -> tuple[str, str]:
    hour, minute = [*re.split(r"[:.]", time), "00"][:2]
    return hour, minute


def _time(hour: str, minute: str, near: Near) -> str:
    said = cardinal(int(hour), british=near.british)
    return said if minute == "00" else f"{said} {_minutes(minute, near)}"


def _minutes(minute: str, near: Near) -> str:
    return ("oh " if minute[0] == "0" else "") + cardinal(int(minute), british=near.british)
