"""English words for numbers. The words are num2words'; which of them a newsreader says is decided here."""

from __future__ import annotations

LONGEST = 15
"""Digits of a number that is still said as one; longer rows are said digit by digit. Our judgement."""
_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TENS = {"2": "twenties", "3": "thirties", "4": "forties", "5": "fifties", "6": "sixties",
         "7": "seventies", "8": "eighties", "9": "nineties", "1": "tens", "0": "hundreds"}  # fmt: skip


def cardinal(number: str | int, *, british: bool) -> str:
    """``1,305`` as ``one thousand three hundred (and) five``; too long a row of digits, one by one."""
    text = str(number).replace(",", "")
    if len(text) > LONGEST or (len(text) > 1 and text.startswith("0")):
        return digits(text)
    return _words(int(text), "cardinal", british)


def ordinal(number: str | int, *, british: bool) -> str:
    """``21`` as ``twenty first``."""
    text = str(number).replace(",", "")
    if len(text) > LONGEST:
        return digits(text)
    return _words(int(text), "ordinal", british)


def decimal(text: str, *, british: bool) -> str:
    """``234.05`` as ``two hundred thirty four point zero five``; ``.5`` as ``zero point five``."""
    whole, point, rest = text.partition(".")
    said = cardinal(whole.replace(",", "") or "0", british=british)
    return f"{said} point {digits(rest)}" if point and rest else said


def digits(text: str) -> str:
    """Each digit by itself."""
    return " ".join(_DIGITS[int(sign)] for sign in text if sign.isdecimal())


def year(text: str, *, british: bool) -> str:
    """``1999`` as ``nineteen ninety nine``, ``2009`` as ``two thousand nine``, ``1905`` with an ``oh``."""
    number = int(text)
    century, rest = divmod(number, 100)
    if number % 1000 < 10 or (century % 10 == 0 and rest == 0):
        return cardinal(number, british=british)
    head = cardinal(century, british=british)
    if rest == 0:
        return f"{head} hundred"
    return f"{head} {'oh ' if rest < 10 else ''}{cardinal(rest, british=british)}"


def decade(text: str, *, british: bool) -> str:
    """``1990`` as ``nineteen nineties``, ``90`` as ``nineties``, ``2000`` as ``two thousands``."""
    if text in {"1000", "2000", "3000"}:
        return cardinal(text, british=british) + "s"
    head = cardinal(text[:-2], british=british) + " " if len(text) == 4 else ""
    return head + _TENS[text[-2]]


def paired(text: str, *, british: bool) -> str:
    """Three digits as flights and roads are called: ``737`` as ``seven thirty seven``."""
    if len(text) != 3 or text.endswith("00") or text.startswith("0"):
        return cardinal(text, british=british)
    rest = text[1:]
    tail = f"oh {_DIGITS[int(rest[1])]}" if rest[0] == "0" else cardinal(rest, british=british)
    return f"{_DIGITS[int(text[0])]} {tail}"


def fraction(top: str, bottom: str, *, british: bool) -> str:
    """``3/4`` as ``three quarters``."""
    name = {2: "half", 4: "quarter"}.get(int(bottom)) or ordinal(bottom, british=british)
    plural = {"half": "halves"}.get(name, name + "s")
    return f"{cardinal(top, british=british)} {name if int(top) == 1 else plural}"


def roman(text: str) -> int | None:
    """The value of a well-formed Roman numeral up to 89, None for anything else."""
    values = {"I": 1, "V": 5, "X": 10, "L": 50}
    if not text or not set(text) <= set(values):
        return None
    total = 0
    for place, sign in enumerate(text):
        value = values[sign]
        total += -value if value < max(values[later] for later in text[place:]) else value
    return total if 0 < total < 90 and _to_roman(total) == text else None


def _to_roman(number: int) -> str:
    text = ""
    steps = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    for value, sign in steps:
        while number >= value:
            text += sign
            number -= value
    return text


def _words(number: int, form: str, british: bool) -> str:
    from num2words import num2words  # imported here: it takes 50 ms

    said = str(num2words(number, to=form)).replace(",", "").replace("-", " ")
    return said if british else said.replace(" and ", " ")
