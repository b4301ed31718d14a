"""English words for what has digits in it: money, percentages, ranges, dates, times, measures, scores."""

from __future__ import annotations

import re
from collections.abc import Callable

from . import abbreviations
from .forms import words
from .money import MONEY, SCALES, money
from .numerals import cardinal, decade, decimal, digits, fraction, ordinal, paired, year
from .units import DASH, NUMBER, SIGNED, SIGNS, UNITS

_PLACED = words("""
high tall long wide deep away from above below sprint race hurdles and under tower wall
""")
_NUMBERED = words("""
Boeing Airbus Flight Route Highway Interstate
""")
_VULGAR = {"½": "half", "¼": "quarter", "¾": "three quarters", "⅓": "third", "⅔": "two thirds"}
Rule = tuple[re.Pattern[str], Callable[[re.Match[str], str, str, bool], str]]


def figure(core: str, *, before: str, after: str, british: bool) -> str | None:
    """How a word with digits is said, None when no rule knows it.

    Args:
        core: the word without the punctuation around it.
        before, after: the cores of its neighbours, empty at the ends.
        british: ``one hundred and five``, day before month.
    """
    for pattern, rule in _RULES:
        found = pattern.fullmatch(core)
        if found is not None:
            return rule(found, before, after, british)
    return None


def _measure(found: re.Match[str], before: str, after: str, british: bool) -> str:
    low, high, name = found["low"], found["high"], found["unit"]
    said = decimal(low, british=british) + (f" to {decimal(high, british=british)}" if high else "")
    rest = (found["rest"] or "").replace("-", " ")
    head = SIGNS.get(found["minus"], "")
    if name == "m" and not rest and after.lower() not in _PLACED:
        return f"{head}{said} million"
    if name in {"k", "K", "bn", "tn"} or (name == "m" and rest):
        big = "meter" if name == "m" else SCALES[name]
        return f"{head}{said} {'K' if name == 'K' and after in {'run', 'race'} else big}{rest}"
    names = UNITS[name]
    single = (low == "1" and not high) or bool(rest) or before.lower() in {"a", "an"}
    return f"{head}{said} {names[0] if single else names[1]}{rest}"


def _span(found: re.Match[str], before: str, after: str, british: bool) -> str:
    low, high = found["low"], found["high"]
    rest = (found["rest"] or "").replace("-", " ")
    if _is_year(low) and re.fullmatch(r"\d\d|\d{4}", high):
        second = year(high, british=british) if len(high) == 4 else cardinal(int(high), british=british)
        return f"{year(low, british=british)} to {second}{rest}"
    if _month(before) and int(float(low.replace(",", ""))) < 32:
        return f"{ordinal(low, british=british)} to {ordinal(high, british=british)}{rest}"
    said = [decimal(number, british=british) for number in (low, high)]
    if british and "0" in (low, high):
        return " ".join("nil" if number == "zero" else number for number in said) + rest
    return " to ".join(said) + rest


def _clock(found: re.Match[str], before: str, after: str, british: bool) -> str:
    hour, minute = cardinal(int(found["hour"]), british=british), found["minute"] or "00"
    half = found["half"] or ""
    half = f" {half[0].upper()} M" if half else ""
    if minute == "00":
        plain = not half and after.lower().replace(".", "") not in {"am", "pm", "et", "gmt", "noon"}
        clock = " o'clock" if plain and 0 < int(found["hour"]) < 13 else (" hundred" if plain else "")
        return hour + clock + half
    said = ("oh " if minute[0] == "0" else "") + cardinal(int(minute), british=british)
    return f"{hour} {said}{half}"


def _iso(found: re.Match[str], before: str, after: str, british: bool) -> str:
    return _date(found["year"], found["month"], found["day"], british)


def _slashed(found: re.Match[str], before: str, after: str, british: bool) -> str:
    day, month = (found["one"], found["two"]) if british else (found["two"], found["one"])
    if int(month) > 12:
        day, month = month, day
    return _date(found["year"], month, day, british)


def _date(of: str, month: str, day: str, british: bool) -> str:
    names = list(dict.fromkeys(abbreviations.MONTHS.values()))
    names.insert(4, "May")
    if not 0 < int(month) < 13:
        return " ".join(digits(part) for part in (of, month, day))
    written = year(of, british=british) if len(of) == 4 else cardinal(int(of), british=british)
    return f"{names[int(month) - 1]} {ordinal(int(day), british=british)} {written}"


def _part(found: re.Match[str], before: str, after: str, british: bool) -> str:
    top, bottom = found["top"], found["bottom"]
    if (top, bottom) == ("9", "11"):
        return "nine eleven"
    if (top, bottom) == ("24", "7"):
        return "twenty four seven"
    if 0 < int(top) < int(bottom) and (int(bottom) <= 20 or bottom in {"100", "1000"}):
        return fraction(top, bottom, british=british)
    between = " to " if int(top) > int(bottom) else " "
    return cardinal(top, british=british) + between + cardinal(bottom, british=british)


