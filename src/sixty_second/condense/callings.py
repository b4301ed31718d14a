"""What a source calls somebody: a name told from the role that is written before or after it."""

from __future__ import annotations

import re

from .lexicon import (
    CONJUNCTIONS,
    COURTESY,
    DETERMINERS,
    FUNCTION,
    PARTICLES,
    PEOPLE,
    PREPOSITIONS,
    SPEECH,
    TITLES,
    words_of,
)
from .names import Name
from .tags import ADJECTIVES, NOUNS, tagged
from .text import bare

ROLES = (PEOPLE | TITLES) - COURTESY | words_of(
    "musician singer rapper comedian broadcaster presenter host anchor journalist reporter editor "
    "columnist analyst economist strategist scientist physicist researcher engineer architect artist "
    "painter recorder producer filmmaker designer blogger campaigner activist organiser organizer protester "
    "resident neighbour neighbor passenger cabbie trooper deputy constable commander lieutenant marshal "
    "sheriff prosecutor barrister solicitor coroner magistrate cardinal archbishop rabbi imam priest "
    "vicar speaker whip congressman congresswoman mp premier treasurer ambassador diplomat envoy adviser "
    "advisor aide consultant coordinator administrator superintendent principal headteacher lecturer "
    "dean executive ceo boss head manager goalkeeper winger forward centre-back quarterback boxer "
    "champion winner surgeon physician psychologist psychiatrist therapist paramedic firefighter veteran "
    "historian entrepreneur co-founder co-author friend colleague participant grandmother-of-three"
)
"""Words for what somebody is."""

ROLE_WORDS = 7
"""Words of a role at most; a longer one ends before its first preposition. Our judgement."""

_SHORT_TITLES = words_of("mr mrs ms miss dr sir dame lord lady rev reverend")
"""Titles that are said with a name and are no role of their own."""

_KIN = words_of("uncle aunt auntie mama papa mother father brother sister king queen prince princess pope st")
"""Words that are part of a name where only one word follows: "Uncle Bob", "Queen Anne"."""

_OPENING = (CONJUNCTIONS | PREPOSITIONS) - {"per"}
"""Words that have a capital only because a sentence begins with them."""

_MEASURED = re.compile(r"[\w-]*\d[\w-]*-\w+|\w+-time")
_AGE = re.compile(r"^\d")
_PLAIN_TAGS = NOUNS | ADJECTIVES | {"CRD", "POS"}


def person(run: str, common: frozenset[str]) -> tuple[str, str]:
    """The name in a run of capitalised words and the role before it: ``("Ann Lee", "Deputy Mayor")``.

    Args:
        run: as `names.names` finds it: ``Deputy Mayor Ann Lee``.
        common: the words that the article writes in lower case, too.
    """
    parts = run.split()
    joined = [place for place, part in enumerate(parts[:-1]) if bare(part) in CONJUNCTIONS]
    parts = parts[joined[-1] + 1 :] if joined else parts
    while len(parts) > 1 and bare(parts[0]) in _OPENING:
        parts.pop(0)
    last = max((place for place, part in enumerate(parts[:-1]) if is_role(part)), default=-1)
    if last < 0 and len(parts) > 2 and bare(parts[0]) in common - PARTICLES:
        last = 0
    if last == len(parts) - 2 and bare(parts[last]) in _KIN:
        last -= 1
    role, name = parts[: last + 1], parts[last + 1 :]
    role = [part for part in role if bare(part) not in _SHORT_TITLES]
    return " ".join(name), " ".join(role)


def is_role(part: str) -> bool:
    """Whether the word says what somebody is, in whatever compound: "Writer-director"."""
    return (
        bare(part) in ROLES | _SHORT_TITLES
        or bare(part).split("-")[-1] in ROLES
        or "grandmother" in bare(part)
    )


