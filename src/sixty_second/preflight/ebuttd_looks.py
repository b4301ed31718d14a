"""How an EBU-TT-D document may look (criterion C4): styles, type, colours and regions, by the BBC's rules.

Source: BBC Subtitle Guidelines, "Presentation"; what bbc/ttml-validator calls an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree

TTS = "{http://www.w3.org/ns/ttml#styling}"
_ITTS = "{http://www.w3.org/ns/ttml/profile/imsc1#styling}"
_EBUTTS = "{urn:ebu:tt:style}"
_STYLING = (TTS, _EBUTTS, _ITTS)

_FONTS = ["ReithSans", "Arial", "Roboto", "proportionalSansSerif", "default"]
_INKS = ("#ffffff", "#00ffff", "#ffff00", "#00ff00")

# Least and most, by whether the film is 9:16: type in per cent of the height; edges (left, top, right,
# bottom).
_TYPE = {True: (3.0, 4.5), False: (6.0, 7.5)}
_EDGES = {True: (5, 10, 95, 90), False: (9.5, 5, 91.5, 95)}
_PADDING = (0.3, 0.8)
_LEADING = 1.2

_PAIR = re.compile(r"(\d{1,3}(?:\.\d+)?)%[ \t]+(\d{1,3}(?:\.\d+)?)%", re.ASCII)
_PER_CENT = re.compile(r"(\d{1,4}(?:\.\d+)?)%", re.ASCII)

Styles = Mapping[str, str]


def own(node: etree._Element) -> dict[str, str]:
    """The styling attributes of the node itself."""
    return {str(name): str(value) for name, value in node.items() if str(name).startswith(_STYLING)}


def computed(styles: Styles, above: Styles) -> dict[str, str]:
    """The styles with what is inherited; sizes of type and lines in per cent of the frame's height."""
    found = {**above, **styles}
    size = float(above[f"{TTS}fontSize"])
    if f"{TTS}fontSize" in styles:
        given = _PER_CENT.fullmatch(styles[f"{TTS}fontSize"])
        size *= float(given[1]) / 100 if given else 0
    found[f"{TTS}fontSize"] = f"{size}"
    if f"{TTS}lineHeight" in styles:
        given = _PER_CENT.fullmatch(styles[f"{TTS}lineHeight"])
        found[f"{TTS}lineHeight"] = f"{size * float(given[1]) / 100 if given else 0}"
    return found


def block_faults(styles: Styles, upright: bool) -> Iterator[str]:
    """What is wrong with how a caption is set; the styles are `computed` ones."""
    least, most = _TYPE[upright]
    fonts = [name.strip() for name in styles.get(f"{TTS}fontFamily", "").split(",")]
    if fonts != _FONTS:
        yield "other typefaces than the BBC's"
    if not least <= float(styles[f"{TTS}fontSize"]) <= most:
        yield f"type of {float(styles[f'{TTS}fontSize']):.2f} % of the height, not {least} to {most}"
    if not least * _LEADING <= float(styles.get(f"{TTS}lineHeight", "0")) <= most * _LEADING:
        yield "lines too close or too far apart"
    padding = styles.get(f"{_EBUTTS}linePadding", "")
    if not re.fullmatch(r"\d(?:\.\d+)?c", padding) or not _PADDING[0] <= float(padding[:-1]) <= _PADDING[1]:
        yield "no padding of lines"
    if styles.get(f"{_ITTS}fillLineGap") != "true":
        yield "gaps between lines that are not filled"


def ink_faults(styles: Styles, inherited: Styles, kind: str) -> Iterator[str]:
    """What is wrong with the colours of a region, body, div, p or span."""
    ground = styles.get(f"{TTS}backgroundColor", "#00000000").lower()
    if kind != "span":
        if not ground.endswith("00") or len(ground) != 9:
            yield f"a {kind} with a ground"
        return
    if ground not in ("#000000", "#000000ff"):
        yield "a span that is not on black"
    ink = inherited.get(f"{TTS}color", "#ffffff").lower()
    if ink[:7] not in _INKS or ink[7:] not in ("", "ff"):
        yield f"a span in {ink}"


def region_faults(styles: Styles, upright: bool) -> Iterator[str]:
    """What is wrong with where captions stand."""
    origin = _PAIR.fullmatch(styles.get(f"{TTS}origin", ""))
    extent = _PAIR.fullmatch(styles.get(f"{TTS}extent", ""))
    if origin is None or extent is None:
        yield "has no origin or no extent"
        return
    left, top = float(origin[1]), float(origin[2])
    right, bottom = left + float(extent[1]), top + float(extent[2])
    limits = _EDGES[upright]
    if round(left) < limits[0] or round(top) < limits[1]:
        yield "begins outside the safe area"
    if round(right) > limits[2] or round(bottom) > limits[3]:
        yield "ends outside the safe area"
    if styles.get(f"{TTS}overflow") != "visible":
        yield "hides what overflows"
    if styles.get(f"{TTS}displayAlign") not in ("before", "center", "after"):
        yield "does not say where its lines stand"
    yield from ink_faults(styles, {}, "region")
