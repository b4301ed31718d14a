"""The records that flow through the house, from the article that was read to the timeline that is rendered.

All of them are frozen: a stage takes records and returns new ones. Three rules hold everywhere:

* Times are integer milliseconds, half-open ``[start_ms, end_ms)``, with the unit in the name. Rounded
  durations are never added up; ``timing`` converts from frames and samples each time anew.
* A beat starts on a frame. Times inside a beat count from its first frame, so that a changed beat leaves
  every other beat's speech, cues and picture as they were.
* Sequences are tuples.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
import numpy.typing as npt

Role = Literal["body", "quote", "caption", "promo", "question", "answer"]
Kind = Literal["hook", "fact", "number", "quote", "context", "outlook", "sign-off"]
ArticleKind = Literal["news", "numbers", "interview", "opinion", "live blog", "list"]
KINDS: tuple[Kind, ...] = ("hook", "fact", "number", "quote", "context", "outlook", "sign-off")

Samples = npt.NDArray[np.float32]
"""Sound. float32, ``(samples,)`` mono or ``(samples, 2)`` stereo, in [-1, 1]."""


# ── what was read ────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the article.

    Attributes:
        number: its place in ``Article.sentences``, from 0.
        text: the sentence, white space folded.
        paragraph: the paragraph it stands in, from 0.
        start: first character in ``Article.text``.
        end: one past its last character in ``Article.text``.
        role: what it is; only ``body`` and ``quote`` are ever narrated as they stand. ``question`` and
            ``answer`` are an interview's; an answer, or a block quotation without marks, is what somebody
            else says and no statement of the article.
        speaker: whose answer it is, as the interview labels it; empty when it does not say.
    """

    number: int
    text: str
    paragraph: int
    start: int
    end: int
    role: Role = "body"
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list in the story, as the source prints it.

    Attributes:
        heading: the sub-heading or the words with a colon that introduce it; may be empty.
        items: what stands in it, one line each, without bullets and numbers.
        ordered: whether it is numbered.
        paragraph: of ``Article.text``, from 0, in or before which it begins.
    """

    heading: str
    items: tuple[str, ...]
    ordered: bool = False
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table in the story. Every row has as many cells as the header, when there is one.

    Attributes:
        caption: its title; may be empty.
        header: what its columns are; empty when the source does not say.
        rows: the cells, row by row.
        paragraph: of ``Article.text``, from 0, before which it stands.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A still or a moving picture that can go into the film.

    Attributes:
        origin: where it comes from: a URL, or the file's path as given.
        path: the file on this machine; empty until it has been fetched.
        moving: True for a video file (read through MoviePy).
        caption: the page's words under it.
        credit: who made it, as printed, e.g. ``AP Photo/Jeff Chiu``; empty when nobody said.
        licence: as stated by the source; empty when nobody said.
        source_type: IPTC DigitalSourceType, the last part of its URI, e.g. ``digitalCapture``.
        width, height: pixels as displayed (after EXIF rotation); 0 when not known yet.
        focus: the point to keep in frame, (x, y), each in [0, 1] from the top left.
        sha256: of the file's bytes, hexadecimal; empty until it has been read.
    """

    origin: str
    path: str = ""
    moving: bool = False
    caption: str = ""
    credit: str = ""
    licence: str = ""
    source_type: str = ""
    width: int = 0
    height: int = 0
    focus: tuple[float, float] = (0.5, 0.4)
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """What a source says, with everything that is not the story taken away.

    Attributes:
        text: the readable text that the sentences' spans count in (UTF-8, LF).
        dek: the standfirst, when the page prints one; not among the sentences.
        place: the dateline's place, e.g. ``SAN FRANCISCO``; not part of any sentence's words.
        published: ISO 8601 date or date-time; empty when unknown.
        url: canonical address; empty when unknown.
        language: BCP 47, e.g. ``en`` or ``en-GB``.
        kind: what sort of article it is; it picks the narration template.
        lists, tables: those of the story, in order; a list's items are sentences, too, where they are some.
        source: what was read: the path or address given, or ``-``.
        notes: what the reader wants the producer to know, one line each (a picture that was not fetched…).
    """

    headline: str
    text: str
    sentences: tuple[Sentence, ...]
    dek: str = ""
    byline: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    language: str = "en"
    place: str = ""
    section: str = ""
    kind: ArticleKind = "news"
    lists: tuple[Listing, ...] = ()
    tables: tuple[Table, ...] = ()
    pictures: tuple[Picture, ...] = ()
    source: str = ""
    notes: tuple[str, ...] = ()


