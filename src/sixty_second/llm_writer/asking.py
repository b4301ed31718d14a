"""A model asked through the ``llm`` library, in a process of its own, and its answers kept."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from ..cache import Cache, key
from ..errors import SettingsError, WriterError
from .answer import LONGEST, SCHEMA

PATIENCE_S = 180.0
"""Seconds for one question, the library's own repetitions included. Our judgement: a model on a laptop
writes ten tokens a second, and a narration takes 800."""
MOST_BYTES = 8 * LONGEST
"""Of what the process answers: every character of the text escaped."""

_CHILD = Path(__file__).with_name("model_child.py")
_ADDRESS = re.compile(r"\S*://\S*")
_SECRET = re.compile(r"[\w.+/=-]{16,}")


@dataclass(frozen=True, slots=True)
class Reply:
    """A model's full name and what it answered."""

    model: str
    text: str


def edition() -> str:
    """The library and its version.

    Raises:
        SettingsError: it is not installed.
    """
    try:
        return f"llm {version('llm')}"
    except PackageNotFoundError as exc:
        raise SettingsError(
            "the writer llm: needs the llm library, which is not installed",
            remedy="run: pip install 'sixty-second[llm]'",
        ) from exc


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks one model; an answer that was of use is kept, so that the same question costs nothing again."""

    model: str
    cache: Cache
    patience_s: float = PATIENCE_S

    def ask(self, system: str, prompt: str) -> Reply:
        """The model's answer, kept or new.

        Raises:
            SettingsError: the library is missing, knows no such model, or has no key for it.
            WriterError: the model did not answer; says why.
        """
        kept = self.cache.get(self._entry(system, prompt))
        if kept is not None:
            return Reply(**json.loads(kept))
        asked = {"model": self.model, "system": system, "prompt": prompt, "schema": SCHEMA, "limit": LONGEST}
        found = _object(self._run(json.dumps(asked)))
        if "failure" in found:
            raise _failure(self.model, found["failure"])
        return Reply(str(found["model"]), str(found["text"]))

    def keep(self, system: str, prompt: str, reply: Reply) -> None:
        """Keeps an answer that was of use."""
        body = {"model": reply.model, "text": reply.text}
        self.cache.put(self._entry(system, prompt), json.dumps(body).encode())

    def _entry(self, system: str, prompt: str) -> str:
        return key("llm", edition(), self.model, system, prompt, json.dumps(SCHEMA))

    def _run(self, asked: str) -> bytes:
        # -P: a file named llm.py in the working folder is not the library.
        command = (sys.executable, "-P", "-X", "utf8", str(_CHILD))
        try:
            done = subprocess.run(
                command, input=asked.encode(), capture_output=True, timeout=self.patience_s, check=False
            )
        except subprocess.TimeoutExpired as exc:
            raise WriterError(f"it did not answer within {self.patience_s:.0f} seconds") from exc
        except OSError as exc:
            raise WriterError(f"it cannot be asked: {exc.strerror}") from exc
        return done.stdout[:MOST_BYTES]


def _object(answer: bytes) -> Mapping[str, Any]:
    """What the process printed, as a mapping.

    Raises:
        WriterError: it ended without saying anything.
    """
    try:
        found = json.loads(answer)
    except ValueError as exc:
        raise WriterError("the process that asks it ended without an answer") from exc
    assert isinstance(found, dict)
    return found


def _failure(model: str, known: Mapping[str, Any]) -> SettingsError | WriterError:
    """The error for what the process tells of its failure."""
    if known["what"] == "unknown":
        return SettingsError(
            f"llm knows no model {model!r}", remedy="`llm models` lists those it knows", model=model
        )
    if known["what"] == "key":
        variable = f", or set {known['variable']}" if known["variable"] else ""
        return SettingsError(
            f"llm has no key for the model {model!r}",
            remedy=f"run: llm keys set {known['key']}{variable}",
            model=model,
        )
    name, status = str(known["name"]), known["status"]
    if name in ("ModuleNotFoundError", "ImportError"):
        return SettingsError(
            f"the llm library cannot be loaded: {known['text']}",
            remedy="run: pip install 'sixty-second[llm]'",
        )
    if isinstance(status, int):
        return WriterError(f"its service answered {_named(status)}", status=status)
    text = _harmless(str(known["text"]))
    return WriterError(f"{name}: {text}" if text else name)


def _named(status: int) -> str:
    """An HTTP status with its name, e.g. ``429 Too Many Requests``."""
    return f"{status} {HTTPStatus(status).phrase}" if status in set(HTTPStatus) else str(status)


def _harmless(text: str) -> str:
    """An error's text without addresses and without anything that may be a key, at most 120 characters."""
    short = " ".join(_SECRET.sub("…", _ADDRESS.sub("…", text)).split())
    return short[:120].rstrip(".:; ")
