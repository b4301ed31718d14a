"""Colour into planes and back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.model import Colour
from sixty_second.render.planes import Planes, from_rgb, to_rgb


def flat(colour: Colour) -> np.ndarray:
    """Eight by eight pixels of a colour."""
    return np.full((8, 8, 3), colour, np.uint8)


@pytest.mark.parametrize(
    ("colour", "codes"),
    [
        ((0, 0, 0), (16, 128, 128)),
        ((255, 255, 255), (235, 128, 128)),
        ((255, 0, 0), (63, 102, 240)),
        ((0, 255, 0), (173, 42, 26)),
        ((0, 0, 255), (32, 240, 118)),
    ],
)
def test_primaries_have_the_standards_codes(colour: Colour, codes: tuple[int, int, int]) -> None:
    """BT.709, limited range, as its own formulas give them."""
    planes = from_rgb(flat(colour))
    assert tuple(int(plane[2, 2]) for plane in planes.each()) == codes


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_every_colour_comes_back(colour: Colour) -> None:
    """Within what eight limited bits can hold."""
    back = to_rgb(from_rgb(flat(colour)))
    assert np.abs(back.astype(int) - np.array(colour)).max() <= 3


def test_chroma_lies_on_the_left_of_its_columns() -> None:
    """At an edge between columns 3 and 4, the sample of column 4 takes a quarter of column 3."""
    rgb = np.zeros((4, 8, 3), np.uint8)
    rgb[:, :4] = (255, 0, 0)
    rgb[:, 4:] = (0, 0, 255)
    red, blue = (int(from_rgb(flat(c)).v[0, 0]) for c in ((255, 0, 0), (0, 0, 255)))
    row = from_rgb(rgb).v[0]
    assert row.tolist() == pytest.approx([red, red, red * 0.25 + blue * 0.75, blue], abs=1)


def test_a_part_is_a_view() -> None:
    """What is drawn into a part is drawn into the picture."""
    picture = Planes.blank(16, 8)
    for plane in picture.part(4, 2, 8, 4).each():
        plane[:] = 200
    assert picture.y[2:6, 4:12].min() == 200
    assert picture.u[1:3, 2:6].min() == 200
    assert picture.y[0, 0] == 16
    assert picture.u[0, 0] == 128