# ── what is told ─────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Beat:
    """One thing told: a sentence or two of narration and what the screen shows with it.

    Attributes:
        id: stable name within the story, e.g. ``b03``.
        say: the words to be spoken, as they are captioned.
        show: at most nine words for the screen, from the same sentences; empty for the sign-off.
        sources: the sentences it stands on; empty only for the sign-off and for a hook made of the headline.
        figure: the exact figure of a number beat as the source writes it, e.g. ``$1.2bn`` or ``37``.
        label: what the figure counts, in words of the source, e.g. ``cities``; empty when there is no figure.
        quotation: the quoted words of a quote beat, without marks.
        speaker: who said them, e.g. ``Donald Trump``.
        speaker_role: what the source calls the speaker, e.g. ``president-elect``; may be empty.
        picture: what is shown behind or beside it.
        budget_ms: what it was expected to take when it was chosen.
        sound: what is heard of a moving picture: ``under`` the voice, or empty for nothing.
        writer: who worded it, e.g. a language model's name; empty for the writer that was asked for.
        notes: how the words differ from the sentences, e.g. ``trimmed``, ``attribution-moved``,
            ``name-for-pronoun``, ``by hand``.
    """

    id: str
    kind: Kind
    say: str
    show: str = ""
    sources: tuple[Sentence, ...] = ()
    figure: str = ""
    label: str = ""
    quotation: str = ""
    speaker: str = ""
    speaker_role: str = ""
    picture: Picture | None = None
    budget_ms: int = 0
    notes: tuple[str, ...] = ()
    writer: str = ""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One beat's words as the template made them: ``text`` is captioned and, in its spoken form, said."""

    beat: Beat
    text: str


@dataclass(frozen=True, slots=True)
class Script:
    """The narration, one line a beat, in order."""

    lines: tuple[Line, ...]
    language: str = "en"
    template: str = "explainer"


