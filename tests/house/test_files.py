"""Files are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from sixty_second.errors import OutputError
from sixty_second.files import replacing, write_bytes, write_text


def test_the_old_file_stays_when_writing_fails(tmp_path: Path) -> None:
    """An error in the middle leaves the old bytes and no temporary file."""
    path = tmp_path / "film.mp4"
    path.write_bytes(b"good")

    def write_and_fail() -> None:
        with replacing(path) as temporary:
            assert temporary.suffix == ".mp4"
            temporary.write_bytes(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()
    assert path.read_bytes() == b"good"
    assert list(tmp_path.iterdir()) == [path]


def test_the_same_bytes_are_not_written_again(tmp_path: Path) -> None:
    """A file that says the same keeps its time."""
    path = tmp_path / "a.txt"
    write_text(path, "Ä\n")
    before = path.stat()
    write_bytes(path, "Ä\n".encode())
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    assert path.stat().st_ino == before.st_ino


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    """One line names the file, the reason and what to do."""
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError, match=r"cannot write .*below.*; choose another folder"):
        write_text(tmp_path / "file" / "below" / "a.txt", "x")
