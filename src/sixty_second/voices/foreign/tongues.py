"""Numbers, dates and money in the languages of the house phrases besides English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ..forms import words


@dataclass(frozen=True, slots=True)
class Tongue:
    """How a language says numbers.

    Attributes:
        code: its first subtag; num2words knows it by that, or by ``variety``.
        comma: the word between a number and its decimals.
        single_decimals: decimals are said one by one; else two of them as one number.
        thousand: the word for a thousand that follows a number.
        to: between the ends of a range.
        minus: before a number below nothing.
        between_coins: between a sum and its hundredths, after the currency.
        months: in small letters.
        day: how the day of a month is said: ``cardinal``, ``ordinal``, or ``first``: ordinal only then.
        first: the first of a month, or the number one as an ordinal.
        one: the number one before a thing, and before a thing that is grammatically feminine.
        hour: the word after the hours of a clock; empty when nothing is said.
        century: years before 2000 are said in hundreds: ``neunzehnhundertneunzig``.
        singular: currencies in the singular, by their plural.
        feminine: those of them that are.
    """

    code: str
    comma: str
    thousand: str
    to: str
    minus: str
    months: frozenset[str]
    single_decimals: bool = False
    between_coins: str = ""
    day: str = "cardinal"
    first: str = ""
    one: tuple[str, str] = ("", "")
    hour: str = ""
    century: str = ""
    singular: Mapping[str, str] = field(default_factory=dict)
    feminine: frozenset[str] = frozenset()
    variety: str = ""


_EURO = {"euros": "euro", "dollars": "dollar"}
TONGUES = {
    "de": Tongue(
        "de", "Komma", "tausend", "bis", "minus",
        words("januar jänner februar märz april mai juni juli august september oktober november dezember"),
        single_decimals=True, day="ordinal", first="erste", one=("ein", "eine"), hour="Uhr",
        century="hundert",
    ),
    "es": Tongue(
        "es", "coma", "mil", "a", "menos",
        words(
            "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre"
            " diciembre"
        ),
        between_coins="con", day="first", first="primero", one=("un", "una"),
        singular={"euros": "euro", "dólares": "dólar", "libras": "libra", "pesos": "peso"},
        feminine=frozenset({"libras"}),
    ),
    "fr": Tongue(
        "fr", "virgule", "mille", "à", "moins",
        words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        day="first", first="premier", one=("un", "une"), hour="heures",
        singular=_EURO | {"livres": "livre"}, feminine=frozenset({"livres"}),
    ),
    "it": Tongue(
        "it", "virgola", "mila", "a", "meno",
        words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
              "dicembre"),
        between_coins="e", day="first", first="primo", one=("un", "una"),
        singular={"dollari": "dollaro", "sterline": "sterlina"}, feminine=frozenset({"sterline"}),
    ),
    "nl": Tongue(
        "nl", "komma", "duizend", "tot", "min",
        words("januari februari maart april mei juni juli augustus september oktober november december"),
        one=("één", "één"), hour="uur", century="honderd",
    ),
    "no": Tongue(
        "no", "komma", "tusen", "til", "minus",
        words("januar februar mars april mai juni juli august september oktober november desember"),
        between_coins="og", day="ordinal", first="første", one=("en", "en"), century=" hundre",
        singular={"kroner": "krone"},
    ),
    "pt": Tongue(
        "pt", "vírgula", "mil", "a", "menos",
        words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        between_coins="e", day="first", first="primeiro", one=("um", "uma"), hour="horas",
        singular={"euros": "euro", "dólares": "dólar", "libras": "libra", "reais": "real"},
        feminine=frozenset({"libras"}),
    ),
    "sv": Tongue(
        "sv", "komma", "tusen", "till", "minus",
        words("januari februari mars april maj juni juli augusti september oktober november december"),
        between_coins="och", day="ordinal", first="första", one=("en", "en"), century="hundra",
        singular={"kronor": "krona"},
    ),
}  # fmt: skip
_VARIETIES = {"pt-br": replace(TONGUES["pt"], variety="pt_BR")}


def tongue_of(language: str) -> Tongue | None:
    """The language of a BCP 47 tag, None when its numbers are left to the voice; both Norwegians are one."""
    tag = language.lower().replace("_", "-")
    code = tag.split("-")[0]
    return _VARIETIES.get(tag) or TONGUES.get("no" if code in {"nb", "nn"} else code)


CURRENCIES = words("""
Euro Dollar Pfund Franken euro euros dollar dollars dólares dólar libras libra livres livre dollari dollaro
sterline sterlina pond kroner krone kronor krona reais real pesos peso francs yen
""")
