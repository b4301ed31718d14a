"""The part ``align``: how far word times found in a sound are from the true ones, and what they cost.

The true times are those that espeak-ng gives for its own voices. English is found by an acoustic model that
has never heard them; other languages by comparison with its usual voice, so theirs is the easier test.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..cache import Cache
from ..errors import UsageError
from ..model import Samples, Speech, Word
from ..resample import resample
from ..stretch import stretch
from ..voices.align import DOUBTFUL, align
from ..voices.espeak import timed
from ..voices.espeak_process import read, voice_for
from ..voices.spoken import tokens, utterance
from .report import Figure, Report, Say
from .said import LINES

LIMITS_MS = {"en": (20, 80)}
OTHERS_MS = (40, 150)
"""Median and 95th percentile of what is promised."""
CPU_S = 4.0
"""Of processor time for a minute of speech, as promised."""
SNR_DB = 20.0
_QUIET_S = 3.0
_PAUSES_MS = (900, 350, 1600, 600)
"""Between lines read one after the other; our judgement: from short to long."""


@dataclass(frozen=True, slots=True)
class Sounding:
    """A sound, its text, and the words with the times that are known to be true."""

    text: str
    speech: Speech


Change = Callable[[Speech], Speech]


def measure(languages: Sequence[str], *, say: Say) -> Report:
    """Median and 95th percentile of the error of word starts, by language and condition, and the cost.

    Raises:
        UsageError: there are no lines in a language.
    """
    unknown = [language for language in languages if language not in LINES]
    if unknown:
        raise UsageError(f"there are no lines in {unknown[0]!r}", remedy=f"use one of: {', '.join(LINES)}")
    languages = languages or tuple(LINES)
    figures: list[Figure] = []
    spent, heard_ms = 0.0, 0
    for language in languages:
        for name, soundings in conditions(language).items():
            say(f"{language}, {name} …")
            began = _processor_s()
            errors = [error for sounding in soundings for error in _errors(sounding, language)]
            spent += _processor_s() - began
            heard_ms += sum(sounding.speech.duration_ms for sounding in soundings)
            figures += _figures(language, name, errors)
    figures.append(Figure("a minute of speech, CPU", spent * 60_000 / heard_ms, "s", (), "at most", CPU_S))
    return Report("align", {"languages": " ".join(languages), "doubtful below": DOUBTFUL}, tuple(figures))


def conditions(language: str) -> dict[str, list[Sounding]]:
    """What is aligned, by what was done to it."""
    lines = LINES[language]
    usual = [_spoken(line, language) for line in lines]
    return {
        "another voice": [_spoken(line, language, variant="f2") for line in lines],
        "a third voice": [_spoken(line, language, variant="m3") for line in lines],
        "125 words a minute": [_spoken(line, language, speed=125) for line in lines],
        "200 words a minute": [_spoken(line, language, variant="f4", speed=200) for line in lines],
        "joined, with pauses": [_joined([_spoken(line, language, variant="m3") for line in lines])],
        "noise at 20 dB": [_changed(one, noisy) for one in usual],
        "tempo 0.8": [_changed(one, lambda speech: stretch(speech, 0.8)) for one in usual],
        "tempo 1.25": [_changed(one, lambda speech: stretch(speech, 1.25)) for one in usual],
        "3 s of silence around": [_changed(one, _surrounded) for one in usual],
        "another synthesis, in a noisy room": [
            _changed(_changed(_spoken(line, language, variant="klatt2"), _surrounded), noisy)
            for line in lines
        ],
    }


def _figures(language: str, name: str, errors: Sequence[int]) -> tuple[Figure, Figure]:
    median, most = LIMITS_MS.get(language, OTHERS_MS)
    return (
        Figure(f"{language}, {name}, median", float(np.median(errors)), "ms", (), "at most", median),
        Figure(f"{language}, {name}, p95", float(np.percentile(errors, 95)), "ms", (), "at most", most),
    )


def _processor_s() -> float:
    """Of this process and of the espeak-ng that it has run."""
    return sum(os.times()[:4])


def _errors(sounding: Sounding, language: str) -> list[int]:
    speech = sounding.speech
    found = align(speech.samples, speech.rate, tokens(sounding.text, language), language)
    return [
        abs(word.start_ms - true.start_ms)
        for word, true in zip(found, speech.words, strict=True)
        if true.spoken and true.confidence == 1
    ]


def _spoken(text: str, language: str, *, variant: str = "m1", speed: int = 158) -> Sounding:
    row = tokens(text, language)
    said, spans = utterance(row)
    voice = f"{voice_for(language)}+{variant}"
    return Sounding(text, timed(row, spans, read(said, voice=voice, words_a_minute=speed, cache=Cache(None))))


def _changed(sounding: Sounding, change: Change) -> Sounding:
    return replace(sounding, speech=change(sounding.speech))


def noisy(speech: Speech) -> Speech:
    """With noise ``SNR_DB`` below the speech, the same every time, its spectrum falling as a room's does."""
    white = np.random.default_rng(1).standard_normal(len(speech.samples))
    spectrum = np.fft.rfft(white) / np.sqrt(np.maximum(1, np.arange(len(white) // 2 + 1)))
    noise = np.fft.irfft(spectrum, len(white))
    power = float(np.mean(speech.samples**2)) / 10 ** (SNR_DB / 10)
    noise *= np.sqrt(power / np.mean(noise**2))
    return replace(speech, samples=np.clip(speech.samples + noise, -1, 1).astype(np.float32))


def _surrounded(speech: Speech) -> Speech:
    quiet = np.zeros(round(_QUIET_S * speech.rate), np.float32)
    words = tuple(_moved(word, round(_QUIET_S * 1000)) for word in speech.words)
    return Speech(np.concatenate([quiet, speech.samples, quiet]), speech.rate, words)


def _joined(soundings: Sequence[Sounding]) -> Sounding:
    """All of them in one sound, with pauses between."""
    rate = soundings[0].speech.rate
    sounds: list[Samples] = []
    words: list[Word] = []
    length = 0
    for number, sounding in enumerate(soundings):
        words += [_moved(word, length * 1000 // rate) for word in sounding.speech.words]
        pause = np.zeros(rate * _PAUSES_MS[number % len(_PAUSES_MS)] // 1000, np.float32)
        new = [resample(sounding.speech.samples, sounding.speech.rate, rate), pause]
        sounds += new
        length += sum(map(len, new))
    text = " ".join(sounding.text for sounding in soundings)
    return Sounding(text, Speech(np.concatenate(sounds), rate, tuple(words)))


def _moved(word: Word, by_ms: int) -> Word:
    return replace(word, start_ms=word.start_ms + by_ms, end_ms=word.end_ms + by_ms)
