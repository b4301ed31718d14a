"""Captions: criteria C1 to C10, on the files as they go out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from ..captions import reading, srt
from ..captions.characters import words
from ..captions.rules import (
    LINES,
    LONGEST_MS,
    MEAN_SPEED,
    MEAN_WORD_MS,
    SHORTEST_MS,
    SIDECAR_LIMIT,
    SPEED,
    WORD_MS,
    rules_named,
)
from ..captions.ties import FORBIDDEN, ties
from ..errors import StoryError
from ..model import Cue
from ..scenes import caption_limit, is_vertical
from ..timing import frame_to_ms
from . import ebuttd, subrip, webvtt
from .criteria import Criterion, Finding, judged
from .folder import Folder

_LONG_WORD = 8
"""A word this long may come in pieces: of wide letters it can be wider than a line."""

_WORDS_A_MINUTE = 180
_SHORT_ROUNDING_MS = 1

# C9, in milliseconds: median, 95th percentile and maximum of the in-times' distance from the onset.
_ONSET = (33, 67, 100)
_NEAR_CUT_MS = 500

# C10. Source: BBC Subtitle Guidelines (editing and timing come before line breaks); the share is ours.
_PARTED_SHARE = 0.05


def same_words(folder: Folder) -> Finding:
    """C1: the narration's words against those of the captions, after the same mapping.

    Captions by hand are held against the producer's file; where they say other words is told, not judged.
    """
    shown = [word for cue in _cues(folder) for line in cue.lines for word in words(line)]
    by_hand = folder.manifest.captions
    if not by_hand.file:
        return _compared([word for beat in folder.manifest.beats for word in words(beat.say)], shown)
    given = reading.read(folder.given_captions, by_hand.file)
    found = _compared([word for cue in given for line in cue.lines for word in words(line)], shown)
    told = f"{found.value} as in {by_hand.file}, {len(by_hand.departures)} departures from what is said"
    return Finding(told, found.ok) if found.ok else found


def _compared(script: Sequence[str], shown: Sequence[str]) -> Finding:
    place = 0
    for number, word in enumerate(script, 1):
        end = place + 1
        text = "".join(shown[place:end])
        while len(word) >= _LONG_WORD and len(text) < len(word) and end < len(shown):
            text += shown[end]
            end += 1
        if text != word:
            got = text or "nothing"
            return Finding(f"word {number} is {word!r} in the script and {got!r} in the captions", ok=False)
        place = end
    if place < len(shown):
        return Finding(f"the captions go on with {shown[place]!r} after the script's end", ok=False)
    return Finding(f"{len(script)} words", ok=bool(script))


def subrip_grammar(folder: Folder) -> Finding:
    """C2: the SubRip file, read strictly."""
    return judged(subrip.faults(folder.srt), f"{len(_cues(folder))} cues")


def webvtt_grammar(folder: Folder) -> Finding:
    """C3: the WebVTT file, read strictly."""
    return judged(webvtt.faults(folder.vtt), "no errors")


def ebuttd_grammar(folder: Folder) -> Finding:
    """C4: the EBU-TT-D file, by the BBC's rules; and that it says what the SubRip file says."""
    plan = folder.plan
    found = ebuttd.faults(folder.ttml, upright=is_vertical(plan.width, plan.height))
    if not found:
        told = [words(" ".join(lines)) for lines in ebuttd.cues(folder.ttml)]
        if told != [words(_text(cue)) for cue in _cues(folder)]:
            found = ["its words are not those of captions.srt"]
    return judged(found, "no errors")


def line_lengths(folder: Folder) -> Finding:
    """C5: lines of the sidecar and of the film."""
    cues, plan = _cues(folder), folder.plan
    longest = max((len(line) for cue in cues for line in cue.lines), default=0)
    found = [f"cue {n} has {len(cue.lines)} lines" for n, cue in enumerate(cues, 1) if len(cue.lines) > LINES]
    if longest > SIDECAR_LIMIT:
        found.append(f"{longest} characters in a line of the file")
    burned = [" ".join(word.text for word in line) for cue in plan.cues for line in cue.burned]
    found += [
        f"cue {n} has {len(c.burned)} burned lines"
        for n, c in enumerate(plan.cues, 1)
        if len(c.burned) > LINES
    ]
    widest = max(map(len, burned), default=0)
    limit = caption_limit(plan.width, plan.height, folder.manifest.options.safe)
    if widest > limit:
        found.append(f"{widest} characters in a burned line")
    told = f"2 lines; {SIDECAR_LIMIT} characters in the file, {limit} in the film"
    return judged(found, f"{longest} in the file, {widest} in the film", limit=told)


