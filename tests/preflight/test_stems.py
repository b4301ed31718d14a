"""How far the voice is above the bed, told from both stems and the film."""

from __future__ import annotations

import numpy as np
import pytest

from sixty_second.audio import RATE
from sixty_second.model import Samples, Word
from sixty_second.preflight.stems import separation_lu

WORDS = tuple(Word(f"w{at}", f"w{at}", at * 500, at * 500 + 400) for at in range(24))


def noise(seed: int, level: float, channels: int) -> Samples:
    """Twelve seconds of hiss."""
    random = np.random.Generator(np.random.PCG64(seed))
    sound = random.standard_normal((12 * RATE, channels)) * level
    return sound.astype(np.float32)[:, 0] if channels == 1 else sound.astype(np.float32)


def spread(mono: Samples) -> Samples:
    return np.repeat(mono[:, None], 2, axis=1)


@pytest.mark.parametrize("raised_db", [-3, 0, 6])
def test_what_the_film_has_of_the_bed_counts(raised_db: float) -> None:
    """Stems 20 LU apart, mixed as they are, or with the bed turned up or down; any gain of the whole."""
    voice, bed = noise(1, 0.1, 1), noise(2, 0.01, 2)
    film = np.float32(1.7) * (spread(voice) + bed * np.float32(10 ** (raised_db / 20)))
    found = separation_lu(film, voice, bed, WORDS)
    assert found == pytest.approx(20 - raised_db, abs=0.3)


def test_only_what_is_under_speech_counts() -> None:
    """A bed that is loud after the last word is no nearer to it."""
    voice, bed = noise(1, 0.1, 1), noise(2, 0.01, 2)
    after = 10 * RATE
    words = tuple(word for word in WORDS if word.end_ms < 9900)
    voice[after:] = 0
    bed[after:] *= 8
    found = separation_lu(spread(voice) + bed, voice, bed, words)
    assert found == pytest.approx(20, abs=0.5)


def test_the_loudest_three_seconds_count() -> None:
    """Three louder seconds are not averaged away by quiet ones."""
    voice, bed = noise(1, 0.1, 1), noise(2, 0.01, 2)
    bed[3 * RATE : 6 * RATE] *= 2
    words = (Word("on", "on", 0, 12000),)
    found = separation_lu(spread(voice) + bed, voice, bed, words)
    assert found == pytest.approx(14, abs=0.4)


def test_without_one_of_them_there_is_no_distance() -> None:
    """No voice, no bed, nobody who speaks, nothing at all."""
    voice, bed = noise(1, 0.1, 1), noise(2, 0.01, 2)
    film = spread(voice) + bed
    assert separation_lu(film, voice * 0, bed, WORDS) is None
    assert separation_lu(film, voice, bed * 0, WORDS) is None
    assert separation_lu(film, voice, bed, ()) is None
    assert separation_lu(film[:0], voice[:0], bed[:0], ()) is None
