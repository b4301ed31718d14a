"""What a page is that holds no article: a wall, a lost page, an index, the beginning of a paid article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import html

from ..source.discovery import named_feed
from .body import HEADINGS, Line
from .metadata import Metadata
from .paywall import cut_off, is_paid
from .story import Story
from .walls import is_agreement, is_lost, speaks, wall

# A wall has little to say; a page with more prose than this is read as what it says. Source: our judgement.
_WALL_WORDS = 160

# A page that says it is an article and has this many words of one is read, wall or not.
_ARTICLE_WORDS = 40

# As much of a page is looked at for what a wall says, and as much of that is quoted.
_LOOK = 4000
_QUOTED = 80

# An index has at least that many linked headlines of so many words, and between no two of them as many words
# of prose as an article has. Source: our judgement; of the articles measured that have ten such headlines
# beside them the shortest has 162 words in a row.
_INDEX_HEADINGS = 10
_HEADLINE_WORDS = 5
_INDEX_RUN_WORDS = 90

# A page that says it is an article has to be an index beyond doubt. Source: our judgement.
_DOUBTLESS = 3

_SAVE_IT = "open it in a browser, save the article there, and give the saved file"
_CHECK_IT = "check the address"


@dataclass(frozen=True, slots=True)
class Absence:
    """What a page is instead of an article.

    Attributes:
        what: with what was found; empty when the page has an article.
        remedy: what to do about it.
        notes: what to know about the article that is there.
    """

    what: str = ""
    remedy: str = _SAVE_IT
    notes: tuple[str, ...] = ()


def what_it_is(root: html.HtmlElement, page: Sequence[Line], about: Metadata, taken: Story) -> Absence:
    """What the page is instead of an article; with an empty ``what`` when it has one."""
    words = sum(len(paragraph.text.split()) for paragraph in taken.paragraphs if paragraph.prose)
    found = _instead_of_text(root, page, about, words)
    if found:
        return found
    breaks = cut_off(root, page, taken)
    if breaks:
        return Absence(f"the beginning of a paid article ({_cut(breaks)})")
    headlines = _headlines(page)
    if _is_index(page, headlines, about):
        average = round(sum(line.words for line in headlines) / len(headlines))
        what = f"an index page: {len(headlines)} headlines of {average} words on average"
        return Absence(what, _instead(root, about))
    if not words:
        return _empty(root, page)
    paid = ("the publisher marks this article as paid content",) if is_paid(root) else ()
    return Absence(notes=paid)


def _instead_of_text(
    root: html.HtmlElement, page: Sequence[Line], about: Metadata, words: int
) -> Absence | None:
    """The wall or lost page that stands where the text should. An article has to be less like one, the more
    text there is, and the more the page says that it is an article."""
    believed = about.is_article and words >= _ARTICLE_WORDS
    if words < _WALL_WORDS:
        return (None if believed else _lost(page, about)) or _wall(root, page, about, doubtless=believed)
    agreed = not about.is_article and any(map(is_agreement, _buttons(root)))
    return _wall(root, page, about) if agreed else None


def _lost(page: Sequence[Line], about: Metadata) -> Absence | None:
    """An error page, when its title or its first heading is that of one."""
    heading = next((line.text for line in page if line.block.tag in HEADINGS), "")
    title = next((one for one in (heading, *about.titles) if is_lost(one)), "")
    return Absence(f"an error page ({_quoted(title)})", _CHECK_IT) if title else None


def _wall(
    root: html.HtmlElement, page: Sequence[Line], about: Metadata, *, doubtless: bool = False
) -> Absence | None:
    """The wall that speaks from the page, when most of what it says is that."""
    said = [line.text for line in page if line.block.linked < 0.5]
    if sum(len(text.split()) for text in said) < _ARTICLE_WORDS:
        said += [" ".join(one.text_content().split()) for one in root.iter("noscript", "iframe")]
    name = wall(" ".join((*about.titles[:1], *said))[:_LOOK].lower(), doubtless=doubtless)
    if not name:
        return None
    telling = next((text for text in said if speaks(name, text)), about.titles[0] if about.titles else "")
    return Absence(f"{name} ({_quoted(telling)})", _CHECK_IT if name == "an error page" else _SAVE_IT)


def _buttons(root: html.HtmlElement) -> list[str]:
    return [one.text_content()[:_QUOTED] for one in root.iter("button", "a", "input")]


def _headlines(page: Sequence[Line]) -> list[Line]:
    """The linked headlines, those of menus left out."""
    return [
        line
        for line in page
        if line.block.linked >= 0.9 and line.words >= _HEADLINE_WORDS and "chrome" not in line.marks
    ]


def _is_index(page: Sequence[Line], headlines: Sequence[Line], about: Metadata) -> bool:
    """Whether the page is headlines, with no more than a teaser's words between any two of them."""
    run, longest = 0, 0
    heads = {line.block.order for line in headlines}
    for line in page:
        run = 0 if line.block.order in heads else run + line.words * line.is_prose
        longest = max(longest, run)
    factor = _DOUBTLESS if about.is_article else 1
    return len(headlines) >= factor * _INDEX_HEADINGS and longest * factor < _INDEX_RUN_WORDS


def _instead(root: html.HtmlElement, about: Metadata) -> str:
    feed = named_feed(root, about.url)
    return (
        f"give the address of one article{f', or see its feed with: make-video feed {feed}' if feed else ''}"
    )


def _empty(root: html.HtmlElement, page: Sequence[Line]) -> Absence:
    """A page without a paragraph: what else is in it."""
    if next(root.iter("frameset"), None) is not None:
        return Absence("a frame around other pages", "give the address of the page inside")
    if next(root.iter("video", "audio"), None) is not None:
        return Absence("a page with a recording and no text", "give the article's own text")
    scripts = sum(1 for _ in root.iter("script"))
    if scripts and sum(line.words for line in page) < _ARTICLE_WORDS:
        return Absence("a page that shows nothing without JavaScript")
    return Absence("a page without a paragraph of text")


def _quoted(text: str) -> str:
    return f'"{_cut(text)}"'


def _cut(text: str) -> str:
    """The words as evidence, cut after a word."""
    return text if len(text) <= _QUOTED else text[:_QUOTED].rpartition(" ")[0] + " …"
