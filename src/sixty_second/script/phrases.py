"""House phrases: the few words of a film that are not the article's, one TOML file a language."""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import SettingsError
from ..resources import resource
from ..toml import read_toml
from .templates import NAMES as TEMPLATES

TABLES: Mapping[str, tuple[str, ...]] = {
    "hooks": TEMPLATES,
    "links": ("author", "background", "figures", "interview", "outlook", "speaker"),
    "sign-offs": TEMPLATES,
    "labels": ("length", "opinion"),
}
"""What a file may hold: in each table, under each name, a list of phrases."""

PLACES: Mapping[str, frozenset[str]] = {
    "hooks": frozenset({"byline", "publisher"}),
    "links": frozenset({"byline", "publisher", "speaker"}),
    "sign-offs": frozenset({"byline", "publisher"}),
    "labels": frozenset({"seconds"}),
}
"""What the phrases of a table may leave a place for."""

LETTERS = 200
"""Characters of a phrase at most: longer it is no link; our judgement."""

_FILES = {"nb": "no", "nn": "no"}


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one language.

    Attributes:
        language: its code, e.g. ``en``.
        lists: by table and name, e.g. ``("links", "outlook")``; what is not there has no phrase.
    """

    language: str
    lists: Mapping[tuple[str, str], tuple[str, ...]]

    def of(self, table: str, name: str) -> tuple[str, ...]:
        """The phrases under that name.

        Raises:
            LookupError: no file may have such a name.
        """
        if name not in TABLES[table]:
            raise LookupError(f"there is no phrase {name!r} in {table}: known are {', '.join(TABLES[table])}")
        return self.lists.get((table, name), ())


def phrases(language: str, own: Path | None = None) -> Phrases:
    """The phrases of a language, a newsroom's own before ours; none when neither has any.

    Args:
        language: BCP 47.
        own: a newsroom's file, or a folder with a file a language, named as ours are.

    Raises:
        SettingsError: a file is wrong; with its line, or the table and name.
    """
    code = _code(language)
    ours = _shipped(code)
    lists = _read(ours) if ours is not None else {}
    path = own / f"{code}.toml" if own is not None and own.is_dir() else own
    if path is not None and (path == own or path.exists()):
        lists |= _read(path)
    return Phrases(code, lists)


def _code(language: str) -> str:
    code = language.split("-")[0].lower()
    return _FILES.get(code, code)


def _shipped(code: str) -> Path | None:
    """Our file; a language that has none is no fault, and its code may be anything."""
    folder = resource("templates", "phrases")
    return next((path for path in folder.glob("*.toml") if path.stem == code), None)


def _read(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    tables = read_toml(path)
    lists: dict[tuple[str, str], tuple[str, ...]] = {}
    for table, names in tables.items():
        if table not in TABLES:
            raise _wrong(path, table, f"is unknown: known are {', '.join(TABLES)}")
        if not isinstance(names, dict):
            raise _wrong(path, table, "should be a table")
        for name, value in names.items():
            at = f"{table}.{name}"
            if name not in TABLES[table]:
                raise _wrong(path, at, f"is unknown: known are {', '.join(TABLES[table])}")
            lists[table, name] = tuple(
                _phrase(item, path, at, PLACES[table]) for item in _listed(value, path, at)
            )
    return lists


def _listed(value: Any, path: Path, at: str) -> Iterator[Any]:
    if not isinstance(value, list):
        raise _wrong(path, at, "should be a list of texts, an empty one for none")
    return iter(value)


def _phrase(value: Any, path: Path, at: str, places: frozenset[str]) -> str:
    """The phrase on one line.

    Raises:
        SettingsError: it has no word, is too long, or leaves a place for a name that there is not.
    """
    text = " ".join(value.split()) if isinstance(value, str) else ""
    if not any(char.isalnum() for char in text):
        raise _wrong(path, at, "should be texts with a word in each")
    if len(text) > LETTERS:
        raise _wrong(path, at, f"has a phrase of more than {LETTERS} characters")
    try:
        asked = list(string.Formatter().parse(text))
    except ValueError as exc:
        raise _wrong(path, at, f"has a phrase with a lone brace: {text}") from exc
    for _, name, form, conversion in asked:
        if name is not None and (name not in places or form or conversion):
            raise _wrong(path, at, f"has {{{name}}} in it: known are {{{'}, {'.join(sorted(places))}}}")
    return text


def _wrong(path: Path, at: str, what: str) -> SettingsError:
    return SettingsError(f"{path}: {at} {what}", remedy="mend it", path=str(path), key=at)
