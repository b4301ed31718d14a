"""Google's voice, through gTTS: every answer kept, asked for slowly, retried with patience."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version

import numpy as np

from ..cache import Cache, key
from ..errors import VoiceError, VoiceUnreachable
from ..model import Samples, Speech, Word
from ..resample import resample
from ..stretch import stretch
from .align import align
from .espeak import check_line
from .mp3 import decode
from .pieces import cut
from .spoken import Token, tokens, utterance
from .times import voiced

LONGEST = 100
"""Characters of one request. Source: gTTS.GOOGLE_TTS_MAX_CHARS."""
INTERVAL_S = 0.5
"""Least time between two requests. Our judgement: the service blocks addresses that hurry."""
TRIES, OFFLINE_TRIES = 5, 3
"""Of one request; fewer when nothing answers at all, since that seldom mends."""
FIRST_WAIT_S, LONGEST_WAIT_S, PATIENCE_S = 1.0, 20.0, 60.0
"""Waits double from the first; all of a request's together are bounded. Our judgement."""
TIMEOUT_S = (5.0, 20.0)
"""To connect, and between two bytes."""
_BEFORE_MS, _AFTER_MS = 40, 100
"""Sound kept around the words. Source: `Speech` allows 60 and 120."""
PAUSE_MS = {".": 250, "?": 250, "!": 250, ",": 90, ";": 150, ":": 150, "—": 150, "": 20}
"""Between two answers of one line, by what the first ends with. Our judgement, after espeak-ng's pauses."""


