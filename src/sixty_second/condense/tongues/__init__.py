"""The languages whose small words are known here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from .dutch import DUTCH
from .english import ENGLISH
from .french import FRENCH
from .german import GERMAN
from .italian import ITALIAN
from .norwegian import NORWEGIAN
from .portuguese import PORTUGUESE
from .spanish import SPANISH
from .swedish import SWEDISH
from .tongue import Tongue

__all__ = ["ENGLISH", "TONGUES", "UNKNOWN", "Tongue", "tongue_of"]

TONGUES: Mapping[str, Tongue] = MappingProxyType(
    {
        tongue.code: tongue
        for tongue in (
            ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH, NORWEGIAN, SWEDISH,
        )
    }
)  # fmt: skip

UNKNOWN = Tongue()
"""A language of which nothing is known: its sentences are told whole."""

_ALIASES = MappingProxyType({"eng": "en", "nb": "no", "nn": "no"})


def tongue_of(language: str) -> Tongue:
    """What is known of the language of a BCP 47 tag; `UNKNOWN` when nothing is."""
    code = language.lower().replace("_", "-").split("-")[0]
    return TONGUES.get(_ALIASES.get(code, code), UNKNOWN)
