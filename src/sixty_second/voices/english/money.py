"""English words for sums of money."""

from __future__ import annotations

import re

from ..forms import Near, words
from .numerals import cardinal, decimal
from .units import DASH, NUMBER, SIGNED, SIGNS

CURRENCIES = {
    "$": ("dollar", "dollars"), "£": ("pound", "pounds"), "€": ("euro", "euros"), "¥": ("yen", "yen"),
    "₹": ("rupee", "rupees"), "₽": ("rouble", "roubles"), "₩": ("won", "won"), "₪": ("shekel", "shekels"),
    "₺": ("lira", "lira"), "₴": ("hryvnia", "hryvnias"), "₦": ("naira", "naira"), "₱": ("peso", "pesos"),
    "₫": ("dong", "dong"), "฿": ("baht", "baht"), "₵": ("cedi", "cedis"),
    "US$": ("U S dollar", "U S dollars"), "AU$": ("Australian dollar", "Australian dollars"),
    "A$": ("Australian dollar", "Australian dollars"), "CA$": ("Canadian dollar", "Canadian dollars"),
    "C$": ("Canadian dollar", "Canadian dollars"), "HK$": ("Hong Kong dollar", "Hong Kong dollars"),
    "NZ$": ("New Zealand dollar", "New Zealand dollars"), "S$": ("Singapore dollar", "Singapore dollars"),
    "NT$": ("Taiwan dollar", "Taiwan dollars"), "R$": ("Brazilian real", "Brazilian reais"),
    "MX$": ("Mexican peso", "Mexican pesos"),
    "USD": ("U S dollar", "U S dollars"), "EUR": ("euro", "euros"), "GBP": ("pound", "pounds"),
    "JPY": ("yen", "yen"), "CNY": ("yuan", "yuan"), "RMB": ("renminbi", "renminbi"),
    "AUD": ("Australian dollar", "Australian dollars"), "CAD": ("Canadian dollar", "Canadian dollars"),
    "NZD": ("New Zealand dollar", "New Zealand dollars"), "CHF": ("Swiss franc", "Swiss francs"),
    "SEK": ("Swedish krona", "Swedish kronor"), "NOK": ("Norwegian krone", "Norwegian kroner"),
    "DKK": ("Danish krone", "Danish kroner"), "INR": ("rupee", "rupees"), "Rs": ("rupee", "rupees"),
    "PLN": ("zloty", "zlotys"), "ZAR": ("rand", "rand"), "SGD": ("Singapore dollar", "Singapore dollars"),
    "HKD": ("Hong Kong dollar", "Hong Kong dollars"), "KRW": ("won", "won"), "UAH": ("hryvnia", "hryvnias"),
}  # fmt: skip
CODES = frozenset(code for code in CURRENCIES if code.isalpha())
"""Currencies written in letters, which may stand apart from their number."""
SCALES = {
    "k": "thousand", "K": "thousand", "m": "million", "mn": "million", "mln": "million", "M": "million",
    "MM": "million", "b": "billion", "bn": "billion", "Bn": "billion", "B": "billion", "t": "trillion",
    "tn": "trillion", "trn": "trillion", "T": "trillion", "cr": "crore", "crore": "crore", "lakh": "lakh",
}  # fmt: skip
_BIG = "hundred|thousand|million|billion|trillion|crore|lakh"
_CURRENCY = "|".join(re.escape(name) for name in sorted(CURRENCIES, key=len, reverse=True))
_SCALE = "|".join([*sorted(SCALES, key=len, reverse=True), _BIG])
_CENTS = {"$": "cent", "€": "cent", "£": "pence", "US$": "cent", "A$": "cent", "C$": "cent", "NZ$": "cent"}
_REST = r"(?P<rest>-[A-Za-z][A-Za-z-]*)?(?:/(?P<per>[A-Za-z]+))?"
MONEY = re.compile(
    rf"(?P<minus>{SIGNED})(?P<sign>{_CURRENCY})(?P<low>{NUMBER})(?:-?(?P<first>{_SCALE}))?"
    rf"(?:{DASH}(?:{_CURRENCY})?(?P<high>{NUMBER})(?:-?(?P<scale>{_SCALE}))?)?(?P<plus>\+?){_REST}"
)
MONEY_AFTER = re.compile(
    rf"(?P<minus>{SIGNED})(?P<low>{NUMBER})(?P<first>{_SCALE})?(?:{DASH}(?P<high>{NUMBER})(?P<scale>{_SCALE})?)?"
    rf"(?P<sign>{_CURRENCY})(?P<plus>\+?){_REST}"
)
_PRICED = words("""
bill bills note notes coin coins fine fines fee fees difference grant grants deal deals loan loans house home
bonus bonuses bounty reward rewards prize fund funds budget contract contracts plan package project investment
settlement lawsuit donation bid offer takeover cut cuts bail bond cheque check payment payments price charge
salary salaries jackpot deficit surplus hole shortfall rebate refund deposit purchase merger acquisition
program programme scheme facility plant factory stadium mansion surcharge membership incentive ticket tickets
increase rise hike penalty penalties mark barrier question
""")
"""What a sum is said in the singular before: ``the thirty thousand dollar difference``. Our judgement."""


