"""The order of things. This module knows every stage and nothing but their order; `steps` takes them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, get_args

from . import captioning, mixdown, presenting, steps, story
from .cache import Cache
from .draft import Draft
from .events import Events
from .given import Given
from .model import Article
from .pronouncing import gathered
from .records import build
from .reopening import reopen
from .settings import Settings, Stage

STAGES: tuple[Stage, ...] = get_args(Stage)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What to make, beside the settings: the source, what goes with it, where to, and how far.

    Attributes:
        stdin: what the source ``-`` reads.
        folder: the story folder itself; None means ``output/<slug>``.
        force: write over a ``story.yaml`` that somebody has edited.
        until: the last stage to run.
        item: which item of the feed ``source``, from 1; 0 when the source is the article itself.
        full_text: take the item's text from the feed and do not visit its page.
    """

    source: str
    stdin: BinaryIO | None = None
    given: Given = Given()
    folder: Path | None = None
    output: Path = Path("output")
    pictures: tuple[Path, ...] = ()
    picture_folder: Path | None = None
    credit: str = ""
    allow_private: bool = False
    force: bool = False
    until: Stage = "render"
    item: int = 0
    full_text: bool = False

    def reaches(self, stage: Stage) -> bool:
        """Whether the stage is to be run."""
        return STAGES.index(stage) <= STAGES.index(self.until)


def make(order: Order, settings: Settings, *, cache: Cache, events: Events) -> Path:
    """The story folder made of a source.

    Raises:
        SixtySecondError: one of its children, by what went wrong; the folder is then as it was.
    """
    presenting.refuse_unwritten(settings)
    events.stage("read")
    article = _read(order, cache)
    article = replace(article, source=steps.public(article.source))
    folder = order.folder or story.folder_for(order.output, article)
    if not order.force:
        story.refuse_if_edited(folder)
        if not order.reaches("render"):
            story.refuse_if_filmed(folder)
    with story.staging(folder) as made:
        draft = Draft(
            article=article,
            folder=made,
            began=story.state(folder),
            pronunciations=gathered(settings.pronunciations, folder),
            settings=settings,
            cache=cache,
            events=events,
        )
        draft = mixdown.tune(steps.read(draft), settings.music, folder)
        if order.reaches("caption"):
            draft = steps.showable(draft)
        if order.reaches("condense"):
            draft = steps.illustrate(
                draft,
                files=order.pictures,
                folder=order.picture_folder,
                credit=order.credit,
                allow_private=order.allow_private,
            )
            draft = steps.tell(draft, aloud=order.reaches("speak"))
        if order.reaches("write"):
            draft = steps.script(draft)
        if order.reaches("speak"):
            draft = steps.narrate(draft, folder)
        draft = _film(draft, captions=order.reaches("caption"), film=order.reaches("render"))
        story.publish(made, folder, before=draft.began, whole=True)
    cache.trim()
    return folder


def render(
    folder: Path, changes: dict[str, Any], *, cache: Cache, events: Events, captions_from: str = ""
) -> Path:
    """The story folder, gone on from its ``story.yaml``; ``changes`` are settings to change.

    ``captions_from`` is a producer's own file of captions; ``none`` takes back ours.

    Raises:
        SixtySecondError: one of its children, by what went wrong; the folder is then as it was.
    """
    events.stage("read")
    before = story.manifest(folder)
    kept: Settings = build(Settings, before.get("options"), at="manifest.json: options")
    settings = replace(kept, **{"pronunciations": "", **changes})
    with story.staging(folder) as made:
        draft = reopen(before, folder, made, settings=settings, cache=cache, events=events)
        draft = replace(draft, pronunciations=gathered(settings.pronunciations, folder))
        draft = mixdown.tune(draft, changes.get("music", draft.settings.music), folder)
        draft = presenting.taken_along(draft, folder)
        draft = captioning.settle(draft, captions_from, changes, folder)
        draft = steps.respeak(steps.showable(draft), before)
        draft = steps.narrate(steps.script(draft), folder)
        draft = _film(draft, captions=True, film=True)
        story.publish(made, folder, before=draft.began, whole=True)
    cache.trim()
    return folder


def _read(order: Order, cache: Cache) -> Article:
    """The article ordered: the source itself, or an item of the feed that it is."""
    where: dict[str, Any] = {"allow_private": order.allow_private, "cache": cache}
    if order.item:
        from .feed import read_feed, read_item

        feed = read_feed(order.source, stdin=order.stdin, **where)
        return read_item(feed, order.item, given=order.given, full_text=order.full_text, **where)
    from .article import read

    return read(order.source, given=order.given, stdin=order.stdin, **where)


def _film(draft: Draft, *, captions: bool, film: bool) -> Draft:
    if captions:
        draft = steps.caption(draft)
    if film:
        draft = steps.check(steps.render(draft))
    return steps.sign(draft)
