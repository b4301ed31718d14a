"""A small story's scenes, layer by layer, as they were last looked at and found good.

After a change that is meant, ``python tests/scenes/test_timeline_golden.py`` writes it anew; look at the
difference before you commit it.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from scene_stories import STORY, staged

GOLDEN = Path(__file__).with_name("golden_scenes.json")


def described() -> list[dict[str, Any]]:
    """Three scenes at 1080x1920, the pictures' own records left out."""
    told = []
    for scene in staged(STORY[1:4]):
        layers = []
        for layer in scene.layers:
            fields = {name: value for name, value in asdict(layer).items() if name != "picture"}
            layers.append({"type": type(layer).__name__, **fields})
        told.append(
            {
                "beat": scene.beat,
                "kind": scene.kind,
                "start_ms": scene.start_ms,
                "end_ms": scene.end_ms,
                "peak_ms": scene.peak_ms,
                "layers": layers,
            }
        )
    plain: list[dict[str, Any]] = json.loads(json.dumps(told))
    return plain


def test_the_scenes_are_those_that_were_approved() -> None:
    """Nothing has moved, grown or changed colour unnoticed."""
    assert described() == json.loads(GOLDEN.read_text("utf-8"))


if __name__ == "__main__":
    rows = ",\n".join(
        json.dumps(scene, ensure_ascii=False).replace(', {"type"', ',\n {"type"') for scene in described()
    )
    GOLDEN.write_text(f"[\n{rows}\n]\n", "utf-8")
