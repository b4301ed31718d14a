"""A story on its way through the stages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from .cache import Cache
from .events import Events
from .model import Article, Check, Picture, Script, Spoken, Timeline, Track
from .pacing import Pacing
from .settings import Settings
from .voices.pronunciations import Pronunciations


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A story on its way: what has been settled so far, and the folder it is made in.

    Attributes:
        began: the `story.state` of the story folder when the run began.
        edited: a person has made something of what a run from the source had left.
        voice: ``name`` and ``identity`` of the voice that speaks.
        written: for each beat's id the words that we ourselves wrote.
        music: what is played under the voice.
        writer: what the manifest says of the writer that was asked for.
        writers: for each beat's id the name of the writer that worded it.
        strap: the words beside the date on the title.
        added: for each beat's id those of the template, before and after the article's.
        captions_from: a producer's own captions, as seen from the folder; empty for ours.
        departures: where those say other words than the narration.
        notes: what the producer should know, as it will stand in the manifest.
    """

    article: Article
    folder: Path
    began: str
    settings: Settings
    cache: Cache
    events: Events
    pictures: tuple[Picture, ...] = ()
    script: Script = Script(())
    spoken: tuple[Spoken, ...] = ()
    pacing: Pacing = Pacing()
    music: Track = Track()
    pronunciations: Pronunciations = Pronunciations()
    voice: Mapping[str, str] = field(default_factory=lambda: {"name": "", "identity": ""})
    written: Mapping[str, str] = field(default_factory=dict)
    writer: Mapping[str, Any] = field(default_factory=dict)
    writers: Mapping[str, str] = field(default_factory=dict)
    strap: str = ""
    added: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    captions_from: str = ""
    departures: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    timeline: Timeline | None = None
    checks: tuple[Check, ...] = ()
    edited: bool = False

    def noted(self, *notes: str) -> Draft:
        """The draft with the notes added, and told to whoever watches."""
        for note in notes:
            self.events.note(note)
        return replace(self, notes=(*self.notes, *notes))
