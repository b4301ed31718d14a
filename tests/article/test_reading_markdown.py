"""Markdown: front matter, headline, pictures, and the text without its marks."""

from __future__ import annotations

from pathlib import Path

from sixty_second.article import read
from sixty_second.article.markdown_blocks import plain

STORY = """---
title: "Bridge to be rebuilt"
author: Ada Quill
date: 2024-03-05
publisher: The Ellis Courier
lang: en
---

# Bridge to be rebuilt

*Ferries to run until the work is done*

![The bridge at dusk. Photo: Bo Stone](pictures/bridge.jpg)

**PORT ELLIS** — The [council](https://courier.example/c) voted on *Tuesday* to rebuild the `old` bridge.
It will cost twelve million dollars.

## What comes next

- Ferries will run every ten minutes.
- Buses, too

> “We could not wait any longer,” said Mayor Lena Ortiz.

```
not a sentence. at all.
```

Read more: [Another story](https://courier.example/x)
"""


def test_markdown_is_read(tmp_path: Path) -> None:
    """Facts from the front matter, the picture beside the file, sentences without marks, code or links."""
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "bridge.jpg").write_bytes(b"x")
    path = tmp_path / "story.md"
    path.write_text(STORY, encoding="utf-8")
    article = read(str(path))
    assert article.headline == "Bridge to be rebuilt"
    assert article.dek == "Ferries to run until the work is done"
    assert (article.byline, article.publisher) == ("Ada Quill", "The Ellis Courier")
    assert (article.published, article.place, article.language) == ("2024-03-05", "PORT ELLIS", "en")
    assert [sentence.text for sentence in article.sentences] == [
        "The council voted on Tuesday to rebuild the old bridge.",
        "It will cost twelve million dollars.",
        "Ferries will run every ten minutes.",
        "“We could not wait any longer,” said Mayor Lena Ortiz.",
    ]
    (picture,) = article.pictures
    assert (picture.origin, picture.caption, picture.credit) == (
        str(tmp_path / "pictures" / "bridge.jpg"),
        "The bridge at dusk.",
        "Bo Stone",
    )


def test_marks_are_taken_off() -> None:
    """Emphasis, links, code, tags and escapes leave their words; names with underscores stay."""
    assert (
        plain("**A** [b](http://c) `d` <em>e</em> \\*f\\* snake_case_name ***g***")
        == "A b d e *f* snake_case_name g"
    )
