"""The contact sheet."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from render_samples import sample

from sixty_second.render import sheet


def test_a_sheet_has_every_scene_and_its_words(tmp_path: Path) -> None:
    """Three cells side by side, each a frame over dark letters on white."""
    timeline = sample(tmp_path)
    image = sheet(timeline, ["The bridge opens today", "A river", "The end"])
    pixels = np.asarray(image)
    high = 300 * 90 // 160
    assert image.size == (24 + 3 * 324, pixels.shape[0])
    for cell in range(3):
        column = pixels[:, 24 + cell * 324 : 24 + cell * 324 + 300]
        assert column[24 : 24 + high].mean() < 150
        assert column[24 + high :].min() < 60
    assert pixels[:, :20].min() == 255


def test_hostile_titles_stay_in_their_cells(tmp_path: Path) -> None:
    """Long, unbroken, right to left, missing: the sheet keeps its size and its margins."""
    timeline = sample(tmp_path)
    plain = sheet(timeline, ["a", "b", "c"])
    wild = sheet(timeline, ["word " * 400, "x" * 3000])
    arabic = sheet(timeline, ["مرحبا بالعالم", "", "\u202e\x00"])
    assert plain.size == wild.size == arabic.size
    gap = np.asarray(wild)[:, 24 + 300 + 2 : 24 + 324 - 2]
    assert gap.min() == 255
