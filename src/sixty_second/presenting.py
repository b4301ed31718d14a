"""A script that a person has read: the recording taken along into the story folder, and spoken from there."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

from .draft import Draft
from .errors import SettingsError, VoiceError
from .files import cannot_write
from .model import Speech
from .settings import Settings
from .voices.recording import RecordingVoice, files
from .voicing import voice_called

FOLDER = "recording"
"""Of a story folder: where its recordings are."""


def is_read(asked: str) -> bool:
    """Whether the voice asked for is a person's, who has read the script."""
    return asked.partition(":")[0] == RecordingVoice.name


def refuse_unwritten(settings: Settings) -> None:
    """Raises SettingsError when a story that is still to be written is to be spoken by a recording."""
    if is_read(settings.voice) or is_read(settings.fallback_voice):
        raise SettingsError(
            "a recording is of a script that there is already",
            remedy="make the story with another voice, record its script.md, then run: "
            "make-video render STORY --voice recording:FILE",
        )


def taken_along(draft: Draft, folder: Path) -> Draft:
    """The draft with its recording copied into ``recording/``, and the voice naming it there.

    Args:
        folder: the story folder; a recording is looked for in it first, then as seen from here.

    Raises:
        SettingsError: there is no such recording.
        OutputError: it cannot be copied.
    """
    voice = draft.settings.voice
    if not is_read(voice):
        return draft
    asked = voice.partition(":")[2]
    inside = folder / asked
    given = inside if asked and inside.exists() else Path(asked).expanduser()
    source = files(given) if asked else ()
    if not source:
        voice_called(voice, cache=draft.cache)
    wanted = {line.beat.id for line in draft.script.lines}
    one = not given.is_dir()
    names = [_copied(path, draft.folder, one=one) for path in source if one or path.stem in wanted]
    detail = names[0] if one else FOLDER
    return replace(draft, settings=replace(draft.settings, voice=f"{RecordingVoice.name}:{detail}"))


def read(draft: Draft, name: str) -> tuple[Draft, RecordingVoice, tuple[Speech, ...]]:
    """The lines as they were read, and the draft with what was found on the way.

    Raises:
        VoiceError: a sentence of the script was not read.
    """
    inside = draft.folder / name.partition(":")[2]
    voice = RecordingVoice(cache=draft.cache, detail=str(inside), pronunciations=draft.pronunciations)
    lines = [(line.beat.id, line.text) for line in draft.script.lines]
    recital = voice.read(lines, language=draft.article.language)
    draft = draft.noted(*recital.notes)
    if recital.skipped:
        for text in recital.skipped:
            draft.events.note(text)
        count = len(recital.skipped)
        raise VoiceError(
            f"{count} sentence{'s' if count > 1 else ''} of the script {'are' if count > 1 else 'is'} not in "
            f"the recording: {', '.join(text.partition(' skips ')[2] for text in recital.skipped)}",
            remedy="record what is missing, or take it out of story.yaml",
        )
    return draft, voice, recital.speeches


def _copied(path: Path, made: Path, *, one: bool) -> str:
    """The name of the copy: of one file its content's, of a beat's the beat's."""
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        name = f"{FOLDER}/{digest[:16] if one else path.stem}{path.suffix.lower()}"
        (made / FOLDER).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, made / name)
    except OSError as exc:
        raise cannot_write(made, exc) from exc
    return name
