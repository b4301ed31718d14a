"""EBU-TT-D read strictly (criterion C4): the rules of the BBC's validator of captions, ported.

Source: EBU Tech 3380; BBC Subtitle Guidelines; what bbc/ttml-validator calls an error.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from .ebuttd_looks import TTS, Styles, block_faults, computed, ink_faults, own, region_faults

_TT = "{http://www.w3.org/ns/ttml}"
_TTP = "{http://www.w3.org/ns/ttml#parameter}"
_TTM = "{http://www.w3.org/ns/ttml#metadata}"
_ITTP = "{http://www.w3.org/ns/ttml/profile/imsc1#parameter}"
_XML = "{http://www.w3.org/XML/1998/namespace}"

_CHILDREN = {"body": {"div"}, "div": {"div", "p"}, "p": {"span", "br"}, "span": {"br"}}
_SHORT_GAP_MS = 800
_FEWEST = 2

_CLOCK = re.compile(r"(\d{2,}):([0-5]\d):([0-5]\d)(?:\.(\d{3}))?", re.ASCII)
_AREA = re.compile(r"(?:\d{1,3}(?:\.\d+)?%[ \t]+){3}\d{1,3}(?:\.\d+)?%", re.ASCII)


def faults(text: str, *, upright: bool) -> list[str]:
    """What is wrong with the EBU-TT-D text, in order; empty when nothing is.

    ``upright``: the film is 9:16.
    """
    if text.startswith("\ufeff"):
        return ["a byte order mark"]
    if "<!DOCTYPE" in text:
        return ["a document type"]
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as exc:
        return [f"no XML: {str(exc)[:120]}"]
    if root.tag != f"{_TT}tt":
        return ["its root is no tt"]
    return [*_root(root), *_Document(root, upright).faults()]


def cues(text: str) -> list[tuple[str, ...]]:
    """The lines of each caption of a text without faults."""
    root = etree.fromstring(text.encode("utf-8"), etree.XMLParser(resolve_entities=False, no_network=True))
    return [tuple("".join(_parts(p)).split("\n")) for p in root.iter(f"{_TT}p")]


def _parts(node: etree._Element) -> Iterator[str]:
    yield "\n" if node.tag == f"{_TT}br" else node.text or ""
    for child in node:
        yield from _parts(child)
        yield child.tail or ""


def _root(root: etree._Element) -> Iterator[str]:
    if not root.get(f"{_XML}lang"):
        yield "no language"
    if root.get(f"{_TTP}timeBase") != "media":
        yield "its time base is not media"
    if not re.fullmatch(r"[1-9]\d{0,3}[ \t]+[1-9]\d{0,3}", root.get(f"{_TTP}cellResolution", ""), re.ASCII):
        yield "no grid of cells"
    area = root.get(f"{_ITTP}activeArea", "")
    if not _AREA.fullmatch(area) or any(float(part.rstrip("%")) > 100 for part in area.split()):
        yield "no active area"
    named = Counter(node.get(f"{_XML}id") for node in root.iter("*") if node.get(f"{_XML}id"))
    yield from (f"the id {name!r} stands twice" for name, count in named.items() if count > 1)


class _Document:
    """One document, with its styles and regions by their names."""

    def __init__(self, root: etree._Element, upright: bool) -> None:
        self._root = root
        self._upright = upright
        styles = root.findall(f"{_TT}head/{_TT}styling/{_TT}style")
        self._styles = {node.get(f"{_XML}id", ""): own(node) for node in styles}
        regions = root.findall(f"{_TT}head/{_TT}layout/{_TT}region")
        self._regions = {node.get(f"{_XML}id", ""): self._styled(node) for node in regions}

    def faults(self) -> Iterator[str]:
        """What is wrong with the head, the regions, the body and its times."""
        yield from self._head()
        for name, styles in self._regions.items():
            yield from (f"region {name!r} {fault}" for fault in region_faults(styles, self._upright))
        bodies = self._root.findall(f"{_TT}body")
        if len(bodies) != 1:
            yield f"{len(bodies)} bodies"
            return
        yield from self._content(bodies[0], {f"{TTS}fontSize": self._cell()})
        yield from _times(bodies[0])

    def _head(self) -> Iterator[str]:
        heads = self._root.findall(f"{_TT}head")
        if len(heads) != 1:
            yield f"{len(heads)} heads"
            return
        order = [f"{_TTM}copyright", f"{_TT}metadata", f"{_TT}styling", f"{_TT}layout"]
        found = [child.tag for child in heads[0]]
        if found != [tag for tag in order if tag in found]:
            yield "its head has unknown parts, or known ones out of order"
        if not self._styles:
            yield "no styles"
        if not self._regions:
            yield "no regions"

    def _cell(self) -> str:
        rows = self._root.get(f"{_TTP}cellResolution", "32 15").split()
        return f"{100 / max(1, int(rows[-1])) if rows and rows[-1].isdecimal() else 100}"

    def _styled(self, node: etree._Element) -> dict[str, str]:
        """The styles that the node names, and its own."""
        found: dict[str, str] = {}
        for name in node.get("style", "").split():
            found |= self._styles.get(name, {})
        return found | own(node)

    def _content(self, node: etree._Element, above: Styles) -> Iterator[str]:
        """What is wrong with the node and all in it; ``above`` are the styles that it inherits."""
        kind = str(node.tag).removeprefix(_TT)
        if kind == "br":
            return
        if own(node):
            yield f"a {kind} with styles of its own"
        yield from self._references(node, kind)
        styles = self._styled(node)
        all_styles = computed(styles, above)
        if kind == "p":
            yield from block_faults(all_styles, self._upright)
        yield from ink_faults(styles, all_styles, kind)
        if kind != "span" and any((part or "").strip() for part in (node.text, *(c.tail for c in node))):
            yield f"text in a {kind}"
        if kind == "span" and not "".join(_parts(node)).strip():
            yield "a span without text"
        for child in node:
            if child.tag not in {_TT + name for name in _CHILDREN.get(kind, ())}:
                yield f"a {child.tag} in a {kind}"
            else:
                yield from self._content(child, all_styles)

    def _references(self, node: etree._Element, kind: str) -> Iterator[str]:
        named = node.get("style", "").split()
        yield from (f"no style {name!r}" for name in named if name not in self._styles)
        if kind == "p" and node.get("region") not in self._regions:
            yield f"no region {node.get('region')!r}"
        if kind == "p" and not node.get(f"{_XML}id"):
            yield "a p without an id"


def _times(body: etree._Element) -> Iterator[str]:
    """What is wrong with when captions come and go."""
    spans: list[tuple[int, int]] = []
    for node in body.iter(f"{_TT}*"):
        if node.tag != f"{_TT}p":
            yield from (f"a time on {node.tag}" for name in ("begin", "end", "dur") if node.get(name))
            continue
        begin, end = (_CLOCK.fullmatch(node.get(name, "")) for name in ("begin", "end"))
        if begin is None or end is None or node.get("dur"):
            yield f"caption {len(spans) + 1} has no plain times"
            return
        spans.append((_ms(begin), _ms(end)))
    if any(end <= begin for begin, end in spans):
        yield "a caption that ends before it begins"
    if len(spans) < _FEWEST:
        yield f"{len(spans)} captions, at least {_FEWEST} are asked for"
    for before, after in pairwise(sorted(spans)):
        if after[0] < before[1]:
            yield f"captions overlap at {after[0]} ms"
        elif 0 < after[0] - before[1] < _SHORT_GAP_MS:
            yield f"a gap of {after[0] - before[1]} ms at {before[1]} ms"


def _ms(clock: re.Match[str]) -> int:
    hours, minutes, seconds, milli = (int(part or 0) for part in clock.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milli
