"""House phrases: ours in nine languages, a newsroom's over them, and how one is chosen."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from pathlib import Path

import pytest
from script_samples import ARTICLE, BEATS, LANGUAGES, file

from sixty_second.errors import SettingsError
from sixty_second.model import ArticleKind
from sixty_second.preflight.truth import untraced
from sixty_second.script import NAMES, added, lacking, strap, write
from sixty_second.script.phrases import TABLES, phrases
from sixty_second.script.wording import byline, publisher, worded

KINDS: tuple[ArticleKind, ...] = ("news", "opinion", "interview")
FACTS = " ".join((ARTICLE.publisher, ARTICLE.byline, ARTICLE.headline))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", NAMES)
def test_every_template_speaks_every_language(template: str, language: str) -> None:
    """Beats of each kind, with and without names: whole lines, one stop at the end, the sign-off last."""
    for kind, by, house in itertools.product(KINDS, ("Ina Brook", ""), ("The Skell Post", "Yahoo!", "")):
        article = replace(ARTICLE, kind=kind, language=language, byline=by, publisher=house)
        lines = write(BEATS, article, template=template).lines
        assert [line.beat for line in lines] == list(BEATS)
        for line in lines:
            assert line.beat.say in line.text
            assert not re.search(r"[{}]|\.\.|[!?]\.|:\.|::|,,| [.,:;!?]|  ", line.text), line.text
        assert lines[-1].text.endswith((".", "!"))
        assert house in lines[-1].text
        cited = f"{FACTS} {house} {BEATS[0].say}"
        for line in (lines[0], lines[-1]):
            assert untraced(line.text, cited, added=added(line), language=language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_phrases_are_whole(language: str) -> None:
    """Every link and sign-off there may be; links end in a colon, sign-offs in a stop; none is long."""
    said = phrases(language)
    for name in TABLES["links"]:
        assert len(said.of("links", name)) >= (1 if name == "speaker" else 2)
        assert all(phrase.endswith(":") for phrase in said.of("links", name))
    for name in TABLES["sign-offs"]:
        assert all(phrase.endswith(".") for phrase in said.of("sign-offs", name))
        assert any("{" not in phrase for phrase in said.of("sign-offs", name)), (
            "one for when nothing is known"
        )
    assert any("{" not in phrase for phrase in said.of("hooks", "opinion"))
    assert "{seconds}" in strap(replace(ARTICLE, language=language))
    assert " · " in strap(replace(ARTICLE, language=language, kind="opinion"))
    assert all(len(phrase.split()) <= 8 for listed in said.lists.values() for phrase in listed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_link_claims_what_nobody_wrote(language: str) -> None:
    """A link's words are in no cited sentence, so they hold no number, name or quotation."""
    for name in TABLES["links"]:
        for phrase in phrases(language).of("links", name):
            text = phrase.format(speaker="Tom Hale", publisher="", byline="")
            assert untraced(text, "Tom Hale said so.", added=(text,), language=language) == [], phrase


def test_template_words_are_few() -> None:
    """Signposts and sign-off at most twelve; an opinion, which says so and whose, at most twenty."""
    beats = tuple(beat for beat in BEATS if beat.kind != "quote")
    for kind, most in (("news", 12), ("opinion", 20)):
        article = replace(ARTICLE, kind=kind)  # type: ignore[arg-type]
        lines = write(beats, article).lines
        assert sum(len(line.text.split()) - len(line.beat.say.split()) for line in lines) <= most


