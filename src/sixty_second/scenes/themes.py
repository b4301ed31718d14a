"""Themes: the colours and typefaces of a film, each by its job. Four come with the house.

A theme is registered under the entry point ``sixty_second.themes`` as a function that returns a `Theme`.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """How a film looks.

    Attributes:
        outer, inner: the ground far from and near to its light corner; text is held to the worse of the two.
        ink, muted: text that matters and text that helps.
        accent, on_accent: the one colour that points, and text set on it.
        dial, dial_opacity: the ticks of the watch face.
        bar, bar_opacity: what captions stand on; caption, current: their words, and the word being said.
        scrim: what is laid over pictures; photo_ink, photo_accent: what is set on that.
        headline, figure, name_font, body, caption_font, kicker, mark, quotation (its large mark): fonts, as
            ``drawing.font_path`` knows them.
    """

    name: str
    outer: Colour
    inner: Colour
    ink: Colour
    muted: Colour
    accent: Colour
    on_accent: Colour
    dial: Colour
    dial_opacity: float
    bar: Colour
    bar_opacity: float
    caption: Colour
    current: Colour
    scrim: Colour
    photo_ink: Colour
    photo_accent: Colour
    headline: str
    figure: str
    name_font: str
    body: str
    caption_font: str
    kicker: str
    mark: str
    quotation: str


def bulletin() -> Theme:
    """Evening news: deep blue, white, one yellow. The default."""
    return Theme(
        name="bulletin",
        outer=(9, 20, 38),
        inner=(16, 42, 78),
        ink=(247, 249, 252),
        muted=(168, 186, 210),
        accent=(255, 196, 46),
        on_accent=(9, 20, 38),
        dial=(168, 186, 210),
        dial_opacity=0.5,
        bar=(5, 11, 22),
        bar_opacity=0.78,
        caption=(247, 249, 252),
        current=(255, 196, 46),
        scrim=(5, 11, 22),
        photo_ink=(255, 255, 255),
        photo_accent=(255, 196, 46),
        headline="Manrope-ExtraBold",
        figure="Manrope-ExtraBold",
        name_font="Manrope-ExtraBold",
        body="Manrope-SemiBold",
        caption_font="Manrope-ExtraBold",
        kicker="Manrope-ExtraBold",
        mark="Manrope-SemiBold",
        quotation="SourceSerifPro-Black",
    )


def paper() -> Theme:
    """The printed page: warm white, black serif, one red."""
    return Theme(
        name="paper",
        outer=(246, 241, 231),
        inner=(236, 228, 212),
        ink=(26, 24, 22),
        muted=(96, 88, 78),
        accent=(176, 32, 36),
        on_accent=(255, 255, 255),
        dial=(96, 88, 78),
        dial_opacity=0.42,
        bar=(26, 24, 22),
        bar_opacity=0.92,
        caption=(255, 255, 255),
        current=(255, 196, 46),
        scrim=(16, 14, 13),
        photo_ink=(255, 255, 255),
        photo_accent=(255, 196, 46),
        headline="SourceSerifPro-Bold",
        figure="SourceSerifPro-Black",
        name_font="SourceSerifPro-Bold",
        body="SourceSerifPro-Semibold",
        caption_font="Manrope-ExtraBold",
        kicker="Manrope-ExtraBold",
        mark="SourceSerifPro-Semibold",
        quotation="SourceSerifPro-Black",
    )


def night() -> Theme:
    """Late and quiet: near black, one green."""
    return Theme(
        name="night",
        outer=(8, 8, 10),
        inner=(24, 24, 30),
        ink=(245, 245, 247),
        muted=(160, 160, 172),
        accent=(82, 220, 170),
        on_accent=(8, 8, 10),
        dial=(160, 160, 172),
        dial_opacity=0.42,
        bar=(0, 0, 0),
        bar_opacity=0.82,
        caption=(245, 245, 247),
        current=(82, 220, 170),
        scrim=(8, 8, 10),
        photo_ink=(255, 255, 255),
        photo_accent=(82, 220, 170),
        headline="HankenGrotesk-Bold",
        figure="HankenGrotesk-Bold",
        name_font="HankenGrotesk-Bold",
        body="HankenGrotesk-Medium",
        caption_font="HankenGrotesk-Bold",
        kicker="HankenGrotesk-Bold",
        mark="HankenGrotesk-Medium",
        quotation="SourceSerifPro-Black",
    )


def plain() -> Theme:
    """Black on white, one weight: what tests and new themes start from."""
    white, black, blue = (255, 255, 255), (0, 0, 0), (0, 0, 190)
    font = "Manrope-SemiBold"
    return Theme(
        name="plain",
        outer=white,
        inner=white,
        ink=black,
        muted=black,
        accent=black,
        on_accent=white,
        dial=black,
        dial_opacity=0.3,
        bar=white,
        bar_opacity=1.0,
        caption=black,
        current=blue,
        scrim=white,
        photo_ink=black,
        photo_accent=black,
        headline=font,
        figure=font,
        name_font=font,
        body=font,
        caption_font=font,
        kicker=font,
        mark=font,
        quotation=font,
    )
