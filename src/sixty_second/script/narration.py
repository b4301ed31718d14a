"""The narration: beats as a template words them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ..errors import TemplateError
from ..model import Article, Beat, Line, Script
from ..sandbox import Sandbox
from .occasions import occasions
from .phrases import Phrases, phrases
from .templates import chosen
from .wording import names, publisher, sentence, worded


def write(
    beats: tuple[Beat, ...],
    article: Article,
    *,
    template: str | Path = "",
    own: Path | None = None,
    duration_s: int = 60,
) -> Script:
    """The narration: one line a beat, as the template words it, white space folded.

    The template is rendered once for each beat and sees ``beat``, ``first`` and ``last`` (whether it is the
    first or last beat), ``previous`` and ``following`` (beats, or none), ``kinds`` (of all beats, in order),
    ``article``, ``seconds`` and the functions ``hook``, ``link`` and ``sign_off``, which give a house phrase
    or nothing. What it makes is what is spoken and captioned. When it makes nothing for the sign-off, there
    is no sign-off.

    Args:
        beats: in order.
        article: what they were made from.
        template: the name of a built-in one or a newsroom's own file; by default the article's kind picks.
        own: a newsroom's phrases, a file or a folder.
        duration_s: the length asked for.

    Raises:
        TemplateError: the template is wrong, or leaves a beat that has words without any; with file and line.
        SettingsError: a file of phrases is wrong.
    """
    path = chosen(template, article)
    sandbox = Sandbox(path)
    house = _House(beats, article, phrases(article.language, own))
    lines = []
    for place, beat in enumerate(beats):
        seen = {"article": article, "seconds": duration_s, **_around(beats, place), **house.functions(place)}
        text = _line(sandbox.render(**seen))
        if text:
            lines.append(Line(beat, text))
        elif beat.kind != "sign-off":
            raise TemplateError(
                f"{path}, line 1: it makes no words for the beat {beat.id} ({beat.kind})",
                remedy="have it print beat.say",
                path=str(path),
                line=1,
                beat=beat.id,
            )
    return Script(tuple(lines), article.language, path.stem)


def _around(beats: Sequence[Beat], place: int) -> dict[str, Any]:
    """The beat, where it stands, and what stands around it."""
    return {
        "beat": beats[place],
        "first": place == 0,
        "last": place == len(beats) - 1,
        "previous": beats[place - 1] if place else None,
        "following": beats[place + 1] if place + 1 < len(beats) else None,
        "kinds": tuple(beat.kind for beat in beats),
    }


class _House:
    """The house phrases of one script, as its template asks for them."""

    def __init__(self, beats: Sequence[Beat], article: Article, said: Phrases) -> None:
        self.beats = beats
        self.article = article
        self.phrases = said
        self.occasions = occasions(beats, article)

    def functions(self, place: int) -> dict[str, Callable[..., str]]:
        """What the template can call at a beat."""

        def hook(name: str) -> str:
            return self._said("hooks", self._labelled(name), place)

        def link(*names: str) -> str:
            return self._link(names, place)

        def sign_off(name: str) -> str:
            closing = self._said("sign-offs", self._labelled(name), place)
            return closing or sentence(publisher(self.article) or self.article.headline)

        return {"hook": hook, "link": link, "sign_off": sign_off}

    def _labelled(self, name: str) -> str:
        """The name asked for; of an opinion it is always said that it is one."""
        return "opinion" if self.article.kind == "opinion" else name

    def _link(self, names: Sequence[str], place: int) -> str:
        """The first of the links named that the beat gives occasion for."""
        for name in names:
            self.phrases.of("links", name)
        said = (self._said("links", name, place) for name in names if name in self.occasions[place])
        return next(filter(None, said), "")

    def _said(self, table: str, name: str, place: int) -> str:
        turn = sum(name in held for held in self.occasions[:place]) if table == "links" else 0
        return worded(
            self.phrases.of(table, name),
            names(self.article, self.beats[place]),
            seed=f"{self.article.headline}\n{table}.{name}",
            turn=turn,
        )


def added(line: Line) -> tuple[str, str]:
    """What the template said before the article's words, and after them."""
    before, _, after = line.text.partition(line.beat.say) if line.beat.say else (line.text, "", "")
    return (before.strip(), after.strip()) if line.beat.say in line.text else ("", "")


def _line(text: str) -> str:
    """The text on one line; nothing when it has no letter or digit to speak."""
    folded = " ".join(text.split())
    return folded if any(char.isalnum() for char in folded) else ""
