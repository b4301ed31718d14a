"""Who says a quotation, in a language that is known by its small words alone.

Only where it is plain: a verb of saying right after the quotation, or before its colon, and a name of two
words or more next to it. Else there is nobody, and the quotation gets no scene of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from .lexicon import words_of
from .sentences import Telling, unquoted
from .speakers import QUOTATION_WORDS, Quotation
from .text import STOPS, bare
from .tongues import Tongue

_QUOTED = "…"
_REACH = 6
"""Words at most between the verb of saying and the name; our judgement."""

_NAME = (2, 4)
"""Words of a name, least and most, particles aside; our judgement."""

_HELPING = words_of("a ha har hat has have heeft hebben é è")
"""Auxiliaries that stand before a verb of saying."""


def plain_quotation(telling: Telling, tongue: Tongue) -> Quotation | None:
    """The telling's quotation with its speaker; None where it is not plain or not fit for a scene."""
    least, most = QUOTATION_WORDS
    parts = _dashed(telling, tongue) or _marked(telling)
    if parts is None or not least <= len(parts[1].split()) <= most:
        return None
    before, quoted, after = parts
    found = _after(after, tongue) or _before(before, tongue)
    return Quotation(quoted.rstrip(",;").strip(), found[1], found[0]) if found else None


def _marked(telling: Telling) -> tuple[list[str], str, list[str]] | None:
    """The words before the one quotation, the quoted ones, and those after it."""
    if len(telling.quotes.spans) != 1:
        return None
    quoted = telling.text[slice(*telling.quotes.spans[0])].strip()
    before, _, after = unquoted(telling).partition(_QUOTED)
    return _words(before), quoted, _words(after)


def _dashed(telling: Telling, tongue: Tongue) -> tuple[list[str], str, list[str]] | None:
    """The same of a line of speech that begins on a dash: "– Vi er glade, sier ordfører Kari Lund."."""
    text = telling.text
    if text[:2] not in ("– ", "— ") or telling.quotes.spans:
        return None
    quoted, _, after = text[2:].rpartition(", ")
    words = _words(after)
    spoken = bool(words) and bare(words[0]) in tongue.speech
    return ([], quoted, words) if quoted and spoken else None


def _words(text: str) -> list[str]:
    """The white-space words that have a letter or a figure in them."""
    return [word for word in text.split() if any(map(str.isalnum, word))]


def _after(words: Sequence[str], tongue: Tongue) -> tuple[str, str] | None:
    """What the speaker is called, and the name, after a quotation: "sagte die Köchin Anna Keller"."""
    verb = next((at for at, word in enumerate(words[:3]) if bare(word) in tongue.speech), -1)
    led = all(bare(word) in _HELPING for word in words[: max(0, verb)])
    if verb < 0 or not led or words[verb][-1] in ",;:" + STOPS:
        return None
    start = verb + 1
    stops = (at + 1 for at, word in enumerate(words) if at >= start and word[-1] in ",;:")
    reached = next(stops, len(words))
    for at in range(start, min(reached, start + _REACH)):
        run = _run(words, at, reached, tongue)
        if words[at][:1].isupper():
            return _called(words[start:at], run, tongue)
    return None


def _before(words: Sequence[str], tongue: Tongue) -> tuple[str, str] | None:
    """The same before a quotation: "Anna Keller sagte:", the sentence beginning with who speaks."""
    if not words or not words[-1].endswith(":"):
        return None
    verb = next((at for at, word in enumerate(words) if bare(word) in tongue.speech), -1)
    end = verb - 1 if verb > 0 and bare(words[verb - 1]) in _HELPING else verb
    if not 0 < end <= _REACH or any(word[-1] in ",;" for word in words[:end]):
        return None
    capital = (at for at in range(end) if words[at][:1].isupper() and bare(words[at]) not in tongue.light)
    start = next(capital, end)
    run = _run(words, start, end, tongue)
    return _called(words[:start], run, tongue) if run and start + len(run) == end else None


def _run(words: Sequence[str], start: int, end: int, tongue: Tongue) -> list[str]:
    """The capitalised words from ``start``, small words of names between them."""
    run: list[str] = []
    for at in range(start, end):
        following = words[at + 1][:1].isupper() if at + 1 < end else False
        if not (words[at][:1].isupper() or (run and following and bare(words[at]) in tongue.particles)):
            break
        run.append(words[at].rstrip(",;:") if len(words[at]) == 2 else words[at].rstrip(".,;:"))
        if words[at][-1] in ",;:" or (words[at][-1] in STOPS and len(words[at]) > 2):
            break
    return run


def _called(before: Sequence[str], run: list[str], tongue: Tongue) -> tuple[str, str] | None:
    """The calling, without its article, and the name; None where the run is no name of two words or more."""
    titles: list[str] = []
    while run and tongue.callings and _calling(run[0], tongue):
        titles.append(run.pop(0))
    least, most = _NAME
    named = [word for word in run if word[:1].isupper()]
    if not least <= len(named) <= most or any(char.isdigit() for word in run for char in word):
        return None
    if bare(run[-1]) in tongue.times | tongue.light or bare(run[0]) in tongue.light:
        return None
    words = [*before, *titles]
    while words and (bare(words[0]) in tongue.articles or words[0] in ("l'", "l’")):
        words.pop(0)
    told = " ".join(words)
    elided = told.partition("’")[2] or told.partition("'")[2]
    return (elided if told[:2] in ("l'", "l’") else told), " ".join(run)


def _calling(word: str, tongue: Tongue) -> bool:
    """Whether a capitalised word says what somebody is: ``Bürgermeisterin``."""
    plain = bare(word)
    return any(plain.endswith((end, f"{end}in", f"{end}e", f"{end}r")) for end in tongue.callings)
