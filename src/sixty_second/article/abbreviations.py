"""Words whose full stop does not end a sentence, or not always."""

from __future__ import annotations

import re

from .words import word_set

# A name or a number follows: the stop never ends a sentence.
_TITLES = word_set(
    """Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Adm Lt Col Cpl Sgt Capt Cmdr Maj Pvt Rev Fr
    Hon Msgr St Ste Mt Ft Pres Supt Det Insp Amb Atty Messrs Mme Mmes Mlle No Nos Nr Fig Figs Vol Vols
    pp Abs Hr Fr Frl Dipl Ing Sra Srta Sres Dra Dras Exmo Mons Sig Sigra Dott Avv Dhr Mevr Mw Drs Ir vs
    v cf ca approx Op"""
)

# Titles that are also the last word of something: "12 Main St.".
_ALSO_LAST = word_set("St Ft Mt v vs")

# Titles that are written small: a name follows. Source: the orthographies of these languages; "art" and the
# like are in _BEFORE_NUMBERS.
_SMALL_TITLES = {
    "fr": word_set("dr pr me mgr"),
    "es": word_set("sr sra srta sres dr dra d dña prof av avda"),
    "pt": word_set("sr sra srta dr dra d prof profa eng av exmo exma"),
    "it": word_set("sig sigg sigra dott dottssa dr on avv ing arch geom prof profssa mons cav"),
    "nl": word_set("dhr mevr mw mr mrs dr drs ir ing prof ds st"),
    "no": word_set("hr fr frk dr prof st adv"),
    "sv": word_set("hr fr frk dr prof st adv"),
    "de": word_set("geb gen hl st"),
}

# Before a number the stop never ends a sentence.
_BEFORE_NUMBERS = word_set(
    """art arts Art p pp pag pagg pág págs page S s ss blz Abs Nr nr núm num n Vol vol Kap kap cap Ziff Bd Fig
    fig Tab tab Str str al ca circa kl h c env aprox tel Tel ext Rn Az Anm par § bl m lin av rd kap"""
)

