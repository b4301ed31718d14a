"""Invented stories for the scenes' tests, spoken at an even pace."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sixty_second import scenes
from sixty_second.model import Article, Beat, Cue, Line, Picture, Scene, Speech, Spoken, Text, Word
from sixty_second.timing import frame_to_ms, next_frame

ARTICLE = Article(
    headline="Harbour town votes to keep its last ferry running",
    text="",
    sentences=(),
    byline="Mara Lindqvist",
    publisher="The Quay Gazette",
    published="2031-04-09",
    url="https://www.quay-gazette.example/2031/ferry-vote",
    section="Transport",
)
PHOTO = Picture(
    origin="https://quay-gazette.example/ferry.jpg",
    path="ferry.jpg",
    credit="Tomas Berg / Quay Pictures",
    width=1600,
    height=1067,
    focus=(0.7, 0.4),
    sha256="ab" * 32,
)
MOVIE = Picture(origin="crossing.mp4", path="crossing.mp4", moving=True, credit="Quay TV", sha256="cd" * 32)

STORY = (
    Beat(id="b01", kind="hook", say="A harbour town has voted to keep its last ferry running this winter."),
    Beat(
        id="b02",
        kind="number",
        say="The council will pay $1,250 for each of the daily crossings.",
        show="$1,250 for each daily crossing",
        figure="$1,250",
        label="a crossing",
    ),
    Beat(
        id="b03",
        kind="quote",
        say="Without the boat we are an island, said Ilse Marsh.",
        show="Without the boat we are an island",
        quotation="Without the boat we are an island.",
        speaker="Ilse Marsh",
        speaker_role="harbour master",
    ),
    Beat(
        id="b04",
        kind="fact",
        say="The ferry has crossed since 1911.",
        show="Crossing since 1911",
        picture=PHOTO,
    ),
    Beat(id="b05", kind="context", say="A bridge was planned twice.", show="A bridge was planned twice"),
    Beat(id="b06", kind="outlook", say="The money lasts until May.", show="Money until May", picture=MOVIE),
    Beat(id="b07", kind="sign-off", say="Read more in The Quay Gazette."),
)


def spoken(beats: Sequence[Beat], *, fps: int = 30, word_ms: int = 300) -> tuple[Spoken, ...]:
    """The beats with evenly spaced words and 300 ms of pause after each."""
    lines: list[Spoken] = []
    start = 0
    for beat in beats:
        words = tuple(
            Word(word, word, 40 + number * word_ms, 40 + (number + 1) * word_ms - 40)
            for number, word in enumerate(beat.say.split())
        )
        length = (words[-1].end_ms if words else 0) + 300
        end = frame_to_ms(next_frame(start + length, fps), fps)
        speech = Speech(np.zeros(8, dtype=np.float32), 24000, words)
        lines.append(Spoken(Line(beat, beat.say), speech, start, end))
        start = end
    return tuple(lines)


def cues(
    lines: Sequence[Spoken], *, width: int, height: int, safe: str, theme: scenes.Theme
) -> tuple[Cue, ...]:
    """Greedy cues of at most two lines that fit the frame."""
    fits = scenes.caption_fits(theme, width, height, safe)
    limit = scenes.caption_limit(width, height, safe)
    made: list[Cue] = []
    for line in lines:
        rows: list[list[Word]] = []
        for word in line.words:
            told = " ".join(w.text for w in [*rows[-1], word]) if rows else ""
            if rows and len(told) <= limit and fits(told):
                rows[-1].append(word)
            else:
                rows.append([word])
        for first in range(0, len(rows), 2):
            pair = tuple(tuple(row) for row in rows[first : first + 2])
            words = tuple(word for row in pair for word in row)
            text = tuple(" ".join(word.text for word in row) for row in pair)
            made.append(Cue(line.line.beat.id, words[0].start_ms, words[-1].end_ms, text, pair, words))
    return tuple(made)


def staged(
    beats: Sequence[Beat] = STORY,
    article: Article = ARTICLE,
    *,
    width: int = 1080,
    height: int = 1920,
    safe: str = "social",
    theme: scenes.Theme | None = None,
    fps: int = 30,
    burned: str = "words",
) -> tuple[Scene, ...]:
    """The beats as scenes with their captions."""
    look = theme or scenes.themes.plain()
    lines = spoken(beats, fps=fps)
    shown = cues(lines, width=width, height=height, safe=safe, theme=look)
    return scenes.stage(
        lines,
        shown,
        article,
        theme=look,
        width=width,
        height=height,
        fps=fps,
        safe=safe,
        voice="espeak-ng",
        burned=burned,
    )


def texts(scene: Scene, *roles: str) -> list[Text]:
    """The scene's texts, of these roles or of all."""
    return [layer for layer in scene.layers if isinstance(layer, Text) and (not roles or layer.role in roles)]
