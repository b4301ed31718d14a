"""Files written whole or not at all."""

from __future__ import annotations

import os
import signal
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import OutputError


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary path beside ``path`` that takes its place when the block ends well, and goes when not.

    The temporary name keeps the suffix, since encoders choose the container by it.

    Raises:
        OutputError: the folder cannot be written or the disk is full.
    """
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=path.suffix)
        os.close(handle)
        temporary = Path(name)
        temporary.chmod(0o666 & ~_umask())
        yield temporary
        temporary.replace(path)
    except OSError as exc:
        raise cannot_write(path, exc) from exc
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


@contextmanager
def unstopped() -> Iterator[None]:
    """Ctrl-C and SIGTERM wait until the block has ended; in a thread of its own they never come anyway."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    stops = (signal.SIGINT, signal.SIGTERM)
    handlers = {stop: signal.signal(stop, lambda number, _: came.append(number)) for stop in stops}
    try:
        yield
    finally:
        for stop, handler in handlers.items():
            signal.signal(stop, signal.SIG_DFL if handler is None else handler)
    for number in came:
        signal.raise_signal(number)


def write_bytes(path: Path, data: bytes) -> None:
    """Writes the file whole; leaves it alone, times and all, when it already says the same.

    Raises:
        OutputError: the folder cannot be written or the disk is full.
    """
    if path.is_file() and path.read_bytes() == data:
        return
    with replacing(path) as temporary:
        temporary.write_bytes(data)


def write_text(path: Path, text: str) -> None:
    """As `write_bytes`, in UTF-8 with LF and no byte order mark."""
    write_bytes(path, text.encode("utf-8"))


def cannot_write(path: Path, exc: OSError) -> OutputError:
    """The error that says that ``path`` cannot be written, and why."""
    reason = exc.strerror or str(exc)
    return OutputError(
        f"cannot write {path}: {reason}",
        remedy="choose another folder with -o, or make room there",
        path=str(path),
        reason=reason,
    )


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
