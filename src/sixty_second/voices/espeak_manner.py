"""In what manner espeak-ng is to read: its voice, its variant, speed, pitch and range."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..cache import Cache
from ..errors import SettingsError, VoiceError
from .espeak_process import PAUSE, read, variants, voice_for, voices
from .ipa import CANDIDATES

BASE = 158
"""espeak-ng's own speed at pace 1, in its words a minute. Measured on the narrations of ten news pages,
pauses between beats included: 142 to 172 spoken words a minute, where A4 allows 140 to 180."""
_SETTINGS = {"rate": (80, 300), "pitch": (0, 100), "range": (0, 100)}
"""Least and most. Source: espeak-ng's speak_lib.h; of the rate, what can still be followed: our judgement."""
_REMEDY = "write it as espeak:en-gb+f3,rate=150,pitch=45,range=60, each part as you like"


@dataclass(frozen=True, slots=True)
class Manner:
    """How espeak-ng is to read.

    Attributes:
        language: BCP 47, the country or dialect to speak the article's language with; empty for its own.
        variant: one of `variants`; empty for the voice as it is.
        rate: words a minute at pace 1, espeak-ng's own.
        pitch, span: height of the voice and how far it moves, 0 to 100; 50 is the voice's own.
    """

    language: str = ""
    variant: str = ""
    rate: int = BASE
    pitch: int = 50
    span: int = 50

    def tongue(self, language: str) -> str:
        """The language that is spoken for an article in ``language``.

        Raises:
            VoiceError: the voice asked for speaks another language than the article.
        """
        if not self.language:
            return language
        if _base(self.language) != _base(language):
            raise VoiceError(
                f"the voice espeak:{self.language} does not speak the article's language, {language}",
                remedy="leave the language out, or name one of that language",
            )
        return self.language

    def voice(self, language: str) -> str:
        """espeak-ng's name of the voice for an article in ``language``.

        Raises:
            VoiceError: as `tongue`, or espeak-ng does not know the language.
        """
        tongue = self.tongue(language)
        found = voices().get(tongue.lower().replace("_", "-")) if self.language else None
        return (found or voice_for(tongue)) + (f"+{self.variant}" if self.variant else "")


def manner(detail: str) -> Manner:
    """What is written after ``espeak:``, e.g. ``en-gb+f3,rate=150,pitch=45``.

    Raises:
        SettingsError: a language, variant or setting that there is not; the text lists those there are.
    """
    chosen: dict[str, int] = {}
    language = variant = ""
    for part in filter(None, (part.strip() for part in detail.split(","))):
        name, given, value = part.partition("=")
        if given:
            chosen[name] = _number(name, value)
        else:
            language, _, variant = part.partition("+")
    if variant and variant not in variants():
        known = ", ".join(sorted(variants()))
        raise SettingsError(f"espeak has no variant {variant!r}", remedy=f"use one of: {known}")
    if language:
        _check(language)
    return Manner(
        language, variant, chosen.get("rate", BASE), chosen.get("pitch", 50), chosen.get("range", 50)
    )


def inventory(voice: str, *, cache: Cache) -> dict[str, bool]:
    """Of each of `CANDIDATES`, whether the voice knows the sound.

    Raises:
        VoiceError: espeak-ng failed.
    """
    text, edges = "", []
    for sign in CANDIDATES:
        edges.append(len(text))
        text += f"[[{sign}]] "
    reading = read(text, voice=voice, words_a_minute=BASE, cache=cache, phonemes=True)
    heard = {mark.position for mark in reading.phonemes if not mark.name.startswith(PAUSE)}
    return {sign: edge + 2 in heard for sign, edge in zip(CANDIDATES, edges, strict=True)}


def _number(name: str, value: str) -> int:
    if name not in _SETTINGS:
        raise SettingsError(
            f"espeak has no setting {name!r}", remedy=f"{_REMEDY}; settings are {', '.join(_SETTINGS)}"
        )
    low, high = _SETTINGS[name]
    if not re.fullmatch(r"\d{1,3}", value) or not low <= int(value) <= high:
        raise SettingsError(
            f"espeak's {name} cannot be {value!r}", remedy=f"use a number from {low} to {high}"
        )
    return int(value)


def _check(language: str) -> None:
    try:
        voice_for(language)
    except VoiceError as exc:
        raise SettingsError(exc.message, remedy=exc.remedy) from exc


def _base(language: str) -> str:
    return re.split("[-_]", language.lower())[0]
