"""The paragraphs and tables of a Word document, in order, each with the role that its style gives it.

What is read is the text as it would be printed: insertions that are only suggested are in, deletions and
hidden text are out, and so are text boxes, notes and comments.

Source: ECMA-376, part 1, chapter 17 (WordprocessingML). Built-in styles have English names in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from ..model import Table
from .tables import table_of
from .word_package import Package

# What a style's name says of its paragraphs.
_ROLES = (
    ("title", r"title|headline"),
    ("dek", r"subtitle|standfirst|dek"),
    ("heading", r"heading(?: \d)?"),
    ("quote", r"(?:intense |block )?quote|block text"),
    ("item", r"list .*"),
    ("aside", r"caption|toc .*|table of figures|header|footer|(?:footnote|endnote|annotation|balloon) text"),
)
_ROLE = re.compile("|".join(f"(?P<{role}>{names})" for role, names in _ROLES))

# How far a style's ancestors are asked. Source: our judgement; Word's own are three deep.
_ANCESTORS = 10

_LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "txbxContent", "pPr", "instrText"})
_GAPS = {"tab": " ", "br": "\n", "cr": "\n", "ptab": " ", "noBreakHyphen": "-"}
_PARTED = re.compile(r"\n[^\S\n]*\n\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, or a table of data.

    Attributes:
        text: white space folded; empty for a table.
        role: ``title``, ``dek``, ``heading``, ``quote``, ``item``, ``aside``, or empty for plain text.
        listing: the list it is an item of, by the file's own number; empty for none.
        ordered: whether that list is numbered.
    """

    text: str = ""
    role: str = ""
    listing: str = ""
    ordered: bool = False
    table: Table | None = None


def pieces(package: Package) -> Iterator[Piece]:
    """Everything with text in it, in the document's order."""
    styles, numbered = _styles(package.styles), _numbered(package.numbering)
    walker = etree.iterwalk(package.document, events=("start",))
    for _, element in walker:
        kind = _kind(element)
        if kind in _LEFT_OUT:
            walker.skip_subtree()
        elif kind == "tbl" and (table := _table(element)):
            yield Piece(table=table)
            walker.skip_subtree()
        elif kind == "p":
            for text in filter(None, _texts(element)):
                yield _piece(element, text, styles, numbered)


def _piece(
    element: etree._Element, text: str, styles: Mapping[str, str], numbered: Mapping[str, bool]
) -> Piece:
    about = element.find("{*}pPr")
    style = _value(about, "{*}pStyle")
    name = styles.get(style, "")
    match = _ROLE.fullmatch(name)
    role = (match.lastgroup or "") if match else ""
    if not role and _value(about, "{*}outlineLvl") in tuple("012345678"):
        role = "heading"
    listing = _value(about, "{*}numPr/{*}numId") if role in ("", "item") else ""
    if listing not in ("", "0"):
        return Piece(text, "item", listing, numbered.get(listing, False))
    return Piece(text, role, style if role == "item" else "", "number" in name)


def _texts(paragraph: etree._Element) -> list[str]:
    """The paragraph's text; two line breaks in a row divide it, as they do for whoever typed them."""
    found: list[str] = []
    walker = etree.iterwalk(paragraph, events=("start",))
    for _, element in walker:
        kind = _kind(element)
        if kind in _LEFT_OUT or (kind == "r" and _is_hidden(element)):
            walker.skip_subtree()
        elif kind == "t":
            found.append(element.text or "")
        else:
            found.append(_GAPS.get(kind, ""))
    return [" ".join(part.split()) for part in _PARTED.split("".join(found))]


def _is_hidden(run: etree._Element) -> bool:
    hidden = run.find("{*}rPr/{*}vanish")
    return hidden is not None and _attribute(hidden, "val") not in ("0", "false", "off")


def _table(element: etree._Element) -> Table | None:
    """The table, when it is one of data and has no other in it."""
    if element.find(".//{*}tbl") is not None:
        return None
    rows = [[_cell(cell) for cell in row.iterfind("{*}tc")] for row in element.iterfind("{*}tr")]
    look = element.find("{*}tblPr/{*}tblLook")
    named = element.find("{*}tr/{*}trPr/{*}tblHeader") is not None
    return table_of(
        rows, headed=named or (look is not None and _attribute(look, "firstRow") in ("1", "true"))
    )


def _cell(cell: etree._Element) -> str:
    return " ".join(filter(None, (text for paragraph in cell.iterfind("{*}p") for text in _texts(paragraph))))


def _styles(tree: etree._Element | None) -> dict[str, str]:
    """The name that says what each style is for, lower case: its own, or that of one it is based on."""
    names, based = {}, {}
    for style in tree.iterfind("{*}style") if tree is not None else ():
        own = _attribute(style, "styleId")
        names[own] = _value(style, "{*}name").lower()
        based[own] = _value(style, "{*}basedOn")
    found = {}
    for style in names:
        at = style
        for _ in range(_ANCESTORS):
            if _ROLE.fullmatch(names.get(at, "")) or at not in based:
                break
            at = based[at]
        found[style] = names.get(at, "")
    return found


def _numbered(tree: etree._Element | None) -> dict[str, bool]:
    """For each list's number whether its first level counts."""
    if tree is None:
        return {}
    counts = {
        _attribute(kind, "abstractNumId"): _value(kind, "{*}lvl/{*}numFmt") not in ("", "bullet", "none")
        for kind in tree.iterfind("{*}abstractNum")
    }
    return {
        _attribute(one, "numId"): counts.get(_value(one, "{*}abstractNumId"), False)
        for one in tree.iterfind("{*}num")
    }


def _kind(element: etree._Element) -> str:
    """The tag without its namespace; the same in both editions of the standard."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _value(above: etree._Element | None, path: str) -> str:
    found = above.find(path) if above is not None else None
    return _attribute(found, "val") if found is not None else ""


def _attribute(element: etree._Element, name: str) -> str:
    """An attribute, whatever its namespace."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")
