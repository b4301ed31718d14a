"""Picture files as pixels."""

from __future__ import annotations

import io
import random
import struct
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageCms

from sixty_second.errors import PictureError
from sixty_second.model import Picture
from sixty_second.pictures import load

RED, BLUE = (200, 40, 30), (20, 40, 180)


def halves(width: int = 64, height: int = 48) -> Image.Image:
    """A picture that is red on the left and blue on the right."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(BLUE, (width // 2, 0, width, height))
    return image


def loaded(path: Path) -> npt.NDArray[np.uint8]:
    """The file's pixels."""
    return load(Picture(origin=str(path), path=str(path)))


def near(pixels: npt.NDArray[np.uint8], x: int, y: int, colour: tuple[int, ...], by: int = 6) -> bool:
    """Whether the pixel has about that colour."""
    return bool(np.abs(pixels[y, x].astype(int) - colour).max() <= by)


def png(width: int, height: int, *chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG file that claims a size."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [b"\x89PNG\r\n\x1a\n"]
    for name, data in ((b"IHDR", head), *chunks, (b"IEND", b"")):
        parts.append(struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)))
    return b"".join(parts)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "gif"])
def test_reads_every_kind_we_promise(tmp_path: Path, suffix: str) -> None:
    """JPEG, PNG, WebP and GIF come as uint8 RGB."""
    path = tmp_path / f"a.{suffix}"
    halves().save(path)
    pixels = loaded(path)
    assert pixels.shape == (48, 64, 3)
    assert pixels.dtype == np.uint8
    assert near(pixels, 8, 20, RED, 12)
    assert near(pixels, 56, 20, BLUE, 12)


@pytest.mark.parametrize(
    ("turn", "size", "red"),
    [(1, (48, 64), (2, 20)), (3, (48, 64), (60, 20)), (6, (64, 48), (20, 2)), (8, (64, 48), (20, 60)),
     (2, (48, 64), (60, 20)), (5, (64, 48), (20, 2))],
)  # fmt: skip
def test_stands_upright(tmp_path: Path, turn: int, size: tuple[int, int], red: tuple[int, int]) -> None:
    """EXIF's rotation and mirroring are done: the red half is where the photographer saw it."""
    exif = Image.Exif()
    exif[0x0112] = turn
    halves().save(tmp_path / "a.jpg", exif=exif, quality=95)
    pixels = loaded(tmp_path / "a.jpg")
    assert pixels.shape[:2] == size
    assert near(pixels, *red, RED)


def test_transparency_stands_on_white(tmp_path: Path) -> None:
    """What shows through is white, in RGBA, grey with alpha and palettes; half of it is half white."""
    image = halves().convert("RGBA")
    image.putpixel((3, 3), (255, 0, 0, 0))
    image.putpixel((4, 4), (0, 0, 0, 128))
    image.save(tmp_path / "a.png")
    pixels = loaded(tmp_path / "a.png")
    assert near(pixels, 3, 3, (255, 255, 255))
    assert near(pixels, 4, 4, (127, 127, 127))

    Image.new("LA", (8, 8), (0, 0)).save(tmp_path / "b.png")
    assert near(loaded(tmp_path / "b.png"), 3, 3, (255, 255, 255))

    palette = Image.new("P", (8, 8), 0)
    palette.putpalette([9, 9, 9, 200, 0, 0])
    palette.save(tmp_path / "c.gif", transparency=0)
    assert near(loaded(tmp_path / "c.gif"), 3, 3, (255, 255, 255))


def test_sixteen_bits_keep_their_tones(tmp_path: Path) -> None:
    """A 16-bit grey ramp comes as an 8-bit one, not clipped to white."""
    ramp = np.tile(np.linspace(0, 65535, 256).astype(np.uint16), (4, 1))
    Image.fromarray(ramp).save(tmp_path / "a.png")
    pixels = loaded(tmp_path / "a.png")
    assert np.abs(pixels[0, :, 0].astype(int) - np.arange(256)).max() <= 1


def test_one_bit_and_grey_become_rgb(tmp_path: Path) -> None:
    """Bilevel and grey pictures have three channels, too."""
    Image.new("1", (8, 8), 1).save(tmp_path / "a.png")
    Image.new("L", (8, 8), 77).save(tmp_path / "b.jpg")
    assert near(loaded(tmp_path / "a.png"), 2, 2, (255, 255, 255))
    assert near(loaded(tmp_path / "b.jpg"), 2, 2, (77, 77, 77))


