"""The narration through its template: what a newsroom's own sees, and what it cannot do."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from script_samples import ARTICLE, BEATS, file

from sixty_second.errors import TemplateError
from sixty_second.model import Article, Line
from sixty_second.script import NAMES, added, write


def template(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "own.j2"
    path.write_text(text, encoding="utf-8")
    return path


def lines(path: Path | str = "", article: Article = ARTICLE) -> list[str]:
    return [line.text for line in write(BEATS, article, template=path).lines]


def test_beats_are_said_as_they_are() -> None:
    """Beats in order; the house's template adds signposts and a sign-off, and nothing to a fact."""
    script = write(BEATS, ARTICLE)
    assert [line.text for line in script.lines] == [
        "The ferry to Skell Island will stop running in May.",
        "It carried 14,200 people last year.",
        "Another 310 came by plane.",
        "In the words of Tom Hale: “I have rowed across and I can row again.”",
        "I was born on the island.",
        "Some background: In 1931, a storm broke the first pier.",
        "What comes next: A new ferry is due next spring.",
        "That's the story, from The Skell Post.",
    ]
    assert (script.template, script.language) == ("explainer", "en")
    assert tuple(line.beat for line in script.lines) == BEATS


@pytest.mark.parametrize(
    ("language", "publisher", "said"),
    [
        ("en-GB", "", "That's the story in brief."),
        ("en", "example.com", "That's the story, from example.com."),
        ("en", "Yahoo!", "That's the story, from Yahoo!"),
        ("de", "Der Bote", "Quelle: Der Bote."),
        ("sw", "Mwananchi", "Mwananchi."),
        ("sw", "", "Skell Island ferry to stop in May."),
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
    said = lines(own)
    assert said[0] == "From The Skell Post: The ferry to Skell Island will stop running in May."
    assert said[1] == "It carried 14,200 people last year."
    assert said[-1] == "b06 True 60"


def test_a_newsrooms_template_has_the_phrases(tmp_path: Path) -> None:
    """It asks for hooks, links and sign-offs by name, and gets a phrase or nothing."""
    own = template(
        tmp_path,
        '{{ hook("opinion") if first }} {{ link("figures", "outlook") or "And:" }} {{ beat.say }} '
        '{{ sign_off("quotes") if last }}',
    )
    said = lines(own)
    assert (
        said[0] == "An opinion piece by Ina Brook: And: The ferry to Skell Island will stop running in May."
    )
    assert said[1] == "In figures: It carried 14,200 people last year."
    assert said[-1] == "And: Quoted from The Skell Post."


def test_unnamed_links_are_not_said(tmp_path: Path) -> None:
    """A template has the links that it asks for, the first that is true of the beat."""
    assert lines(template(tmp_path, "{{ link() }}{{ beat.say or 1 }}"))[6] == BEATS[6].say
    both = lines(template(tmp_path, '{{ link("background", "outlook") }} {{ beat.say or 1 }}'))
    assert both[5].endswith(f"background: {BEATS[5].say}")


def test_no_sign_off_is_a_choice(tmp_path: Path) -> None:
    """A template that prints nothing for the sign-off has none."""
    assert len(lines(template(tmp_path, "{{ beat.say }}"))) == len(BEATS) - 1


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
        ("  ", 1, "no words for the beat b00"),
        ('\n{{ link("becuase") }}', 2, "no phrase 'becuase' in links: known are author, background"),
        ('{{ sign_off("podcast") }}', 1, "no phrase 'podcast' in sign-offs"),
        ("{{ hook() }}", 1, "hook"),
        ("{{ hook.__globals__ }}", 1, "__globals__"),
        ("{{ link.__closure__ }}", 1, "__closure__"),
        ("{{ hook(3) }}", 1, "no phrase 3"),
        ("{{ hook([]) }}", 1, "no phrase"),
        ("{% for i in range(99999) %}{{ link('outlook') }}{% endfor %}", 1, "steps"),
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


def test_the_shipped_templates_are_told_from_each_other() -> None:
    """An article of every occasion: each template words it in its own way."""
    said = {name: tuple(line.text for line in write(BEATS, ARTICLE, template=name).lines) for name in NAMES}
    assert len(set(said.values())) == len(NAMES)
    assert said["numbers"][1].startswith("In ")
    assert said["breaking"][5] == BEATS[5].say


def test_what_the_template_added_is_known() -> None:
    """Before the article's words and after them; all of the sign-off."""
    parted = [added(line) for line in write(BEATS, ARTICLE).lines]
    assert parted[:2] == [("", ""), ("", "")]
    assert parted[3] == ("In the words of Tom Hale:", "")
    assert parted[-1] == ("That's the story, from The Skell Post.", "")
    assert added(Line(BEATS[0], f"Look: {BEATS[0].say} Done.")) == ("Look:", "Done.")
    assert added(Line(BEATS[0], "Quite other words.")) == ("", "")


@pytest.mark.parametrize(("template", "kind"), [("quotes", "quote"), ("numbers", "number")])
def test_a_closing_fits_what_was_told(template: str, kind: str) -> None:
    """Nothing is said to have been quoted or counted in a film that has no such beat."""
    without = tuple(beat for beat in BEATS if beat.kind != kind)
    usual = write(without, ARTICLE).lines[-1].text
    assert write(without, ARTICLE, template=template).lines[-1].text == usual
    assert write(BEATS, ARTICLE, template=template).lines[-1].text != usual


@pytest.mark.parametrize("template", NAMES)
def test_what_the_documents_show_works(template: str, checkout: Path, tmp_path: Path) -> None:
    """The template and the phrases of docs/extending.md are whole; it names every template."""
    text = (checkout / "docs" / "extending.md").read_text(encoding="utf-8")
    jinja, toml = (text.partition(f"```{kind}\n")[2].partition("```")[0] for kind in ("jinja", "toml"))
    assert f"| `{template}` |" in text
    own = file(tmp_path, "own.j2", jinja)
    said = [line.text for line in write(BEATS, ARTICLE, template=own).lines]
    assert said[-1] == "That's the story, from The Skell Post."
    house = file(tmp_path, "en.toml", toml)
    assert write(BEATS, ARTICLE, own=house).lines[-1].text == "For The Skell Post, that's the story."
