"""The part ``pages``: what is read out of saved pages, for a scorer, and what reading costs."""

from __future__ import annotations

import time
from importlib import import_module
from pathlib import Path

from ..article import read
from ..errors import ReadError, UsageError
from ..model import Article
from .report import Figure, Report, Say
from .rows import spent, write_rows

SUFFIX = ".html.gz"
READER = "sixty_second.article.page"
"""What reads a page. It is loaded before the clock runs: a process pays for that once, not its first page."""
LIMIT_MS = 150.0
"""Processor time of a page; the product's own promise."""


def measure(folder: Path, out: Path, *, say: Say) -> Report:
    """Reads every page of the folder into ``out``, one ``{"id", "text", "headline"}`` a line, by name.

    Args:
        folder: holds the pages, ``ID.html.gz``.
        out: what is written; a page that cannot be read has empty text in it.
        say: told which pages cannot be read, and why.

    Raises:
        UsageError: there is no such page in the folder.
        OutputError: ``out`` cannot be written.
    """
    pages = sorted(folder.glob(f"*{SUFFIX}"))
    if not pages:
        raise UsageError(f"there is no page {folder}/*{SUFFIX}", remedy="name a folder that holds some")
    import_module(READER)
    rows, costs = [], []
    for page in pages:
        name = page.name.removesuffix(SUFFIX)
        began = time.process_time()
        article = _read(page, name, say)
        costs.append(time.process_time() - began)
        rows.append({"id": name, "text": printed(article), "headline": article.headline})
    write_rows(out, rows)
    empty = sum(not row["text"] for row in rows)
    return Report(
        "pages",
        {"pages": len(pages)},
        (Figure("pages without an article", empty, ""), *spent("a page", costs, mean_ms=LIMIT_MS)),
    )


def printed(article: Article) -> str:
    """What the page prints of the story: its standfirst, then its paragraphs, dateline included."""
    return "\n\n".join(part for part in (article.dek, article.text) if part)


def _read(page: Path, name: str, say: Say) -> Article:
    try:
        return read(str(page))
    except ReadError as exc:
        say(f"{name}: {exc}")
        return Article(headline="", text="", sentences=())
