"""``scripts/bench align``: how exact word times are."""

from __future__ import annotations

import json
from collections.abc import Callable
from subprocess import CompletedProcess

import numpy as np
import pytest

from sixty_second.bench import aligning
from sixty_second.bench.said import LINES

Run = Callable[..., CompletedProcess[str]]


def test_every_condition_is_measured_against_its_limit(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Median and 95th percentile of each, and the cost; promised limits hold for what has no clock in it."""
    lines = {"sv": LINES["sv"][:1]}
    monkeypatch.setattr(aligning, "LINES", lines)
    result = run("align", "--json")
    assert result.returncode == 0
    figures = json.loads(result.stdout)["figures"]
    assert len(figures) == 2 * len(aligning.conditions("sv")) + 1
    assert all(figure["bound"] == "at most" for figure in figures)
    assert [figure["name"] for figure in figures if not figure["ok"] and "CPU" not in figure["name"]] == []


def test_a_language_without_lines_is_said(run: Run) -> None:
    """In one line, with those there are."""
    result = run("align", "--language", "xx")
    assert result.returncode == 2
    assert "'xx'" in result.stderr
    assert "en, de" in result.stderr


def test_the_noise_is_as_loud_as_it_says() -> None:
    """Twenty decibels below the speech, the same each time."""
    speech = aligning.conditions("no")["another voice"][0].speech
    noisy = [aligning.noisy(speech).samples for _ in range(2)]
    added = noisy[0].astype(np.float64) - speech.samples
    assert 10 * np.log10(np.mean(speech.samples**2) / np.mean(added**2)) == pytest.approx(20, abs=0.1)
    assert noisy[0].tobytes() == noisy[1].tobytes()
