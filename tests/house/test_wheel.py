"""The built wheel works where there is no checkout."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest


def run(*words: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The command in ``cwd``, with nothing of the checkout on its path."""
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))
    }
    return subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env=clean,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


@pytest.mark.slow
def test_the_wheel_renders_in_an_empty_environment(checkout: Path, tmp_path: Path) -> None:
    """Built, installed away from the checkout, it makes a whole film, and every check holds."""
    source = tmp_path / "source"
    ignored = shutil.ignore_patterns(".venv", ".git", "output", ".*_cache", "__pycache__")
    shutil.copytree(checkout, source, ignore=ignored)
    built = run(
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        tmp_path / "dist",
        source,
        cwd=tmp_path,
    )
    assert built.returncode == 0, built.stdout[-2000:] + built.stderr[-2000:]
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    article = shutil.copy(source / "assets" / "samples" / "harbour-bridge.md", tmp_path / "article.md")
    constraints = shutil.copy(source / "constraints.txt", tmp_path)
    shutil.rmtree(source)

    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / "bin" / "python"
    pip = (python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install")
    if run(*pip, "--upgrade", "pip", cwd=tmp_path).returncode:
        pytest.skip("no package index can be reached, so an empty environment stays empty")
    installed = run(*pip, "--constraint", constraints, wheel, cwd=tmp_path)
    assert installed.returncode == 0, installed.stderr[-2000:]

    command = tmp_path / "env" / "bin" / "make-video"
    words = (
        command,
        article,
        "-o",
        tmp_path / "story",
        "--profile",
        "smoke",
        "--duration",
        "15",
        "--json",
        "-q",
    )
    made = run(*words, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    facts = json.loads(made.stdout)
    assert [item["id"] for item in facts["checks"] if not item["ok"]] == []
    assert (tmp_path / "story" / "video.mp4").is_file()
