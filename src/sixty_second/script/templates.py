"""Narration templates: the ones there are, and which of them tells an article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from ..errors import SettingsError
from ..model import Article, ArticleKind
from ..resources import resource

NAMES = ("breaking", "explainer", "list", "numbers", "opinion", "quotes")

_OF_KIND: Mapping[ArticleKind, str] = {
    "news": "explainer",
    "list": "list",
    "numbers": "numbers",
    "interview": "quotes",
    "opinion": "opinion",
    "live blog": "breaking",
}

_MARK = re.compile(
    r"(?:breaking(?: news)?|just in|eilmeldung|eil|dernière minute|alerte info|última hora|urgente|"
    r"ultim['’]ora|laatste nieuws|net binnen|siste nytt|just nu|senaste nytt)\s?[:|!–—-]",
    re.IGNORECASE,
)
_SECTIONS = frozenset({"breaking", "breaking news", "eilmeldung", "eilmeldungen"})


def template_for(article: Article) -> str:
    """The name of the built-in template that tells the article best.

    The article's kind decides. Plain news is ``breaking`` when its headline begins with a word that says so
    and a mark (``Breaking: …``), or its section is named so; how old it is plays no part, since no stage
    knows the time.
    """
    if article.kind == "news" and _is_breaking(article):
        return "breaking"
    return _OF_KIND[article.kind]


def _is_breaking(article: Article) -> bool:
    sections = {part.strip().casefold() for part in article.section.split(",")}
    return bool(_MARK.match(article.headline.strip()) or sections & _SECTIONS)


def chosen(name: str | Path, article: Article) -> Path:
    """The template's file: the built-in one of that name, the file, or when neither is named ours for it."""
    asked = str(name) or template_for(article)
    return _built_in(asked) if asked in NAMES else Path(asked)


def known(name: str) -> str:
    """The name of a template, when there is one: built in, or a file.

    Raises:
        SettingsError: lists the built-in ones.
    """
    if name and name not in NAMES and not Path(name).exists():
        raise SettingsError(
            f"there is no template {name!r}",
            remedy=f"name a Jinja2 file or one of: {', '.join(NAMES)}",
            name=name,
        )
    return name


def about(name: str) -> str:
    """What the built-in template is for: the first line of its head."""
    head = _built_in(name).read_text(encoding="utf-8").removeprefix("{#-").strip()
    return head.partition("\n")[0].removesuffix("-#}").strip()


def _built_in(name: str) -> Path:
    return resource("templates", "narration", f"{name}.j2")
