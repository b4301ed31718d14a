"""Spoken forms in languages other than English. `say` is all that other rooms need."""

from __future__ import annotations

from .words import say

__all__ = ["say"]
