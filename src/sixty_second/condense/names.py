"""Who and what an article names: capitalised runs, and the people among them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from .lexicon import ARTICLES, BODIES, DAYS, FUNCTION, MONTHS, PARTICLES, PEOPLE, SPEECH, TITLES
from .text import STOPS, bare


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words: ``first`` and ``last`` are its white-space words' places in the text."""

    text: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class People:
    """The people an article names, by the last word of their name.

    Attributes:
        full: surname → the fullest name, e.g. ``phillips`` → ``Jacob Phillips``.
        introduced: surname → number of the sentence that has the full name first.
        alone: surnames that the article calls somebody by without more.
        common: words the article also writes in lower case.
    """

    full: dict[str, str] = field(default_factory=dict)
    introduced: dict[str, int] = field(default_factory=dict)
    alone: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()

    def known(self, name: str) -> str:
        """The full name of the person whose name ``name`` is, or whose surname; empty when there is none.

        A surname that two people of the article have is nobody's.
        """
        parts = [
            part for part in name.removesuffix("'s").removesuffix("’s").split() if bare(part) not in TITLES
        ]
        full = self.full.get(bare(parts[-1]), "") if parts else ""
        own = {bare(part) for part in full.split()}
        return full if all(bare(part) in own for part in parts) else ""


def names(text: str, common: frozenset[str]) -> tuple[Name, ...]:
    """The runs of capitalised words; a sentence's first word counts unless it is an ordinary one."""
    return tuple(_runs(text.split(), common))


def _runs(words: list[str], common: frozenset[str]) -> Iterator[Name]:
    run: list[int] = []
    for place, word in enumerate([*words, ""]):
        if run and bare(word) in PARTICLES and place + 1 < len(words) and _capital(words[place + 1]):
            run.append(place)
        elif _capital(word) and not _ordinary(words, place, common):
            if run and _broken(words[place - 1]):
                yield _name(words, run)
                run = []
            run.append(place)
        elif run:
            yield _name(words, run)
            run = []


def _name(words: list[str], run: list[int]) -> Name:
    text = " ".join(words[place].strip('"“”‘«»()[],;:!?…') for place in run)
    text = text.removesuffix("'s").removesuffix("’s").rstrip("'’")
    return Name(text if text.count(".") > 1 else text.rstrip("."), run[0], run[-1])


def _capital(word: str) -> bool:
    letters = word.lstrip("\"'“‘«„([")
    return letters[:1].isupper() and bare(word) not in ("i", "i'm", "i've", "i'll", "i'd")


def _broken(word: str) -> bool:
    """Whether a name cannot go on after ``word``: punctuation or a possessive ends it."""
    return word[-1:] in ',;:)!?”"' or word.endswith(("'s", "’s")) or (word.endswith(".") and len(word) > 4)


def _ordinary(words: list[str], place: int, common: frozenset[str]) -> bool:
    """Whether the capital is the sentence's, the calendar's or "I"'s, and no name's."""
    word = bare(words[place])
    if (word in MONTHS and word not in ("may", "march", "mar", "jan")) or word in DAYS or word in ("i", "mr"):
        return word != "mr"
    opens = place == 0 or words[place - 1][-1:] in STOPS + ":" or words[place][:1] in "\"'“‘"
    ordinary = word in FUNCTION or word in common or word.removesuffix("s") in common
    return opens and ordinary and word not in TITLES


def common_words(texts: Iterable[str]) -> frozenset[str]:
    """The words that the texts write in lower case at least once."""
    return frozenset(bare(word) for text in texts for word in text.split() if word[:1].islower())


def people(texts: dict[int, str], common: frozenset[str]) -> People:
    """The people named: a run of two or three words that is told, aged, titled or called by its last word.

    Args:
        texts: sentence number → sentence, in order.
        common: as from `common_words`.
    """
    full: dict[str, str] = {}
    introduced: dict[str, int] = {}
    shared: set[str] = set()
    alone: set[str] = set()
    marks: Counter[str] = Counter()
    for number, text in texts.items():
        words = text.split()
        for name in names(text, common):
            parts = name.text.split()
            surname = bare(parts[-1])
            titled = bare(parts[0]) in TITLES
            proper = parts[1:] if titled else parts
            if len(proper) >= 2 and surname not in BODIES and not any(_initials(part) for part in proper):
                first = full.setdefault(surname, _person(proper))
                if bare(first.split()[0]) != bare(_person(proper).split()[0]):
                    shared.add(surname)
                introduced.setdefault(surname, number)
            before = bare(words[name.first - 1]) if name.first else ""
            called = len(parts) == 1 and introduced.get(surname, number) < number and before not in ARTICLES
            if called or (titled and len(proper) == 1):
                alone.add(surname)
            marks[surname] += called or _is_person(words, name, titled, len(proper))
    known = {surname: name for surname, name in full.items() if marks[surname] and surname not in shared}
    return People(known, {surname: introduced[surname] for surname in known}, frozenset(alone), common)


def _initials(part: str) -> bool:
    return part.isupper() and len(part.rstrip(".")) > 1


def _person(parts: list[str]) -> str:
    """The name without what somebody is: of more than three words the last two, three round an initial."""
    if len(parts) <= 3:
        return " ".join(parts)
    inner = parts[-2].endswith(".") or parts[-2].lower() in PARTICLES
    return " ".join(parts[-3 if inner else -2 :])


def _is_person(words: list[str], name: Name, titled: bool, length: int) -> bool:
    before = bare(words[name.first - 1]) if name.first else ""
    after = [bare(word) for word in words[name.last + 1 : name.last + 3]] + ["", ""]
    aged = words[name.last].endswith(",") and after[0].isdigit() and len(after[0]) < 3
    told = (
        (before in SPEECH and length > 1) or after[0] in SPEECH or (after[1] in SPEECH and after[0] == "also")
    )
    return bool(titled or aged or told or before in PEOPLE or after[0] == "who")
