"""Google's voice, through gTTS: every sentence kept, asked for once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version

import numpy as np

from ..cache import Cache, key
from ..errors import SettingsError, VoiceError
from ..model import Samples, Speech, Word
from ..resample import resample
from ..stretch import stretch
from .align import align
from .espeak import check_line
from .google_service import GoogleService, Tongue
from .mp3 import decode
from .pieces import cut
from .pronunciations import Pronunciations
from .spoken import Token, tokens, utterance
from .times import voiced

LONGEST = 100
"""Characters of one request. Source: gTTS.GOOGLE_TTS_MAX_CHARS."""
_BEFORE_MS, _AFTER_MS = 40, 100
"""Sound kept around the words. Source: `Speech` allows 60 and 120."""
PAUSE_MS = {".": 250, "?": 250, "!": 250, ",": 90, ";": 150, ":": 150, "—": 150, "": 20}
"""Between two answers of one line, by what the first ends with. Our judgement, after espeak-ng's pauses."""
_ACCENTS = {
    "au": "com.au",
    "ca": "ca",
    "gb": "co.uk",
    "ie": "ie",
    "in": "co.in",
    "ng": "com.ng",
    "za": "co.za",
}
"""The domain that speaks a country's English. Source: gTTS, docs/module.rst, "Localized 'accents'"."""
_DOMAIN = re.compile(r"[a-z]{2,3}(?:\.[a-z]{2,3})?")


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One answer of the service: mono float32 samples, what its text ends with, and the words in it."""

    samples: Samples
    rate: int
    ending: str
    tokens: tuple[Token, ...]


class GoogleVoice:
    """Google Translate's voice, needing the network once for each sentence; e.g. gtts:co.uk,slow."""

    name = "gtts"

    def __init__(
        self,
        *,
        cache: Cache,
        detail: str = "",
        pronunciations: Pronunciations | None = None,
        service: GoogleService | None = None,
    ) -> None:
        """A voice that keeps its answers in ``cache``.

        Args:
            detail: as after ``gtts:``: Google's domain, for its accent, and ``slow`` or ``normal``.
            pronunciations: how some words are said, as they are respelled.
            service: what is asked; Google's own unless named.

        Raises:
            SettingsError: the detail is neither.
        """
        self._cache = cache
        self._domain, self._slow = _detail(detail)
        self._pronunciations = pronunciations or Pronunciations()
        self._service = service or GoogleService()

    def identity(self, language: str) -> str:
        """Library, its version, the language asked for, the accent, and whether it is slow."""
        return " ".join(("gTTS", version("gTTS"), *self._tongue(language).facts))

    def _tongue(self, language: str) -> Tongue:
        found = google_language(language)
        return Tongue(found.language, self._domain or found.domain, self._slow)

    def speak(self, text: str, *, language: str, pace: float = 1.0) -> Speech:
        """The line as sound; its words are timed by forced alignment.

        Raises:
            VoiceUnreachable: the service does not answer, or not with sound.
            VoiceError: nothing in the line can be said, or Google does not speak the language.
        """
        row = self._pronunciations.applied(tokens(text, language), language)
        said, spans = utterance(row)
        check_line(said, text)
        tongue = self._tongue(language)
        parts = [
            Part(*_trimmed(*self._fetched(said[first:last], tongue)), said[last - 1], owned)
            for (first, last), owned in _shared(row, spans, cut(said, LONGEST, _sentences(row, spans)))
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
        """The sound of a sentence, from the cache or from the service; only what can be decoded is kept."""
        entry = key("gtts", version("gTTS"), *tongue.facts, text)
        kept = self._cache.get(entry)
        if kept is not None:
            return decode(kept)
        answer = self._service.sound(text, tongue)
        sound = decode(answer)
        self._cache.put(entry, answer)
        return sound


def google_language(language: str) -> Tongue:
    """Google's language for a BCP 47 tag, and the domain with its accent.

    Source: gTTS, docs/module.rst, "Localized 'accents'".

    Raises:
        VoiceError: Google speaks no such language; the text lists those it does.
    """
    from gtts.lang import tts_langs

    known = {name.lower(): name for name in tts_langs()}
    subtags = language.strip().lower().replace("_", "-").split("-")
    wanted = {"nb": "no", "nn": "no", "he": "iw", "cmn": "zh-cn", "fil": "tl"}.get(subtags[0], subtags[0])
    found = known.get("-".join(subtags[:2])) or known.get(wanted)
    if found is None:
        raise VoiceError(
            f"Google has no voice for the language {language!r}",
            remedy=f"use one of: {', '.join(sorted(known.values()))}",
            language=language,
        )
    region = subtags[-1] if found == "en" else ""
    return Tongue(found, _ACCENTS.get(region, "com"))


def _detail(detail: str) -> tuple[str, bool]:
    """Domain (empty for the article's country) and slowness that are written after ``gtts:``.

    Raises:
        SettingsError: something else is.
    """
    domain, slow = "", False
    for part in filter(None, (part.strip().lower() for part in detail.split(","))):
        if part in {"slow", "normal"}:
            slow = part == "slow"
        elif _DOMAIN.fullmatch(part):
            domain = part
        else:
            known = ", ".join(sorted(_ACCENTS.values()))
            raise SettingsError(f"gtts has no accent {part!r}", remedy=f"use one of: {known}; or slow")
    return domain, slow


def _sentences(row: Sequence[Token], spans: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """Where a sentence of the utterance ends, past its full stop."""
    ends = [
        span[1]
        for token, span in zip(row, spans, strict=True)
        if token.spoken and token.mark in {".", "?", "!"}
    ]
    return tuple(ends)


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
