"""WebVTT read strictly (criterion C3), by the grammar for files. Source: W3C WebVTT, sections 4.1 and 4.2."""

from __future__ import annotations

import html
import re

_HEAD = re.compile(r"\ufeff?WEBVTT(?:[ \t][^\n]*)?\n(?:\n|$)")
_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = re.compile(f"{_TIME}[ \\t]+-->[ \\t]+{_TIME}((?:[ \\t]+[^ \\t]+)*)[ \\t]*", re.ASCII)
_SETTING = re.compile(r"(?:vertical|line|position|size|align|region):[^\s]+")
_ESCAPE = re.compile(r"&([A-Za-z0-9#]{1,32};)?")
_TAG = re.compile(r"<(/?)(c|i|b|u|v|lang|ruby|rt)?((?:\.[^\s.<>]+)*)([ \t][^<>]*)?>|<[\d:.]+>|<")


def faults(text: str) -> list[str]:
    """What is wrong with the WebVTT text, in order; empty when nothing is."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    head = _HEAD.match(text)
    if head is None:
        return ["it does not begin with WEBVTT and an empty line"]
    found = ["a null character"] if "\0" in text else []
    reader = _Blocks()
    for block in re.split(r"\n{2,}", text[head.end() :].strip("\n")):
        if block:
            found += reader.faults(block.split("\n"))
    return found


class _Blocks:
    """Reads block by block and remembers what later ones depend on."""

    def __init__(self) -> None:
        self._ids: set[str] = set()
        self._latest = 0
        self._cues = 0

    def faults(self, lines: list[str]) -> list[str]:
        """What is wrong with the next block."""
        if re.match(r"NOTE(?:[ \t]|$)", lines[0]):
            return ["a note holds -->"] if any("-->" in line for line in lines) else []
        if re.fullmatch(r"(?:STYLE|REGION)[ \t]*", lines[0]):
            return ["a style or region after the first cue"] if self._cues else []
        self._cues += 1
        if "-->" in lines[0]:
            return self._cue(lines)
        name, *rest = lines
        repeated = [f"the cue id {name!r} stands twice"] if name in self._ids else []
        self._ids.add(name)
        return repeated + self._cue(rest)

    def _cue(self, lines: list[str]) -> list[str]:
        place = f"cue {self._cues}"
        timing = _TIMING.fullmatch(lines[0]) if lines else None
        if timing is None:
            return [f"{place} has no valid times"]
        start, end = _ms(timing.groups()[:4]), _ms(timing.groups()[4:8])
        found = [f"{place} has a bad setting" for s in timing[9].split() if not _SETTING.fullmatch(s)]
        if end <= start:
            found.append(f"{place} ends before it begins")
        if start < self._latest:
            found.append(f"{place} begins before the one before it")
        self._latest = start
        return found + [f"{place} {fault}" for fault in _payload("\n".join(lines[1:]))]


def _payload(text: str) -> list[str]:
    found = ["holds -->"] if "-->" in text else []
    if any(not _is_escape(match) for match in _ESCAPE.finditer(text)):
        found.append("has an & that is not escaped")
    open_tags: list[str] = []
    for tag in _TAG.finditer(text):
        if not _follows(tag, open_tags):
            return [*found, "has a < that is not escaped, or a tag out of place"]
    return [*found, "has a tag that is not closed"] if open_tags else found


def _is_escape(match: re.Match[str]) -> bool:
    return bool(match[1]) and html.unescape(match[0]) != match[0]


def _follows(tag: re.Match[str], open_tags: list[str]) -> bool:
    if tag[0] == "<":
        return False
    if tag[2] is None:
        return bool(re.fullmatch(f"<{_TIME}>", tag[0], re.ASCII))
    if tag[1]:
        return bool(open_tags) and open_tags.pop() == tag[2]
    open_tags.append(tag[2])
    return tag[2] not in {"v", "lang"} or bool((tag[4] or "").strip())


def _ms(clock: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, milli = (int(part or 0) for part in clock)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milli
