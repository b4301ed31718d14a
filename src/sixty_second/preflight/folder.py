"""The story folder as the checks see it: each file read once, when it is first asked for."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, is_dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from ..audio import Loudness, measure, read_sound
from ..errors import StoryError
from ..model import Article, Cue, Layer, Movie, Photo, Samples, Text
from ..records import build, load
from .film import Film, open_film

MAX_BYTES = 64 * 1024 * 1024
"""A text file of a story is at most some hundred kilobytes; one larger than this is something else."""

MAX_TYPE = 4096
"""Pixels; larger than the edge of any frame we make."""

# The layers that the checks ask about; the others only have to be there.
_LAYERS: dict[str, type[Layer]] = {"Text": Text, "Photo": Photo, "Movie": Movie}


@dataclass(frozen=True, slots=True)
class Source:
    """A sentence that a beat stands on, as the manifest quotes it."""

    sentence: int
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Told:
    """A beat, as the manifest tells it."""

    id: str
    kind: str
    say: str
    sources: tuple[Source, ...] = ()
    by_hand: tuple[str, ...] = ()
    written: str = ""
    added: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Credited:
    """A picture, as the manifest lists it."""

    origin: str
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for, as far as it sets a limit."""

    safe: str = "social"
    loudness: str = "social"
    caption_rules: str = "social"


@dataclass(frozen=True, slots=True)
class Tune:
    """The music, and by how many LU it is to stay below speech."""

    name: str = "none"
    below: int = 15


