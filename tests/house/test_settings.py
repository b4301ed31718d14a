"""Settings are checked where they are made."""

from __future__ import annotations

from typing import Any

import pytest

from sixty_second.errors import SettingsError
from sixty_second.settings import Settings, parse_size


@pytest.mark.parametrize(
    ("text", "pixels"),
    [("9:16", (1080, 1920)), ("16:9", (1920, 1080)), ("1:1", (1080, 1080)), ("720x1280", (720, 1280))],
)
def test_sizes(text: str, pixels: tuple[int, int]) -> None:
    """Shapes and WxH are both sizes."""
    assert parse_size(text) == pixels


@pytest.mark.parametrize("text", ["3:4", "1081x1920", "0x0", "x", "1080X1920", "99999x99999", "٣x٣", ""])
def test_no_sizes(text: str) -> None:
    """Anything else lists what is known."""
    with pytest.raises(SettingsError, match="use one of 9:16, 1:1, 4:5, 16:9"):
        parse_size(text)


@pytest.mark.parametrize(
    "wrong",
    [{"duration_s": 14}, {"duration_s": 181}, {"fps": 29}, {"safe": "x"}, {"profile": "x"}, {"size": "1x1"}],
)
def test_out_of_range(wrong: dict[str, Any]) -> None:
    """Each is refused with a remedy."""
    with pytest.raises(SettingsError, match="use"):
        Settings(**wrong)


def test_smoke_is_small_and_even() -> None:
    """A smoke render draws small unless a size was asked for."""
    assert Settings(profile="smoke").pixels == (144, 256)
    assert Settings(profile="smoke", size="16:9").pixels == (256, 144)
    assert Settings(profile="smoke", size="90x160").pixels == (90, 160)
    assert Settings(profile="smoke").frame_rate == 10
    assert all(
        edge % 2 == 0 for size in ("1:1", "4:5") for edge in Settings(profile="smoke", size=size).pixels
    )
