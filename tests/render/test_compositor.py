"""Which layers show on which frame, and how."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from render_samples import FPS, FRAME, HEIGHT, WIDTH, blank, dotted, drifting, fill, scene, words

from sixty_second.model import Box, Layer
from sixty_second.render.compositor import Compositor, Format, ease_out, pose_at
from sixty_second.render.planes import Planes, from_rgb

FORM = Format(WIDTH, HEIGHT, FPS)
NAVY, RED = (10, 20, 60), (200, 30, 30)


def luma_of(colour: tuple[int, int, int]) -> int:
    """The luma code of a plain colour."""
    return int(from_rgb(np.full((2, 2, 3), colour, np.uint8)).y[0, 0])


def frames(*layers: Layer, count: int = 10) -> list[tuple[bool, np.ndarray]]:
    """For each frame: whether it was drawn, and its luma."""
    picture, result = blank(), []
    with Compositor(scene("b01", 0, layers), FORM) as compositor:
        for number in range(count):
            result.append((compositor.paint(number, picture), picture.y.copy()))
    return result


def test_a_layer_shows_from_its_start_to_its_end() -> None:
    """Half-open, on the frames nearest to its times; the one below shows before and after."""
    patch = replace(fill(RED, 700), start_ms=260)
    shown = [int(luma[45, 80]) == luma_of(RED) for _, luma in frames(fill(NAVY, 1000), patch)]
    assert shown == [False, False, False, True, True, True, True, False, False, False]


def test_frames_on_which_nothing_changes_are_not_drawn_again() -> None:
    """Only the first, and those on which a layer comes or goes."""
    patch = replace(fill(RED, 700, Box(20, 20, 40, 40)), start_ms=300)
    drawn = [drew for drew, _ in frames(fill(NAVY, 1000), patch)]
    assert [number for number, drew in enumerate(drawn) if drew] == [0, 3, 7]


def test_a_frame_without_layers_is_black() -> None:
    """Also after one that had some."""
    result = frames(replace(fill(RED, 300), box=Box(0, 0, 40, 40)))
    assert result[0][1][10, 10] == luma_of(RED)
    assert result[0][1][60, 60] == 16
    assert set(np.unique(result[5][1])) == {16}


def test_an_entrance_rises_and_fades_in_and_is_over_in_time() -> None:
    """It begins unseen, below its place, comes ever nearer, and rests at its end."""
    layer = words("Bridge", start_ms=200, end_ms=1000, enter_ms=400)
    result = [luma.astype(float) - 16 for _, luma in frames(layer)]
    light = [float(luma.sum()) for luma in result]
    rows = np.arange(HEIGHT)
    place = [float((luma.sum(axis=1) * rows).sum() / luma.sum()) for luma in result if luma.sum()]
    assert light[0] == light[1] == light[2] == 0
    assert light[3] < light[4] < light[5] < light[6]
    assert light[6] == light[9]
    assert place[0] > place[1] > place[2] > place[3]
    rest = place[-1]
    assert place[0] - rest == pytest.approx(8 * (1 - ease_out(0.25)), abs=0.1)


def test_a_pose_is_reckoned_from_the_layers_own_times() -> None:
    """Opacity takes the entrance's share; a layer without one is there at once."""
    layer = replace(words("A", start_ms=100, end_ms=900, enter_ms=400), opacity=0.5)
    assert pose_at(layer, 1, FPS).opacity == 0
    assert pose_at(layer, 3, FPS).opacity == pytest.approx(0.5 * 0.875)
    assert pose_at(layer, 5, FPS).at_rest is False  # half transparent for ever
    assert pose_at(replace(layer, enter_ms=0, rise_px=0, opacity=1.0), 1, FPS).at_rest


def test_a_photograph_runs_from_its_first_crop_to_its_last(tmp_path: Path) -> None:
    """Its first frame shows the first, its last frame the last."""
    photo = drifting(dotted(tmp_path / "dot.png"), 1000)
    assert [pose_at(photo, number, FPS).along for number in (0, 9)] == [0.0, 1.0]
    assert all(drew for drew, _ in frames(photo))
    held = replace(photo, last=photo.first)
    assert [drew for drew, _ in frames(held)] == [True] + [False] * 9


def test_a_photograph_fades_and_lies_in_its_box(tmp_path: Path) -> None:
    """Half transparent it mixes with the ground; outside its box, and off the frame, it changes nothing."""
    photo = drifting(dotted(tmp_path / "dot.png"), 1000, Box(101, 41, 80, 60))
    whole = frames(fill(RED, 1000), photo)[0][1].astype(int)
    half = frames(fill(RED, 1000), replace(photo, opacity=0.5))[0][1].astype(int)
    assert set(np.unique(whole[:40])) == {luma_of(RED)}
    assert set(np.unique(whole[:, :100])) == {luma_of(RED)}
    assert np.abs(half - (whole + luma_of(RED)) / 2).max() <= 1


def test_what_is_hidden_is_not_even_made(tmp_path: Path) -> None:
    """A missing picture under an opaque ground that fills the frame does no harm."""
    picture = replace(dotted(tmp_path / "dot.png"), path=str(tmp_path / "gone.png"))
    result = frames(drifting(picture, 1000), fill(NAVY, 1000))
    assert set(np.unique(result[0][1])) == {luma_of(NAVY)}


def test_frames_do_not_depend_on_the_way_there(tmp_path: Path) -> None:
    """The same frame drawn alone and after all the others."""
    layers = (
        drifting(dotted(tmp_path / "dot.png"), 1000),
        words("Bridge", end_ms=1000, enter_ms=400),
        replace(fill(RED, 500, Box(4, 60, 50, 11)), opacity=0.6),
    )
    one_after_other = frames(*layers)
    for number in (3, 7):
        picture = blank()
        with Compositor(scene("b01", 0, layers), FORM) as compositor:
            compositor.paint(number, picture)
        assert np.array_equal(picture.y, one_after_other[number][1])


def test_planes_with_padded_rows_are_drawn_alike() -> None:
    """As an encoder's own memory has them."""
    layers = (fill(NAVY, 1000), words("Bridge", end_ms=1000))
    wide = Planes.blank(WIDTH + 32, HEIGHT)
    padded = wide.part(0, 0, WIDTH, HEIGHT)
    with Compositor(scene("b01", 0, layers), FORM) as compositor:
        compositor.paint(0, padded)
    assert np.array_equal(padded.y, frames(*layers, count=1)[0][1])
    assert set(np.unique(wide.y[:, WIDTH:])) == {16}
    assert FRAME.width == WIDTH
