"""Captions: cues from the words' real times, and the files they go into."""

from __future__ import annotations

from .cueing import caption, legible

__all__ = ["caption", "legible"]
