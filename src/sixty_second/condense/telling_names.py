"""Whose verb it is: the name that is the subject of a verb of saying."""

from __future__ import annotations

from collections.abc import Sequence

from .callings import is_office, is_role
from .lexicon import DETERMINERS, FUNCTION, PREPOSITIONS, SPEECH, TELLING, TITLES, words_of
from .names import Name, People
from .tags import tagged
from .text import bare

_INSERTED = 24
"""Words at most between a name and its verb: "Ann Lee, who has lived there since …, said". Our judgement."""

_ROLE_WORDS = 7
"""Words of a role at most between a verb and its name: "said the club's manager Ann Lee"; our judgement."""

_HELPING = words_of("has had have will would also later then reportedly allegedly once still previously did")
_OPENING = words_of("but that as while when because though although if")
_ANYBODY = words_of("one another many most others several both few two three")
_PRONOUNS = words_of("i you he she it we they who")
_LEADING = (PREPOSITIONS - {"of"}) | SPEECH | TELLING | _OPENING
"""Words that no role has in it."""


def subject(words: list[str], verb: int, found: Sequence[Name], known: People) -> Name | None:
    """The name that says it: before the verb, or after it where the verb comes first.

    Args:
        words: white-space words outside the quotations, each of which stands as ``…``.
        verb: the place of a verb of saying: "said", or "saying", which has its sentence's subject.
        found: the names among the words, in order.
        known: the article's people.

    Returns:
        None when no name is the subject: "a spokesman for the council said", "he told the council".
    """
    fit = [name for name in found if _can_speak(words, name)]
    if bare(words[verb]) in TELLING:
        return _opening(words, [name for name in fit if name.last < verb], known)
    if verb == 0 or "…" in words[verb - 1]:
        return _after(words, verb, fit)
    if words[verb - 1].endswith(",") and bare(words[verb]) not in ("told", "tells"):
        return _ending(words, verb, fit) or _before(words, verb, fit, known)
    return _before(words, verb, fit, known)


def _can_speak(words: list[str], name: Name) -> bool:
    """Whether a run of capitalised words can be somebody: no mere title or opening word, nor an owner."""
    small = [bare(part) for part in name.text.split()]
    owner = words[name.last].rstrip(",").endswith(("'s", "’s", "'", "’"))
    mere = all(word in TITLES | FUNCTION | SPEECH | TELLING | _ANYBODY for word in small)
    adverb = (
        len(small) == 1 and small[0].endswith(("ly", "ing")) and name.first == 0 and words[0].endswith(",")
    )
    marked = any(part[0] in "'‘\"“" or part[-1] in "'\"”" for part in name.text.split())
    return not (owner or mere or adverb or marked)


def _after(words: list[str], verb: int, found: Sequence[Name]) -> Name | None:
    """The name right after the verb, nothing but a role between: "said the club's manager Ann Lee"."""
    name = next((one for one in found if one.first > verb), None)
    if name is None:
        return None
    between = words[verb + 1 : name.first]
    apart = any(word[-1] in ",;:—–" or "…" in word for word in between)
    if apart or len(between) > _ROLE_WORDS or not _plain(between):
        return None
    following = words[name.last + 1] if name.last + 1 < len(words) else "…"
    heads = words[name.last][-1] in ",.;:" or "…" in following
    return name if heads or bare(following) in FUNCTION - {"and", "or"} else None


def _ending(words: list[str], verb: int, found: Sequence[Name]) -> Name | None:
    """The name that ends a clause right after its verb: "The roof leaks, says Lee."."""
    name = next((one for one in found if one.first == verb + 1), None)
    ends = name is not None and words[name.last][-1] in ",.;"
    return name if ends else None


def _opening(words: list[str], found: Sequence[Name], known: People) -> Name | None:
    """The name that the sentence begins with, a role before it allowed: "Mr Lee left, saying"."""
    if not found or found[0].first > _ROLE_WORDS:
        return None
    name = found[0]
    head = words[: name.first]
    row = tagged(" ".join(words))
    goes_on = words[name.last].endswith(",") or row.finite(name.last + 1) or row.tag(name.last + 1) == "VVN"
    apart = any(word[-1] in ",;:" or "…" in word for word in head)
    return (
        name if goes_on and not apart and (_plain(head) or (_led(head) and known.known(name.text))) else None
    )


