"""How a newsroom wants words said, names above all: respelled, or in IPA."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .forms import Form
from .spoken import Token

_LOUD = re.compile(r"[A-Z]{2,}")


@dataclass(frozen=True, slots=True)
class Pronunciation:
    """How one word, or a name of several, is said.

    Attributes:
        word: as printed, e.g. ``Siobhan`` or ``Xi Jinping``; capitals count, but a word in small letters
            is also found at the beginning of a sentence.
        say: respelled, as many words as ``word`` has; empty when only ``ipa`` is given. Syllables in
            capitals are read as ordinary ones.
        ipa: in the International Phonetic Alphabet, as many words; empty when only ``say`` is given.
        language: BCP 47; the language of the stories it is for, empty for all.
    """

    word: str
    say: str = ""
    ipa: str = ""
    language: str = ""

    def serves(self, language: str) -> bool:
        """Whether it is for stories in that language."""
        wanted = self.language.lower().replace("_", "-")
        asked = language.lower().replace("_", "-")
        return not wanted or asked == wanted or asked.startswith(wanted + "-")


@dataclass(frozen=True, slots=True)
class Pronunciations:
    """All that a project and a story ask for; of two for one word the later one holds."""

    entries: tuple[Pronunciation, ...] = ()

    def joined(self, other: Pronunciations) -> Pronunciations:
        """These and, before them where both know a word, the other's."""
        return Pronunciations((*self.entries, *other.entries))

    def within(self, text: str, language: str) -> tuple[Pronunciation, ...]:
        """Those that a text makes use of, in its order."""
        found = self._found([_core(word) for word in text.split()], language)
        return tuple(dict.fromkeys(entry for _, entry in found))

    def applied(self, row: Sequence[Token], language: str) -> tuple[Token, ...]:
        """The tokens, those with a pronunciation said by it; an ending in ``'s`` stays."""
        made = list(row)
        for place, entry in self._found([_core(token.text) for token in row], language):
            says, sounds = entry.say.split(), entry.ipa.split()
            for offset in range(len(entry.word.split())):
                token = made[place + offset]
                ending = "'s" if _core(token.text).endswith("'s") and not entry.word.endswith("'s") else ""
                said = (
                    _LOUD.sub(lambda loud: loud[0].lower(), says[offset]) + ending if says else token.spoken
                )
                ipa = sounds[offset] + ("z" if ending else "") if sounds else ""
                made[place + offset] = replace(token, spoken=said, ipa=ipa)
        return tuple(made)

    def _found(self, cores: Sequence[str], language: str) -> list[tuple[int, Pronunciation]]:
        """Each place where one begins, the longest first, and none inside another."""
        known = {entry.word: entry for entry in self.entries if entry.serves(language)}
        longest = max((len(word.split()) for word in known), default=0)
        found: list[tuple[int, Pronunciation]] = []
        place = 0
        while place < len(cores):
            for count in range(min(longest, len(cores) - place), 0, -1):
                entry = _listed(" ".join(cores[place : place + count]), known)
                if entry is not None:
                    found.append((place, entry))
                    place += count
                    break
            else:
                place += 1
        return found


def _listed(name: str, known: dict[str, Pronunciation]) -> Pronunciation | None:
    bare = name.removesuffix("'s").removesuffix("'")
    for form in (name, bare, name[:1].lower() + name[1:], bare[:1].lower() + bare[1:]):
        if form in known:
            return known[form]
    return None


def _core(word: str) -> str:
    return Form.of(word).core