def reading_speed(folder: Folder) -> Finding:
    """C6: characters a second in each cue and over all, words a minute."""
    cues = _cues(folder)
    speeds = [len(_text(cue)) * 1000 / _lasts(cue) for cue in cues]
    if not speeds:
        return Finding("no cues", ok=False)
    total = sum(map(_lasts, cues))
    mean = sum(len(_text(cue)) for cue in cues) * 1000 / total
    pace = sum(len(_text(cue).split()) for cue in cues) * 60_000 / total
    ok = max(speeds) <= SPEED + 0.05 and mean <= MEAN_SPEED + 0.05
    english = folder.manifest.language.startswith("en")
    ok = ok and (pace <= _WORDS_A_MINUTE + 0.5 or not english)
    fast = sum(speed > SPEED + 0.05 for speed in speeds)
    tail = f", {fast} cues over {SPEED:.0f}" if fast else ""
    return Finding(f"max {max(speeds):.1f}, mean {mean:.1f} a second, {pace:.0f} words a minute{tail}", ok)


def cue_durations(folder: Folder) -> Finding:
    """C7: how long cues stand, and how long for each word."""
    cues = [cue for cue in _cues(folder) if cue.words]
    if not cues:
        return Finding("no cues", ok=False)
    lasts = [_lasts(cue) for cue in cues]
    a_word = [_lasts(cue) / len(cue.words) for cue in cues]
    mean = sum(lasts) / sum(len(cue.words) for cue in cues)
    ok = (
        min(lasts) >= SHORTEST_MS - _SHORT_ROUNDING_MS
        and max(lasts) <= LONGEST_MS
        and min(a_word) >= WORD_MS - _SHORT_ROUNDING_MS
        and mean >= MEAN_WORD_MS
    )
    value = f"{min(lasts) / 1000:.2f} to {max(lasts) / 1000:.2f} s; a word {min(a_word):.0f} ms at least"
    return Finding(f"{value}, {mean:.0f} on average", ok)


def gaps(folder: Folder) -> Finding:
    """C8: gaps between cues, by the rules that were asked for."""
    name = folder.manifest.options.caption_rules
    rules, cues = rules_named(name), _cues(folder)
    between = [after.start_ms - before.end_ms for before, after in pairwise(cues)]
    closed = frame_to_ms(rules.closed_frames, folder.plan.fps)
    odd = [gap for gap in between if abs(gap - closed) > 1 and gap < rules.open_ms]
    limits = {
        "social": "any",
        "netflix": "2 frames or from 0.5 s",
        "bbc": "0 or from 1 s",
    }
    if name == "social":
        odd = [gap for gap in between if gap < 0]
    return judged([f"{gap} ms" for gap in odd], f"{len(between)} gaps", limit=f"{name}: {limits[name]}")


def onsets(folder: Folder) -> Finding:
    """C9: in-times and out-times against the words' own, and against the cuts."""
    name = folder.manifest.options.caption_rules
    rules = rules_named(name)
    closed_ms = frame_to_ms(rules.closed_frames, folder.plan.fps)
    edges = {scene.beat: (scene.start_ms, scene.end_ms) for scene in folder.plan.scenes}
    last = {cue.beat: cue for cue in folder.plan.cues}
    off: list[int] = []
    found: list[str] = []
    for number, (cue, planned) in enumerate(_paired(folder), 1):
        off.append(abs(cue.start_ms - planned.words[0].start_ms))
        said_ms = planned.words[-1].end_ms
        start, end = edges.get(planned.beat, (0, cue.end_ms))
        if not -closed_ms - 1 <= cue.end_ms - said_ms <= rules.hang_ms + 1:
            found.append(f"cue {number} ends {cue.end_ms - said_ms} ms after its last word")
        if cue.start_ms < start or cue.end_ms > end:
            found.append(f"cue {number} crosses a cut")
        if planned is last[planned.beat] and end - said_ms <= _NEAR_CUT_MS and cue.end_ms < end - closed_ms:
            found.append(f"cue {number} ends {end - cue.end_ms} ms before the cut")
    measured = (median(off), _percentile(off, 0.95), max(off))
    if any(value > limit + 1 for value, limit in zip(measured, _ONSET, strict=True)):
        found.insert(0, f"in-times off by {measured[0]:.0f}, {measured[1]:.0f}, {measured[2]:.0f} ms")
    return judged(found, f"in-times within {max(off)} ms, out-times as {name} asks")


