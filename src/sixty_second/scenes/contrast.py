"""Contrast of colours, and how much scrim makes text legible on any picture."""

from __future__ import annotations

from functools import lru_cache

from ..model import Colour

WHITE: Colour = (255, 255, 255)
BLACK: Colour = (0, 0, 0)


def luminance(colour: Colour) -> float:
    """Relative luminance, [0, 1]. Source: WCAG 2.2, "relative luminance"."""
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio, 1 to 21. Source: WCAG 2.2, "contrast ratio"."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def blend(top: Colour, ground: Colour, opacity: float) -> Colour:
    """The colour seen when ``top`` lies over ``ground``, mixed in sRGB as players and encoders do."""
    red, green, blue = (round(g + (t - g) * opacity) for t, g in zip(top, ground, strict=True))
    return red, green, blue


def worse(ink: Colour, grounds: tuple[Colour, ...]) -> Colour:
    """The ground on which the ink is harder to read."""
    return min(grounds, key=lambda ground: contrast(ink, ground))


@lru_cache(maxsize=64)
def scrim_opacity(ink: Colour, scrim: Colour, ratio: float) -> float:
    """The least opacity, in hundredths, at which the ink keeps the ratio on a white and a black picture."""
    for hundredth in range(101):
        opacity = hundredth / 100
        if all(contrast(ink, blend(scrim, ground, opacity)) >= ratio for ground in (WHITE, BLACK)):
            return opacity
    return 1.0


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
