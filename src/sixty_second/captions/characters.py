"""Which characters a caption file may hold: one cleaning for every output, one mapping for SubRip.

`clean` takes away what nobody can see and no reader handles alike. `plain` is the mapping of criterion C2:
SubRip has no escapes, so characters that some reader deletes or misreads become their nearest harmless
likeness. Captions and script are compared after the same mapping (`words`).
"""

from __future__ import annotations

import html
import re

# Controls, lone surrogates, soft hyphen, zero-width space and joiner of words, byte order mark, marks and
# overrides of direction, interlinear marks, noncharacters. U+200C and U+200D stay: Persian, Hindi and emoji
# cannot be written without them. White space among the controls is folded, not taken away.
# Source: Unicode 16, chapters 23.1 to 23.8.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17))
    + "]"
)

# What seven readers of SubRip make of them, measured: `<…>` and `{…}` are deleted as markup by some, and
# `\N`, `\n` and `\h` are read as line breaks and spaces by others.
_LIKENESS = str.maketrans({"<": "‹", ">": "›", "{": "(", "}": ")", "\\": "∖"})

# The characters that can follow `&` in a reference. Source: WHATWG HTML, "character reference state".
_REFERENCE = re.compile(r"&(?:#[0-9]{1,9};?|#[xX][0-9a-fA-F]{1,9};?|[A-Za-z][A-Za-z0-9]{1,31};?)")


def clean(text: str) -> str:
    """The text without unseen characters, each run of white space one space, none at the ends."""
    return " ".join(_UNSEEN.sub("", text).split())


def plain(text: str) -> str:
    """The text as it may stand in a SubRip cue. Applying it twice changes nothing more.

    ``&`` stays raw, except where it would begin a character reference (``&amp;``): one of the readers would
    undo it and the others not, so there it becomes the full-width ampersand.
    """
    mapped = clean(text).replace("-->", "→").translate(_LIKENESS)
    return _REFERENCE.sub(_disarmed, mapped)


def words(text: str) -> tuple[str, ...]:
    """The words of a text as captions are compared with scripts: mapped, then split at white space."""
    return tuple(plain(text).split())


def _disarmed(match: re.Match[str]) -> str:
    reference = match[0]
    return reference if html.unescape(reference) == reference else "＆" + reference[1:]
