"""Where sentences end: by rule, in linear time, with exact character spans.

A stop ends a sentence unless the word before it keeps it (``abbreviations``), a small letter follows, or it
stands inside a quotation that the sentence has opened and will close: a quotation of two sentences stays
with the words that introduce it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from ..model import Role
from .abbreviations import holds

# A quotation longer than this is not kept in one piece. Source: our judgement; fifty words are some twenty
# seconds of speech.
_QUOTATION_CHARS = 300

_CLOSERS = "\"'”’»›)\\]“」』）"
_END = re.compile(
    # In Japanese, small kana after a closing mark go on with the sentence: 「はい。」と言った。
    rf"(?P<hard>[。！？｡।॥]+(?![{_CLOSERS}]+[\u3041-\u309f])[{_CLOSERS}]*)"
    rf"|(?P<stop>[.!?…؟۔]+)(?P<closing>(?:[{_CLOSERS}]|\s»)*)(?=\s)"
)
_NEXT = re.compile(r"\s*[\"'“‘«‹„”(\[¿¡—–-]*\s?(?P<word>[^\s]*)")
_LAST = re.compile(r"\S{1,40}$")
_ALL_MARKS = '"“”„«»「」『』'
_MARKS = re.compile(f"[{_ALL_MARKS}]")
_OPENS = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "”": "”"}

_SPEECH = (
    r"(?:sa(?:id|ys)|told|tells|add(?:ed|s)|ask(?:ed|s)|wrote|writes|tweeted|posted|replied|continued|explained|"
    r"joked|recalled|warned|insisted|argued|noted|shouted|yelled|quipped|wondered|exclaimed|"
    r"sagte|sagt|erklärte|teilte|meinte|betonte|dit|affirme|explique|assure|déclaré|dijo|dice|afirmó|aseguró|explicó|"
    r"diz|disse|afirmou|explicou|ha\sdetto|spiega|afferma|zei|zegt|sier|sa|forteller|säger|sade|berättar)"
)
_ATTRIBUTION = re.compile(rf"(?:[A-Z][\w.’'-]*\s+){{1,4}}{_SPEECH}\b")
_SAID = re.compile(rf"\b{_SPEECH}\b")
_DASH_LANGUAGES = frozenset({"no", "nb", "nn", "sv", "da", "fr", "es", "pt", "it", "fi", "pl", "ru", "tr"})
_DASH_SPEECH = re.compile(r"[–—―-]\s?[^\W\d_¿¡«]")
_SINGLE = re.compile(r"(?:^|(?<=[\s(:]))[‘'](?=\w)[^‘\n]{12,400}?[,.!?…]['’](?=\s|$)")


def spans(paragraph: str, language: str = "en") -> list[tuple[int, int]]:
    """Start and end of every sentence in ``paragraph``, without the white space around them."""
    edges = [0, *_edges(paragraph, language), len(paragraph)]
    found = []
    for start, end in pairwise(edges):
        piece = paragraph[start:end]
        text = piece.strip()
        if any(map(str.isalnum, text)):
            first = start + len(piece) - len(piece.lstrip())
            found.append((first, first + len(text)))
    return found


def roles(paragraph: str, sentences: Sequence[tuple[int, int]], language: str = "en") -> list[Role]:
    """For each sentence ``quote`` when it holds a direct quotation or stands inside one, else ``body``.

    Where a dash opens speech, a sentence of it that does not say who speaks is an ``answer``.
    """
    if language[:2] in _DASH_LANGUAGES and _DASH_SPEECH.match(paragraph):
        return ["quote" if _SAID.search(paragraph[start:end]) else "answer" for start, end in sentences]
    quoted = quotations(paragraph)
    opened = _left_open(paragraph, quoted)
    found: list[Role] = []
    at = 0
    for start, end in sentences:
        while at < len(quoted) and quoted[at][1] <= start:
            at += 1
        within = []
        for first, last in islice(quoted, at, None):
            if first >= end:
                break
            within.append((max(first, start), min(last, end)))
        if 0 <= opened < end:
            within.append((max(opened, start), end))
        found.append(
            "quote"
            if _is_quote(paragraph[start:end], [(a - start, b - start) for a, b in within])
            else "body"
        )
    return found


def _is_quote(sentence: str, quoted: Sequence[tuple[int, int]]) -> bool:
    """Whether it holds a quotation. A word or three in marks are a term, unless somebody spoke them."""
    for start, end in quoted:
        inside = sentence[start:end].strip(_ALL_MARKS + " ")
        words = len(inside.split())
        if words >= 4 or (len(inside) >= 6 and _wide(inside)):
            return True
        if words and inside[-1] in ".!?…," and _SAID.search(sentence[:start] + sentence[end:]):
            return True
    return _SINGLE.search(sentence) is not None


def _left_open(paragraph: str, quoted: Sequence[tuple[int, int]]) -> int:
    """Where a quotation opens that the next paragraph goes on with, -1 for nowhere.

    By convention such a paragraph opens with a mark and closes with none.
    """
    first = paragraph[:1]
    if first not in _OPENS or (quoted and quoted[0][0] == 0):
        return -1
    return 0


def quotations(text: str) -> list[tuple[int, int]]:
    """Where double-quoted passages begin and end, marks included. An unclosed one is none."""
    found: list[tuple[int, int]] = []
    start, closing = -1, ""
    for match in _MARKS.finditer(text):
        mark, at = match.group(), match.start()
        if start >= 0:
            if mark in closing:
                found.append((start, at + 1))
                start = -1
        elif mark in _OPENS and _may_open(text, at):
            start, closing = at, _OPENS[mark]
    return found


def _may_open(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return (not before or not before.isalnum() or _wide(before)) and bool(after.strip() or text[at] == "«")


def _wide(text: str) -> bool:
    """Whether it is in a script written without spaces between words."""
    return any("\u3040" <= letter <= "\u9fff" for letter in text)


def _edges(paragraph: str, language: str) -> Iterator[int]:
    """The ends of all sentences but the last."""
    kept = [(start, end) for start, end in quotations(paragraph) if end - start <= _QUOTATION_CHARS]
    passed = 0
    for match in _END.finditer(paragraph):
        end = match.end()
        while passed < len(kept) and kept[passed][1] <= end:
            passed += 1
        inside = passed < len(kept) and kept[passed][0] < match.start()
        if not inside and (match["hard"] or _ends(paragraph, match, language)):
            yield end


def _ends(paragraph: str, match: re.Match[str], language: str) -> bool:
    """Whether the stop at ``match`` ends its sentence."""
    following = _NEXT.match(paragraph, match.end())
    word = following["word"][:40] if following else ""
    if not word or word[0].islower():
        return False
    stop, closing = match["stop"], match["closing"]
    if stop == "." and not closing:
        last = _LAST.search(paragraph, max(0, match.start() - 40), match.start())
        return not (last and holds(last.group(), word, language))
    if stop in {"...", "…", "....", ".."}:
        return not paragraph[match.start() - 1 : match.start()].isspace()
    return not (closing and following and _ATTRIBUTION.match(paragraph[following.start("word") :][:120]))
