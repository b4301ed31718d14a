"""``scripts/bench summaries``: what a writer tells of given articles, within so many words."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from sixty_second.resources import resource

Run = Callable[..., CompletedProcess[str]]

FERRY = (
    "The harbour board of Saltmere voted on Tuesday to put the old ferry back on its route in April. "
    "Repairs took four months and cost 212,000 crowns, which the board paid out of its storm reserve. "
    "“We were told it could not be done,” said Ida Brandt, who has led the yard for eleven years. "
    "The first boat leaves the north quay at six in the morning. "
    "Schoolchildren travel without a fare until the summer, and bicycles cost half a crown. "
    "A second boat is on order and will be delivered next year, the board said. "
    "Farmers on the island had driven 40 miles to market since the ferry was laid up in November."
)


def bench(
    run: Run, folder: Path, rows: list[Any], *options: str
) -> tuple[CompletedProcess[str], dict[str, str]]:
    """What the command said, and the summaries by id."""
    articles, out = folder / "articles.jsonl", folder / "out.jsonl"
    articles.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
    result = run("summaries", str(articles), str(out), *options)
    made = [json.loads(line) for line in out.read_text().splitlines()] if out.exists() else []
    assert all(set(row) == {"id", "summary"} for row in made)
    return result, {row["id"]: row["summary"] for row in made}


@pytest.mark.parametrize("words", [30, 45, 75, 150])
def test_the_words_are_the_articles_and_never_too_many(run: Run, tmp_path: Path, words: int) -> None:
    """Each line is in the article, the limit is a limit, and where there is room the lead opens."""
    result, made = bench(run, tmp_path, [{"id": "f", "headline": None, "text": FERRY}], "--words", str(words))
    assert result.returncode == 0
    assert 0 < len(made["f"].split()) <= words
    assert all(line.rstrip(".") in FERRY for line in made["f"].split("\n"))
    assert made["f"].startswith("The harbour board") or words < 45


def test_an_article_without_a_headline_is_told_whole(run: Run, tmp_path: Path) -> None:
    """No line of its text is taken for the headline: with room for all, the reference writer says it all."""
    rows = [{"id": "f", "text": FERRY}]
    made = bench(run, tmp_path, rows, "--words", "500", "--writer", "lead")[1]
    assert made["f"].split() == FERRY.split()


def test_the_templates_words_are_not_in_it(run: Run, tmp_path: Path) -> None:
    """Neither the sign-off nor anything else that only a template says."""
    sample = resource("assets", "samples", "harbour-bridge.md").read_text(encoding="utf-8")
    made = bench(run, tmp_path, [{"id": "s", "headline": None, "text": sample}])[1]
    assert "story in brief" not in made["s"]
    assert made["s"].split("\n")[-1]


def test_an_article_that_cannot_be_told_is_empty_and_said(run: Run, tmp_path: Path) -> None:
    """Too short, or nothing at all: one line with its id; the others are told."""
    rows = [{"id": "short", "text": "Rain fell."}, {"id": "none", "text": ""}, {"id": "f", "text": FERRY}]
    result, made = bench(run, tmp_path, rows)
    assert result.returncode == 0
    assert list(made) == ["short", "none", "f"]
    assert (made["short"], made["none"]) == ("", "")
    assert made["f"]
    said = result.stderr.splitlines()
    assert [line.split(":")[1] for line in said] == [" short", " none"]


def test_what_it_costs_and_how_long_it_is_gets_told(run: Run, tmp_path: Path) -> None:
    """Words, long sentences and processor time, as JSON."""
    long = " ".join(["The board of the harbour", *["and the council of the town"] * 3, "met on Monday."])
    rows = [{"id": "long", "text": f"{long} {FERRY}"}, {"id": "f", "text": FERRY}]
    told = json.loads(bench(run, tmp_path, rows, "--json", "--words", "100", "--writer", "lead")[0].stdout)
    figures = {figure["name"]: figure for figure in told["figures"]}
    assert figures["articles not told"]["value"] == 0
    assert figures["a summary, most"]["limit"] == 100
    assert figures["a summary, most"]["ok"]
    assert figures["sentences"]["value"] >= 8
    assert figures["sentences over 22 words"]["value"] == 1
    assert 0 < figures["condensing, CPU mean"]["value"] <= figures["condensing, CPU most"]["value"]
    assert told["of"] == {"articles": 2, "words": 100, "writer": "lead"}


@pytest.mark.parametrize("rows", [[], ["text"], [{"id": "a"}], [{"id": 7, "text": FERRY}], [[1]]])
def test_a_file_of_something_else_is_refused(run: Run, tmp_path: Path, rows: list[Any]) -> None:
    """In a line that says what a line should be, and nothing is written."""
    result, made = bench(run, tmp_path, rows)
    assert (result.returncode, made) == (2, {})
    assert "JSON objects with id and text" in result.stderr


def test_a_line_that_is_not_json_is_refused_by_its_number(run: Run, tmp_path: Path) -> None:
    """The file and the line are named."""
    articles = tmp_path / "broken.jsonl"
    articles.write_text(json.dumps({"id": "f", "text": FERRY}) + '\n{"id": "g", "text": \n')
    refused = run("summaries", str(articles), str(tmp_path / "out.jsonl"))
    assert refused.returncode == 2
    assert "broken.jsonl:2 is not JSON" in refused.stderr
    assert not (tmp_path / "out.jsonl").exists()


def test_half_a_character_does_not_stop_the_bench(run: Run, tmp_path: Path) -> None:
    """JSON can hold a lone surrogate, UTF-8 cannot."""
    result, made = bench(run, tmp_path, [{"id": "f", "headline": 7, "text": FERRY}])
    assert result.returncode == 0
    (tmp_path / "articles.jsonl").write_text(json.dumps({"id": "f", "text": FERRY + " \ud83d"}))
    assert run("summaries", str(tmp_path / "articles.jsonl"), str(tmp_path / "out.jsonl")).returncode == 0
    assert made["f"]


def test_a_writer_that_does_not_exist_is_refused(run: Run, tmp_path: Path) -> None:
    """Those there are get listed."""
    result, made = bench(run, tmp_path, [{"id": "f", "text": FERRY}], "--writer", "nobody")
    assert (result.returncode, made) == (2, {})
    assert "extract" in result.stderr