@dataclass(frozen=True, slots=True)
class Captioned:
    """Whose captions they are: a producer's ``file``, or ours; where they depart from what is said."""

    file: str = ""
    departures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """The part of ``manifest.json`` that the checks go by; the fields mean what they say there."""

    voice: str
    target_ms: int
    duration_ms: int
    size: str
    fps: int
    beats: tuple[Told, ...]
    headline: str = ""
    publisher: str = ""
    url: str = ""
    language: str = "en"
    options: Options = Options()
    captions: Captioned = Captioned()
    music: Tune = Tune()
    pictures: tuple[Credited, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """A scene with the layers that are text or pictures, times from its first frame."""

    beat: str
    start_ms: int
    end_ms: int
    peak_ms: int
    layers: tuple[Layer, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """``timeline.json``, as far as the checks go by it."""

    width: int
    height: int
    fps: int
    scenes: tuple[Shown, ...]
    cues: tuple[Cue, ...]


class Folder:
    """A story folder; every property raises StoryError when its file is missing or wrong."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def manifest(self) -> Manifest:
        """What ``manifest.json`` says."""
        at = "manifest.json"
        told: Manifest = build(Manifest, _pruned(Manifest, self._json(at), at=at), at=at)
        return told

    @cached_property
    def disclosure(self) -> str:
        """The manifest's words about its voice, on one line; empty when it has none."""
        said = self._json("manifest.json").get("disclosure", "")
        return json.dumps(said, ensure_ascii=False) if said else ""

    @cached_property
    def outputs(self) -> dict[str, str]:
        """File names and SHA-256 as the manifest lists them."""
        listed = self._json("manifest.json").get("outputs")
        if not isinstance(listed, dict) or not listed:
            raise _wrong("manifest.json lists no outputs")
        return {str(name): str(digest) for name, digest in listed.items()}

    @cached_property
    def article(self) -> Article:
        """What was read."""
        return load(Article, self.path / "article.json")

    @cached_property
    def plan(self) -> Plan:
        """What was to be drawn and captioned."""
        data = self._json("timeline.json")
        scenes = data.get("scenes")
        if not isinstance(scenes, list):
            raise _wrong("timeline.json has no list of scenes")
        shown = tuple(_shown(scene, f"timeline.json.scenes[{n}]") for n, scene in enumerate(scenes))
        rest = {name: data[name] for name in ("width", "height", "fps") if name in data}
        cues = build(tuple[Cue, ...], data.get("cues"), at="timeline.json.cues")
        try:
            plan = Plan(**rest, scenes=shown, cues=cues)
        except TypeError as exc:
            raise _wrong(f"timeline.json is incomplete: {exc}") from exc
        if not all(type(edge) is int and edge > 0 for edge in (plan.width, plan.height, plan.fps)):
            raise _wrong("timeline.json has no size or frame rate")
        return plan

    @cached_property
    def srt(self) -> str:
        """The SubRip file."""
        return self._text("captions.srt")

    @cached_property
    def vtt(self) -> str:
        """The WebVTT file."""
        return self._text("captions.vtt")

    @cached_property
    def ttml(self) -> str:
        """The EBU-TT-D file."""
        return self._text("captions.ttml")

    @cached_property
    def given_captions(self) -> bytes:
        """The producer's own file of captions."""
        return self._text(self.manifest.captions.file).encode()

    @cached_property
    def film(self) -> Film:
        """What a demuxer says of the film."""
        return open_film(self._file("video.mp4"))

    @cached_property
    def narration(self) -> Path:
        """The voice alone."""
        return self._file("narration.wav")

    @cached_property
    def bed(self) -> Path:
        """What lies under the voice."""
        return self._file("bed.wav")

    @cached_property
    def sound(self) -> Samples:
        """The film's sound as it decodes, ``(samples, 2)``, 48 kHz."""
        return read_sound(self.film.path)

    @cached_property
    def loudness(self) -> Loudness:
        """How loud the film is, as it decodes."""
        return measure(self.sound)

    def digest(self, name: str) -> str:
        """SHA-256 of one of the folder's files, hexadecimal."""
        inside = (self.path / name).resolve()
        if not inside.is_relative_to(self.path.resolve()):
            raise _wrong(f"{name} is outside the story folder")
        try:
            with inside.open("rb") as handle:
                return hashlib.file_digest(handle, "sha256").hexdigest()
        except OSError as exc:
            raise _wrong(f"cannot read {name}: {exc.strerror}") from exc

    def _file(self, name: str) -> Path:
        path = self.path / name
        if not path.is_file():
            raise _wrong(f"{name} is missing")
        return path

    def _text(self, name: str) -> str:
        path = self._file(name)
        try:
            if path.stat().st_size > MAX_BYTES:
                raise _wrong(f"{name} is larger than 64 MB")
            return path.read_bytes().decode("utf-8")
        except OSError as exc:
            raise _wrong(f"cannot read {name}: {exc.strerror}") from exc
        except UnicodeDecodeError as exc:
            raise _wrong(f"{name} is not UTF-8 at byte {exc.start}") from exc

    def _json(self, name: str) -> dict[str, Any]:
        try:
            data = json.loads(self._text(name))
        except (ValueError, RecursionError) as exc:
            raise _wrong(f"{name} is not whole JSON: {exc}") from exc
        if not isinstance(data, dict):
            raise _wrong(f"{name} should be a mapping")
        return data


def _pruned(kind: Any, data: Any, *, at: str) -> Any:
    """``data`` without the fields that the record ``kind`` does not know, all the way down."""
    if is_dataclass(kind):
        if not isinstance(data, dict):
            raise _wrong(f"{at} should be a mapping")
        hints = get_type_hints(kind)
        return {
            name: _pruned(hint, data[name], at=f"{at}.{name}") for name, hint in hints.items() if name in data
        }
    if get_origin(kind) is tuple and isinstance(data, list):
        return [_pruned(get_args(kind)[0], item, at=at) for item in data]
    return data


def _shown(data: Any, at: str) -> Shown:
    if not isinstance(data, dict) or not isinstance(data.get("layers"), list):
        raise _wrong(f"{at} should be a scene with layers")
    layers = tuple(
        _layer(layer, f"{at}.layers[{n}]") for n, layer in enumerate(data["layers"]) if _is_asked(layer, at)
    )
    times = {name: data.get(name) for name in ("start_ms", "end_ms", "peak_ms")}
    if not all(type(time) is int for time in times.values()):
        raise _wrong(f"{at} has no times")
    return Shown(beat=str(data.get("beat", "")), layers=layers, **times)  # type: ignore[arg-type]


def _is_asked(layer: Any, at: str) -> bool:
    if not isinstance(layer, dict) or "type" not in layer:
        raise _wrong(f"{at} has a layer without a type")
    return layer["type"] in _LAYERS


def _layer(data: dict[str, Any], at: str) -> Layer:
    rest = {name: value for name, value in data.items() if name != "type"}
    layer: Layer = build(_LAYERS[data["type"]], rest, at=at)
    if isinstance(layer, Text) and not 0 < layer.size <= MAX_TYPE:
        raise _wrong(f"{at} is set in {layer.size} px")
    return layer


def _wrong(message: str) -> StoryError:
    return StoryError(message, remedy="make the story again")
