"""The invented photographs and the sample page that shows them."""

from __future__ import annotations

import io
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from sixty_second.article import read
from sixty_second.bench import samples
from sixty_second.bench.photographs import NAMES, jpeg, photograph
from sixty_second.pictures import gather
from sixty_second.pictures.rights import embedded


@pytest.mark.parametrize("name", NAMES)
def test_a_photograph_is_the_same_each_time(name: str) -> None:
    """The same name, size and grain give the same pixels; none of them is a plain picture."""
    first = photograph(name, width=180, height=120)
    assert first.shape == (120, 180, 3)
    assert first.dtype == np.uint8
    assert np.array_equal(first, photograph(name, width=180, height=120))
    assert len(np.unique(first.reshape(-1, 3), axis=0)) > 500
    assert first.std() > 15


def test_photographs_differ() -> None:
    """There are six subjects."""
    assert len({photograph(name, width=60, height=40).tobytes() for name in NAMES}) == 6


@pytest.mark.parametrize("grain", [0.0, 4.0, 9.0])
def test_the_grain_is_as_stated(grain: float) -> None:
    """Against the same picture without grain, the standard deviation is what was asked for."""
    plain = photograph("crane", width=480, height=320, grain=0.0).astype(float)
    noise = photograph("crane", width=480, height=320, grain=grain) - plain
    assert abs(float(noise.std()) - grain) < 0.1 * grain + 0.01


def test_a_photograph_says_what_it_is() -> None:
    """Its file names its maker and that an algorithm drew it."""
    pixels = photograph("quay", width=60, height=40)
    found = embedded(Image.open(io.BytesIO(jpeg(pixels, credit="Ada"))))
    assert (found.credit, found.source_type) == ("Ada", "algorithmicMedia")


def test_the_samples_pictures_are_the_generators(checkout: Path, tmp_path: Path) -> None:
    """The files that are checked in are what the generator draws, each under 200 kB."""
    for drawn in samples.draw(tmp_path):
        kept = checkout / "assets" / "samples" / "harbour-bridge_files" / drawn.name
        ours, theirs = (np.asarray(Image.open(path), dtype=float) for path in (drawn, kept))
        assert np.abs(ours - theirs).mean() < 1.5
        assert kept.stat().st_size < 200_000


def test_the_sample_reads_the_same_as_text_and_as_page(checkout: Path) -> None:
    """The page's menus, boxes and promos are no part of the story; its words are those of the Markdown."""
    folder = checkout / "assets" / "samples"
    text, page = (read(str(folder / f"harbour-bridge.{suffix}")) for suffix in ("md", "html"))
    assert [s.text for s in page.sentences] == [s.text for s in text.sentences]
    for name in ("headline", "dek", "byline", "publisher", "place", "language"):
        assert getattr(page, name) == getattr(text, name) != ""
    assert page.published.startswith(text.published)
    assert 380 < sum(len(s.text.split()) for s in text.sentences) < 500


def test_the_sample_page_brings_its_pictures(checkout: Path, tmp_path: Path) -> None:
    """Four pictures with captions and credits, nothing left out, nothing fetched."""
    page = read(str(checkout / "assets" / "samples" / "harbour-bridge.html"))
    found, notes = gather(page, into=tmp_path)
    assert notes == ()
    assert [Path(p.origin).stem for p in found] == list(samples.PICTURES)
    assert all(p.caption and p.credit == samples.CREDIT for p in found)
    assert {p.source_type for p in found} == {"algorithmicMedia"}


def test_the_sample_page_names_no_picture_on_the_web(checkout: Path) -> None:
    """Reading it needs no network."""
    text = (checkout / "assets" / "samples" / "harbour-bridge.html").read_text(encoding="utf-8")
    assert not re.search(r"(?:src|srcset|content)=\"https?://[^\"]*\.(?:jpe?g|png|webp)", text)
