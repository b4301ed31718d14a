"""SubRip read strictly (criterion C2): what the readers we know forgive is a fault here."""

from __future__ import annotations

import re

from ..captions.characters import plain

_TIME = r"(\d{2,}):([0-5]\d):([0-5]\d),(\d{3})"
_TIMING = re.compile(f"{_TIME} --> {_TIME}", re.ASCII)


def faults(text: str) -> list[str]:
    """What is wrong with the SubRip text, in order; empty when nothing is."""
    found = _whole(text)
    latest = 0
    for number, block in enumerate(text.rstrip("\n").split("\n\n"), 1):
        lines = block.split("\n")
        found += _block(lines, number)
        timing = _TIMING.fullmatch(lines[1]) if len(lines) > 1 else None
        if timing:
            start, end = _ms(timing.groups()[:4]), _ms(timing.groups()[4:])
            if end <= start:
                found.append(f"cue {number} ends before it begins")
            if start < latest:
                found.append(f"cue {number} overlaps the one before it")
            latest = end
    return found


def _whole(text: str) -> list[str]:
    found = []
    if text.startswith("\ufeff"):
        found.append("a byte order mark")
    if "\r" in text:
        found.append("carriage returns")
    if not text.endswith("\n"):
        found.append("no line end at the end")
    return found


def _block(lines: list[str], number: int) -> list[str]:
    if lines[0] != str(number):
        return [f"cue {number} is not numbered {number}"]
    if len(lines) < 2 or not _TIMING.fullmatch(lines[1]):
        return [f"cue {number} has no times"]
    if len(lines) < 3 or not all(line.strip() for line in lines[2:]):
        return [f"cue {number} has an empty line or no text"]
    return [f"cue {number} has characters that readers misread" for line in lines[2:] if plain(line) != line]


def _ms(clock: tuple[str, ...]) -> int:
    hours, minutes, seconds, milli = map(int, clock)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milli
