"""What English abbreviations and acronyms are short for, and which capitals are read as a word."""

from __future__ import annotations

import re

from .forms import words

_STATES_SURE = """
Ala Alabama|Ariz Arizona|Ark Arkansas|Calif California|Colo Colorado|Conn Connecticut|D.C D C
|Fla Florida|Ga Georgia|Kan Kansas|Ky Kentucky|Mich Michigan|Minn Minnesota|Mont Montana|N.C North Carolina
|N.D North Dakota|N.H New Hampshire|N.J New Jersey|N.M New Mexico|N.Y New York|Neb Nebraska|Nev Nevada
|Okla Oklahoma|R.I Rhode Island|S.C South Carolina|S.D South Dakota|Tenn Tennessee|Tex Texas|Vt Vermont
|W.Va West Virginia|Wis Wisconsin|Wyo Wyoming|B.C British Columbia|Ont Ontario"""
_STATES_AFTER_COMMA = """
Del Delaware|Ill Illinois|Ind Indiana|La Louisiana|Mass Massachusetts|Md Maryland|Me Maine|Miss Mississippi
|Mo Missouri|Ore Oregon|Pa Pennsylvania|Va Virginia|Wash Washington|Cal California|Id Idaho"""
_TITLES = """
Mr Mister|Mrs Missus|Ms Miz|Messrs Messieurs|Sen Senator|Sens Senators|Rep Representative
|Reps Representatives|Gov Governor|Govs Governors|Pres President|Prof Professor|Gen General|Col Colonel
|Lt Lieutenant|Maj Major|Capt Captain|Cmdr Commander|Sgt Sergeant|Cpl Corporal|Pvt Private|Adm Admiral
|Rev Reverend|Hon Honorable|Supt Superintendent|Det Detective|Insp Inspector|Atty Attorney|Fr Father"""
_OTHERS = """
Jr Junior|Sr Senior|Esq Esquire|Inc Incorporated|Corp Corporation|Co Company|Cos Companies|Ltd Limited
|Bros Brothers|Assn Association|Dept Department|Univ University|Intl International|Ave Avenue|Blvd Boulevard
|Rd Road|Hwy Highway|Mt Mount|Ft Fort|vs versus|v versus|etc et cetera|e.g for example|i.e that is
|approx approximately|est established|a.k.a also known as|Ph.D P H D|M.D M D|a.m A M|p.m P M|A.M A M|P.M P M
|al al|ext extension|govt government|mph miles per hour"""
_MONTHS = """
Jan January|Feb February|Mar March|Apr April|Jun June|Jul July|Aug August|Sep September|Sept September
|Oct October|Nov November|Dec December"""
_DAYS = """
Mon Monday|Tue Tuesday|Tues Tuesday|Wed Wednesday|Thu Thursday|Thur Thursday|Thurs Thursday|Fri Friday
|Sat Saturday|Sun Sunday"""
_POSTAL = """
AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DC D C|DE Delaware
|FL Florida|GA Georgia|HI Hawaii|IA Iowa|ID Idaho|IL Illinois|IN Indiana|KS Kansas|KY Kentucky|LA Louisiana
|MA Massachusetts|MD Maryland|ME Maine|MI Michigan|MN Minnesota|MO Missouri|MS Mississippi|MT Montana
|NC North Carolina|ND North Dakota|NE Nebraska|NH New Hampshire|NJ New Jersey|NM New Mexico|NV Nevada
|NY New York|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina
|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VA Virginia|VT Vermont|WA Washington|WI Wisconsin
|WV West Virginia|WY Wyoming"""


def _table(rows: str) -> dict[str, str]:
    pairs = (row.split(maxsplit=1) for row in rows.replace("\n", "").split("|"))
    return dict(pairs)


STATES = _table(_STATES_SURE)
STATES_AFTER_COMMA = _table(_STATES_AFTER_COMMA)
TITLES = _table(_TITLES)
OTHERS = _table(_OTHERS)
MONTHS = _table(_MONTHS)
DAYS = _table(_DAYS)
POSTAL = _table(_POSTAL)
MONTH_NAMES = frozenset(MONTHS.values()) | {"May"}

