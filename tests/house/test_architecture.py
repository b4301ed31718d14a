"""The house keeps its own rules: stages know records, not each other, and nothing is caught blindly."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "src" / "sixty_second"
STAGES = ("article", "condense", "llm_writer", "script", "voices", "captions", "audio", "scenes", "render")
"""What the pipeline calls, in order. Rooms that are no stage (drawing, fetch, pictures …) may be shared."""


def modules(room: str) -> list[Path]:
    """The files of a room, which is a package or a module."""
    path = PACKAGE / room
    return sorted(path.rglob("*.py")) if path.is_dir() else [path.with_suffix(".py")]


def rooms_imported(path: Path) -> set[str]:
    """The top rooms of the package that a file imports."""
    depth = len(path.relative_to(PACKAGE).parts)
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == depth:
            names = [node.module] if node.module else [alias.name for alias in node.names]
            found |= {name.split(".")[0] for name in names}
    return found


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_imports_no_other(stage: str) -> None:
    """What one stage needs of another comes to it as records and functions."""
    for path in modules(stage):
        others = rooms_imported(path) & set(STAGES) - {stage}
        assert not others, f"{path.name} imports {', '.join(sorted(others))}"


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_does_not_know_the_order(stage: str) -> None:
    """Neither the pipeline, nor its steps, nor the command."""
    for path in modules(stage):
        assert not rooms_imported(path) & {"pipeline", "steps", "fit", "cli", "options", "story", "watch"}, (
            path
        )


def test_no_file_grows_into_two() -> None:
    """Four hundred lines and it is two rooms; the records are the one exception."""
    long = {
        path.name: count
        for path in PACKAGE.rglob("*.py")
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > 400 and path.name != "model.py"
    }
    assert not long


def test_nothing_is_caught_blindly() -> None:
    """No ``except Exception`` and no bare ``except`` anywhere."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler):
                name = (
                    getattr(node.type, "id", "bare")
                    if node.type is None or isinstance(node.type, ast.Name)
                    else ""
                )
                assert name not in ("bare", "Exception", "BaseException"), f"{path.name}:{node.lineno}"
