"""Rendering: a timeline into an MP4, a MoviePy clip, single frames or a contact sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .encoding import PROFILES, Encoding
from .film import render
from .sheets import sheet
from .stills import still

if TYPE_CHECKING:
    from ..model import Timeline
    from .clip import FilmClip

__all__ = ["PROFILES", "Encoding", "as_clip", "render", "sheet", "still"]


def as_clip(timeline: Timeline) -> FilmClip:
    """The film as a MoviePy clip with its sound: RGB frames, uint8 (height, width, 3). Close it when done.

    Raises:
        SettingsError: a size or frame rate that cannot be encoded.
        PictureError: a photograph that cannot be read.
        RenderError: there is nothing to render, or a movie cannot be read.
    """
    from .clip import FilmClip  # MoviePy is as large as all the rest, and rendering can do without

    return FilmClip(timeline)