@pytest.mark.parametrize(
    ("by", "house", "said"),
    [
        ("Ina Brook", "The Skell Post", {"An opinion piece by Ina Brook:", "Opinion, by Ina Brook:"}),
        ("Ina Brook and Tom Hale", "", {"An opinion piece by Ina Brook and Tom Hale:"}),
        ("", "The Skell Post", {"An opinion piece from The Skell Post:"}),
        ("Editorial Board", "The Skell Post", {"An opinion piece from The Skell Post:"}),
        ("posted on", "https://www.skellpost.example/", {"An opinion piece from skellpost.example:"}),
        ("", "", {"In an opinion piece:"}),
    ],
)
@pytest.mark.parametrize("template", NAMES)
def test_an_opinion_says_so_and_whose(by: str, house: str, said: set[str], template: str) -> None:
    """In its first words, whatever template tells it: its author's, else its publisher's."""
    article = replace(ARTICLE, kind="opinion", byline=by, publisher=house)
    first = write(BEATS, article, template=template).lines[0].text
    assert first.removesuffix(BEATS[0].say).strip() in said | {f"Opinion, by {by}:"}


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("The Skell Post", "The Skell Post"),
        ("www.example.com", "example.com"),
        ("https://example.com/", "example.com"),
        ("  The \n Post ", "The Post"),
        ("—", ""),
        ("x" * 500, ""),
    ],
)
def test_a_publisher_can_be_said(given: str, name: str) -> None:
    """On one line, an address without its scheme, nothing when there is nothing to say."""
    assert publisher(replace(ARTICLE, publisher=given)) == name


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("Ina Brook", "Ina Brook"),
        ("Ina Brook | Radio Skell", "Ina Brook, Radio Skell"),
        ("posted on", ""),
        ("Redaktion", ""),
        ("the skell post", ""),
        ("Ina@skellpost.example", ""),
        ("", ""),
    ],
)
def test_a_byline_is_somebody(given: str, name: str) -> None:
    """Editorials, addresses, the publisher itself and scraps of a page are nobody's name."""
    assert byline(replace(ARTICLE, byline=given)) == name


def test_a_phrase_is_chosen_by_rule() -> None:
    """Names first, then the seed; further turns take the next; the same seed says the same."""
    known = {"publisher": "The Skell Post", "byline": "", "speaker": ""}
    listed = ("A, {publisher}.", "B, {publisher}.", "C.", "D by {byline}.")
    said = [worded(listed, known, seed="x", turn=turn) for turn in range(4)]
    assert set(said) == {"A, The Skell Post.", "B, The Skell Post."}
    assert all(one != other for one, other in itertools.pairwise(said))
    assert said[0] == worded(listed, known, seed="x")
    assert worded(listed, known | {"publisher": ""}, seed="x") == "C."
    assert worded(("{byline}:",), known, seed="x") == ""
    assert len({worded(listed, known, seed=str(seed)) for seed in range(20)}) == 2


def test_films_differ_and_a_film_stays() -> None:
    """The headline chooses: another article closes in other words, the same one never does."""
    closings = {
        write(BEATS, replace(ARTICLE, headline=f"Headline {number}")).lines[-1].text for number in range(20)
    }
    assert len(closings) == 2
    assert write(BEATS, ARTICLE) == write(BEATS, ARTICLE)


def test_a_language_without_phrases_works() -> None:
    """No words but the article's, and the publisher's name at the end; the producer is told."""
    article = replace(ARTICLE, language="sw", kind="opinion")
    lines = write(BEATS, article).lines
    assert [line.text for line in lines[:-1]] == [beat.say for beat in BEATS[:-1]]
    assert lines[-1].text == "The Skell Post."
    assert write(BEATS, replace(article, publisher="")).lines[-1].text == f"{article.headline}."
    (note,) = lacking(article)
    assert "sw" in note
    assert lacking(replace(article, language="en-GB")) == lacking(replace(article, language="nb")) == ()


def test_a_film_without_a_source_is_told_of() -> None:
    """Nobody is named at the end, and the producer hears how to mend it."""
    (note,) = lacking(replace(ARTICLE, publisher=""))
    assert "--publisher" in note


@pytest.mark.parametrize("language", ["../../etc", "", "..", "x" * 5000, "en/../de", "\0"])
def test_a_hostile_language_is_only_a_language_we_lack(language: str) -> None:
    """It comes from the page; it opens no file."""
    assert phrases(language).lists == {}


