"""The lock: what of a model's beat its sentences do not bear out. Nothing gets on air past it.

Every rule is one that can be checked word by word, and in doubt refuses: a beat that is refused is only told
in our own words instead. What a beat means it cannot check; a person reads the script.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..claims import markers, names, numbers, quotations
from ..claims.lexicon import Tongue
from ..claims.text import bare, folded, loose, matter, words
from ..claims.tongues import TONGUES
from .proposal import Draft

MOST_SENTENCES = 4
"""A beat stands on at most so many sentences: the more it cites, the less they hold it. Our judgement."""
MOST_WORDS, LEAST_WORDS = 26, 4
"""Of a beat: ten seconds and two at 156 words a minute, the rate of a newsreader."""
LONGEST_SENTENCE = 22
"""Words that are still easy to take in by ear. Source: broadcasters' style books name 20 to 25."""
MOST_SHOWN = 9
"""Words read in a glance; our own rule for every beat."""
LEAST_SHARED = 2
"""Words of matter that a beat shares with its sentences at least; our judgement."""
OWN_SHARE = 0.4
"""Share of a beat's words of matter that may be none of its sentences'. Our judgement: a rewording changes a
few verbs, and what changes more tells something else."""

_MARKUP = frozenset("<>{}[]|*_`#\\~^=")
_ADDRESS = re.compile(r"https?:|www\.|\w@\w|\b[\w-]{1,60}\.(?:com|org|net|io|info|biz|co|tv|ly)\b", re.I)
_SENTENCE = re.compile(r"[.!?…]+[\"')]*\s+")


def said(draft: Draft, sentences: Sequence[str], tongue: Tongue | None, common: frozenset[str]) -> list[str]:
    """Why the draft's words to be spoken are not taken, a short reason each; empty when they are.

    Args:
        sentences: the texts of the sentences it cites.
        tongue: the article's language; None when nothing is known of it: then only whole sentences are taken.
        common: the words that the article writes in lower case.
    """
    faults = _form(draft, sentences) or _characters(draft.say, " ".join(sentences))
    if faults:
        return faults
    cited, spoken = [folded(sentence) for sentence in sentences], folded(draft.say)
    if tongue is None:
        whole = loose(spoken) == loose(" ".join(cited))
        return [] if whole else ["in this language only whole sentences can be checked, and this is none"]
    if other := _other_language(f"{spoken} {folded(draft.show)}", tongue):
        return [f"it is in {other}"]
    if len({*matter(spoken, tongue)} & {*matter(" ".join(cited), tongue)}) < LEAST_SHARED:
        return ["it tells nothing of its sentences"]
    faults = _claims(spoken, cited, tongue, common) + markers.attributions(spoken, cited, tongue)
    return list(dict.fromkeys(faults))


def shown(draft: Draft, sentences: Sequence[str], tongue: Tongue | None, common: frozenset[str]) -> list[str]:
    """Why the draft's line for the screen is not taken; arguments as for `said`."""
    count = len(draft.show.split())
    if not 1 <= count <= MOST_SHOWN:
        return [f"show has {count} words, not 1 to {MOST_SHOWN}"]
    cited, line = [folded(sentence) for sentence in sentences], folded(draft.show)
    faults = _characters(draft.show, " ".join(sentences))
    if tongue is None:
        faults += [] if loose(line) in loose(" ".join(cited)) else ["other words than the sentences'"]
    elif not faults:
        faults = _claims(line, cited, tongue, common)
        if _dangles(line, tongue):
            faults.append(f"it ends on {words(line)[-1]!r}")
    return [f"show: {fault}" for fault in dict.fromkeys(faults)]


def _claims(text: str, cited: Sequence[str], tongue: Tongue, common: frozenset[str]) -> list[str]:
    """What a text asserts beyond its sentences; all folded."""
    together = " ".join(cited)
    faults = [f"the number {one!r} is not in the sentences" for one in numbers.lost(text, together, tongue)]
    faults += numbers.altered(text, together, tongue)
    unknown = names.unknown(text, together, tongue, common=common)
    faults += [f"{name!r} is not in the sentences" for name in unknown]
    if not unknown:
        faults += [
            f"{name!r} is nobody's name" for name in names.mixed(text, together, tongue, common=common)
        ]
    faults += [
        f"the quotation {one[:60]!r} is not in the sentences" for one in quotations.invented(text, together)
    ]
    faults += quotations.unsound(text, cited, tongue)
    if not _only_names(text, together):
        faults += markers.negations(text, cited, tongue) + markers.hedges(text, cited, tongue)
    return faults + _own_words(text, together, tongue)


def _only_names(text: str, cited: str) -> bool:
    """Whether every word has a capital, there and in the sentences: a name on the screen asserts nothing."""
    named = {word for word in map(bare, cited.split()) if word[:1].isupper()}
    return all(bare(word) in named for word in text.split())


def _own_words(text: str, cited: str, tongue: Tongue) -> list[str]:
    """The fault of a text that tells too much in words which are none of its sentences'."""
    known = {*matter(cited, tongue)}
    spelled = (word for word in words(text) if not numbers.begins_number(word, tongue))
    told = matter(" ".join(spelled), tongue)
    own = sum(stem not in known for stem in told)
    if own > max(len(told) > 1, OWN_SHARE * len(told)):
        return [f"{own} of {len(told)} words are not in the sentences"]
    return []


def _form(draft: Draft, sentences: Sequence[str]) -> list[str]:
    """What is wrong with the draft whatever it says."""
    row = draft.say.split()
    faults = []
    if not sentences:
        faults.append("it cites no sentence there is")
    elif len(draft.sentences) > MOST_SENTENCES:
        faults.append(f"it cites {len(draft.sentences)} sentences, at most {MOST_SENTENCES}")
    if not LEAST_WORDS <= len(row) <= MOST_WORDS:
        faults.append(f"say has {len(row)} words, not {LEAST_WORDS} to {MOST_WORDS}")
    elif (longest := max(len(part.split()) for part in _SENTENCE.split(draft.say))) > LONGEST_SENTENCE:
        faults.append(f"a sentence has {longest} words, at most {LONGEST_SENTENCE}")
    return faults


def _characters(text: str, cited: str) -> list[str]:
    """Marks, addresses and characters nobody can see that the sentences do not have."""
    strange = sorted({char for char in text if char in _MARKUP or not char.isprintable()} - set(cited))
    faults = [f"it holds {char!a}" for char in strange]
    faults += [f"it holds the address {found!r}" for found in _ADDRESS.findall(text) if found not in cited]
    return faults


def _dangles(shown: str, tongue: Tongue) -> bool:
    """Whether a line for the screen stops before it is done: on "of", "the", "and"."""
    row = words(shown)
    last = shown.split()[-1] if shown else ""
    return (
        bool(row)
        and row[-1] in tongue.function
        and last.lower().strip(".,:;!?\"'") == row[-1]
        and len(row) > 1
    )


def _other_language(text: str, tongue: Tongue) -> str:
    """The language whose small words the text has more of than of its own; empty when there is none."""
    count = Counter(words(text))
    found = {other.name: sum(count[word] for word in other.function) for other in TONGUES.values()}
    best = max(found, key=lambda name: (found[name], name == tongue.name))
    return best if found[best] > found[tongue.name] + 1 else ""
