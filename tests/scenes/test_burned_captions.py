"""Burned-in captions stand on bars, and the word being said is lit over itself."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from scene_stories import STORY, spoken, staged, texts

from sixty_second import drawing, scenes
from sixty_second.model import Rect, Text


def test_every_word_is_lit_once_on_its_own_start() -> None:
    """Each spoken word has its own moment, within half a frame of its start, in order."""
    for scene, line in zip(staged(), spoken(STORY), strict=True):
        lit = texts(scene, "current")
        assert [layer.text for layer in lit] == [word.text for word in line.words]
        for layer, word in zip(lit, line.words, strict=True):
            assert abs(layer.start_ms - (word.start_ms - line.start_ms)) <= 17
        for before, after in pairwise(lit):
            assert before.end_ms <= after.start_ms


def test_the_lit_word_covers_its_own_pixels() -> None:
    """Every pixel of the lit word has the coverage it has in its line, so nothing moves when it lights."""
    scene = staged(theme=scenes.themes.bulletin())[1]
    lines = texts(scene, "caption")
    for word in texts(scene, "current"):
        line = next(
            one for one in lines if one.box.y == word.box.y and one.start_ms <= word.start_ms < one.end_ms
        )
        assert np.array_equal(_alpha(line, word), drawing.draw(word).pixels[:, :, 3])


def _alpha(line: Text, word: Text) -> np.ndarray:
    whole, part = drawing.draw(line), drawing.draw(word).box
    y, x = part.y - whole.y, part.x - whole.x
    return whole.pixels[y : y + part.height, x : x + part.width, 3]


def test_each_line_stands_on_its_own_bar() -> None:
    """A bar reaches 24 pixels beyond its line on both sides, and bars of a cue touch without overlapping."""
    scene = staged()[0]
    bars = [layer for layer in scene.layers if isinstance(layer, Rect) and layer.box.height == 84]
    lines = texts(scene, "caption")
    assert len(bars) == len(lines)
    for bar, line in zip(sorted(bars, key=_order), sorted(lines, key=_order), strict=True):
        assert bar.box.x == line.box.x - 24
        assert bar.box.right == line.box.right + 24
        assert line.box.y >= bar.box.y
        assert line.box.bottom <= bar.box.bottom
        assert (bar.start_ms, bar.end_ms) == (line.start_ms, line.end_ms)
    for one in bars:
        assert not any(
            one.box.touches(two.box) for two in bars if two is not one and two.start_ms == one.start_ms
        )


def _order(layer: Rect | Text) -> tuple[int, int]:
    return layer.start_ms, layer.box.y


def test_captions_are_large_enough_and_narrow_enough() -> None:
    """64 pixels on a frame 1080 wide, in proportion on others; what fits is at most the zone's width."""
    for width, height, size in ((1080, 1920, 64), (720, 1280, 42), (1920, 1080, 64)):
        assert {layer.size for layer in texts(staged(width=width, height=height)[0], "caption")} == {size}
    fits = scenes.caption_fits(scenes.themes.plain(), 1080, 1920, "ads")
    assert fits("The ferry has crossed")
    assert not fits("The ferry has crossed since the war")


def test_what_fits_does_not_depend_on_the_frames_size() -> None:
    """The smoke profile's small frame breaks its captions like the large one."""
    theme = scenes.themes.bulletin()
    large, small = (scenes.caption_fits(theme, *size) for size in ((1080, 1920), (90, 160)))
    for count in range(3, 40):
        assert large("m" * count) == small("m" * count)


def test_line_limits() -> None:
    """25 characters upright, 22 with ads, 37 on wide frames."""
    assert scenes.caption_limit(1080, 1920, "social") == 25
    assert scenes.caption_limit(1080, 1920, "ads") == 22
    assert scenes.caption_limit(1080, 1080, "ads") == 25
    assert scenes.caption_limit(1920, 1080) == 37


def test_blocks_are_lines_without_a_lit_word() -> None:
    """The same lines at the same times as with the word lit, and nothing over them."""
    for lit, block in zip(staged(), staged(burned="block"), strict=True):
        assert texts(block, "caption") == texts(lit, "caption")
        assert not texts(block, "current")
        assert set(block.layers) <= set(lit.layers)


def test_without_captions_the_content_has_their_room() -> None:
    """No caption is drawn, and a card may reach further down, but not into the credit."""
    lower = []
    for captioned, bare in zip(staged(), staged(burned="none"), strict=True):
        assert not texts(bare, "caption", "current")
        words = [layer.box.bottom for layer in texts(bare) if layer.role not in ("credit", "mark")]
        credits = [layer.box.y for layer in texts(bare, "credit")]
        assert all(foot <= top for foot in words for top in credits)
        before = [
            layer.box.bottom for layer in texts(captioned) if layer.role in ("headline", "quotation", "body")
        ]
        after = [layer.box.bottom for layer in texts(bare) if layer.role in ("headline", "quotation", "body")]
        lower += [max(after) - max(before)] if before and after else []
    assert max(lower) > 0
