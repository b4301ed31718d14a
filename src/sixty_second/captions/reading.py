"""Captions that a person has edited, read with the line of whatever is wrong: SubRip or WebVTT."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..errors import CaptionError
from ..model import Cue, Word
from .characters import clean

MAX_BYTES = 1024 * 1024
"""Captions of three minutes are some ten kilobytes; a file larger than this is something else."""
MAX_CUES = 2000

_CLOCK = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_TIMING = re.compile(rf"[ \t]*{_CLOCK}[ \t]*-->[ \t]*{_CLOCK}(?:[ \t][^\n]*)?", re.ASCII)
_BLOCKS = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t]|$)")

# Markup that editors write. Source: SubRip as Subtitle Edit writes it; W3C WebVTT, "cue text".
_TAGS = r"</?(?:b|i|u|s|c|v|font|lang|ruby|rt)(?:[.\s][^<>]{0,200})?/?>|<[\d:.]{5,16}>"
_MARKUP = {
    True: re.compile(_TAGS, re.IGNORECASE),
    False: re.compile(_TAGS + r"|\{\\[^{}]{0,200}\}", re.IGNORECASE),
}
"""By whether it is WebVTT: braces are markup in SubRip alone."""


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str


def read(data: bytes, name: str) -> tuple[Cue, ...]:
    """The cues of an edited SubRip or WebVTT file, in order; those without text are left out.

    ``beat`` and ``burned`` are empty, and every word has its cue's times and a confidence of 0. Byte order
    marks, carriage returns, full stops for commas and markup are taken as editors write them.

    Args:
        name: what the file is called, for what is said of it.

    Raises:
        CaptionError: it cannot be read; names the line.
    """
    if len(data) > MAX_BYTES:
        raise _wrong(name, "is larger than a megabyte", 0)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise _wrong(name, "is not UTF-8", 1 + data[: exc.start].count(b"\n")) from exc
    lines = [_Line(n, part) for n, part in enumerate(re.split(r"\r\n|\r|\n", text), 1)]
    webvtt = lines[0].text.split(" ")[0].split("\t")[0] == "WEBVTT"
    blocks = list(_blocks(lines))
    if webvtt:
        blocks = [block for block in blocks[1:] if not _BLOCKS.match(block[0].text)]
    found: list[Cue] = []
    for block in blocks:
        found.append(_cue(block, name, webvtt=webvtt, earliest_ms=found[-1].end_ms if found else 0))
    if len(found) > MAX_CUES:
        raise _wrong(name, f"has more than {MAX_CUES} captions", 0)
    shown = tuple(cue for cue in found if cue.lines)
    if not shown:
        raise _wrong(name, "has no captions", 0)
    return shown


def _blocks(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    block: list[_Line] = []
    for line in lines:
        if line.text.strip():
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _cue(block: Sequence[_Line], name: str, *, webvtt: bool, earliest_ms: int) -> Cue:
    first = block[0]
    at = 0 if _TIMING.fullmatch(first.text) else 1
    if not at or webvtt or first.text.strip().isdecimal():
        timing = block[at] if at < len(block) else None
    else:
        raise _wrong(
            name, "is neither a number nor a time; is there an empty line inside a caption?", first.number
        )
    match = _TIMING.fullmatch(timing.text) if timing else None
    if timing is None or match is None:
        raise _wrong(name, "should be a time like 00:00:01,000 --> 00:00:02,500", (timing or first).number)
    start, end = _ms(match.groups()[:4]), _ms(match.groups()[4:])
    if end <= start:
        raise _wrong(name, "ends before it begins", timing.number)
    if start < earliest_ms:
        raise _wrong(name, "begins before the caption above it has ended", timing.number)
    lines = tuple(filter(None, (_text(line.text, webvtt=webvtt) for line in block[at + 1 :])))
    words = tuple(Word(word, word, start, end, 0.0) for line in lines for word in line.split())
    return Cue(beat="", start_ms=start, end_ms=end, lines=lines, burned=(), words=words)


def _text(line: str, *, webvtt: bool) -> str:
    bare = _MARKUP[webvtt].sub("", line)
    return clean(html.unescape(bare) if webvtt else bare)


def _ms(clock: tuple[str | None, ...]) -> int:
    hours, minutes, seconds = (int(part or 0) for part in clock[:3])
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + int((clock[3] or "0").ljust(3, "0"))


def _wrong(name: str, what: str, line: int) -> CaptionError:
    place = f"{name}, line {line}" if line else name
    return CaptionError(f"{place}: {what}", remedy="mend it, or use --captions-from none", line=line)
