"""Voices: a line of text in, sound with word times out."""

from __future__ import annotations

from typing import Protocol

from ..model import Speech


class Voice(Protocol):
    """What can read a line aloud.

    Built with ``cache=Cache(...)``, registered under ``sixty_second.voices``. A class may also take
    ``detail=`` (what somebody wrote after ``NAME:``) and ``pronunciations=`` (how some words are said); it is
    given them only when there are any. One whose ``phonemes`` is true can be told sounds in IPA.
    """

    name: str

    def identity(self, language: str) -> str:
        """Everything about this voice that shapes its sound, e.g. ``espeak-ng 1.52 en-us 150 wpm``."""
        ...

    def speak(self, text: str, *, language: str, pace: float = 1.0) -> Speech:
        """The line as sound. The result's words are ``text.split()``, in order, each with its time.

        Args:
            text: the line as captioned; spoken forms are made here.
            language: BCP 47.
            pace: speed against the voice's base rate of about 150 words a minute, 0.92 to 1.08.

        Raises:
            VoiceError: it cannot speak this line. VoiceUnreachable: its service cannot be reached.
        """
        ...
