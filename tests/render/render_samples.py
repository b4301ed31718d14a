"""Small films that the render tests share, all made by hand: 160 by 90 at ten frames a second."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from sixty_second.model import (
    Box,
    Colour,
    Gradient,
    Layer,
    Photo,
    Picture,
    Rect,
    Samples,
    Scene,
    Text,
    Timeline,
)
from sixty_second.render.planes import Planes

WIDTH, HEIGHT, FPS, RATE = 160, 90, 10, 48000
FRAME = Box(0, 0, WIDTH, HEIGHT)

Pixels = npt.NDArray[np.uint8]


def fill(colour: Colour, end_ms: int, box: Box = FRAME) -> Rect:
    """A plain ground."""
    return Rect(box=box, start_ms=0, end_ms=end_ms, colour=colour)


def words(text: str, *, start_ms: int = 0, end_ms: int, y: int = 30, enter_ms: int = 0) -> Text:
    """A line of white text that rises when it enters."""
    return Text(
        box=Box(10, y, 140, 24),
        start_ms=start_ms,
        end_ms=end_ms,
        enter_ms=enter_ms,
        rise_px=8 if enter_ms else 0,
        text=text,
        font="Manrope-ExtraBold",
        size=20,
        colour=(255, 255, 255),
        baseline=20,
    )


def saved(pixels: Pixels, path: Path) -> Picture:
    """The pixels as a picture file."""
    Image.fromarray(pixels).save(path)
    height, width = pixels.shape[:2]
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Picture(origin=path.name, path=str(path), width=width, height=height, sha256=digest)


def dotted(path: Path, width: int = 480, height: int = 270) -> Picture:
    """A soft white dot in the middle of a dark picture."""
    y, x = np.mgrid[0:height, 0:width]
    dot = np.exp(-((x - width / 2) ** 2 + (y - height / 2) ** 2) / (2 * 9.0**2))
    grey = (20 + 220 * dot).astype(np.uint8)
    return saved(np.dstack([grey] * 3), path)


def drifting(picture: Picture, end_ms: int, box: Box = FRAME) -> Photo:
    """A slow move to the right that comes a little closer."""
    width, height = 380.0, 380.0 * box.height / box.width
    return Photo(
        box=box,
        start_ms=0,
        end_ms=end_ms,
        picture=picture,
        first=(40.0, 25.0, width, height),
        last=(56.0, 29.0, width * 0.97, height * 0.97),
    )


def scene(beat: str, start_ms: int, layers: tuple[Layer, ...], length_ms: int = 1000) -> Scene:
    """A scene of those layers."""
    return Scene(beat, "fact", start_ms, start_ms + length_ms, layers, peak_ms=length_ms - 200)


def tone(seconds: float) -> Samples:
    """A quiet low tone on the left, a higher one on the right."""
    t = np.arange(round(seconds * RATE)) / RATE
    sound = np.stack([np.sin(2 * np.pi * f * t) for f in (220.0, 330.0)], axis=1)
    return (0.2 * sound).astype(np.float32)


def film(*scenes: Scene, audio: Samples | None = None, width: int = WIDTH, height: int = HEIGHT) -> Timeline:
    """A timeline of those scenes."""
    seconds = scenes[-1].end_ms / 1000 if scenes else 1.0
    return Timeline(
        scenes=scenes,
        cues=(),
        audio=tone(seconds) if audio is None else audio,
        rate=RATE,
        width=width,
        height=height,
        fps=FPS,
        metadata=(("title", "A bridge opens"), ("comment", "Made by hand")),
    )


def sample(folder: Path, headline: str = "Bridge opens") -> Timeline:
    """Three seconds: a ground with a headline, a photograph that moves, an end card."""
    ground = Gradient(box=FRAME, start_ms=0, end_ms=1000, outer=(9, 20, 38), inner=(16, 42, 78))
    picture = dotted(folder / "dot.png")
    return film(
        scene("b01", 0, (ground, words(headline, end_ms=1000, enter_ms=300))),
        scene("b02", 1000, (drifting(picture, 1000), words("A river", end_ms=1000, y=60))),
        scene("b03", 2000, (fill((24, 96, 60), 1000), words("The end", end_ms=1000))),
    )


def blank() -> Planes:
    """A black frame of the samples' size."""
    return Planes.blank(WIDTH, HEIGHT)