# ── what is heard ────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its time.

    Attributes:
        text: as captioned, with the punctuation that touches it: ``N.M.,``.
        spoken: as said: ``New Mexico``.
        start_ms, end_ms: from the first sample of the speech it belongs to (in a `Cue`: of the film).
        confidence: in [0, 1]; 1 when the voice itself gave the time.
    """

    text: str
    spoken: str
    start_ms: int
    end_ms: int
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """One line, spoken. ``words`` are every white-space separated word of the line, in order.

    Attributes:
        samples: float32, ``(samples,)``, mono, [-1, 1]; starts at most 60 ms before the first word and ends
            at most 120 ms after the last, so that pauses are the pipeline's to set.
        rate: hertz.
    """

    samples: Samples
    rate: int
    words: tuple[Word, ...]

    @property
    def duration_ms(self) -> int:
        """Length of the sound, rounded up to a whole millisecond."""
        return -(-len(self.samples) * 1000 // self.rate)


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """A line with its sound and its place in the film.

    ``start_ms`` is the time of the beat's first frame, ``end_ms`` that of the next beat's (the last one's:
    the film's end). The speech begins ``lead_ms`` after ``start_ms``.
    """

    line: Line
    speech: Speech
    start_ms: int
    end_ms: int
    lead_ms: int = 0

    @property
    def words(self) -> tuple[Word, ...]:
        """The words with their times on the film."""
        shift = self.start_ms + self.lead_ms
        return tuple(
            Word(w.text, w.spoken, w.start_ms + shift, w.end_ms + shift, w.confidence)
            for w in self.speech.words
        )


@dataclass(frozen=True, slots=True)
class Cue:
    """A caption: WebVTT's word. It never crosses a beat's edge.

    Attributes:
        beat: the id of the beat it belongs to.
        lines: at most two, as the sidecar files break them.
        burned: the same words as the film breaks them, at most two lines of words.
        words: every word of the cue, times on the film.
    """

    beat: str
    start_ms: int
    end_ms: int
    lines: tuple[str, ...]
    burned: tuple[tuple[Word, ...], ...]
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The cue's words on one line."""
        return " ".join(w.text for w in self.words)


@dataclass(frozen=True, slots=True)
class Track:
    """The music under the film.

    Attributes:
        name: of a bed of ours, ``none``, or of the producer's file as it was given.
        path: the producer's file in the story folder; empty for ours.
        sha256: of that file's bytes, hexadecimal.
    """

    name: str = "none"
    path: str = ""
    sha256: str = ""


# ── what is seen ─────────────────────────────────────────────────────────────────────────────────────

Colour = tuple[int, int, int]
"""sRGB, 0..255."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the frame, pixels from the top left; ``right`` and ``bottom`` are outside it."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """One past the last column."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """One past the last row."""
        return self.y + self.height

    def inside(self, other: Box) -> bool:
        """Whether no part of this box is outside ``other``."""
        return (
            self.x >= other.x
            and self.y >= other.y
            and self.right <= other.right
            and self.bottom <= other.bottom
        )

    def touches(self, other: Box) -> bool:
        """Whether the two share a pixel."""
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """Something on the frame between two times, described, not drawn: drawing happens where it is rendered.

    Movement of drawn layers is a row of layers that follow each other (a dial that turns, a figure that
    counts), besides the one entrance that all of them can have: rising ``rise_px`` while fading in.

    Attributes:
        box: what it covers when it has come to rest.
        start_ms, end_ms: from the scene's first frame.
        enter_ms: length of the entrance, eased out (cubic); 0 for none.
        rise_px: how far below its place the entrance begins.
        opacity: of the whole layer, [0, 1].
    """

    box: Box
    start_ms: int
    end_ms: int
    enter_ms: int = 0
    rise_px: int = 0
    opacity: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Gradient(Layer):
    """A soft ground over the box: ``inner`` around ``centre`` (each in [0, 1]), ``outer`` far from it."""

    outer: Colour
    inner: Colour
    centre: tuple[float, float] = (0.8, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo(Layer):
    """A still picture with its drift.

    ``first`` and ``last`` are the parts of the picture shown in the box at the layer's start and end:
    ``(x, y, width, height)`` in picture pixels, real numbers, with the box's shape. The way between is linear
    in time (a slow move that never stops reads as a camera).
    """

    picture: Picture
    first: tuple[float, float, float, float]
    last: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Movie(Layer):
    """A moving picture in the box, cut to fill it around the picture's focus; from ``from_ms`` of the file,
    held on its last frame when it is shorter than the layer."""

    picture: Picture
    from_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scrim(Layer):
    """A plain colour over the box whose opacity runs from ``top`` to ``bottom`` (each [0, 1]), eased."""

    colour: Colour
    top: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Rect(Layer):
    """A filled rectangle, corners rounded by ``radius`` pixels."""

    colour: Colour
    radius: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Layer):
    """One line of text, already broken and measured. The box is the line's advance by its ascent and descent.

    Attributes:
        text: what it says, in logical order.
        font: a name that ``drawing.font_path`` knows, e.g. ``Manrope-ExtraBold``.
        size: pixels.
        baseline: pixels from the box's top to the baseline.
        tracking: extra pixels between letters.
        bearing: white space before the first letter's ink that hangs out to the left of the box, pixels, so
            that a large figure aligns with the small text under it.
        role: its job: ``headline``, ``figure``, ``caption``, ``credit``, ``mark``, ``kicker`` … (checks ask).
        ground: the colour it was laid out to stand on, for the contrast check; None over a picture.
    """

    text: str
    font: str
    size: int
    colour: Colour
    baseline: int
    tracking: float = 0.0
    bearing: int = 0
    role: str = "body"
    ground: Colour | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dial(Layer):
    """The watch face that bleeds off the bottom: sixty ticks, turned by ``angle`` degrees.

    ``centre`` is (x, y) on the frame, ``radius`` its outer edge, both in pixels.
    """

    centre: tuple[int, int]
    radius: int
    colour: Colour
    angle: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Roundel(Layer):
    """The mark: a ring with ``text`` in it."""

    text: str
    font: str
    ring: Colour
    colour: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Image(Layer):
    """A bitmap from a file that does not move, fitted into the box: a logo."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Scene:
    """What one beat looks like. Its layers, bottom first, depend on nothing outside the beat.

    Attributes:
        kind: ``title``, ``fact``, ``number``, ``quote``, ``picture``, ``video`` or ``end``.
        start_ms, end_ms: on the film, both on frame edges.
        peak_ms: from its first frame, a moment with everything on screen, for stills and contact sheets.
    """

    beat: str
    kind: str
    start_ms: int
    end_ms: int
    layers: tuple[Layer, ...]
    peak_ms: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """Everything a renderer needs: OTIO's word.

    Attributes:
        audio: float32, ``(samples, 2)``, [-1, 1], mixed and mastered.
        rate: hertz, 48000.
        width, height: pixels, even.
        fps: frames a second, a whole number.
        metadata: the container's own tags (title, …).
    """

    scenes: tuple[Scene, ...]
    cues: tuple[Cue, ...]
    audio: Samples
    rate: int
    width: int
    height: int
    fps: int
    language: str = "en"
    metadata: tuple[tuple[str, str], ...] = field(default=())

    @property
    def duration_ms(self) -> int:
        """Length of the picture."""
        return self.scenes[-1].end_ms if self.scenes else 0


# ── what was found ───────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Check:
    """One check before air: its criterion's id (``C5``), what was measured, the limit, if it holds."""

    id: str
    title: str
    value: str
    limit: str
    ok: bool


def failed(checks: Sequence[Check]) -> tuple[Check, ...]:
    """The checks that did not hold."""
    return tuple(check for check in checks if not check.ok)
