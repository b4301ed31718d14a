"""English words for what has digits in it: money, percentages, ranges, dates, times, measures, scores."""

from __future__ import annotations

import re
from collections.abc import Callable

from . import abbreviations
from .numerals import cardinal, decade, decimal, digits, fraction, ordinal, paired, year

_N = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+"
_CURRENCY = r"(?:US|AU|CA|HK|NZ|A|C|S|R)?\$|[£€¥₹₽₩₪₺₴]"
_DASH = "[-–—−]"
_SCALE = r"k|K|m|mn|M|b|bn|B|t|tn|trn|million|billion|trillion"
_SCALES = {
    "k": "thousand", "K": "thousand", "m": "million", "mn": "million", "M": "million", "b": "billion",
    "bn": "billion", "B": "billion", "t": "trillion", "tn": "trillion", "trn": "trillion",
}  # fmt: skip
_MONEY_NAMES = {
    "$": ("dollar", "dollars"), "£": ("pound", "pounds"), "€": ("euro", "euros"), "¥": ("yen", "yen"),
    "₹": ("rupee", "rupees"), "₽": ("rouble", "roubles"), "₩": ("won", "won"), "₪": ("shekel", "shekels"),
    "₺": ("lira", "lira"), "₴": ("hryvnia", "hryvnias"),
}  # fmt: skip
_NATIONS = {"US": "U S", "AU": "Australian", "A": "Australian", "CA": "Canadian", "C": "Canadian",
            "HK": "Hong Kong", "NZ": "New Zealand", "S": "Singapore", "R": "Brazilian"}  # fmt: skip
_CENTS = {"$": "cent", "€": "cent", "£": "pence"}
UNITS = {
    "km": ("kilometer", "kilometers"), "kms": ("kilometer", "kilometers"), "m": ("meter", "meters"),
    "cm": ("centimeter", "centimeters"), "mm": ("millimeter", "millimeters"), "mi": ("mile", "miles"),
    "ft": ("foot", "feet"), "in": ("inch", "inches"), "yd": ("yard", "yards"), "kg": ("kilo", "kilos"),
    "g": ("gram", "grams"), "mg": ("milligram", "milligrams"), "lb": ("pound", "pounds"),
    "lbs": ("pound", "pounds"), "oz": ("ounce", "ounces"), "l": ("liter", "liters"),
    "ml": ("milliliter", "milliliters"), "mph": ("mile per hour", "miles per hour"),
    "km/h": ("kilometer per hour", "kilometers per hour"), "kph": ("kilometer per hour", "kilometers per hour"),
    "km²": ("square kilometer", "square kilometers"), "m²": ("square meter", "square meters"),
    "sq": ("square", "square"), "hr": ("hour", "hours"), "hrs": ("hour", "hours"), "min": ("minute", "minutes"),
    "mins": ("minute", "minutes"), "sec": ("second", "seconds"), "secs": ("second", "seconds"),
    "kW": ("kilowatt", "kilowatts"), "MW": ("megawatt", "megawatts"), "GW": ("gigawatt", "gigawatts"),
    "kWh": ("kilowatt hour", "kilowatt hours"), "MWh": ("megawatt hour", "megawatt hours"),
    "GB": ("gigabyte", "gigabytes"), "MB": ("megabyte", "megabytes"), "TB": ("terabyte", "terabytes"),
    "Hz": ("hertz", "hertz"), "kHz": ("kilohertz", "kilohertz"), "MHz": ("megahertz", "megahertz"),
    "GHz": ("gigahertz", "gigahertz"), "°C": ("degree Celsius", "degrees Celsius"),
    "°F": ("degree Fahrenheit", "degrees Fahrenheit"), "°": ("degree", "degrees"), "%": ("percent", "percent"),
    "pc": ("percent", "percent"), "x": ("times", "times"), "¢": ("cent", "cents"), "p": ("penny", "pence"),
    "ha": ("hectare", "hectares"), "am": ("A M", "A M"), "pm": ("P M", "P M"),
}  # fmt: skip
_PLACED = frozenset(
    "high tall long wide deep away from above below sprint race hurdles and under tower wall".split()
)
_NUMBERED = frozenset("Boeing Airbus Flight Route Highway Interstate".split())
_VULGAR = {"½": "half", "¼": "quarter", "¾": "three quarters", "⅓": "third", "⅔": "two thirds"}
_SIGN = {"-": "minus ", "−": "minus ", "–": "minus ", "+": "plus ", "~": "about ", "<": "less than ",
         ">": "more than ", "±": "plus or minus "}  # fmt: skip

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


def scaled(core: str) -> bool:
    """Whether the word is money to which ``million`` and the like, said next, belongs."""
    found = _MONEY.fullmatch(core)
    return found is not None and not found["scale"] and not found["rest"]


