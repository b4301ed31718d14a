"""English spoken forms. `say` is all that other rooms need; each kind of word has a module."""

from __future__ import annotations

from .words import say

__all__ = ["say"]
