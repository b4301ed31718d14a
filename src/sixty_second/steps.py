"""What the pipeline does at each stage: calls it with what is settled, and leaves its file in the folder.

A stage is imported when its turn comes, so that ``--until write`` never loads an encoder.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from . import plugins, presenting, story
from .captioning import captioned
from .draft import Draft
from .edition import render_yaml
from .errors import VoiceUnreachable
from .files import write_text
from .fit import fit
from .manifest import HUMAN, manifest, words_by_hand
from .memory import give_back
from .mixdown import heard_under, mixed
from .model import Beat, Line, Script, Speech, Spoken, Timeline, failed
from .pacing import FULL, PACE, Pacing, Room, place, space, usable_ms
from .records import dump
from .speaking import every, speaker, unsure
from .voices import Voice
from .voicing import unsayable, voice_called
from .writing import commission, worded_by

SHEET_QUALITY = 90
"""JPEG quality of stills: above it nothing is seen, only bytes grow; our judgement."""

EASY = (152, 163)
"""Words a minute in English, pauses counted: 140 to 160 words in a minute's film, less its edges. Source: the
product's own promise, inside criterion A4's 140 to 180."""


def read(draft: Draft) -> Draft:
    """Leaves ``article.json``."""
    article = draft.article
    pictures = tuple(replace(picture, origin=public(picture.origin)) for picture in article.pictures)
    write_text(draft.folder / "article.json", dump(replace(article, pictures=pictures)))
    return draft.noted(*article.notes)


def showable(draft: Draft) -> Draft:
    """The draft as it is, when its words can be shown at all: asked before any time goes into speaking them.

    Raises:
        CaptionError: the typefaces lack most of its letters.
    """
    from .legible import refuse_unreadable

    told = [line.text for line in draft.script.lines]
    refuse_unreadable(told or (sentence.text for sentence in draft.article.sentences))
    return draft


def public(origin: str) -> str:
    """An address as it is; of a file its name alone, since no folder of one machine goes into an output."""
    name = origin if "://" in origin else Path(origin).name
    return name.encode("utf-8", "replace").decode("utf-8")


def illustrate(
    draft: Draft, *, files: Sequence[Path], folder: Path | None, credit: str, allow_private: bool
) -> Draft:
    """Gathers the pictures into ``pictures/``."""
    from .pictures import gather

    pictures, notes = gather(
        draft.article,
        into=draft.folder / "pictures",
        files=files,
        folder=folder,
        credit=credit,
        allow_private=allow_private,
    )
    named = tuple(replace(picture, origin=public(picture.origin)) for picture in pictures)
    return replace(draft, pictures=named).noted(*notes)


def tell(draft: Draft, *, aloud: bool) -> Draft:
    """Condensed, written, spoken and fitted; leaves ``story.yaml``.

    When it is not to be told aloud, the silent voice stands in for the time that words take.

    Raises:
        VoiceUnreachable: the voice needs a network and no other was named to fall back on.
    """
    draft.events.stage("condense")
    asked = commission(draft.article, draft.settings, draft.cache)
    draft = replace(draft, writer=asked.facts).noted(*asked.notes)
    say = partial(_told, writer=asked.write)
    return _aloud(draft, say) if aloud else say(draft, "silent")


def _aloud(draft: Draft, say: Callable[[Draft, str], Draft]) -> Draft:
    """What ``say`` makes of the draft with the voice asked for, else with the one to fall back on."""
    settings = draft.settings
    *first, last = dict.fromkeys(filter(None, (settings.voice, settings.fallback_voice)))
    for name in first:
        try:
            return say(draft, name)
        except VoiceUnreachable as exc:
            draft = draft.noted(f"{exc.message}: {last} speaks instead, as asked")
    return say(draft, last)


def _told(draft: Draft, name: str, *, writer: Callable[..., tuple[Beat, ...]]) -> Draft:
    from .condense.versed import unversed
    from .pictures import assign
    from .script import added, lacking, strap, write

    settings, article = draft.settings, draft.article
    own = Path(settings.phrases) if settings.phrases else None
    voice = voice_called(name, cache=draft.cache, pronunciations=draft.pronunciations)

    def choose(budget_ms: int, estimate: Callable[[str], int]) -> tuple[Beat, ...]:
        beats = assign(writer(article, budget_ms=budget_ms, estimate=estimate), draft.pictures)
        return heard_under(beats) if settings.keep_sound else beats

    def compose(beats: tuple[Beat, ...]) -> Script:
        return write(beats, article, template=settings.template, own=own, duration_s=settings.duration_s)

    draft.events.stage("speak")
    spoken, script, pacing = fit(
        choose,
        compose,
        _speaker(draft, voice),
        target_ms=settings.target_ms,
        fps=settings.frame_rate,
        words_a_minute=EASY if article.language.startswith("en") else None,
    )
    draft = _with_speech(draft, voice, script=script, spoken=spoken, pacing=pacing)
    return replace(
        _timed(draft, "the article has no more to tell").noted(*lacking(article, own), *unversed(article)),
        written={line.beat.id: line.text for line in script.lines},
        writers=worded_by(script, settings),
        strap=strap(article, own),
        added={line.beat.id: added(line) for line in script.lines},
    )


def respeak(draft: Draft, before: Mapping[str, Any]) -> Draft:
    """The lines spoken as they stand in ``story.yaml``; nothing is chosen again, nothing is cut.

    The spacing stays as it was, so that a changed beat moves nothing but itself; another voice, frame
    rate or target gets its own.

    Raises:
        VoiceUnreachable: as `tell`.
    """
    draft.events.stage("speak")
    return _aloud(draft, partial(_told_again, before=before))


def _told_again(draft: Draft, name: str, *, before: Mapping[str, Any]) -> Draft:
    """The draft's lines spoken; ``before`` is the manifest of the run that spoke them last."""
    settings, lines = draft.settings, draft.script.lines
    draft, voice, say = _reader(draft, name)
    pacing, fps = draft.pacing, settings.frame_rate
    spaced_for = tuple(before.get(fact) for fact in ("voice_identity", "fps", "target_ms"))
    if spaced_for != (voice.identity(draft.article.language), fps, settings.target_ms):
        speeches = every(lines, PACE[1], say)
        room = Room(usable_ms(settings.target_ms, fps), FULL * settings.target_ms, fps)
        pacing = space(speeches, room) or Pacing()
        if presenting.is_read(name):
            pacing = replace(pacing, pace=PACE[1])
    speeches = every(lines, pacing.pace, say)
    spoken = place(lines, speeches, pacing, fps=fps)
    draft = _with_speech(draft, voice, script=draft.script, spoken=spoken, pacing=pacing)
    left = usable_ms(settings.target_ms, fps) - spoken[-1].end_ms
    return _timed(draft, f"{left / 1000:.1f} s are left")


