"""Which template tells an article."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from script_samples import ARTICLE, BEATS, file

from sixty_second.errors import SettingsError, TemplateError
from sixty_second.model import ArticleKind
from sixty_second.script import NAMES, about, known, template_for, write


@pytest.mark.parametrize(
    ("kind", "template"),
    [
        ("news", "explainer"),
        ("numbers", "numbers"),
        ("interview", "quotes"),
        ("opinion", "opinion"),
        ("live blog", "breaking"),
        ("list", "list"),
    ],
)
def test_the_kind_picks(kind: ArticleKind, template: str) -> None:
    """Each kind of article has its template, and the script says which."""
    article = replace(ARTICLE, kind=kind)
    assert template_for(article) == template
    assert write(BEATS, article).template == template


def test_every_kind_has_a_template() -> None:
    """No kind is forgotten, no name without its file."""
    assert {template_for(replace(ARTICLE, kind=kind)) for kind in get_args(ArticleKind)} <= set(NAMES)
    for name in NAMES:
        assert about(name).endswith("."), name


@pytest.mark.parametrize(
    ("headline", "section", "template"),
    [
        ("Breaking: ferry sinks", "", "breaking"),
        ("BREAKING NEWS - ferry sinks", "", "breaking"),
        ("EILMELDUNG: Fähre gesunken", "", "breaking"),
        ("Última hora | El ferri se hunde", "", "breaking"),
        ("Ferry sinks", "World, Breaking News", "breaking"),
        ("Breaking Bad star boards the ferry", "", "explainer"),
        ("Breaking news habits are hard to change", "", "explainer"),
        ("Urgente", "Live", "explainer"),
    ],
)
def test_marks_make_news_breaking(headline: str, section: str, template: str) -> None:
    """A word with a mark after it at the headline's head, or the section's name; a word alone is none."""
    assert template_for(replace(ARTICLE, headline=headline, section=section)) == template


def test_marks_change_no_other_kind() -> None:
    """An opinion stays one."""
    assert template_for(replace(ARTICLE, headline="Breaking: why?", kind="opinion")) == "opinion"


@pytest.mark.parametrize("name", NAMES)
def test_a_name_overrules_the_kind(name: str) -> None:
    """``--template NAME``."""
    assert write(BEATS, ARTICLE, template=name).template == name


def test_a_file_is_the_newsrooms_own(tmp_path: Path) -> None:
    """``--template FILE``; the script bears the file's name."""
    own = file(tmp_path, "ours.j2", "{{ beat.say }}")
    assert write(BEATS, ARTICLE, template=str(own)).template == "ours"
    assert known(str(own)) == str(own)


def test_a_name_that_is_none_is_told() -> None:
    """With the names there are; a file that has gone since is told when it is read."""
    with pytest.raises(SettingsError, match=r"no template 'podcast'.*breaking, explainer"):
        known("podcast")
    with pytest.raises(TemplateError, match="cannot read the template podcast"):
        write(BEATS, ARTICLE, template="podcast")
    assert known("") == ""
