"""Names: words with a capital that their sentences do not have, and names put together of two people's."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .lexicon import ENGLISH, Tongue, word_set
from .numbers import begins_number
from .text import WORD, bare, stem

_SENTENCE_END = re.compile(r"[.!?…:][\"'”’)]*$|^[-—–]$")
_BREAK = re.compile(r"[,;:.!?…)\]\"]$")

# What a template may begin a sentence with; none of them is a name.
_LINKS = word_set(
    "meanwhile however here's according read more full story source reported today next first finally "
    "officials video that's it's let's still yet"
)


def unknown(text: str, cited: str, tongue: Tongue, *, common: frozenset[str] = frozenset()) -> list[str]:
    """The words of a text with a capital that its sentences do not have; both folded.

    Part of a name is enough ("Hallam" of "Peter Hallam"), with the endings that the language gives it.

    Args:
        common: words in lower case that are ordinary ones and may begin a sentence.
    """
    known = {bare(word) for word in cited.split()} | set(WORD.findall(cited))
    known |= {part for word in known for part in re.split(r"[-/&'.]", word) if len(part) > 1}
    common |= {stem(word) for word in known if word[:1].islower()}
    return [name for name in _names(text, tongue, common) if not _is_known(name, known, tongue)]


def mixed(text: str, cited: str, tongue: Tongue, *, common: frozenset[str] = frozenset()) -> list[str]:
    """The names of two and more words that put together what stands apart in the sentences; both folded.

    None where every noun has a capital: there a row of capitals need not be a name.

    Args:
        common: words in lower case that are ordinary ones, a title perhaps.
    """
    if tongue.nouns_capital:
        return []
    lower = common | {word for word in map(bare, cited.split()) if word[:1].islower()}
    known = [set(run) for run in _runs(cited, tongue)]
    found = []
    for run in _runs(text, tongue):
        proper = [word for word in run if word.lower() not in lower]
        if len(proper) > 1 and not any(other.issuperset(proper) for other in known):
            found.append(" ".join(run))
    return found


def capitals(text: str, tongue: Tongue) -> tuple[str, ...]:
    """The names of a folded text, each as its words, ordinary first words of sentences left out."""
    return tuple(" ".join(run) for run in _runs(text, tongue))


def _names(text: str, tongue: Tongue, common: frozenset[str]) -> Iterable[str]:
    """Words with a capital, but for a sentence's first word when it is a small or linking one."""
    opens = True
    for raw in text.split():
        word = bare(raw)
        if _has_capital(word) and not (opens and _is_small(word, raw, tongue, common)) and word != "I":
            yield word
        opens = bool(_SENTENCE_END.search(raw)) or (opens and not word)


def _has_capital(word: str) -> bool:
    return word[:1].isupper() or (word[:1].isalpha() and any(char.isupper() for char in word[1:3]))


def _is_small(word: str, raw: str, tongue: Tongue, common: frozenset[str]) -> bool:
    small = word.lower()
    ordinary = small in tongue.function or small in _LINKS or raw.endswith(",")
    ordinary = ordinary or small in common or stem(small) in common
    return ordinary or begins_number(small.partition("-")[0], tongue)


def _is_known(name: str, known: set[str], tongue: Tongue) -> bool:
    """Whether the name is in the text, also inside a hyphened word, and also where it began a sentence."""
    candidates = {name, name.lower(), name[:1].lower() + name[1:]}
    if candidates & known or all(part in known for part in re.split(r"[-/&]", name) if part):
        return True
    if tongue is ENGLISH:
        return False
    bent = {name + ending for ending in tongue.endings}
    bent |= {name.removesuffix(ending) for ending in tongue.endings}
    bent |= {short + ending for short in set(bent) if len(short) > 3 for ending in tongue.endings}
    return bool(bent & known)


def _runs(text: str, tongue: Tongue) -> list[list[str]]:
    """The runs of words with a capital that no mark, small word, day or month parts."""
    runs: list[list[str]] = [[]]
    opens = True
    for raw in text.split():
        word = bare(raw)
        small = word.lower() in tongue.calendar or (opens and word.lower() in tongue.function)
        if word[:1].isupper() and not small:
            if raw[:1] in "\"'(":
                runs.append([])
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
        if _BREAK.search(raw) and not (len(word) < 3 and raw.endswith(".")) and runs[-1]:
            runs.append([])
        if raw.endswith("'s") and runs[-1]:
            runs.append([])
        opens = bool(_SENTENCE_END.search(raw)) or (opens and not word)
    return [run for run in runs if run]
