"""English words in capitals: said letter by letter, as ``FBI``, or as a word, as ``NATO``."""

from __future__ import annotations

import re

from ..forms import words
from .dictionary import listed, spelled

_SAID_AS_WORDS = words("""
ACAS ADAC AIDS AIPAC ASEAN AWOL BAFTA BRICS CARICOM CERN CHAPS COP CRISPR DACA DARPA DEFRA EBITDA ERISA ESOP
FARC FEMA FIFA FLOTUS GATT GIF GLAAD HAMAS HIPAA ICE IKEA INTERPOL ISIL ISIS ISA ISAs JPEG KYIV MAX KIIS LAN
LASER LEGO LIBOR MAGA MASCAC MENSA MERS MOMA MORI NAFTA NASA NASCAR NASDAQ NATO NATS NEET NEETs NICE NIMBY
NIOSH OFCOM OFSTED OFGEM OPEC ORCA OSHA OXFAM PAC PACs PEN PETA PIN POTUS QUANGO RADAR RAF RAM RICO ROM
SAGE SALT SARS SCOTUS SCUBA SEAL SEALs SIM SKIMS SNAP SONAR SPAC SPACs START STEM SWAT TASER TED TEPCO TIFF
UEFA UKIP UNESCO UNICEF UNIFIL UNRWA VAR WAG WAGs WAN WASP YIMBY ZIP
""") - {"RAF"}  # fmt: skip
WORDS_IN_CAPITALS = words("""
AM AN AND ANY ARE AS ASK AT BAD BE BIG BUT BUY BY CAN DAY DID DO END FEW FOR GET GO GOD GOT GREAT GUN
HAD HAS HE HER HIM HIS HOT HOW IF IN ITS JOB JUST LAW LET LIE LOT MAN MAY ME MEN MY NEW NO NOT NOW OF
OFF OH OLD ON ONE ONLY OR OUR OUT OWN PAY PUT RED RUN SAD SAY SEE SET SHE SO SON STOP THAN THAT THE THEM
THEN THEY THIS TO TOO TOP TRY TWO UP USE VERY WAR WAS WAY WE WHAT WHEN WHY WIN WITH WON WOW YES YET YOU YOUR
""")
_SHORT_WHEN_LOUD = words(
    "AGE AGO BAN BAR CAR DAD DIE DOG EAT FUN GAY GUY IM IS IT KEY KID LAS LOS LOW MOM MUM NON SAN SEX"
)
"""Other short words, read so only where all around is in capitals; what else is short stays letters."""
_SPECIAL = {
    "NAACP": "N double A C P", "NCAA": "N C double A", "OK": "okay", "USAID": "U S aid", "AAA": "triple A",
    "NOAA": "Noah", "COVID": "Covid", "PhD": "P H D", "PhDs": "P H Ds", "MSNBC": "M S N B C",
    "SCOTUS": "Scotus", "USS": "U S S", "UNHCR": "U N H C R", "IEEE": "I triple E", "WWII": "World War two",
    "WWI": "World War one", "USMNT": "U S M N T", "WW2": "World War two", "WW1": "World War one",
    "AKA": "also known as", "FYI": "F Y I", "WiFi": "Wi-Fi", "CoV": "Cov", "MiG": "Mig",
    "TikTok": "Tick Tock",
    "USPS": "U S P S", "AARP": "A A R P", "ESOL": "Esol", "iOS": "I O S", "macOS": "mac O S", "eSIM": "E Sim",
    "mRNA": "M R N A", "PLC": "P L C", "plc": "P L C", "LLC": "L L C", "pH": "P H", "DoJ": "D O J",
    "DoD": "D O D", "MoD": "M O D", "SpaceX": "Space X", "kWh": "kilowatt hour", "VIPs": "V I Ps",
}  # fmt: skip
_CLOSING = words("CK CT FT LD LL LT MP ND NG NK NS NT PT RD RK RN RS RT SH SK SP SS ST TS TH")
_CAPITALS = re.compile(r"([A-Z]{2,})('s|s|)")
_ELIDED = re.compile(r"([A-Z]+)'([A-Z]{1,2})")
_RUN = re.compile(r"([A-Z]{2,})([A-Z][a-z]+)('s|s)?|([A-Z][a-z]{2,})([A-Z]{2,})('s|s)?")
_LONG = 6
"""Letters from which capitals with a vowel are a word: no initials in use are as long. Our judgement."""


