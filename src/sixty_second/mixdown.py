"""What is heard in the film: the voice, and under it the music and the sound that pictures keep."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from . import music
from .draft import Draft
from .errors import SettingsError
from .files import cannot_write
from .model import Beat, Samples, Spoken, Track
from .settings import NO_MUSIC

LANDING_MS = 250
"""After the last word, at most, the last chord falls. Our judgement: with it, it would cover its end."""


def tune(draft: Draft, asked: str, folder: Path) -> Draft:
    """The draft with its music settled; a producer's file is read once and taken along into ``music/``.

    Args:
        asked: the name of a bed, a file (as seen from the story folder or from here), or none.
        folder: the story folder; of the same file as before the name stays, too.

    Raises:
        SettingsError: it is neither, or the file cannot be used.
    """
    name = asked or NO_MUSIC
    if name in (NO_MUSIC, *music.NAMES):
        track = Track(name)
    else:
        source = _known(name, folder)
        track = _taken(source, draft.folder)
        track = replace(track, name=draft.music.name) if draft.music.sha256 == track.sha256 else track
    return replace(draft, music=track, settings=replace(draft.settings, music=track.name))


def heard_under(beats: Sequence[Beat]) -> tuple[Beat, ...]:
    """The beats, those with a moving picture keeping its sound."""
    return tuple(
        replace(beat, sound="under") if beat.picture is not None and beat.picture.moving else beat
        for beat in beats
    )


def mixed(draft: Draft, narration: Samples) -> tuple[Samples, tuple[str, ...]]:
    """The film's sound before its loudness is set, and notes. What is under the voice is left as ``bed.wav``.

    Without music and kept sound it is the narration, ``(samples,)``, else ``(samples, 2)``.

    Raises:
        SettingsError: a producer's music cannot be read any more.
        RenderError: a video's sound cannot be read.
    """
    from .audio import RATE, duck, keep, lay, write_wav

    length = draft.spoken[-1].end_ms
    kept, notes = keep(draft.spoken)
    if draft.music.name == NO_MUSIC and not kept:
        return narration, notes
    bed = lay(_played(draft.music, draft.spoken), kept, duration_ms=length)
    bed = duck(
        bed, narration, draft.spoken, below=draft.settings.music_below, loudness=draft.settings.loudness
    )
    write_wav(draft.folder / "bed.wav", bed, RATE)
    return narration[:, None] + bed, notes


def _played(track: Track, spoken: Sequence[Spoken]) -> Samples | None:
    """The music as long as the film; None when there is none."""
    length = spoken[-1].end_ms
    if track.name == NO_MUSIC:
        return None
    if not track.path:
        return music.compose(track.name, duration_ms=length, landing_ms=_landing_ms(spoken))
    from .audio import fill, read_track

    return fill(read_track(Path(track.path)), length)


def _landing_ms(spoken: Sequence[Spoken]) -> int:
    """When the last chord falls: right after the last word, sooner after it the sooner the film ends."""
    end = spoken[-1].end_ms
    last = max((word.end_ms for line in spoken for word in line.words), default=end)
    return min(last + LANDING_MS, last + max(0, end - last) // 5)


def _known(asked: str, folder: Path) -> Path:
    """The file, when it can be used."""
    from .audio import read_track

    inside = folder / asked
    path = inside if inside.is_file() else Path(asked).expanduser()
    if not path.suffix and not path.exists():
        raise SettingsError(
            f"there is no music {asked!r}",
            remedy=f"use one of: {', '.join((NO_MUSIC, *music.NAMES))}, or a sound file",
        )
    read_track(path)
    return path


def _taken(source: Path, made: Path) -> Track:
    """The file, copied into ``music/`` under its content's name."""
    try:
        with source.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        suffix = "".join(char for char in source.suffix.lower() if char.isascii() and char.isalnum())
        target = made / "music" / f"{digest[:16]}.{suffix or 'sound'}"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    except OSError as exc:
        raise cannot_write(made, exc) from exc
    name = source.name.encode("utf-8", "replace").decode("utf-8")
    return Track(name, path=str(target), sha256=digest)
