"""English words for two numbers with a sign between them: ranges, scores, fractions, odds, ratings."""

from __future__ import annotations

import re

from ..forms import Near, words
from .numerals import cardinal, decimal, digits, fraction, paired
from .units import DASH, NUMBER

SPAN = re.compile(rf"(?P<low>{NUMBER})(?P<sign>{DASH})(?P<high>{NUMBER})(?P<rest>-[A-Za-z][A-Za-z-]*)?")
PART = re.compile(r"(?P<top>\d{1,4})/(?P<bottom>\d{1,4})(?P<rest>-[A-Za-z][A-Za-z-]*)?")
MIXED = re.compile(r"(?P<whole>\d+)[- ](?P<top>\d{1,2})/(?P<bottom>\d{1,2})(?P<rest>-[A-Za-z][A-Za-z-]*)?")
VULGAR = re.compile(r"(?P<whole>\d*)(?P<sign>[½¼¾⅓⅔])(?P<rest>-?[A-Za-z][A-Za-z-]*)?")
ROW = re.compile(r"\d(?:[-–]\d){2,4}")
_VULGAR = {"½": "half", "¼": "quarter", "¾": "three quarters", "⅓": "third", "⅔": "two thirds"}
_RECORDS = words("record start season campaign mark conference league overall")
"""What follows wins and losses, which are read ``eight and oh``."""
_TERROR = words("attack attacks terror terrorist terrorists commission families memorial victims dispatch")


def span(found: re.Match[str], near: Near) -> str:
    """``15-20`` as ``fifteen to twenty``, ``2-0`` as ``two nil``, ``6-4, 7-5`` without a ``to``."""
    low, high, rest = found["low"], found["high"], (found["rest"] or "").replace("-", " ")
    if (low, high) == ("9", "11") and near.after.core.lower() in _TERROR:
        return "nine eleven"
    if near.before.core in {"Boeing", "Airbus"} and len(low) == 3:
        return f"{paired(low, british=False)} {paired(high, british=False)}{rest}"
    if _is_record(low, high, near):
        numbers = ("oh" if number == "0" else cardinal(number, british=False) for number in (low, high))
        return " and ".join(numbers) + rest
    said = [decimal(number, british=near.british) for number in (low, high)]
    nought = "nil" if near.british else "nothing"
    if "0" in (low, high) and found["sign"] == "-" and _small(low, high) and _score(low, high, near):
        return " ".join(nought if number == "zero" and low != high else number for number in said) + rest
    return (" " if _told_plain(low, high, near) else " to ").join(said) + rest


def _is_record(low: str, high: str, near: Near) -> bool:
    record = near.after.core.lower() in _RECORDS or near.before.core.lower() in {"went", "going"}
    return record and not near.british and _small(low, high)


def _score(low: str, high: str, near: Near) -> bool:
    return (
        int(low) >= int(high) or near.after.core.lower() in _RESULTS or near.before.core.lower() in _RESULTS
    )


_RESULTS = words("""
win wins won winning victory victories defeat defeats defeated loss losses lost lose losing draw draws drew
beat beaten beating lead leads led leading score scored final thrashing drubbing rout upset down up home away
""")


def _small(low: str, high: str) -> bool:
    return all(re.fullmatch(r"\d{1,2}", number) for number in (low, high))


def _told_plain(low: str, high: str, near: Near) -> bool:
    """Whether nothing is said between: equal numbers, sets of tennis, and British scores."""
    if not _small(low, high):
        return False
    if low == high:
        return True
    neighbours = (near.before.core, near.after.core)
    sets = any(re.fullmatch(rf"\d{{1,2}}{DASH}\d{{1,2}}", core) for core in neighbours)
    return sets or (near.british and int(low) > int(high))


def part(found: re.Match[str], near: Near) -> str:
    """``3/4`` as ``three quarters``, ``40/1`` as odds, ``8/10`` and a lone ``4/5`` as ratings."""
    top, bottom, rest = found["top"], found["bottom"], (found["rest"] or "").replace("-", " ")
    known = {("9", "11"): "nine eleven", ("24", "7"): "twenty four seven", ("7", "7"): "seven seven",
             ("50", "50"): "fifty fifty", ("20", "20"): "twenty twenty"}  # fmt: skip
    if (top, bottom) in known:
        return known[top, bottom] + rest
    above, below = int(top), int(bottom)
    british = near.british
    if (
        (below == 10 and 0 < above <= 10)
        or (above == below and 0 < below < 10)
        or (below == 5 and 0 < above <= 5 and _alone(near))
    ):
        return f"{cardinal(top, british=british)} out of {cardinal(bottom, british=british)}{rest}"
    if 0 < above < below and (below <= 20 or below in {25, 32, 50, 64, 100, 128, 1000}):
        return fraction(top, bottom, british=british) + rest
    between = " to " if above > below else " "
    return cardinal(top, british=british) + between + cardinal(bottom, british=british) + rest


def _alone(near: Near) -> bool:
    """Whether the number is a sentence of its own."""
    before = near.before.mark in {".", "!", "?", ":"} or not near.before.core
    return before and (near.after.core[:1].isupper() or not near.after.core)


def mixed(found: re.Match[str], near: Near) -> str:
    """``1-1/2`` as ``one and a half``."""
    top, bottom, rest = found["top"], found["bottom"], (found["rest"] or "").replace("-", " ")
    if not int(bottom):
        return " ".join(digits(found[name]) for name in ("whole", "top", "bottom")) + rest
    said = fraction(top, bottom, british=near.british)
    said = "a " + said.removeprefix("one ") if top == "1" else said
    return f"{cardinal(found['whole'], british=near.british)} and {said}{rest}"


def vulgar(found: re.Match[str], near: Near) -> str:
    """``8½`` as ``eight and a half``."""
    whole, sign, rest = found["whole"], found["sign"], (found["rest"] or "").replace("-", " ")
    rest = f" {rest.strip()}" if rest else ""
    if not whole:
        return {"½": "one half", "¼": "one quarter", "⅓": "one third"}.get(sign, _VULGAR[sign]) + rest
    article = "a " if sign in "½¼⅓" else ""
    return f"{cardinal(whole, british=near.british)} and {article}{_VULGAR[sign]}{rest}"


def row(found: re.Match[str], near: Near) -> str:
    """``4-4-2``, each number by itself."""
    return digits(found[0])
