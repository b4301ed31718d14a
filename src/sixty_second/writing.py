"""The writer that was asked for: one that is registered, or a language model, ``llm:MODEL``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from . import plugins
from .cache import Cache
from .errors import SettingsError
from .fit import Clock
from .model import Article, Beat, Script
from .pacing import PAUSE_MS
from .settings import Settings

MODEL = "llm:"
"""What a writer's name begins with when the rest of it is a language model's."""
OWN = "extract"
"""The writer behind a language model."""

Write = Callable[..., tuple[Beat, ...]]


@dataclass(frozen=True, slots=True)
class Commission:
    """A writer ready to write.

    Attributes:
        write: as every writer, ``(article, *, budget_ms, estimate)``.
        facts: what the manifest says of it.
        notes: what the producer should know, a line each.
    """

    write: Write
    facts: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def refuse_unknown(name: str) -> None:
    """Nothing when there is such a writer; whether there is such a model, only its library can say.

    Raises:
        SettingsError: lists the writers there are, or says how to get the library.
    """
    if name.startswith(MODEL):
        from .llm_writer import edition

        if not name.removeprefix(MODEL).strip():
            raise SettingsError("llm: names no model", remedy="add one that `llm models` lists: llm:MODEL")
        edition()
    elif name not in plugins.names("writers"):
        known = ", ".join((*plugins.names("writers"), f"{MODEL}MODEL"))
        raise SettingsError(f"there is no writer {name!r}", remedy=f"use one of: {known}", name=name)


def worded_by(script: Script, settings: Settings) -> dict[str, str]:
    """For each beat's id who worded it: a writer, a language model, or for the sign-off the template."""
    return {
        line.beat.id: "template" if line.beat.kind == "sign-off" else line.beat.writer or settings.writer
        for line in script.lines
    }


def commission(article: Article, settings: Settings, cache: Cache) -> Commission:
    """The writer of the settings for this article; a language model is asked here, once.

    Raises:
        SettingsError: there is no such writer, or the model cannot be asked at all.
        CondenseError: the article is one that no writer can tell.
    """
    refuse_unknown(settings.writer)
    if not settings.writer.startswith(MODEL):
        return Commission(plugins.load("writers", settings.writer), {"name": settings.writer})
    from .llm_writer import edition, propose, tell

    own: Write = plugins.load("writers", OWN)
    # An article that cannot be told at all should cost nothing.
    own(article, budget_ms=settings.target_ms, estimate=Clock(PAUSE_MS[1]).estimate)
    name = settings.writer.removeprefix(MODEL).strip()
    proposal = propose(article, model=name, duration_s=settings.duration_s, cache=cache)
    facts = {
        "name": settings.writer,
        "model": proposal.model,
        "library": edition(),
        "refused": [asdict(refusal) for refusal in proposal.refused],
    }

    def write(article: Article, **time: Any) -> tuple[Beat, ...]:
        return tell(proposal, article, own=own, **time)

    return Commission(write, facts, proposal.notes)
