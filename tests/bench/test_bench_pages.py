"""``scripts/bench pages``: what a scorer gets of each saved page."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

Run = Callable[..., CompletedProcess[str]]

DEK = "The old ferry will sail again after a winter in the yard, and fares will not rise this year."
BODY = (
    "SALTMERE (Courier) — The harbour board voted on Tuesday to put the ferry back on its route in April.",
    "Repairs took four months and cost 212,000 crowns, which the board paid out of its reserve for storms.",
    "“We were told it could not be done,” said Ida Brandt, who has led the yard for eleven years.",
    "The first boat leaves the north quay at six in the morning, and schoolchildren travel without a fare.",
)
PAGE = """<!doctype html><html lang="en"><head><title>Ferry returns in April</title>
<meta property="og:type" content="article"><meta property="og:title" content="Ferry returns in April">
<meta name="description" content="{dek}"></head><body><nav><a href="/">Home</a> </nav>
<article><h1>Ferry returns in April</h1><p class="standfirst">{dek}</p><p class="byline">By Olle Falk</p>
{body}</article><footer>All rights reserved</footer></body></html>"""


def save(folder: Path, name: str, page: str) -> None:
    """Leaves the page under its id."""
    (folder / f"{name}.html.gz").write_bytes(gzip.compress(page.encode()))


def bench(run: Run, folder: Path, *options: str) -> tuple[CompletedProcess[str], dict[str, dict[str, Any]]]:
    """What the command said, and its rows by id."""
    out = folder / "out.jsonl"
    result = run("pages", str(folder), str(out), *options)
    rows = [json.loads(line) for line in out.read_text().splitlines()] if out.exists() else []
    return result, {row["id"]: row for row in rows}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A page with an article, one without, and a file that is not asked for."""
    save(tmp_path, "a-ferry", PAGE.format(dek=DEK, body="".join(f"<p>{text}</p>" for text in BODY)))
    save(tmp_path, "b-wall", "<html><body><p>Accept cookies? We value your privacy.</p></body></html>")
    (tmp_path / "notes.html").write_text("<p>not a saved page</p>")
    return tmp_path


def test_the_text_is_standfirst_dateline_and_body(run: Run, folder: Path) -> None:
    """In the page's order, nothing else of the page among them; the id is the file's name."""
    result, rows = bench(run, folder)
    assert result.returncode == 0
    assert list(rows) == ["a-ferry", "b-wall"]
    assert rows["a-ferry"] == {
        "id": "a-ferry",
        "text": "\n\n".join((DEK, *BODY)),
        "headline": "Ferry returns in April",
    }


def test_a_page_that_cannot_be_read_is_empty_and_said(run: Run, folder: Path) -> None:
    """One line of why, with the page's id; the others are read."""
    save(folder, "c-nothing", "")
    (folder / "d-damaged.html.gz").write_bytes(b"\x1f\x8b not really")
    result, rows = bench(run, folder)
    assert result.returncode == 0
    for name in ("b-wall", "c-nothing", "d-damaged"):
        assert rows[name] == {"id": name, "text": "", "headline": ""}
        assert sum(line.startswith(f"bench: {name}: ") for line in result.stderr.splitlines()) == 1


def test_the_cost_of_a_page_is_told(run: Run, folder: Path) -> None:
    """Mean and most, and how many pages had no article."""
    told = json.loads(bench(run, folder, "--json")[0].stdout)
    figures = {figure["name"]: figure["value"] for figure in told["figures"]}
    assert figures["pages without an article"] == 1
    assert 0 < figures["a page, CPU mean"] <= figures["a page, CPU most"]
    assert (told["part"], told["of"]) == ("pages", {"pages": 2})


def test_a_folder_without_pages_is_refused(run: Run, tmp_path: Path) -> None:
    """In a line, and nothing is written."""
    result, rows = bench(run, tmp_path)
    assert (result.returncode, rows) == (2, {})
    assert "there is no page" in result.stderr
