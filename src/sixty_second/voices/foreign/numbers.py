"""Numbers in words, in eight languages: what stands in digits once signs and short forms have been said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..english.numerals import roman
from ..forms import Form, words
from .tongues import CURRENCIES, Tongue, tongue_of

_WHOLE = r"\d{1,3}(?:[.' ]\d{3})+|\d{1,12}"
_NUMBER = re.compile(rf"(?P<sign>[-−–]?)(?P<whole>{_WHOLE})(?:,(?P<part>\d{{1,6}}))?(?P<rest> .+)?")
_RANGE = re.compile(rf"(?P<low>{_WHOLE})[-–](?P<high>{_WHOLE})(?P<rest> .+)?")
_CLOCK = re.compile(r"(?P<hour>[01]?\d|2[0-4])(?P<sign>[:.h])(?P<minute>[0-5]\d)?")
_ORDINAL = {
    "es": re.compile(r"(?P<number>\d{1,2})\.?(?:º|ª|er)"),
    "fr": re.compile(r"(?P<number>\d{1,3}|[IVXL]+)(?:er|re|e|ème|ᵉ)"),
    "it": re.compile(r"(?P<number>\d{1,3})[°ºª]"),
    "nl": re.compile(r"(?P<number>\d{1,3})(?:e|ste|de)"),
    "pt": re.compile(r"(?P<number>\d{1,2})\.?[ºª°]"),
    "sv": re.compile(r"(?P<number>\d{1,3}):[ae]"),
}
_NAMING = words("der die das dem den des am im zum zur vom beim ein eine einem einen seit ab bis nach vor")
"""German words before an ordinal; after the first three it ends in ``e``, else in ``en``."""
_SIGNS = frozenset("€$£%")
_LITTLE = words("de y e et und en por per del di")
_MASCULINE = words("día días dia dias clima problema problemas")
_HUNDREDTHS = 2
_GROUPS = 4
"""Groups of three digits that are one number at most: a longer row is a list of something. Our judgement."""


def in_words(forms: Sequence[Form], said: Sequence[str], language: str) -> tuple[list[str], frozenset[int]]:
    """What is said, numbers in words, and the places whose full stop belonged to an ordinal.

    Args:
        said: each word's form with signs said; what no rule knows is left to the voice.
        language: BCP 47.
    """
    tongue = tongue_of(language)
    made, ordinals = list(said), set()
    if tongue is None:
        return made, frozenset()
    place = 0
    while place < len(forms):
        count = _grouped(forms, made, place)
        if count > 1:
            _say_groups(made, place, count, tongue)
        elif made[place] and any(sign.isdecimal() for sign in made[place]):
            if _is_ordinal(forms, place, tongue):
                ordinals.add(place)
                made[place] = _nth(int(forms[place].core), forms, place, tongue)
            else:
                made[place] = _word(forms, made, place, tongue)
        elif tongue.code == "fr":
            made[place] = _ordinal(made[place], tongue) or made[place]
        place += count
    return made, frozenset(ordinals)


def _grouped(forms: Sequence[Form], said: Sequence[str], place: int) -> int:
    """How many printed words are one number, its thousands parted by blanks: ``45 000``."""
    count = 1
    if not re.fullmatch(r"[1-9]\d{0,2}", said[place]):
        return count
    while count < _GROUPS and place + count < len(forms) and not forms[place + count - 1].mark:
        if not re.fullmatch(r"\d{3}(?:,\d+)?(?: .+)?", said[place + count]):
            break
        count += 1
    return count


def _say_groups(said: list[str], place: int, count: int, tongue: Tongue) -> None:
    digits, _, unit = said[place + count - 1].partition(" ")
    whole, _, part = digits.partition(",")
    first, rest = int(said[place]), int(whole)
    unit = f" {unit}" if unit else ""
    if count == 2 and not part:
        said[place], said[place + 1] = _two_groups(first, rest, tongue)
        said[place + 1] = f"{said[place + 1]}{unit}".strip()
        return
    number = int("".join(re.sub(r"\D.*", "", piece) for piece in said[place : place + count]))
    decimals = f" {tongue.comma} {_decimals(part, tongue)}" if part else ""
    said[place] = _cardinal(number, tongue) + decimals + unit
    said[place + 1 : place + count] = [""] * (count - 1)


def _two_groups(first: int, rest: int, tongue: Tongue) -> tuple[str, str]:
    """``45 000`` as ``cuarenta y cinco`` and ``mil``, ``1 500`` as ``mil`` and ``quinientos``."""
    tail = _cardinal(rest, tongue) if rest else ""
    if first == 1 and tongue.code in {"es", "fr", "it", "pt"}:
        return ("mille" if tongue.code == "it" else tongue.thousand), tail
    return _cardinal(first, tongue), f"{tongue.thousand} {tail}".rstrip()


def _word(forms: Sequence[Form], said: list[str], place: int, tongue: Tongue) -> str:
    """What one word with digits is; may add hundredths to the currency, minutes to the hour that follows."""
    text, after = said[place], _following(forms, said, place)
    day = _day(forms, place, tongue)
    if day:
        return day
    clock = _CLOCK.fullmatch(text)
    if clock and (clock["sign"] != "." or after.lower() in {"uhr", "uur"} or _timed(forms, place)):
        return _clock(clock, said, place, after, tongue)
    span = _RANGE.fullmatch(text)
    if span:
        ends = (_plain(span[name], tongue) for name in ("low", "high"))
        return f" {tongue.to} ".join(ends) + (span["rest"] or "")
    found = _NUMBER.fullmatch(text)
    if found is None:
        return _ordinal(text, tongue) or text
    if len(found["whole"]) > 1 and found["whole"].startswith("0"):
        return text
    return _number(found, said, place, after, tongue)


def _following(forms: Sequence[Form], said: Sequence[str], place: int) -> str:
    """The thing that a number is of: the word after it, as said where it is printed as a sign."""
    if place + 1 >= len(forms) or forms[place].mark:
        return ""
    return said[place + 1] if forms[place + 1].core in _SIGNS else forms[place + 1].core


def _number(found: re.Match[str], said: list[str], place: int, after: str, tongue: Tongue) -> str:
    whole, part, rest = found["whole"], found["part"], (found["rest"] or "").strip()
    head = f"{tongue.minus} " if found["sign"] else ""
    unit = rest or after
    if part and len(part) == _HUNDREDTHS and unit in CURRENCIES:
        return _sum(found, said, place, tongue)
    if part:
        decimals = f"{_plain(whole, tongue)} {tongue.comma} {_decimals(part, tongue)}"
        return f"{head}{decimals} {rest}".rstrip()
    if rest in tongue.singular and whole == "1":
        one = tongue.one[1 if rest in tongue.feminine else 0]
        return f"{head}{one} {tongue.singular[rest]}"
    if whole == "1" and not rest and said[place + 1 : place + 2] == [after] and after in tongue.singular:
        said[place + 1] = tongue.singular[after]
        return head + tongue.one[1 if after in tongue.feminine else 0]
    return f"{head}{_agreeing(whole, unit, tongue)} {rest}".rstrip()


def _sum(found: re.Match[str], said: list[str], place: int, tongue: Tongue) -> str:
    """``12,50 €`` as ``zwölf Euro fünfzig``: the hundredths go behind the currency, wherever that stands."""
    whole, coins = _agreeing(found["whole"], "Euro", tongue), int(found["part"])
    between = f" {tongue.between_coins}" if tongue.between_coins else ""
    tail = f"{between} {_cardinal(coins, tongue)}" if coins else ""
    if found["rest"]:
        return whole + found["rest"] + tail
    said[place + 1] += tail
    return whole


def _agreeing(whole: str, unit: str, tongue: Tongue) -> str:
    """A whole number before a thing; Spanish, Portuguese and Italian know its gender by the ending."""
    number = int(re.sub(r"\D", "", whole))
    if re.fullmatch(r"1[1-9]\d\d", whole):
        return _year(whole, tongue)
    said = _cardinal(number, tongue)
    if not unit[:1].isalpha() or unit.lower() in _LITTLE:
        return said
    feminine = unit.endswith(("a", "as")) and unit.lower() not in _MASCULINE
    if tongue.code == "de":
        return tongue.one[unit in {"Million", "Milliarde"}] if number == 1 else said
    if number == 1:
        return tongue.one[feminine] if tongue.code in {"es", "pt", "it", "no", "sv"} else said
    if tongue.code == "es":
        said = re.sub(r"(?:veinti)?uno$", lambda end: _spanish_one(end[0], feminine), said)
        return re.sub(r"ientos\b", "ientas", said) if feminine else said
    if tongue.code == "pt" and feminine:
        said = re.sub(r"\bdois$", "duas", re.sub(r"\bum$", "uma", said))
        return re.sub(r"(\w+ent|\w+zent)os\b", r"\1as", said)
    return said


def _spanish_one(ending: str, feminine: bool) -> str:
    if feminine:
        return ending[:-1] + "a"
    return "veintiún" if ending.startswith("veinti") else "un"


def _plain(whole: str, tongue: Tongue) -> str:
    if re.fullmatch(r"1[1-9]\d\d", whole):
        return _year(whole, tongue)
    return _cardinal(int(re.sub(r"\D", "", whole)), tongue)


def _year(text: str, tongue: Tongue) -> str:
    """A number from 1100 to 1999 without a point: in hundreds where years are said so."""
    if not tongue.century:
        return _cardinal(int(text), tongue)
    head, rest = _cardinal(int(text[:2]), tongue), int(text[2:])
    if tongue.code == "no" and rest > 9:
        return f"{head} {_cardinal(rest, tongue)}"
    link = {"no": " og ", "nl": " "}.get(tongue.code, "") if rest else ""
    return f"{head}{tongue.century}{link}{_cardinal(rest, tongue) if rest else ''}"


def _decimals(part: str, tongue: Tongue) -> str:
    if len(part) <= 2 and part[0] != "0" and not tongue.single_decimals:
        return _cardinal(int(part), tongue)
    return " ".join(_cardinal(int(digit), tongue) for digit in part)


def _clock(found: re.Match[str], said: list[str], place: int, after: str, tongue: Tongue) -> str:
    hour, minute = _cardinal(int(found["hour"]), tongue), int(found["minute"] or 0)
    minutes = f" {_cardinal(minute, tongue)}" if minute else ""
    if after.lower() in {"uhr", "uur"}:
        said[place + 1] += minutes
        return "ein" if found["hour"] in {"1", "01"} and tongue.code == "de" else hour
    if found["sign"] == "h" and tongue.hour:
        one = {"fr": "une heure", "pt": "uma hora"}.get(tongue.code, hour) if int(found["hour"]) == 1 else ""
        link = " e" if tongue.code == "pt" and minutes else ""
        return (one or f"{hour} {tongue.hour}") + link + minutes
    link = " e" if tongue.code in {"it", "pt"} and minutes else ""
    return hour + link + minutes


def _timed(forms: Sequence[Form], place: int) -> bool:
    return place > 0 and forms[place - 1].core.lower() in {
        "kl",
        "klokka",
        "klokken",
        "klockan",
        "ore",
        "alle",
    }


def _day(forms: Sequence[Form], place: int, tongue: Tongue) -> str:
    """The day of a month; empty where no month follows."""
    core = forms[place].core.removesuffix("er").rstrip("º°.")
    later = place + 1 if place + 1 < len(forms) else place
    if forms[later].core.lower() in {"de", "di"} and later + 1 < len(forms):
        later += 1
    if (
        not re.fullmatch(r"[12]?\d|3[01]", core)
        or core == "0"
        or forms[later].core.lower() not in tongue.months
    ):
        return ""
    if later == place:
        return ""
    if tongue.day == "ordinal":
        return _nth(int(core), forms, place, tongue)
    return tongue.first if core == "1" and tongue.day == "first" else _cardinal(int(core), tongue)


def _is_ordinal(forms: Sequence[Form], place: int, tongue: Tongue) -> bool:
    """Whether a full stop makes a number an ordinal: ``am 3. Oktober``, ``das 20. Jahrhundert``."""
    form = forms[place]
    if tongue.code not in {"de", "no"} or not form.full_stop or place + 1 >= len(forms):
        return False
    if _day(forms, place, tongue):
        return True
    naming = _NAMING if tongue.code == "de" else {"den", "det", "de"}
    named = place > 0 and forms[place - 1].core.lower() in naming
    return named and re.fullmatch(r"\d{1,3}", form.core) is not None


def _nth(number: int, forms: Sequence[Form], place: int, tongue: Tongue) -> str:
    ordinal = _num2words(number, "ordinal", tongue)
    before = forms[place - 1].core.lower() if place else ""
    return ordinal + "n" if tongue.code == "de" and before in _NAMING - {"der", "die", "das"} else ordinal


def _ordinal(text: str, tongue: Tongue) -> str:
    """``2e`` as ``deuxième``, ``XXIe`` too; empty for what is none."""
    pattern = _ORDINAL.get(tongue.code)
    found = pattern.fullmatch(text) if pattern else None
    if found is None:
        return ""
    digits = found["number"]
    number = int(digits) if digits.isdecimal() else roman(digits)
    if not number or (not digits.isdecimal() and len(digits) < 2):
        return ""
    said = _num2words(number, "ordinal", tongue)
    if text.endswith("ª"):
        return re.sub(r"o\b", "a", said)
    return "première" if text == "1re" else said


def _cardinal(number: int, tongue: Tongue) -> str:
    return _num2words(number, "cardinal", tongue)


def _num2words(number: int, form: str, tongue: Tongue) -> str:
    from num2words import num2words  # imported here: it takes 50 ms

    return str(num2words(number, to=form, lang=tongue.variety or tongue.code)).replace(",", "")
