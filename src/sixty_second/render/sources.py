"""What a segment was made from, as its name in the cache."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

from .. import drawing
from ..cache import key
from ..errors import PictureError
from ..model import Image, Layer, Movie, Photo, Picture, Roundel, Text
from .segments import Job

_MAKERS = ("av", "freetype-py", "moviepy", "numpy", "opencv-python-headless", "pillow", "uharfbuzz")
"""Packages whose version can change a segment's bytes."""


def names_of(jobs: Sequence[Job]) -> tuple[str, ...]:
    """Each segment's name in the cache: a hash of everything that made it, and of nothing else.

    Files count by their bytes, wherever they lie; so do fonts and our own code.

    Raises:
        PictureError: a picture's file is missing.
        SettingsError: a font that is not there.
    """
    makers = " ".join((*(f"{maker} {version(maker)}" for maker in _MAKERS), _code()))
    return tuple(_name_of(job, makers) for job in jobs)


def _name_of(job: Job, makers: str) -> str:
    layers = tuple(map(_placeless, job.scene.layers))
    fonts = {font for layer in job.scene.layers for font in _fonts(layer)} | set(drawing.fonts.FALLBACKS)
    return key(
        "segment",
        repr((job.scene.end_ms, layers)),
        repr(job.form),
        job.encoding.describe(),
        *(_digest(drawing.font_path(font)) for font in sorted(fonts)),
        makers,
    )


def _placeless(layer: Layer) -> Layer:
    """The layer with its files named by what is in them."""
    if isinstance(layer, Photo | Movie):
        picture = layer.picture
        shown = Picture(
            origin="",
            moving=picture.moving,
            width=picture.width,
            height=picture.height,
            focus=picture.focus,
            sha256=_digest_of(picture),
        )
        return replace(layer, picture=shown)
    return replace(layer, path="") if isinstance(layer, Image) else layer


def _digest_of(picture: Picture) -> str:
    if picture.sha256:
        return picture.sha256
    try:
        return _digest(Path(picture.path))
    except OSError as exc:
        raise PictureError(
            f"the picture {picture.path} cannot be read: {exc.strerror}",
            remedy="check the path",
            path=picture.path,
        ) from exc


def _fonts(layer: Layer) -> Iterator[str]:
    if isinstance(layer, Text | Roundel):
        yield layer.font


def _code() -> str:
    """A hash of the modules that draw and encode: a version under way has no number of its own."""
    digest = hashlib.sha256()
    for folder in (Path(__file__).parent, Path(drawing.__file__).parent):
        for path in sorted(folder.glob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
