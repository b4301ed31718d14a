"""What can be asked for: every option with its default, unit and source, checked in one place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, get_args

from .errors import SettingsError
from .timing import beat_grid_ms

Stage = Literal["read", "condense", "write", "speak", "caption", "render"]
Rules = Literal["social", "netflix", "bbc"]
Captions = Literal["words", "block", "none"]
Loudness = Literal["social", "web", "broadcast"]
Safe = Literal["social", "ads", "clean"]
Profile = Literal["final", "draft", "smoke"]

SIZES = {"9:16": (1080, 1920), "1:1": (1080, 1080), "4:5": (1080, 1350), "16:9": (1920, 1080)}
"""Pixels for each shape. Source: the platforms' delivery pages (criterion V1)."""

FRAME_RATES = tuple(rate for rate in range(5, 61) if beat_grid_ms(rate) <= 250)
"""Frames a second with a frame at least every quarter second that begins at a whole millisecond: beats start
on those (`timing`), and a coarser grid would make the pauses between them uneven."""

DURATION_S = (15, 180)
"""Shortest and longest film. Source: YouTube Shorts end at 180 s; under 15 s there is no story to tell."""

EDGE = (64, 3840)
"""Smallest and largest edge in pixels."""

SMOKE_SIZE = (144, 256)
"""A smoke render's picture at 9:16: as small as the type can be drawn at all. Other shapes keep its area."""

SMOKE_FPS = 10

NO_MUSIC = "none"

MUSIC_BELOW = (15, 40)
"""LU, least and most, by which speech is above what lies under it. Source: criterion A3, 15; 20 for listeners
who are hard of hearing (WCAG 2.2, 1.4.7); above 40 nothing is heard of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a run was asked for.

    Attributes:
        duration_s: the target, seconds; the film is never longer.
        size: one of `SIZES` or ``WxH``, even pixels.
        template: the name of a narration template or a file; empty: as the article's kind asks.
        phrases: a file or folder of house phrases; empty: ours.
        voice, fallback_voice: ``NAME`` or ``NAME:DETAIL``, as `voicing` reads them.
        pronunciations: a file that says how words are said; empty: none.
        captions: how they are drawn into the film: the word being said lit, in blocks, or not at all.
        music: the name of a bed, a file, or `NO_MUSIC`.
        music_below: LU that music and kept sound stay under speech, in `MUSIC_BELOW`.
        keep_sound: moving pictures are heard, under the voice.
        fps: one of `FRAME_RATES`; 0 means the profile's own (30, smoke 10).
        profile: picture quality alone; ``smoke`` also draws small when no size was given.
    """

    duration_s: int = 60
    voice: str = "espeak"
    fallback_voice: str = ""
    pronunciations: str = ""
    writer: str = "extract"
    template: str = ""
    phrases: str = ""
    theme: str = "bulletin"
    size: str = "9:16"
    fps: int = 0
    captions: Captions = "words"
    caption_rules: Rules = "social"
    loudness: Loudness = "social"
    music: str = NO_MUSIC
    music_below: int = MUSIC_BELOW[0]
    keep_sound: bool = False
    safe: Safe = "social"
    profile: Profile = "final"

    def __post_init__(self) -> None:
        low, high = DURATION_S
        if not low <= self.duration_s <= high:
            raise SettingsError(
                f"a duration of {self.duration_s} s is out of range", remedy=f"use {low} to {high} seconds"
            )
        least, most = MUSIC_BELOW
        if not least <= self.music_below <= most:
            raise SettingsError(
                f"music {self.music_below} LU below speech is out of range", remedy=f"use {least} to {most}"
            )
        _one_of("captions", self.captions, get_args(Captions))
        _one_of("caption rules", self.caption_rules, get_args(Rules))
        _one_of("loudness", self.loudness, get_args(Loudness))
        _one_of("safe box", self.safe, get_args(Safe))
        _one_of("profile", self.profile, get_args(Profile))
        if self.fps:
            _one_of("frame rate", self.fps, FRAME_RATES)
        parse_size(self.size)

    @property
    def target_ms(self) -> int:
        """The longest the container may last."""
        return self.duration_s * 1000

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of the film."""
        width, height = parse_size(self.size)
        if self.profile == "smoke" and self.size in SIZES:
            scale = (SMOKE_SIZE[0] * SMOKE_SIZE[1] / (width * height)) ** 0.5
            return _even(width * scale), _even(height * scale)
        return width, height

    @property
    def frame_rate(self) -> int:
        """Frames a second of the film."""
        return self.fps or (SMOKE_FPS if self.profile == "smoke" else 30)


def parse_size(text: str) -> tuple[int, int]:
    """Width and height in pixels of ``9:16`` or ``1080x1920``.

    Raises:
        SettingsError: it is neither, odd, or out of range.
    """
    if text in SIZES:
        return SIZES[text]
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text)
    remedy = f"use one of {', '.join(SIZES)} or an even WxH from {EDGE[0]} to {EDGE[1]} pixels"
    if match is None:
        raise SettingsError(f"there is no size {text!r}", remedy=remedy)
    width, height = int(match[1]), int(match[2])
    if width % 2 or height % 2 or not all(EDGE[0] <= edge <= EDGE[1] for edge in (width, height)):
        raise SettingsError(f"the size {text} cannot be encoded", remedy=remedy)
    return width, height


def _one_of(what: str, value: object, known: tuple[object, ...]) -> None:
    if value not in known:
        raise SettingsError(
            f"there is no {what} {value!r}", remedy=f"use one of: {', '.join(str(name) for name in known)}"
        )


def _even(pixels: float) -> int:
    return max(EDGE[0], round(pixels / 2) * 2)
