"""Grounds, scrims, bars, the dial, the mark and logos as pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from sixty_second import drawing
from sixty_second.errors import RenderError
from sixty_second.model import Box, Dial, Gradient, Image, Layer, Photo, Picture, Rect, Roundel, Scrim

FRAME = Box(0, 0, 270, 480)
DIAL = Dial(
    box=Box(0, 360, 270, 120), start_ms=0, end_ms=1, centre=(135, 520), radius=160, colour=(200, 210, 220)
)
ROUNDEL = Roundel(
    box=Box(20, 30, 72, 72),
    start_ms=0,
    end_ms=1,
    text="60",
    font="Manrope-ExtraBold",
    ring=(255, 196, 46),
    colour=(255, 255, 255),
)
SHAPES = (
    Gradient(box=FRAME, start_ms=0, end_ms=1, outer=(9, 20, 38), inner=(16, 42, 78)),
    Scrim(box=FRAME, start_ms=0, end_ms=1, colour=(5, 11, 22), top=0.0, bottom=0.8),
    Rect(box=Box(3, 4, 50, 20), start_ms=0, end_ms=1, colour=(1, 2, 3)),
    Rect(box=Box(3, 4, 50, 20), start_ms=0, end_ms=1, colour=(1, 2, 3), radius=8),
    DIAL,
    ROUNDEL,
)


@pytest.mark.parametrize("layer", SHAPES, ids=lambda layer: type(layer).__name__)
def test_shapes_fill_their_box_and_repeat(layer: Layer) -> None:
    """A shape's bitmap is its box, premultiplied, and the same bytes each time."""
    first, second = drawing.draw(layer), drawing.draw(layer)
    assert first.box == layer.box
    assert first.pixels.tobytes() == second.pixels.tobytes()
    assert (first.pixels[:, :, :3] <= first.pixels[:, :, 3:]).all()


def test_the_ground_goes_from_one_colour_to_the_other_without_bands() -> None:
    """Near its centre it is the inner colour, far away the outer; rows mix neighbouring steps."""
    pixels = drawing.draw(SHAPES[0]).pixels
    assert np.abs(pixels[0:4, 210:220, :3].mean((0, 1)) - (16, 42, 78)).max() < 1.5
    assert np.abs(pixels[-4:, 0:8, :3].mean((0, 1)) - (9, 20, 38)).max() < 1.5
    assert (pixels[:, :, 3] == 255).all()
    steps = np.diff(pixels[200, :, 2].astype(int))
    assert np.abs(steps).max() <= 1
    assert np.count_nonzero(steps) > 20


def test_a_scrim_goes_from_one_opacity_to_the_other() -> None:
    """The first row has the top's opacity, the last the bottom's, never less on the way down."""
    alpha = drawing.draw(SHAPES[1]).pixels[:, 0, 3].astype(int)
    assert alpha[0] == 0
    assert alpha[-1] == round(0.8 * 255)
    assert (np.diff(alpha) >= 0).all()


def test_corners_are_rounded() -> None:
    """The corner is clear, the middle solid, and the shape is symmetric."""
    alpha = drawing.draw(SHAPES[3]).pixels[:, :, 3]
    assert alpha[0, 0] == 0
    assert alpha[10, 25] == 255
    assert np.array_equal(alpha, alpha[::-1, ::-1])


def test_the_dial_turned_by_half_a_minute_is_another_and_by_an_hour_the_same() -> None:
    """Sixty ticks: turned by 30 degrees the dial looks the same, by 6 only its small ticks do."""
    still = drawing.draw(DIAL).pixels[:, :, 3].astype(int)
    turned = {angle: drawing.draw(_turned(angle)).pixels[:, :, 3].astype(int) for angle in (30.0, 6.0, 3.0)}
    assert np.abs(still - turned[30.0]).max() <= 2
    assert np.abs(still - turned[6.0]).max() > 100
    assert not np.array_equal(still, turned[3.0])


def _turned(angle: float) -> Dial:
    return Dial(
        box=DIAL.box,
        start_ms=0,
        end_ms=1,
        centre=DIAL.centre,
        radius=DIAL.radius,
        colour=DIAL.colour,
        angle=angle,
    )


def test_the_roundel_is_a_ring_with_its_text_in_the_middle() -> None:
    """Ring at the edge, text in the centre, nothing between them at the top."""
    pixels = drawing.draw(ROUNDEL).pixels
    assert pixels[1, 36, 3] > 200
    assert pixels[14, 36, 3] == 0
    ink = np.argwhere(pixels[14:58, 14:58, 3] > 128)
    assert np.abs(ink.mean(0) - 21.5).max() < 1.5


def test_a_logo_is_fitted_into_its_box(tmp_path: Path) -> None:
    """It keeps its shape, stands at the left, half way down, and is premultiplied."""
    path = tmp_path / "logo.png"
    Pillow.new("RGBA", (40, 10), (200, 100, 50, 128)).save(path)
    layer = Image(box=Box(10, 10, 80, 60), start_ms=0, end_ms=1, path=str(path), sha256="")
    bitmap = drawing.draw(layer)
    assert bitmap.box == Box(10, 30, 80, 20)
    assert tuple(bitmap.pixels[10, 40]) == (100, 50, 25, 128)


def test_a_broken_logo_is_an_error_that_names_it(tmp_path: Path) -> None:
    """The text says which file."""
    path = tmp_path / "logo.png"
    path.write_bytes(b"not a picture")
    with pytest.raises(RenderError, match=r"logo\.png"):
        drawing.draw(Image(box=FRAME, start_ms=0, end_ms=1, path=str(path), sha256=""))


def test_photos_are_not_drawn_here() -> None:
    """They are sampled by the renderer."""
    picture = Picture(origin="a.jpg", path="a.jpg", width=10, height=10)
    with pytest.raises(RenderError, match="Photo"):
        drawing.draw(
            Photo(box=FRAME, start_ms=0, end_ms=1, picture=picture, first=(0, 0, 1, 1), last=(0, 0, 1, 1))
        )


@pytest.mark.parametrize("side", [1, 2, 5])
def test_the_smallest_shapes_are_drawn(side: int) -> None:
    """A frame of a few pixels draws everything."""
    box = Box(0, 0, side, side)
    for layer in (
        Gradient(box=box, start_ms=0, end_ms=1, outer=(0, 0, 0), inner=(9, 9, 9)),
        Scrim(box=box, start_ms=0, end_ms=1, colour=(0, 0, 0), top=0.2, bottom=0.9),
        Rect(box=box, start_ms=0, end_ms=1, colour=(0, 0, 0), radius=9),
        Dial(box=box, start_ms=0, end_ms=1, centre=(0, 0), radius=side, colour=(9, 9, 9)),
        Roundel(
            box=box, start_ms=0, end_ms=1, text="60", font="Manrope-Bold", ring=(1, 1, 1), colour=(2, 2, 2)
        ),
    ):
        assert drawing.draw(layer).pixels.shape == (side, side, 4)
