"""The narration through its template, and the sheet it is approved on."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from sixty_second.errors import TemplateError
from sixty_second.model import Article, Beat, Line, Sentence, Speech, Spoken
from sixty_second.script import approval, write

SENTENCES = (
    Sentence(0, "The ferry to Skell Island will stop running in May.", 0, 0, 51),
    Sentence(1, "It carried 14,200 people last year.", 0, 52, 87),
)
ARTICLE = Article(
    "Skell Island ferry to stop in May", "text", SENTENCES, publisher="The Skell Post", byline="Ina Brook"
)
BEATS = (
    Beat("b01", "hook", SENTENCES[0].text, "Ferry will stop running", (SENTENCES[0],)),
    Beat(
        "b02",
        "number",
        SENTENCES[1].text,
        "It carried 14,200 people",
        SENTENCES,
        figure="14,200",
        label="people",
        notes=("trimmed",),
    ),
    Beat("b03", "sign-off", ""),
)

APPROVED = """\
# Skell Island ferry to stop in May

25 words, 12.0 s · The Skell Post · Ina Brook

## b01 · hook · 0:00.0–0:04.0 · 10 words

The ferry to Skell Island will stop running in May.

On screen: Ferry will stop running

> 0. The ferry to Skell Island will stop running in May.

## b02 · number · 0:04.0–0:08.0 · 6 words

It carried 14,200 people last year.

On screen: It carried 14,200 people

Figure: **14,200** people

Changed: trimmed

> 0. The ferry to Skell Island will stop running in May.

> 1. It carried 14,200 people last year.

## b03 · sign-off · 0:08.0–0:12.0 · 9 words

That's the story in brief, from The Skell Post.

## Total

25 words, 3 beats, ends at 0:12.0 (12.0 s)
"""


def template(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "own.j2"
    path.write_text(text, encoding="utf-8")
    return path


def lines(path: Path | None = None, article: Article = ARTICLE) -> list[str]:
    return [line.text for line in write(BEATS, article, template=path).lines]


def test_beats_are_said_as_they_are() -> None:
    """The house's template adds a sign-off and nothing else."""
    script = write(BEATS, ARTICLE)
    assert [line.text for line in script.lines] == [
        "The ferry to Skell Island will stop running in May.",
        "It carried 14,200 people last year.",
        "That's the story in brief, from The Skell Post.",
    ]
    assert (script.template, script.language) == ("explainer", "en")
    assert tuple(line.beat for line in script.lines) == BEATS


@pytest.mark.parametrize(
    ("language", "publisher", "said"),
    [
        ("en-GB", "", "That's the story in brief."),
        ("de", "Der Bote", "Das war die Nachricht in Kürze, von Der Bote."),
        ("sw", "Mwananchi", "Mwananchi"),
        ("sw", "", "Skell Island ferry to stop in May"),
    ],
)
def test_the_sign_off_copes(language: str, publisher: str, said: str) -> None:
    """Without a publisher, in another language, in one we have no words for."""
    assert lines(article=replace(ARTICLE, language=language, publisher=publisher))[-1] == said


def test_a_newsroom_words_its_own(tmp_path: Path) -> None:
    """A template sees the beat, its neighbours, the article and the seconds; white space is folded."""
    own = template(
        tmp_path,
        "{% if first %}From {{ article.publisher }}:\n  {% endif %}{{ beat.say }}\n"
        "{% if last %}{{ previous.id }} {{ following is none }} {{ seconds }}{% endif %}",
    )
    assert lines(own) == [
        "From The Skell Post: The ferry to Skell Island will stop running in May.",
        "It carried 14,200 people last year.",
        "b02 True 60",
    ]


def test_no_sign_off_is_a_choice(tmp_path: Path) -> None:
    """A template that prints nothing for the sign-off has none."""
    assert len(lines(template(tmp_path, "{{ beat.say }}"))) == 2


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("{{ beat.say }}\n{% if %}", 2, "Expected an expression"),
        ("\n\n{{ beat.sya }}", 3, "sya"),
        ("\n{{ nobody }}", 2, "nobody"),
        ("{{ beat.say.__class__.__mro__ }}", 1, "__class__"),
        ("{{ ''.join(['a']) }}", 1, "join"),
        ("x\n{{ 1 / 0 }}", 2, "division"),
        ("{% include 'other.j2' %}", 1, "loader"),
        ("{% for a in range(999) %}{% for b in range(999) %}{% endfor %}{% endfor %}", 1, "steps"),
        ("{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}", 1, "recursion|steps"),
        ("{{ 'ab' * 999999999 }}", 1, "small numbers"),
        ("{{ 9 ** 999 ** 999 }}", 1, "small numbers"),
        (
            "{% set n = namespace(x='ab') %}{% for i in range(99) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
            1,
            "characters",
        ),
        ("{% for i in range(9999) %}{{ beat.say }}{% endfor %}", 1, "characters"),
        ("{{ beat.say | center(999999999) }}", 1, "center"),
        ("{{ '%999999999d' % 1 }}", 1, "small numbers"),
        ("{{ '{:>999999999}'.format(1) }}", 1, "format"),
        ("{{ beat | attr('say') }}", 1, "attr"),
        ("{% set x = beat.say * 1 %}", 1, "small numbers"),
        (
            "{% set n = namespace(x='a') %}{% for i in range(9) %}"
            "{% set n.x = n.x | replace('a', 'aaaaaaaaaa') %}"
            "{% endfor %}",
            1,
            "characters",
        ),
        ("  ", 1, "no words for the beat b01"),
    ],
)
def test_a_wrong_template_is_told_with_its_line(tmp_path: Path, text: str, line: int, reason: str) -> None:
    """Syntax, undefined names, the sandbox's walls and endless work: one line, with file and line."""
    own = template(tmp_path, text)
    start = time.process_time()
    with pytest.raises(TemplateError, match=rf"own\.j2, line {line}: .*({reason})"):
        write(BEATS, ARTICLE, template=own)
    assert time.process_time() - start < 20


def test_a_missing_or_binary_template_is_told(tmp_path: Path) -> None:
    """No such file, and one that is no text."""
    with pytest.raises(TemplateError, match="cannot read the template"):
        write(BEATS, ARTICLE, template=tmp_path / "none.j2")
    (tmp_path / "bin.j2").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(TemplateError, match="not UTF-8"):
        write(BEATS, ARTICLE, template=tmp_path / "bin.j2")


def spoken() -> tuple[Spoken, ...]:
    sound = Speech(np.zeros(10, np.float32), 1000, ())
    made = write(BEATS, ARTICLE).lines
    return tuple(Spoken(line, sound, 4_000 * place, 4_000 * place + 4_000) for place, line in enumerate(made))


def test_the_approval_sheet_is_golden() -> None:
    """Times, words, sources, changes and the total, as they are printed."""
    assert approval(spoken(), ARTICLE) == APPROVED


def test_the_sheet_takes_a_newsrooms_own(tmp_path: Path) -> None:
    """Its template sees the same rows."""
    own = template(tmp_path, "{% for row in rows %}{{ row.start }} {{ row.text | upper }}\n{% endfor %}")
    assert (
        approval(spoken(), ARTICLE, template=own).splitlines()[1]
        == "0:04.0 IT CARRIED 14,200 PEOPLE LAST YEAR."
    )


def test_an_empty_film_has_a_sheet() -> None:
    """Nothing spoken, nothing broken."""
    assert "0 words" in approval((), ARTICLE)
    assert Line(BEATS[0], "x").beat is BEATS[0]
