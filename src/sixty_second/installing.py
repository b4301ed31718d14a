"""Models of the voice piper, fetched from where its makers publish them."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Any

import requests

from .errors import SettingsError, VoiceError, VoiceUnreachable
from .files import cannot_write
from .voices.piper_models import SUFFIX

HOME = "https://huggingface.co/rhasspy/piper-voices/resolve/main"
"""Where piper's voices are published, their index ``voices.json`` among them. Source: piper's VOICES.md."""
INDEX_MOST = 8_000_000
MODEL_MOST = 400_000_000
"""Bytes at most; our judgement: the index has 0.2 MB, the largest models 120 MB."""
TIMEOUT_S = (5.0, 30.0)
"""To connect, and between two bytes."""
_CHUNK = 1 << 16
_NAME = re.compile(r"[a-z]{2,3}_[A-Z]{2}-[A-Za-z0-9_]{1,60}-[a-z_]{1,10}")
Progress = Callable[[float], None]
"""Is told the share that is done, in [0, 1]."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of a voice as the index lists it; ``md5`` is what the index has, hexadecimal."""

    path: str
    size: int
    md5: str


def install(name: str, *, folder: Path, progress: Progress, home: str = HOME) -> Path:
    """The model's file in the folder, its configuration beside it, both as the index says they are.

    What a broken-off call has fetched stays, and the next one goes on from there.

    Args:
        name: e.g. ``en_US-lessac-medium``.
        home: an address that has ``voices.json`` and what it lists.

    Raises:
        SettingsError: there is no such voice; names those that are like it.
        VoiceUnreachable: the address does not answer, or not with all of it.
        VoiceError: what came is not what the index says.
        OutputError: the folder cannot be written.
    """
    files = _listed(name, home)
    whole, done = sum(file.size for file in files), 0
    paths = []
    for file in files:
        target = folder / PurePosixPath(file.path).name
        for so_far in _fetched(file, target, home):
            progress(min(1.0, (done + so_far) / whole))
        done += file.size
        paths.append(target)
    return paths[-1]


def _listed(name: str, home: str) -> tuple[File, ...]:
    """The files of the voice, the model last: without its configuration it is not yet installed."""
    if _NAME.fullmatch(name) is None:
        raise SettingsError(
            f"{name!r} is no name of a piper voice", remedy="write it like en_US-lessac-medium"
        )
    index = _index(home)
    entry = index.get(name)
    if entry is None:
        near = ", ".join(get_close_matches(name, sorted(index), n=3)) or "none is like it"
        raise SettingsError(f"there is no piper voice {name}", remedy=f"use another: {near}")
    try:
        found = [
            File(str(path), int(facts["size_bytes"]), str(facts["md5_digest"]).lower())
            for path, facts in entry["files"].items()
            if str(path).endswith((SUFFIX, f"{SUFFIX}.json"))
        ]
    except (KeyError, TypeError, AttributeError, ValueError) as exc:
        raise VoiceError(f"the index of {home} is not one of piper's", remedy="use another --from") from exc
    wanted = {f"{name}{SUFFIX}.json", f"{name}{SUFFIX}"}
    fit = all(0 < file.size <= MODEL_MOST and ".." not in file.path for file in found)
    if {PurePosixPath(file.path).name for file in found} != wanted or not fit:
        raise VoiceError(f"the index of {home} has no usable files of {name}", remedy="use another voice")
    return tuple(sorted(found, key=lambda file: file.path, reverse=True))


def _index(home: str) -> Mapping[str, Any]:
    with _answer(f"{home}/voices.json", 0) as answer:
        data = b"".join(_bounded(answer, INDEX_MOST))
    try:
        index = json.loads(data)
    except (ValueError, RecursionError) as exc:
        raise VoiceError(f"the index of {home} is not whole JSON", remedy="try again later") from exc
    if not isinstance(index, dict):
        raise VoiceError(f"the index of {home} is not one of piper's", remedy="use another --from")
    return index


def _fetched(file: File, target: Path, home: str) -> Iterator[int]:
    """Leaves the file, telling the bytes that there are so far."""
    if target.is_file() and target.stat().st_size == file.size and _md5(target) == file.md5:
        yield file.size
        return
    part = target.with_name(f"{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        have = part.stat().st_size if part.is_file() else 0
        if have > file.size:
            part.unlink()
            have = 0
        if have < file.size:
            yield from _appended(f"{home}/{file.path}", part, have, file.size)
        _placed(file, part, target)
    except OSError as exc:
        raise cannot_write(target, exc) from exc
    yield file.size


def _appended(address: str, part: Path, have: int, size: int) -> Iterator[int]:
    with _answer(address, have) as answer:
        # A server that knows no ranges sends all of it again.
        again = answer.status_code != 206
        so_far = 0 if again else have
        with part.open("wb" if again else "ab") as out:
            for chunk in _bounded(answer, size - so_far):
                out.write(chunk)
                so_far += len(chunk)
                yield so_far
    if so_far < size:
        raise VoiceUnreachable(
            f"{address} broke off after {so_far} of {size} bytes",
            remedy="run it again; it goes on from there",
        )


def _placed(file: File, part: Path, target: Path) -> None:
    if _md5(part) != file.md5:
        part.unlink()
        raise VoiceError(
            f"what came for {target.name} is not what the index says",
            remedy="run it again, or use another --from",
        )
    part.replace(target)


@contextmanager
def _answer(address: str, have: int) -> Iterator[requests.Response]:
    headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={have}-"} if have else {})
    try:
        with requests.get(address, headers=headers, stream=True, timeout=TIMEOUT_S) as answer:
            answer.raise_for_status()
            yield answer
    except requests.RequestException as exc:
        status = getattr(exc.response, "status_code", None)
        why = f"it answers {status}" if status else "it does not answer"
        raise VoiceUnreachable(
            f"{address} cannot be fetched: {why}", remedy="check the network, or name a copy with --from"
        ) from exc


def _bounded(answer: requests.Response, most: int) -> Iterator[bytes]:
    """What comes, and never more than is to come."""
    count = 0
    for chunk in answer.iter_content(_CHUNK):
        count += len(chunk)
        if count > most:
            raise VoiceError(
                f"{answer.url} sends more than the {most} bytes that it should", remedy="use another --from"
            )
        yield chunk


def _md5(path: Path) -> str:
    """Against what was damaged on its way; the index has nothing stronger."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
