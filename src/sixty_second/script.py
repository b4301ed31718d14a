"""The script: beats through a narration template, and the sheet on which it is approved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .errors import TemplateError
from .model import Article, Beat, Line, Script, Spoken
from .resources import resource
from .sandbox import Sandbox
from .timing import short_time

TEMPLATE = "explainer"


def write(
    beats: tuple[Beat, ...], article: Article, *, template: Path | None = None, duration_s: int = 60
) -> Script:
    """The narration: one line a beat, as the template words it, white space folded.

    The template is rendered once for each beat and sees ``beat``, ``first`` and ``last`` (whether it is the
    first or last beat), ``previous`` and ``following`` (beats, or none), ``article`` and ``seconds``. What
    it makes is what is spoken and captioned. When it makes nothing for the sign-off, there is no sign-off.

    Args:
        beats: in order.
        article: what they were made from.
        template: a newsroom's own; by default ``templates/narration/explainer.j2``.
        duration_s: the length asked for.

    Raises:
        TemplateError: the template is wrong, or leaves a beat that has words without any; with file and line.
    """
    path = template or resource("templates", "narration", f"{TEMPLATE}.j2")
    sandbox = Sandbox(path)
    lines = []
    for place, beat in enumerate(beats):
        around = {
            "first": place == 0,
            "last": place == len(beats) - 1,
            "previous": beats[place - 1] if place else None,
            "following": beats[place + 1] if place + 1 < len(beats) else None,
        }
        text = _line(sandbox.render(beat=beat, article=article, seconds=duration_s, **around))
        if text:
            lines.append(Line(beat, text))
        elif beat.kind != "sign-off":
            raise TemplateError(
                f"{path}, line 1: it makes no words for the beat {beat.id} ({beat.kind})",
                remedy="have it print beat.say",
                path=str(path),
                line=1,
                beat=beat.id,
            )
    return Script(tuple(lines), article.language, path.stem)


def _line(text: str) -> str:
    """The text on one line; nothing when it has no letter or digit to speak."""
    folded = " ".join(text.split())
    return folded if any(char.isalnum() for char in folded) else ""


def approval(spoken: tuple[Spoken, ...], article: Article, *, template: Path | None = None) -> str:
    """The script for approval, Markdown: every beat with its times, words and the sentences it stands on.

    The template (by default ``templates/script.md.j2``) sees ``article``, ``rows`` (each with ``beat``,
    ``text``, ``start``, ``end``, ``seconds``, ``words``), ``words`` and ``seconds`` in all, and ``end``.

    Raises:
        TemplateError: the template is wrong, with file and line.
    """
    path = template or resource("templates", "script.md.j2")
    rows = [_row(item) for item in spoken]
    end_ms = spoken[-1].end_ms if spoken else 0
    text = Sandbox(path).render(
        article=article,
        rows=rows,
        words=sum(row["words"] for row in rows),
        seconds=f"{end_ms / 1000:.1f}",
        end=short_time(end_ms),
    )
    return text.strip() + "\n"


def _row(item: Spoken) -> dict[str, Any]:
    return {
        "beat": item.line.beat,
        "text": item.line.text,
        "start": short_time(item.start_ms),
        "end": short_time(item.end_ms),
        "seconds": f"{(item.end_ms - item.start_ms) / 1000:.1f}",
        "words": len(item.line.text.split()),
    }
