"""Words whose full stop does not end a sentence, or not always."""

from __future__ import annotations

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

# They stand inside a sentence and at its end: what follows decides.
_EITHER = word_set(
    """Inc Ltd Corp Co Cos Bros LLC Jr Sr Esq etc al est Ave Blvd Rd Sq Dept Univ Assn Bldg Jan Feb Mar
    Apr Jun Jul Aug Sep Sept Oct Nov Dec Tue Tues Wed Thu Thurs Fri Sat Ala Ariz Ark Calif Colo Conn Del
    Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Mo Mont Neb Nebr Nev Okla Ore Pa Tenn Tex Vt Va Wash
    Wis Wisc Wyo Ont Que Alta min max hr hrs sec ft lb lbs oz mi mph km kg cm mm tel ext ed eds trans
    usw bzw vgl evtl ggf inkl exkl Mio Mrd Tel Str janv févr avr juil sept oct nov déc env pág págs núm
    aprox ej ecc pag enz bijv nl jl kr mio mia bl osv ca feks dvs"""
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
        Diese Dieser Wie Wenn Auch Zu Seit Nun So Als Dort Dabei"""
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

# In these a stop after a number makes it an ordinal: "am 14. November". Source: Duden, D 82 and its kin.
ORDINAL_LANGUAGES = word_set("de no nb nn da fi cs hu sk sl hr is et lv")

_MONTHS = word_set(
    """Januar Jänner Februar März Mai Juni Juli Oktober Dezember januar februar mars april mai juni juli
    august september oktober november desember december Jahrhundert Uhr"""
) | frozenset(["April", "August", "September", "November"])


def holds(word: str, following: str, language: str) -> bool:
    """Whether the stop after ``word`` (without it) belongs to the word, given the word that follows."""
    core = word.lstrip("([{\"'“‘«„¿¡—–-")
    after = following.rstrip(".,:;!?)'’\"”")
    starters = _STARTERS.get(language[:2], _STARTERS["en"])
    if core == "No":  # a number's sign only before a number
        return after[:1].isdigit()
    if core in _TITLES or (core == "M" and language[:2] == "fr"):
        return core not in _ALSO_LAST or after not in starters
    if core.isdigit():
        ordinal = after in _MONTHS or (len(core) <= 2 and after not in starters)
        return language[:2] in ORDINAL_LANGUAGES and ordinal
    return (_initials(core) or core in _EITHER) and after not in starters


def _initials(core: str) -> bool:
    """``J``, ``U.S``, ``N.M``, ``Ph.D``, ``a.m``, ``z.B``: letters, each but the last with its stop."""
    parts = core.split(".")
    if len(parts) == 1:
        return len(core) == 1 and core.isalpha() and core.isupper()
    return len(parts) <= 5 and all(part.isalpha() and len(part) <= 2 for part in parts)
