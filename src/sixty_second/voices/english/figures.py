"""English words for what has digits in it: which rule says it, and the plainest of them."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..forms import Near, words
from . import dates, measures, scores
from .abbreviations import POSTAL
from .acronyms import capitals
from .money import MONEY, MONEY_AFTER, money
from .numerals import cardinal, decimal, digits, ordinal, paired, year
from .units import NUMBER, SIGNED, SIGNS

_NUMBERED = words("Boeing Airbus Flight Route Highway Interstate Road Bus Room")
_CALLED = words("call called calling calls dial dialed dialled dialling a the")
_PHONE = r"\+?\d{1,4}(?:[-.]\d{2,4}){2,4}|\d{3}-\d{4}"
_NAME = r"(?P<rest>-[A-Za-z][A-Za-z-]*)?"
_TH = "(?:st|nd|rd|th)"
Rule = tuple[re.Pattern[str], Callable[[re.Match[str], Near], str | None]]


def figure(core: str, near: Near) -> str | None:
    """How a word with digits is said, None when no rule knows it; a rule with None leaves it to the next.

    Args:
        core: the word without the punctuation around it.
    """
    for pattern, rule in _RULES:
        found = pattern.fullmatch(core)
        said = rule(found, near) if found is not None else None
        if said is not None:
            return said
    return None


def telephone(core: str, near: Near) -> bool:
    """Whether a word is part of a telephone number: its beginning, or what follows one without a pause."""
    if near.dialling:
        return re.fullmatch(r"\d{2,7}(?:-\d{2,5})*", core) is not None
    digit = near.after.core[:1].isdecimal() and near.after.core.replace("-", "").isdecimal()
    if re.fullmatch(r"\+\d{1,3}", core):
        return digit
    if re.fullmatch(r"0\d{2,4}", core):
        return digit and len(near.after.core) > 2 and not near.before.core.startswith(("$", "£", "€"))
    area = re.fullmatch(r"\d{3}", core) is not None
    return area and re.fullmatch(r"\d{3}-\d{4}", near.after.core) is not None


def _plain(found: re.Match[str], near: Near) -> str:
    text, sign, plus = found["number"], SIGNS.get(found["minus"], ""), found["plus"]
    before, british = near.before.core, near.british
    if text == "911" and before == "Porsche":
        return "nine eleven"
    if len(text) == 5 and before in POSTAL:
        return digits(text)
    if text == "911" or (text in {"999", "411", "112"} and _called(near)):
        return digits(text)
    if before in _NUMBERED and len(text) == 3:
        return paired(text, british=british)
    if sign or plus:
        return sign + decimal(text, british=british) + (" plus" if plus else "")
    day = dates.day_of_month(text, near) if re.fullmatch(r"[1-3]?\d", text) else None
    if day is not None:
        return day
    return year(text, british=british) if dates.is_year(text, before) else decimal(text, british=british)


def _called(near: Near) -> bool:
    return near.before.core.lower() in _CALLED or near.after.core.lower() in {"call", "calls", "emergency"}


def _ordinal(found: re.Match[str], near: Near) -> str | None:
    number = found["number"].replace(",", "")
    if found["ending"] == "st" and (not number.endswith("1") or number.endswith("11")):
        return None
    return ordinal(number, british=near.british) + (found["rest"] or "").replace("-", " ")


def _ordinals(found: re.Match[str], near: Near) -> str:
    rest = (found["rest"] or "").replace("-", " ")
    return " to ".join(ordinal(found[name], british=near.british) for name in ("low", "high")) + rest


def _called_number(found: re.Match[str], near: Near) -> str:
    return (
        f"number {cardinal(found['number'], british=near.british)}{(found['rest'] or '').replace('-', ' ')}"
    )


def _spelled(found: re.Match[str], near: Near) -> str | None:
    number = re.sub(r"\D", "", found[0])
    if len(number) < 7:
        return None
    return ("plus " if found[0][0] == "+" else "") + digits(number)


def _version(found: re.Match[str], near: Near) -> str:
    return " point ".join(cardinal(int(piece), british=near.british) for piece in found[0].split("."))


def _plural(found: re.Match[str], near: Near) -> str:
    """``18s`` as ``eighteens``, ``747s`` as ``seven forty sevens``, ``4's`` as ``four's``, ``49ers``."""
    number, ending = found["number"], found["ending"]
    said = paired(number, british=False) if len(number) == 3 else cardinal(number, british=near.british)
    return said + _ending(said, ending)


def _ending(said: str, ending: str) -> str:
    if ending == "s" and said.endswith("six"):
        return "es"
    return ending[1:] if ending.startswith("er") and said.endswith("e") else ending


def _compound(found: re.Match[str], near: Near) -> str:
    """``20-year-old``, ``COVID-19``, ``F-16``, ``G7``, ``H1N1``: letters and digits, each said by itself."""
    pieces = re.findall(r"\d+(?:,\d{3})*(?:\.\d+)?|[^\W\d_]+(?:'s)?|'s", found[0])
    said: list[str] = []
    for place, piece in enumerate(pieces):
        if piece in {"s", "'s"} and place and pieces[place - 1][-1].isdecimal():
            said[-1] += _ending(said[-1], piece)
        elif not piece[0].isdecimal():
            said.append(capitals(piece) or piece)
        elif place and len(pieces[place - 1]) <= 2 and len(piece) == 3 and piece.isdecimal():
            said.append(paired(piece, british=near.british))
        elif len(piece) == 4 and dates.is_year(piece, "") and place == 1 and len(pieces) == 2:
            said.append(year(piece, british=near.british))
        else:
            said.append(decimal(piece, british=near.british))
    return " ".join(said)


_RULES: tuple[Rule, ...] = (
    (MONEY, money),
    (MONEY_AFTER, money),
    (dates.ISO, dates.iso),
    (dates.SLASHED, dates.slashed),
    (dates.LAP, dates.lap),
    (dates.CLOCK, dates.clock),
    (dates.COLON, dates.clock),
    (dates.HOUR, dates.clock),
    (dates.HOURS, dates.hours),
    (dates.HALVES, dates.halves),
    (dates.POINT, dates.pointed),
    (dates.MILITARY, dates.military),
    (re.compile(_PHONE), _spelled),
    (dates.YEARS, dates.years),
    (scores.PART, scores.part),
    (scores.MIXED, scores.mixed),
    (scores.VULGAR, scores.vulgar),
    (scores.ROW, scores.row),
    (dates.DECADE, dates.decades),
    (dates.DECADES, dates.decade_span),
    (dates.DAYS, dates.days),
    (re.compile(rf"(?P<number>\d[\d,]*)(?P<ending>st|nd|rd|th){_NAME}"), _ordinal),
    (re.compile(rf"(?P<low>\d{{1,3}}){_TH}[-–](?P<high>\d{{1,3}}){_TH}{_NAME}"), _ordinals),
    (re.compile(rf"[Nn]o\.(?P<number>\d{{1,4}}){_NAME}"), _called_number),
    (re.compile(r"(?P<number>\d{1,3})(?P<ending>'?s|ers(?:'s)?)"), _plural),
    (measures.CALIBRE, measures.calibre),
    (measures.LINES, measures.lines),
    (measures.FEET, measures.feet),
    (measures.FOOT, measures.foot),
    (measures.BY, measures.by),
    (measures.DEGREES, measures.degrees),
    (measures.MEASURE, measures.measure),
    (scores.SPAN, scores.span),
    (re.compile(rf"(?P<minus>{SIGNED})(?P<number>{NUMBER})(?P<plus>\+?)"), _plain),
    (re.compile(r"\d{1,3}(?:\.\d{1,3}){2,4}"), _version),
    (re.compile(r"[^\W_]+(?:[-–'.,][^\W_]+)*"), _compound),
)  # fmt: skip
