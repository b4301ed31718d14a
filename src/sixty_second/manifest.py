"""``manifest.json``: what was made of what, and what the checks said. No clock, no path of a machine."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from . import __version__
from .model import Article, Beat, Check, Picture, Spoken, Track
from .records import plain
from .settings import NO_MUSIC, Settings
from .story import digest
from .voices.align import doubtful

BY_HAND = "by hand"
"""The note on a beat that says words which no source has."""

HUMAN = {"silent": "none", "recording": "a person's"}
"""What the manifest discloses of a voice that is not synthetic, by its name."""

COMPOSITE = "composite"
SYNTHETIC = "compositeSynthetic"
"""IPTC DigitalSourceType of a film without and with a synthetic voice. Source: IPTC NewsCodes,
digitalsourcetype."""


def manifest(
    *,
    article: Article,
    beats: Sequence[Beat],
    spoken: Sequence[Spoken],
    pictures: Sequence[Picture],
    settings: Settings,
    voice: Mapping[str, str],
    written: Mapping[str, str],
    writer: Mapping[str, Any],
    writers: Mapping[str, str],
    added: Mapping[str, tuple[str, ...]],
    template: str,
    strap: str,
    music: Track,
    captions: Mapping[str, Any],
    notes: Sequence[str],
    folder: Path,
    checks: Sequence[Check] = (),
    edited: bool = False,
) -> dict[str, Any]:
    """The manifest as a mapping, ready for JSON.

    Args:
        voice: ``name`` and ``identity`` of the voice that spoke.
        written: for each beat's id the words that we ourselves wrote; what departs from them is by hand.
        writer: the writer that was asked for; of a language model also what of it was refused, and why.
        writers: for each beat's id the writer that worded it.
        added: for each beat's id the template's words, before and after the article's.
        template: the narration template's name.
        strap: the words beside the date on the title, with a place for the length.
        music: what is played under the voice.
        captions: a producer's own file of them, and where it says other words than the narration.
        edited: the story is no longer as a run from the source left it, but as a person made it.
        folder: where the outputs are; every file there is listed with its SHA-256.
    """
    width, height = settings.pixels
    times = {item.line.beat.id: item for item in spoken}
    used = {beat.picture.sha256 for beat in beats if beat.picture is not None}
    return {
        "version": __version__,
        "source": article.source,
        "source_sha256": hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
        "headline": article.headline,
        "publisher": article.publisher,
        "url": article.url,
        "language": article.language,
        "kind": article.kind,
        "template": template,
        "strap": strap,
        "voice": voice["name"],
        "voice_identity": voice["identity"],
        "target_ms": settings.target_ms,
        "duration_ms": spoken[-1].end_ms if spoken else 0,
        "size": f"{width}x{height}",
        "fps": settings.frame_rate,
        "safe": settings.safe,
        "loudness": settings.loudness,
        "caption_rules": settings.caption_rules,
        "options": asdict(settings)
        | {name: Path(getattr(settings, name)).name for name in ("template", "phrases", "pronunciations")},
        "music": _music(music, folder) | {"below": settings.music_below},
        "captions": {"burned": settings.captions, **captions},
        "edited": edited,
        "writer": dict(writer),
        "beats": [
            _beat(beat, times.get(beat.id), written, article)
            | {"added": list(added.get(beat.id, ())), "writer": writers.get(beat.id, "")}
            for beat in beats
        ],
        "pictures": [
            plain(picture, base=folder)
            | {"used": picture.sha256 in used, "digital_source_type": picture.source_type or "not stated"}
            for picture in pictures
        ],
        "disclosure": {
            "voice": HUMAN.get(voice["name"], f"synthetic ({voice['name']})"),
            "digital_source_type": COMPOSITE if voice["name"] in HUMAN else SYNTHETIC,
        },
        "notes": list(notes),
        "checks": [asdict(check) for check in checks],
        "outputs": {
            path.relative_to(folder).as_posix(): digest(path)
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name != "manifest.json"
        },
    }


def _music(track: Track, folder: Path) -> dict[str, Any]:
    """The music, and who has to answer for it."""
    own = "60 Second, from oscillators and noise" if track.name != NO_MUSIC else ""
    maker = "the producer's own; its rights were not checked" if track.path else own
    return {**plain(track, base=folder), "maker": maker}


def words_by_hand(beat: Beat, written: str, article: Article) -> tuple[str, ...]:
    """The words of ``beat.say`` that are neither in its sources, nor in the headline or the names that an
    article comes with, nor in what we wrote for it ourselves."""
    known = _words(written)
    for text in (article.headline, article.publisher, article.byline, article.place, *_sentences(beat)):
        known |= _words(text)
    return tuple(word for word in beat.say.split() if not _words(word) <= known)


def _sentences(beat: Beat) -> tuple[str, ...]:
    return tuple(sentence.text for sentence in beat.sources)


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def _beat(beat: Beat, spoken: Spoken | None, written: Mapping[str, str], article: Article) -> dict[str, Any]:
    by_hand = words_by_hand(beat, written.get(beat.id, ""), article)
    return {
        "id": beat.id,
        "kind": beat.kind,
        "say": beat.say,
        "show": beat.show,
        "start_ms": spoken.start_ms if spoken else None,
        "end_ms": spoken.end_ms if spoken else None,
        "sources": [
            {"sentence": item.number, "text": item.text, "start": item.start, "end": item.end}
            for item in beat.sources
        ],
        "quotation": beat.quotation,
        "speaker": beat.speaker,
        "figure": beat.figure,
        "picture": beat.picture.sha256 if beat.picture else "",
        "sound": beat.sound,
        "notes": [*beat.notes, *([BY_HAND] if by_hand else [])],
        "by_hand": list(by_hand),
        "unsure": list(doubtful(spoken.speech.words)) if spoken else [],
        "written": written.get(beat.id, ""),
    }