def role_before(words: list[str], first: int) -> str:
    """What stands in lower case right before the name at ``first``: "the club's manager | Ann Lee"."""
    row = tagged(" ".join(words))
    start = first
    while start:
        word = words[start - 1]
        measured = _MEASURED.fullmatch(word) is not None
        lower = word[:1].islower() or measured
        opens = start == 1 and word[:1].isupper() and row.tag(0) in ADJECTIVES | {"NN1", "NN2"}
        if (
            not (lower or opens)
            or bare(word) in FUNCTION | SPEECH | PARTICLES
            or word[-1] in ",;:…"
            or "…" in word
        ):
            break
        if bare(word) not in ROLES and row.tag(start - 1) not in _PLAIN_TAGS and start < first - 1:
            break
        start -= 1
    run = words[start:first]
    before = bare(words[start - 1]) if start else ""
    noun = bool(run) and (is_role(run[-1]) or row.tag(first - 1) in ("NN1", "NP0"))
    noun = noun and (before not in DETERMINERS or is_role(run[-1]))
    cut = before in ("a", "an", "and", "or", "&", "of")
    return " ".join(run) if noun and not cut else ""


def role_after(words: list[str], last: int) -> str:
    """What stands between commas after the name that ends at ``last``: "Ann Lee, 54, a teacher, …"."""
    if not words[last].endswith(","):
        return ""
    after = _until_comma(words[last + 1 :])
    if after and not _AGE.match(after[0]):
        return _short(after)
    if after and words[last + 1].endswith(","):
        after = _until_comma(words[last + 2 :])
        return _short(after) if after and bare(after[0]) in ("a", "an", "the") else ""
    return ""


def _until_comma(words: list[str]) -> list[str]:
    out = []
    for word in words:
        out.append(word)
        if word[-1] in ',;:.!?…"' or "…" in word:
            return out
    return out


def _short(words: list[str]) -> str:
    """The role without its article and from its first clause on; empty when it is no role."""
    kept = words[1:] if bare(words[0]) in DETERMINERS | {"another", "one"} else words
    for place, word in enumerate(kept):
        if (bare(word) in CONJUNCTIONS and bare(word) != "and") or bare(word) in SPEECH or "…" in word:
            kept = kept[:place]
            break
    cuts = [place for place, word in enumerate(kept) if place and bare(word) in PREPOSITIONS]
    if len(kept) > ROLE_WORDS:
        ends = [
            cut for cut in cuts if cut <= ROLE_WORDS and (kept[cut - 1].islower() or is_role(kept[cut - 1]))
        ]
        kept = kept[: ends[0]] if ends else []
    text = " ".join(kept).strip(',;:.!?… "')
    free = text and bare(kept[0]) not in FUNCTION - DETERMINERS and bare(kept[-1]) not in FUNCTION
    return text if free and _names_a_role(kept[: cuts[0] if cuts else None], kept) else ""


def _names_a_role(words: list[str], kept: list[str]) -> bool:
    """Whether the words, those before the first preposition of all ``kept``, end on a noun."""
    row = tagged(" ".join(words))
    noun = any(is_role(word) for word in kept) or row.tag(len(words) - 1) in NOUNS
    lower = any(word[:1].islower() or is_role(word) for word in kept)
    return (
        noun
        and lower
        and not words[0].endswith("ing")
        and bare(words[0]) not in ("pictured", "left", "right")
    )


def role_of(words: list[str], name: Name) -> str:
    """What the words call the name: before it, if that is a word for what somebody is, else after it."""
    before, after = role_before(words, name.first), role_after(words, name.last)
    before = before or _apposed(words, name.first)
    return before if before and (is_role(before.split()[-1]) or not after) else after


def _apposed(words: list[str], first: int) -> str:
    """The role that a name stands beside: "His solicitor, | Ann Lee, said"."""
    for start in range(first - 2, max(-1, first - 6), -1):
        if bare(words[start]) in DETERMINERS:
            role = words[start + 1 : first]
            opens = start == 0 or words[start - 1][-1] in ".…\"'”’"
            whole = role[-1].endswith(",") and not any(word[-1] in ",;:" for word in role[:-1])
            return " ".join(role).rstrip(",") if opens and whole and is_role(role[-1].rstrip(",")) else ""
    return ""


def is_office(words: str) -> bool:
    """Whether two words lead up to what somebody is in charge of: "Secretary of | State"."""
    parts = words.split()
    return len(parts) == 2 and parts[1] == "of" and parts[0][:1].isupper() and is_role(parts[0])
