"""Picture files as pixels: upright, sRGB, bounded, or refused with a reason."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageCms, ImageFile, ImageOps

from ..errors import PictureError
from ..model import Picture

Pixels = npt.NDArray[np.uint8]
"""uint8, (height, width, 3), RGB."""

FORMATS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "GIF": "gif"}
"""What is read, as Pillow names it, and the suffix such a file is kept with."""

_LARGEST_FILE = 200 * 1024**2
"""Bytes of a file at most; our judgement: twice a 50-megapixel PNG of the noisiest kind."""

_MOST = 100_000_000
"""Pixels of a picture at most; our judgement: the largest cameras of newsrooms make 61 million. The dearest
JPEG of that size, progressive with full colour, takes 0.7 GB for a moment (measured)."""

_MOST_WHOLE = 50_000_000
"""The same for formats that cannot be decoded small, so that memory stays near half a gigabyte (measured)."""

_ENOUGH = 4320 * 7680
"""Pixels at which a picture is not halved any more: twice 2160x3840, the largest film, each way."""

_WHITE = (255, 255, 255)

_BROKEN = (OSError, EOFError, SyntaxError, ValueError, TypeError, KeyError, IndexError, OverflowError,
           struct.error, zlib.error)  # fmt: skip
"""What Pillow raises for damaged files, format by format."""


def load(picture: Picture) -> Pixels:
    """The picture's pixels: uint8, (height, width, 3), RGB, as large as ``picture`` says.

    Rotated as EXIF asks and converted to sRGB. What is transparent stands on white, the page it was made
    for; of an animation there is the first frame; a picture of over 33 megapixels comes halved.

    Raises:
        PictureError: the file is missing, damaged, too large or of a kind we do not read.
    """
    with opened(Path(picture.path)) as image:
        return pixels(image)


@contextmanager
def opened(path: Path) -> Iterator[ImageFile.ImageFile]:
    """The file opened, its size checked, nothing decoded yet; errors while it is open are named, too.

    Raises:
        PictureError: as `load`.
    """
    with _named(path):
        if path.stat().st_size > _LARGEST_FILE:
            raise _too_large(path, f"{path.stat().st_size / 1024**2:.0f} MB", _MOST)
        # Read through memory: Pillow keeps no handle on a file that may be replaced.
        with Image.open(io.BytesIO(path.read_bytes()), formats=tuple(FORMATS)) as image:
            _check_size(image, path)
            yield image


def pixels(image: ImageFile.ImageFile) -> Pixels:
    """The opened picture's pixels; see `load`."""
    profile = image.info.get("icc_profile") if image.mode in ("RGB", "CMYK") else None
    while image.width * image.height > _ENOUGH:
        before = image.size
        image.draft(None, (image.width // 2, image.height // 2))  # JPEG decodes small, others do nothing
        if image.size == before:
            break
    ImageOps.exif_transpose(image, in_place=True)
    colours = _rgb(image, profile)
    small = colours.reduce(2) if colours.width * colours.height > _ENOUGH else colours
    return np.asarray(small, dtype=np.uint8)


def _rgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    if image.mode.startswith("I"):  # 16 bits of grey; Pillow's own conversion would clip them to white
        deep = np.asarray(image).astype(np.uint32)
        return Image.fromarray((deep >> 8).clip(0, 255).astype(np.uint8)).convert("RGB")
    if image.has_transparency_data:
        layer = image if image.mode == "RGBA" else image.convert("RGBA")
        ground = Image.new("RGB", layer.size, _WHITE)
        ground.paste(layer, mask=layer)
        return ground
    if profile:
        return _to_srgb(image, profile)
    return image if image.mode == "RGB" else image.convert("RGB")


def _to_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """The colours as sRGB shows them. A damaged profile counts as none, as in browsers."""
    try:
        source = ImageCms.getOpenProfile(io.BytesIO(profile))
        if "sRGB" in ImageCms.getProfileDescription(source):
            return image if image.mode == "RGB" else image.convert("RGB")
        target = ImageCms.createProfile("sRGB")
        result = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        result = None
    return result or image.convert("RGB")


def _check_size(image: Image.Image, path: Path) -> None:
    most = _MOST if image.format in ("JPEG", "MPO") else _MOST_WHOLE
    if image.width * image.height > most:
        raise _too_large(path, f"{image.width}x{image.height}", most)


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Pillow's many errors as one of ours that names the file."""
    try:
        with warnings.catch_warnings():
            # Its warnings are about size, which we check ourselves, and about damaged metadata.
            warnings.simplefilter("ignore")
            yield
    except Image.DecompressionBombError as exc:
        raise _too_large(path, "a decompression bomb", _MOST) from exc
    except FileNotFoundError as exc:
        raise PictureError(f"there is no picture {path}", remedy="check the path", path=str(path)) from exc
    except _BROKEN as exc:
        raise PictureError(
            f"the picture {path} cannot be read: {_reason(exc)}",
            remedy="give another, as JPEG, PNG, WebP or GIF",
            path=str(path),
        ) from exc


def _too_large(path: Path, size: str, most: int) -> PictureError:
    return PictureError(
        f"the picture {path} is too large ({size})",
        remedy=f"save it with at most {most // 1_000_000} megapixels",
        path=str(path),
        size=size,
    )


def _reason(exc: BaseException) -> str:
    if isinstance(exc, OSError) and exc.strerror:
        return exc.strerror
    if "cannot identify" in str(exc):
        return "it is no picture of a kind we know"
    return str(exc) or type(exc).__name__
