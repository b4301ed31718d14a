"""The pieces a card is stacked from: lines of text, a bar, a kicker, each of known height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from .. import drawing
from ..model import Box, Colour, Layer, Rect
from .page import Page, text
from .setting import Setting, set_text


class Block(Protocol):
    """A piece of a card."""

    @property
    def height(self) -> int:
        """Pixels from its top to its foot."""
        ...

    @property
    def count(self) -> int:
        """Lines that enter one after the other."""
        ...

    def place(self, page: Page, x: int, y: int) -> list[list[Layer]]:
        """Its layers with its top left at (x, y), at rest, one list a line."""
        ...


@dataclass(frozen=True, slots=True)
class Lines:
    """Set text in one colour."""

    setting: Setting
    colour: Colour
    role: str
    indent: int = 0

    @property
    def height(self) -> int:
        """See `Block`."""
        return self.setting.height

    @property
    def count(self) -> int:
        """See `Block`."""
        return len(self.setting.lines)

    def place(self, page: Page, x: int, y: int) -> list[list[Layer]]:
        """See `Block`."""
        setting = self.setting
        return [
            [
                text(
                    page,
                    line,
                    font=setting.font,
                    size=setting.size,
                    colour=self.colour,
                    x=x + self.indent,
                    top=y + number * setting.leading,
                    role=self.role,
                    right=page.plan.content.right,
                )
            ]
            for number, line in enumerate(setting.lines)
        ]


def small(
    page: Page, words: str, size: int, role: str = "secondary", *, lines: int = 1, indent: int = 0
) -> Lines:
    """Quiet text of the body face at one size, cut when it needs more lines."""
    pixels = page.plan.size(size)
    ascent, descent = drawing.metrics(page.theme.body, pixels)
    setting = set_text(
        words,
        font=page.theme.body,
        steps=(size,),
        width=page.plan.content.width - indent,
        height=lines * 2 * (ascent + descent),
        plan=page.plan,
        max_lines=lines,
    )
    return Lines(setting, page.colours.muted, role, indent)


@dataclass(frozen=True, slots=True)
class Inked:
    """One line of large type in a box no larger than its ink, so that it aligns with small type."""

    words: str
    font: str
    size: int
    colour: Colour
    role: str
    tracking: float = 0.0
    count: int = 1

    @property
    def width(self) -> int:
        """Pixels from the first letter's ink to the last one's."""
        left, _, right, _ = self._ink()
        return max(1, right - left)

    @property
    def height(self) -> int:
        """See `Block`."""
        _, top, _, bottom = self._ink()
        return max(1, bottom - top)

    def _ink(self) -> tuple[int, int, int, int]:
        return drawing.ink(self.words, self.font, self.size, self.tracking)

    def place(self, page: Page, x: int, y: int) -> list[list[Layer]]:
        """See `Block`."""
        left, top, _, _ = self._ink()
        line = text(
            page,
            self.words,
            font=self.font,
            size=self.size,
            colour=self.colour,
            x=x,
            top=y,
            role=self.role,
            tracking=self.tracking,
        )
        box = Box(x, y, self.width, self.height)
        return [[replace(line, box=box, baseline=-top, bearing=left)]]


@dataclass(frozen=True, slots=True)
class Bar:
    """A short bar of the accent."""

    width: int
    height: int
    count: int = 1

    def place(self, page: Page, x: int, y: int) -> list[list[Layer]]:
        """See `Block`."""
        box = Box(x, y, self.width, self.height)
        return [[Rect(box=box, start_ms=0, end_ms=page.end_ms, colour=page.colours.accent)]]


@dataclass(frozen=True, slots=True)
class Kicker:
    """Capitals on a bar of the accent."""

    words: str
    font: str
    size: int
    pad: int
    height: int
    count: int = 1

    def place(self, page: Page, x: int, y: int) -> list[list[Layer]]:
        """See `Block`."""
        accent = page.colours.accent
        ink = page.theme.on_accent if accent == page.theme.accent else page.theme.scrim
        capitals = drawing.cap_height(self.font, self.size)
        ascent, _ = drawing.metrics(self.font, self.size)
        line = text(
            page,
            self.words,
            font=self.font,
            size=self.size,
            colour=ink,
            x=x + self.pad,
            top=y + (self.height + capitals) // 2 - ascent,
            role="kicker",
            ground=(accent,),
        )
        box = Box(x, y, line.box.width + 2 * self.pad, self.height)
        return [[Rect(box=box, start_ms=0, end_ms=page.end_ms, colour=accent), line]]


def kicker(page: Page, candidates: Sequence[str]) -> Kicker | None:
    """The kicker with the first of the candidates that goes on one line whole; None when none does."""
    plan, font = page.plan, page.theme.kicker
    size, pad = plan.size(38), plan.px(22)
    for words in (" ".join(one.upper().split()) for one in candidates):
        if words and drawing.measure(words, font, size) <= plan.content.width - 2 * pad:
            return Kicker(words, font, size, pad, plan.px(66))
    return None
