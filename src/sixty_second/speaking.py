"""Lines spoken by a voice as captions can keep up with, each kept by what made it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import cache
from typing import Any

import numpy as np

from . import plugins
from .cache import Cache, key
from .errors import VoiceUnreachable
from .model import Beat, Line, Speech, Spoken, Word
from .pacing import PACE, PAUSE_MS
from .settings import Settings
from .voices import Voice
from .voices.align import doubtful
from .voices.pronunciations import Pronunciations
from .voicing import applying

SLOWER = (0.0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.16)
"""What a line's pace is lowered by, one after the other, until its captions can be read; our judgement."""


SHOWN = 6
"""Words that a note quotes at most; our judgement."""


def speaker(
    voice: Voice, settings: Settings, *, language: str, kept: Cache, pronunciations: Pronunciations
) -> Callable[[Line, float], Speech]:
    """How lines are spoken: at the pace asked for, and slower where captions could not keep up with it."""
    from .captions import legible

    by = cueing(settings, language)

    @cache
    def said(text: str, pace: float) -> Speech:
        for slower in SLOWER:
            at = max(PACE[0], round(pace - slower, 2))
            by_words = applying(text, language, pronunciations)
            speech = speak(text, voice, language=language, pace=at, kept=kept, by_words=by_words)
            line = Line(Beat("alone", "fact", text), text)
            alone = Spoken(line, speech, 0, speech.duration_ms + PAUSE_MS[0])
            if at == PACE[0] or legible((alone,), **by):
                break
        return speech

    # A later pass says most lines again, in beats of other numbers.
    return lambda line, pace: said(line.text, pace)


def every(lines: Sequence[Line], pace: float, say: Callable[[Line, float], Speech]) -> tuple[Speech, ...]:
    """Each line spoken; what is kept from an earlier run also when the voice's service is out of reach.

    Raises:
        VoiceUnreachable: some could not be spoken; names their beats, once all have been tried.
    """
    speeches: list[Speech] = []
    missing: list[str] = []
    for line in lines:
        try:
            speeches.append(say(line, pace))
        except VoiceUnreachable as exc:
            lost, missing = exc, [*missing, line.beat.id]
    if missing:
        raise VoiceUnreachable(
            f"{lost.message}; not spoken yet: {', '.join(missing)} ({len(missing)} of {len(lines)} beats)",
            remedy=lost.remedy,
            beats=tuple(missing),
        ) from lost
    return tuple(speeches)


def unsure(spoken: Sequence[Spoken]) -> tuple[str, ...]:
    """A note for each beat with words that alignment did not find: they share the time by their length."""
    notes = []
    for item in spoken:
        words = doubtful(item.speech.words)
        if words:
            more = f" and {len(words) - SHOWN} more" if len(words) > SHOWN else ""
            notes.append(
                f"{item.line.beat.id}: {len(words)} of {len(item.speech.words)} words are not heard clearly "
                f"and timed by their length: {' '.join(words[:SHOWN])}{more}"
            )
    return tuple(notes)


def cueing(settings: Settings, language: str = "en") -> dict[str, Any]:
    """What captions are made by, as `captions.caption` takes it.

    Parts of speech are known of English alone.
    """
    from . import scenes
    from .condense.tags import tagged

    width, height = settings.pixels
    theme = plugins.load("themes", settings.theme)()
    return {
        "rules": settings.caption_rules,
        "fps": settings.frame_rate,
        "limit": scenes.caption_limit(width, height, settings.safe),
        "fits": scenes.caption_fits(theme, width, height, settings.safe),
        "kinds": (lambda text: tagged(text).tags) if language.startswith("en") else None,
    }


def speak(text: str, voice: Voice, *, language: str, pace: float, kept: Cache, by_words: str = "") -> Speech:
    """The text's speech, from the cache when the same voice has said it before, its words the same way.

    Args:
        by_words: the pronunciations in it, as `voicing.applying` has them.

    Raises:
        VoiceError: the voice cannot say it.
    """
    name = key("speech", voice.name, voice.identity(language), language, f"{pace:.4f}", by_words, text)
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