def scaled(core: str) -> bool:
    """Whether the word is money to which ``million`` and the like, said next, belongs."""
    found = MONEY.fullmatch(core)
    return found is not None and not (found["first"] or found["scale"] or found["rest"] or found["per"])


def currency(core: str, *, single: bool) -> str:
    """The name of the currency that a sum is in, e.g. ``dollars``."""
    found = MONEY.fullmatch(core)
    return CURRENCIES[found["sign"]][0 if single else 1] if found else ""


def priced(near: Near) -> bool:
    """Whether a sum tells the price of a thing, so that its currency is said in the singular."""
    return near.before.core.lower() in {"a", "an"} or near.after.core in _PRICED


def money(found: re.Match[str], near: Near) -> str:
    """``$1.2bn`` as ``one point two billion dollars``; the currency is left out before ``million``."""
    sign, low, high = found["sign"], found["low"], found["high"]
    head, tail = SIGNS.get(found["minus"], ""), _tail(found)
    scale = found["scale"] or ("" if high else found["first"])
    whole, _, cents = low.partition(".")
    rest = (found["rest"] or "").removeprefix("-")
    if not (scale or found["first"] or high) and len(cents) == 2 and sign in _CENTS and not _big(near):
        return head + _coins(sign, whole, cents, near) + tail
    said = head + _numbers(found, near)
    if _big(near) and not scale:
        return said + tail
    adjective = bool(rest) and rest.split("-")[0] not in {"a", "an", "plus", "per", "worth"}
    single = near.before.core.lower() in {"a", "an"} or (near.after.core in _PRICED and not rest) or adjective
    single = single or (low == "1" and not high and not scale)
    size = f" {SCALES.get(scale, scale)}" if scale else ""
    return f"{said}{size} {CURRENCIES[sign][0 if single else 1]}{tail}"


def _numbers(found: re.Match[str], near: Near) -> str:
    """The number, or both of a range; the first with its own size when that differs from the second's."""
    low, high, first = decimal(found["low"], british=near.british), found["high"], found["first"]
    if not high:
        return low
    own = f" {SCALES.get(first, first)}" if first and first != found["scale"] else ""
    return f"{low}{own} to {decimal(high, british=near.british)}"


def _tail(found: re.Match[str]) -> str:
    rest = (found["rest"] or "").replace("-", " ")
    return (" plus" if found["plus"] else "") + rest + (f" per {found['per']}" if found["per"] else "")


def _big(near: Near) -> bool:
    return re.match(rf"(?:{_BIG}|m|bn|tn)(?:$|-)", near.after.core) is not None


def _coins(sign: str, whole: str, cents: str, near: Near) -> str:
    name = _CENTS[sign]
    coins = f"{cardinal(int(cents), british=near.british)} {name}"
    coins += "s" if name == "cent" and cents != "01" else ""
    if int(whole.replace(",", "") or 0) == 0:
        return coins
    single = whole == "1" or (cents == "00" and priced(near))
    notes = f"{cardinal(whole, british=near.british)} {CURRENCIES[sign][0 if single else 1]}"
    return notes if cents == "00" else f"{notes} and {coins}"
