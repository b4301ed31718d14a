"""What lies under the voice is down where somebody speaks and comes up where nobody does."""

from __future__ import annotations

import numpy as np
import pytest

from sixty_second.audio import RATE, assemble, duck, master, measure
from sixty_second.audio.ducking import ATTACK_MS, MARGIN, OPEN, RELEASE_MS, said
from sixty_second.audio.master import limiter_loss
from sixty_second.model import Beat, Line, Samples, Speech, Spoken, Word
from sixty_second.preflight.stems import separation_lu


def hiss(seed: int, seconds: float, level: float) -> Samples:
    """Stereo noise."""
    random = np.random.Generator(np.random.PCG64(seed))
    return (random.standard_normal((round(seconds * RATE), 2)) * level).astype(np.float32)


def spoken(start_ms: int, length_ms: int, *, level: float = 0.1) -> Spoken:
    """A line of noise with a word every half second."""
    count = length_ms // 500
    words = tuple(Word(f"w{at}", f"w{at}", at * 500, at * 500 + 500) for at in range(count))
    sound = hiss(start_ms, length_ms / 1000, level)[:, 0]
    beat = Beat(f"b{start_ms}", "fact", "x")
    return Spoken(Line(beat, "x"), Speech(sound, RATE, words), start_ms, start_ms + length_ms)


LINES = (spoken(3000, 5000), spoken(8600, 4000), spoken(17000, 4000))
NARRATION = assemble(LINES, duration_ms=25000)


def part(sound: Samples, start_ms: int, end_ms: int) -> float:
    """LUFS of a part."""
    return measure(sound[start_ms * 48 : end_ms * 48]).integrated


@pytest.mark.parametrize("below", [15, 20])
def test_speech_is_as_far_above_as_asked(below: int) -> None:
    """Under speech by that and the margin, elsewhere by the usual distance of music in the open."""
    bed = duck(hiss(9, 25, 0.05), NARRATION, LINES, below=below)
    speech = measure(NARRATION).integrated
    assert speech - part(bed, 3000, 12600) == pytest.approx(below + MARGIN, abs=0.3)
    assert speech - part(bed, 14000, 16500) == pytest.approx(OPEN, abs=0.8)
    assert speech - part(bed, 22200, 25000) == pytest.approx(OPEN, abs=0.8)


def test_it_is_down_when_a_word_begins_and_stays_down_in_short_rests() -> None:
    """The way down is done before the first word, the way up begins after the last before a rest."""
    flat = np.ones((25 * RATE, 2), np.float32) * np.sin(np.arange(25 * RATE) / 20)[:, None].astype(np.float32)
    made = duck(flat, NARRATION, LINES)
    gain = np.abs(made).reshape(-1, 480, 2).max(axis=(1, 2))  # a value every 10 ms, over whole waves
    down = gain[300:1258]
    assert down.max() < 1.1 * down.min()
    assert gain[: 298 - ATTACK_MS // 10].min() > 2 * down.max()
    assert gain[1262 + RELEASE_MS // 10 : 1678].min() > 2 * down.max()
    assert np.abs(np.diff(gain)).max() < 0.1 * gain.max()


def test_no_three_seconds_are_too_loud() -> None:
    """A bed that swells in the middle of a sentence is held back there, not only on average."""
    bed = hiss(9, 25, 0.02)
    bed[5 * RATE : 8 * RATE] *= 6
    made = duck(bed, NARRATION, LINES)
    speech = measure(NARRATION).integrated
    for start in range(3000, 9600, 300):
        assert speech - part(made, start, start + 3000) > 15 + MARGIN - 0.3


def test_a_voice_with_sharp_peaks_is_as_far_above() -> None:
    """What the limiter will take from the voice is reckoned with: the distance holds in the finished film."""
    burst = np.arange(len(NARRATION)) % 12000 < 240
    peaky = np.where(burst, 9 * NARRATION, NARRATION).astype(np.float32)
    bed = duck(hiss(9, 25, 0.05), peaky, LINES)
    assert limiter_loss(peaky) > 2
    words = tuple(word for line in LINES for word in line.words)
    apart = separation_lu(master(peaky[:, None] + bed), peaky, bed, words)
    assert apart is not None
    assert 15 <= apart <= 18


def test_words_that_are_not_heard_do_not_duck() -> None:
    """Under the silent voice the bed stays as it is; so does everything without a bed."""
    silent = (spoken(1000, 5000, level=0),)
    narration = assemble(silent, duration_ms=8000)
    bed = hiss(1, 8, 0.05)
    assert said(narration, silent) == ()
    assert np.array_equal(duck(bed, narration, silent), bed)
    assert not duck(bed * 0, NARRATION[: 8 * RATE], LINES).any()


def test_a_stereo_mix_keeps_its_image_under_the_limiter() -> None:
    """Both sides get the same gain, the loudness is met, and the peak of neither is too high."""
    mix = NARRATION[:, None] + hiss(4, 25, 0.01) * np.array([1.0, 0.2], np.float32)
    mix[5 * RATE : 5 * RATE + 400] *= 9
    made = master(mix)
    found = measure(made)
    assert found.integrated == pytest.approx(-14, abs=0.1)
    assert found.true_peak <= -1.5
    loud = np.abs(mix).min(axis=1) > 0.02
    ratio = made[loud] / mix[loud]
    assert np.allclose(ratio[:, 0], ratio[:, 1], rtol=1e-4)
    assert made.tobytes() == master(mix).tobytes()
