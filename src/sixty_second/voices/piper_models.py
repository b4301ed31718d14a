"""Models of the voice piper: where they are kept, and what their configuration says."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from platformdirs import user_data_dir

from ..errors import SettingsError

SUFFIX = ".onnx"
REMEDY = "run: make-video voices install NAME, or name a file: --voice piper:FILE.onnx"
_HOP = 256
"""Samples of a frame where the configuration says nothing. Source: VITS, as piper trains it."""


@dataclass(frozen=True, slots=True)
class Model:
    """A model of the voice piper.

    Attributes:
        path: of the ``.onnx``; its configuration is beside it, with ``.json`` added.
        rate: hertz.
        hop: samples of one of the model's frames.
        language: BCP 47, as its configuration has it.
        reader: the name of the espeak-ng voice that its phonemes are taken from.
        ids: the numbers of each phoneme.
        scales: noise, length and the noise of durations, as the model was made for.
        speakers: how many it has.
    """

    path: Path
    rate: int
    hop: int
    language: str
    reader: str
    ids: Mapping[str, tuple[int, ...]]
    scales: tuple[float, float, float]
    speakers: int


def folder() -> Path:
    """Where installed models are: the user's data folder, or ``$SIXTY_SECOND_VOICES``."""
    asked = os.environ.get("SIXTY_SECOND_VOICES")
    return Path(asked) if asked else Path(user_data_dir("sixty-second", appauthor=False)) / "voices"


def installed() -> tuple[str, ...]:
    """The names of the models that are whole: with their configuration."""
    found = folder().glob(f"*{SUFFIX}") if folder().is_dir() else ()
    return tuple(sorted(path.stem for path in found if _config(path).is_file()))


def model(detail: str) -> Model:
    """The model called by the name it was installed under, or by its file.

    Raises:
        SettingsError: there is none, or its configuration is not one of piper's.
    """
    if not detail:
        known = ", ".join(installed()) or "none is installed yet"
        raise SettingsError(f"the voice piper needs a model ({known})", remedy=REMEDY)
    path = Path(detail).expanduser() if detail.endswith(SUFFIX) else folder() / f"{detail}{SUFFIX}"
    if not _there(path):
        raise SettingsError(f"there is no piper voice {detail[:80]!r}", remedy=REMEDY)
    try:
        return _read(path, json.loads(_config(path).read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as exc:
        raise SettingsError(
            f"{_config(path)} is not the configuration of a piper voice", remedy="put it beside the .onnx"
        ) from exc


def _there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False


def digest(path: Path) -> str:
    """The SHA-256 of the file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _config(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def _read(path: Path, told: Mapping[str, Any]) -> Model:
    """Source of the names: piper's training configuration, as its published voices carry it."""
    inference = told.get("inference", {})
    reader = str(told["espeak"]["voice"])
    language = told.get("language", {}).get("code") or reader
    ids = {
        str(sign): tuple(int(number) for number in numbers)
        for sign, numbers in told["phoneme_id_map"].items()
    }
    if not {"^", "$", "_"} <= ids.keys() or told.get("phoneme_type", "espeak") != "espeak":
        raise ValueError("other phonemes than espeak-ng's")
    return Model(
        path=path,
        rate=int(told["audio"]["sample_rate"]),
        hop=int(told.get("hop_length") or _HOP),
        language=str(language).replace("_", "-"),
        reader=reader,
        ids=ids,
        scales=(
            float(inference.get("noise_scale", 0.667)),
            float(inference.get("length_scale", 1.0)),
            float(inference.get("noise_w", 0.8)),
        ),
        speakers=int(told.get("num_speakers", 1)),
    )
