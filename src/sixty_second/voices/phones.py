"""English sounds in ARPAbet, as pocketsphinx's model knows them: its dictionary, else espeak-ng's reading."""

from __future__ import annotations

from collections.abc import Sequence

from ..cache import Cache
from .english.dictionary import listed
from .espeak_process import read

_VOICE = "gmw/en-US"
_VOWELS = {
    "a": "AE", "a#": "AH", "aa": "AE", "A:": "AA", "A": "AA", "A@": "AA R", "0": "AA", "0#": "AA",
    "O:": "AO", "O": "AO", "O2": "AO", "O@": "AO R", "o@": "AO R", "E": "EH", "E#": "EH", "e": "EH",
    "I": "IH", "I2": "IH", "I#": "IH", "i": "IY", "i:": "IY", "i@": "IH R", "i@3": "IH R", "U": "UH",
    "U@": "UH R", "u": "UW", "u:": "UW", "V": "AH", "@": "AH", "@2": "AH", "@5": "AH", "@L": "AH L",
    "3": "ER", "3:": "ER", "e@": "EH R", "aI": "AY", "aI@": "AY AH", "aI3": "AY ER", "aU": "AW",
    "aU@": "AW ER", "eI": "EY", "oU": "OW", "OI": "OY",
}  # fmt: skip
_CONSONANTS = {
    "p": "P", "b": "B", "t": "T", "t#": "T", "t2": "T", "d": "D", "k": "K", "g": "G", "f": "F", "v": "V",
    "s": "S", "z": "Z", "h": "HH", "m": "M", "n": "N", "l": "L", "r": "R", "w": "W", "j": "Y", "T": "TH",
    "D": "DH", "S": "SH", "Z": "ZH", "tS": "CH", "dZ": "JH", "N": "NG", "x": "K", "l^": "L", "n^": "N Y",
}  # fmt: skip
# Source: espeak-ng's phsource/ph_english_us; ARPAbet as in the CMU Pronouncing Dictionary.


def pronunciations(words: Sequence[str], *, cache: Cache) -> dict[str, tuple[str, ...]]:
    """For each word that can be said, its ways to be said in ARPAbet; words that cannot be are left out.

    Raises:
        VoiceError: espeak-ng failed on the words that the dictionary does not have.
    """
    known = {word: found for word in dict.fromkeys(words) if (found := listed(word))}
    strange = [word for word in dict.fromkeys(words) if word not in known]
    return {**known, **(_guessed(strange, cache) if strange else {})}


def _guessed(words: Sequence[str], cache: Cache) -> dict[str, tuple[str, ...]]:
    """As espeak-ng reads each word by itself, all of them in one go."""
    text, edges = "", []
    for word in words:
        edges.append(len(text))
        text += f"{word}. "
    reading = read(text, voice=_VOICE, words_a_minute=200, cache=cache)
    said: dict[str, list[str]] = {word: [] for word in words}
    for mark in reading.phonemes:
        place = sum(edge <= mark.position for edge in edges) - 1
        sound = arpabet(mark.name)
        if sound and place >= 0:
            said[words[place]].append(sound)
    return {word: (" ".join(sounds),) for word, sounds in said.items() if sounds}


def arpabet(name: str) -> str:
    """The ARPAbet sounds of one of espeak-ng's English phonemes; empty for pauses and marks."""
    bare = name.lstrip("',%=_|")
    for known in (bare, bare.rstrip(";"), bare[:2], bare[:1]):
        sound = _VOWELS.get(known) or _CONSONANTS.get(known)
        if sound:
            return sound
    return ""