def test_a_title_says_how_long_in_its_language(tmp_path: Path) -> None:
    """And that it is an opinion; a language without words has a unit."""
    assert strap(replace(ARTICLE, language="de-CH")) == "{seconds} Sekunden"
    assert strap(replace(ARTICLE, kind="opinion")) == "Opinion · {seconds} seconds"
    assert strap(replace(ARTICLE, language="sw")) == "{seconds} s"
    own = file(tmp_path, "house.toml", '[labels]\nlength = ["Skell in brief"]\n')
    assert strap(ARTICLE, own) == "Skell in brief"


def test_a_newsroom_overrides_what_it_names(tmp_path: Path) -> None:
    """Its sign-off and an empty list of links are its own; the rest stays ours."""
    own = file(
        tmp_path,
        "house.toml",
        '[links]\noutlook = []\n[hooks]\nexplainer = ["Sixty seconds on this:"]\n'
        '[sign-offs]\nexplainer = ["For {publisher}, goodbye."]\n',
    )
    said = [line.text for line in write(BEATS, ARTICLE, own=own).lines]
    assert said[0].startswith("Sixty seconds on this: The ferry")
    assert said[5].partition(":")[0] in ("The background", "Some background")
    assert said[6] == BEATS[6].say
    assert said[7] == "For The Skell Post, goodbye."


def test_a_folder_holds_a_file_a_language(tmp_path: Path) -> None:
    """Each article takes its own; a language that the folder lacks has ours."""
    file(tmp_path, "de.toml", '[sign-offs]\nexplainer = ["Das war’s."]\n')
    german = write(BEATS, replace(ARTICLE, language="de-AT"), own=tmp_path)
    assert german.lines[-1].text == "Das war’s."
    assert write(BEATS, ARTICLE, own=tmp_path) == write(BEATS, ARTICLE)


def test_a_newsrooms_phrases_bring_another_language(tmp_path: Path) -> None:
    """Then nothing is lacking."""
    own = file(tmp_path, "sw.toml", '[sign-offs]\nexplainer = ["Chanzo: {publisher}."]\n')
    assert write(BEATS, replace(ARTICLE, language="sw"), own=own).lines[-1].text == "Chanzo: The Skell Post."
    assert lacking(replace(ARTICLE, language="sw"), own) == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[links]\noutlook == 3", "line 2"),
        ("[jokes]", "jokes is unknown: known are hooks, links, sign-offs, labels"),
        ("links = 3", "links should be a table"),
        ("[links]\noutlok = []", "links.outlok is unknown.*outlook"),
        ('[links]\noutlook = "Next:"', "links.outlook should be a list"),
        ("[links]\noutlook = [3]", "links.outlook should be texts"),
        ('[links]\noutlook = ["—"]', "links.outlook should be texts with a word"),
        ('[links]\noutlook = ["{author}:"]', r"links.outlook has \{author\}.*\{publisher\}"),
        ('[links]\noutlook = ["{speaker.say}:"]', "links.outlook has"),
        ('[labels]\nlength = ["{speaker}"]', r"labels.length has \{speaker\}.*\{seconds\}"),
        ('[links]\noutlook = ["{speaker!r}:"]', "links.outlook has"),
        ('[links]\noutlook = ["{speaker:>999999999}:"]', "links.outlook has"),
        ('[links]\noutlook = ["a } b"]', "links.outlook has a phrase with a lone brace"),
        (f'[links]\noutlook = ["{"a" * 300}"]', "more than 200"),
        ("[links]\noutlook = " + "[" * 100_000, "no TOML"),
        ("#" * 2_000_000, "larger"),
    ],
)
def test_a_wrong_file_is_told_in_one_line(tmp_path: Path, text: str, reason: str) -> None:
    """With the file, and the line or the table and name."""
    own = file(tmp_path, "house.toml", text)
    with pytest.raises(SettingsError, match=rf"house\.toml.*{reason}") as told:
        write(BEATS, ARTICLE, own=own)
    assert "\n" not in str(told.value)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """Also when the name is one that no file can have."""
    with pytest.raises(SettingsError, match="cannot read"):
        phrases("en", tmp_path / "none.toml")
