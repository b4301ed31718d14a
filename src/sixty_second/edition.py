"""``story.yaml``: what a producer edits. The beats, their words, pictures, order, and how they are spaced."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import yaml

from .errors import StoryError
from .model import KINDS, Article, Beat, Picture, Track
from .pacing import Pacing
from .records import relative
from .settings import Captions

HEADER = (
    "# One minute, beat by beat. Edit headline, say, show, kind, picture or the order, then:\n"
    "#   make-video render THIS-FOLDER\n"
    "# `sources` are the numbers of the sentences in article.json that a beat stands on.\n"
)
MAX_BYTES = 1024 * 1024
"""A story is a page; a file larger than this is something else."""
MAX_SHOWN = 9
"""Words a beat may show on screen (our own rule: what is read in a glance)."""

_KNOWN = {"headline", "pause_ms", "tail_ms", "pace", "music", "captions", "captions_from", "beats"}
_TEXTS = ("say", "show", "figure", "label", "quotation", "speaker", "speaker_role")


@dataclass(frozen=True, slots=True)
class Edition:
    """What ``story.yaml`` says: the headline, the beats in order, how they are spaced, the music."""

    headline: str
    beats: tuple[Beat, ...]
    pacing: Pacing
    music: str = ""
    captions: Captions = "words"
    captions_from: str = ""


def render_yaml(
    article: Article,
    beats: Sequence[Beat],
    pacing: Pacing,
    *,
    base: Path,
    music: Track,
    captions: str = "words",
    captions_from: str = "",
) -> str:
    """``story.yaml`` for these beats; pictures are named as seen from ``base``, the story folder.

    ``captions`` is how they are drawn, ``captions_from`` a producer's own file of them.
    """
    document = {
        "headline": article.headline,
        "pause_ms": pacing.pause_ms,
        "tail_ms": pacing.tail_ms,
        "pace": pacing.pace,
        "music": relative(music.path, base) if music.path else music.name,
        "captions": captions,
        **({"captions_from": captions_from} if captions_from else {}),
        "beats": [_beat_fields(beat, base) for beat in beats],
    }
    body = yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=100)
    return HEADER + body


def parse_yaml(path: Path, article: Article, pictures: Sequence[Picture]) -> Edition:
    """What the producer left in ``story.yaml``.

    Pictures are found by the name they have in the story folder.

    Raises:
        StoryError: names the line and the field that are wrong.
    """
    reader = _Reader(path, article, {Path(picture.path).name: picture for picture in pictures})
    return reader.edition(_compose(path))


def _compose(path: Path) -> yaml.Node:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise StoryError(f"{path} is larger than a megabyte", remedy="take out what is no beat")
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except OSError as exc:
        raise StoryError(f"cannot read {path}: {exc.strerror}", remedy="make the story again") from exc
    except UnicodeDecodeError as exc:
        raise StoryError(f"{path} is not UTF-8", remedy="save it as UTF-8") from exc
    except yaml.MarkedYAMLError as exc:
        line = exc.problem_mark.line + 1 if exc.problem_mark else 1
        raise StoryError(f"{path}, line {line}: {exc.problem}", remedy="mend the YAML", line=line) from exc
    except yaml.YAMLError as exc:
        raise StoryError(f"{path}: {exc}", remedy="mend the YAML") from exc
    except RecursionError as exc:
        raise StoryError(f"{path} is nested too deep", remedy="take out what is no beat") from exc
    if node is None:
        raise StoryError(f"{path} is empty", remedy="make the story again with --force")
    return node


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns YAML nodes into beats; every complaint knows its line."""

    path: Path
    article: Article
    pictures: dict[str, Picture]

    def edition(self, node: yaml.Node) -> Edition:
        top = self.mapping(node, "the story", _KNOWN)
        if "beats" not in top:
            raise self.wrong(node, "beats", "is missing")
        beats = self.beats(top["beats"])
        return Edition(
            self.text(top["headline"], "headline") if "headline" in top else self.article.headline,
            beats,
            Pacing(
                self.number(top.get("pause_ms"), "pause_ms", 0, 5000, 400),
                self.number(top.get("tail_ms"), "tail_ms", 0, 10000, 1200),
                self.pace(top.get("pace")),
            ),
            self.text(top["music"], "music") if "music" in top else "",
            self.captions(top.get("captions")),
            self.text(top["captions_from"], "captions_from") if "captions_from" in top else "",
        )

    def beats(self, node: yaml.Node) -> tuple[Beat, ...]:
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            raise self.wrong(node, "beats", "should be a list of at least one beat")
        beats = tuple(self.beat(item) for item in node.value)
        seen: set[str] = set()
        for beat, item in zip(beats, node.value, strict=True):
            if beat.id in seen:
                raise self.wrong(item, "id", f"{beat.id!r} stands twice")
            seen.add(beat.id)
        return beats

    def beat(self, node: yaml.Node) -> Beat:
        parts = self.mapping(node, "a beat", {"id", "kind", "sources", "picture", "sound", *_TEXTS})
        texts: dict[str, Any] = {name: self.text(parts[name], name) for name in _TEXTS if name in parts}
        if not texts.get("say"):
            raise self.wrong(parts.get("say", node), "say", "is empty")
        if not any(char.isalnum() for char in texts["say"]):
            raise self.wrong(parts["say"], "say", "has no word to speak")
        if len(texts.get("show", "").split()) > MAX_SHOWN:
            raise self.wrong(parts["show"], "show", f"has more than {MAX_SHOWN} words")
        name = self.text(parts["id"], "id") if "id" in parts else ""
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,40}", name):
            raise self.wrong(parts.get("id", node), "id", "should be letters, digits, - and _")
        kind = self.text(parts["kind"], "kind") if "kind" in parts else "fact"
        if kind not in KINDS:
            raise self.wrong(parts["kind"], "kind", f"should be one of {', '.join(KINDS)}")
        sources = self.sources(parts.get("sources"))
        texts |= {"picture": self.picture(parts.get("picture")), "sound": self.sound(parts.get("sound"))}
        return Beat(id=name, kind=kind, sources=sources, **texts)

    def sources(self, node: yaml.Node | None) -> tuple[Any, ...]:
        if node is None:
            return ()
        if not isinstance(node, yaml.SequenceNode):
            raise self.wrong(node, "sources", "should be a list of sentence numbers")
        last = len(self.article.sentences) - 1
        return tuple(self.article.sentences[self.number(item, "sources", 0, last, 0)] for item in node.value)

    def picture(self, node: yaml.Node | None) -> Picture | None:
        if node is None:
            return None
        name = self.text(node, "picture")
        if not name:
            return None
        found = self.pictures.get(Path(name).name)
        if found is None:
            raise self.wrong(node, "picture", f"{name!r} is not among the story's pictures")
        return found

    def captions(self, node: yaml.Node | None) -> Captions:
        known: tuple[Captions, ...] = get_args(Captions)
        if node is None:
            return known[0]
        name = self.text(node, "captions")
        if name not in known:
            raise self.wrong(node, "captions", f"should be one of {', '.join(known)}")
        return known[known.index(name)]

    def sound(self, node: yaml.Node | None) -> str:
        name = "" if node is None else self.text(node, "sound")
        if node is not None and name not in ("", "none", "under"):
            raise self.wrong(node, "sound", "should be under or none")
        return name.replace("none", "")

    def mapping(self, node: yaml.Node, what: str, known: set[str]) -> dict[str, yaml.Node]:
        if not isinstance(node, yaml.MappingNode):
            raise self.wrong(node, what, "should be a mapping")
        parts: dict[str, yaml.Node] = {}
        for key, value in node.value:
            name = self.text(key, what)
            if name not in known:
                raise self.wrong(key, name, f"is unknown; known are {', '.join(sorted(known))}")
            if name in parts:
                raise self.wrong(key, name, "stands twice")
            parts[name] = value
        return parts

    def text(self, node: yaml.Node, field: str) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise self.wrong(node, field, "should be text")
        if node.tag == "tag:yaml.org,2002:null":
            return ""
        return " ".join(str(node.value).split()).encode("utf-8", "replace").decode("utf-8")

    def number(self, node: yaml.Node | None, field: str, low: int, high: int, default: int) -> int:
        if node is None:
            return default
        text = self.text(node, field)
        if not re.fullmatch(r"\d{1,6}", text) or not low <= int(text) <= high:
            raise self.wrong(node, field, f"should be a whole number from {low} to {high}")
        return int(text)

    def pace(self, node: yaml.Node | None) -> float:
        if node is None:
            return 1.0
        text = self.text(node, "pace")
        if not re.fullmatch(r"\d(\.\d{1,4})?", text) or not 0.5 <= float(text) <= 2.0:
            raise self.wrong(node, "pace", "should be a number from 0.5 to 2")
        return float(text)

    def wrong(self, node: yaml.Node, field: str, what: str) -> StoryError:
        line = node.start_mark.line + 1
        return StoryError(
            f"{self.path}, line {line}: {field} {what}",
            remedy="mend it, or make the story again with --force",
            path=str(self.path),
            line=line,
            field=field,
        )


def _beat_fields(beat: Beat, base: Path) -> dict[str, Any]:
    out: dict[str, Any] = {"id": beat.id, "kind": beat.kind}
    out |= {name: getattr(beat, name) for name in _TEXTS if getattr(beat, name)}
    if beat.picture is not None:
        out["picture"] = relative(beat.picture.path, base)
    if beat.sound:
        out["sound"] = beat.sound
    out["sources"] = [sentence.number for sentence in beat.sources]
    return out
