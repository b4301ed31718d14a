"""Lines spoken by a voice, each kept by what made it, so that nothing is said twice."""

from __future__ import annotations

import json
from dataclasses import asdict

import numpy as np

from .cache import Cache, key
from .model import Line, Speech, Word
from .voices import Voice


def speak(line: Line, voice: Voice, *, language: str, pace: float, cache: Cache) -> Speech:
    """The line's speech, from the cache when the same voice has said it before.

    Raises:
        VoiceError: the voice cannot say it.
    """
    name = key("speech", voice.name, voice.identity(language), language, f"{pace:.4f}", line.text)
    kept = cache.get(name)
    if kept is not None:
        return _unpack(kept)
    speech = voice.speak(line.text, language=language, pace=pace)
    cache.put(name, _pack(speech))
    return speech


def _pack(speech: Speech) -> bytes:
    head = json.dumps({"rate": speech.rate, "words": [asdict(word) for word in speech.words]}).encode()
    return len(head).to_bytes(4, "big") + head + speech.samples.astype("<f4").tobytes()


def _unpack(data: bytes) -> Speech:
    end = 4 + int.from_bytes(data[:4], "big")
    head = json.loads(data[4:end])
    samples = np.frombuffer(data[end:], dtype="<f4").astype(np.float32)
    return Speech(samples, head["rate"], tuple(Word(**word) for word in head["words"]))