def currency(core: str, *, single: bool) -> str:
    """The name of the currency that a sum is in, e.g. ``dollars``."""
    found = _MONEY.fullmatch(core)
    return _named(found["sign"], single) if found else ""


def unit(core: str, *, before: str) -> str | None:
    """The name of a unit that stands by itself after its number; None when it is none."""
    if core in {"in", "am", "pm", "x", "m", "p", "l", "g", "sec", "min"} and core not in {"am", "pm", "m"}:
        return None
    names = UNITS.get(core)
    if names is None or not re.fullmatch(rf"{_SIGNED}(?:{_N})(?:{_DASH}(?:{_N}))?", before):
        return None
    return names[0] if before == "1" else names[1]


_SIGNED = r"[-−–+~<>±]?"
_MONEY = re.compile(
    rf"(?P<minus>{_SIGNED})(?P<sign>{_CURRENCY})(?P<low>{_N})(?:{_DASH}(?:{_CURRENCY})?(?P<high>{_N}))?"
    rf"(?:-?(?P<scale>{_SCALE}))?(?P<plus>\+?)(?P<rest>-[A-Za-z][A-Za-z-]*)?"
)


def _named(sign: str, single: bool) -> str:
    nation = _NATIONS.get(sign[:-1], "")
    name = _MONEY_NAMES[sign[-1]][0 if single else 1]
    return f"{nation} {name}".strip()


def _money(found: re.Match[str], before: str, after: str, british: bool) -> str:
    sign, low, high = found["sign"], found["low"], found["high"]
    head = _SIGN.get(found["minus"], "")
    rest = (found["rest"] or "").replace("-", " ")
    tail = (" plus" if found["plus"] else "") + rest
    single = (low == "1" and not high) or before.lower() in {"a", "an"} or rest.startswith(" million")
    scale = found["scale"]
    whole, _, cents = low.partition(".")
    if not scale and not high and len(cents) == 2 and sign[-1] in _CENTS and not _big(after):
        return head + _coins(sign, whole, cents, british) + tail
    said = decimal(low, british=british) + (f" to {decimal(high, british=british)}" if high else "")
    if scale:
        name = _named(sign, before.lower() in {"a", "an"} or bool(rest))
        return f"{head}{said} {_SCALES.get(scale, scale)} {name}{tail}"
    if _big(after):
        return head + said + tail
    single = single or (bool(rest) and rest.split()[0] not in {"a", "plus"})
    return f"{head}{said} {_named(sign, single)}{tail}"


def _big(after: str) -> bool:
    return re.match(r"(?:hundred|thousand|million|billion|trillion|m|bn|tn)(?:$|-)", after) is not None


def _coins(sign: str, whole: str, cents: str, british: bool) -> str:
    name = _CENTS[sign[-1]]
    coins = f"{cardinal(int(cents), british=british)} {name}" + (
        "s" if name == "cent" and cents != "01" else ""
    )
    if int(whole.replace(",", "") or 0) == 0:
        return coins
    notes = f"{cardinal(whole, british=british)} {_named(sign, whole == '1')}"
    return notes if cents == "00" else f"{notes} and {coins}"


def _measure(found: re.Match[str], before: str, after: str, british: bool) -> str:
    low, high, name = found["low"], found["high"], found["unit"]
    said = decimal(low, british=british) + (f" to {decimal(high, british=british)}" if high else "")
    rest = (found["rest"] or "").replace("-", " ")
    head = _SIGN.get(found["minus"], "")
    if name == "m" and not rest and after.lower() not in _PLACED:
        return f"{head}{said} million"
    if name in {"k", "K", "bn", "tn"} or name == "m" and rest:
        big = "meter" if name == "m" else _SCALES[name]
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
    return f"{decimal(low, british=british)} to {decimal(high, british=british)}{rest}"


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
    return f"{cardinal(top, british=british)} {cardinal(bottom, british=british)}"


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
        elif place and len(pieces[place - 1]) <= 2 and len(piece) == 3:
            said.append(paired(piece, british=british))
        else:
            said.append(decimal(piece, british=british))
    return " ".join(said)


def _plain(found: re.Match[str], before: str, after: str, british: bool) -> str:
    text, sign = found["number"], _SIGN.get(found["minus"], "")
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
_RULES: tuple[Rule, ...] = (
    (_MONEY, _money),
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
    (re.compile(rf"(?P<minus>{_SIGNED})(?P<low>{_N})(?:{_DASH}(?P<high>{_N}))?-?(?P<unit>{_UNIT}|k|K|bn|tn){_REST}"), _measure),
    (re.compile(rf"(?P<low>{_N}){_DASH}(?P<high>{_N}){_REST}"), _span),
    (re.compile(rf"(?P<minus>{_SIGNED})(?P<number>{_N})(?P<plus>\+?)"), _plain),
    (re.compile(r"[^\W_]+(?:[-–'.,]?[^\W_]+)*"), _compound),
)  # fmt: skip
