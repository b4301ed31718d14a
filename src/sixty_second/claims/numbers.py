"""Numbers, however they are written: "two" is 2, "1.2 billion dollars" is $1.2bn."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from num2words import num2words

from .lexicon import Tongue
from .text import stem

Value = Fraction | str
"""What a number comes to; text when it is none to reckon with: a time, a score, "thousands"."""

LONGEST = 30
"""Digits of a number that is reckoned with; longer ones are compared as they are written. Our judgement."""
PHRASE = 6
"""Words at most of a number under a thousand: nine hundred and ninety-nine, in every language here."""
NEAR = 3
"""Words after a number among which is what it counts. Our judgement."""

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+|[$€£¥₹%-]|[^\w\s$€£¥₹%-]+")
_CURRENCY = "$€£¥₹"
_AND = frozenset(("and", "y", "e", "und", "et", "og", "och", "en"))
_ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))
_PERCENT = frozenset(("%", "percent", "prozent", "procent", "prosent"))
_PER, _HUNDRED = frozenset(("per", "pour", "por")), frozenset(("cent", "ciento", "cento"))
_MONEY = {
    "dollar": "$", "dollars": "$", "dólares": "$", "dollari": "$", "euro": "€", "euros": "€", "eur": "€",
    "pound": "£", "pounds": "£", "pfund": "£", "libras": "£", "yen": "¥", "rupees": "₹",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text.

    Attributes:
        text: its words as they stand there, one space between.
        value: what it comes to.
        ordinal: whether it is a place in a row: third, 3rd.
        unit: ``%``, a currency's sign, or empty.
        bound: ``at least``, ``at most`` or ``about`` when the words before make it that, else empty.
        counts: stems of the words soon after it.
    """

    text: str
    value: Value
    ordinal: bool = False
    unit: str = ""
    bound: str = ""
    counts: frozenset[str] = frozenset()

    def same(self, other: Number) -> bool:
        """Whether both come to the same; a digit may stand for a place in a row ("May 3", "May 3rd")."""
        written = self.text[:1].isdigit() or other.text[:1].isdigit()
        return self.value == other.value and (self.ordinal == other.ordinal or written)


def numbers(text: str, tongue: Tongue) -> tuple[Number, ...]:
    """The numbers of a folded text, in order; a lone "one" is none, being an article in most languages."""
    tokens = [match[0] for match in _TOKEN.finditer(text)]
    small = [token.lower() for token in tokens]
    found, place = [], 0
    while place < len(tokens):
        number, place = _number(tokens, small, place, tongue)
        if number is not None:
            found.append(number)
    return tuple(found)


def begins_number(word: str, tongue: Tongue) -> bool:
    """Whether a number in words can begin with this word, in lower case."""
    return word in _in_words(tongue.code).openers or word in tongue.scales


def lost(text: str, cited: str, tongue: Tongue, *, ordinals: bool = True) -> list[str]:
    """The numbers of a text, as written there, that its sentences do not have; both folded."""
    known: dict[tuple[Value, bool, bool], Number] = {}
    for number in numbers(cited, tongue):
        known.setdefault((number.value, number.ordinal, number.text[:1].isdigit()), number)
    alike: dict[Value, list[Number]] = {}
    for number in known.values():
        alike.setdefault(number.value, []).append(number)
    told = (number for number in numbers(text, tongue) if ordinals or not number.ordinal)
    return [number.text for number in told if not any(map(number.same, alike.get(number.value, ())))]


def altered(text: str, cited: str, tongue: Tongue) -> list[str]:
    """How numbers that the sentences have were made another thing: unit, bound, or what they count."""
    known = numbers(cited, tongue)
    return [fault for number in numbers(text, tongue) if (fault := _altered(number, known))]


def _altered(number: Number, known: tuple[Number, ...]) -> str:
    same = [other for other in known if number.same(other)]
    alike = [other for other in same if other.unit == number.unit]
    bounds = {other.bound for other in alike}
    counted = frozenset[str]().union(*(other.counts for other in same))
    others = frozenset[str]().union(*(other.counts for other in known if other not in same))
    if same and not alike:
        return f"{number.text!r} has {same[0].unit or 'no unit'} in the sentences"
    if alike and number.bound not in bounds:
        wanted = next(iter(sorted(bounds)))
        return f"{number.text!r} is {wanted or 'exact'} in the sentences, not {number.bound or 'exact'}"
    if alike and number.counts & others and not number.counts & counted:
        return f"{number.text!r} counts something else in the sentences"
    return ""


def _number(tokens: list[str], small: list[str], place: int, tongue: Tongue) -> tuple[Number | None, int]:
    """The number that begins at a token, if one does, and where to go on."""
    end, ordinal = place + 1, False
    value: Value
    if tokens[place][0].isdigit():
        value, end = _written(tokens, place, tongue)
        if end < len(tokens) and small[end] in _ORDINAL_ENDS:
            ordinal, end = True, end + 1
    elif small[place] in tongue.plurals:
        value = small[place]
    elif small[place] in tongue.scales and len(small[place]) > 2:
        value, end = Fraction(1), place
    else:
        spelled, ordinal, end = _spelled(small, place, tongue)
        if spelled is None or (ordinal and _is_second(small, place)):
            return None, place + 1
        value = Fraction(spelled)
    value, end = _scaled(value, small, end, tongue)
    text = " ".join(token for token in tokens[place:end] if token != "-")
    unit, end = _unit(small, place, end)
    return Number(text, value, ordinal, unit, _bound(small, place, tongue), _counts(small, end, tongue)), end


