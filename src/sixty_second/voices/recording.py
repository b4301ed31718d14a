"""A presenter's own reading of an approved script: found, tidied, and timed word by word."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..cache import Cache
from ..errors import SettingsError, VoiceError
from ..model import Samples, Speech
from .align import align
from .align_edges import edged, trimmed
from .align_sentences import inner_starts
from .breaths import joined, shortened
from .espeak import check_line, read_tokens
from .pronunciations import Pronunciations
from .reports import Report
from .sound_file import KINDS, opened
from .spoken import Token, tokens, utterance
from .takes import Take, Takes, find
from .times import Span

REMEDY = "name the file, or a folder with one a beat (b01.wav …): --voice recording:FILE"
_LEAD_MS, _TAIL_MS = 250, 100
"""Kept before and after what is cut out of a recording, as far as there is a pause: most breaths are drawn
before a sentence. Our judgement."""
_DECAY_MS = 60


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """A sentence of a script: whose line it is, its words, and how espeak-ng reads it."""

    line: int
    row: tuple[Token, ...]
    reading: Speech

    @property
    def text(self) -> str:
        """As captioned."""
        return " ".join(token.text for token in self.row)


@dataclass(frozen=True, slots=True, eq=False)
class Recital:
    """A script as it was read: a speech a line, what was found on the way, and the sentences not read."""

    speeches: tuple[Speech, ...]
    notes: tuple[str, ...]
    skipped: tuple[str, ...]


class RecordingVoice:
    """A presenter's own file (WAV, MP3, M4A, FLAC), or a folder with one a beat; e.g. recording:take.wav."""

    name = "recording"
    phonemes = True

    def __init__(
        self, *, cache: Cache, detail: str = "", pronunciations: Pronunciations | None = None
    ) -> None:
        """A voice that has read what is in a file or a folder of files.

        Args:
            cache: keeps espeak-ng's readings, with which the recording is compared.
            detail: the file or folder.
            pronunciations: how some words are said.

        Raises:
            SettingsError: there is no such file or folder, or no recording in it.
        """
        if not detail:
            raise SettingsError("the voice recording is a file of yours", remedy=REMEDY)
        self._cache = cache
        self._files = files(Path(detail).expanduser())
        self._pronunciations = pronunciations or Pronunciations()

    def identity(self, language: str) -> str:
        """The bytes of its files; the language is its reader's."""
        del language
        whole = hashlib.sha256()
        for path in self._files:
            whole.update(hashlib.sha256(_bytes(path)).digest())
        return f"recording {whole.hexdigest()[:16]}"

    def speak(self, text: str, *, language: str, pace: float = 1.0) -> Speech:
        """The line as it was read; a person's pace is not changed.

        Raises:
            VoiceError: nothing in the line can be said, it is not in the recording, or a file cannot be read.
        """
        del pace
        recital = self.read((("the line", text),), language=language)
        if recital.skipped:
            raise VoiceError(recital.skipped[0], remedy="record it")
        return recital.speeches[0]

    def read(self, lines: Sequence[tuple[str, str]], *, language: str) -> Recital:
        """Every line, found in the recording, its long pauses shortened, its words timed.

        Args:
            lines: the id and the text of each beat, in order.

        Raises:
            VoiceError: a file cannot be read or is missing, or a line cannot be said.
        """
        rows = [self._row(text, language) for _, text in lines]
        if len(self._files) == 1 and self._files[0].stem not in {name for name, _ in lines}:
            return self._read(self._files[0], lines, rows, language)
        by_beat = {path.stem: path for path in self._files}
        missing = [name for name, _ in lines if name not in by_beat]
        if missing:
            raise VoiceError(
                f"there is no recording of {', '.join(missing)}",
                remedy=f"record it as {missing[0]}.wav in {self._files[0].parent}",
            )
        each = [
            self._read(by_beat[line[0]], (line,), [row], language)
            for line, row in zip(lines, rows, strict=True)
        ]
        return Recital(
            tuple(speech for recital in each for speech in recital.speeches),
            tuple(note for recital in each for note in recital.notes),
            tuple(text for recital in each for text in recital.skipped),
        )

    def _row(self, text: str, language: str) -> tuple[Token, ...]:
        row = self._pronunciations.applied(tokens(text, language), language)
        check_line(utterance(row)[0], text)
        return row

    def _read(
        self,
        path: Path,
        lines: Sequence[tuple[str, str]],
        rows: Sequence[tuple[Token, ...]],
        language: str,
    ) -> Recital:
        """The lines that one file has."""
        samples, rate = opened(path)
        sentences = [
            sentence
            for number, row in enumerate(rows)
            for sentence in _sentences(number, row, read_tokens(row, language, cache=self._cache))
        ]
        takes = find(samples, rate, [sentence.reading for sentence in sentences])
        whole = len(self._files) == 1
        report = Report("the recording" if whole else path.name, tuple(name for name, _ in lines))
        for number, sentence in enumerate(sentences):
            report.sentence(sentence.line, sentence.text, [take.span for take in takes.of(number)])
        report.others(takes.added)
        speeches = []
        for number, row in enumerate(rows):
            kept = [
                takes.of(at)[-1]
                for at, sentence in enumerate(sentences)
                if sentence.line == number and takes.of(at)
            ]
            speeches.append(self._spoken(_parts(samples, rate, kept, takes), rate, row, language))
        return Recital(tuple(speeches), report.notes, report.skipped)

    def _spoken(self, sounds: Sequence[Samples], rate: int, row: tuple[Token, ...], language: str) -> Speech:
        """A line's sound, tidied and timed."""
        sound = trimmed(joined([shortened(each, rate) for each in sounds], rate), rate)
        return edged(sound, rate, align(sound, rate, row, language, cache=self._cache))


