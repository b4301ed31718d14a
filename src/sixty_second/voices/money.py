"""English words for sums of money."""

from __future__ import annotations

import re

from .numerals import cardinal, decimal
from .units import DASH, NUMBER, SIGNED, SIGNS

_CURRENCY = r"(?:US|AU|CA|HK|NZ|A|C|S|R)?\$|[£€¥₹₽₩₪₺₴]"
_SCALE = r"k|K|m|mn|M|b|bn|B|t|tn|trn|million|billion|trillion"
SCALES = {
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
MONEY = re.compile(
    rf"(?P<minus>{SIGNED})(?P<sign>{_CURRENCY})(?P<low>{NUMBER})(?:{DASH}(?:{_CURRENCY})?(?P<high>{NUMBER}))?"
    rf"(?:-?(?P<scale>{_SCALE}))?(?P<plus>\+?)(?P<rest>-[A-Za-z][A-Za-z-]*)?"
)


def scaled(core: str) -> bool:
    """Whether the word is money to which ``million`` and the like, said next, belongs."""
    found = MONEY.fullmatch(core)
    return found is not None and not found["scale"] and not found["rest"]


def currency(core: str, *, single: bool) -> str:
    """The name of the currency that a sum is in, e.g. ``dollars``."""
    found = MONEY.fullmatch(core)
    return _named(found["sign"], single) if found else ""


def _named(sign: str, single: bool) -> str:
    nation = _NATIONS.get(sign[:-1], "")
    name = _MONEY_NAMES[sign[-1]][0 if single else 1]
    return f"{nation} {name}".strip()


def money(found: re.Match[str], before: str, after: str, british: bool) -> str:
    sign, low, high = found["sign"], found["low"], found["high"]
    head = SIGNS.get(found["minus"], "")
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
        return f"{head}{said} {SCALES.get(scale, scale)} {name}{tail}"
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
