"""EBU-TT-D as the BBC takes it, by our own hand: what converters write fails the BBC's own validator.

Source: EBU Tech 3380 (EBU-TT-D), W3C IMSC 1.1 text profile, BBC Subtitle Guidelines ("EBU-TT-D").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from xml.sax.saxutils import escape, quoteattr

from ..model import Cue
from ..timing import vtt_time
from .characters import clean

_OPEN_MS = 1000
"""The least gap. Source: BBC Subtitle Guidelines, "Timing"; its validator refuses gaps under 0.8 s."""

_NO_TAG = re.compile(r"[^A-Za-z0-9-]+")


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where captions stand on one shape of frame, and how large; all in per cent of the frame, but ``rows``.

    A row of the grid is 100 / ``rows`` per cent of the height; ``size`` is the type's share of a row.
    """

    rows: int
    size: int
    origin: str
    extent: str
    area: str


# Source: BBC Subtitle Guidelines, "Presentation": at 9:16 type of 3 to 4.5 % of the height inside the central
# 90 % by 80 %; else 6 to 7.5 % inside 82 % by 90 %. Sizes and places between these bounds are ours.
_UPRIGHT = _Shape(24, 84, "5% 60%", "90% 25%", "5% 12.5% 90% 75%")
_OTHER = _Shape(16, 100, "10% 70%", "80% 22%", "10% 5% 80% 90%")

_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling"
    xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
    xmlns:ebuttm="urn:ebu:tt:metadata" xmlns:ebutts="urn:ebu:tt:style"
    xmlns:itts="http://www.w3.org/ns/ttml/profile/imsc1#styling"
    xmlns:ittp="http://www.w3.org/ns/ttml/profile/imsc1#parameter"
    xml:lang={language} xml:space="default" ttp:timeBase="media"
    ttp:cellResolution="40 {rows}" ittp:activeArea="{area}">
<head>
{owner}<metadata><ebuttm:documentMetadata>\
<ebuttm:conformsToStandard>urn:ebu:tt:distribution:2018-04</ebuttm:conformsToStandard>\
<ebuttm:conformsToStandard>http://www.w3.org/ns/ttml/profile/imsc1/text</ebuttm:conformsToStandard>\
</ebuttm:documentMetadata></metadata>
<styling>
<style xml:id="block" tts:fontFamily="ReithSans, Arial, Roboto, proportionalSansSerif, default"
       tts:fontSize="{size}%" tts:lineHeight="120%" tts:textAlign="center" itts:fillLineGap="true"
       ebutts:linePadding="0.5c"/>
<style xml:id="line" tts:color="#FFFFFF" tts:backgroundColor="#000000FF"/>
</styling>
<layout>
<region xml:id="foot" tts:origin="{origin}" tts:extent="{extent}" tts:displayAlign="after"
        tts:overflow="visible"/>
</layout>
</head>
<body><div style="block">
"""


def render(cues: Sequence[Cue], language: str, *, upright: bool = True, owner: str = "") -> str:
    """The cues as an EBU-TT-D document, in the film's own lines: its type is as large as that in the film.

    A gap of less than a second is closed, since the BBC allows none: the cue stays until the next one comes.

    Args:
        language: BCP 47.
        upright: the film is 9:16.
        owner: whose captions they are; may be empty.
    """
    shape = _UPRIGHT if upright else _OTHER
    told = clean(owner)
    head = _HEAD.format(
        language=quoteattr(_NO_TAG.sub("", language) or "und"),
        owner=f"<ttm:copyright>{escape(told)}</ttm:copyright>\n" if told else "",
        rows=shape.rows,
        size=shape.size,
        origin=shape.origin,
        extent=shape.extent,
        area=shape.area,
    )
    shown = [(cue, lines) for cue in cues if (lines := _lines(cue))]
    ends = _ends([cue for cue, _ in shown])
    body = (_paragraph(n, cue, e, ls) for n, ((cue, ls), e) in enumerate(zip(shown, ends, strict=True), 1))
    return head + "".join(body) + "</div></body></tt>\n"


def _lines(cue: Cue) -> list[str]:
    """The cue's lines as the film breaks them; of a cue that no film has yet, those of the files."""
    burned = [" ".join(word.text for word in line) for line in cue.burned]
    return [line for line in map(clean, burned or cue.lines) if line]


def _ends(cues: Sequence[Cue]) -> list[int]:
    ends = [cue.end_ms for cue in cues]
    for number, (before, after) in enumerate(pairwise(cues)):
        if 0 < after.start_ms - before.end_ms < _OPEN_MS:
            ends[number] = after.start_ms
    return ends


def _paragraph(number: int, cue: Cue, end_ms: int, lines: Sequence[str]) -> str:
    times = f'begin="{vtt_time(cue.start_ms)}" end="{vtt_time(end_ms)}"'
    text = "<br/>".join(escape(line) for line in lines)
    return f'<p xml:id="c{number}" region="foot" {times}><span style="line">{text}</span></p>\n'