def _vulgar(found: re.Match[str], before: str, after: str, british: bool) -> str:
    whole, sign = found["whole"], found["sign"]
    if not whole:
        return {"½": "one half", "¼": "one quarter", "⅓": "one third"}.get(sign, _VULGAR[sign])
    article = "a " if sign in "½¼⅓" else ""
    return f"{cardinal(whole, british=british)} and {article}{_VULGAR[sign]}"


def _compound(found: re.Match[str], before: str, after: str, british: bool) -> str:
    """``20-year-old``, ``COVID-19``, ``F-16``, ``G7``, ``H1N1``: letters and digits, each said by itself."""
    pieces = re.findall(r"\d+(?:,\d{3})*(?:\.\d+)?|[^\W\d_]+(?:'s)?", found[0])
    said = []
    for place, piece in enumerate(pieces):
        if not piece[0].isdecimal():
            said.append(abbreviations.capitals(piece, shouting=False) or piece)
        elif place and len(pieces[place - 1]) <= 2 and len(piece) == 3 and piece.isdecimal():
            said.append(paired(piece, british=british))
        else:
            said.append(decimal(piece, british=british))
    return " ".join(said)


def _plain(found: re.Match[str], before: str, after: str, british: bool) -> str:
    text, sign = found["number"], SIGNS.get(found["minus"], "")
    if text in {"911", "999", "411"} and before.lower() in {
        "call",
        "called",
        "a",
        "calling",
        "dial",
        "dialed",
        "the",
    }:
        return digits(text)
    if before in _NUMBERED and len(text) == 3:
        return paired(text, british=british)
    short = re.fullmatch(r"[1-3]?\d", text) is not None
    if (
        short
        and not sign
        and not found["plus"]
        and (_month(before) or _month(after))
        and int(text) < 32
        and text != "0"
    ):
        return ordinal(int(text), british=british)
    if not sign and not found["plus"] and _is_year(text):
        return year(text, british=british)
    return sign + decimal(text, british=british) + (" plus" if found["plus"] else "")


def _is_year(text: str) -> bool:
    return re.fullmatch(r"1[1-9]\d\d|20\d\d", text) is not None


def _month(core: str) -> bool:
    return core in abbreviations.MONTHS or core in abbreviations.MONTH_NAMES


def _spelled(found: re.Match[str], before: str, after: str, british: bool) -> str:
    return digits(found[0])


def _decade(found: re.Match[str], before: str, after: str, british: bool) -> str:
    head, rest = ((found[name] or "").replace("-", " ") for name in ("head", "rest"))
    return head + decade(found["decade"], british=british) + rest


def _ordinal(found: re.Match[str], before: str, after: str, british: bool) -> str:
    return ordinal(found["number"], british=british) + (found["rest"] or "").replace("-", " ")


_REST = r"(?P<rest>-[A-Za-z][A-Za-z-]*)?"
_UNIT = "|".join(
    sorted((re.escape(name) for name in UNITS if name not in {"in", "am", "pm", "sq"}), key=len, reverse=True)
)
_LOW_HIGH = rf"(?P<low>{NUMBER})(?:{DASH}(?P<high>{NUMBER}))?"
_RULES: tuple[Rule, ...] = (
    (MONEY, money),
    (re.compile(r"\d{3}[-.]\d{3}[-.]\d{4}|\d{3}-\d{4}"), _spelled),
    (re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"), _iso),
    (re.compile(r"(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>\d{4}|\d\d)"), _slashed),
    (re.compile(r"(?P<hour>\d{1,2})[:.](?P<minute>[0-5]\d)(?P<half>[ap]\.?m)"), _clock),
    (re.compile(r"(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?P<half>)"), _clock),
    (re.compile(r"(?P<hour>\d{1,2})(?P<minute>)(?P<half>[ap]\.?m)"), _clock),
    (re.compile(r"(?P<top>\d{1,4})/(?P<bottom>\d{1,4})"), _part),
    (re.compile(r"(?P<whole>\d*)(?P<sign>[½¼¾⅓⅔])"), _vulgar),
    (re.compile(rf"(?P<head>[A-Za-z]+-)?'?(?P<decade>\d0|\d\d\d0)'?s{_REST}"), _decade),
    (re.compile(rf"(?P<number>\d[\d,]*)(?:st|nd|rd|th){_REST}"), _ordinal),
    (re.compile(rf"(?P<minus>{SIGNED}){_LOW_HIGH}-?(?P<unit>{_UNIT}|k|K|bn|tn){_REST}"), _measure),
    (re.compile(rf"(?P<low>{NUMBER}){DASH}(?P<high>{NUMBER}){_REST}"), _span),
    (re.compile(rf"(?P<minus>{SIGNED})(?P<number>{NUMBER})(?P<plus>\+?)"), _plain),
    (re.compile(r"[^\W_]+(?:[-–'.,][^\W_]+)*"), _compound),
)  # fmt: skip
