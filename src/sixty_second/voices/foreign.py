"""Spoken forms in languages other than English: percent and money; a voice reads the numbers itself."""

from __future__ import annotations

import re

from .forms import Form, words

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
_SUM = re.compile(r"(?:(?:US)?([$€£])(\d[\d.,' ]*)|(\d[\d.,' ]*)([$€£%]))")


def say(forms: list[Form], language: str) -> list[tuple[str, str]]:
    """Each word's spoken form and the pause that follows it; most stay as printed."""
    code = language.lower().split("-")[0]
    said = [form.core for form in forms]
    for place, form in enumerate(forms):
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
    return list(zip(said, (form.mark for form in forms), strict=True))


def _unit(sign: str, code: str) -> str:
    if sign == "%":
        return _PERCENT.get(code, "%")
    money = _MONEY.get(code)
    return money["$€£".index(sign)] if money else sign
