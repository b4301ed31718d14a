"""``pronunciations.toml``: how words are said, for a project and for one story."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .errors import SettingsError, VoiceError
from .toml import read_toml
from .voices.ipa import sounds
from .voices.pronunciations import Pronunciation, Pronunciations

FILE = "pronunciations.toml"
_FIELDS = ("say", "ipa", "language")
_REMEDY = 'write: Siobhan = "shi-vawn", or Siobhan = { say = "shi-vawn", ipa = "ʃɪˈvɔːn", language = "en" }'
_LONGEST = 200
"""Characters of a word or of how it is said. Our judgement."""


def gathered(project: str, folder: Path) -> Pronunciations:
    """Those of the project's file, when one is named, and of the story folder; the story's go before.

    Raises:
        SettingsError: a file is wrong; says which, and which word.
    """
    own = folder / FILE
    files = [Path(project)] if project else []
    found = Pronunciations()
    for path in [*files, *([own] if own.is_file() else [])]:
        found = found.joined(read_pronunciations(path))
    return found


def read_pronunciations(path: Path) -> Pronunciations:
    """What the file says, one entry a word.

    Raises:
        SettingsError: it cannot be read, is no TOML, or a word is wrong; with line or word.
    """
    return Pronunciations(tuple(_entry(word, value, path) for word, value in read_toml(path).items()))


def _entry(word: str, value: Any, path: Path) -> Pronunciation:
    at = f"{path}: {word}"
    fields = {"say": value} if isinstance(value, str) else value
    if not isinstance(fields, dict) or not all(isinstance(text, str) for text in fields.values()):
        raise SettingsError(f"{at} should be a text, or say, ipa and language", remedy=_REMEDY)
    unknown = [name for name in fields if name not in _FIELDS]
    if unknown:
        raise SettingsError(
            f"{at} has an unknown field {unknown[0]!r}", remedy=f"known are {', '.join(_FIELDS)}"
        )
    entry = Pronunciation(" ".join(word.split()), **fields)
    _check(entry, at)
    return entry


def _check(entry: Pronunciation, at: str) -> None:
    """Refuses an entry that says nothing, or not as many words as it is for."""
    count = len(entry.word.split())
    if not count or not (entry.say.strip() or entry.ipa.strip()):
        raise SettingsError(f"{at} does not say how it is said", remedy=_REMEDY)
    if max(map(len, (entry.word, entry.say, entry.ipa))) > _LONGEST:
        raise SettingsError(f"{at} is longer than {_LONGEST} characters", remedy="shorten it")
    for name, text in (("say", entry.say), ("ipa", entry.ipa)):
        if text and len(text.split()) != count:
            raise SettingsError(
                f"{at}: {name} has {len(text.split())} words for {count}",
                remedy="join syllables with a hyphen",
            )
    if entry.say and not any(sign.isalpha() for sign in entry.say):
        raise SettingsError(f"{at}: nothing in {entry.say!r} can be said", remedy=_REMEDY)
    try:
        sounds(entry.ipa)
    except VoiceError as exc:
        raise SettingsError(f"{at}: {exc.message}", remedy=exc.remedy) from exc
