"""The beds as a musician would note them: tempo, chords, and who plays what in a bar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord as it is played: the bass and the upper voices, MIDI notes, low to high."""

    bass: int
    voices: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What one instrument plays in a bar.

    Attributes:
        plays: an instrument of `instruments`.
        pattern: sixteen characters, a sixteenth each: ``.`` is a rest, a digit a voice of the chord (counted
            on in the next octave), ``b`` its bass, ``x`` a stroke. ``-`` as the whole: the chord, held.
        level: against the other parts, linear.
        enters: the bar it begins in, from 0.
        phrases: which four bars it plays in, over and over: ``x`` plays, ``.`` rests.
        octave: octaves up.
        place: where it stands, from -1 (left) to 1.
    """

    plays: str
    pattern: str
    level: float
    enters: int = 0
    phrases: str = "x"
    octave: int = 0
    place: float = 0.0


@dataclass(frozen=True, slots=True)
class Bed:
    """A piece of music that can be as long as is asked.

    Attributes:
        about: for whom it is, in a line.
        bar_s: seconds that a bar of four beats takes, as nearly as the film's length allows.
        chords: one a bar, over and over; none for a sting.
        cadence: the chords of the last two bars.
        home: the chord that the film begins with and ends on.
        parts: who plays.
        opening, closing: what is played over the first bar, and from the last chord on.
    """

    about: str
    bar_s: float
    chords: tuple[Chord, ...]
    cadence: tuple[Chord, ...]
    home: Chord
    parts: tuple[Part, ...]
    opening: tuple[Part, ...]
    closing: tuple[Part, ...]


def _chord(bass: int, *voices: int) -> Chord:
    return Chord(bass, voices)


_CALM = Bed(
    about="slow strings and a felt piano in D major, for most stories",
    bar_s=3.6,
    chords=(
        _chord(38, 57, 62, 64, 66),  # D add 9
        _chord(35, 57, 62, 64, 66),  # B minor 11
        _chord(43, 55, 59, 62, 66),  # G major 7
        _chord(45, 57, 59, 62, 64),  # A sus
        _chord(42, 57, 61, 62, 66),  # F sharp minor, its sixth held over
        _chord(43, 55, 59, 62, 66),  # G major 7
        _chord(40, 55, 59, 62, 66),  # E minor 9
        _chord(45, 55, 59, 62, 64),  # A 9 sus
    ),
    cadence=(_chord(40, 55, 59, 62, 66), _chord(45, 55, 57, 61, 64)),  # E minor 9, A 7
    home=_chord(38, 57, 62, 64, 66),
    parts=(
        Part("pad", "-", 0.50),
        Part("bass", "b...............", 0.20),
        Part("felt", "....1.......3...", 0.28, enters=1, place=-0.25),
        Part("felt", "..........2.....", 0.16, enters=2, octave=1, place=0.3),
        Part("felt", "0.......1.....2.", 0.14, enters=4, phrases=".x", octave=1, place=0.1),
    ),
    opening=(Part("bell", "0.1.3...........", 0.20, octave=1, place=0.2),),
    closing=(
        Part("pad", "-", 0.50),
        Part("bass", "b...............", 0.34),
        Part("felt", "0.1.3...........", 0.26, place=-0.2),
        Part("bell", "......1.........", 0.20, octave=1, place=0.2),
    ),
)

_URGENT = Bed(
    about="a pulse, muted strings and light drums in A minor, for what is breaking",
    bar_s=2.12,
    chords=(
        _chord(33, 57, 60, 64, 69),  # A minor
        _chord(41, 57, 60, 64, 65),  # F major 7
        _chord(36, 55, 60, 64, 67),  # C
        _chord(43, 55, 59, 62, 67),  # G
        _chord(33, 57, 60, 64, 69),  # A minor
        _chord(38, 57, 60, 62, 65),  # D minor 7
        _chord(41, 57, 60, 64, 65),  # F major 7
        _chord(40, 56, 59, 62, 64),  # E 7
    ),
    cadence=(_chord(38, 57, 60, 62, 65), _chord(40, 56, 59, 62, 64)),  # D minor 7, E 7
    home=_chord(33, 57, 60, 64, 69),
    parts=(
        Part("pad", "-", 0.30),
        Part("bass", "b..bb...b..bb...", 0.19),
        Part("muted", "0.2.1.2.0.2.1.3.", 0.34, place=-0.3),
        Part("muted", "..0...0...0...0.", 0.22, enters=4, phrases=".x", octave=1, place=0.35),
        Part("drum", "x.......x..x....", 0.34, enters=1),
        Part("shaker", "..x...x...x...x.", 0.055, enters=1, place=0.3),
        Part("shaker", "x.x.x.x.x.x.x.x.", 0.03, enters=4, phrases=".x", place=-0.3),
        Part("snap", "....x.......x...", 0.10, enters=2, place=0.1),
    ),
    opening=(Part("drum", "x...............", 0.36), Part("bell", "0.2.3...........", 0.16, place=0.2)),
    closing=(
        Part("pad", "-", 0.34),
        Part("bass", "b...............", 0.28),
        Part("drum", "x...............", 0.42),
        Part("muted", "0.2.............", 0.26, place=-0.2),
        Part("bell", "....3...........", 0.18, place=0.2),
    ),
)

_LIGHT = Bed(
    about="marimba, a plucked bass and finger snaps in F major, for the good news and the odd",
    bar_s=2.4,
    chords=(
        _chord(41, 57, 60, 65, 69),  # F
        _chord(38, 57, 60, 62, 65),  # D minor 7
        _chord(34, 58, 62, 65, 69),  # B flat major 7
        _chord(36, 55, 60, 64, 67),  # C
        _chord(41, 57, 60, 64, 65),  # F major 7
        _chord(33, 57, 60, 64, 67),  # A minor 7
        _chord(34, 58, 62, 65, 69),  # B flat major 7
        _chord(36, 58, 60, 64, 67),  # C 7
    ),
    cadence=(_chord(43, 58, 62, 65, 67), _chord(36, 58, 60, 64, 67)),  # G minor 7, C 7
    home=_chord(41, 57, 60, 65, 69),
    parts=(
        Part("pad", "-", 0.22),
        Part("bass", "b.....b.b.......", 0.19),
        Part("marimba", "0..2..1...3.2...", 0.34, place=-0.3),
        Part("marimba", "......2.....1.3.", 0.20, enters=2, octave=1, place=0.35),
        Part("marimba", "..0...0...0...1.", 0.16, enters=4, phrases=".x", octave=1, place=0.1),
        Part("snap", "....x.......x...", 0.09, enters=2, place=0.1),
        Part("shaker", "x.x.x.x.x.x.x.x.", 0.028, enters=4, place=0.3),
    ),
    opening=(Part("bell", "0.1.2.3.........", 0.16, place=0.2),),
    closing=(
        Part("pad", "-", 0.26),
        Part("bass", "b...............", 0.26),
        Part("marimba", "0.1.2.3.........", 0.34, place=-0.2),
        Part("bell", "........2.......", 0.16, octave=1, place=0.2),
    ),
)

_STING = Bed(
    about="nothing but four notes at the title and a chord at the end",
    bar_s=2.4,
    chords=(),
    cadence=(),
    home=_chord(38, 57, 62, 66, 69),
    parts=(),
    opening=(
        Part("pad", "-", 0.34),
        Part("bell", "0.1.2.3.........", 0.24, place=0.15),
        Part("bass", "b...............", 0.24),
    ),
    closing=(
        Part("pad", "-", 0.42),
        Part("bass", "b...............", 0.26),
        Part("felt", "0.1.2.3.........", 0.26, place=-0.2),
        Part("bell", "......3.........", 0.20, place=0.2),
    ),
)

BEDS = {"calm": _CALM, "urgent": _URGENT, "light": _LIGHT, "sting": _STING}


def about(name: str) -> str:
    """What the bed is, in a line."""
    return BEDS[name].about
