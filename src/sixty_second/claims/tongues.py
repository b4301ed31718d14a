"""The languages whose claims can be checked, by their code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from .germanic import DUTCH, GERMAN, NORWEGIAN, SWEDISH
from .lexicon import ENGLISH, Tongue
from .romance import FRENCH, ITALIAN, PORTUGUESE, SPANISH

_ALIASES = MappingProxyType({"nb": "no", "nn": "no"})

TONGUES: Mapping[str, Tongue] = MappingProxyType(
    {
        tongue.code: tongue
        for tongue in (
            ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH, NORWEGIAN, SWEDISH,
        )
    }
)  # fmt: skip


def tongue_of(language: str) -> Tongue | None:
    """What is known of the language of a BCP 47 tag; None when nothing is."""
    code = language.lower().replace("_", "-").split("-")[0]
    return TONGUES.get(_ALIASES.get(code, code))