def line_breaks(folder: Folder) -> Finding:
    """C10: pairs that no line break should part, in the file and in the film, and how many it does."""
    by_beat: dict[str, list[tuple[Cue, Cue]]] = defaultdict(list)
    for cue, planned in _paired(folder):
        by_beat[planned.beat].append((cue, planned))
    parted: list[str] = []
    breaks = 0
    for pairs in by_beat.values():
        all_words = [word.text for _, planned in pairs for word in planned.words]
        costs = ties(all_words)
        places = _line_breaks(pairs)
        breaks += len(places)
        parted += [f"{all_words[p - 1]} | {all_words[p]}" for p in places if costs[p] >= FORBIDDEN]
    if len(parted) > _PARTED_SHARE * breaks:
        return judged(parted, "")
    named = f": {'; '.join(parted)}" if parted else ""
    return Finding(f"{len(parted) or 'none'} of {breaks}{named}")


def _line_breaks(pairs: Sequence[tuple[Cue, Cue]]) -> list[int]:
    """How many of the beat's words stand before each line break in its cues."""
    found: list[int] = []
    first = 0
    for cue, planned in pairs:
        places = {*_break_places(map(str.split, cue.lines)), *_break_places(planned.burned)}
        found += sorted(first + place for place in places if place < len(planned.words))
        first += len(planned.words)
    return found


def _break_places(lines: Iterable[Sequence[object]]) -> list[int]:
    lengths = [len(line) for line in lines]
    return [sum(lengths[: number + 1]) for number in range(len(lengths) - 1)]


def _cues(folder: Folder) -> tuple[Cue, ...]:
    return srt.parse(folder.srt)


def _paired(folder: Folder) -> list[tuple[Cue, Cue]]:
    """Each cue of the file with the one of the timeline that has the words' times."""
    cues, planned = _cues(folder), folder.plan.cues
    if len(cues) != len(planned) or not cues or not all(cue.words for cue in planned):
        raise StoryError(
            f"captions.srt has {len(cues)} cues and timeline.json {len(planned)}",
            remedy="make the story again",
        )
    return list(zip(cues, planned, strict=True))


def _text(cue: Cue) -> str:
    return " ".join(cue.lines)


def _lasts(cue: Cue) -> int:
    return max(1, cue.end_ms - cue.start_ms)


def _percentile(values: Sequence[int], share: float) -> int:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


CRITERIA = (
    Criterion("C1", "captions say the script", "every word once, in order", same_words),
    Criterion("C2", "SubRip grammar", "no faults", subrip_grammar),
    Criterion("C3", "WebVTT grammar", "no errors", webvtt_grammar),
    Criterion("C4", "EBU-TT-D grammar", "no errors by the BBC's rules", ebuttd_grammar),
    Criterion("C5", "caption lines", "2 lines; 42 characters in the file, 25 in the film", line_lengths),
    Criterion("C6", "reading speed", "20 a second, mean 17; 180 words a minute", reading_speed),
    Criterion("C7", "cue durations", "0.833 to 7 s; 250 ms a word, mean 300", cue_durations),
    Criterion("C8", "gaps between cues", "by the rules", gaps),
    Criterion("C9", "cues with the voice", "in 33/67/100 ms (median, p95, max), out by the rules", onsets),
    Criterion("C10", "line breaks", "at most 5 % part what belongs together", line_breaks),
)
