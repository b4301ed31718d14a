"""Voices of the piper family: neural models that run on this machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np

from ..cache import Cache
from ..errors import SettingsError, VoiceError
from ..model import Samples, Speech, Word
from ..resample import resample
from .align import align
from .align_edges import edged, trimmed
from .espeak import check_line
from .espeak_process import read, voice_for
from .piper_models import digest, model
from .piper_phonemes import NOBODY, numbers, phonemes
from .pronunciations import Pronunciations
from .spoken import Token, tokens, utterance
from .times import fill

_PAUSE_MS = 250
"""Between two sentences of a line; our judgement, as for the voice gtts."""
_SEED = 60
"""Of the model's noise: the same line must sound the same."""
_LOWEST = 16000
"""Hertz at least, as `Speech` has it."""
_ENDS = frozenset(".?!")
_LOUDEST = 0.95
_WORDS_A_MINUTE = 170


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """What a model says: its sound and, if it tells, how many samples each number it was given takes."""

    samples: Samples
    lasts: tuple[int, ...]


class PiperVoice:
    """A neural voice of the piper family (extra piper); e.g. piper:en_US-lessac-medium or piper:FILE.onnx.

    The models run in onnxruntime, on espeak-ng's phonemes.
    """

    name = "piper"
    phonemes = True

    def __init__(
        self, *, cache: Cache, detail: str = "", pronunciations: Pronunciations | None = None
    ) -> None:
        """A voice that speaks with one model.

        Args:
            cache: keeps espeak-ng's readings.
            detail: the name of an installed model, or a file.
            pronunciations: how some words are said.

        Raises:
            SettingsError: the extra is not installed, or there is no such model.
        """
        self._cache = cache
        self._engine = _edition()
        self._model = model(detail)
        self._pronunciations = pronunciations or Pronunciations()

    def identity(self, language: str) -> str:
        """The model's name and bytes, and what runs it; the language is the model's own."""
        del language
        return f"piper {self._model.path.stem} {self._digest[:16]} {self._engine}"

    def speak(self, text: str, *, language: str, pace: float = 1.0) -> Speech:
        """The line as sound; its words are timed by the model where it tells, else by alignment.

        Raises:
            VoiceError: nothing in the line can be said, it is in another language than the model's, or the
                model cannot be run.
        """
        self._refuse_foreign(language)
        row = self._pronunciations.applied(tokens(text, language), language)
        check_line(utterance(row)[0], text)
        parts = [self._sentence(part, language, pace) for part in _sentences(row)]
        return _joined(parts)

    @cached_property
    def _digest(self) -> str:
        return digest(self._model.path)

    def _refuse_foreign(self, language: str) -> None:
        spoken, asked = (
            name.lower().replace("_", "-").split("-")[0] for name in (self._model.language, language)
        )
        if spoken != asked:
            raise VoiceError(
                f"the voice {self._model.path.stem} speaks {self._model.language}, not {language}",
                remedy="use a voice of its language",
            )

    def _sentence(self, row: tuple[Token, ...], language: str, pace: float) -> Speech:
        said, spans = utterance(row)
        voice = voice_for(self._model.reader)
        reading = read(said, voice=voice, words_a_minute=_WORDS_A_MINUTE, cache=self._cache, ipa=True)
        ids, places = numbers(phonemes(row, spans, reading), self._model.ids)
        spoken = self._run(ids, pace)
        if len(spoken.lasts) == len(ids):
            return _timed(row, spoken, places, self._model.rate)
        rate = max(self._model.rate, _LOWEST)
        sound = trimmed(resample(spoken.samples, self._model.rate, rate), rate)
        return edged(sound, rate, align(sound, rate, row, language, cache=self._cache))

    def _run(self, ids: Sequence[int], pace: float) -> Spoken:
        """What the model says. A fresh session each time begins its noise anew, so a line repeats exactly."""
        import onnxruntime

        noise, length, wavering = self._model.scales
        given: dict[str, Any] = {
            "input": np.array([ids], np.int64),
            "input_lengths": np.array([len(ids)], np.int64),
            "scales": np.array([noise, length / pace, wavering], np.float32),
        }
        if self._model.speakers > 1:
            given["sid"] = np.array([0], np.int64)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        try:
            onnxruntime.set_seed(_SEED)
            session = onnxruntime.InferenceSession(
                str(self._model.path), options, providers=["CPUExecutionProvider"]
            )
            answer = session.run(None, given)
        except _failures() as exc:
            raise VoiceError(
                f"the model {self._model.path.name} cannot be run: {str(exc).splitlines()[0][:120]}",
                remedy="install it again, or use another voice",
            ) from exc
        sound = np.nan_to_num(np.asarray(answer[0], np.float32).reshape(-1))
        if not sound.any():
            raise VoiceError("the model made no sound of a line", remedy="change it, or use another voice")
        lasts = np.asarray(answer[1]).reshape(-1) * self._model.hop if len(answer) > 1 else np.zeros(0)
        loudest = float(np.abs(sound).max())
        return Spoken(sound * min(1.0, _LOUDEST / loudest), tuple(int(each) for each in lasts))


