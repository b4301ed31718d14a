"""Burned-in captions: each line on its own bar, the word being said in the accent if it is to be lit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil

from .. import drawing
from ..model import Box, Cue, Layer, Rect, Text, Word
from ..timing import frame_to_ms, ms_to_frame
from .contrast import BLACK, WHITE, blend, worse
from .page import Page
from .plan import CAPTION_LEADING, CAPTION_PAD, CAPTION_SIZE

_HOLD_MS = 300
"""A word stays lit until the next begins, when that is no later than this after its end."""


def captions(page: Page, cues: Iterable[Cue], start_ms: int, *, lit: bool = True) -> list[Layer]:
    """The layers of the beat's cues.

    Args:
        start_ms: the time of the scene's first frame on the film.
        lit: the word being said has the accent.
    """
    layers: list[Layer] = []
    for cue in cues:
        begins, ends = _within(page, cue.start_ms - start_ms), _within(page, cue.end_ms - start_ms)
        if ends > begins:
            bars, texts = _lines(page, cue, (begins, ends))
            layers += [*bars, *texts]
            layers += _lit_words(page, cue, texts, start_ms) if lit else ()
    return layers


def _lines(page: Page, cue: Cue, span: tuple[int, int]) -> tuple[list[Rect], list[Text]]:
    """The cue's lines and the bars under them."""
    lines = [" ".join(word.text for word in line) for line in cue.burned]
    size = _size(page, lines)
    leading = page.plan.px(CAPTION_LEADING)
    bars: list[Rect] = []
    texts: list[Text] = []
    for number, line in enumerate(lines):
        top = page.plan.caption.y + number * leading
        shown = _line(page, line, size, top, span)
        pad = page.plan.px(CAPTION_PAD)
        box = Box(shown.box.x - pad, top, shown.box.width + 2 * pad, leading)
        opacity = page.theme.bar_opacity
        bars.append(Rect(box=box, start_ms=span[0], end_ms=span[1], colour=page.theme.bar, opacity=opacity))
        texts.append(shown)
    return bars, texts


def _lit_words(page: Page, cue: Cue, texts: Sequence[Text], start_ms: int) -> list[Layer]:
    """The words of the cue in the accent, line by line."""
    lit = iter(_lit_times(page, cue, start_ms, texts[0].end_ms if texts else 0))
    current: list[Layer] = []
    for shown, words in zip(texts, cue.burned, strict=True):
        current += _current(page, shown, words, [next(lit) for _ in words])
    return current


def _size(page: Page, lines: Sequence[str]) -> int:
    """The caption's size; smaller only where a single word is wider than the frame's column."""
    size = page.plan.size(CAPTION_SIZE)
    room = page.plan.caption.width
    while size > 1 and any(drawing.measure(line, page.theme.caption_font, size) > room for line in lines):
        size -= 1
    return size


def _line(page: Page, line: str, size: int, top: int, span: tuple[int, int]) -> Text:
    font, zone = page.theme.caption_font, page.plan.caption
    ascent, descent = drawing.metrics(font, size)
    baseline = top + (page.plan.px(CAPTION_LEADING) + drawing.cap_height(font, size)) // 2
    width = max(1, ceil(drawing.measure(line, font, size)))
    left = zone.right - width if drawing.is_rtl(line) else zone.x
    return Text(
        box=Box(left, baseline - ascent, width, ascent + descent),
        start_ms=span[0],
        end_ms=span[1],
        text=line,
        font=font,
        size=size,
        colour=page.theme.caption,
        baseline=ascent,
        role="caption",
        ground=_bar_seen(page, page.theme.caption),
    )


def _current(page: Page, line: Text, words: Sequence[Word], lit: Sequence[tuple[int, int]]) -> Iterable[Text]:
    """Each word of the line once more, in the accent, over itself, for as long as it is being said."""
    places = drawing.word_places(line.text, line.font, line.size)
    number = 0
    for word, (begins, ends) in zip(words, lit, strict=True):
        mine = places[number : number + len(word.text.split())]
        number += len(mine)
        if not mine or ends <= begins:
            continue
        left = min(x for x, _ in mine)
        width = max(1, ceil(max(x + wide for x, wide in mine) - left))
        yield Text(
            box=Box(line.box.x + left, line.box.y, width, line.box.height),
            start_ms=begins,
            end_ms=ends,
            text=word.text,
            font=line.font,
            size=line.size,
            colour=page.theme.current,
            baseline=line.baseline,
            role="current",
            ground=_bar_seen(page, page.theme.current),
        )


def _lit_times(page: Page, cue: Cue, start_ms: int, ends: int) -> list[tuple[int, int]]:
    """When each word of the cue is lit: from its own start until the next one's, or its own end."""
    words = [word for line in cue.burned for word in line]
    times: list[tuple[int, int]] = []
    for number, word in enumerate(words):
        until = word.end_ms
        if number + 1 < len(words) and words[number + 1].start_ms - word.end_ms <= _HOLD_MS:
            until = words[number + 1].start_ms
        until = min(_within(page, until - start_ms), ends)
        times.append((_within(page, word.start_ms - start_ms), until))
    return times


def _bar_seen(page: Page, ink: tuple[int, int, int]) -> tuple[int, int, int]:
    """The bar's colour where it is hardest to read on: over a white or a black picture, or the page."""
    grounds = page.colours.grounds or (WHITE, BLACK)
    return worse(ink, tuple(blend(page.theme.bar, ground, page.theme.bar_opacity) for ground in grounds))


def _within(page: Page, ms: int) -> int:
    """The nearest frame's time, inside the scene."""
    fps = page.plan.fps
    return min(max(0, frame_to_ms(ms_to_frame(max(0, ms), fps), fps)), page.end_ms)
