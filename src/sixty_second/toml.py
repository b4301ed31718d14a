"""A TOML file that a person wrote, read within bounds."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from .errors import SettingsError

MAX_BYTES = 1024 * 1024
"""A configuration is a page; a file larger than this is something else."""


def read_toml(path: Path) -> dict[str, Any]:
    """What the file says.

    Raises:
        SettingsError: it cannot be read, is larger than a megabyte, or is no TOML; with the line.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise SettingsError(f"{path} is larger than a megabyte", remedy="name a TOML file")
        return tomllib.loads(data.decode("utf-8"))
    except OSError as exc:
        raise SettingsError(f"cannot read {path}: {exc.strerror}", remedy="name a TOML file") from exc
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise SettingsError(f"{path} is no TOML: {exc}", remedy="mend it") from exc
