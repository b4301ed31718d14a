"""``make-video say``: a text spoken into a sound file, to hear a voice and how it says names."""

from __future__ import annotations

from pathlib import Path

from .cache import Cache
from .errors import UsageError
from .model import Speech
from .pacing import PACE
from .speaking import speak
from .voices.pronunciations import Pronunciations
from .voicing import applying, unsayable, voice_called

SUFFIXES = (".wav", ".mp3", ".m4a")


def say(
    text: str,
    path: Path,
    *,
    voice: str,
    language: str,
    pace: float,
    pronunciations: Pronunciations,
    cache: Cache,
) -> tuple[Speech, tuple[str, ...]]:
    """What was said, written to ``path``, and a note for each pronunciation that the voice cannot follow.

    Args:
        path: what its suffix says: WAV, MP3 or M4A.
        voice: ``NAME`` or ``NAME:DETAIL``.
        language: BCP 47.
        pace: 0.92 to 1.08, as in a film.

    Raises:
        UsageError: the suffix or the pace is none that there is.
        VoiceError: the voice cannot say it.
        OutputError: the file cannot be written.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise UsageError(
            f"{path} has no suffix that we can write", remedy=f"use one of: {', '.join(SUFFIXES)}"
        )
    if not PACE[0] <= pace <= PACE[2]:
        raise UsageError(f"a pace of {pace} is out of reach", remedy=f"use one from {PACE[0]} to {PACE[2]}")
    speaker = voice_called(voice, cache=cache, pronunciations=pronunciations)
    by_words = applying(text, language, pronunciations)
    speech = speak(text, speaker, language=language, pace=pace, kept=cache, by_words=by_words)
    _write(path, speech)
    return speech, unsayable((text,), speaker, language=language, pronunciations=pronunciations)


def spoken(speech: Speech) -> tuple[str, ...]:
    """A line for each word: when it begins, as printed, and as said where that differs."""
    return tuple(
        f"{word.start_ms / 1000:7.3f}  {word.text}"
        + (f" → {word.spoken}" if word.spoken != word.text else "")
        for word in speech.words
    )


def _write(path: Path, speech: Speech) -> None:
    if path.suffix.lower() == ".wav":
        from .audio.files import write_wav

        write_wav(path, speech.samples, speech.rate)
    else:
        from .audio.compressed import write_compressed

        write_compressed(path, speech.samples, speech.rate)