def test_cmyk_has_its_colours(tmp_path: Path) -> None:
    """A print JPEG is not shown inverted."""
    halves().convert("CMYK").save(tmp_path / "a.jpg", quality=95)
    pixels = loaded(tmp_path / "a.jpg")
    assert near(pixels, 8, 20, RED, 12)
    assert near(pixels, 56, 20, BLUE, 12)


def test_another_colour_space_is_converted(tmp_path: Path) -> None:
    """Colours are what the embedded profile says; a damaged profile counts as none."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    exchanged = srgb.replace(b"rXYZ", b"gone").replace(b"bXYZ", b"rXYZ").replace(b"gone", b"bXYZ")
    renamed = exchanged.replace("sRGB".encode("utf-16-be"), "test".encode("utf-16-be"))
    halves().save(tmp_path / "a.png", icc_profile=renamed)
    assert near(loaded(tmp_path / "a.png"), 8, 20, RED[::-1])
    halves().save(tmp_path / "b.png", icc_profile=b"no profile")
    assert near(loaded(tmp_path / "b.png"), 8, 20, RED)


def test_an_animation_shows_its_first_frame(tmp_path: Path) -> None:
    """Of a GIF that moves, the first picture is taken."""
    frames = [Image.new("RGB", (16, 16), colour) for colour in (RED, BLUE)]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    assert near(loaded(tmp_path / "a.gif"), 4, 4, RED)


def test_a_huge_photograph_comes_halved(tmp_path: Path) -> None:
    """Over 33 megapixels a picture is halved until it is below."""
    Image.new("L", (8000, 5000), 90).save(tmp_path / "a.jpg", quality=30)
    assert loaded(tmp_path / "a.jpg").shape == (2500, 4000, 3)
    Image.new("P", (8000, 5000), 90).save(tmp_path / "a.png")
    assert loaded(tmp_path / "a.png").shape == (2500, 4000, 3)


@pytest.mark.parametrize("size", [(60_000, 60_000), (10_000, 9_000), (2**31 - 1, 1)])
def test_a_decompression_bomb_is_refused(tmp_path: Path, size: tuple[int, int]) -> None:
    """A file that claims too many pixels is refused before any is unpacked."""
    (tmp_path / "a.png").write_bytes(png(*size, (b"IDAT", zlib.compress(bytes(1000)))))
    with pytest.raises(PictureError, match=r"a\.png is too large .*megapixels"):
        loaded(tmp_path / "a.png")


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    """The message names the path."""
    with pytest.raises(PictureError, match=r"there is no picture .*nowhere\.jpg"):
        loaded(tmp_path / "nowhere.jpg")


@pytest.mark.parametrize("content", [b"", b"hello", b"\xff\xd8\xff", b"GIF89a", b"RIFF\0\0\0\0WEBP"])
def test_what_is_no_picture_is_said(tmp_path: Path, content: bytes) -> None:
    """Anything else than a picture is refused in one line that names the file."""
    (tmp_path / "a.jpg").write_bytes(content)
    with pytest.raises(PictureError, match=r"a\.jpg cannot be read") as caught:
        loaded(tmp_path / "a.jpg")
    assert "\n" not in str(caught.value)


def test_a_folder_is_no_picture(tmp_path: Path) -> None:
    """Nor is a folder."""
    with pytest.raises(PictureError):
        loaded(tmp_path)


def test_a_file_cut_off_is_said(tmp_path: Path) -> None:
    """Half a JPEG is damaged, not half grey."""
    whole = io.BytesIO()
    Image.effect_noise((200, 200), 60).save(whole, "JPEG")
    (tmp_path / "a.jpg").write_bytes(whole.getvalue()[: len(whole.getvalue()) // 2])
    with pytest.raises(PictureError, match="cannot be read"):
        loaded(tmp_path / "a.jpg")


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "gif"])
def test_damage_never_escapes_as_something_else(tmp_path: Path, suffix: str) -> None:
    """Whatever bytes are flipped, there are pixels or a `PictureError`."""
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = 6, "Ada"
    good = io.BytesIO()
    kind = {"jpg": "JPEG"}.get(suffix, suffix.upper())
    halves().save(good, kind, **({} if suffix == "gif" else {"exif": exif}))
    chance = random.Random(7)
    for _ in range(150):
        data = bytearray(good.getvalue())
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        (tmp_path / "a").write_bytes(data)
        try:
            assert loaded(tmp_path / "a").ndim == 3
        except PictureError:
            continue