def _edition() -> str:
    try:
        return f"onnxruntime {version('onnxruntime')}"
    except PackageNotFoundError as exc:
        raise SettingsError(
            "the voice piper needs onnxruntime, which is not installed",
            remedy="run: pip install 'sixty-second[piper]'",
        ) from exc


def _failures() -> tuple[type[Exception], ...]:
    """What onnxruntime raises; its errors have no common parent of their own."""
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    names = ("Fail", "InvalidArgument", "InvalidGraph", "InvalidProtobuf", "NoModel", "NoSuchFile",
             "NotImplemented", "RuntimeException", "EPFail")  # fmt: skip
    own = tuple(getattr(state, name) for name in names if hasattr(state, name))
    return (*own, ValueError, RuntimeError)


def _sentences(row: tuple[Token, ...]) -> list[tuple[Token, ...]]:
    """The line's sentences; what is not said goes with its neighbour."""
    found: list[list[Token]] = [[]]
    for token in row:
        if found[-1] and found[-1][-1].mark in _ENDS and token.spoken and any(t.spoken for t in found[-1]):
            found.append([])
        found[-1].append(token)
    return [tuple(part) for part in found]


def _timed(row: tuple[Token, ...], spoken: Spoken, places: Sequence[int], rate: int) -> Speech:
    """A sentence with the times that the model gave to its phonemes, cut to its words."""
    ends = np.cumsum(spoken.lasts)
    starts: list[int | None] = [None] * len(row)
    edge = [0, 0]
    for place, last, lasts in zip(places, ends.tolist(), spoken.lasts, strict=True):
        if place == NOBODY:
            continue
        if starts[place] is None:
            starts[place] = (last - lasts) * 1000 // rate
        edge[1] = last * 1000 // rate
    edge[0] = next((start for start in starts if start is not None), 0)
    low = max(0, edge[0] - 40)
    length = len(spoken.samples) * 1000 // rate
    end = min(edge[1], length)
    words = fill(row, [None if start is None else max(0, start - low) for start in starts], end - low)
    sound = spoken.samples[low * rate // 1000 : min(length, end + 100) * rate // 1000]
    higher = max(rate, _LOWEST)
    return Speech(resample(sound, rate, higher), higher, words)


def _joined(parts: Sequence[Speech]) -> Speech:
    """Sentences one after the other, with a pause between."""
    rate = parts[0].rate
    pause = np.zeros(rate * _PAUSE_MS // 1000, np.float32)
    sounds: list[Samples] = []
    words: list[Word] = []
    length = 0
    for part in parts:
        if sounds:
            sounds.append(pause)
            length += len(pause)
        by_ms = -(-length * 1000 // rate)
        words += [
            replace(word, start_ms=word.start_ms + by_ms, end_ms=word.end_ms + by_ms) for word in part.words
        ]
        sounds.append(part.samples)
        length += len(part.samples)
    return Speech(np.concatenate(sounds), rate, tuple(words))
