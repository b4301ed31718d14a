"""What every test stands on: a cache of its own, and one small story made once."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from sixty_second import pipeline
from sixty_second.bench.__main__ import main
from sixty_second.cache import Cache
from sixty_second.events import Silence
from sixty_second.resources import resource
from sixty_second.settings import Settings
from web_site import Site


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees what a person's runs have cached, nor leaves anything there."""
    monkeypatch.setenv("SIXTY_SECOND_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test goes through the proxy of whoever runs it."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def site() -> Iterator[Site]:
    """A web site that is up for one test."""
    site = Site()
    thread = threading.Thread(target=site.server.serve_forever, args=(0.01,))
    thread.start()
    yield site
    site.server.shutdown()
    thread.join()
    site.server.server_close()


@pytest.fixture
def checkout() -> Path:
    """The project's top folder."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def sample() -> Path:
    """The sample article that the project ships."""
    return resource("assets", "samples", "harbour-bridge.md")


@pytest.fixture(scope="session")
def small() -> Settings:
    """A film of twenty seconds, as small as can be."""
    return Settings(profile="smoke", size="90x160", duration_s=20)


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Cache:
    """A cache that the stories of this session share."""
    return Cache(tmp_path_factory.mktemp("kept"))


@pytest.fixture(scope="session")
def made(sample: Path, small: Settings, kept: Cache, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A story of the sample; never write into it."""
    folder = tmp_path_factory.mktemp("made") / "story"
    return pipeline.make(
        pipeline.Order(source=str(sample), folder=folder), small, cache=kept, events=Silence()
    )


@pytest.fixture
def story(made: Path, tmp_path: Path) -> Path:
    """A copy of that story, to do with as one likes."""
    return Path(shutil.copytree(made, tmp_path / "story"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., CompletedProcess[str]]:
    """Runs ``scripts/bench`` with the arguments given; gives its exit code and what it printed where."""

    def _run(*arguments: str) -> CompletedProcess[str]:
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        printed = capsys.readouterr()
        return CompletedProcess(arguments, int(str(ended.value.code)), printed.out, printed.err)

    return _run
