"""The pictures a story can use: given by the producer, or from the article's page."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from ..errors import PictureError, ReadError
from ..files import replacing
from ..model import Article, Picture
from . import movies
from .decoding import FORMATS, opened, pixels
from .focus import DEFAULT, focus
from .rights import Rights, beside, embedded

_SMALLEST = 480
"""Pixels of the shorter side of a page's picture; our judgement: below it, it is a logo or shows its dots."""

_PAGE_PICTURES = 24
"""Pictures of a page looked at, the first ones; our judgement: a minute shows eight."""

_AT_ONCE = 4
"""Pictures fetched at once, so that one slow server does not use up the others' time."""

_LINE = 200
"""Characters of a reason at most: addresses can be as long as books."""

_KINDS = "image/*,video/*,application/octet-stream,binary/octet-stream"
_SUFFIXES = {".jpeg", *(f".{s}" for s in (*FORMATS.values(), *movies.SUFFIXES))}


def gather(
    article: Article,
    *,
    into: Path,
    files: Sequence[Path] = (),
    folder: Path | None = None,
    credit: str = "",
    allow_private: bool = False,
    budget_s: float = 5.0,
) -> tuple[tuple[Picture, ...], tuple[str, ...]]:
    """The pictures that can be used, kept as ``into/<hash>.<suffix>``, and notes on those that cannot.

    First the producer's ``files``, then those in ``folder`` by name, then the page's. A page's picture that
    cannot be fetched or used is noted and left; what the producer gave must be usable.

    Args:
        credit: for the producer's pictures that carry none; when there are no such, for the page's.
        allow_private: fetch pictures from addresses that are not public, too.
        budget_s: seconds for fetching all of the page's pictures together.

    Raises:
        PictureError: a picture the producer gave is missing, damaged, too large or without a credit.
        OutputError: ``into`` cannot be written.
    """
    credit = " ".join(credit.split()).encode("utf-8", "replace").decode("utf-8")
    given = [*files, *(_listed(folder) if folder is not None else ())]
    kept = [_given(path, into, credit) for path in given]
    notes = [f"{p.origin} is small ({p.width}x{p.height}) and will look soft" for p in kept if _small(p)]
    if folder is not None and len(given) == len(files):
        notes.append(f"there are no pictures in {folder}")
    with tempfile.TemporaryDirectory() as place:
        found, fetch_notes = _local(article, Path(place), budget_s=budget_s, allow_private=allow_private)
        notes += fetch_notes
        for picture in found:
            try:
                kept.append(_from_page(picture, into, "" if given else credit))
            except PictureError as exc:
                notes.append(_left_out(exc.message.replace(picture.path, picture.origin)))
    distinct: dict[str, Picture] = {}
    for picture in kept:
        distinct.setdefault(picture.sha256, picture)
    return tuple(distinct.values()), tuple(notes)


# ── the producer's ───────────────────────────────────────────────────────────────────────────────────


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(p for p in folder.iterdir() if p.suffix.lower() in _SUFFIXES and p.name[0] != ".")
    except OSError as exc:
        raise PictureError(
            f"the pictures' folder {folder} cannot be read: {exc.strerror}",
            remedy="check --pictures",
            path=str(folder),
        ) from exc


def _given(path: Path, into: Path, credit: str) -> Picture:
    picture = _examined(Picture(origin=str(path), path=str(path)))
    if not (picture.credit or credit):
        raise PictureError(
            f"the picture {path} has no credit",
            remedy=f'add --credit TEXT, or credit = "TEXT" in {path.name}.toml beside it',
            path=str(path),
        )
    return _kept(replace(picture, credit=picture.credit or credit), into)


# ── the page's ───────────────────────────────────────────────────────────────────────────────────────


