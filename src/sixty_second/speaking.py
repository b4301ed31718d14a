"""Lines spoken by a voice as captions can keep up with, each kept by what made it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from functools import cache
from typing import Any

import numpy as np

from . import plugins
from .cache import Cache, key
from .model import Beat, Line, Speech, Spoken, Word
from .pacing import PACE, PAUSE_MS
from .settings import Settings
from .voices import Voice

SLOWER = (0.0, 0.02, 0.04, 0.06, 0.08)
"""What a line's pace is lowered by, one after the other, until its captions can be read; our judgement."""


def speaker(
    voice: Voice, settings: Settings, *, language: str, kept: Cache
) -> Callable[[Line, float], Speech]:
    """How lines are spoken: at the pace asked for, and slower where captions could not keep up with it."""
    from .captions import legible

    by = cueing(settings)

    @cache
    def said(text: str, pace: float) -> Speech:
        for slower in SLOWER:
            at = max(PACE[0], round(pace - slower, 2))
            speech = speak(text, voice, language=language, pace=at, kept=kept)
            line = Line(Beat("alone", "fact", text), text)
            alone = Spoken(line, speech, 0, speech.duration_ms + PAUSE_MS[0])
            if at == PACE[0] or legible((alone,), **by):
                break
        return speech

    # A later pass says most lines again, in beats of other numbers.
    return lambda line, pace: said(line.text, pace)


def cueing(settings: Settings) -> dict[str, Any]:
    """What captions are made by, as `captions.caption` takes it."""
    from . import scenes

    width, height = settings.pixels
    theme = plugins.load("themes", settings.theme)()
    return {
        "rules": settings.caption_rules,
        "fps": settings.frame_rate,
        "limit": scenes.caption_limit(width, height, settings.safe),
        "fits": scenes.caption_fits(theme, width, height, settings.safe),
    }


def speak(text: str, voice: Voice, *, language: str, pace: float, kept: Cache) -> Speech:
    """The text's speech, from the cache when the same voice has said it before.

    Raises:
        VoiceError: the voice cannot say it.
    """
    name = key("speech", voice.name, voice.identity(language), language, f"{pace:.4f}", text)
    before = kept.get(name)
    if before is not None:
        return _unpack(before)
    speech = voice.speak(text, language=language, pace=pace)
    kept.put(name, _pack(speech))
    return speech


def _pack(speech: Speech) -> bytes:
    head = json.dumps({"rate": speech.rate, "words": [asdict(word) for word in speech.words]}).encode()
    return len(head).to_bytes(4, "big") + head + speech.samples.astype("<f4").tobytes()


def _unpack(data: bytes) -> Speech:
    end = 4 + int.from_bytes(data[:4], "big")
    head = json.loads(data[4:end])
    samples = np.frombuffer(data[end:], dtype="<f4").astype(np.float32)
    return Speech(samples, head["rate"], tuple(Word(**word) for word in head["words"]))
