"""The bench: that it runs and what its report holds. No test asks for a speed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import numpy as np
import pytest

from sixty_second import pipeline
from sixty_second.bench import encoding_alone, told, usual_way
from sixty_second.bench.report import Figure, Report
from sixty_second.bench.telling import Film
from sixty_second.bench.usage import Cost, peak_mb, python, timed
from sixty_second.cache import Cache
from sixty_second.errors import RenderError
from sixty_second.events import Silence
from sixty_second.model import Photo
from sixty_second.render import PROFILES
from sixty_second.render.film import jobs_of
from sixty_second.settings import Settings

SMALL = Film(size="90x160", fps=10, duration_s=15, photograph=(96, 64))


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """A small story folder with the bench's photographs."""
    place = tmp_path_factory.mktemp("bench")
    sample = request.config.rootpath / "assets" / "samples" / "harbour-bridge.md"
    order = pipeline.Order(
        source=str(sample), folder=place / "story", pictures=SMALL.draw(place / "photographs"), credit="Ada"
    )
    settings = Settings(duration_s=15, size=SMALL.size, fps=SMALL.fps, voice="silent")
    return pipeline.make(order, settings, cache=Cache(None), events=Silence())


def test_a_command_is_timed_with_what_it_starts(tmp_path: Path) -> None:
    """Processor time of children counts, and the cache given is the one it has."""
    burn = "sum(i * i for i in range(2_000_000))"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {burn!r}])"
    check = f"import os; assert os.environ['SIXTY_SECOND_CACHE'] == {str(tmp_path)!r}; "
    idle = timed((sys.executable, "-c", check), cache=tmp_path).whole
    busy = timed((sys.executable, "-c", check + child), cache=tmp_path).whole
    assert busy.less(idle).cpu_s > 0.02
    assert busy.wall_s > 0


def test_stages_are_told_apart(tmp_path: Path) -> None:
    """Lines that end a stage part the time; all parts together are the whole."""
    code = "import sys; [print(f'stage {n}: 0.00 s', file=sys.stderr, flush=True) for n in ('read', 'speak')]"
    run = timed((sys.executable, "-c", code), cache=tmp_path)
    assert [name for name, _ in run.stages] == ["read", "speak", "end"]
    assert sum(cost.wall_s for _, cost in run.stages) == pytest.approx(run.whole.wall_s)


def test_a_command_that_fails_is_said(tmp_path: Path) -> None:
    """With its code and the last line it said."""
    with pytest.raises(RenderError, match="ended with code 3: no luck"):
        timed(
            (sys.executable, "-c", "import sys; print('no luck', file=sys.stderr); sys.exit(3)"),
            cache=tmp_path,
        )
    with pytest.raises(RenderError, match="ended with code 3"):
        peak_mb((sys.executable, "-c", "raise SystemExit(3)"), cache=tmp_path)


def test_memory_counts_children(tmp_path: Path) -> None:
    """What a child holds is part of the peak."""
    hold = "import time; held = bytearray(60_000_000); time.sleep(0.6)"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {hold!r}])"
    assert 60 < peak_mb((sys.executable, "-c", code), cache=tmp_path) < 300


def test_the_timeline_is_read_back_as_it_was_staged(story: Path) -> None:
    """Every scene and layer comes back, pictures with a path that can be opened."""
    film = told.timeline(story)
    data = json.loads((story / "timeline.json").read_text())
    assert [len(scene.layers) for scene in film.scenes] == [len(s["layers"]) for s in data["scenes"]]
    assert (film.width, film.height, film.fps) == (90, 160, 10)
    photos = [layer for scene in film.scenes for layer in scene.layers if isinstance(layer, Photo)]
    assert photos
    assert all(Path(photo.picture.path).is_file() for photo in photos)


