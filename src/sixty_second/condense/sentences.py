"""The article's sentences made ready to be told: cleaned, their marks balanced, what each hangs on noted."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ..model import Article, Sentence
from .attribution import attribution_first
from .bonds import announces, called, hangs, introduced
from .details import without_details
from .lexicon import (
    BOUND_OPENERS,
    BOUND_PHRASES,
    COURTESY,
    DAYS,
    FREE_OPENINGS,
    GENDERED,
    MONTHS,
    PEOPLE,
)
from .names import People, common_words, names, people
from .page_matter import authors_own, page_matter, without_caption
from .phrases import TIMES
from .plain_trims import without_age
from .pronouns import Heard, named, stands_for
from .text import OPENERS, Quotes, balanced, bare, ends, quotes
from .tongues import ENGLISH, Tongue, tongue_of
from .trims import without_connective, without_pointers

_CALLED = re.compile(
    rf"^The (?:[a-z]+[- ])?(?:{'|'.join(sorted(PEOPLE - {'who'}))}) (?!of\b|who\b|in\b|at\b|for\b|[A-Z])"
)
"""Openings that call somebody by what they are: whoever it is has been named, in the lead as a rule."""

POINTING = frozenset(("this", "these", "those", "such"))
"""Words that stand for something told before."""

_AGED = re.compile(r"^the \d{1,2}-year-old\b", re.I)
_TIMED = re.compile(
    r"^(?:in another|at (?:the|that) (?:time|moment|point)\b|by (?:the|that) time"
    r"|(?:the|that) (?:next|following|same|previous) \w+"
    r"|(?:(?:just|only|a few|\w+) )?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|moments?)"
    r" (?:later|earlier|before|afterwards?|after that)\b)"
)
"""Openings that count from a time told before."""

_MOST_LETTERS = 2_000
"""A longer sentence is none that could be told in a few beats; bounds the work. Our judgement."""

_SPOKEN = 4
"""Words from which a quotation is somebody speaking and no mere turn of phrase; our judgement."""

_ATTRIBUTING = 12
"""Words at most of a sentence that only says who spoke; our judgement."""

_SHARING = frozenset(("shared", "posted", "commented", "remarked", "quipped"))

_BEGINNING = 7
"""Words of a sentence that are its beginning; our judgement."""

_CONTRASTS = frozenset(("but", "however", "yet"))
_ADDING = frozenset(("added", "adds", "continued", "continues"))

_SELF_EXPLAINED = TIMES | DAYS | MONTHS | {"who", "that", "as", "with", "of", "in", "like", "living"}
"""Words after "this", "those" or "such" that need no sentence before them."""

_RUN_LIMIT = 6
"""Sentences after which a quotation that was never closed counts as a slip of the pen; our judgement."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence as it can be told.

    Attributes:
        place: its place among the tellable sentences of the article.
        text: its words, cleaned, without the connective it opened on.
        quotes: where it quotes.
        told: False when it cannot stand in a narration at all.
        before: place of the sentence that has to be told before it, with nothing else between; -1 for none.
        after: place of the sentence that has to follow it; -1 for none.
        wants: places of the sentences that first name whom it calls by surname alone.
        joined: the same with that connective; empty where it had none.
        meant: the full name that stands in it for its opening pronoun; empty when none does.
        pronoun: that pronoun, as the sentence has it.
        named_in: the sentence the name was taken from.
        notes: how the text differs from the sentence.
    """

    place: int
    sentence: Sentence
    text: str
    quotes: Quotes
    told: bool = True
    before: int = -1
    after: int = -1
    wants: tuple[int, ...] = ()
    joined: str = ""
    meant: str = ""
    pronoun: str = ""
    named_in: tuple[Sentence, ...] = ()
    notes: tuple[str, ...] = ()


def tellings(article: Article) -> tuple[tuple[Telling, ...], People]:
    """The sentences that may be narrated, in source order, and the people they name."""
    tongue = tongue_of(article.language)
    english = tongue.english
    sentences = [item for item in article.sentences if item.role in ("body", "quote") and item.text.strip()]
    common = common_words(item.text for item in sentences)
    known = people({item.number: item.text for item in sentences}, common) if english else People()
    open_marks = _open_marks(sentences)
    stops = sum(ends(item.text) for item in sentences) * 2 >= len(sentences)
    whole = f"{article.headline}\n{article.text}"
    ready = []
    for place, (sentence, inside) in enumerate(zip(sentences, open_marks, strict=True)):
        telling = _telling(place, sentence, inside, known=whole if english else "", tongue=tongue)
        fit = telling.told and (ends(telling.text) or not stops) and not page_matter(telling.text, tongue)
        ready.append(replace(telling, told=fit))
    if english:
        ready = _without_author(ready, article)
        people_meant = stands_for([Heard(unquoted(item), _bound_opener(item)) for item in ready], known)
        ready = [
            _bound(item, ready, known, open_marks, meant)
            for item, meant in zip(ready, people_meant, strict=True)
        ]
        places = {item.sentence.number: item.place for item in ready}
        ready = [replace(item, wants=_wants(item, known, places)) for item in ready]
        return tuple(ready), known
    ready = [_bound(item, ready, known, open_marks, "", tongue) for item in ready]
    first = introduced([unquoted(item) for item in ready], tongue)
    return tuple(_introduced(item, first, tongue) for item in ready), known


def _without_author(ready: Sequence[Telling], article: Article) -> list[Telling]:
    """The tellings of a piece of news less those in which its author says "I", whom the newsroom is not.

    An opinion's or an interview's stay, for the narration says whose words they are; so do those of a piece
    that is mostly about its author.
    """
    own = [authors_own(unquoted(item)) for item in ready]
    if article.kind in ("opinion", "interview") or sum(own) * 2 > len(own):
        return list(ready)
    return [replace(item, told=item.told and not mine) for item, mine in zip(ready, own, strict=True)]


def _introduced(telling: Telling, first: Mapping[str, int], tongue: Tongue) -> Telling:
    """The telling with the place where somebody is named in full whom it calls by surname alone."""
    place = first.get(called(unquoted(telling), tongue), telling.place) if tongue.light else telling.place
    return replace(telling, wants=(place,)) if place < telling.place else telling


def _open_marks(sentences: Sequence[Sentence]) -> list[str]:
    """For each sentence, the quotation mark that is open where it begins."""
    out: list[str] = []
    mark, run, paragraph = "", 0, -1
    for sentence in sentences:
        if sentence.paragraph != paragraph or run >= _RUN_LIMIT:
            mark, run = "", 0
        paragraph = sentence.paragraph
        out.append(mark)
        mark = quotes(sentence.text, mark).mark
        run = run + 1 if mark else 0
    return out


def _telling(place: int, sentence: Sentence, inside: str, *, known: str, tongue: Tongue) -> Telling:
    """The sentence with the quotation marks at its edges put right, and what a page needs taken off.

    ``known`` is all the article says, if it is English.
    """
    if len(sentence.text) > _MOST_LETTERS:
        return Telling(place, sentence, sentence.text, Quotes(()), told=False)
    whole = " ".join(sentence.text.split()).replace("''", "'")
    raw = without_caption(whole) if known else whole
    still_open = quotes(raw, inside).mark
    opening = "" if inside and raw.startswith(inside) else inside
    marked = opening + raw + (OPENERS[still_open] if still_open else "")
    shown = without_pointers(marked)
    less = without_details(shown, known=known) if known else without_age(shown, tongue)
    plain = without_connective(less, tongue)
    text = attribution_first(plain) if known else plain
    joined = less if known and text == plain != less else ""
    notes = ("trimmed",) * (plain != marked or raw != whole) + ("quotation-divided",) * (marked != raw)
    notes += ("attribution-moved",) * (text != plain)
    told = balanced(text) and bool(text)
    return Telling(place, sentence, text, quotes(text), told=told, joined=joined, notes=notes)


def _bound(
    telling: Telling,
    ready: Sequence[Telling],
    known: People,
    open_marks: Sequence[str],
    meant: str,
    tongue: Tongue = ENGLISH,
) -> Telling:
    """The telling with what it hangs on; ``meant`` is whom its opening pronoun surely stands for."""
    if not telling.told:
        return telling
    place = telling.place
    outside = unquoted(telling)
    silent = tongue.speech and _mostly_quoted(telling) and not attributed(outside, tongue)
    if _only_quoted(outside) or silent:
        speaker = _attribution_before(place, ready, tongue)
        if speaker >= 0:
            return replace(telling, before=speaker)
        following = ready[place + 1] if place + 1 < len(ready) else None
        spoken_after = following is not None and (
            attributed(unquoted(following), tongue)
            if open_marks[place + 1]
            else _only_attributes(following, tongue)
        )
        return replace(telling, after=place + 1) if spoken_after else replace(telling, told=False)
    english = tongue.english
    pointing = bool(_bound_opener(telling)) or _points(outside) if english else hangs(outside, tongue)
    if not english and announces(telling.text, tongue):
        return _led_up(telling, ready)
    if place and _contrasts(telling):
        text = telling.joined
        return replace(telling, text=text, quotes=quotes(text), before=place - 1)
    goes_on = english and (_pronoun_alone(outside, known) or _adds(telling, outside))
    if place == 0 or not (pointing or goes_on):
        return telling
    if meant:
        return _by_name(telling, ready, meant, known)
    return replace(telling, before=place - 1)


def _led_up(telling: Telling, ready: Sequence[Telling]) -> Telling:
    """A short denial with what it leads up to in its paragraph, or else with what it closes."""
    place = telling.place
    goes_on = place + 1 < len(ready) and ready[place + 1].sentence.paragraph == telling.sentence.paragraph
    return replace(telling, after=place + 1) if goes_on else replace(telling, before=place - 1)


def _only_attributes(telling: Telling, tongue: Tongue) -> bool:
    """Whether the sentence only says who spoke before it: "Mayor Ann Lee wrote on Monday."."""
    words = {bare(word) for word in telling.text.split()}
    short = len(telling.text.split()) <= _ATTRIBUTING
    return short and not telling.quotes.spans and bool(words & (tongue.speech | _SHARING))


def _contrasts(telling: Telling) -> bool:
    """Whether the sentence contradicts the one before it, after which it is told, "but" and all."""
    return bare(telling.joined.split(" ", 1)[0]) in _CONTRASTS if telling.joined else False


def _adds(telling: Telling, outside: str) -> bool:
    """Whether somebody only adds to what was quoted before."""
    words = {bare(word) for word in outside.split()[:_BEGINNING]}
    return bool(telling.quotes.spans) and bool(_ADDING & words)


def _points(outside: str) -> bool:
    """Whether the sentence begins by speaking of "this plan" or "such cases", which one before explains."""
    words = [bare(word).removesuffix("'s") for word in outside.split()[:_BEGINNING]]
    return any(
        word in POINTING and following not in _SELF_EXPLAINED for word, following in pairwise([*words, ""])
    )


def _wants(telling: Telling, known: People, places: dict[int, int]) -> tuple[int, ...]:
    """The earlier places at which people are introduced whom the telling opens on by surname alone."""
    if telling.place and _CALLED.match(unquoted(telling)):
        return (0,)
    for name in names(unquoted(telling), known.common)[:1]:
        surname = bare(name.text.split()[-1])
        place = places.get(known.introduced.get(surname, -1), -1)
        called = len(name.text.split()) == 1 or bare(name.text.split()[0]) in COURTESY
        if name.first == 0 and called and 0 <= place < telling.place:
            return (place,)
    return ()


def _attribution_before(place: int, ready: Sequence[Telling], tongue: Tongue) -> int:
    """The place of the sentence that says whose words these are: the nearest that is not all quotation."""
    for back in range(place - 1, max(-1, place - 1 - _RUN_LIMIT), -1):
        outside = unquoted(ready[back])
        if not _only_quoted(outside):
            spans = ready[back].quotes.spans
            spoken = any(len(ready[back].text[start:end].split()) >= _SPOKEN for start, end in spans)
            return back if spoken and attributed(outside, tongue) else -1
    return -1


def _by_name(telling: Telling, ready: Sequence[Telling], full: str, known: People) -> Telling:
    """The telling with the name its opening pronoun stands for, and the sentence that has the name."""
    introduced = known.introduced.get(bare(full.split()[-1]))
    named_in = tuple(item.sentence for item in ready if item.sentence.number == introduced)
    text = named(telling.text, full)
    pronoun = telling.text.split(" ", 1)[0]
    return replace(telling, text=text, quotes=quotes(text), meant=full, pronoun=pronoun, named_in=named_in)


def unquoted(telling: Telling) -> str:
    """The telling's words outside its quotations, quotations standing as one mark each."""
    out, place = [], 0
    for start, end in telling.quotes.spans:
        out += [telling.text[place:start], "…"]
        place = end
    return "".join([*out, telling.text[place:]])


