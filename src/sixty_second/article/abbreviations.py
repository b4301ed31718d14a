"""Words whose full stop does not end a sentence, or not always."""

from __future__ import annotations

# A name or a number follows: the stop never ends a sentence.
_TITLES = frozenset(
    ["Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Gen", "Adm", "Lt", "Col", "Cpl", "Sgt", "Capt", "Cmdr", "Maj", "Pvt", "Rev", "Fr", "Hon", "Msgr", "St", "Ste", "Mt", "Ft", "Pres", "Supt", "Det", "Insp", "Amb", "Atty", "Messrs", "Mme", "Mmes", "Mlle", "No", "Nos", "Nr", "Art", "Fig", "Figs", "Vol", "Vols", "pp", "Abs", "Hr", "Fr", "Frl", "Dipl", "Ing", "Sra", "Srta", "Sres", "Dra", "Dras", "Exmo", "Mons", "Sig", "Sigra", "Dott", "Avv", "Dhr", "Mevr", "Mw", "Drs", "Ir", "vs", "v", "cf", "ca", "approx", "Op"]
)

# They stand inside a sentence and at its end: what follows decides.
_EITHER = frozenset(
    ["Inc", "Ltd", "Corp", "Co", "Cos", "Bros", "LLC", "Jr", "Sr", "Esq", "etc", "al", "est", "Ave", "Blvd", "Rd", "Sq", "Dept", "Univ", "Assn", "Bldg", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Sun", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Kans", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nebr", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wisc", "Wyo", "Ont", "Que", "Alta", "min", "max", "hr", "hrs", "sec", "ft", "lb", "lbs", "oz", "mi", "mph", "km", "kg", "cm", "mm", "tel", "ext", "ed", "eds", "trans", "usw", "bzw", "vgl", "evtl", "ggf", "inkl", "exkl", "Mio", "Mrd", "Tel", "Str", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc", "env", "pág", "págs", "núm", "aprox", "ej", "ecc", "pag", "enz", "bijv", "nl", "jl", "kr", "mio", "mia", "bl", "osv", "ca", "feks", "dvs"]
)

# Capitalised, these nearly always begin a sentence, so an abbreviation before one of them ended it.
_STARTERS = frozenset(
    ["A", "An", "The", "This", "That", "These", "Those", "He", "She", "It", "They", "We", "You", "I", "His", "Her", "Its", "Their", "Our", "My", "There", "Here", "But", "And", "Or", "So", "Yet", "Nor", "In", "On", "At", "For", "From", "With", "Without", "After", "Before", "During", "While", "When", "Where", "If", "Although", "Though", "As", "Since", "Because", "By", "To", "Of", "Not", "No", "What", "Who", "Why", "How", "Some", "Many", "Most", "Other", "Others", "Another", "Both", "Each", "All", "Also", "However", "Meanwhile", "Instead", "Still", "Then", "Now", "Under", "Over", "Between", "Among", "Despite", "According", "Asked", "Last", "Next", "One", "Two", "Der", "Die", "Das", "Ein", "Eine", "Er", "Sie", "Es", "Wir", "Ich", "Im", "Am", "Auf", "Nach", "Bei", "Mit", "Für", "Doch", "Aber", "Und", "Dies", "Diese", "Dieser", "Le", "La", "Les", "Un", "Une", "Des", "Il", "Elle", "Ils", "Elles", "On", "Nous", "Ce", "Cette", "Ces", "Dans", "Mais", "Et", "En", "Au", "Aux", "Pour", "Selon", "El", "Los", "Las", "Una", "Unos", "Ella", "Ellos", "Este", "Esta", "Estos", "Pero", "Según", "Por", "Con", "Para", "O", "Os", "As", "Um", "Uma", "Ele", "Ela", "Eles", "Elas", "Mas", "No", "Na", "Em", "Gli", "Lo", "Uno", "Lui", "Lei", "Loro", "Ma", "Nel", "Nella", "Per", "De", "Het", "Een", "Hij", "Zij", "Ze", "Wij", "Maar", "Op", "Van", "Voor", "Bij", "Den", "Det", "Ett", "Et", "Han", "Hun", "Hon", "Vi", "Men", "Och", "Og", "På", "Av", "Af"]
)

# In these a stop after a number makes it an ordinal: "am 14. November". Source: Duden, D 82 and its kin.
ORDINAL_LANGUAGES = frozenset(["de", "no", "nb", "nn", "da", "fi", "cs", "hu", "sk", "sl", "hr", "is", "et", "lv"])

_MONTHS = frozenset(
    ["Januar", "Jänner", "Februar", "März", "Mai", "Juni", "Juli", "Oktober", "Dezember", "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember", "december", "Jahrhundert", "Uhr"]
) | frozenset(["April", "August", "September", "November"])


def holds(word: str, following: str, language: str) -> bool:
    """Whether the stop after ``word`` (without it) belongs to the word, given the word that follows."""
    core = word.lstrip("([{\"'“‘«„¿¡—–-")
    nextword = following.rstrip(".,:;!?)'’\"”")
    if core in _TITLES:
        return core not in {"No", "v", "St"} or _after_no(core, nextword)
    if core.isdigit():
        return language[:2] in ORDINAL_LANGUAGES and (
            nextword in _MONTHS or (len(core) <= 2 and nextword not in _STARTERS)
        )
    if _initials(core) or core in _EITHER:
        return nextword not in _STARTERS
    return False


def _after_no(core: str, nextword: str) -> bool:
    """ "No." is a number's sign only before a number; "St." is a saint before a name and a street elsewhere."""
    if core == "No":
        return nextword[:1].isdigit()
    return nextword not in _STARTERS


def _initials(core: str) -> bool:
    """``J``, ``U.S``, ``N.M``, ``Ph.D``, ``a.m``, ``z.B``: letters, each or all but the last with its stop."""
    parts = core.split(".")
    if len(parts) == 1:
        return len(core) == 1 and core.isalpha() and core.isupper()
    return len(parts) <= 5 and all(part.isalpha() and len(part) <= 2 for part in parts)