def script(draft: Draft) -> Draft:
    """Leaves ``script.md``, the narration for approval."""
    from .script import approval

    beats = (replace(line.beat, say=line.text) for line in draft.script.lines)
    text = approval(
        draft.spoken,
        draft.article,
        told_by=draft.script.template,
        added=draft.added,
        by_hand={
            beat.id: words_by_hand(beat, draft.written.get(beat.id, ""), draft.article) for beat in beats
        },
        notes=draft.notes,
    )
    write_text(draft.folder / "script.md", text)
    return draft


def narrate(draft: Draft, folder: Path) -> Draft:
    """Leaves ``narration.wav``; in a folder that has no film yet, at once, so that it can be heard first."""
    from .audio import RATE, assemble, write_wav

    narration = assemble(draft.spoken, duration_ms=draft.spoken[-1].end_ms)
    write_wav(draft.folder / "narration.wav", narration, RATE)
    if not (folder / story.FILM).exists():
        sign(draft)
        story.publish(draft.folder, folder, before=draft.began, whole=False)
    return draft


def caption(draft: Draft) -> Draft:
    """Leaves the captions in their formats, the transcript, the bed and the timeline of the film."""
    from . import scenes
    from .audio import RATE, assemble, master
    from .captions import ebuttd, srt, transcript, vtt
    from .legible import unreadable
    from .script import SECONDS

    draft.events.stage("caption")
    settings, article = draft.settings, draft.article
    width, height = settings.pixels
    theme = plugins.load("themes", settings.theme)()
    cues, draft = captioned(draft)
    sound, unheard = mixed(draft, assemble(draft.spoken, duration_ms=draft.spoken[-1].end_ms))
    timeline = Timeline(
        scenes=scenes.stage(
            draft.spoken,
            cues,
            article,
            theme=theme,
            width=width,
            height=height,
            fps=settings.frame_rate,
            safe=settings.safe,
            voice="" if draft.voice["name"] in HUMAN else draft.voice["name"],
            strap=draft.strap.replace(SECONDS, str(settings.duration_s)),
            burned=settings.captions,
        ),
        cues=cues,
        audio=master(sound, loudness=settings.loudness),
        rate=RATE,
        width=width,
        height=height,
        fps=settings.frame_rate,
        language=article.language,
        metadata=_tags(draft),
    )
    write_text(draft.folder / "captions.srt", srt.render(cues))
    write_text(draft.folder / "captions.vtt", vtt.render(cues, article.language))
    upright = scenes.is_vertical(width, height)
    ttml = ebuttd.render(cues, article.language, upright=upright, owner=article.publisher)
    write_text(draft.folder / "captions.ttml", ttml)
    write_text(draft.folder / "transcript.txt", transcript.render(draft.spoken))
    write_text(draft.folder / "timeline.json", dump(_described(timeline), base=draft.folder))
    return replace(draft, timeline=timeline).noted(*unheard, *unreadable(timeline))


