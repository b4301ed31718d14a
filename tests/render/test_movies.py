"""Moving pictures in a film, read through MoviePy."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from render_samples import FPS, FRAME, HEIGHT, WIDTH, film, scene

from sixty_second.cache import Cache
from sixty_second.errors import RenderError
from sixty_second.model import Movie, Picture
from sixty_second.render import PROFILES, Encoding, render, still
from sixty_second.render.compositor import Format
from sixty_second.render.movies import Reel
from sixty_second.render.planes import Planes, to_rgb
from sixty_second.render.segments import encode


@pytest.fixture(scope="module")
def movie_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds, 320 by 90: each frame brighter than the last on the left, plain red on the right."""

    def painter(frame: int, picture: Planes) -> None:
        picture.y[:, :160], picture.y[:, 160:] = 40 + 8 * frame, 63
        picture.u[:, :80], picture.u[:, 80:] = 128, 102
        picture.v[:, :80], picture.v[:, 80:] = 128, 240

    path = tmp_path_factory.mktemp("movie") / "shore.mp4"
    path.write_bytes(encode(painter, 20, Format(320, 90, FPS), Encoding(crf=4)))
    return path


def movie(path: Path, focus: tuple[float, float] = (0.0, 0.5), **fields: int) -> Movie:
    """A layer that shows the file, cut around ``focus``."""
    picture = Picture(origin=path.name, path=str(path), moving=True, width=320, height=90, focus=focus)
    return Movie(box=FRAME, start_ms=0, end_ms=4000, picture=picture, **fields)


def grey(layer: Movie, ms: int) -> int:
    """How bright the middle of the film is then."""
    return int(still(film(scene("b01", 0, (layer,), 4000)), ms)[45, 80].mean())


def test_a_movie_plays_and_holds_its_last_frame(movie_file: Path) -> None:
    """Frame for frame at the film's times, then for ever the last."""
    layer = movie(movie_file)
    values = [grey(layer, ms) for ms in (0, 500, 1000, 1900, 2500, 3900)]
    wanted = [round((40 + 8 * n - 16) * 255 / 219) for n in (0, 5, 10, 19, 19, 19)]
    assert values == pytest.approx(wanted, abs=4)


def test_a_movie_can_start_later(movie_file: Path) -> None:
    """From ``from_ms`` of the file."""
    assert grey(movie(movie_file, from_ms=1000), 0) == grey(movie(movie_file), 1000)


def test_a_movie_is_cut_around_its_focus(movie_file: Path) -> None:
    """The right half shows when that is where to look."""
    reel, planes = Reel(movie(movie_file, (1.0, 0.5)), WIDTH, HEIGHT), Planes.blank(WIDTH, HEIGHT)
    reel.paint(planes, 0.0)
    reel.close()
    assert np.abs(to_rgb(planes)[45, 80].astype(int) - np.array((255, 0, 0))).max() <= 6


def test_a_large_movie_is_read_small(movie_file: Path) -> None:
    """Its own size known, it is scaled while it is read, and looks the same."""
    layer = replace(movie(movie_file, (1.0, 0.5)), box=FRAME)
    reel, planes = Reel(layer, 80, 44), Planes.blank(80, 44)
    reel.paint(planes, 0.0)
    reel.close()
    assert np.abs(to_rgb(planes)[22, 40].astype(int) - np.array((255, 0, 0))).max() <= 6


@pytest.mark.parametrize("content", [b"", b"not a movie at all", b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 64])
def test_a_file_that_is_no_movie_is_named(tmp_path: Path, content: bytes) -> None:
    """Through the worker's process and in one line."""
    path = tmp_path / "broken.mp4"
    path.write_bytes(content)
    timeline = film(scene("b01", 0, (movie(path),), 1000))
    with pytest.raises(RenderError, match=r"broken\.mp4") as caught:
        render(timeline, tmp_path / "film.mp4", encoding=PROFILES["smoke"], cache=Cache(None), workers=1)
    assert "\n" not in str(caught.value)
    assert caught.value.__cause__ is None or caught.value.facts["path"] == str(path)
