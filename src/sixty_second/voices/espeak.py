"""The embedded voice: espeak-ng, offline, in about a hundred languages, with the exact start of every word."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ..cache import Cache
from ..errors import VoiceError
from ..model import Speech, Word
from .espeak_process import PAUSE, Reading, edition, read, voice_for
from .spoken import Token, tokens, utterance
from .times import fill

BASE = 142
"""espeak-ng's own speed, in its words a minute, at pace 1."""
LONGEST = 5000
"""Characters of one line; a minute has about a thousand. Our judgement."""
_TAIL_MS = 80
"""Sound kept after the last phoneme, for its decay; a line may end 120 ms after its last word."""


class EspeakVoice:
    """espeak-ng. Each line is spoken in a process of its own, so that it always sounds the same."""

    name = "espeak"

    def __init__(self, *, cache: Cache) -> None:
        self._cache = cache

    def identity(self, language: str) -> str:
        """Engine, version, voice and speed."""
        return f"{edition()} {voice_for(language)} speed {BASE}"

    def speak(self, text: str, *, language: str, pace: float = 1.0) -> Speech:
        """The line as sound, with the word starts that espeak-ng itself gives.

        Raises:
            VoiceError: nothing in the line can be said, the line is too long, espeak-ng failed, or it does
                not know the language.
        """
        row = tokens(text, language)
        said, spans = utterance(row)
        check_line(said, text)
        reading = read(said, voice=voice_for(language), words_a_minute=round(BASE * pace), cache=self._cache)
        return _speech(row, spans, reading)


def read_tokens(row: tuple[Token, ...], language: str, *, cache: Cache) -> Speech:
    """espeak-ng's reading of words whose spoken forms are made already.

    Raises:
        VoiceError: as `EspeakVoice.speak`.
    """
    said, spans = utterance(row)
    check_line(said, " ".join(token.text for token in row))
    reading = read(said, voice=voice_for(language), words_a_minute=BASE, cache=cache)
    return _speech(row, spans, reading)


def check_line(said: str, text: str) -> None:
    """Refuses a line that cannot be spoken.

    Raises:
        VoiceError: there is nothing to say in it, or it is longer than `LONGEST`.
    """
    if not said:
        raise VoiceError(f"there is nothing to say in {text[:40]!r}", remedy="give the beat some words")
    if len(said) > LONGEST:
        raise VoiceError(
            f"a line of {len(said)} characters is too long to speak",
            remedy=f"split it; a beat may have {LONGEST}",
        )


def _speech(row: tuple[Token, ...], spans: Sequence[tuple[int, int]], reading: Reading) -> Speech:
    rate = reading.rate
    pauses = [mark.sample for mark in reading.phonemes if mark.name.startswith(PAUSE)]
    sounds = [mark.sample for mark in reading.phonemes if not mark.name.startswith(PAUSE)]
    if not sounds:
        raise VoiceError("espeak-ng made no sound of a line", remedy="change the line, or use another voice")
    last = max(sounds)
    end = next((pause for pause in pauses if pause > last), len(reading.samples))
    starts = _starts(spans, reading)
    samples = reading.samples[: end + rate * _TAIL_MS // 1000]
    words = fill(row, [_ms(start, rate) for start in starts], _ms(end, rate))
    return Speech(samples, rate, _ended(words, [_ms(pause, rate) for pause in pauses]))


def _starts(spans: Sequence[tuple[int, int]], reading: Reading) -> list[int | None]:
    """The sample at which each token begins, None where espeak-ng names none (``of the`` is one to it)."""
    edges = [start for start, _ in spans]
    starts: list[int | None] = [None] * len(spans)
    latest = -1
    for mark in reading.words:
        place = bisect_right(edges, mark.position) - 1
        if place > latest and spans[place][1] > spans[place][0]:
            starts[place] = mark.sample
            latest = place
    return starts


def _ended(words: Sequence[Word], pauses: Sequence[int]) -> tuple[Word, ...]:
    """The words, each ending where a pause begins, if one begins in it; a dash is the pause before it."""
    result: list[Word] = []
    for word in words:
        place = bisect_right(pauses, word.start_ms)
        pause = pauses[place] if place < len(pauses) else word.end_ms
        end = pause if word.spoken and word.start_ms < pause < word.end_ms else word.end_ms
        start = word.start_ms if word.spoken or not result else result[-1].end_ms
        result.append(replace(word, start_ms=start, end_ms=end))
    return tuple(result)


def _ms(sample: int | None, rate: int) -> int | None:
    return None if sample is None else sample * 1000 // rate
