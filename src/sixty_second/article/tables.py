"""Tables that hold data; a table that only lays out a page is none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from lxml import html

from ..model import Table

# What is larger is a database, and is not carried along. Source: our judgement.
_MOST_ROWS = 200
_MOST_COLUMNS = 20
_CELL_CHARS = 200

# In a table of data no cell has more words on average: what has is prose that a table lays out. Source: our
# judgement.
_CELL_WORDS = 15


def data_tables(elements: Iterable[html.HtmlElement]) -> dict[html.HtmlElement, Table]:
    """The elements that are tables of data, in order, with what they hold."""
    found = {}
    for element in elements:
        if element.find(".//table") is None:
            table = _table(element)
            if table:
                found[element] = table
    return found


def table_of(rows: Sequence[Sequence[str]], *, headed: bool, caption: str = "", at: int = 0) -> Table | None:
    """The rows as a table, each as long as the longest; None when they are no data.

    Args:
        headed: whether the first row names the columns.
        caption: the table's title.
        at: the paragraph before which it stands.
    """
    width = max(map(len, rows), default=0)
    if len(rows) < 2 or not 2 <= width <= _MOST_COLUMNS:
        return None
    full = [tuple(row) + ("",) * (width - len(row)) for row in rows if any(row)]
    words = sum(len(cell.split()) for row in full for cell in row)
    if len(full) < 2 or words > _CELL_WORDS * width * len(full):
        return None
    header = full[0] if headed else ()
    return Table(caption, header, tuple(full[1:] if headed else full), at)


def _table(element: html.HtmlElement) -> Table | None:
    lines = list(islice(element.iter("tr"), _MOST_ROWS))
    rows = [[_text(cell) for cell in _cells(line)] for line in lines]
    named = bool(lines) and _is_header(lines[0])
    caption = element.find("caption")
    return table_of(rows, headed=named, caption=_text(caption) if caption is not None else "")


def _cells(line: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """The row's cells, one that spans columns as often."""
    for cell in line:
        if cell.tag in ("td", "th"):
            span = cell.get("colspan", "1")
            yield from [cell] * (min(int(span), _MOST_COLUMNS) if span.isdecimal() and len(span) < 4 else 1)


def _is_header(line: html.HtmlElement) -> bool:
    above = line.getparent()
    return (above is not None and above.tag == "thead") or all(cell.tag == "th" for cell in _cells(line))


def _text(element: html.HtmlElement) -> str:
    pieces = element.xpath(".//text()[not(ancestor::style or ancestor::script)]")
    return " ".join("".join(pieces).split())[:_CELL_CHARS]
