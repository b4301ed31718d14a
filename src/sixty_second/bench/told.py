"""A story folder's timeline, read back for the ways of making the same film that it is held against."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from .. import model
from ..audio import RATE
from ..model import Cue, Layer, Photo, Scene, Timeline
from ..records import build

_LAYERS = {kind.__name__: kind for kind in vars(model).values()
           if isinstance(kind, type) and issubclass(kind, Layer)}  # fmt: skip


def timeline(story: Path) -> Timeline:
    """What `pipeline` left in ``timeline.json``, without the sound.

    Raises:
        StoryError: a field is missing or of the wrong type.
    """
    data = json.loads((story / "timeline.json").read_text(encoding="utf-8"))
    return Timeline(
        scenes=tuple(_scene(scene, story) for scene in data["scenes"]),
        cues=build(tuple[Cue, ...], data["cues"], at="cues"),
        audio=np.zeros((0, 2), np.float32),
        rate=RATE,
        width=data["width"],
        height=data["height"],
        fps=data["fps"],
    )


def _scene(data: dict[str, Any], story: Path) -> Scene:
    layers = tuple(_layer(layer, story) for layer in data.pop("layers"))
    scene: Scene = build(Scene, {**data, "layers": []}, at="scene")
    return replace(scene, layers=layers)


def _layer(data: dict[str, Any], story: Path) -> Layer:
    kind = _LAYERS[data.pop("type")]
    layer: Layer = build(kind, data, at=kind.__name__)
    if isinstance(layer, Photo):
        return replace(layer, picture=replace(layer.picture, path=str(story / layer.picture.path)))
    return layer
