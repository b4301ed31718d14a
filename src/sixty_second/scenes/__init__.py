"""Scenes: what each beat looks like, as layers that a renderer draws.

A scene is described, not drawn, and what it shows depends on its own beat alone (the end card, which thanks
the makers of all pictures, is the exception).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model import Article, Beat, Cue, Layer, Scene, Spoken, Text, Word
from . import themes
from .captions import captions
from .cards import CARDS, fact
from .end import end
from .furniture import credit, credit_line, ground, mark, picture, scrims
from .page import Page
from .plan import caption_fits, caption_limit, is_vertical, plan, safe_box
from .themes import Theme

__all__ = ["Theme", "caption_fits", "caption_limit", "is_vertical", "safe_box", "stage", "themes"]


_KINDS = {"hook": "title", "number": "number", "quote": "quote", "sign-off": "end"}


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
    burned: str = "words",
) -> tuple[Scene, ...]:
    """One scene a spoken line, with its burned-in captions.

    Args:
        cues: the film's cues; each is drawn in the scene of its beat.
        width, height: pixels, even.
        safe: the preset of the safe box, see `safe_box`.
        voice: the synthetic voice that the end card names, e.g. ``espeak-ng``; empty for a person's.
        strap: the words beside the date on the title.
        burned: how captions are drawn into the film: ``words`` (the one being said is lit), ``block`` or
            ``none``.

    Raises:
        RenderError: a beat's picture has not been read.
        SettingsError: there is no such safe box, or a font of the theme is missing.
    """
    scenes = []
    for line in spoken:
        zones = plan(
            width,
            height,
            fps=fps,
            safe=safe,
            picture=_shows_picture(line.line.beat),
            captioned=burned != "none",
        )
        page = Page(
            theme=theme,
            plan=zones,
            beat=line.line.beat,
            article=article,
            end_ms=max(0, line.end_ms - line.start_ms),
            words=_from_first_frame(line),
            over_picture=_shows_picture(line.line.beat) and not zones.landscape,
            credits=_credits(spoken),
            strap=strap,
            voice=voice,
        )
        mine = [cue for cue in cues if cue.beat == line.line.beat.id and burned != "none"]
        drawn = captions(page, mine, line.start_ms, lit=burned == "words")
        scenes.append(_scene(page, drawn, line.start_ms))
    return tuple(scenes)


def _credits(spoken: Sequence[Spoken]) -> tuple[str, ...]:
    """The credits of all pictures that are shown, each once, in order."""
    beats = [line.line.beat for line in spoken]
    told = [credit_line(beat.picture) for beat in beats if beat.picture is not None and _shows_picture(beat)]
    return tuple(dict.fromkeys(line for line in told if line))


def _from_first_frame(line: Spoken) -> tuple[Word, ...]:
    """The words, their times from the scene's first frame."""
    shift = line.start_ms
    return tuple(
        replace(word, start_ms=word.start_ms - shift, end_ms=word.end_ms - shift) for word in line.words
    )


def _scene(page: Page, captions: Sequence[Layer], start_ms: int) -> Scene:
    kind = _kind(page.beat)
    content = end(page) if kind == "end" else CARDS.get(kind, fact)(page)
    layers: list[Layer] = [*ground(page)]
    if kind != "end":
        layers += picture(page)
        layers += scrims(page, content) if page.over_picture else []
        layers += credit(page)
    layers += [*mark(page), *content, *captions]
    return Scene(
        beat=page.beat.id,
        kind=kind,
        start_ms=start_ms,
        end_ms=start_ms + page.end_ms,
        layers=tuple(layer for layer in layers if layer.end_ms > layer.start_ms),
        peak_ms=_peak(page, layers),
    )


def _kind(beat: Beat) -> str:
    """What kind of scene a beat gets; a number without a figure is a fact."""
    if beat.kind in _KINDS and (beat.kind != "number" or beat.figure.strip()):
        return _KINDS[beat.kind]
    if beat.picture is None:
        return "fact"
    return "video" if beat.picture.moving else "picture"


def _shows_picture(beat: Beat) -> bool:
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