def render(draft: Draft) -> Draft:
    """Leaves the film, its thumbnail and its contact sheet."""
    from PIL import Image

    from . import render as room

    timeline = draft.timeline
    assert timeline is not None
    draft.events.stage("render")
    give_back()
    room.render(
        timeline,
        draft.folder / story.FILM,
        encoding=room.PROFILES[draft.settings.profile],
        cache=draft.cache,
        progress=draft.events.progress,
    )
    first = timeline.scenes[0]
    thumbnail = Image.fromarray(room.still(timeline, first.start_ms + first.peak_ms))
    thumbnail.save(draft.folder / "thumbnail.jpg", quality=SHEET_QUALITY)
    titles = [line.text for line in draft.script.lines]
    room.sheet(timeline, titles).save(draft.folder / "contact-sheet.jpg", quality=SHEET_QUALITY)
    return draft


def check(draft: Draft) -> Draft:
    """Measures what was made, as it will go on air."""
    from .preflight import preflight

    draft.events.stage("check")
    sign(draft)
    checks = preflight(draft.folder)
    draft = replace(draft, checks=checks)
    return draft.noted(
        *(f"check {item.id} ({item.title}): {item.value}, limit {item.limit}" for item in failed(checks))
    )


def sign(draft: Draft) -> Draft:
    """Leaves ``story.yaml`` and, last, ``manifest.json``."""
    beats = tuple(replace(line.beat, say=line.text) for line in draft.script.lines)
    if beats:
        text = render_yaml(
            draft.article,
            beats,
            draft.pacing,
            base=draft.folder,
            music=draft.music,
            captions=draft.settings.captions,
            captions_from=draft.captions_from,
        )
        write_text(draft.folder / story.STORY, text)
    contents = manifest(
        article=draft.article,
        beats=beats,
        spoken=draft.spoken,
        pictures=draft.pictures,
        settings=draft.settings,
        voice=draft.voice,
        written=draft.written,
        writer=draft.writer,
        writers=draft.writers,
        added=draft.added,
        template=draft.script.template,
        strap=draft.strap,
        music=draft.music,
        captions={"file": draft.captions_from, "departures": list(draft.departures)},
        notes=draft.notes,
        folder=draft.folder,
        checks=draft.checks,
        edited=draft.edited,
    )
    write_text(draft.folder / story.MANIFEST, dump(contents))
    return draft


def _reader(draft: Draft, name: str) -> tuple[Draft, Voice, Callable[[Line, float], Speech]]:
    """Who speaks the lines as they stand, and how; a person has spoken them, and at no other pace."""
    if presenting.is_read(name):
        draft, person, speeches = presenting.read(draft, name)
        known = {line.beat.id: speech for line, speech in zip(draft.script.lines, speeches, strict=True)}
        return draft, person, lambda line, _: known[line.beat.id]
    voice = voice_called(name, cache=draft.cache, pronunciations=draft.pronunciations)
    return draft, voice, _speaker(draft, voice)


def _speaker(draft: Draft, voice: Voice) -> Callable[[Line, float], Speech]:
    return speaker(
        voice,
        draft.settings,
        language=draft.article.language,
        kept=draft.cache,
        pronunciations=draft.pronunciations,
    )


def _with_speech(
    draft: Draft, voice: Voice, *, script: Script, spoken: tuple[Spoken, ...], pacing: Pacing
) -> Draft:
    language, ways = draft.article.language, draft.pronunciations
    lines = [line.text for line in script.lines]
    return replace(
        draft.noted(*unsayable(lines, voice, language=language, pronunciations=ways), *unsure(spoken)),
        script=script,
        spoken=spoken,
        pacing=pacing,
        voice={"name": voice.name, "identity": voice.identity(language)},
    )


def _timed(draft: Draft, short: str) -> Draft:
    """The draft, with a note on its length when it misses the target; ``short`` is what is said below it."""
    lasts, settings = draft.spoken[-1].end_ms, draft.settings
    over = lasts - usable_ms(settings.target_ms, settings.frame_rate)
    if over > 0:
        return draft.noted(
            f"the film is {over / 1000:.1f} s too long for {settings.duration_s} s; nothing was cut"
        )
    if lasts < FULL * settings.target_ms:
        return draft.noted(f"the film lasts {lasts / 1000:.1f} s of {settings.duration_s} s: {short}")
    return draft


def _tags(draft: Draft) -> tuple[tuple[str, str], ...]:
    voice = draft.voice["name"]
    spoken = "" if voice in HUMAN else f"Synthetic voice ({voice}). "
    source = ", ".join(filter(None, (draft.article.publisher, draft.article.url)))
    return (
        ("title", draft.article.headline),
        ("comment", f"{spoken}Source: {source or draft.article.source}"),
    )


def _described(timeline: Timeline) -> dict[str, Any]:
    names = ("width", "height", "fps", "rate", "language", "duration_ms", "scenes", "cues")
    return {name: getattr(timeline, name) for name in names}
