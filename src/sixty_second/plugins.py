"""Voices, writers and themes by name: built-ins and other people's, through the same entry points."""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from typing import Any, Literal

from .errors import SettingsError

Group = Literal["voices", "writers", "themes"]


def names(group: Group) -> tuple[str, ...]:
    """The names that are registered, sorted."""
    return tuple(sorted({point.name for point in _points(group)}))


def load(group: Group, name: str) -> Any:
    """What is registered under ``name``.

    Raises:
        SettingsError: there is no such name (the text lists those there are), or it cannot be imported.
    """
    found = [point for point in _points(group) if point.name == name]
    if not found:
        known = ", ".join(names(group))
        raise SettingsError(f"there is no {group[:-1]} {name!r}", remedy=f"use one of: {known}", name=name)
    try:
        return found[0].load()
    except (ImportError, AttributeError) as exc:
        raise SettingsError(
            f"the {group[:-1]} {name!r} cannot be loaded: {exc}",
            remedy="install what it needs, or use another",
            name=name,
        ) from exc


def _points(group: Group) -> tuple[EntryPoint, ...]:
    return tuple(entry_points(group=f"sixty_second.{group}"))
