"""Word times from the sound alone, against those that espeak-ng itself gives."""

from __future__ import annotations

import numpy as np
import pytest

from sixty_second.cache import Cache
from sixty_second.model import Samples, Speech
from sixty_second.voices import espeak
from sixty_second.voices.align import DOUBTFUL, SPREAD, align
from sixty_second.voices.espeak_process import read
from sixty_second.voices.phones import arpabet, pronunciations
from sixty_second.voices.spoken import tokens, utterance

LINES = [
    "The city council voted on Tuesday to repair the old bridge before winter.",
    "More than 2,300 people signed the petition, and 15% of them live across the river.",
    "Mayor Ottoline Quazby of Santa Fe, N.M., said the work would cost $1.2bn.",
    "Nobody was hurt, the fire service said, but the road stays closed until Friday.",
]


def spoken(text: str, language: str, voice: str, speed: int) -> Speech:
    """A line read by another of espeak-ng's voices, with its true word times."""
    row = tokens(text, language)
    said, spans = utterance(row)
    reading = read(said, voice=voice, words_a_minute=speed, cache=Cache(None))
    return espeak.timed(row, spans, reading)


def errors(text: str, language: str, voice: str, speed: int) -> list[int]:
    """How far off each start is, in milliseconds."""
    truth = spoken(text, language, voice, speed)
    found = align(truth.samples, truth.rate, tokens(text, language), language)
    assert [word.text for word in found] == text.split()
    return [
        abs(one.start_ms - two.start_ms)
        for one, two in zip(truth.words, found, strict=True)
        if one.confidence == 1 and one.spoken
    ]


@pytest.mark.parametrize(("voice", "speed"), [("gmw/en-US", 142), ("gmw/en", 160), ("gmw/en-US+f3", 150)])
def test_english_words_are_found_by_the_acoustic_model(voice: str, speed: int) -> None:
    """Median within 20 ms, nine in ten within 80, also names that no dictionary has."""
    all_errors = [error for line in LINES for error in errors(line, "en", voice, speed)]
    assert np.median(all_errors) <= 20
    assert np.percentile(all_errors, 90) <= 80


def test_other_languages_are_compared_with_espeaks_own_reading() -> None:
    """Another voice at another speed is still found: median within 30 ms."""
    text = "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke noch vor dem Winter zu erneuern."
    assert np.median(errors(text, "de", "gmw/de+f3", 190)) <= 30


def test_silence_around_the_words_is_not_counted_in() -> None:
    """A second of silence before the words moves them by a second."""
    truth = spoken(LINES[0], "en", "gmw/en-US", 150)
    quiet = np.zeros(truth.rate, np.float32)
    found = align(np.concatenate([quiet, truth.samples, quiet]), truth.rate, tokens(LINES[0], "en"), "en")
    assert abs(found[0].start_ms - 1000) < 80
    assert found[-1].end_ms < 1100 + truth.duration_ms


def noise(count: int) -> Samples:
    """The same noise every time."""
    return (np.sin(np.arange(count, dtype=np.float64) ** 2 * 0.37) * 0.3).astype(np.float32)


@pytest.mark.parametrize("language", ["en", "de", "tlh"])
@pytest.mark.parametrize(
    "samples", [np.zeros(0, np.float32), np.zeros(40, np.float32), np.zeros(44100, np.float32), noise(30000)]
)
def test_what_cannot_be_aligned_is_spread_out(samples: Samples, language: str) -> None:
    """No sound, silence or noise gives every word a time in order, none with much confidence."""
    row = tokens("one two - three 🙂", language)
    words = align(samples, 22050, row, language)
    assert [word.text for word in words] == ["one", "two", "-", "three", "🙂"]
    latest = 0
    for word in words:
        assert latest <= word.start_ms <= word.end_ms <= -(-len(samples) * 1000 // 22050)
        latest = word.end_ms
    if not samples.any():
        assert all(word.confidence <= SPREAD for word in words)


@pytest.mark.parametrize("language", ["en", "de"])
def test_words_that_are_not_said_are_in_doubt(language: str) -> None:
    """Of another text's words nearly all are spread out with little confidence; of the right ones none."""
    texts = {
        "en": (LINES[0], "Nobody was hurt when the ferry struck a pier in thick fog off the northern quay."),
        "de": (
            "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zu erneuern.",
            "Niemand wurde verletzt, als die Fähre bei dichtem Nebel an den Pfeiler stieß.",
        ),
    }[language]
    truth = spoken(texts[0], language, {"en": "gmw/en-US+f2", "de": "gmw/de+f2"}[language], 170)
    right, wrong = (
        align(truth.samples, truth.rate, tokens(text, language), language) for text in (texts[0], texts[1])
    )
    assert all(word.confidence >= DOUBTFUL for word in right)
    assert sum(word.confidence == SPREAD for word in wrong) > len(wrong) * 0.6


def test_a_noisy_room_before_the_words_is_no_speech() -> None:
    """Three seconds of a room's noise, twenty decibels under the voice, move the words by three seconds."""
    truth = spoken(LINES[3], "en", "gmw/en-US+m3", 150)
    quiet = np.zeros(3 * truth.rate, np.float32)
    sound = np.concatenate([quiet, truth.samples, quiet])
    hiss = np.random.default_rng(3).standard_normal(len(sound)) * np.sqrt(np.mean(truth.samples**2)) / 10
    found = align((sound + hiss).astype(np.float32), truth.rate, tokens(LINES[3], "en"), "en")
    assert abs(found[0].start_ms - 3000) < 80
    assert all(word.confidence >= DOUBTFUL for word in found)


def test_an_error_in_one_sentence_stays_in_it() -> None:
    """A sentence that is said otherwise than written leaves the words of the others where they are."""
    parts = [spoken(line, "en", "gmw/en-US+m3", 150) for line in (LINES[0], LINES[1], LINES[3])]
    gap = np.zeros(parts[0].rate // 2, np.float32)
    sound = np.concatenate([parts[0].samples, gap, parts[1].samples, gap, parts[2].samples])
    written = f"{LINES[0]} The ferry struck a pier in fog and sank off the northern quay at noon. {LINES[3]}"
    found = align(sound, parts[0].rate, tokens(written, "en"), "en")
    last = LINES[3].split()
    offset = (len(sound) - len(parts[2].samples)) * 1000 // parts[0].rate
    for word, true in zip(found[-len(last) :], parts[2].words, strict=True):
        assert abs(word.start_ms - true.start_ms - offset) < 200


def test_no_words_is_no_words() -> None:
    """An empty line gives an empty answer."""
    assert align(np.zeros(1000, np.float32), 22050, (), "en") == ()


def test_words_outside_the_dictionary_are_pronounced_by_espeak() -> None:
    """Known words have their listed ways, others one, made of the same sounds."""
    found = pronunciations(["the", "ottoline", "bridge"], cache=Cache(None))
    assert "DH AH" in found["the"]
    assert found["bridge"] == ("B R IH JH",)
    assert found["ottoline"][0].split()[:2] == ["AA", "T"]


@pytest.mark.parametrize(
    ("phoneme", "expected"), [("'A:", "AA"), (",oU", "OW"), ("tS", "CH"), ("_:", ""), ("t#", "T"), (";", "")]
)
def test_phonemes_map_to_the_models_sounds(phoneme: str, expected: str) -> None:
    """Stress is dropped, pauses are nothing."""
    assert arpabet(phoneme) == expected
