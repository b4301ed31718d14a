"""A story folder opened again: what the manifest keeps, and what a person has made of ``story.yaml``."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from . import story
from .cache import Cache
from .draft import Draft
from .edition import Edition, parse_yaml
from .errors import StoryError
from .events import Events
from .files import write_text
from .manifest import BY_HAND, words_by_hand
from .model import Article, Line, Picture, Script, Track
from .records import build, dump, load
from .settings import Settings

SHOWN = 12
"""Words of a beat that a note quotes at most; our judgement."""


def reopen(
    before: Mapping[str, Any], folder: Path, made: Path, *, settings: Settings, cache: Cache, events: Events
) -> Draft:
    """A draft from a story folder and what a person has made of it.

    Raises:
        StoryError: a file is missing or wrong, by line and field.
    """
    began = story.state(folder)
    article = load(Article, folder / "article.json")
    pictures = tuple(_kept(item, folder, made) for item in _mappings(before, "pictures"))
    edition = parse_yaml(folder / story.STORY, article, pictures)
    write_text(made / "article.json", dump(article))
    draft = Draft(
        article=replace(article, headline=edition.headline),
        folder=made,
        began=began,
        settings=replace(settings, music=edition.music, captions=edition.captions),
        captions_from=edition.captions_from,
        cache=cache,
        events=events,
        pictures=pictures,
        script=_script(edition, article, before),
        pacing=edition.pacing,
        music=Track(**{name: str(_mapping(before, "music").get(name, "")) for name in ("name", "sha256")}),
        written={str(beat.get("id")): str(beat.get("written")) for beat in _mappings(before, "beats")},
        strap=str(before.get("strap") or ""),
        added={str(beat.get("id")): _texts(beat, "added") for beat in _mappings(before, "beats")},
        writer=_mapping(before, "writer"),
        writers={str(beat.get("id")): str(beat.get("writer", "")) for beat in _mappings(before, "beats")},
        edited=bool(before.get("edited")) or story.edited(folder, before),
    )
    return draft.noted(*_by_hand(draft, article))


def _script(edition: Edition, article: Article, before: Mapping[str, Any]) -> Script:
    """The lines as they stand in the story, with what the manifest notes of those that were left alone."""
    kept = {
        (str(beat.get("id")), str(beat.get("say"))): tuple(
            note for note in _texts(beat, "notes") if note != BY_HAND
        )
        for beat in _mappings(before, "beats")
    }
    beats = (replace(beat, notes=kept.get((beat.id, beat.say), ())) for beat in edition.beats)
    template = str(before.get("template") or "")
    return Script(tuple(Line(beat, beat.say) for beat in beats), article.language, template)


def _texts(beat: Mapping[str, Any], name: str) -> tuple[str, ...]:
    found = beat.get(name)
    return tuple(map(str, found)) if isinstance(found, list) else ()


def _kept(item: dict[str, Any], folder: Path, made: Path) -> Picture:
    """A picture of the manifest, taken along into ``made``."""
    fields = {name: value for name, value in item.items() if name not in ("used", "digital_source_type")}
    picture: Picture = build(Picture, fields, at="manifest.json: pictures")
    if not re.fullmatch(r"pictures/[^/\\]+", picture.path):
        raise StoryError(
            f"manifest.json: the picture {picture.path} is not in pictures/", remedy="make the story again"
        )
    taken = _take_along(folder / picture.path, made / picture.path)
    if story.digest(taken) != picture.sha256:
        raise StoryError(
            f"the story's picture {folder / picture.path} is not the one that was put there",
            remedy="put it back, or make the story again with the new one as --picture",
        )
    return replace(picture, path=str(taken))


def _mappings(before: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    found = before.get(name, [])
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise StoryError(f"manifest.json: {name} should be a list of mappings", remedy="make the story again")
    return found


def _mapping(before: Mapping[str, Any], name: str) -> dict[str, Any]:
    found = before.get(name, {})
    if not isinstance(found, dict):
        raise StoryError(f"manifest.json: {name} should be a mapping", remedy="make the story again")
    return found


def _by_hand(draft: Draft, article: Article) -> list[str]:
    """A note for the headline and each beat that hold words no source has."""
    notes = []
    if draft.article.headline != article.headline:
        notes.append(f"the headline is by hand: {draft.article.headline}")
    for line in draft.script.lines:
        beat = line.beat
        words = words_by_hand(beat, draft.written.get(beat.id, ""), article)
        if words:
            more = f" and {len(words) - SHOWN} more" if len(words) > SHOWN else ""
            notes.append(f"by hand in {beat.id}, not in its sources: {' '.join(words[:SHOWN])}{more}")
    return notes


def _take_along(source: Path, target: Path) -> Path:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        return Path(shutil.copyfile(source, target))
    except OSError as exc:
        raise StoryError(
            f"the story's picture {source} cannot be read: {exc.strerror}",
            remedy="put it back, or make the story again",
        ) from exc
