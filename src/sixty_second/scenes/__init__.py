"""Scenes: what each beat looks like, as layers that a renderer draws.

A scene is described, not drawn, and what it shows depends on its own beat alone (the end card, which thanks
the makers of all pictures, is the exception).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model import Article, Cue, Layer, Scene, Spoken, Text
from . import themes
from .captions import captions
from .cards import CARDS, fact
from .end import end
from .furniture import credit, credit_line, ground, mark, picture, scrims
from .page import Page
from .plan import caption_fits, caption_limit, plan, safe_box
from .themes import Theme

__all__ = ["Theme", "caption_fits", "caption_limit", "safe_box", "stage", "themes"]


def stage(
    spoken: Sequence[Spoken],
    cues: Sequence[Cue],
    article: Article,
    *,
    theme: Theme,
    width: int,
    height: int,
    fps: int,
    safe: str = "social",
    voice: str = "",
    strap: str = "60 seconds",
) -> tuple[Scene, ...]:
    """One scene a spoken line, with its burned-in captions.

    Args:
        cues: the film's cues; each is drawn in the scene of its beat.
        width, height: pixels, even.
        safe: the preset of the safe box, see `safe_box`.
        voice: the synthetic voice that the end card names, e.g. ``espeak-ng``; empty for a person's.
        strap: the words beside the date on the title.

    Raises:
        RenderError: a beat's picture has not been read.
        SettingsError: there is no such safe box, or a font of the theme is missing.
    """
    shown = [line.line.beat.picture for line in spoken]
    credits = tuple(dict.fromkeys(credit_line(one) for one in shown if one is not None and credit_line(one)))
    scenes = []
    for line in spoken:
        beat = line.line.beat
        zones = plan(width, height, fps=fps, safe=safe, picture=_shows_picture(line))
        page = Page(
            theme=theme,
            plan=zones,
            beat=beat,
            article=article,
            end_ms=max(0, line.end_ms - line.start_ms),
            words=tuple(
                replace(w, start_ms=w.start_ms - line.start_ms, end_ms=w.end_ms - line.start_ms)
                for w in line.words
            ),
            over_picture=_shows_picture(line) and not zones.landscape,
            credits=credits,
            strap=strap,
            voice=voice,
        )
        mine = [cue for cue in cues if cue.beat == beat.id]
        scenes.append(_scene(page, mine, line.start_ms))
    return tuple(scenes)


def _scene(page: Page, cues: Sequence[Cue], start_ms: int) -> Scene:
    kind = _kind(page)
    content = end(page) if kind == "end" else CARDS.get(kind, fact)(page)
    layers: list[Layer] = [*ground(page)]
    if kind != "end":
        layers += picture(page)
        layers += scrims(page, content) if page.over_picture else []
        layers += credit(page)
    layers += [*mark(page), *content, *captions(page, cues, start_ms)]
    return Scene(
        beat=page.beat.id,
        kind=kind,
        start_ms=start_ms,
        end_ms=start_ms + page.end_ms,
        layers=tuple(layer for layer in layers if layer.end_ms > layer.start_ms),
        peak_ms=_peak(page, layers),
    )


def _kind(page: Page) -> str:
    kinds = {"hook": "title", "number": "number", "quote": "quote", "sign-off": "end"}
    beat = page.beat
    if beat.kind == "number" and not beat.figure.strip():
        return "fact" if beat.picture is None else "picture"
    if beat.kind in kinds:
        return kinds[beat.kind]
    if beat.picture is None:
        return "fact"
    return "video" if beat.picture.moving else "picture"


def _shows_picture(line: Spoken) -> bool:
    beat = line.line.beat
    return beat.picture is not None and beat.kind != "sign-off"


def _peak(page: Page, layers: Sequence[Layer]) -> int:
    """A moment when every line has come to rest and a caption is on, half way through the first such cue."""
    settled = max((_rests(layer) for layer in layers if layer.end_ms == page.end_ms), default=0)
    lines = [layer for layer in layers if isinstance(layer, Text) and layer.role == "caption"]
    for line in lines:
        if line.end_ms > settled:
            return (max(line.start_ms, settled) + line.end_ms) // 2
    return min(settled, max(0, page.end_ms - 1))


def _rests(layer: Layer) -> int:
    return layer.start_ms + layer.enter_ms
