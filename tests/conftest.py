"""What every test stands on: no network but this machine, and a cache of its own."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees what a person's runs have cached, nor leaves anything there."""
    monkeypatch.setenv("SIXTY_SECOND_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def checkout() -> Path:
    """The project's top folder."""
    return Path(__file__).resolve().parent.parent
