"""A voice by what was asked for: its name, what is to be different about it, and how it says some words."""

from __future__ import annotations

from collections.abc import Iterable
from inspect import signature
from typing import Any

from . import plugins
from .cache import Cache
from .errors import SettingsError
from .voices import Voice
from .voices.pronunciations import Pronunciation, Pronunciations


def voice_called(asked: str, *, cache: Cache, pronunciations: Pronunciations | None = None) -> Voice:
    """The voice called ``NAME`` or ``NAME:DETAIL``, e.g. ``espeak:en-gb+f3,rate=150``.

    Detail and pronunciations are handed over only when there are any, so a voice that knows neither is built
    with its cache alone.

    Raises:
        SettingsError: there is no such voice, it takes no detail or not this one.
    """
    name, colon, detail = asked.partition(":")
    factory = plugins.load("voices", name)
    more: dict[str, Any] = {}
    taken = signature(factory).parameters
    if colon:
        if "detail" not in taken:
            raise SettingsError(
                f"the voice {name} takes nothing after its name", remedy=f"use --voice {name}"
            )
        more["detail"] = detail
    if pronunciations is not None and pronunciations.entries and "pronunciations" in taken:
        more["pronunciations"] = pronunciations
    voice: Voice = factory(cache=cache, **more)
    return voice


def unsayable(
    lines: Iterable[str], voice: Voice, *, language: str, pronunciations: Pronunciations
) -> tuple[str, ...]:
    """A note for each pronunciation that the lines need and the voice cannot follow."""
    told = "pronunciations" in signature(type(voice)).parameters
    found = dict.fromkeys(entry for line in lines for entry in pronunciations.within(line, language))
    return tuple(
        f"the voice {voice.name} cannot be told how to say {entry.word}: {_lack(told)}"
        for entry in found
        if not told or not (entry.say or getattr(voice, "phonemes", False))
    )


def _lack(told: bool) -> str:
    return "it takes no IPA; respell it" if told else "it takes no pronunciations"


def applying(text: str, language: str, pronunciations: Pronunciations) -> str:
    """What speech of the text is kept by, besides the voice: the pronunciations that it makes use of."""
    return "\n".join("\t".join(_facts(entry)) for entry in pronunciations.within(text, language))


def _facts(entry: Pronunciation) -> tuple[str, ...]:
    return entry.word, entry.say, entry.ipa
