"""The point of a picture that stays in frame."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from sixty_second.pictures.focus import DEFAULT, focus


@pytest.mark.parametrize(("x", "y"), [(0.2, 0.3), (0.5, 0.5), (0.8, 0.6)])
def test_detail_draws_the_eye(x: float, y: float) -> None:
    """In an empty picture with one busy spot the point lies near that spot."""
    pixels = np.full((400, 600, 3), 128, np.uint8)
    left, top = round(x * 600) - 40, round(y * 400) - 40
    pixels[top : top + 80, left : left + 80] = np.random.default_rng(1).integers(0, 255, (80, 80, 3))
    found = focus(pixels)
    assert abs(found[0] - x) < 0.12
    assert abs(found[1] - y) < 0.12


def test_a_face_comes_before_detail() -> None:
    """A face is kept in frame even when there is more to see elsewhere."""
    pixels = np.full((600, 900, 3), 90, np.uint8)
    cv2.ellipse(pixels, (650, 250), (94, 130), 0, 0, 360, (205, 205, 205), -1)
    for eye in (607, 693):
        cv2.ellipse(pixels, (eye, 224), (20, 10), 0, 0, 360, (70, 70, 70), -1)
    cv2.ellipse(pixels, (650, 315), (39, 10), 0, 0, 360, (110, 110, 110), -1)
    pixels = cv2.GaussianBlur(pixels, (0, 0), 3)
    pixels[300:500, 50:350] = np.random.default_rng(4).integers(0, 255, (200, 300, 3))
    x, y = focus(pixels)
    assert abs(x - 650 / 900) < 0.03
    assert abs(y - 250 / 600) < 0.05


def test_a_plain_picture_has_the_default_point() -> None:
    """Where there is nothing to see, the point is a little above the middle."""
    assert focus(np.full((300, 400, 3), 90, np.uint8)) == DEFAULT


@pytest.mark.parametrize("size", [(1, 1), (1, 5000), (5000, 1), (33, 32)])
def test_any_shape_has_a_point(size: tuple[int, int]) -> None:
    """Slivers and single pixels have a point inside them."""
    x, y = focus(np.random.default_rng(2).integers(0, 255, (*size, 3), dtype=np.uint8))
    assert 0 <= x <= 1
    assert 0 <= y <= 1


def test_the_same_picture_has_the_same_point() -> None:
    """Nothing about it is left to chance or to the number of threads."""
    pixels = np.random.default_rng(3).integers(0, 255, (500, 700, 3), dtype=np.uint8)
    threads = cv2.getNumThreads()
    points = set()
    for count in (1, 2, 4):
        cv2.setNumThreads(count)
        points.add(focus(pixels))
    cv2.setNumThreads(threads)
    assert len(points) == 1