Tongue = tuple[str, str]
"""Google's name of a language, and the domain that speaks it with a country's accent."""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One answer of the service: mono float32 samples, what its text ends with, and the words in it."""

    samples: Samples
    rate: int
    ending: str
    tokens: tuple[Token, ...]


class GoogleVoice:
    """Google Translate's voice. Needs the network once for each new line; the same line is then offline."""

    name = "gtts"

    def __init__(
        self,
        *,
        cache: Cache,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """A voice that keeps its answers in ``cache``.

        Args:
            sleep: waits so many seconds.
            clock: seconds, for the least time between requests.
        """
        self._cache = cache
        self._sleep = sleep
        self._clock = clock
        self._latest: float | None = None

    def identity(self, language: str) -> str:
        """Library, its version and the language asked for."""
        return " ".join(("gTTS", version("gTTS"), *google_language(language)))

    def speak(self, text: str, *, language: str, pace: float = 1.0) -> Speech:
        """The line as sound; its words are timed by forced alignment.

        Raises:
            VoiceUnreachable: the service does not answer, or not with sound.
            VoiceError: nothing in the line can be said, or Google does not speak the language.
        """
        row = tokens(text, language)
        said, spans = utterance(row)
        check_line(said, text)
        tongue = google_language(language)
        parts = [
            Part(*_trimmed(*self._fetched(said[first:last], tongue)), said[last - 1], owned)
            for (first, last), owned in _shared(row, spans, cut(said, LONGEST))
        ]
        return stretch(self._joined(parts, language), pace)

    def _joined(self, parts: Sequence[Part], language: str) -> Speech:
        """The parts one after the other, at the first one's rate, their words timed."""
        rate = parts[0].rate
        words: list[Word] = []
        sounds: list[Samples] = []
        length = 0
        for part in parts:
            sound = resample(part.samples, part.rate, rate)
            pause = PAUSE_MS.get(part.ending, PAUSE_MS[""]) if part is not parts[-1] else 0
            timed = _edged(
                align(sound, rate, part.tokens, language, cache=self._cache), len(sound) * 1000 // rate
            )
            words += [_moved(word, length * 1000 // rate) for word in timed]
            sounds += [sound, np.zeros(rate * pause // 1000, np.float32)]
            length += sum(len(each) for each in sounds[-2:])
        return Speech(np.concatenate(sounds), rate, tuple(words))

    def _fetched(self, text: str, tongue: Tongue) -> tuple[Samples, int]:
        """The sound of one request, from the cache or from the service; only what can be decoded is kept."""
        entry = key("gtts", version("gTTS"), *tongue, text)
        kept = self._cache.get(entry)
        if kept is not None:
            return decode(kept)
        answer = self._asked(text, tongue)
        sound = decode(answer)
        self._cache.put(entry, answer)
        return sound

    def _asked(self, text: str, tongue: Tongue) -> bytes:
        """The service's answer, waiting longer after each failure.

        Source of the doubling with Retry-After: RFC 9110, 10.2.3, and usual practice.
        """
        from gtts import gTTS, gTTSError  # imported here: it takes 170 ms

        language, domain = tongue

        waited = 0.0
        for attempt in range(TRIES):
            self._throttle()
            try:
                request = gTTS(text, lang=language, tld=domain, lang_check=False, timeout=TIMEOUT_S)
                sound = b"".join(request.stream())
            except (gTTSError, ValueError, AssertionError) as exc:
                failure: Exception = exc
            else:
                if sound:
                    return sound
                failure = ValueError("an answer without sound")
            wait = _wait(failure, attempt)
            if wait is None or waited + wait > PATIENCE_S or attempt == TRIES - 1:
                break
            waited += wait
            self._sleep(wait)
        raise VoiceUnreachable(
            f"the voice gtts cannot reach Google: {failure}",
            remedy="check the network, or choose another with --fallback-voice espeak",
            attempts=attempt + 1,
        ) from failure

    def _throttle(self) -> None:
        if self._latest is not None:
            rest = self._latest + INTERVAL_S - self._clock()
            if rest > 0:
                self._sleep(rest)
        self._latest = self._clock()


def google_language(language: str) -> Tongue:
    """Google's language for a BCP 47 tag, and the domain with its accent.

    Source: gTTS, docs/module.rst, "Localized 'accents'".

    Raises:
        VoiceError: Google speaks no such language; the text lists those it does.
    """
    from gtts.lang import tts_langs

    known = {name.lower(): name for name in tts_langs()}
    subtags = language.strip().lower().replace("_", "-").split("-")
    wanted = {"nb": "no", "he": "iw", "cmn": "zh-cn", "fil": "tl"}.get(subtags[0], subtags[0])
    found = known.get("-".join(subtags[:2])) or known.get(wanted)
    if found is None:
        raise VoiceError(
            f"Google has no voice for the language {language!r}",
            remedy=f"use one of: {', '.join(sorted(known.values()))}",
            language=language,
        )
    accents = {"au": "com.au", "ca": "ca", "gb": "co.uk", "ie": "ie", "in": "co.in", "za": "co.za"}
    region = subtags[-1] if found == "en" else ""
    return found, accents.get(region, "com")


def _wait(failure: Exception, attempt: int) -> float | None:
    """Seconds to wait before asking again, None when asking again is no use."""
    doubled: float = min(FIRST_WAIT_S * (1 << attempt), LONGEST_WAIT_S)
    if not hasattr(failure, "rsp"):
        return doubled
    answer = failure.rsp
    if answer is None:
        return doubled if attempt < OFFLINE_TRIES - 1 else None
    if 400 <= answer.status_code < 500 and answer.status_code not in {408, 425, 429}:
        return None
    asked = str(answer.headers.get("Retry-After", ""))
    return max(doubled, float(asked)) if asked.isdecimal() else doubled


def _shared(
    row: Sequence[Token], spans: Sequence[tuple[int, int]], pieces: Sequence[tuple[int, int]]
) -> list[tuple[tuple[int, int], tuple[Token, ...]]]:
    """Each piece of the text with the tokens that begin in it."""
    starts = [first for first, _ in pieces]
    owners = [max(0, bisect_right(starts, start) - 1) for start, _ in spans]
    return [
        (piece, tuple(token for token, owner in zip(row, owners, strict=True) if owner == number))
        for number, piece in enumerate(pieces)
    ]


def _trimmed(samples: Samples, rate: int) -> tuple[Samples, int]:
    """The sound without the silence around it but for what a `Speech` may have."""
    first, last = voiced(samples, rate)
    low = max(0, first - _BEFORE_MS) * rate // 1000
    return samples[low : (last + _AFTER_MS) * rate // 1000], rate


def _edged(words: Sequence[Word], length_ms: int) -> list[Word]:
    """The words, the first and the last stretched to the edges of the sound that was trimmed to them."""
    edged = list(words)
    said = [place for place, word in enumerate(edged) if word.spoken]
    if said:
        first, last = said[0], said[-1]
        for place in range(first + 1):
            edged[place] = replace(edged[place], start_ms=min(edged[place].start_ms, _BEFORE_MS))
        for place in range(first):
            edged[place] = replace(edged[place], end_ms=edged[place].start_ms)
        latest = max(edged[last].end_ms, length_ms - _AFTER_MS)
        edged[last] = replace(edged[last], end_ms=latest)
        for place in range(last + 1, len(edged)):
            edged[place] = replace(edged[place], start_ms=latest, end_ms=latest)
    return edged


def _moved(word: Word, by_ms: int) -> Word:
    return replace(word, start_ms=word.start_ms + by_ms, end_ms=word.end_ms + by_ms)
