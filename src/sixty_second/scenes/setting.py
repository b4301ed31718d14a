"""Text set to fit: the largest size of a scale at which it fits its zone, whatever it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .. import drawing
from .plan import Plan

HEADLINE_STEPS = (124, 116, 108, 100, 92, 84, 76, 68, 60, 54, 48, 44)
LEADING = 1.1
"""Sizes in units and line distance in sizes. Source: the house's look sheet; below 76 our own steps, down to
the smallest size that may carry the story."""

MAX_LINES = 6
_LONGEST = 600
_LOSS_PER_STEP = 0.03
_MOST_STEPS_LOST = 3
_LEAST_LOST = 76
"""What a step down the scale costs against uneven lines, and how far down lines may be made even; our
judgement, by eye."""
_HYPHENATED_FROM = 92
_ONE_SOUND = frozenset(("ch", "ck", "ph", "qu", "sh", "th"))
_VOWELS = frozenset("aeiouyäöüàáâèéêëìíîïòóôùúûåæøœAEIOUYÄÖÜ")


@dataclass(frozen=True, slots=True)
class Setting:
    """Lines of text at one size; ``height`` is from the first one's tallest letter to the last one's foot."""

    lines: tuple[str, ...]
    font: str
    size: int
    leading: int
    height: int


def set_text(
    words: str,
    *,
    font: str,
    steps: Sequence[int],
    width: int,
    height: int,
    plan: Plan,
    max_lines: int = MAX_LINES,
) -> Setting:
    """The text at the first of ``steps`` (in units) at which it fits ``width`` and ``height``, in pixels.

    A word too wide at every step is divided with a hyphen, then a text that is still too long is cut and
    ends in an ellipsis; so there is always an answer.
    """
    told = " ".join(words.split())[:_LONGEST]
    whole = set_whole(
        told, font=font, steps=steps, width=width, height=height, plan=plan, max_lines=max_lines
    )
    if whole is not None:
        return whole
    for size in (plan.size(step) for step in steps if step <= _HYPHENATED_FROM):
        divided = " ".join(_divide(word, font, size, width) for word in told.split())
        lines = _lines_that_fit(divided, font, size, width, height, max_lines)
        if lines is not None:
            return _setting(lines, font, size)
    return _cut(told, font, plan.size(steps[-1]), width, height, max_lines)


def set_whole(
    words: str,
    *,
    font: str,
    steps: Sequence[int],
    width: int,
    height: int,
    plan: Plan,
    max_lines: int = MAX_LINES,
) -> Setting | None:
    """As `set_text`, but None when the text does not fit uncut and undivided at any step.

    Of the sizes that fit, a smaller one wins when its lines are clearly more even.
    """
    tried: list[tuple[float, Setting]] = []
    for step in steps:
        size = plan.size(step)
        lines = _lines_that_fit(words, font, size, width, height, max_lines)
        if lines is not None:
            loss = len(tried) * _LOSS_PER_STEP
            tried.append((_ragged(lines, font, size) + loss, _setting(lines, font, size)))
        if len(tried) > _MOST_STEPS_LOST or (tried and step <= _LEAST_LOST):
            break
    return min(tried, key=lambda one: one[0])[1] if tried else None


def _ragged(lines: tuple[str, ...], font: str, size: int) -> float:
    """How uneven the lines are: the mean squared shortfall from the longest, [0, 1]."""
    widths = [drawing.measure(line, font, size) for line in lines]
    longest = max([*widths, 1.0])
    return sum((1 - width / longest) ** 2 for width in widths) / max(1, len(widths))


def one_line(words: str, font: str, size: int, width: int, *, tracking: float = 0.0) -> str:
    """The text as far as it fits on one line, with an ellipsis when it had to be cut."""
    told = " ".join(words.split())[:_LONGEST]
    if drawing.measure(told, font, size, tracking) <= width:
        return told
    low, high = 0, len(told)
    while low < high:
        middle = (low + high + 1) // 2
        if drawing.measure(_ended(told[:middle]), font, size, tracking) <= width:
            low = middle
        else:
            high = middle - 1
    return _ended(told[:low]) if low else "…"


def _setting(lines: tuple[str, ...], font: str, size: int) -> Setting:
    ascent, descent = drawing.metrics(font, size)
    leading = max(ascent + descent, round(size * LEADING))
    return Setting(lines, font, size, leading, leading * (len(lines) - 1) + ascent + descent)


@lru_cache(maxsize=1024)
def _lines_that_fit(
    words: str, font: str, size: int, width: int, height: int, max_lines: int
) -> tuple[str, ...] | None:
    ascent, descent = drawing.metrics(font, size)
    leading = max(ascent + descent, round(size * LEADING))
    room = 1 + max(0, height - ascent - descent) // leading
    return drawing.break_lines(words, font, size, width, max_lines=min(max_lines, room))


def _cut(words: str, font: str, size: int, width: int, height: int, max_lines: int) -> Setting:
    """As many words as fit at the size, ending in an ellipsis."""
    parts = [one_line(_divide(word, font, size, width), font, size, width) for word in words.split()]
    low, high = 0, len(parts)
    while low < high:
        middle = (low + high + 1) // 2
        if _lines_that_fit(_ended(" ".join(parts[:middle])), font, size, width, height, max_lines) is None:
            high = middle - 1
        else:
            low = middle
    kept = _ended(" ".join(parts[:low])) if low else one_line(words, font, size, width)
    return _setting(_lines_that_fit(kept, font, size, width, height, max_lines) or (kept,), font, size)


def _ended(part: str) -> str:
    return part.rstrip(" ,;:.–—-…") + "…"


def _divide(word: str, font: str, size: int, width: int) -> str:
    """The word, with a hyphen and a space wherever it must go on in the next line."""
    pieces: list[str] = []
    rest = word
    while len(rest) > 1 and drawing.measure(rest, font, size) > width:
        at = next((k for k in _joints(rest) if drawing.measure(rest[:k] + "-", font, size) <= width), 0)
        if not at:
            break
        pieces.append(rest[:at] + "-")
        rest = rest[at:]
    return " ".join((*pieces, rest))


def _joints(word: str) -> Iterator[int]:
    """Where a word may be divided, best first: after a hyphen, then where a syllable probably ends (between
    two consonants, before a single one), then between any letters; late places first."""
    inner = range(len(word) - 3, 2, -1)
    yield from (k for k in inner if word[k - 1] in "-/")
    apart = [k for k in inner if word[k - 1 : k + 1].lower() not in _ONE_SOUND]
    yield from (k for k in apart if _sounds(word, k) == "vc|cv")
    yield from (k for k in apart if _sounds(word, k).endswith("v|cv"))
    yield from range(len(word) - 1, 0, -1)


def _sounds(word: str, k: int) -> str:
    """The two letters on each side of a place, ``v`` for a vowel and ``c`` for any other: ``vc|cv``."""
    kinds = ["v" if letter in _VOWELS else "c" for letter in word[k - 2 : k + 2]]
    return "".join((*kinds[:2], "|", *kinds[2:]))
