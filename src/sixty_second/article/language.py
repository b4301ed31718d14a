"""What language a text is in: as the page says, else by its most common words."""

from __future__ import annotations

import re
from collections import Counter

_COMMON = {
    "en": """the of and to in is was that for it with as his on be at by he are this had not from have which
        every after they were has been will who said their but an its or would when there about more
        than she her""",
    "de": """der die und das ist nicht den von zu mit sich des auf für im ein eine dem auch als wie wird aus
        alle einer sie er es dass nach bei einen hat haben noch um am oder sind vor zum zur über war
        wurde seit""",
    "fr": """le les des est et une dans que qui pour pas sur au du plus par avec ce il sont cette aux ont la
        de un en elle ils nous vous mais ou leur ses son sa été être a à entre après selon toutes tous
        ces où""",
    "es": """el los las que y en una por con para del se es no su al lo como más este pero ha fue está la de
        un sus ya o sobre entre cuando muy sin hasta desde según también son había era cada esta tras
        hay""",
    "pt": """o os as que e em uma por com para do da se não ao no na mais foi dos das pelo são também a de um
        como mas à seu sua ou quando muito já entre depois sobre pela até ser tem há está às cada sem""",
    "it": """il di che e la è per una un non con del della sono nel alla anche più gli ha dei le si i da in
        lo ma al come dal dalla su delle degli ai nella hanno stato essere ogni dopo tra questo fra""",
    "nl": """de het een van en is dat op te in niet zijn met voor die aan er om ook als maar bij door elke
        naar over uit nog hij ze wordt worden heeft hebben was werd tot dan deze we kan zich of geen""",
    "no": """og i det på som er en til av for at har med ikke de den et var fra om han etter seg ble å hvert
        hver vil skal kan vi men så også når eller over under mot opp ved blir være etter sier hun""",
    "sv": """och i att det som på är av för en med till den har inte om ett var han men från vid sig upp igen
        varje ska kan vi så också när eller över under mot blir vara efter hon de blev säger""",
    "da": """og i det at en den til er som på de med af for ikke der har et var han fra sig blev efter men
        hun også når eller over mod op ved være siden havde kunne været blevet nogle meget""",
    "pl": "i w na z się do nie to że jest o po za od przez jak ale dla który przed jego są oraz był było",
    "fi": "ja on ei se että hän oli joka myös mutta kun niin sen ovat tai jos vain ole mukaan kuin hänen",
    "cs": "a se v na je že s z do o k ve po za jako ale pro od by který jeho jsou také byl při podle",
    "ro": "și de la în a cu pe care nu din pentru este că mai un o se au fost sunt prin dar după între",
    "hu": "a az és hogy nem is egy meg volt ez de van csak már még mint el ki után szerint amely vagy",
    "tr": "ve bir bu da de için ile çok daha olarak olan gibi kadar sonra ama ne var yok her ise en",
}
_COMMON_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}

# Letters and endings that one language has and its neighbours have not; each counts half a word.
_MARKS = {
    "en": r"\w(?:ing|ough|ck)\b|\bth|\bwh",
    "de": r"ß|\w(?:ung|lich|keit|isch)\b|ü|sch",
    "fr": r"[œùû]|\w(?:eaux?|tion|eux|ait)\b|\b[ldjnscm]’|\b[ldjnscm]'",
    "es": r"[ñ¿¡]|\w(?:ción|dad|ía|ó|ores|illos?|illas?)\b|\bll",
    "pt": r"[ãõ]|\w(?:ção|ções|dade|ou|eiro)\b|nh|lh",
    "it": r"\w(?:zione|ità|ò|ano|ono|ini|oni|eri|zi|gi|ati|are)\b|gli|zz",
    "nl": r"ij|\w(?:ing|lijk|heid)\b|oo|aa|ee|uu",
    "no": r"[øæ]|å|\w(?:ene|het|kk|tt)\b",
    "sv": r"[äö]|å|\w(?:orna|arna|het|erna)\b",
    "da": r"[øæ]|å|\w(?:ede|hed|erne)\b",
}
_MARKED = {language: re.compile(marks) for language, marks in _MARKS.items()}
_MARK_WORDS = 0.5

# A text has to use that share of a language's commonest words to be taken for it. Source: our judgement; news
# texts in all of them have between 0.25 and 0.5.
_LEAST_SHARE = 0.12

# What a page says of its language is not believed when the words of another have that share, and that many
# times the share of its own, in a text of some length. Source: our judgement.
_SURE_SHARE = 0.2
_SURE_TIMES = 2.0
_SURE_WORDS = 30

_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
)

_LOOK_CHARS = 4000

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_.@].*)?")


def tag(value: str) -> str:
    """A BCP 47 tag such as ``en-GB`` from ``en_gb``, ``en-GB`` or ``EN``; empty when it is none."""
    match = _TAG.fullmatch(value.split(",")[0].strip())
    if not match:
        return ""
    language, script, region = match.groups()
    parts = [language.lower(), script.title() if script else "", region.upper() if region else ""]
    return "-".join(part for part in parts if part)


def detect(text: str) -> str:
    """The language of ``text``: by its script, by its words and letters, else ``en``."""
    by_script = _by_script(text[:_LOOK_CHARS])
    if by_script:
        return by_script
    shares = _shares(text)
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] >= _LEAST_SHARE else "en"


def spoken(stated: str, text: str) -> str:
    """The language of a text whose page says ``stated``: that, unless the text plainly is in another.

    Pages are made from templates, and many say ``en`` whatever they hold.
    """
    if not stated:
        return detect(text)
    by_script = _by_script(text[:_LOOK_CHARS])
    base = {"nb": "no", "nn": "no"}.get(stated[:2], stated[:2])
    if by_script:
        return stated if base == by_script or base not in _COMMON_WORDS else by_script
    shares = _shares(text)
    best = max(shares, key=lambda language: shares[language])
    sure = shares[best] >= _SURE_SHARE and len(text[:_LOOK_CHARS].split()) >= _SURE_WORDS
    return best if base in shares and sure and shares[best] >= _SURE_TIMES * shares[base] else stated


def _by_script(head: str) -> str:
    """The language whose script the text is in; empty for Latin letters."""
    letters = sum(letter.isalpha() for letter in head)
    found = (language for language, script in _SCRIPTS if letters and len(script.findall(head)) * 5 > letters)
    return next(found, "")


def _shares(text: str) -> dict[str, float]:
    """For each language how much of the text is its commonest words, its letters and endings counted in."""
    head = text[:_LOOK_CHARS].lower()
    words = Counter(re.findall(r"[^\W\d_]+", head))
    total = max(1, words.total())
    shares = {}
    for language, common in _COMMON_WORDS.items():
        marks = len(_MARKED[language].findall(head)) if language in _MARKED else 0
        shares[language] = (sum(words[word] for word in common) + _MARK_WORDS * marks) / total
    return shares
