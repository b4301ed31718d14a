"""Text is shaped, measured and drawn; the same text gives the same pixels."""

from __future__ import annotations

import numpy as np
import pytest

from sixty_second import drawing
from sixty_second.errors import SettingsError
from sixty_second.model import Box, Text

FONT = "Manrope-ExtraBold"


def line(text: str, *, size: int = 64, x: int = 10, font: str = FONT) -> Text:
    return Text(
        box=Box(x, 20, 400, 64),
        start_ms=0,
        end_ms=1000,
        text=text,
        font=font,
        size=size,
        colour=(250, 200, 50),
        baseline=48,
    )


def test_fonts_are_found_by_name() -> None:
    """Every face the themes use is a file of a font package."""
    for name in (FONT, "Manrope-SemiBold", "SourceSerifPro-Black", "HankenGrotesk-Medium"):
        assert drawing.font_path(name).is_file()
        assert drawing.font_path(name).stem == name


def test_an_unknown_font_names_the_known_ones() -> None:
    """The error lists what there is."""
    with pytest.raises(SettingsError, match="Manrope-ExtraBold"):
        drawing.font_path("Comic")


def test_letters_are_kerned() -> None:
    """A pair that is kerned is narrower than its letters apart."""
    apart = drawing.measure("A", FONT, 200) + drawing.measure("V", FONT, 200)
    assert drawing.measure("AV", FONT, 200) < apart - 2


def test_width_grows_with_size_and_tracking() -> None:
    """Widths are proportional to the size; tracking adds to every letter."""
    assert drawing.measure("ferry", FONT, 128) == pytest.approx(2 * drawing.measure("ferry", FONT, 64))
    tracked = drawing.measure("ferry", FONT, 64, 2.0)
    assert tracked == pytest.approx(drawing.measure("ferry", FONT, 64) + 5 * 2.0)


def test_every_word_begins_on_a_whole_pixel() -> None:
    """Word places are whole, in order, and as wide as the word alone."""
    text = "Officials in 37 cities"
    places = drawing.word_places(text, FONT, 64)
    assert len(places) == 4
    for word, (x, width) in zip(text.split(), places, strict=True):
        assert isinstance(x, int)
        assert width == pytest.approx(drawing.measure(word, FONT, 64))


@pytest.mark.parametrize("font", [FONT, "SourceSerifPro-Bold", "HankenGrotesk-Bold"])
def test_a_word_alone_covers_itself_in_its_line(font: str) -> None:
    """Drawn at its place, a word has exactly the pixels that it has in the line."""
    text = "Vetting cannot safely occur"
    whole = drawing.draw(line(text, font=font))
    for word, (x, _) in zip(text.split(), drawing.word_places(text, font, 64), strict=True):
        alone = drawing.draw(line(word, x=10 + x, font=font))
        dx, dy = alone.x - whole.x, alone.y - whole.y
        height, width = alone.pixels.shape[:2]
        assert np.array_equal(whole.pixels[dy : dy + height, dx : dx + width], alone.pixels)


def test_pixels_are_premultiplied_and_repeat() -> None:
    """No colour exceeds its alpha's share, and drawing again gives the same bytes."""
    first, second = drawing.draw(line("Ferry 1,250")), drawing.draw(line("Ferry 1,250"))
    assert first.pixels.dtype == np.uint8
    assert (first.x, first.y) == (second.x, second.y)
    assert first.pixels.tobytes() == second.pixels.tobytes()
    assert (first.pixels[:, :, :3] <= first.pixels[:, :, 3:]).all()
    assert first.pixels[:, :, 3].max() == 255


def test_ink_is_within_the_metrics() -> None:
    """Plain letters reach no higher and no lower than the metrics say, give or take a pixel of smoothing."""
    ascent, descent = drawing.metrics(FONT, 100)
    _, top, _, bottom = drawing.ink("bdfhkl Hxgjpqy", FONT, 100)
    assert -top <= ascent + 2
    assert bottom <= descent + 2
    assert drawing.cap_height(FONT, 100) < ascent


def test_a_bearing_moves_the_ink_to_the_boxs_edge() -> None:
    """With its own bearing taken off, a letter's ink begins at the left of the box."""
    left = drawing.ink("H", FONT, 200)[0]
    assert left > 0
    layer = Text(
        box=Box(50, 0, 100, 200),
        start_ms=0,
        end_ms=1,
        text="H",
        font=FONT,
        size=200,
        colour=(0, 0, 0),
        baseline=150,
        bearing=left,
    )
    assert drawing.draw(layer).x == 50


@pytest.mark.parametrize("text", ["", " ", "\u200b", "\t\n"])
def test_nothing_to_draw_is_an_empty_bitmap(text: str) -> None:
    """Blank text draws nothing and has no words."""
    assert drawing.draw(line(text)).pixels.shape == (0, 0, 4)
    assert drawing.word_places(text, FONT, 64) == () or text == "\u200b"


def test_missing_names_what_no_font_has() -> None:
    """Characters without a glyph are named once, in order; those of a fallback are not."""
    assert drawing.missing("Zoë, Žižek & Ørsted – “€5”", FONT) == ()
    assert drawing.missing("日本 and 日", FONT) == ("日", "本")
    assert drawing.missing("a\u00ad\u200fb\u0301", FONT) == ()


def test_a_character_of_another_face_falls_back() -> None:
    """Greek in a face without it is drawn from one that has it, not as an empty box."""
    box = drawing.draw(line("\U0010fffd", font="HankenGrotesk-Bold")).pixels
    greek = drawing.draw(line("Ω", font="HankenGrotesk-Bold")).pixels
    assert greek.shape != box.shape or not np.array_equal(greek, box)


def test_text_from_the_right_is_ordered_by_the_bidirectional_algorithm() -> None:
    """In a Hebrew line the first word stands at the right, numbers keep their order."""
    first, second, number = drawing.word_places("שלום עולם 123", FONT, 64)
    assert first[0] > second[0] > number[0]
    assert drawing.is_rtl("שלום abc")
    assert not drawing.is_rtl("abc שלום")
    assert not drawing.is_rtl("“Quoted” – 12")


def test_isolates_are_read_as_embeddings() -> None:
    """Marks that isolate a direction, balanced or not, draw nothing and stop nothing."""
    wide = drawing.measure("שלום 12", FONT, 40)
    for text in ("\u2067שלום\u2069 12", "\u2068שלום\u2069 12\u2066", "\u2069שלום 12"):
        assert drawing.measure(text, FONT, 40) == pytest.approx(wide, abs=1)


def test_hostile_text_is_drawn_in_bounded_time() -> None:
    """Marks on marks, mixed directions and lone surrogates' neighbours do not stop it."""
    text = "a" + "\u0301" * 300 + " \u202eabc\u202c אב12גד \U0001f3f4\u200d"
    assert drawing.measure(text, FONT, 40) > 0
    drawing.draw(line(text, size=40))
