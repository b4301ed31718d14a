"""Files that can lie side by side on a desk: what `make-video export` gives social teams."""

from __future__ import annotations

import re
import shutil
from math import gcd
from pathlib import Path

from . import story
from .errors import StoryError
from .files import cannot_write, replacing


def export(folder: Path, target: Path) -> tuple[Path, ...]:
    """The copies made in ``target``: film, captions, thumbnail and transcript under the story's name.

    Captions carry the language's tag, without a region, before their suffix: players look for it there.

    Raises:
        StoryError: the story has no film yet. OutputError: ``target`` cannot be written.
    """
    facts = story.manifest(folder)
    name = story.slug(str(facts.get("headline", "")))
    language = re.match(r"[A-Za-z]*", str(facts.get("language", "")))
    tag = language[0].lower() if language and language[0] else "en"
    names = {
        story.FILM: f"{name}-{_shape(str(facts.get('size', '')))}.mp4",
        "captions.srt": f"{name}.{tag}.srt",
        "captions.vtt": f"{name}.{tag}.vtt",
        "captions.ttml": f"{name}.{tag}.ttml",
        "thumbnail.jpg": f"{name}-thumbnail.jpg",
        "transcript.txt": f"{name}-transcript.txt",
    }
    missing = [kept for kept in names if not (folder / kept).is_file()]
    if missing:
        raise StoryError(f"{folder} has no {missing[0]}", remedy=f"run: make-video render {folder}")
    made = []
    for kept, given in names.items():
        try:
            with replacing(target / given) as temporary:
                shutil.copyfile(folder / kept, temporary)
        except OSError as exc:
            raise cannot_write(target / given, exc) from exc
        made.append(target / given)
    return tuple(made)


def _shape(size: str) -> str:
    match = re.fullmatch(r"(\d+)x(\d+)", size)
    if match is None:
        return "film"
    width, height = int(match[1]), int(match[2])
    shared = gcd(width, height)
    shape = (width // shared, height // shared)
    return f"{shape[0]}x{shape[1]}" if max(shape) <= 32 else size
