"""The story folder: where it is, and how it is filled without ever being half full."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .errors import StoryError
from .files import cannot_write
from .model import Article

STORY = "story.yaml"
MANIFEST = "manifest.json"
FILM = "video.mp4"


def slug(headline: str) -> str:
    """A file name of the headline: lower case letters and digits of any script, at most 60 characters."""
    # Accents go from Latin letters alone: elsewhere a mark makes another letter.
    bare = re.sub(r"([A-Za-z])[\u0300-\u036f]+", r"\1", unicodedata.normalize("NFKD", headline))
    bare = unicodedata.normalize("NFC", bare).lower().replace("'", "").replace("’", "")
    name = ""
    for word in re.findall(r"[^\W_]+", bare):
        if name and len(name) + 1 + len(word) > 60:
            break
        name = f"{name}-{word}" if name else word[:60]
    # File systems count bytes: 150 leave room for what is put before and after the name.
    return name.encode("utf-8", "ignore")[:150].decode("utf-8", "ignore") or "story"


def folder_for(output: Path, article: Article) -> Path:
    """``output/<slug>``, numbered when another story has that name.

    A folder is this story's own when its manifest names the same source.
    """
    name = slug(article.headline)
    for number in range(1, 1000):
        folder = output / (name if number == 1 else f"{name}-{number}")
        if not folder.exists() or not any(folder.iterdir()) or _source(folder) == article.source:
            return folder
    raise StoryError(f"there are a thousand stories named {name}", remedy="name a folder with -o")


def refuse_if_edited(folder: Path) -> None:
    """Raises StoryError when somebody has edited ``story.yaml`` since it was written."""
    path = folder / STORY
    if not path.is_file():
        return
    written = manifest(folder).get("outputs", {}).get(STORY) if (folder / MANIFEST).is_file() else None
    if written != digest(path):
        raise StoryError(
            f"{path} has been edited",
            remedy=f"run: make-video render {folder} to go on from it, or add --force to write it anew",
            path=str(path),
        )


@contextmanager
def staging(folder: Path) -> Iterator[Path]:
    """A new folder beside ``folder`` to make the story in; gone when the block ends, however it ends.

    Raises:
        OutputError: no folder can be made there.
    """
    for stale in folder.parent.glob(f".{folder.name}.making-*"):
        if not _runs(stale.name.rpartition("-")[2].split(".")[0]):
            shutil.rmtree(stale, ignore_errors=True)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        if folder.exists() and not os.access(folder, os.W_OK):
            raise PermissionError(13, "Permission denied")
        made = Path(tempfile.mkdtemp(prefix=f".{folder.name}.making-{os.getpid()}.", dir=folder.parent))
    except OSError as exc:
        raise cannot_write(folder, exc) from exc
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def publish(made: Path, folder: Path, *, whole: bool) -> None:
    """Moves what was made into the story folder, the manifest last; files that are the same stay as they are.

    With ``whole`` the files of an earlier run that this one did not make are taken away.

    Raises:
        OutputError: the folder cannot be written.
    """
    names = sorted(path.relative_to(made).as_posix() for path in made.rglob("*") if path.is_file())
    try:
        for name in sorted(names, key=lambda item: (item == MANIFEST, item == STORY, item)):
            target = folder / name
            if target.is_file() and digest(target) == digest(made / name):
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(made / name, made / "moving.tmp")
            (made / "moving.tmp").replace(target)
        if whole:
            for path in sorted(folder.rglob("*")):
                if path.is_file() and path.relative_to(folder).as_posix() in OURS - set(names):
                    path.unlink()
    except OSError as exc:
        raise cannot_write(folder, exc) from exc


OURS = frozenset(
    {
        STORY, MANIFEST, FILM, "article.json", "script.md", "captions.srt", "captions.vtt", "transcript.txt",
        "thumbnail.jpg", "contact-sheet.jpg", "narration.wav", "timeline.json",
    }
)  # fmt: skip
"""The files that a run makes; anything else in the folder is the producer's and stays."""


def manifest(folder: Path) -> dict[str, Any]:
    """The manifest of a story folder.

    Raises:
        StoryError: there is none, or it is no JSON.
    """
    path = folder / MANIFEST
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as exc:
        raise StoryError(
            f"{folder} is no story folder: {MANIFEST} cannot be read",
            remedy="name a folder that make-video has made",
            path=str(path),
        ) from exc
    except ValueError as exc:
        raise StoryError(
            f"{path} is not whole JSON: {exc}", remedy="make the story again", path=str(path)
        ) from exc
    if not isinstance(found, dict):
        raise StoryError(f"{path} holds no mapping", remedy="make the story again", path=str(path))
    return found


def digest(path: Path) -> str:
    """SHA-256 of the file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _source(folder: Path) -> str:
    try:
        return str(manifest(folder).get("source", ""))
    except StoryError:
        return ""


def _runs(pid: str) -> bool:
    """Whether a process of that number runs here; True when nobody can tell."""
    if not pid.isdigit():
        return True
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
