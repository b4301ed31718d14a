"""A whole story worded by a language model, from the command to the checks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from ferry_samples import FERRY, GOOD
from model_standin import Answer, ModelStandIn, beats

from sixty_second import cli, pipeline, story
from sixty_second.cache import Cache
from sixty_second.events import Silence
from sixty_second.settings import Settings

pytest.importorskip("llm", reason="the extra llm is not installed: pip install 'sixty-second[llm]'")

SMALL = Settings(profile="smoke", size="90x160", duration_s=40, writer="llm:newsroom", voice="silent")


def by_text(body: dict[str, Any], number: int) -> Answer:
    """The good narration, its sentences found by their text; one beat of it holds a figure of its own."""
    rows = [
        json.loads(row) for row in body["messages"][-1]["content"].splitlines() if row.startswith('{"num')
    ]
    numbers = {row["text"]: row["number"] for row in rows}
    found = [row | {"sentences": [numbers[FERRY[one]] for one in row["sentences"]]} for row in GOOD]
    found[5]["say"] = "Every day, 73 children take the ferry to school."
    return beats(*found)


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with models for ``LLM_USER_PATH``."""
    folder = tmp_path / "llm"
    folder.mkdir()
    monkeypatch.setenv("LLM_USER_PATH", str(folder))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return folder


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The ferry's end as a saved text."""
    path = tmp_path / "ferry.md"
    paragraphs = (" ".join(FERRY[place : place + 2]) for place in range(0, len(FERRY), 2))
    path.write_text("# Saltmere to lose its island ferry\n\n" + "\n\n".join(paragraphs), encoding="utf-8")
    return path


def test_the_manifest_says_whose_words_they_are(service: Path, source: Path, tmp_path: Path) -> None:
    """Beat by beat, with what was refused and why; every check holds, and a render again keeps it."""
    folder, cache = tmp_path / "story", Cache(tmp_path / "cache")
    with ModelStandIn(by_text) as standin:
        standin.registered(service)
        pipeline.make(pipeline.Order(source=str(source), folder=folder), SMALL, cache=cache, events=Silence())
        assert len(standin.asked) == 2
    facts = story.manifest(folder)
    writers = [beat["writer"] for beat in facts["beats"]]
    assert writers.count("newsroom") >= 4
    assert writers[-1] == "template"
    assert set(writers) <= {"newsroom", "extract", "template"}
    assert facts["writer"]["name"] == "llm:newsroom"
    assert facts["writer"]["refused"][0]["why"] == ["the number '73' is not in the sentences"]
    assert [item["id"] for item in facts["checks"] if not item["ok"]] == []
    assert "1 of its 9 beats do not hold" in facts["notes"][0]
    sheet = (folder / "script.md").read_text(encoding="utf-8")
    assert "worded by newsroom" in sheet
    assert f"those of {writers.count('newsroom')} of the beats are a language model's" in sheet
    kept = [beat for beat in facts["beats"] if beat["writer"] == "newsroom"]
    assert {beat["say"] for beat in kept} <= {row["say"] for row in GOOD}

    pipeline.render(folder, {}, cache=cache, events=Silence())
    again = story.manifest(folder)
    assert [beat["writer"] for beat in again["beats"]] == writers
    assert again["writer"] == facts["writer"]


def test_without_the_cache_the_same_answers_give_the_same_story(
    service: Path, source: Path, tmp_path: Path
) -> None:
    """Byte by byte, cached or asked again."""
    found = []
    with ModelStandIn(by_text) as standin:
        standin.registered(service)
        for cache in (Cache(tmp_path / "one"), Cache(tmp_path / "one"), Cache(None)):
            order = pipeline.Order(source=str(source), folder=tmp_path / "story", until="write", force=True)
            pipeline.make(order, SMALL, cache=cache, events=Silence())
            found.append((tmp_path / "story" / "manifest.json").read_bytes())
        assert len(standin.asked) == 4
    assert found[0] == found[1] == found[2]


def test_an_article_too_short_costs_nothing(service: Path, tmp_path: Path) -> None:
    """The model is not asked about what no writer can tell."""
    source = tmp_path / "short.md"
    source.write_text("# Ferry stops\n\nThe ferry stopped today. It was old.", encoding="utf-8")
    with ModelStandIn(by_text) as standin:
        standin.registered(service)
        with pytest.raises(SystemExit):
            cli.main([str(source), "--writer", "llm:newsroom", "-o", str(tmp_path / "s")])
    assert standin.asked == []


@pytest.mark.parametrize(
    ("writer", "said"),
    [
        ("llm:nobody", "llm knows no model 'nobody'"),
        ("llm:locked", "llm has no key for the model 'locked'; run: llm keys set newsroom-key"),
        ("llm:", "llm: names no model"),
        ("nobody", "use one of: extract, lead, llm:MODEL"),
    ],
)
def test_what_cannot_be_asked_ends_the_run_in_one_line(
    writer: str, said: str, service: Path, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, and no story folder."""
    with ModelStandIn(by_text) as standin:
        standin.registered(service)
        with pytest.raises(SystemExit) as ended:
            cli.main([str(source), "--writer", writer, "-o", str(tmp_path / "s"), "-q"])
    assert ended.value.code == 2
    printed = capsys.readouterr().err
    assert said in printed
    assert printed.count("\n") == 1
    assert not (tmp_path / "s").exists()
