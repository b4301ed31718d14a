"""The embedded voice: espeak-ng, offline, in about a hundred languages, with every word's exact start."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..cache import Cache
from ..errors import VoiceError
from ..model import Speech, Word
from .air import EDITION, cleaned
from .espeak_manner import BASE, inventory, manner
from .espeak_process import PAUSE, Reading, edition, read, voice_for
from .ipa import mnemonics
from .pronunciations import Pronunciations
from .spoken import Token, tokens, utterance
from .times import fill

LONGEST = 5000
"""Characters of one line; a minute has about a thousand. Our judgement."""
_HEAD_MS = 40
"""Sound kept before the first phoneme; a line may begin 60 ms before its first word."""
_TAIL_MS = 80
"""Sound kept after the last phoneme, for its decay; a line may end 120 ms after its last word."""


class EspeakVoice:
    """espeak-ng, offline, in about a hundred languages; e.g. espeak:en-gb+f3,rate=150,pitch=45,range=60.

    Each line is spoken in a process of its own, so that it always sounds the same.
    """

    name = "espeak"
    phonemes = True

    def __init__(
        self, *, cache: Cache, detail: str = "", pronunciations: Pronunciations | None = None
    ) -> None:
        """A voice that keeps espeak-ng's readings in ``cache``.

        Args:
            detail: what is to be different, as after ``espeak:``; see `manner`.
            pronunciations: how some words are said.

        Raises:
            SettingsError: there is no such voice, variant or setting.
        """
        self._cache = cache
        self._manner = manner(detail)
        self._pronunciations = pronunciations or Pronunciations()

    def identity(self, language: str) -> str:
        """Engine, version, voice, speed, pitch, range, and the edition of what cleans it up."""
        way = self._manner
        melody = f"pitch {way.pitch} range {way.span}"
        return f"{edition()} {way.voice(language)} speed {way.rate} {melody} air {EDITION}"

    def speak(self, text: str, *, language: str, pace: float = 1.0) -> Speech:
        """The line as sound, with the word starts that espeak-ng itself gives.

        Raises:
            VoiceError: nothing in the line can be said, the line is too long, espeak-ng failed, or it does
                not know the language.
        """
        way = self._manner
        voice = way.voice(language)
        row = self._pronunciations.applied(tokens(text, way.tongue(language)), language)
        said, spans = utterance(row)
        check_line(said, text)
        sounding = any(token.ipa for token in row)
        if sounding:
            said, spans = utterance(_sounded(row, inventory(voice, cache=self._cache)))
        reading = read(
            said,
            voice=voice,
            words_a_minute=round(way.rate * pace),
            cache=self._cache,
            pitch=way.pitch,
            span=way.span,
            phonemes=sounding,
        )
        speech = timed(row, spans, reading)
        return replace(speech, samples=cleaned(speech.samples, speech.rate))


def _sounded(row: Sequence[Token], known: Mapping[str, bool]) -> tuple[Token, ...]:
    """The words, those with IPA in espeak-ng's signs; in no other is anything left that could be taken so."""
    return tuple(
        replace(token, spoken=mnemonics(token.ipa, known) if token.ipa else token.spoken.replace("[[", "  "))
        for token in row
    )


def read_tokens(row: tuple[Token, ...], language: str, *, cache: Cache) -> Speech:
    """espeak-ng's reading of words whose spoken forms are made already.

    Raises:
        VoiceError: as `EspeakVoice.speak`.
    """
    said, spans = utterance(row)
    check_line(said, " ".join(token.text for token in row))
    reading = read(said, voice=voice_for(language), words_a_minute=BASE, cache=cache)
    return timed(row, spans, reading)


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


def timed(row: tuple[Token, ...], spans: Sequence[tuple[int, int]], reading: Reading) -> Speech:
    """A reading cut to its words, each with the time that espeak-ng gave it.

    Raises:
        VoiceError: there is no sound in the reading.
    """
    rate = reading.rate
    sounds = [mark.sample for mark in reading.phonemes if not mark.name.startswith(PAUSE)]
    if not sounds:
        raise VoiceError("espeak-ng made no sound of a line", remedy="change the line, or use another voice")
    pauses = _pauses(reading)
    end = pauses[-1][0] if pauses and pauses[-1][0] > sounds[-1] else len(reading.samples)
    first = max(0, sounds[0] - rate * _HEAD_MS // 1000)
    starts = [
        None if start is None else max(0, _sounding(start, pauses) - first)
        for start in _starts(spans, reading)
    ]
    spoken = next((place for place, token in enumerate(row) if token.spoken), 0)
    starts[spoken] = min(starts[spoken] or 0, sounds[0] - first)
    words = fill(
        row, [None if start is None else _ms(start, rate) for start in starts], _ms(end - first, rate)
    )
    quiet = [(_ms(low - first, rate), _ms(high - first, rate)) for low, high in pauses]
    samples = reading.samples[first : end + rate * _TAIL_MS // 1000]
    return Speech(samples, rate, _ended(words, quiet))


def _sounding(start: int, pauses: Sequence[tuple[int, int]]) -> int:
    """The start of a word that is heard: after the pause that it is said to begin in, if it is in one."""
    place = bisect_right([begun for begun, _ in pauses], start) - 1
    return pauses[place][1] if place >= 0 and start < pauses[place][1] else start


def _pauses(reading: Reading) -> list[tuple[int, int]]:
    """Where nothing sounds: the first sample of each row of pauses, and that of the sound after it."""
    found: list[tuple[int, int]] = []
    begun: int | None = None
    for mark in reading.phonemes:
        if mark.name.startswith(PAUSE):
            begun = mark.sample if begun is None else begun
        elif begun is not None:
            found.append((begun, mark.sample))
            begun = None
    return found if begun is None else [*found, (begun, len(reading.samples))]


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


def _ended(words: Sequence[Word], pauses: Sequence[tuple[int, int]]) -> tuple[Word, ...]:
    """The words, each ending where the pause before the next begins; a dash is the pause before it."""
    result: list[Word] = []
    begun = [pause[0] for pause in pauses]
    for word in words:
        end = word.end_ms
        place = bisect_left(begun, word.end_ms) - 1
        if word.spoken and place >= 0 and begun[place] > word.start_ms and pauses[place][1] >= word.end_ms:
            end = begun[place]
        start = word.start_ms if word.spoken or not result else result[-1].end_ms
        result.append(replace(word, start_ms=start, end_ms=end))
    return tuple(result)


def _ms(sample: int, rate: int) -> int:
    return sample * 1000 // rate
