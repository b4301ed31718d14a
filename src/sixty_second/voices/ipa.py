"""The International Phonetic Alphabet in espeak-ng's own signs for sounds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from ..errors import VoiceError

_SOUNDS = {
    "p": "p", "b": "b", "t": "t", "d": "d", "k": "k", "g": "g", "ɡ": "g", "f": "f", "v": "v", "θ": "T t",
    "ð": "D d", "s": "s", "z": "z", "ʃ": "S", "ʒ": "Z S", "h": "h", "ɦ": "h", "m": "m", "n": "n", "ŋ": "N",
    "l": "l", "ɫ": "l", "r": "r", "ɹ": "r", "ɾ": "r", "ʁ": "r", "ʀ": "r", "w": "w", "j": "j", "x": "x k",
    "χ": "x k", "ɣ": "Q g", "ç": "C S", "ʎ": "l^ l", "ɲ": "n^ n", "β": "B b", "ɸ": "f", "ʂ": "s. S",
    "ʐ": "z. Z S",
    "ɕ": "S; S", "ʑ": "Z; Z", "q": "q k", "c": "c k", "ɟ": "J g", "ħ": "H h", "ʕ": "h", "ʔ": "? t", "ʋ": "v",
    "ɬ": "l", "ɻ": "r", "ɽ": "r", "ʈ": "t. t", "ɖ": "d. d", "ɳ": "n. n", "ɭ": "l. l", "ɥ": "j", "ɰ": "w",
    "tʃ": "tS", "dʒ": "dZ", "ts": "ts", "dz": "dz", "tɕ": "tS", "dʑ": "dZ", "tʂ": "tS", "pf": "pF pf",
    "a": "a", "ɐ": "a", "æ": "a", "ɑ": "A A: a", "ɒ": "0 O", "ɔ": "O o", "o": "o", "ɤ": "o", "e": "e E",
    "ɛ": "E",
    "ə": "@ a", "ɜ": "3: E", "ɝ": "3: E", "ɚ": "3 @ a", "ɘ": "@ e", "ɵ": "@ o", "i": "i", "ɪ": "I i",
    "ɨ": "i",
    "u": "u", "ʊ": "U u", "ʉ": "u", "ɯ": "u", "ʌ": "V a", "y": "y u", "ʏ": "y u", "ø": "Y e", "œ": "W E",
    "aː": "a: A: a", "ɑː": "A: a", "ɒː": "O: O", "eː": "e: e E", "ɛː": "E: E", "iː": "i: i", "oː": "o: o",
    "ɔː": "O: O", "uː": "u: u", "ɜː": "3: E", "yː": "y: y u", "øː": "Y: Y e", "æː": "a",
    "aɪ": "aI", "aʊ": "aU", "eɪ": "eI", "oʊ": "oU", "əʊ": "oU", "ɔɪ": "OI", "ɪə": "i@", "eə": "e@",
    "ʊə": "U@",
    "ɛə": "e@", "ɑ̃": "A~ a", "ɛ̃": "E~ E", "ɔ̃": "O~ O o", "œ̃": "W~ E", "õ": "o~ O~ o", "ã": "a~ A~ a",
    "n̩": "@|n", "l̩": "@|l",
}  # fmt: skip
_APART = {"aɪ": "a|I a|i", "aʊ": "a|U a|u", "eɪ": "e|I E|i", "oʊ": "o|U o|u", "əʊ": "@|U o|u",
          "ɔɪ": "O|I O|i",
          "ɪə": "I|@ i|a", "eə": "e|@ e|a", "ʊə": "U|@ u|a", "ɛə": "E|@ E|a", "tʃ": "t|S", "dʒ": "d|Z t|S",
          "ts": "t|s", "dz": "d|z", "tɕ": "t|S", "dʑ": "d|Z", "tʂ": "t|S", "pf": "p|f"}  # fmt: skip
_VOWELS = frozenset("aɐæɑɒɔoɤeɛəɜɝɚɘɵiɪɨuʊʉɯʌyʏøœ")
_STRESS = {"ˈ": "'", "ˌ": ",", "'": "'"}
_NOTHING = frozenset("ː.·ˑ|‿ˀʰʲʷˠˤ̯̩̝̞̥̊̃̈͜͡-")
_LONGEST = max(map(len, _SOUNDS))
CANDIDATES = tuple(
    dict.fromkeys(
        sign
        for offers in (*_SOUNDS.values(), *_APART.values())
        for offer in offers.split()
        for sign in offer.split("|")
    )
)
"""Every sign of espeak-ng that a sound may become; a voice knows most of them, not all."""


def sounds(text: str) -> tuple[str, ...]:
    """The sounds and stress marks of a word in IPA, in order; a blank between words is one, too.

    Raises:
        VoiceError: there is a sign in it that is not known.
    """
    plain = unicodedata.normalize("NFD", text.strip().strip("/[]")).replace("ç", "ç")
    plain = re.sub(r"\s+", " ", plain.replace("\u0361", "").replace("\u035c", ""))
    found: list[str] = []
    place = 0
    while place < len(plain):
        size = next((size for size in range(_LONGEST, 0, -1) if _known(plain[place : place + size], size)), 0)
        if size:
            found.append(unicodedata.normalize("NFD", plain[place : place + size]))
        elif plain[place] not in _NOTHING:
            raise VoiceError(
                f"the sign {plain[place]!r} is none of IPA's that we know", remedy="leave it out"
            )
        place += size or 1
    return tuple(found)


_BY_PARTS = {unicodedata.normalize("NFD", sound).replace("ç", "ç"): sound for sound in _SOUNDS}


def _known(piece: str, size: int) -> bool:
    return len(piece) == size and (piece in _BY_PARTS or piece in _STRESS or piece == " ")


def mnemonics(text: str, known: Mapping[str, bool]) -> str:
    """The word in IPA as espeak-ng takes it between ``[[`` and ``]]``, e.g. ``S|I|v|'O:|n``.

    Stress is put before its vowel; a sound that the voice does not have becomes its nearest.

    Args:
        known: of each of `CANDIDATES`, whether the voice has it.

    Raises:
        VoiceError: there is a sign in it that is not known.
    """
    words: list[list[str]] = [[]]
    stress = ""
    for sound in sounds(text):
        if sound == " ":
            words.append([])
        elif sound in _STRESS:
            stress = _STRESS[sound]
        else:
            name = _nearest(_BY_PARTS[sound], known)
            vowel = sound[0] in _VOWELS
            words[-1].append((stress if vowel else "") + name)
            stress = "" if vowel else stress
    return " ".join(f"[[{'|'.join(word)}]]" for word in words if word)


def _nearest(sound: str, known: Mapping[str, bool]) -> str:
    offers = [*_SOUNDS[sound].split()[:1], *_APART.get(sound, "").split(), *_SOUNDS[sound].split()[1:]]
    for offer in offers:
        if all(known.get(sign, False) for sign in offer.split("|")):
            return offer
    return offers[-1]
