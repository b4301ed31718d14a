"""espeak-ng's answer to a text: sound, word starts, phonemes. Each text gets a process of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

import espeakng_loader
import numpy as np

from ..cache import Cache, key
from ..errors import VoiceError
from ..model import Samples

TIMEOUT_S = 60.0
"""Seconds for one text. Our judgement: a minute of speech takes 0.3 s."""
PAUSE = "_"
"""Phonemes that begin so are silence. Source: espeak-ng, docs/phonemes."""

_CHILD = Path(__file__).with_name("espeak_child.py")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")
_LANGUAGE = re.compile(r"^language[ \t]+([A-Za-z0-9-]+)(?:[ \t]+(\d+))?", re.MULTILINE)
_ENGLISH = {"us": "gmw/en-US", "gb": "gmw/en"}
_BRITISH = frozenset({"au", "gb", "ie", "in", "ke", "ng", "nz", "sg", "uk", "za"})


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that begins at ``sample``, said for the character at ``position`` of the text."""

    position: int
    sample: int
    name: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What espeak-ng made of a text: float32 mono samples in [-1, 1], words and phonemes in order."""

    samples: Samples
    rate: int
    words: tuple[Mark, ...]
    phonemes: tuple[Mark, ...]


def edition() -> str:
    """The engine and its version, e.g. ``espeakng-loader 0.2.4``."""
    return f"espeakng-loader {version('espeakng-loader')}"


def read(
    text: str,
    *,
    voice: str,
    words_a_minute: int,
    cache: Cache,
    pitch: int = 50,
    span: int = 50,
    phonemes: bool = False,
    ipa: bool = False,
) -> Reading:
    """How espeak-ng reads the text. The same arguments give the same answer, bit for bit.

    Control characters, which espeak-ng takes for commands, are read as spaces, so positions hold.

    Args:
        voice: its file, with a variant after a plus: ``gmw/en-US+f3``.
        pitch, span: height of the voice and how far it moves, 0 to 100; 50 is the voice's own.
        phonemes: whether ``[[…]]`` in the text are its own signs for sounds.
        ipa: whether the phonemes that it names are in the International Phonetic Alphabet.

    Raises:
        VoiceError: the process crashed, hung, or does not know the voice.
    """
    clean = _CONTROL.sub(lambda found: " " * len(found[0]), text)
    arguments = (voice, *map(str, (words_a_minute, pitch, span, int(phonemes), int(ipa))))
    entry = key("espeak", edition(), *arguments, clean)
    answer = cache.get(entry)
    if answer is None:
        answer = _ask(clean, arguments)
        cache.put(entry, answer)
    return _parse(answer)


def _ask(text: str, arguments: tuple[str, ...]) -> bytes:
    library, data = espeakng_loader.get_library_path(), Path(espeakng_loader.get_data_path())
    child = (sys.executable, "-I", "-S", "-X", "utf8", str(_CHILD))
    # espeak-ng cuts paths at 160 characters, so it is started beside its data and given the name alone.
    try:
        done = subprocess.run(
            [*child, library, data.name, *arguments],
            input=text.encode(),
            capture_output=True,
            cwd=data.parent,
            timeout=TIMEOUT_S,
            check=True,
        )
    except subprocess.TimeoutExpired as exc:
        raise VoiceError(
            f"espeak-ng did not finish a line within {TIMEOUT_S:.0f} seconds",
            remedy="shorten the line, or use another voice",
            text=text[:80],
        ) from exc
    except (subprocess.CalledProcessError, OSError) as exc:
        code = getattr(exc, "returncode", None)
        raise VoiceError(
            f"espeak-ng failed on a line (exit code {code}): {text[:60]!r}",
            remedy="change the line, use another voice, or install espeakng-loader again",
            text=text[:80],
            code=code,
        ) from exc
    return done.stdout


def _parse(answer: bytes) -> Reading:
    first = answer.index(b"\n")
    rate, count = (int(number) for number in answer[:first].split())
    rows = answer.split(b"\n", count + 1)
    marks: dict[bytes, list[Mark]] = {b"w": [], b"p": []}
    for row in rows[1 : count + 1]:
        kind, position, sample, *name = row.split(b" ", 3)
        marks[kind].append(Mark(int(position), int(sample), b"".join(name).decode()))
    samples = np.frombuffer(rows[count + 1], dtype="<i2").astype(np.float32) / np.float32(32768)
    return Reading(samples, rate, tuple(marks[b"w"]), tuple(marks[b"p"]))


def voice_for(language: str) -> str:
    """espeak-ng's voice for a BCP 47 tag: the whole tag, else its beginning; American for plain ``en``.

    Raises:
        VoiceError: it speaks no such language; the text lists those it does.
    """
    subtags = language.strip().lower().replace("_", "-").split("-")
    if subtags[0] == "en":
        return _ENGLISH["gb" if _BRITISH.intersection(subtags[1:]) else "us"]
    known = voices()
    for length in range(len(subtags), 0, -1):
        found = known.get("-".join(subtags[:length]))
        if found:
            return found
    raise VoiceError(
        f"espeak-ng has no voice for the language {language!r}",
        remedy=f"use one of: {', '.join(sorted(known))}",
        language=language,
    )


@lru_cache(maxsize=1)
def variants() -> frozenset[str]:
    """The names of espeak-ng's variants, e.g. ``f3`` or ``announcer``."""
    folder = Path(espeakng_loader.get_data_path()) / "voices" / "!v"
    return frozenset(path.name for path in folder.iterdir() if " " not in path.name)


@lru_cache(maxsize=1)
def voices() -> dict[str, str]:
    """Language tag to voice file, from the heads of espeak-ng's own voice files, by their priority there."""
    folder = Path(espeakng_loader.get_data_path()) / "lang"
    found: dict[str, tuple[int, str]] = {}
    for path in sorted(file for file in folder.rglob("*") if file.is_file()):
        name = path.relative_to(folder).as_posix()
        for tag, priority in _LANGUAGE.findall(path.read_text("utf-8", "replace")):
            offer = (int(priority or 5), name)
            found[tag.lower()] = min(offer, found.get(tag.lower(), offer))
    for alias, tag in (("zh", "cmn"), ("no", "nb"), ("nn", "nb")):
        if tag in found:
            found.setdefault(alias, found[tag])
    return {tag: name for tag, (_, name) in found.items()}
