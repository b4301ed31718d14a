"""Text is legible on what it stands on, in every theme, whatever the picture."""

from __future__ import annotations

from dataclasses import replace

import pytest
from scene_stories import ARTICLE, PHOTO, STORY, staged, texts

from sixty_second import scenes
from sixty_second.errors import SettingsError
from sixty_second.model import Box, Colour, Scene, Scrim
from sixty_second.scenes.contrast import blend, contrast, scrim_opacity

THEMES = (scenes.themes.bulletin, scenes.themes.paper, scenes.themes.night, scenes.themes.plain)
ILLUSTRATED = tuple(replace(beat, picture=PHOTO) for beat in STORY)


@pytest.mark.parametrize("theme", THEMES)
def test_text_on_a_known_ground_has_contrast(theme) -> None:  # type: ignore[no-untyped-def]
    """4.5 to one at least wherever the ground is known."""
    for scene in (*staged(theme=theme()), *staged(ILLUSTRATED, theme=theme())):
        for layer in texts(scene):
            if layer.ground is not None:
                assert contrast(layer.colour, layer.ground) >= 4.5, layer


@pytest.mark.parametrize("photo", [(255, 255, 255), (0, 0, 0)])
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", [(1080, 1920), (1080, 1080), (1080, 1350)])
def test_text_over_any_picture_has_contrast(theme, size, photo) -> None:  # type: ignore[no-untyped-def]
    """On a white picture as on a black one the scrims leave 4.5 to one behind every letter."""
    for scene in staged(ILLUSTRATED, ARTICLE, theme=theme(), width=size[0], height=size[1]):
        for layer in texts(scene):
            if layer.ground is None:
                for y in (layer.box.y, layer.box.bottom - 1):
                    seen = behind(scene, photo, y)
                    assert contrast(layer.colour, seen) >= 4.5, (scene.kind, layer.role, layer.text)


def behind(scene: Scene, photo: Colour, y: int) -> Colour:
    """What a row of the frame shows under the text."""
    seen = photo
    for layer in scene.layers:
        if isinstance(layer, Scrim) and layer.box.y <= y < layer.box.bottom:
            t = (y - layer.box.y) / max(1, layer.box.height - 1)
            opacity = layer.top + (layer.bottom - layer.top) * t * t * (3 - 2 * t)
            seen = blend(layer.colour, seen, opacity)
    return seen


def test_the_scrim_is_no_denser_than_needed() -> None:
    """One hundredth less would not do."""
    white, dark = (255, 255, 255), (5, 11, 22)
    opacity = scrim_opacity(white, dark, 4.5)
    assert contrast(white, blend(dark, white, opacity)) >= 4.5
    assert contrast(white, blend(dark, white, opacity - 0.01)) < 4.5
    assert 0.5 < opacity < 0.65


def test_the_captions_ground_is_its_bar_over_the_worst() -> None:
    """Over a picture the bar is taken to lie on white when its words are light."""
    scene = staged(ILLUSTRATED, theme=scenes.themes.bulletin())[3]
    line = texts(scene, "caption")[0]
    assert line.ground == blend((5, 11, 22), (255, 255, 255), 0.78)


def test_headlines_over_pictures_have_no_known_ground() -> None:
    """None says that only the scrim vouches for them; beside a picture the page's colour is known."""
    behind_text = staged(ILLUSTRATED)[3]
    beside_text = staged(ILLUSTRATED, width=1920, height=1080)[3]
    assert {layer.ground for layer in texts(behind_text, "headline")} == {None}
    assert None not in {layer.ground for layer in texts(beside_text, "headline")}


def test_safe_boxes() -> None:
    """On 9:16 the presets' own; five per cent on other shapes; scaled with the frame."""
    assert scenes.safe_box("social", 1080, 1920) == Box(80, 220, 820, 1220)
    assert scenes.safe_box("ads", 1080, 1920) == Box(120, 288, 660, 960)
    assert scenes.safe_box("clean", 1080, 1920) == Box(54, 96, 972, 1728)
    assert scenes.safe_box("ads", 1080, 1080) == Box(54, 54, 972, 972)
    assert scenes.safe_box("social", 540, 960) == Box(40, 110, 410, 610)


def test_an_unknown_preset_names_the_known() -> None:
    """The error lists them."""
    with pytest.raises(SettingsError, match="social, ads, clean"):
        scenes.safe_box("tv", 1080, 1920)
