"""Records as JSON and back, field by field, so that a person can read what a stage left."""

from __future__ import annotations

import json
import types
import typing
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin

from .errors import StoryError
from .model import Layer

Record = TypeVar("Record")


def plain(value: Any, *, base: Path | None = None) -> Any:
    """The record as dicts, lists and scalars; layers carry their ``type``.

    Paths under ``base`` are written relative to it, so that no folder of one machine shows.
    """
    if is_dataclass(value) and not isinstance(value, type):
        out: dict[str, Any] = {"type": type(value).__name__} if isinstance(value, Layer) else {}
        for item in fields(value):
            out[item.name] = plain(getattr(value, item.name), base=base)
        if base is not None and out.get("path"):
            out["path"] = relative(out["path"], base)
        return out
    if isinstance(value, dict):
        return {name: plain(item, base=base) for name, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain(item, base=base) for item in value]
    return value


def relative(path: str, base: Path) -> str:
    """``path`` as seen from ``base``, with forward slashes; unchanged when it is elsewhere."""
    try:
        return Path(path).relative_to(base).as_posix()
    except ValueError:
        return path


def dump(value: Any, *, base: Path | None = None) -> str:
    """JSON text, indented, UTF-8, ending in a newline; what UTF-8 cannot hold is replaced."""
    text = json.dumps(plain(value, base=base), ensure_ascii=False, indent=1, allow_nan=False)
    return text.encode("utf-8", "replace").decode("utf-8") + "\n"


def load(kind: type[Record], path: Path) -> Record:
    """The record that `dump` wrote to ``path``.

    Raises:
        StoryError: the file is missing, is no JSON, or a field is missing or of the wrong type.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as exc:
        raise StoryError(
            f"cannot read {path}: {exc.strerror}",
            remedy="make the story again from its source",
            path=str(path),
        ) from exc
    except (ValueError, RecursionError) as exc:
        raise StoryError(
            f"{path} is not whole JSON: {exc}", remedy="make the story again from its source", path=str(path)
        ) from exc
    return typing.cast(Record, build(kind, data, at=path.name))


def build(kind: Any, data: Any, *, at: str) -> Any:
    """``data`` as a value of type ``kind``; ``at`` names the place in messages.

    Raises:
        StoryError: it does not fit.
    """
    origin = get_origin(kind)
    if is_dataclass(kind) and isinstance(kind, type):
        return _record(kind, data, at)
    if origin is tuple:
        return _tuple(get_args(kind), data, at)
    if origin in (Union, types.UnionType):
        if data is None and type(None) in get_args(kind):
            return None
        return build(next(item for item in get_args(kind) if item is not type(None)), data, at=at)
    if origin is typing.Literal:
        if data in get_args(kind):
            return data
        raise _unfit(at, f"one of {', '.join(map(str, get_args(kind)))}")
    if kind is float and type(data) is int:
        return float(data)
    if type(data) is not kind:
        raise _unfit(at, f"a {kind.__name__}")
    return data


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _record(kind: Any, data: Any, at: str) -> Any:
    if not isinstance(data, dict):
        raise _unfit(at, "a mapping")
    hints = _hints(kind)
    known = {item.name for item in fields(kind)}
    for name in data:
        if name not in known:
            raise _unfit(f"{at}.{name}", "left out")
    try:
        return kind(**{name: build(hints[name], value, at=f"{at}.{name}") for name, value in data.items()})
    except TypeError as exc:
        raise StoryError(f"{at} is incomplete: {exc}", remedy="make the story again", field=at) from exc


def _tuple(inner: tuple[Any, ...], data: Any, at: str) -> tuple[Any, ...]:
    if not isinstance(data, list):
        raise _unfit(at, "a list")
    if len(inner) == 2 and inner[1] is Ellipsis:
        return tuple(build(inner[0], item, at=f"{at}[{index}]") for index, item in enumerate(data))
    if len(inner) != len(data):
        raise _unfit(at, f"a list of {len(inner)}")
    return tuple(
        build(kind, item, at=f"{at}[{i}]") for i, (kind, item) in enumerate(zip(inner, data, strict=True))
    )


def _unfit(at: str, wanted: str) -> StoryError:
    return StoryError(f"{at} should be {wanted}", remedy="mend it, or make the story again", field=at)