OPENERS = words("""
The A An In On At But And He She It They We I You This That These Those After Before When While If As
For Since Under There Then However Meanwhile Officials Police His Her Its Their Our My No Not More Most
Many Some Other What Who Where Why How Earlier Later Last Now One Two Both Each Only So Yet
""")
"""Words that, after an abbreviation's full stop, begin a new sentence."""

_SAID_AS_WORDS = words("""
AIDS AWOL BAFTA CARICOM CERN COP CRISPR DREAM ESA FEMA FIFA GIF GATT GOP ICE IKEA INTERPOL ISIS ISIL
LASER LEGO MAGA MENSA MERS NASA NATO NIMBY OPEC OSHA PAC PACs PIN POTUS RADAR RAM ROM SARS SCOTUS SCUBA
SIM SNAP SONAR SWAT TASER UEFA UNESCO UNICEF USAID WASP YIMBY ZIP DACA DARPA EBITDA FLOTUS HIPAA NAFTA
NASCAR NASDAQ NIOSH ASEAN COVID ETA FARC HAMAS JSTOR LIBOR MOMA OXFAM PEN PETA SALT SPAC START TED TIFF
UKIP WAG WAGs
""") - {"ESA", "GOP", "ETA"}  # fmt: skip
WORDS_IN_CAPITALS = words("""
AM AN AND ANY ARE AS ASK AT BAD BE BIG BUT BUY BY CAN DAY DID DO END FEW FOR GET GO GOD GOT GREAT GUN
HAD HAS HE HER HIM HIS HOT HOW IF IN ITS JOB JUST LAW LET LIE LOT MAN MAY ME MEN MY NEW NO NOT NOW OF
OFF OH OLD ON ONE ONLY OR OUR OUT OWN PAY PUT RED RUN SAD SAY SEE SET SHE SO SON STOP THAN THAT THE THEM
THEN THEY THIS TO TOO TOP TRY TWO UP USE VERY WAR WAS WAY WE WHAT WHEN WHY WIN WITH WON YES YET YOU YOUR
""")
_SPECIAL = {
    "NAACP": "N double A C P", "NCAA": "N C double A", "OK": "okay", "USAID": "U S aid", "AAA": "triple A",
    "NOAA": "Noah", "COVID": "Covid", "PhD": "P H D", "PhDs": "P H Ds", "MSNBC": "M S N B C",
    "SCOTUS": "Scotus", "USS": "U S S", "UNHCR": "U N H C R", "IEEE": "I triple E", "WWII": "World War two",
    "WWI": "World War one", "USMNT": "U S M N T",
}  # fmt: skip
_CLOSING = words("CK CT FT LD LL LT MP ND NG NK NS NT PT RD RK RN RS RT SH SK SP SS ST TS TH")
_CAPITALS = re.compile(r"([A-Z]{2,})('s|s|)")


def capitals(word: str, *, shouting: bool) -> str | None:
    """How a word in capitals is said: letter by letter or as a word; None when it is not in capitals.

    Three letters are spelled unless they are a known word; four are spelled unless they alternate
    consonants and vowels as ``NASA`` does; longer ones are spelled when they have no vowel.

    Args:
        shouting: the whole line is in capitals, so that they say nothing about this word.
    """
    found = _CAPITALS.fullmatch(word)
    if word in _SPECIAL:
        return _SPECIAL[word]
    if found is None:
        return None
    letters, ending = found.groups()
    if letters in _SPECIAL:
        return _SPECIAL[letters] + ending
    if shouting or (letters in WORDS_IN_CAPITALS and ending != "s"):
        return letters.lower() + ending
    if letters in _SAID_AS_WORDS or _pronounceable(letters):
        return letters.capitalize() + ending
    return " ".join(letters) + ending


def _pronounceable(letters: str) -> bool:
    """Whether capitals make a word; American stations begin with K or W and are spelled."""
    shape = "".join("V" if letter in "AEIOU" else "C" for letter in letters)
    if len(letters) < 4:
        return False
    if len(letters) == 4:
        closed = shape != "CVCC" or letters[2:] in _CLOSING
        return shape in {"CVCV", "VCVC", "CVCC", "CVVC"} and closed and letters[0] not in "KW"
    return re.search(r"C{3}|V{3}", shape) is None and "V" in shape[:3] and shape.count("V") >= 2
