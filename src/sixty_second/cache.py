"""A folder of bytes kept by what made them: speech, fetched sound, rendered segments.

An entry's name is the SHA-256 of everything that went into it; its first 32 bytes are the SHA-256 of the
rest, so a torn or damaged entry is noticed, dropped and made again. Entries are moved into place whole, so
two runs at once are safe. Nothing outside this folder depends on what it holds.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_dir

from . import __version__

DEFAULT_LIMIT = 2 * 1024**3
"""Bytes kept at most, about thirty films' segments; our judgement."""


def key(kind: str, *parts: str | bytes) -> str:
    """The name of an entry: SHA-256 over the version, the kind and each part with its length."""
    digest = hashlib.sha256()
    for part in (__version__, kind, *parts):
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return f"{kind}-{digest.hexdigest()}"


@dataclass(frozen=True, slots=True)
class Cache:
    """Keeps bytes under ``folder``, at most ``limit`` of them; with ``folder`` None it keeps nothing."""

    folder: Path | None
    limit: int = DEFAULT_LIMIT

    @classmethod
    def default(cls) -> Cache:
        """In the user's cache folder, or in ``$SIXTY_SECOND_CACHE``."""
        place = os.environ.get("SIXTY_SECOND_CACHE") or user_cache_dir("sixty-second", appauthor=False)
        return cls(Path(place))

    def get(self, name: str) -> bytes | None:
        """The entry's bytes, or None when there is none that is whole."""
        if self.folder is None:
            return None
        path = self.folder / name
        try:
            data = path.read_bytes()
        except OSError:
            return None
        seal, body = data[:32], data[32:]
        if hashlib.sha256(body).digest() != seal:
            with contextlib.suppress(OSError):
                path.unlink()
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return body

    def put(self, name: str, body: bytes) -> None:
        """Keeps the bytes. A cache that cannot be written is no error: the work is only done again."""
        if self.folder is None:
            return
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self.folder, prefix=".new-")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(hashlib.sha256(body).digest())
                    file.write(body)
                Path(temporary).replace(self.folder / name)
            except OSError:
                Path(temporary).unlink(missing_ok=True)
                raise

    def trim(self) -> None:
        """Drops the entries not used for longest until the rest fits the limit."""
        if self.folder is None or not self.folder.is_dir():
            return
        entries = sorted(_entries(self.folder.iterdir()), reverse=True)
        kept = 0
        for _, size, path in entries:
            kept += size
            if kept > self.limit:
                with contextlib.suppress(OSError):
                    path.unlink()


def _entries(paths: Iterable[Path]) -> Iterable[tuple[float, int, Path]]:
    for path in paths:
        with contextlib.suppress(OSError):
            stat = path.stat()
            yield stat.st_mtime, stat.st_size, path
