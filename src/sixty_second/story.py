"""The story folder: where it is, and how it is filled without ever being half full."""

from __future__ import annotations

import errno
import glob
import hashlib
import json
import os
import re
import shutil
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .errors import StoryError
from .files import cannot_write, unstopped
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
    """Raises StoryError when ``story.yaml`` is not as a run from the source left it: it was edited."""
    path = folder / STORY
    if not path.is_file():
        return
    made = manifest(folder) if (folder / MANIFEST).is_file() else {}
    if made.get("edited") or edited(folder, made):
        raise StoryError(
            f"{path} has been edited",
            remedy=f"run: make-video render {folder} to go on from it, or add --force to write it anew",
            path=str(path),
        )


def edited(folder: Path, made: Mapping[str, Any]) -> bool:
    """Whether ``story.yaml`` differs from the one that the manifest ``made`` lists."""
    outputs = made.get("outputs")
    listed = outputs.get(STORY) if isinstance(outputs, dict) else None
    return listed != state(folder)


def state(folder: Path) -> str:
    """The SHA-256 of ``story.yaml``; empty when there is none."""
    return digest(folder / STORY) if (folder / STORY).is_file() else ""


def refuse_if_filmed(folder: Path) -> None:
    """Raises StoryError when there is a film: a run that stops before the film would leave an old one."""
    if (folder / FILM).exists():
        raise StoryError(
            f"{folder} has a film already",
            remedy="name another folder with -o, or add --force to take the film away",
            path=str(folder),
        )


@contextmanager
def staging(folder: Path) -> Iterator[Path]:
    """A new folder beside ``folder`` to make the story in; gone when the block ends, however it ends.

    Raises:
        OutputError: no folder can be made there.
    """
    real = Path(os.path.realpath(folder))
    beginning = f".{real.name}.making-"
    try:
        real.parent.mkdir(parents=True, exist_ok=True)
        if real.exists() and not real.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        if real.exists() and not os.access(real, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        place = _workplace(real)
        for stale in place.glob(f"{glob.escape(beginning)}*"):
            if not _runs(stale.name.rpartition("-")[2].split(".")[0]):
                shutil.rmtree(stale, ignore_errors=True)
        made = Path(tempfile.mkdtemp(prefix=f"{beginning}{os.getpid()}.", dir=place))
    except OSError as exc:
        raise cannot_write(folder, exc) from exc
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _workplace(folder: Path) -> Path:
    """Beside the folder; in it when it is a disk of its own, or what is beside it is not ours to write."""
    inside = folder.is_dir() and (os.path.ismount(folder) or not os.access(folder.parent, os.W_OK))
    return folder if inside else folder.parent


def publish(made: Path, folder: Path, *, before: str, whole: bool) -> None:
    """Moves what was made into the story folder, the manifest last; files that are the same stay as they are.

    All that needs room or time is done first; then names change hands, and a signal to stop waits for that.

    Args:
        before: the `state` of the folder when the run began.
        whole: the story is done: nothing is kept in ``made``, and the files of an earlier run that this one
            did not make are taken away.

    Raises:
        OutputError: the folder cannot be written.
        StoryError: somebody edits ``story.yaml`` while the film is made.
    """
    names = sorted(path.relative_to(made).as_posix() for path in made.rglob("*") if path.is_file())
    if state(folder) not in (before, state(made)):
        raise StoryError(
            f"{folder / STORY} was edited while the film was made",
            remedy=f"run: make-video render {folder} to go on from it",
            path=str(folder / STORY),
        )
    stale = (OURS | _pictures(folder)) - set(names) if whole else frozenset()
    try:
        with tempfile.TemporaryDirectory(dir=made) as copies:
            moves = _moves(made, folder, names, None if whole else Path(copies))
            with unstopped():
                for source, target in moves:
                    target.parent.mkdir(parents=True, exist_ok=True)
                    source.replace(target)
                for name in stale:
                    (folder / name).unlink(missing_ok=True)
    except OSError as exc:
        raise cannot_write(folder, exc) from exc


def _moves(made: Path, folder: Path, names: list[str], copies: Path | None) -> list[tuple[Path, Path]]:
    """From where to where the files that differ go: themselves, or copies made under ``copies``."""
    moves: list[tuple[Path, Path]] = []
    for name in sorted(names, key=lambda item: (item == MANIFEST, item == STORY, item)):
        source, target = made / name, folder / name
        if target.is_file() and digest(target) == digest(source):
            continue
        if copies is not None:
            source = copies / str(len(moves))
            shutil.copyfile(made / name, source)
        moves.append((source, target))
    return moves


def _pictures(folder: Path) -> frozenset[str]:
    """The pictures and the music that the folder's manifest lists as put there by an earlier run."""
    try:
        listed = manifest(folder).get("outputs", ())
    except StoryError:
        return frozenset()
    return frozenset(name for name in listed if re.fullmatch(_TAKEN, str(name)))


_TAKEN = (
    r"pictures/[0-9a-z]+\.[0-9a-z]+|music/[0-9a-f]{16}\.[0-9a-z]+|captions/[0-9a-f]{16}\.[a-z]+|"
    r"recording/[^/]+"
)
"""Names that we give to what was taken along."""

OURS = frozenset(
    {
        STORY, MANIFEST, FILM, "article.json", "script.md", "captions.srt", "captions.vtt", "captions.ttml",
        "transcript.txt", "thumbnail.jpg", "contact-sheet.jpg", "narration.wav", "bed.wav", "timeline.json",
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
    except (ValueError, RecursionError) as exc:
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
