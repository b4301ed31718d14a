"""A model's answer as drafts: its form is asked for as a schema and never trusted."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from ..errors import WriterError
from .proposal import Draft

KINDS = ("hook", "fact", "number", "quote", "context", "outlook")
"""The kinds that a model may choose from; the sign-off is the template's."""

MOST_BEATS = 40
"""Of an answer that are looked at; our judgement: a film of three minutes has some thirty."""
LONGEST = 200_000
"""Characters of an answer that are read; our judgement: forty beats take 10,000."""

SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "beats": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "beat": {"type": "integer"},
                    "say": {"type": "string"},
                    "show": {"type": "string"},
                    "kind": {"type": "string", "enum": list(KINDS)},
                    "sentences": {"type": "array", "items": {"type": "integer"}},
                },
                "required": ["beat", "say", "show", "kind", "sentences"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["beats"],
    "additionalProperties": False,
}
"""The form of an answer, as JSON Schema."""

_FENCED = re.compile(r"\s*```(?:json)?[ \t]*\n(.*)\n\s*```\s*", re.DOTALL)
_THOUGHT = "</think>"


def parse(text: str) -> tuple[Draft, ...]:
    """The beats of an answer, in order, at most one more than `MOST_BEATS`.

    A beat that lacks something, or has it in another form, keeps what can be read; the lock refuses it.

    Raises:
        WriterError: the answer is no whole JSON object with a list of beats; says what it is instead.
    """
    body = text.rpartition(_THOUGHT)[2] if text.lstrip().startswith("<think>") else text
    if len(body) > LONGEST:
        raise WriterError(f"its answer has more than {LONGEST} characters")
    if not body.strip():
        raise WriterError("its answer is empty")
    fenced = _FENCED.fullmatch(body)
    try:
        found = json.loads(fenced[1] if fenced else body)
    except (ValueError, RecursionError) as exc:
        words = " ".join(body.split())
        what = "its JSON is not whole" if words[:1] in "{[`" else f"its answer is no JSON: {words[:80]!r}"
        raise WriterError(what) from exc
    beats = found.get("beats") if isinstance(found, dict) else found
    if not isinstance(beats, list) or not any(isinstance(item, dict) for item in beats):
        raise WriterError("its answer holds no beats")
    return tuple(_draft(item, place) for place, item in enumerate(beats[: MOST_BEATS + 1], 1))


def _draft(item: Any, place: int) -> Draft:
    fields = item if isinstance(item, dict) else {}
    numbered, kind, cited = fields.get("beat"), fields.get("kind"), fields.get("sentences")
    numbers = [one for one in cited if type(one) is int] if isinstance(cited, list) else []
    return Draft(
        numbered if type(numbered) is int else place,
        _text(fields.get("say")),
        _text(fields.get("show")),
        kind if isinstance(kind, str) and kind in KINDS else "fact",
        tuple(dict.fromkeys(numbers)),
    )


def _text(value: Any) -> str:
    """The text on one line; empty when it is none."""
    return " ".join(value.split()) if isinstance(value, str) else ""
