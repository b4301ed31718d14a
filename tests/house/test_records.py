"""Records survive being written as JSON."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sixty_second.errors import StoryError
from sixty_second.model import Article, Box, Picture, Rect, Sentence
from sixty_second.records import build, dump, load, plain

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
sentences = st.builds(
    Sentence,
    number=st.integers(0, 9),
    text=texts,
    paragraph=st.integers(0, 9),
    start=st.integers(0, 99),
    end=st.integers(0, 99),
    role=st.sampled_from(["body", "quote", "caption", "promo"]),
)
articles = st.builds(
    Article,
    headline=texts,
    text=texts,
    sentences=st.lists(sentences, max_size=3).map(tuple),
    notes=st.lists(texts, max_size=2).map(tuple),
    pictures=st.lists(st.builds(Picture, origin=texts, caption=texts), max_size=2).map(tuple),
)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(article=articles)
def test_an_article_comes_back(article: Article, tmp_path: Path) -> None:
    """JSON and back gives an equal record, whatever the text."""
    path = tmp_path / "article.json"
    path.write_text(dump(article), encoding="utf-8")
    assert load(Article, path) == article


def test_layers_carry_their_type() -> None:
    """Somebody reading timeline.json sees what each layer is."""
    layer = Rect(box=Box(1, 2, 3, 4), start_ms=0, end_ms=5, colour=(1, 2, 3))
    assert plain(layer)["type"] == "Rect"
    assert plain(layer)["box"] == {"x": 1, "y": 2, "width": 3, "height": 4}


def test_paths_are_written_as_seen_from_the_folder(tmp_path: Path) -> None:
    """No folder of one machine shows; paths elsewhere stay."""
    picture = Picture(origin="a.jpg", path=str(tmp_path / "pictures" / "a.jpg"))
    assert plain(picture, base=tmp_path)["path"] == "pictures/a.jpg"
    assert plain(picture, base=tmp_path / "elsewhere")["path"] == picture.path


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ({"origin": 3}, "origin"),
        ({"origin": "a", "focus": [0.5]}, "focus"),
        ({"origin": "a", "colour": 1}, "colour"),
        ({"caption": "a"}, "incomplete"),
        ([], "mapping"),
    ],
)
def test_what_does_not_fit_is_named(data: object, place: str) -> None:
    """The message names the place."""
    with pytest.raises(StoryError, match=place):
        build(Picture, data, at="picture")


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "\x00"])
def test_a_torn_file_is_no_traceback(text: str, tmp_path: Path) -> None:
    """A file that is no JSON says so."""
    path = tmp_path / "article.json"
    path.write_text(text)
    with pytest.raises(StoryError, match="not whole JSON"):
        load(Article, path)