def _from_page(picture: Picture, into: Path, credit: str) -> Picture:
    examined = _examined(picture)
    if _small(examined):
        raise PictureError(f"{picture.origin} is small ({examined.width}x{examined.height})")
    if not (examined.credit or credit):
        raise PictureError(f"{picture.origin} has no credit; give it with --picture and --credit")
    return _kept(replace(examined, credit=examined.credit or credit), into)


def _local(
    article: Article, place: Path, *, budget_s: float, allow_private: bool
) -> tuple[list[Picture], list[str]]:
    """The page's pictures with a path on this machine, fetched into ``place`` where need be, and notes."""
    deadline = time.monotonic() + budget_s

    def bring(picture: Picture) -> Picture | str:
        if picture.path or not picture.origin.lower().startswith(("http:", "https:")):
            return replace(picture, path=picture.path or picture.origin)  # of a saved page
        # What speaks HTTP is slow to load, and neither a saved page nor a render needs it.
        from ..fetch import fetch

        left_s = deadline - time.monotonic()
        try:
            answer = fetch(picture.origin, timeout_s=left_s, allow_private=allow_private, accept=_KINDS)
        except ReadError as exc:
            return exc.message
        path = place / hashlib.sha256(picture.origin.encode("utf-8", "replace")).hexdigest()
        path.write_bytes(answer.data)
        return replace(picture, path=str(path))

    with ThreadPoolExecutor(_AT_ONCE) as workers:
        brought = list(workers.map(bring, article.pictures[:_PAGE_PICTURES]))
    notes = [_left_out(why) for why in brought if isinstance(why, str)]
    if len(article.pictures) > _PAGE_PICTURES:
        notes.append(f"looked at the page's first {_PAGE_PICTURES} of {len(article.pictures)} pictures")
    return [picture for picture in brought if isinstance(picture, Picture)], notes


def _left_out(why: str) -> str:
    return f"left out a picture of the page: {why if len(why) <= _LINE else why[:_LINE] + '…'}"


# ── every picture's ──────────────────────────────────────────────────────────────────────────────────


def _examined(picture: Picture) -> Picture:
    """The picture with size, focus, hash and rights; what is beside the file comes before what the page says.

    Raises:
        PictureError: it cannot be used.
    """
    path = Path(picture.path)
    moving = bool(movies.suffix(_head(path)))
    noted = beside(path).over(Rights(picture.credit, picture.caption, picture.licence, picture.source_type))
    point = DEFAULT
    if moving:
        width, height, inside = movies.probe(path)
    else:
        with opened(path) as image:
            inside = embedded(image)
            shown = pixels(image)
        height, width = shown.shape[:2]
        point = noted.focus or focus(shown)
    rights = noted.over(inside)
    return replace(
        picture,
        moving=moving,
        caption=rights.caption,
        credit=rights.credit,
        licence=rights.licence,
        source_type=rights.source_type,
        width=width,
        height=height,
        focus=noted.focus or point,
        sha256=_digest(path),
    )


def _head(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise PictureError(f"there is no picture {path}", remedy="check the path", path=str(path))
        with path.open("rb") as file:
            return file.read(16)
    except OSError as exc:
        raise PictureError(
            f"the picture {path} cannot be read: {exc.strerror}", remedy="check the file", path=str(path)
        ) from exc


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _kept(picture: Picture, into: Path) -> Picture:
    """The picture with its path in ``into``, where it is copied unless it is there."""
    path = Path(picture.path)
    suffix = movies.suffix(_head(path))
    if not suffix:
        with opened(path) as image:
            suffix = FORMATS.get(image.format or "", "jpg")  # MPO, a phone's JPEG, is JPEG
    target = into / f"{picture.sha256[:8]}.{suffix}"
    if not (target.is_file() and _digest(target) == picture.sha256):
        with replacing(target) as temporary:
            shutil.copyfile(path, temporary)
    return replace(picture, path=str(target))


def _small(picture: Picture) -> bool:
    return min(picture.width, picture.height) < _SMALLEST
