"""The part ``summaries``: what a writer tells of given articles in so many words, and what that costs."""

from __future__ import annotations

import io
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import mean
from typing import Any

from .. import plugins
from ..article import Given, read
from ..article.sentences import spans
from ..condense.construction import faults
from ..errors import CondenseError, ReadError
from ..model import Article, Beat
from .report import Figure, Report, Say
from .rows import read_rows, spent, write_rows

WORD_MS = 365
"""What a word takes, the pauses between beats included, so that a limit in words is met as the film's limit
in time is. Source: measured, 1,301 words in 80 beats told by espeak: 353 ms without pauses, 378 ms with
the usual ones."""

LONG = 22
"""Words of a sentence that is hard to follow by ear; the product's own promise."""

FAULTS = ("words", "name", "marks", "verb", "quotation")
"""What `construction.faults` may find."""

LIMIT_MS = 50.0
"""Processor time for condensing 600 words; the product's own promise."""

_USUAL = 600
"""Words of the article that it is promised for."""

Write = Callable[..., tuple[Beat, ...]]


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one article; ``words`` are its own, and times are seconds of processor."""

    summary: tuple[str, ...]
    language: str
    words: int
    reading_s: float
    condensing_s: float
    beats: tuple[Beat, ...] = ()


def measure(articles: Path, out: Path, *, words: int, writer: str, say: Say) -> Report:
    """Tells each article in at most ``words`` words into ``out``, one ``{"id", "summary"}`` a line, in order.

    A summary is what the beats say, a beat a line; the template's own words are not in it.

    Args:
        articles: ``{"id", "text"}`` a line, perhaps with a ``"headline"``.
        out: what is written; an article that cannot be told has an empty summary in it.
        writer: its name, as ``make-video --writer`` takes it.
        say: told which articles cannot be told, and why.

    Raises:
        UsageError: a line of ``articles`` is something else, or there is none.
        SettingsError: there is no such writer.
        OutputError: ``out`` cannot be written.
    """
    write: Write = plugins.load("writers", writer)
    rows = read_rows(articles, "id", "text")
    told = [_told(row, write, words, say) for row in rows]
    write_rows(
        out,
        [{"id": row["id"], "summary": "\n".join(one.summary)} for row, one in zip(rows, told, strict=True)],
    )
    return Report(
        "summaries", {"articles": len(rows), "words": words, "writer": writer}, _figures(told, words)
    )


def _told(row: dict[str, Any], write: Write, words: int, say: Say) -> Told:
    began = time.process_time()
    article, reason = _read(row)
    between = time.process_time()
    beats: tuple[Beat, ...] = ()
    try:
        beats = () if reason else write(article, budget_ms=words * WORD_MS, estimate=estimate)
    except CondenseError as exc:
        reason = str(exc)
    ended = time.process_time()
    if reason:
        say(f"{row['id']}: {reason}")
    summary = tuple(" ".join(beat.say.split()) for beat in beats if beat.kind != "sign-off")
    length = len(article.text.split())
    return Told(summary, article.language, length, between - began, ended - between, beats)


def _read(row: dict[str, Any]) -> tuple[Article, str]:
    """The article, read as a text on standard input is; an empty one and the reason when there is none."""
    given = Given(headline=str(row.get("headline") or ""))
    text = io.BytesIO(row["text"].encode("utf-8", errors="replace"))
    try:
        return read("-", given=given, stdin=text), ""
    except ReadError as exc:
        return Article(headline="", text="", sentences=()), str(exc)


def estimate(text: str) -> int:
    """Milliseconds that the text counts for: words are what is limited here, and all of them count alike."""
    return WORD_MS * len(text.split())


def _figures(told: Sequence[Told], limit: int) -> tuple[Figure, ...]:
    lengths = [sum(len(line.split()) for line in one.summary) for one in told]
    sentences = [length for one in told for length in _sentences(one)]
    usual_s = _USUAL * sum(one.condensing_s for one in told) / max(sum(one.words for one in told), 1)
    return (
        Figure("articles not told", sum(not one.summary for one in told), ""),
        Figure("a summary, mean", round(mean(lengths), 2), "words"),
        Figure("a summary, most", max(lengths), "words", bound="at most", limit=limit),
        Figure("sentences", len(sentences), ""),
        Figure(f"sentences over {LONG} words", sum(length > LONG for length in sentences), ""),
        *_construction(told),
        *spent("reading", [one.reading_s for one in told]),
        *spent("condensing", [one.condensing_s for one in told]),
        Figure(f"condensing, CPU for {_USUAL} words", round(usual_s * 1000, 3), "ms", bound="at most",
               limit=LIMIT_MS),
    )  # fmt: skip


def _construction(told: Sequence[Told]) -> tuple[Figure, ...]:
    """How many English beats are not made as all of them should be, by what does not hold."""
    beats = [
        beat
        for one in told
        if one.language.startswith("en")
        for beat in one.beats
        if beat.say and beat.sources
    ]
    found = Counter(fault for beat in beats for fault in faults(beat))
    pairs = [pair for one in told for pair in pairwise(beat for beat in one.beats if beat.say)]
    same = sum(_opener(a) == _opener(b) != "" for a, b in pairs)
    return (
        Figure("beats", len(beats), ""),
        *(Figure(f"beats whose {name} changed", found[name], "", bound="at most") for name in FAULTS),
        Figure("beats that start as the one before", same, ""),
    )


def _opener(beat: Beat) -> str:
    """The word the beat starts on; empty for an article."""
    first = beat.say.split(" ", 1)[0].strip("\"'“‘«„,.:").lower()
    return "" if first in ("a", "an", "the") else first


def _sentences(told: Told) -> list[int]:
    """The words of each sentence told."""
    return [
        len(line[start:end].split()) for line in told.summary for start, end in spans(line, told.language)
    ]
