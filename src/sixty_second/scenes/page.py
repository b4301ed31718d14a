"""One beat's page: what is told on it, where things go, and the colours that hold on its ground."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from .. import drawing
from ..model import Article, Beat, Box, Colour, Text, Word
from ..timing import ms_to_frame
from .contrast import worse
from .plan import Plan
from .themes import Theme

ENTER_FRAMES = 9
STAGGER_FRAMES = 3
RISE = 28
"""Entrances: frames of the rise, frames between lines, units risen. Source: the house's look sheet."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a page, and what its text stands on (empty over a picture).

    Over a picture figures are set in the ink: the accent would need a scrim that hides the picture.
    """

    ink: Colour
    muted: Colour
    accent: Colour
    figure: Colour
    grounds: tuple[Colour, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """Everything a card needs to know to be laid out; times count from the scene's first frame.

    Attributes:
        end_ms: the scene's length.
        words: the words as spoken, from the scene's first frame.
        credits: what the end card owes to the makers of the film's pictures.
        strap: the words before the date on the title, e.g. ``60 seconds``.
        voice: the synthetic voice to be named; empty for none.
    """

    theme: Theme
    plan: Plan
    beat: Beat
    article: Article
    end_ms: int
    words: tuple[Word, ...]
    over_picture: bool
    credits: tuple[str, ...] = ()
    strap: str = ""
    voice: str = ""

    @property
    def colours(self) -> Palette:
        """Those of the theme's ground, or those that hold over any picture."""
        theme = self.theme
        if self.over_picture:
            return Palette(theme.photo_ink, theme.photo_ink, theme.photo_accent, theme.photo_ink, ())
        return Palette(theme.ink, theme.muted, theme.accent, theme.accent, (theme.inner, theme.outer))

    def ms(self, frame: int) -> int:
        """The time of a frame, never past the scene's end."""
        return min(self.plan.frames(max(0, frame)), self.end_ms)

    @property
    def frame_count(self) -> int:
        """Frames in the scene."""
        return ms_to_frame(self.end_ms, self.plan.fps)

    def entrance(self, order: int, of: int) -> tuple[int, int]:
        """Start and length (milliseconds) of the entrance of the ``order``-th of ``of`` lines.

        The whole of it is over before the first word ends, and never takes more than a third of the scene.
        """
        fps = self.plan.fps
        enter, stagger = ENTER_FRAMES * fps / 30, STAGGER_FRAMES * fps / 30
        limit = self.frame_count / 3
        if self.words:
            limit = min(limit, max(enter, self.words[0].end_ms * fps / 1000))
        enter = min(enter, limit)
        stagger = min(stagger, (limit - enter) / max(1, of - 1))
        start = self.ms(int(order * stagger))
        return start, max(0, min(self.ms(round(enter)), self.end_ms - start))


def text(
    page: Page,
    content: str,
    *,
    font: str,
    size: int,
    colour: Colour,
    x: int,
    top: int,
    role: str,
    right: int | None = None,
    tracking: float = 0.0,
    ground: tuple[Colour, ...] | None = None,
) -> Text:
    """A line of text, still for the whole scene, its tallest letters' tops at ``top``.

    Text that reads from the right ends at ``right`` when that is given. ``ground`` is what it stands on when
    that is not the page itself.
    """
    ascent, descent = drawing.metrics(font, size)
    width = max(1, ceil(drawing.measure(content, font, size, tracking)))
    left = right - width if right is not None and drawing.is_rtl(content) else x
    stands_on = page.colours.grounds if ground is None else ground
    return Text(
        box=Box(left, top, width, ascent + descent),
        start_ms=0,
        end_ms=page.end_ms,
        text=content,
        font=font,
        size=size,
        colour=colour,
        baseline=ascent,
        tracking=tracking,
        role=role,
        ground=worse(colour, stands_on) if stands_on else None,
    )
