"""One question to one model, in a process of its own: a maker's library may fail, print or hang as it likes.

Run as a script with nothing of this package on its path. One JSON object comes in on standard input
(``model``, ``system``, ``prompt``, ``schema``, ``limit``), one goes out on standard output: ``model`` and
``text``, or ``failure`` with what is known of it. The library reads its keys itself; no key passes here.
"""

from __future__ import annotations

import json
import os
import sys
from types import TracebackType
from typing import Any


def main() -> None:
    """Asks, and prints what came back."""
    # Whatever a plug-in prints goes to standard error: standard output is ours.
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    asked = json.load(sys.stdin)

    def fail(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        json.dump({"failure": _known_of(kind, error)}, out)
        out.flush()

    sys.excepthook = fail

    import llm

    try:
        model = llm.get_model(asked["model"])
        if getattr(model, "needs_key", None):
            model.get_key()
    except llm.UnknownModelError:
        json.dump({"failure": {"what": "unknown"}}, out)
    except llm.NeedsKeyException:
        wanted = {"key": model.needs_key, "variable": model.key_env_var or ""}
        json.dump({"failure": {"what": "key", **wanted}}, out)
    else:
        json.dump({"model": model.model_id, "text": _answer(model, asked)}, out)
    out.close()


def _answer(model: Any, asked: dict[str, Any]) -> str:
    """The answer's text, at most one character over the limit; by the schema where the model knows how."""
    system, prompt = asked["system"], asked["prompt"]
    if getattr(model, "allows_system_prompt", True) is False:
        system, prompt = None, f"{system}\n\n{prompt}"
    schema = asked["schema"] if model.supports_schema else None
    text = ""
    for part in model.prompt(prompt, system=system, schema=schema):
        text += part
        if len(text) > asked["limit"]:
            break
    return text[: asked["limit"] + 1]


def _known_of(kind: type[BaseException], error: BaseException) -> dict[str, Any]:
    """The error's name, its HTTP status if it has one, and its text, unless it came from a service: an
    address or an echo in such a text may hold a key."""
    answer = getattr(error, "response", None)
    status = getattr(error, "status_code", None) or getattr(answer, "status_code", None)
    text = "" if status is not None or answer is not None else str(error)[:500]
    return {"what": "error", "name": kind.__name__, "status": status, "text": text}


if __name__ == "__main__":
    main()
