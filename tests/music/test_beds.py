"""The beds: as long as asked, the same each time, in tune, without edges, and at home at the end."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sixty_second.audio import measure
from sixty_second.errors import SettingsError
from sixty_second.model import Samples
from sixty_second.music import NAMES, RATE, compose
from sixty_second.music.beds import BEDS
from sixty_second.music.composing import BEGIN_MS, bars
from sixty_second.music.instruments import STRUCK, hertz, struck

BEDDED = ("calm", "urgent", "light")


def spectrum(sound: Samples) -> tuple[np.ndarray, np.ndarray]:
    """Frequencies and power of both channels together."""
    window = np.hanning(len(sound))[:, None]
    power = (np.abs(np.fft.rfft(sound * window, axis=0)) ** 2).sum(axis=1)
    return np.fft.rfftfreq(len(sound), 1 / RATE), power


@pytest.fixture(scope="module", params=NAMES)
def bed(request: pytest.FixtureRequest) -> Samples:
    """Each bed for a film of fifteen seconds."""
    return compose(request.param, duration_ms=15000, landing_ms=13500)


def test_a_bed_is_stereo_and_never_clips(bed: Samples) -> None:
    """float32, both sides different and not against each other, within full scale."""
    assert bed.dtype == np.float32
    assert bed.shape == (15 * RATE, 2)
    assert np.abs(bed).max() <= 1
    assert 0.3 < np.corrcoef(bed[:, 0], bed[:, 1])[0, 1] < 0.99


def test_a_bed_has_no_edges(bed: Samples) -> None:
    """It begins and ends in silence and jumps nowhere in between."""
    assert np.abs(bed[:64]).max() < 1e-3
    assert np.abs(bed[-64:]).max() < 1e-3
    assert np.abs(np.diff(bed, axis=0)).max() < 0.25


def test_nothing_folds_back(bed: Samples) -> None:
    """Above the highest partial there is nothing: 60 dB below the whole from 10 kHz on."""
    at, power = spectrum(bed)
    assert 10 * np.log10(power[at > 10000].sum() / power.sum()) < -60


def test_a_bed_leaves_the_voice_its_room(bed: Samples) -> None:
    """From 2 to 5 kHz, where consonants are, there is 15 dB less than in the whole."""
    at, power = spectrum(bed)
    assert 10 * np.log10(power[(at > 2000) & (at < 5000)].sum() / power.sum()) < -15


@pytest.mark.parametrize("name", BEDDED)
def test_a_bed_keeps_its_level(name: str) -> None:
    """Three seconds anywhere between the first bars and the last chord are within 6 LU of the whole."""
    bed = compose(name, duration_ms=40000, landing_ms=38500)
    whole = measure(bed).integrated
    for start in range(4, 36, 4):
        part = measure(bed[start * RATE : (start + 3) * RATE]).integrated
        assert abs(part - whole) < 6


@settings(max_examples=12, deadline=None)
@given(st.sampled_from(NAMES), st.integers(0, 20000), st.integers(-2000, 25000))
def test_any_length(name: str, duration_ms: int, landing_ms: int) -> None:
    """Exactly as long as asked, wherever the last chord is to fall, even out of the film."""
    bed = compose(name, duration_ms=duration_ms, landing_ms=landing_ms)
    assert bed.shape == (duration_ms * 48, 2)
    assert np.isfinite(bed).all()
    assert np.abs(bed[-1:]).max(initial=0) < 1e-3


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(BEDDED), st.floats(12, 180))
def test_the_tempo_is_hardly_bent(name: str, seconds: float) -> None:
    """Whole bars fill any film at a tempo at most 16 per cent from the bed's own, 9 from half a minute on."""
    bar_s = BEDS[name].bar_s
    bend = seconds / (bars(bar_s, seconds) * bar_s)
    most = 0.09 if seconds > 30 else 0.16
    assert 1 - most < bend < 1 + most


@pytest.mark.parametrize("name", NAMES)
def test_the_last_chord_is_home(name: str) -> None:
    """After the landing the strongest tones are those of the home chord; the landing itself is a stroke."""
    landing = 17.3
    bed = compose(name, duration_ms=20000, landing_ms=17300)
    at, power = spectrum(bed[int((landing + 0.6) * RATE) :])
    home = BEDS[name].home
    tones = {note % 12 for note in (home.bass, *home.voices)}
    loud = at[np.argsort(power * ((at > 60) & (at < 700)))[-12:]]
    heard = {round(69 + 12 * np.log2(frequency / 440)) % 12 for frequency in loud}
    assert heard <= tones
    around = bed[int((landing - 0.05) * RATE) : int((landing + 0.1) * RATE)]
    first, last = np.array_split(np.abs(around).max(axis=1), [2300])
    assert last.max() > first.max()


@pytest.mark.parametrize("name", BEDDED)
def test_every_bar_sounds_its_chord(name: str) -> None:
    """Bar by bar, nearly all of what is heard between 110 Hz and 1 kHz are the chord's own tones; the
    last two bars are the cadence."""
    bed, landing_s = BEDS[name], 38.5
    sound = compose(name, duration_ms=40000, landing_ms=38500)
    count = bars(bed.bar_s, landing_s - BEGIN_MS / 1000)
    bar_s = (landing_s - BEGIN_MS / 1000) / count
    row = [bed.chords[number % len(bed.chords)] for number in range(count - 2)] + list(bed.cadence)
    for number, chord in enumerate(row):
        first = BEGIN_MS / 1000 + number * bar_s
        at, power = spectrum(sound[int((first + 0.4 * bar_s) * RATE) : int((first + bar_s) * RATE)])
        heard = (at > 110) & (at < 1000)
        tones = np.round(69 + 12 * np.log2(at[heard] / 440)).astype(int) % 12
        own = np.isin(tones, [note % 12 for note in (chord.bass, *chord.voices)])
        assert power[heard][own].sum() > 0.88 * power[heard].sum(), number


def test_chords_are_chords() -> None:
    """Voices lie low to high over their bass, close together, and move to the next chord in small steps."""
    for bed in BEDS.values():
        row = (*bed.chords, *bed.cadence, bed.home)
        for chord in row:
            assert list(chord.voices) == sorted(set(chord.voices))
            assert chord.bass < chord.voices[0]
            assert chord.voices[-1] - chord.voices[0] <= 14
        for one, other in pairwise(row):
            moves = [min(abs(note - to) for to in other.voices) for note in one.voices]
            assert max(moves) <= 5


@pytest.mark.parametrize("name", sorted(STRUCK))
@pytest.mark.parametrize("note", [36, 57, 81])
def test_instruments_are_in_tune(name: str, note: int) -> None:
    """The strongest partial of a note is its own frequency, within ten cents."""
    sound = struck(STRUCK[name], note)
    length = 1 << 18
    at = np.abs(np.fft.rfft(sound, length)).argmax() * RATE / length
    assert abs(1200 * np.log2(at / hertz(note))) < 10
    assert sound[0] == 0


def test_the_same_each_time() -> None:
    """The same bytes for the same lengths."""
    first = compose("urgent", duration_ms=8000, landing_ms=7000)
    assert compose("urgent", duration_ms=8000, landing_ms=7000).tobytes() == first.tobytes()


def test_an_unknown_bed_lists_the_known() -> None:
    """calm, urgent, light, sting."""
    with pytest.raises(SettingsError, match="calm, urgent, light, sting"):
        compose("grand", duration_ms=1000, landing_ms=500)