def capitals(word: str, *, shouting: bool = False) -> str | None:
    """How a word with capitals is said: letter by letter or as a word; None when nothing needs saying.

    The pronouncing dictionary knows both: its ``fbi`` are letters, its ``nato`` is a word. Three letters are
    letters even when they spell a word (``WHO``), unless all around is in capitals. What the dictionary does
    not have is said as a word when it looks like one.

    Args:
        shouting: what stands around is in capitals, too, so that they say nothing about this word.
    """
    if word in _SPECIAL:
        return _SPECIAL[word]
    found = _CAPITALS.fullmatch(word)
    if found is None:
        return _mixed(word)
    letters, ending = found.groups()
    if letters in _SPECIAL:
        return _SPECIAL[letters] + ending
    if letters in WORDS_IN_CAPITALS and ending != "s":
        return letters.lower() + ending
    if shouting and (letters in _SHORT_WHEN_LOUD if len(letters) <= 3 else plain(letters)):
        return letters.lower() + ending
    return (letters.capitalize() if _is_word(letters) else " ".join(letters)) + ending


def loud(word: str) -> bool:
    """Whether capitals are only for emphasis in this word, as in ``she did NOT``."""
    if word in WORDS_IN_CAPITALS:
        return word not in {"I", "A", "IT", "US", "AM"}
    return len(word) > 3 and word.isupper() and word not in _SAID_AS_WORDS and plain(word)


def plain(word: str) -> bool:
    """Whether capitals are those of a word that the dictionary has, and not initials."""
    return word.isupper() and bool(listed(word.lower())) and not spelled(word)


def _is_word(letters: str) -> bool:
    if letters in _SAID_AS_WORDS:
        return True
    if len(letters) < 4 or spelled(letters):
        return False
    return bool(listed(letters.lower())) or _pronounceable(letters)


def _pronounceable(letters: str) -> bool:
    """Whether capitals make a word; American stations begin with K or W and are spelled."""
    shape = "".join("V" if letter in "AEIOU" else "C" for letter in letters)
    if len(letters) == 4:
        closed = shape != "CVCC" or letters[2:] in _CLOSING
        return shape in {"CVCV", "VCVC", "CVCC", "CVVC"} and closed and letters[0] not in "KW"
    if len(letters) >= _LONG:
        return "V" in shape or "Y" in letters
    return re.search(r"C{3}|V{3}", shape) is None and "V" in shape[:3] and shape.count("V") >= 2


def _mixed(word: str) -> str | None:
    """A word with small letters in it: ``DON'T``, ``NBCUniversal``, ``SiriusXM``, ``DREAMers``, ``MkII``."""
    if _ELIDED.fullmatch(word):
        return word.lower() if len(word) > 3 else None
    if re.fullmatch(r"[A-Z]{3,}[a-z]{2,3}", word) and listed(word.lower()):
        return word.capitalize()
    found = _RUN.fullmatch(word)
    if found is None:
        return None
    initials, name = found[1] or found[5], found[2] or found[4]
    if found[1] and not spelled(initials + name[0]) and listed((initials + name[0]).lower()):
        return f"{(initials + name[0]).capitalize()} {name[1:]}{found[3] or ''}"
    said = capitals(initials) or initials
    ending = found[3] or found[6] or ""
    if found[1] and listed(word.lower().removesuffix("'s")):
        return word.capitalize()
    return f"{said} {name}{ending}" if found[1] else f"{name} {said}{ending}"
