"""Drawn layers laid over a picture."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from render_samples import Pixels

from sixty_second.drawing import Bitmap
from sixty_second.render.planes import Planes, from_rgb, to_rgb
from sixty_second.render.sprites import Sprite, sprite

WIDTH, HEIGHT = 64, 48


def ground(colour: tuple[int, int, int] = (30, 60, 120)) -> tuple[Pixels, Planes]:
    """A plain picture as RGB and as planes."""
    rgb = np.full((HEIGHT, WIDTH, 3), colour, np.uint8)
    return rgb, from_rgb(rgb)


def blob(x: int, y: int, width: int = 24, height: int = 18) -> Bitmap:
    """An orange patch with soft edges, premultiplied."""
    across = np.hanning(width + 2)[1:-1]
    down = np.hanning(height + 2)[1:-1]
    alpha = down[:, None] * across[None, :]
    rgba = np.dstack([alpha * c for c in (240, 150, 40, 255)])
    return Bitmap(x, y, np.rint(rgba).astype(np.uint8))


def made(bitmap: Bitmap) -> Sprite:
    """The bitmap as a sprite; it is on the frame."""
    result = sprite(bitmap, WIDTH, HEIGHT)
    assert result is not None
    return result


def blended(rgb: Pixels, bitmap: Bitmap) -> Pixels:
    """What the bitmap over the picture should be, by the formula."""
    result = rgb.astype(float)
    high, wide = bitmap.pixels.shape[:2]
    for row in range(high):
        for column in range(wide):
            y, x = bitmap.y + row, bitmap.x + column
            if 0 <= y < HEIGHT and 0 <= x < WIDTH:
                *ink, alpha = bitmap.pixels[row, column].astype(float)
                result[y, x] = result[y, x] * (1 - alpha / 255) + ink
    return result.clip(0, 255).astype(np.uint8)


@settings(max_examples=30, deadline=None)
@given(st.integers(-30, 70), st.integers(-24, 54))
def test_laying_over_is_the_blend_of_colours(x: int, y: int) -> None:
    """Wherever it lies, on odd pixels or partly off the frame."""
    rgb, planes = ground()
    bitmap = blob(x, y)
    result = sprite(bitmap, WIDTH, HEIGHT)
    if result is not None:
        result.over(planes)
    wanted = from_rgb(blended(rgb, bitmap))
    for got, want in zip(planes.each(), wanted.each(), strict=True):
        assert np.abs(got.astype(int) - want.astype(int)).max() <= 2


def test_what_is_off_the_frame_or_empty_is_nothing() -> None:
    """There is no sprite then."""
    assert sprite(blob(WIDTH + 4, 0), WIDTH, HEIGHT) is None
    assert sprite(blob(0, -40), WIDTH, HEIGHT) is None
    assert sprite(Bitmap(0, 0, np.zeros((0, 0, 4), np.uint8)), WIDTH, HEIGHT) is None


def test_an_opaque_sprite_replaces_exactly() -> None:
    """Every pixel under it is its own."""
    _, planes = ground()
    solid = Bitmap(0, 0, np.full((HEIGHT, WIDTH, 4), 255, np.uint8))
    result = made(solid)
    assert result.rest is None
    result.over(planes)
    assert set(np.unique(planes.y)) == {235}
    assert set(np.unique(planes.u)) == {128}


@pytest.mark.parametrize("lower", [0.0, 0.5, 1.0, 2.0, 3.25, 7.0])
def test_lowering_moves_by_parts_of_a_pixel(lower: float) -> None:
    """The patch's centre of light moves by exactly what was asked, in luma and in chroma."""

    def centre(plane: Pixels, base: int) -> float:
        weight = np.abs(plane.astype(float) - base)
        return float((weight.sum(axis=1) * np.arange(len(weight))).sum() / weight.sum())

    places = []
    for below in (0.0, lower):
        planes = Planes.blank(WIDTH, HEIGHT)
        made(blob(10, 10)).faded(1.0, below).over(planes)
        places.append((centre(planes.y, 16), centre(planes.v, 128)))
    assert places[1][0] - places[0][0] == pytest.approx(lower, abs=0.06)
    assert places[1][1] - places[0][1] == pytest.approx(lower / 2, abs=0.06)


def test_fading_is_between_nothing_and_all() -> None:
    """At half, half of the way from the ground to the patch; at nothing, the ground."""
    frames = []
    for opacity in (0.0, 0.5, 1.0):
        _, planes = ground()
        made(blob(10, 10)).faded(opacity).over(planes)
        frames.append(planes.y.astype(int))
    assert np.array_equal(frames[0], ground()[1].y)
    assert np.abs(frames[1] - (frames[0] + frames[2]) / 2).max() <= 1.5


def test_a_lowered_sprite_may_leave_the_frame() -> None:
    """What is below the frame is not drawn, and nothing else changes."""
    _, planes = ground()
    made(blob(10, HEIGHT - 18)).faded(1.0, 40.0).over(planes)
    assert np.array_equal(planes.y, ground()[1].y)
    made(blob(10, HEIGHT - 18)).faded(1.0, 7.5).over(planes)
    assert not np.array_equal(to_rgb(planes), to_rgb(ground()[1]))
