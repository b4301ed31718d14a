"""The sheet on which a script is approved: every beat with its times, its words and what they stand on."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..model import Article, Sentence, Spoken
from ..resources import resource
from ..sandbox import Sandbox
from ..timing import short_time

WORDS = 400
"""Words of a sentence and of a beat up to which the one is compared with the other; bounds the work."""

MANY = 4
"""Notes of one sort that are told as one; our judgement."""

LETTERS = 4000
"""Characters that are printed of a sentence longer than that at most; our judgement."""

SURE = 0.6
"""Share of a beat's words found in a sentence from which single words count, too; our judgement."""

_MARKUP = re.compile(r"([\\`*_\[\]<>])")


def approval(
    spoken: tuple[Spoken, ...],
    article: Article,
    *,
    told_by: str = "",
    added: Mapping[str, Sequence[str]] | None = None,
    by_hand: Mapping[str, Sequence[str]] | None = None,
    notes: Sequence[str] = (),
    template: Path | None = None,
) -> str:
    """The script for approval, Markdown: every beat with its times, words and the sentences it stands on.

    The template (by default ``templates/script.md.j2``) sees ``article``, ``told_by``, ``notes``, ``rows``
    (each with ``beat``, ``before``, ``say``, ``after``, ``start``, ``end``, ``seconds``, ``words``,
    ``by_hand`` and ``sources``), ``words``, ``added``, ``pace`` and ``seconds`` in all, ``end``, and
    ``untold``. Texts are escaped for Markdown.

    Args:
        told_by: the narration template's name.
        added: for a beat's id the template's words, before and after the article's.
        by_hand: for a beat's id the words that a person put in.
        notes: what the producer should know.

    Raises:
        TemplateError: the template is wrong, with file and line.
    """
    path = template or resource("templates", "script.md.j2")
    rows = [_row(item, added or {}, by_hand or {}) for item in spoken]
    words, end_ms = sum(row["words"] for row in rows), spoken[-1].end_ms if spoken else 0
    text = Sandbox(path).render(
        article=article,
        told_by=told_by,
        notes=[_plain(note) for note in _gathered(notes)],
        rows=rows,
        words=words,
        added=sum(row["added"] for row in rows),
        pace=round(words * 60_000 / end_ms) if end_ms else 0,
        seconds=f"{end_ms / 1000:.1f}",
        end=short_time(end_ms),
        untold=_untold(spoken, article),
    )
    return text.strip() + "\n"


def _gathered(notes: Sequence[str]) -> Iterator[str]:
    """The notes, but those of one sort once when there are many: ``left out a picture: 16 times``."""
    sorts = [note.partition(": ")[0] for note in notes]
    for place, (note, sort) in enumerate(zip(notes, sorts, strict=True)):
        times = sorts.count(sort)
        if times < MANY:
            yield note
        elif sort not in sorts[:place]:
            yield f"{sort}: {times} times, see manifest.json"


def _untold(spoken: Sequence[Spoken], article: Article) -> str:
    """The numbers of the article's sentences that no beat stands on: ``3, 6–9, 12``."""
    told = {sentence.number for item in spoken for sentence in item.line.beat.sources}
    runs: list[list[int]] = []
    for sentence in article.sentences:
        if sentence.number in told or sentence.role not in ("body", "quote"):
            continue
        if runs and runs[-1][1] == sentence.number - 1:
            runs[-1][1] = sentence.number
        else:
            runs.append([sentence.number, sentence.number])
    return ", ".join(str(low) if low == high else f"{low}–{high}" for low, high in runs)


def _row(
    item: Spoken, added: Mapping[str, Sequence[str]], by_hand: Mapping[str, Sequence[str]]
) -> dict[str, Any]:
    beat, text = item.line.beat, item.line.text
    before, said, after = _parted(text, added.get(beat.id, ()))
    return {
        "beat": beat,
        "before": _plain(before),
        "say": _plain(said),
        "after": _plain(after),
        "start": short_time(item.start_ms),
        "end": short_time(item.end_ms),
        "seconds": f"{(item.end_ms - item.start_ms) / 1000:.1f}",
        "words": len(text.split()),
        "added": len(before.split()) + len(after.split()),
        "by_hand": [_plain(word) for word in by_hand.get(beat.id, ())],
        "sources": [_source(sentence, said) for sentence in beat.sources],
    }


def _parted(text: str, added: Sequence[str]) -> tuple[str, str, str]:
    """The template's words before, the article's, and the template's after, while they still stand there."""
    before, after = (*added, "", "")[:2]
    if not (text.startswith(before) and text.removeprefix(before).endswith(after)):
        return "", text, ""
    return before, text.removeprefix(before).removesuffix(after).strip(), after


def _source(sentence: Sentence, say: str) -> dict[str, Any]:
    """A sentence with its number; what is said of it in bold, where not all of it is."""
    words, said = sentence.text.split(), say.split()
    if max(len(words), len(said)) > WORDS:
        return {"number": sentence.number, "text": _plain(_shortened(sentence.text))}
    told = set(_told(words, said))
    if len(told) == len(words):
        told = set()
    return {"number": sentence.number, "text": _marked(words, told)}


def _shortened(text: str) -> str:
    return text if len(text) <= LETTERS else f"{text[:LETTERS]} …"


def _told(words: Sequence[str], said: Sequence[str]) -> Iterator[int]:
    """The places of the words of a sentence that are said, as far as a comparison can tell."""
    alike = difflib.SequenceMatcher(None, [*map(_bare, words)], [*map(_bare, said)], autojunk=False)
    blocks = [block for block in alike.get_matching_blocks() if block.size]
    sure = sum(block.size for block in blocks) >= SURE * len(said)
    for block in blocks:
        if sure or block.size > 1 or words[block.a][:1].isupper():
            yield from range(block.a, block.a + block.size)


def _marked(words: Sequence[str], told: set[int]) -> str:
    out = []
    for place, word in enumerate(words):
        opens, closes = place in told and place - 1 not in told, place in told and place + 1 not in told
        out.append(f"{'**' * opens}{_plain(word)}{'**' * closes}")
    return " ".join(out)


def _bare(word: str) -> str:
    return "".join(filter(str.isalnum, word)).casefold() or word


def _plain(text: str) -> str:
    """The text, with nothing in it that Markdown would take for markup."""
    return _MARKUP.sub(r"\\\1", text)
