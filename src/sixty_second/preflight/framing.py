"""Text on the frame: criteria V5 and V6, by the timeline, and by the film where text stands on pictures."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from .. import drawing
from ..model import Box, Text
from ..scenes import safe_box
from .contrast import RATIO, declared_ratio, worst_measured
from .criteria import Criterion, Finding, judged
from .folder import Folder, Shown

_SMALL = frozenset({"credit", "mark", "kicker", "secondary", "role"})
_CAPTION = frozenset({"caption", "current"})
_LEAST = {"caption": 64, "story": 44, "small": 30}
"""Pixels where the shorter side is 1080. Source: criterion V6 (BBC's line height; Apple's smallest type)."""

_SHORT_SIDE = 1080
_MOST_TEXTS = 2000
"""A scene with more lines of text than this is no scene; all pairs of them are compared."""


def inside_safe_box(folder: Folder) -> Finding:
    """V5: every text inside the safe box, and no two on top of each other."""
    plan, preset = folder.plan, folder.manifest.options.safe
    safe = safe_box(preset, plan.width, plan.height)
    found: list[str] = []
    count = 0
    for scene in plan.scenes:
        texts = list(_texts(scene))
        count += len(texts)
        found += [f"{scene.beat}: {_named(text)} is outside" for text in texts if not _inside(text, safe)]
        found += _collisions(scene, texts)
    limit = f"{preset}: x {safe.x} to {safe.right}, y {safe.y} to {safe.bottom}, none on another"
    return judged(found, f"{count} texts inside", limit=limit)


def legible(folder: Folder) -> Finding:
    """V6: sizes of text, and contrast with what it stands on."""
    plan = folder.plan
    unit = min(plan.width, plan.height) / _SHORT_SIDE
    found: list[str] = []
    smallest: dict[str, float] = {}
    for scene in plan.scenes:
        for text in _texts(scene):
            kind = _kind(text)
            smallest[kind] = min(smallest.get(kind, text.size), text.size)
            if text.size < int(_LEAST[kind] * unit + 1e-6):
                found.append(f"{scene.beat}: {_named(text)} is {text.size} px")
    ratios = [*_declared(folder), *worst_measured(folder.film.path, plan)]
    found += [f"{beat}: {name} has {ratio:.1f}:1" for beat, name, ratio in ratios if ratio < RATIO]
    sizes = ", ".join(f"{kind} {size:g} px" for kind, size in sorted(smallest.items()))
    least = min((ratio for _, _, ratio in ratios), default=0.0)
    scale = "" if unit == 1 else f", times {unit:.3g}"
    limit = f"{RATIO}:1; captions 64 px, story 44, small 30{scale}"
    return judged(found, f"{least:.1f}:1 at least; {sizes}", limit=limit)


def _declared(folder: Folder) -> Iterator[tuple[str, str, float]]:
    for scene in folder.plan.scenes:
        for text in _texts(scene):
            if text.ground is not None:
                yield scene.beat, _named(text), declared_ratio(text)


def _texts(scene: Shown) -> Iterator[Text]:
    return (layer for layer in scene.layers if isinstance(layer, Text) and layer.text.strip())


def _kind(text: Text) -> str:
    if text.role in _CAPTION:
        return "caption"
    return "small" if text.role in _SMALL else "story"


def _collisions(scene: Shown, texts: list[Text]) -> list[str]:
    if len(texts) > _MOST_TEXTS:
        return [f"{scene.beat}: {len(texts)} texts"]
    return [
        f"{scene.beat}: {_named(one)} is on {_named(other)}"
        for one, other in combinations(texts, 2)
        if one.start_ms < other.end_ms
        and other.start_ms < one.end_ms
        and one.box.touches(other.box)
        and not _lights_up(one, other)
        and _ink(one).touches(_ink(other))
    ]


def _lights_up(one: Text, other: Text) -> bool:
    """Whether one is the current word of the caption line that the other is."""
    return {one.role, other.role} <= _CAPTION and (one.box.inside(other.box) or other.box.inside(one.box))


def _inside(text: Text, safe: Box) -> bool:
    """Whether its letters are; the white space beside the last one may reach out by a rounded pixel."""
    return text.box.inside(safe) or _ink(text).inside(safe)


def _ink(text: Text) -> Box:
    """Where its letters are: boxes of lines reach into each other, letters may not."""
    left, top, right, bottom = drawing.ink(text.text, text.font, text.size, text.tracking)
    x = text.box.x - text.bearing
    return Box(x + left, text.box.y + text.baseline + top, right - left, bottom - top)


def _named(text: Text) -> str:
    return f"{text.role} {text.text[:24]!r}"


CRITERIA = (
    Criterion("V5", "text in the safe box", "none outside, none on another", inside_safe_box),
    Criterion("V6", "legible text", "4.5:1; captions 64 px, story 44, small 30", legible),
)
