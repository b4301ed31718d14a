"""Without the extra installed."""

from __future__ import annotations

import importlib.metadata
from pathlib import Path

import pytest

from sixty_second import cli


def test_the_error_names_what_to_install(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line, exit code 2, before anything is read."""
    found = importlib.metadata.Distribution.from_name

    def without(name: str) -> importlib.metadata.Distribution:
        if name == "llm":
            raise importlib.metadata.PackageNotFoundError(name)
        return found(name)

    monkeypatch.setattr(importlib.metadata.Distribution, "from_name", without)
    with pytest.raises(SystemExit) as ended:
        cli.main([str(sample), "--writer", "llm:any", "-o", str(tmp_path / "s")])
    assert ended.value.code == 2
    printed = capsys.readouterr().err
    assert printed == (
        "make-video: the writer llm: needs the llm library, which is not installed; "
        "run: pip install 'sixty-second[llm]'\n"
    )