def _before(words: list[str], verb: int, found: Sequence[Name], known: People) -> Name | None:
    """The name that the words before the verb are about."""
    end = _subject_ends(words, verb)
    if not end or bare(words[end - 1]) in _PRONOUNS:
        return None
    start = _clause(words, end)
    inside = [name for name in found if start <= name.first and name.last < end]
    last = inside[-1] if inside and inside[-1].last == end - 1 else None
    if last is not None and not words[end - 1].endswith(",") and _closes(words, start, last, known):
        first = inside[0]
        apposed = words[first.last].endswith(",") and len(first.text.split()) > 1
        return first if apposed and _plain(words[start : first.first]) else last
    if any(word.endswith(",") for word in words[start:end]):
        return _apart(words, start, end, inside)
    return next((name for name in inside if _plain(words[start : name.first]) and _leads(words, name)), None)


def by_pronoun(words: list[str], verb: int) -> bool:
    """Whether the subject right before the verb is "he", "she" or the like."""
    end = _subject_ends(words, verb)
    return end > 0 and bare(words[end - 1]) in _PRONOUNS


def _subject_ends(words: list[str], verb: int) -> int:
    """One past the subject's last word: before the verb, its helping verbs and adverbs."""
    while verb and (bare(words[verb - 1]) in _HELPING or _manner(words[verb - 1])):
        verb -= 1
    return verb


def _manner(word: str) -> bool:
    return word.islower() and word.endswith("ly")


def _closes(words: list[str], start: int, name: Name, known: People) -> bool:
    """Whether the name right before the verb is its subject: no preposition governs it or its role."""
    place = name.first
    while place > start and (_role_word(words[place - 1]) or (place == 1 and bare(words[0]) not in FUNCTION)):
        place -= 1
    called = place < name.first
    described = start > 0 and bare(words[start - 1]) in ("that", "which")
    if called and described and not is_role(words[name.first - 1]):
        return False
    if name.first >= 2 and is_office(" ".join(words[name.first - 2 : name.first])):
        return True
    while place > start and bare(words[place - 1]) in DETERMINERS:
        place -= 1
    before = words[place - 1] if place > start else ""
    if bare(before) in ("and", "or", "&", "of"):
        return called and _plain(words[start:place])
    if bare(before) in PREPOSITIONS:
        return called and bool(known.known(name.text)) and _led(words[start:place])
    return called or not before or before.endswith(("'s", "’s")) or bool(known.known(name.text))


def _role_word(word: str) -> bool:
    small = word[:1].islower() or word[:1].isdigit()
    return small and bare(word) not in FUNCTION | SPEECH and word[-1] not in ",;:" and not word.endswith("’s")


def _led(head: list[str]) -> bool:
    """Whether the words are what stands before a subject: "In a statement", "Speaking on Monday"."""
    first = bare(head[0]) if head else ""
    return (
        len(head) > 1
        and (first in PREPOSITIONS or first.endswith("ing"))
        and bare(head[-1]) not in PREPOSITIONS
    )


def _leads(words: list[str], name: Name) -> bool:
    """Whether what follows the name only says of where somebody is: "Ann Lee of the Saltmere Guild said"."""
    following = bare(words[name.last + 1]) if name.last + 1 < len(words) else ""
    return following in ("of", "from", "at", "for") and len(name.text.split()) > 1


def _apart(words: list[str], start: int, end: int, inside: Sequence[Name]) -> Name | None:
    """The name that commas part from its verb, or that comes after a phrase set apart by one."""
    closed = words[end - 1].endswith(",")
    for name in inside:
        low = max((at + 1 for at in range(start, name.first) if words[at].endswith(",")), default=start)
        if not _plain(words[low : name.first]):
            continue
        if name.last == end - 1 and not closed:
            return name
        first = words[start:low]
        begins = len(first) < 2 or _led(first) or (bare(first[0]) in DETERMINERS and _plain(first))
        full = closed or len(name.text.split()) > 1
        if begins and full and words[name.last].endswith(",") and end - name.last <= _INSERTED:
            return name
    return None


def _plain(words: Sequence[str]) -> bool:
    """Whether the words can be a role: nothing among them that leads elsewhere."""
    return not any(bare(word) in _LEADING for word in words)


def _clause(words: list[str], end: int) -> int:
    """Where the clause begins that ends before ``end``: after a quotation, a stop or an opening word."""
    for start in range(end, 0, -1):
        word = words[start - 1]
        stop = word[-1] in ".!?;:" and len(bare(word)) > 3 and bare(word) not in TITLES
        if "…" in word or stop or word[-1] in "—–" or word == "-" or bare(word) in _OPENING:
            return start
    return 0
