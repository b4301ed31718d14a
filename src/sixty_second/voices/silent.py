"""A voice that says nothing: evenly spaced words at reading speed, for tests and for silent films."""

from __future__ import annotations

import numpy as np

from ..cache import Cache
from ..model import Speech, Word
from .espeak import check_line
from .pronunciations import Pronunciations
from .spoken import tokens, utterance

RATE = 22050
WORD_MS = 400
"""A spoken word at 150 words a minute."""


class SilentVoice:
    """Silence as long as the line would take to read aloud."""

    name = "silent"
    phonemes = True

    def __init__(self, *, cache: Cache, pronunciations: Pronunciations | None = None) -> None:
        """A voice that counts words as ``pronunciations`` has them; it has no use for a cache."""
        del cache
        self._pronunciations = pronunciations or Pronunciations()

    def identity(self, language: str) -> str:
        """Its speed; the language changes only how numbers count."""
        return f"silent 150 wpm {language}"

    def speak(self, text: str, *, language: str, pace: float = 1.0) -> Speech:
        """Silence with a word every 400 ms, a word that is said as several taking as many times that.

        Raises:
            VoiceError: nothing in the line can be said.
        """
        row = self._pronunciations.applied(tokens(text, language), language)
        check_line(utterance(row)[0], text)
        counts = [len(token.spoken.split()) for token in row]
        before = 0
        words = []
        for token, count in zip(row, counts, strict=True):
            start, before = before, before + count
            words.append(Word(token.text, token.spoken, _at(start, pace), _at(before, pace)))
        length = -(-_at(before, pace) * RATE // 1000)
        return Speech(np.zeros(length, np.float32), RATE, tuple(words))


def _at(count: int, pace: float) -> int:
    return round(count * WORD_MS / pace)