# After these a capital goes on with the time: "4 p.m. Monday", "9 a.m. ET".
_TIME_MARKS = frozenset({"a.m", "p.m", "A.M", "P.M"})
_AFTER_TIMES = word_set(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January
    February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug
    Sept Oct Nov Dec ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST IST CET AEDT AEST Eastern Central
    Mountain Pacific"""
)

# They stand inside a sentence and at its end: what follows decides.
_EITHER = word_set(
    """Inc Ltd Corp Co Cos Bros LLC Jr Sr Esq etc al est Ave Blvd Rd Sq Dept Univ Assn Bldg Jan Feb Mar
    Apr Jun Jul Aug Sep Sept Oct Nov Dec Tue Tues Wed Thu Thurs Fri Sat Ala Ariz Ark Calif Colo Conn Del
    Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Mo Mont Neb Nebr Nev Okla Ore Pa Tenn Tex Vt Va Wash
    Wis Wisc Wyo Ont Que Alta min max hr hrs sec ft lb lbs oz mi mph km kg cm mm tel ext ed eds trans
    usw bzw vgl evtl ggf inkl exkl Mio Mrd Tel Str janv févr avr juil sept oct nov déc env pág págs núm
    aprox ej ecc pag enz bijv nl jl kr mio mia bl osv ca feks dvs UU enz mln mld mill milj milh"""
)

# Capitalised, these nearly always begin a sentence, so an abbreviation before one of them ended it.
_STARTERS = {
    "en": word_set(
        """A An The This That These Those He She It They We You I His Her Its Their Our My There Here
        But And Or So Yet Nor In On At For From With Without After Before During While When Where If
        Although Though As Since Because By To Of Not No What Who Why How Some Many Most Other Others
        Another Both Each All Also However Meanwhile Instead Still Then Now Under Over Between Among
        Despite According Asked Last Next"""
    ),
    "de": word_set(
        """Der Die Das Ein Eine Er Sie Es Wir Ich Im In Am An Auf Nach Bei Mit Für Doch Aber Und Dies
        Diese Dieser Wie Wenn Auch Zu Seit Nun So Als Dort Dabei Niemand Alle Viele Jetzt Damit Denn Dann
        Danach Was Wer Warum Laut Vor Über Man Mehr Nur Ihr Sein Seine Ihre Kein Keine Zum Zur Bis Ob"""
    ),
    "fr": word_set(
        "Le La Les Un Une Des Il Elle Ils Elles On Nous Ce Cette Ces Dans Mais Et En Au Aux Pour Selon"
    ),
    "es": word_set(
        "El La Los Las Un Una Unos Ella Ellos Este Esta Estos Pero En Según Por Con Para Y No Se Su"
    ),
    "pt": word_set("O A Os As Um Uma Ele Ela Eles Elas Mas No Na Em Por Com Para E Não Segundo"),
    "it": word_set("Il La Lo I Gli Le Un Uno Una Lui Lei Loro Ma Nel Nella In Per Con E Non Secondo"),
    "nl": word_set("De Het Een Hij Zij Ze Wij Maar In Op Van Voor Bij Met En Dat Dit Volgens"),
    "no": word_set("Den Det De En Et Han Hun Vi Men Og På Av I Som For Etter"),
    "sv": word_set("Den Det De En Ett Han Hon Vi Men Och På Av I Som För Efter"),
}

_HALF = re.compile(r"[^\W\d_]{1,2}\.")

# In these a stop after a number makes it an ordinal: "am 14. November". Source: Duden, D 82 and its kin.
ORDINAL_LANGUAGES = word_set("de no nb nn da fi cs hu sk sl hr is et lv")

_MONTHS = word_set(
    """Januar Jänner Februar März Mai Juni Juli Oktober Dezember januar februar mars april mai juni juli
    august september oktober november desember december Jahrhundert Uhr"""
) | frozenset(["April", "August", "September", "November"])


def holds(word: str, following: str, language: str) -> bool:
    """Whether the stop after ``word`` (without it) belongs to the word, given the word that follows."""
    core = word.lstrip("([{\"'“‘«„¿¡—–-")
    core = core.rpartition("’")[2] if language[:2] in ("fr", "it") else core
    after = following.rstrip(".,:;!?)'’\"”")
    base = "no" if language[:2] in ("nb", "nn") else language[:2]
    starters = _STARTERS.get(base, _STARTERS["en"])
    if core == "No":  # a number's sign only before a number
        return after[:1].isdigit()
    if core in _TITLES or (core == "M" and base == "fr"):
        return core not in _ALSO_LAST or after not in starters
    if core.replace(".", "") in _SMALL_TITLES.get(base, ()):
        return True
    if core.isdigit():
        ordinal = after in _MONTHS or (len(core) <= 2 and after not in starters)
        return base in ORDINAL_LANGUAGES and ordinal
    if after[:1].isdigit() and (core in _BEFORE_NUMBERS or core.endswith("str")):
        return True
    if core in _TIME_MARKS:
        return after in _AFTER_TIMES
    return _is_abbreviation(core, following) and after not in starters


def _is_abbreviation(core: str, following: str) -> bool:
    """Whether it is one that also may end a sentence, or the first half of one: ``z. B.``, ``EE. UU.``"""
    half = len(core) <= 2 and core.isalpha() and _HALF.match(following) is not None
    return half or _initials(core) or core in _EITHER


def _initials(core: str) -> bool:
    """``J``, ``U.S``, ``N.M``, ``Ph.D``, ``a.m``, ``J.-P``: letters, each but the last with its stop."""
    parts = core.replace("-", "").split(".")
    if len(parts) == 1:
        return len(core) == 1 and core.isalpha() and core.isupper()
    return len(parts) <= 5 and all(part.isalpha() and len(part) <= 2 for part in parts)
