"""The point of a picture that must stay in frame when it is cut to another shape."""

from __future__ import annotations

from pathlib import Path

import cv2
import cv2.data
import numpy as np
import numpy.typing as npt

Point = tuple[float, float]

DEFAULT: Point = (0.5, 0.4)
"""For pictures nothing is known of: a little above the middle, where press pictures have their heads."""

_SIDE = 320
"""Pixels of the longer side that is looked at; a face of a sixteenth of it is still found."""


def focus(pixels: npt.NDArray[np.uint8]) -> Point:
    """The point to keep, (x, y) in [0, 1] from the top left: the largest face, else where most detail is.

    Args:
        pixels: uint8, (height, width, 3), RGB.
    """
    height, width = pixels.shape[:2]
    scale = _SIDE / max(height, width)
    size = (max(round(width * min(scale, 1)), 1), max(round(height * min(scale, 1)), 1))
    grey = cv2.cvtColor(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
    return _face(grey) or _detail(grey)


def _face(grey: npt.NDArray[np.uint8]) -> Point | None:
    """Centre of the largest upright face, or None. Source: Viola and Jones 2001, OpenCV's trained cascade."""
    cascade = cv2.CascadeClassifier(str(Path(cv2.data.haarcascades) / "haarcascade_frontalface_alt2.xml"))
    height, width = grey.shape
    smallest = max(_SIDE // 16, 20)
    faces = cascade.detectMultiScale(
        cv2.equalizeHist(grey), scaleFactor=1.1, minNeighbors=5, minSize=(smallest, smallest)
    )
    if len(faces) == 0:
        return None
    _, x, y, side = max((int(w), -int(x), -int(y), int(w)) for x, y, w, _ in faces)
    return (round((side / 2 - x) / width, 3), round((side / 2 - y) / height, 3))


def _detail(grey: npt.NDArray[np.uint8]) -> Point:
    """Where edges are densest, with a mild preference for the default point.

    Source: our judgement; edges above the grain, smoothed over an eighth of it, weighed by a wide bell.
    """
    height, width = grey.shape
    light = grey.astype(np.float32)
    edges = np.abs(cv2.Sobel(light, cv2.CV_32F, 1, 0)) + np.abs(cv2.Sobel(light, cv2.CV_32F, 0, 1))
    strong = np.maximum(edges - np.median(edges), 0)
    dense = cv2.GaussianBlur(np.sqrt(strong), (0, 0), max(height, width) / 8)
    across = (np.arange(width, dtype=np.float32) + 0.5) / width - DEFAULT[0]
    down = (np.arange(height, dtype=np.float32) + 0.5) / height - DEFAULT[1]
    weighed = dense * np.exp(-2.5 * (down[:, None] ** 2 + across[None, :] ** 2))
    if float(weighed.max()) <= 0:
        return DEFAULT
    y, x = np.unravel_index(int(weighed.argmax()), weighed.shape)
    return (round((float(x) + 0.5) / width, 3), round((float(y) + 0.5) / height, 3))
