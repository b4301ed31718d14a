"""Spoken forms in languages other than English: percent, money, short forms; then the numbers in words."""

from __future__ import annotations

import re

from ..forms import Form, words
from .numbers import in_words

_PERCENT = {
    "cs": "procent", "da": "procent", "de": "Prozent", "es": "por ciento", "fi": "prosenttia",
    "fr": "pour cent", "hu": "százalék", "it": "per cento", "nb": "prosent", "nl": "procent",
    "no": "prosent", "pl": "procent", "pt": "por cento", "ro": "la sută", "ru": "процентов",
    "sv": "procent", "tr": "yüzde", "uk": "відсотків",
}  # fmt: skip
_MONEY = {
    "cs": ("dolarů", "eur", "liber"), "da": ("dollar", "euro", "pund"), "de": ("Dollar", "Euro", "Pfund"),
    "es": ("dólares", "euros", "libras"), "fi": ("dollaria", "euroa", "puntaa"),
    "fr": ("dollars", "euros", "livres"), "hu": ("dollár", "euró", "font"),
    "it": ("dollari", "euro", "sterline"), "nb": ("dollar", "euro", "pund"),
    "nl": ("dollar", "euro", "pond"), "no": ("dollar", "euro", "pund"),
    "pl": ("dolarów", "euro", "funtów"), "pt": ("dólares", "euros", "libras"),
    "ro": ("dolari", "euro", "lire"), "ru": ("долларов", "евро", "фунтов"),
    "sv": ("dollar", "euro", "pund"), "tr": ("dolar", "avro", "sterlin"),
    "uk": ("доларів", "євро", "фунтів"),
}  # fmt: skip
_OF = {"es": "de ", "fr": "de ", "it": "di ", "pt": "de ", "ro": "de "}
_BIG = words("""
mille million millions milliard milliards Million Millionen Milliarde Milliarden Mio Mrd Tausend mil
millón millones milhão milhões bilhão bilhões milione milioni miliardo miliardi miljoen miljard miljoner
miljarder millioner milliarder miljoonaa miljardia mln mld milionów miliardów
""")
_SHORT = {
    "de": {"Mio": "Millionen", "Mrd": "Milliarden", "Tsd": "Tausend", "ca": "circa", "Nr": "Nummer"},
    "es": {"EE": "Estados", "UU": "Unidos", "núm": "número", "Sr": "señor", "Sra": "señora"},
    "fr": {"Mme": "Madame", "Mmes": "Mesdames", "MM": "Messieurs", "Md": "milliards", "env": "environ"},
    "it": {"mln": "milioni", "mld": "miliardi", "ca": "circa", "sig": "signor"},
    "nl": {"mln": "miljoen", "mld": "miljard", "ca": "circa", "dhr": "de heer", "mevr": "mevrouw"},
    "no": {"kl": "klokken", "kr": "kroner", "mill": "millioner", "mrd": "milliarder", "ca": "cirka",
           "nr": "nummer"},
    "pt": {"nº": "número", "Sr": "senhor", "Sra": "senhora", "mi": "milhões", "bi": "bilhões"},
    "sv": {"kl": "klockan", "kr": "kronor", "mkr": "miljoner kronor", "mnkr": "miljoner kronor",
           "ca": "cirka"},
}  # fmt: skip
"""What newspapers shorten and a voice would spell."""

_NORWEGIAN = frozenset(("nb", "nn"))
_LED = {"R$": "reais", "US$": "", "$": "", "€": "", "£": ""}
"""Signs that stand before a number with a space, and what they mean where `_MONEY` has no word for it."""

_SUM = re.compile(r"(?:(?:US)?([$€£])(\d[\d.,' ]*)|(\d[\d.,' ]*)([$€£%]))")


def say(forms: list[Form], language: str) -> list[tuple[str, str]]:
    """Each word's spoken form and the pause that follows it; most stay as printed."""
    code = language.lower().split("-")[0]
    short = _SHORT.get("no" if code in _NORWEGIAN else code, {})
    said = [short.get(form.core, form.core) for form in forms]
    for place, form in enumerate(forms):
        if form.core in _LED and _led(forms, said, place, code):
            continue
        if form.core in {"$", "€", "£", "%"}:
            said[place] = _unit(form.core, code)
        found = _SUM.fullmatch(form.core)
        if found is None:
            continue
        sign, number = found[1] or found[4], found[2] or found[3]
        unit = _unit(sign, code)
        later = place + 1 < len(forms) and forms[place + 1].core in _BIG and not form.mark
        if later and found[1]:
            said[place] = number
            said[place + 1] = f"{forms[place + 1].core} {_OF.get(code, '')}{unit}"
        elif code == "tr" and sign == "%":
            said[place] = f"{unit} {number}"
        else:
            said[place] = f"{number} {unit}"
    inner = [form.core in short and form.mark == "." for form in forms[:-1]]
    said, ordinals = in_words(forms, said, language)
    quiet = {at for at, own in enumerate(inner) if own} | ordinals
    marks = ["" if at in quiet else form.mark for at, form in enumerate(forms)]
    return list(zip(said, marks, strict=True))


def _led(forms: list[Form], said: list[str], place: int, code: str) -> bool:
    """Whether the sign at ``place`` leads a number, in which case it is said after it: "R$ 4,7 milhões"."""
    if place + 1 >= len(forms) or not forms[place + 1].core[:1].isdigit():
        return False
    unit = _LED[forms[place].core] or _unit(forms[place].core[-1], code)
    last = place + 1
    big = last + 1 < len(forms) and not forms[last].mark and said[last + 1] in _BIG
    last += big
    said[last] = f"{said[last]} {_OF.get(code, '') * big}{unit}"
    said[place] = ""
    return True


def _unit(sign: str, code: str) -> str:
    if sign == "%":
        return _PERCENT.get(code, "%")
    money = _MONEY.get(code)
    return money["$€£".index(sign)] if money else sign