def _written(tokens: list[str], place: int, tongue: Tongue) -> tuple[Value, int]:
    """The value of digits; in languages with a decimal comma their thousands may stand apart."""
    text, end = tokens[place], place + 1
    if tongue.decimal_comma:
        while len(text) <= LONGEST and end < len(tokens) and re.fullmatch(r"\d{3}(?:,\d+)?", tokens[end]):
            text, end = text + tokens[end], end + 1
        if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text):
            text = text.replace(".", "")
        plain = text.replace(",", ".", 1)
    else:
        plain = text.replace(",", "")
    if len(plain) <= LONGEST and plain.isdecimal():
        return Fraction(int(plain)), end
    if len(plain) <= LONGEST and re.fullmatch(r"\d+\.\d+", plain):
        return Fraction(plain), end
    return plain, end


def _spelled(small: list[str], place: int, tongue: Tongue) -> tuple[int | None, bool, int]:
    """The number under a thousand that begins here in words, whether it is an ordinal, and where it ends."""
    known = _in_words(tongue.code)
    if small[place] not in known.openers:
        return None, False, place
    best: tuple[int | None, bool, int] = (None, False, place)
    phrase, end = "", place
    for _ in range(PHRASE):
        phrase = f"{phrase} {small[end]}".lstrip()
        end += 1
        if phrase in known.values:
            best = (*known.values[phrase], end)
        end += end < len(small) and small[end] == "-"
        if end >= len(small) or not small[end][0].isalpha():
            break
    return best


def _scaled(value: Value, small: list[str], end: int, tongue: Tongue) -> tuple[Value, int]:
    """The value times the scales after it, and what is added under a thousand: two thousand and fifty."""
    if isinstance(value, str):
        return value, end
    scaled = False
    while end < len(small):
        at = end + (small[end] == "-")
        word = small[at] if at < len(small) else ""
        scale = tongue.scales.get(word) or tongue.plurals.get(word)
        if scale is None:
            break
        value, end, scaled = value * scale, at + 1, True
    if scaled and value >= 1000 and end < len(small):
        joined = end + (small[end] in _AND)
        if small[end : end + 2] == ["and", "one"]:
            return value + 1, end + 2
        more, ordinal, after = _spelled(small, joined, tongue) if joined < len(small) else (None, False, end)
        if more is not None and not ordinal:
            return value + more, after
    return value, end


def _unit(small: list[str], place: int, end: int) -> tuple[str, int]:
    """The number's unit, and where what follows it begins."""
    if place and small[place - 1] in _CURRENCY:
        return small[place - 1], end
    at = end
    while at < len(small) and at < end + 2 and small[at] in ("-", "d", "de", "di", "'"):
        at += 1
    after = [*small[at : at + 2], "", ""]
    if after[0] in _PERCENT:
        return "%", at + 1
    if after[0] in _PER and after[1] in _HUNDRED:
        return "%", at + 2
    if after[0] in _CURRENCY or after[0] in _MONEY:
        return _MONEY.get(after[0], after[0]), at + 1
    return "", end


def _bound(small: list[str], place: int, tongue: Tongue) -> str:
    """What the words before the number make of it."""
    before = [token for token in small[max(0, place - 6) : place] if token[0].isalpha()]
    if before and before[-1] in ("a", "an", "the"):
        before.pop()
    if not before or before[-1] not in _bound_ends(tongue.code, tongue.bounds):
        return ""
    said = " " + " ".join(before)
    return next((bound for phrase, bound in tongue.bounds if said.endswith(" " + phrase)), "")


@lru_cache(maxsize=16)
def _bound_ends(code: str, bounds: tuple[tuple[str, str], ...]) -> frozenset[str]:
    """The last words of a language's bounds."""
    return frozenset(phrase.rpartition(" ")[2] for phrase, _ in bounds)


def _counts(small: list[str], end: int, tongue: Tongue) -> frozenset[str]:
    """Stems of the words right after a number, up to the next number or mark."""
    found = []
    for token in small[end : end + NEAR + 1]:
        if not token[0].isalpha():
            break
        if token not in tongue.function:
            found.append(stem(token))
    return frozenset(found[:NEAR])


def _is_second(small: list[str], place: int) -> bool:
    """Whether "second" is the time: after a number."""
    return small[place] == "second" and place > 0 and small[place - 1][0].isdigit()


@dataclass(frozen=True, slots=True)
class _Spellings:
    """Numbers in words: value and whether it is an ordinal; and the words that one can begin with."""

    values: Mapping[str, tuple[int, bool]]
    openers: frozenset[str]


@lru_cache(maxsize=16)
def _in_words(code: str) -> _Spellings:
    """Two to 999 as num2words writes them, with and without "and"; in English ordinals to the 31st, too."""
    values: dict[str, tuple[int, bool]] = {}
    if code == "en":
        for number in range(1, 32):
            values[_phrase(num2words(number, lang=code, to="ordinal"))] = (number, True)
        values["half"] = (Fraction(1, 2), False)  # type: ignore[assignment]
    for number in range(2, 1000):
        phrase = _phrase(num2words(number, lang=code))
        values[phrase] = (number, False)
        values.setdefault(phrase.replace(" and ", " "), (number, False))
    return _Spellings(values, frozenset(phrase.partition(" ")[0] for phrase in values))


def _phrase(words: str) -> str:
    return " ".join(words.lower().replace("-", " ").replace("\u00ad", "").split())