def files(path: Path) -> tuple[Path, ...]:
    """The file, or those of the folder that may be a beat's.

    Raises:
        SettingsError: there is none.
    """
    if path.is_dir():
        found = tuple(sorted(each for each in path.iterdir() if each.suffix.lower() in KINDS))
        if not found:
            raise SettingsError(f"there is no recording in {path}", remedy=REMEDY)
        return found
    if not path.is_file():
        raise SettingsError(f"there is no recording {path}", remedy=REMEDY)
    return (path,)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as exc:
        raise VoiceError(f"{path} cannot be read: {exc.strerror}", remedy="see that it is there") from exc


def _sentences(number: int, row: tuple[Token, ...], reading: Speech) -> list[Sentence]:
    """The sentences of a line, each with its part of the line's reading."""
    starts = [0, *inner_starts(row)]
    found = []
    for first, last in zip(starts, [*starts[1:], len(row)], strict=True):
        words = reading.words[first:last]
        span = (words[0].start_ms, words[-1].end_ms + _DECAY_MS)
        part = Speech(_cut(reading.samples, reading.rate, span), reading.rate, ())
        found.append(Sentence(number, row[first:last], part))
    return found


def _parts(samples: Samples, rate: int, kept: Sequence[Take], takes: Takes) -> list[Samples]:
    """The sound of a line's readings: one part for those that follow each other in the recording."""
    spans: list[Span] = []
    others = [*takes.added, *(take.span for take in takes.takes)]
    for take in kept:
        after = spans[-1][1] if spans else -1
        between = any(after <= span[0] and span[1] <= take.span[0] for span in others)
        if spans and take.span[0] >= after and not between:
            spans[-1] = (spans[-1][0], take.span[1])
        else:
            spans.append(take.span)
    return [_cut(samples, rate, _widened(span, others, len(samples) * 1000 // rate)) for span in spans]


def _widened(span: Span, others: Sequence[Span], length_ms: int) -> Span:
    """The span with the pause before and after it, no nearer than half-way to other speech."""
    before = max((other[1] for other in others if other[1] <= span[0]), default=-2 * _LEAD_MS)
    after = min((other[0] for other in others if other[0] >= span[1]), default=length_ms + 2 * _TAIL_MS)
    first = span[0] - min(_LEAD_MS, (span[0] - before) // 2)
    last = span[1] + min(_TAIL_MS, (after - span[1]) // 2)
    return max(0, first), min(length_ms, last)


def _cut(samples: Samples, rate: int, span: Span) -> Samples:
    return samples[span[0] * rate // 1000 : span[1] * rate // 1000]