def test_encoding_alone_is_measured(story: Path) -> None:
    """The frames are those of the film; their encoding takes some time."""
    assert encoding_alone.encoding_s(story) > 0
    job = jobs_of(told.timeline(story), PROFILES["final"])[0]
    frames = encoding_alone.frames_of(job)
    assert len(frames) == job.frames
    assert frames[0].y.shape == (160, 90)
    assert np.ptp(frames[-1].y) > 20


def test_the_usual_way_makes_a_film(story: Path) -> None:
    """MoviePy composes and writes the first seconds."""
    assert usual_way.compose(story, 0.5).wall_s > 0


def test_the_report_as_json_and_table() -> None:
    """Both name every figure, its limit and whether it holds."""
    report = Report(
        "render",
        {"size": "90x160"},
        (Figure("ratio", 1.25, "x", (1.2, 1.25, 1.9), "at most", 1.6), Figure("wall", 3.0, "s"),
         Figure("speed", 7.0, "x", (7.0,), "at least", 8.0)),
        runs=3,
    )  # fmt: skip
    parsed = json.loads(report.as_json())
    assert [(f["name"], f["ok"]) for f in parsed["figures"]] == [
        ("ratio", True),
        ("wall", True),
        ("speed", False),
    ]
    assert parsed["machine"]["cores"] >= 1
    ratio, wall, speed = report.as_table().splitlines()[-3:]
    assert ratio.split() == ["ratio", "1.25", "x", "<=", "1.6", "ok"]
    assert wall.split() == ["wall", "3.00", "s"]
    assert speed.split()[-1] == "MISSED"
    assert "median of 3" in report.as_table()


def test_counts_are_shown_whole_and_one_run_has_no_median() -> None:
    """A number of pages is no 3.00."""
    table = Report("pages", {"pages": 3}, (Figure("read", 3, ""),)).as_table()
    assert table.splitlines()[-1].split() == ["read", "3"]
    assert "median" not in table


def test_the_parts_are_listed(run: Callable[..., CompletedProcess[str]]) -> None:
    """The help names each part with a line; a part that does not exist is refused."""
    listed = run("--help").stdout
    assert all(f"\n  {part} " in listed for part in ("pages", "render", "summaries"))
    refused = run("cooking")
    assert refused.returncode == 2
    assert "cooking" in refused.stderr


def test_without_a_part_it_is_render(run: Callable[..., CompletedProcess[str]]) -> None:
    """Options alone are those of the usual part."""
    refused = run("--runs", "0")
    assert refused.returncode == 2
    assert "'--runs'" in refused.stderr


def test_no_room_is_entered_before_a_part_is_chosen() -> None:
    """Asking for help, even a part's, loads neither pictures nor pages nor sound."""
    heavy = ("av", "cv2", "lxml", "moviepy", "numpy", "PIL", "trafilatura")
    code = (
        "import sys; from sixty_second.bench.__main__ import main; main(['pages', '--help'], "
        f"standalone_mode=False); print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.slow
def test_the_whole_part_runs() -> None:
    """Every variant of ``render`` has its figure in the JSON."""
    options = ("--json", "--runs", "1", "--size", "90x160", "--fps", "10", "--duration", "15")
    done = subprocess.run(python(".bench", "render", *options), capture_output=True, text=True, check=True)
    told_of = {figure["name"]: figure for figure in json.loads(done.stdout)["figures"]}
    names = [
        "wall",
        "CPU",
        "wall, render",
        "CPU, render",
        "encoding alone, CPU",
        "CPU against encoding alone",
    ]
    names += ["the usual MoviePy way, wall", "faster than the usual way", "smoke beyond --version, CPU"]
    assert all(told_of[name]["samples"] for name in names)
    assert any(name.startswith("peak memory") for name in told_of)


def test_costs_subtract() -> None:
    """What is left is clock from clock and processor from processor."""
    assert Cost(3.0, 2.0).less(Cost(1.0, 0.5)) == Cost(2.0, 1.5)
    assert python(".bench", "render")[1:] == ("-m", "sixty_second.bench", "render")
