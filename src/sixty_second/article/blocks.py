"""A page as the lines a reader sees, in order, each with where it stands in the document."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree, html

from .words import word_set

_BLOCK_TAGS = word_set(
    """address article aside blockquote body center dd details div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td
    tfoot th thead tr ul caption"""
)
_UNSEEN_TAGS = word_set(
    """script style noscript template svg iframe button select option textarea input head title object
    video audio canvas map math meter progress link meta base"""
)
_BOLD_TAGS = word_set("b strong")


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """One line of a page.

    Attributes:
        text: white space folded.
        element: the block element that holds it.
        linked: share of its letters inside links, [0, 1].
        order: its place among the blocks.
        bold: the words in bold that it begins with; empty for none.
    """

    text: str
    element: html.HtmlElement
    linked: float
    order: int
    bold: str = ""

    @property
    def tag(self) -> str:
        """Of the element that holds it: ``p``, ``h1``, ``li``, ``div`` …"""
        return str(self.element.tag)


@dataclass(slots=True)
class _Run:
    """Text that is being collected until the next block edge."""

    element: html.HtmlElement
    pieces: list[str] = field(default_factory=list)
    letters: int = 0
    linked: int = 0
    breaks: int = 0
    bold: list[str] = field(default_factory=list)
    plain: bool = False


def blocks(root: html.HtmlElement) -> tuple[Block, ...]:
    """Every line of text in the document, in reading order; two ``<br>`` in a row end a line."""
    return tuple(_Walk(root).blocks())


class _Walk:
    """One pass over the document without recursion: pages nest deeper than Python does."""

    def __init__(self, root: html.HtmlElement) -> None:
        self._events = etree.iterwalk(root, events=("start", "end"))
        self._run = _Run(root)
        self._found: list[Block] = []
        self._holders = [root]
        self._links = 0
        self._bold = 0

    def blocks(self) -> list[Block]:
        """The lines, in order."""
        for event, element in self._events:
            if event == "start":
                self._enter(element)
            else:
                self._leave(element)
        self._flush()
        return self._found

    def _enter(self, element: html.HtmlElement) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in _UNSEEN_TAGS:
            self._events.skip_subtree()
            return
        if tag in _BLOCK_TAGS:
            self._flush()
            self._holders.append(element)
        elif tag == "br":
            self._break()
        elif tag == "span":
            self._part(element.text)
        elif tag == "a":
            self._links += 1
        elif tag in _BOLD_TAGS:
            self._bold += 1
        self._add(element.text)

    def _leave(self, element: html.HtmlElement) -> None:
        if element.tag in _BLOCK_TAGS:
            self._flush()
            self._holders.pop()
        elif element.tag == "a":
            self._links -= 1
        elif element.tag in _BOLD_TAGS:
            self._bold -= 1
        self._add(element.tail)

    def _break(self) -> None:
        self._run.breaks += 1
        if self._run.breaks == 2:
            self._flush()
        else:
            self._run.pieces.append(" ")

    def _part(self, text: str | None) -> None:
        """Parts the words of one ``<span>`` from those before it: "Ada Quill", "BBC News"."""
        before = self._run.pieces[-1][-1:] if self._run.pieces else ""
        begins = text is not None and (text[:1].isupper() or (text[:1].isdigit() and len(text) > 2))
        if before.islower() and begins:
            self._run.pieces.append(" ")

    def _add(self, text: str | None) -> None:
        if not text:
            return
        run = self._run
        if not text.isspace():
            if not run.letters:
                run.element = self._holders[-1]
            size = len(text)
            run.letters += size
            run.linked += size if self._links else 0
            run.breaks = 0
            run.plain = run.plain or not self._bold
        if self._bold and not run.plain:
            run.bold.append(text)
        run.pieces.append(text)

    def _flush(self) -> None:
        run = self._run
        text = " ".join("".join(run.pieces).split())
        if text:
            bold = " ".join("".join(run.bold).split()) if run.bold else ""
            linked = run.linked / max(1, run.letters)
            self._found.append(Block(text, run.element, linked, len(self._found), bold))
        self._run = _Run(self._holders[-1])
