"""The English pronouncing dictionary in pocketsphinx's wheel: how a word sounds, what is spelled."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

_LETTERS = {
    "A": "EY", "B": "B IY", "C": "S IY", "D": "D IY", "E": "IY", "F": "EH F", "G": "JH IY", "H": "EY CH",
    "I": "AY", "J": "JH EY", "K": "K EY", "L": "EH L", "M": "EH M", "N": "EH N", "O": "OW", "P": "P IY",
    "Q": "K Y UW", "R": "AA R", "S": "EH S", "T": "T IY", "U": "Y UW", "V": "V IY",
    "W": "D AH B AH L Y UW", "X": "EH K S", "Y": "W AY", "Z": "Z IY",
}  # fmt: skip
# Source: ARPAbet, as in the CMU Pronouncing Dictionary.


@lru_cache(maxsize=4096)
def listed(word: str) -> tuple[str, ...]:
    """The ways in which a word in small letters is said, in ARPAbet; none when it is not listed."""
    if re.fullmatch(r"[a-z][a-z']{0,39}", word) is None:
        return ()
    book, found = _book(), []
    place = book.find(f"\n{word} ".encode())
    while place >= 0:
        end = book.index(b"\n", place + 1)
        found.append(book[place + 1 : end].decode().partition(" ")[2].strip())
        # Further ways stand on the next lines: what is not there need not be looked for in three megabytes.
        name = f"\n{word}({len(found) + 1}) ".encode()
        place = end if book.startswith(name, end) else -1
    return tuple(found)


def spelled(word: str) -> bool:
    """Whether the dictionary says the word letter by letter, as it does ``fbi``."""
    letters = " ".join(_LETTERS[letter] for letter in word.upper() if letter in _LETTERS)
    return letters in listed(word.lower())


@lru_cache(maxsize=1)
def _book() -> bytes:
    import pocketsphinx  # imported here: only words that need it pay for it

    return b"\n" + Path(pocketsphinx.get_model_path("en-us/cmudict-en-us.dict")).read_bytes()
