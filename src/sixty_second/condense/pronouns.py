"""Whom "he" or "she" at the start of a sentence stands for, where only one person can be meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from .lexicon import HE, PEOPLE, SHE
from .names import Name, People, names
from .text import bare

_SEX = {"he": "he", "his": "he", "she": "she", "her": "she"}
_PRONOUNS = {
    "he": frozenset(("he", "him", "his", "himself")),
    "she": frozenset(("she", "her", "hers", "herself")),
}
_WORDS = {"he": HE - _PRONOUNS["he"], "she": SHE - _PRONOUNS["she"]}
"""Words beside a name that say which sex somebody is."""

_PLACED = frozenset(
    ("in", "at", "from", "near", "outside", "inside", "of", "for", "on", "the", "across", "to", "into")
)
"""Words after which a name that is nobody's known one is taken for a place, a body or a day."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence as listeners keep it in mind.

    Attributes:
        outside: its words outside quotations.
        opener: the word it opens on, bare; a contraction's first part.
    """

    outside: str
    opener: str


def stands_for(heard: Sequence[Heard], known: People) -> tuple[str, ...]:
    """For each sentence the full name its opening pronoun stands for; empty where that is not certain.

    Certain is: the sentence before is about one person and names or mentions nobody else, by name, by pronoun
    or by what they are, and nothing in the article gives that person the other sex. A sentence whose own
    pronoun is certain hands its person on.
    """
    sexes = _sexes(heard, known)
    out: list[str] = []
    about = ""
    for item in heard:
        wanted = _SEX.get(item.opener, "")
        person = about if wanted and sexes.get(about, wanted) == wanted else ""
        out.append(person)
        about = "" if wanted and not person else _about(item, person, about, known, sexes)
    return tuple(out)


def _about(item: Heard, person: str, before: str, known: People, sexes: dict[str, str]) -> str:
    """The one person the sentence is about; empty when there are more, or none."""
    words = _words(item)
    if not any(words):
        return before
    found = names(item.outside, known.common)
    people = {known.known(name.text) for name in found} - {""}
    if person:
        people.add(person)
    if not people and before and _speaks_of(words, sexes.get(before, "")):
        people.add(before)
    if len(people) != 1:
        return ""
    one = people.pop()
    strangers = any(not known.known(name.text) and _somebody(name, words) for name in found)
    described = {place for name in found if known.known(name.text) for place in _described(name)}
    others = any(word in PEOPLE - {"who"} and place not in described for place, word in enumerate(words))
    sex = sexes.get(one, "")
    mixed = bool(sex) and any(word in _PRONOUNS["she" if sex == "he" else "he"] for word in words)
    return "" if strangers or others or mixed else one


def _speaks_of(words: Sequence[str], sex: str) -> bool:
    """Whether the words speak of somebody of that sex, or of one sex when it is not known, by pronoun."""
    held = {key for key, forms in _PRONOUNS.items() if any(word in forms for word in words)}
    return len(held) == 1 and (not sex or sex in held)


def _somebody(name: Name, words: Sequence[str]) -> bool:
    """Whether a name that is nobody's known one may be somebody's all the same."""
    before = words[name.first - 1] if 0 < name.first <= len(words) else ""
    return not name.text.isupper() and before not in _PLACED


def _described(name: Name) -> range:
    """The places round a name whose nouns say what that person is: "former manager Ann Lee, a nurse"."""
    return range(name.first - 4, name.last + 7)


def _sexes(heard: Sequence[Heard], known: People) -> dict[str, str]:
    """The pronoun of each person the article gives one, by courtesy, by what they are, or in a sentence that
    names only them."""
    votes: dict[str, Counter[str]] = {}
    for item in heard:
        words = _words(item)
        found = [name for name in names(item.outside, known.common) if known.known(name.text)]
        for name in found:
            near = {*words[max(0, name.first - 2) : name.first], bare(name.text.split()[0])}
            told = [sex for sex, marks in _WORDS.items() if near & marks]
            votes.setdefault(known.known(name.text), Counter()).update(told * 3)
        if len({known.known(name.text) for name in found}) == 1:
            held = [sex for sex, forms in _PRONOUNS.items() if any(word in forms for word in words)]
            if len(held) == 1:
                votes[known.known(found[0].text)][held[0]] += 1
    return {person: sex for person, count in votes.items() if (sex := _settled(count))}


def _words(item: Heard) -> list[str]:
    """The words outside quotations, bare, contractions by their first part."""
    return [bare(word).split("'")[0] for word in item.outside.split()]


def _settled(votes: Counter[str]) -> str:
    """The sex with three times the other's votes; empty when there is none."""
    he, she = votes["he"], votes["she"]
    if he == she:
        return ""
    sex, most, least = ("he", he, she) if he > she else ("she", she, he)
    return sex if most >= 3 * least else ""


def named(text: str, full: str) -> str:
    """The sentence with its opening pronoun replaced by the name, in the possessive where that is meant."""
    first, _, rest = text.partition(" ")
    word, _, clitic = first.replace("’", "'").partition("'")
    if word.lower() in ("his", "her"):
        mark = "'" if "'" in rest else "’"
        return f"{full}{mark}{'' if full.endswith('s') else 's'} {rest}"
    return f"{full}{first[len(word) :]} {rest}" if clitic else f"{full} {rest}"
