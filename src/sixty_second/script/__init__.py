"""The script: beats through a narration template, and the sheet on which it is approved.

The words are the article's. What is added to them are house phrases (`phrases`), chosen by rule (`wording`)
where a beat gives occasion for one (`occasions`), and put in place by a template (`templates`).
"""

from __future__ import annotations

from .labels import SECONDS, strap
from .narration import added, write
from .sheet import approval
from .templates import NAMES, about, known, template_for
from .wording import lacking

__all__ = [
    "NAMES",
    "SECONDS",
    "about",
    "added",
    "approval",
    "known",
    "lacking",
    "strap",
    "template_for",
    "write",
]
