"""Photographs sampled between pixels."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from render_samples import FRAME, HEIGHT, WIDTH, Pixels, dotted, drifting, saved

from sixty_second.errors import PictureError, RenderError
from sixty_second.model import Box, Photo, Picture
from sixty_second.render.photos import Still
from sixty_second.render.planes import Planes, to_rgb


def painted(photo: Photo, along: float) -> Planes:
    """The photo's box at that part of the way."""
    planes = Planes.blank(photo.box.width, photo.box.height)
    Still(photo, photo.box.width, photo.box.height).paint(planes, along)
    return planes


def centre(plane: Pixels) -> tuple[float, float]:
    """The centre of light, (x, y) in pixels."""
    weight = plane.astype(float) - plane.min()
    weight[weight < 20] = 0
    y, x = np.mgrid[0 : plane.shape[0], 0 : plane.shape[1]]
    return float((weight * x).sum() / weight.sum()), float((weight * y).sum() / weight.sum())


@pytest.mark.parametrize("width", [WIDTH, WIDTH - 6], ids=["four columns at once", "one by one"])
def test_a_slow_move_never_steps_back_or_stands(tmp_path: Path, width: int) -> None:
    """Frame by frame the dot is where the move has it, to a sixteenth of a pixel, though it creeps."""
    slow = drifting(dotted(tmp_path / "dot.png"), 4000, Box(0, 0, width, HEIGHT))
    last = (slow.first[0] + 30.0, slow.first[1] + 4.0, slow.first[2] * 0.93, slow.first[3] * 0.93)
    photo = replace(slow, last=last)
    still, planes = Still(photo, width, HEIGHT), Planes.blank(width, HEIGHT)
    places, wanted = [], []
    for step in range(41):
        along = step / 40
        still.paint(planes, along)
        places.append(centre(planes.y)[0])
        x, _, wide, _ = (a + (b - a) * along for a, b in zip(photo.first, photo.last, strict=True))
        wanted.append((240.5 - x) * width / wide - 0.5)
    steps, off = np.diff(places), np.array(places) - np.array(wanted)
    assert steps.max() < 0
    assert np.abs(off).max() < 1 / 16
    assert np.abs(steps - np.diff(wanted)).max() < 1 / 16
    # Sampled at 32nds of a pixel a single frame is off by chance, several together are not.
    assert abs(off[:6].mean()) < 1 / 50
    assert abs(off[-6:].mean()) < 1 / 50


def test_the_box_shows_the_part_asked_for(tmp_path: Path) -> None:
    """A quarter of a picture of four colours is of one colour, edge to edge."""
    rgb = np.zeros((90, 160, 3), np.uint8)
    colours = {
        (0, 0): (200, 40, 40),
        (0, 80): (40, 200, 40),
        (45, 0): (40, 40, 200),
        (45, 80): (200, 200, 40),
    }
    for (y, x), colour in colours.items():
        rgb[y : y + 45, x : x + 80] = colour
    picture = saved(rgb, tmp_path / "four.png")
    for (y, x), colour in colours.items():
        part = (x + 4.0, y + 2.25, 72.0, 40.5)
        photo = Photo(box=FRAME, start_ms=0, end_ms=1000, picture=picture, first=part, last=part)
        shown = to_rgb(painted(photo, 0.0)).astype(int)
        assert np.abs(shown - np.array(colour)).max() <= 3


def test_luma_and_chroma_stay_together(tmp_path: Path) -> None:
    """An edge between two colours is at the same place in all three planes."""
    rgb = np.zeros((180, 320, 3), np.uint8)
    rgb[:, :160] = (220, 30, 30)
    rgb[:, 160:] = (30, 60, 220)
    whole = (0.0, 0.0, 320.0, 180.0)
    picture = saved(rgb, tmp_path / "edge.png")
    planes = painted(Photo(box=FRAME, start_ms=0, end_ms=9, picture=picture, first=whole, last=whole), 0.0)
    luma, red = planes.y[40].astype(float), planes.v[20].astype(float)
    left_of_luma = ((luma - luma[-1]) / (luma[0] - luma[-1])).sum()  # columns that are red
    left_of_chroma = ((red - red[-1]) / (red[0] - red[-1])).sum()
    assert left_of_luma == pytest.approx(80, abs=0.2)
    # Chroma's first sample lies in the middle of luma's first column: its edge is a quarter sample on.
    assert left_of_chroma == pytest.approx(40.25, abs=0.2)


def test_a_small_picture_is_enlarged_and_a_large_one_does_not_alias(tmp_path: Path) -> None:
    """Stripes too fine for the frame come out grey; a tiny picture still fills the box."""
    stripes = np.zeros((900, 1600, 3), np.uint8)
    stripes[:, ::2] = 255
    whole = (0.0, 0.0, 1600.0, 900.0)
    picture = saved(stripes, tmp_path / "stripes.png")
    luma = painted(Photo(box=FRAME, start_ms=0, end_ms=9, picture=picture, first=whole, last=whole), 0).y
    assert luma.min() > 115
    assert luma.max() < 135
    tiny = saved(np.full((9, 16, 3), 128, np.uint8), tmp_path / "tiny.png")
    whole = (0.0, 0.0, 16.0, 9.0)
    luma = painted(Photo(box=FRAME, start_ms=0, end_ms=9, picture=tiny, first=whole, last=whole), 0).y
    assert set(np.unique(luma)) == {126}


@pytest.mark.parametrize("crop", [(0.0, 0.0, 0.0, 10.0), (float("nan"), 0.0, 5.0, 5.0)])
def test_a_move_that_is_no_rectangle_is_refused(
    tmp_path: Path, crop: tuple[float, float, float, float]
) -> None:
    """With an error that names the picture."""
    photo = replace(drifting(dotted(tmp_path / "dot.png"), 1000), first=crop)
    with pytest.raises(RenderError, match=r"dot\.png"):
        Still(photo, WIDTH, HEIGHT)


def test_a_picture_that_is_gone_is_named(tmp_path: Path) -> None:
    """As the pictures' own error."""
    gone = Picture(origin="gone.png", path=str(tmp_path / "gone.png"), width=480, height=270)
    with pytest.raises(PictureError, match=r"gone\.png"):
        Still(drifting(gone, 1000), WIDTH, HEIGHT)