def attributed(outside: str, tongue: Tongue = ENGLISH) -> bool:
    """Whether the words outside the quotations say who speaks."""
    words = [bare(word) for word in outside.split()]
    lowered = outside.lower()
    return any(word in tongue.speech for word in words) or any(source in lowered for source in tongue.sources)


def _only_quoted(outside: str) -> bool:
    return not any(char.isalnum() for char in outside)


def _mostly_quoted(telling: Telling) -> bool:
    return sum(end - start for start, end in telling.quotes.spans) * 10 > len(telling.text) * 8


def _bound_opener(telling: Telling) -> str:
    """The word by which the telling's opening hangs on the sentence before it; empty when it is free."""
    text = telling.text.lstrip("\"'“‘«([")
    lowered = " ".join(text[:60].lower().replace("’", "'").split())
    if any(lowered.startswith(free + " ") for free in FREE_OPENINGS):
        return ""
    if any(lowered.startswith((phrase + " ", phrase + ",")) for phrase in BOUND_PHRASES):
        return "the"
    if _AGED.match(lowered) or _TIMED.match(lowered):
        return "the"
    first = bare(text.split(" ", 1)[0]).split("'")[0] if text else ""
    if telling.quotes.covers(1) and first in ("we", "i", "my", "our", "you", "there"):
        return ""
    return first if first in BOUND_OPENERS else ""


def _pronoun_alone(outside: str, known: People) -> bool:
    """Whether "he" or "she" comes, outside quotations, before anybody it could stand for."""
    words = outside.split()
    place = next((index for index, word in enumerate(words) if bare(word) in GENDERED), -1)
    if place < 0:
        return False
    for index, word in enumerate(words[:place]):
        definite = any(bare(before) == "the" for before in words[max(0, index - 3) : index])
        if bare(word).removesuffix("'s") in PEOPLE and not (definite and _object(words[place])):
            return False
    return not any(name.first < place and not name.text.isupper() for name in names(outside, known.common))


def _object(pronoun: str) -> bool:
    """Whether the pronoun can be somebody else than the subject: "The mayor answered her letter"."""
    return bare(pronoun) in ("him", "her", "hers")
