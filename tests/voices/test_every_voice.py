"""What every registered voice promises that can speak offline."""

from __future__ import annotations

from collections.abc import Callable
from inspect import signature
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sixty_second import plugins
from sixty_second.cache import Cache
from sixty_second.errors import SettingsError, VoiceError
from sixty_second.model import Speech
from sixty_second.voices import Voice
from sixty_second.voices.pronunciations import Pronunciation, Pronunciations
from sixty_second.voicing import voice_called

NETWORK = {"gtts"}
PERSONS = {"recording"}
"""What says only what somebody has read; its own tests hold its speeches to the same promises."""
MODELS = {"piper"}
OFFLINE = [name for name in plugins.names("voices") if name not in NETWORK | PERSONS | MODELS]
LINES = [
    "The harbour bridge opens on Monday.",
    "Rain.",
    "In Peoria, Ill., and Santa Fe, N.M., 2,300 homes cost $1.2bn - 15% more than in the 1990s.",
    "“We will,” she said — twice — “be back” … one of the last of the many.",
    "- leading dash and trailing dash —",
    "Yes 🙂 no 🚒🚒",
    "a",
    "x" * 300,
    "مرحبا بكم في النشرة hello",
    "שלום עולם",
    "one\x00two three\x01\x1b[31m four",
    "tab\tand\u00a0no-break\u2003spaces\n\nlines",
    "<speak>5 < 6 & [[h@'loU]] {x} \\N</speak>",
    "The U.S. won. The A.C.L.U. lost. Why? Because! And so: it goes; on, on and on...",
    "deoxyribonucleic " * 40,
]


Build = Callable[..., Voice]


@pytest.fixture(scope="module", params=[*OFFLINE, *sorted(MODELS)])
def build(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Build:
    """How each voice is built, with a cache in a folder; piper with a tiny model, where it can be run."""
    name = request.param
    if name == "piper":
        pytest.importorskip("onnxruntime")
        pytest.importorskip("onnx")
        import tiny_piper

        name += f":{tiny_piper.leave(tmp_path_factory.mktemp('model'))}"

    def _build(folder: Path, **more: Any) -> Voice:
        return voice_called(name, cache=Cache(folder), **more)

    return _build


@pytest.fixture(scope="module")
def voice(build: Build, tmp_path_factory: pytest.TempPathFactory) -> Voice:
    """Each voice, with a cache of its own."""
    return build(tmp_path_factory.mktemp("voice"))


def hold(speech: Speech, text: str) -> None:
    """Asserts what every speech promises."""
    assert [word.text for word in speech.words] == text.split()
    assert speech.samples.dtype == np.float32
    assert speech.samples.ndim == 1
    assert float(np.abs(speech.samples).max(initial=0)) <= 1
    assert speech.rate >= 16000
    latest = 0
    for word in speech.words:
        assert latest <= word.start_ms <= word.end_ms
        assert 0 <= word.confidence <= 1
        latest = word.end_ms
    assert latest <= speech.duration_ms
    said = [word for word in speech.words if word.spoken]
    assert said
    assert any(word.end_ms > word.start_ms for word in said)
    assert said[0].start_ms <= 60
    assert speech.duration_ms - said[-1].end_ms <= 120


@pytest.mark.parametrize("text", LINES)
def test_every_word_has_its_time(voice: Voice, text: str) -> None:
    """All words of the line in order, rising, inside the sound, which begins and ends with them."""
    hold(voice.speak(text, language="en"), text)


@pytest.mark.parametrize("text", ["", "   ", "— … -", "🙂", "\x00", "()"])
def test_nothing_to_say_is_an_error(voice: Voice, text: str) -> None:
    """A line without a word that can be said is refused, in one line."""
    with pytest.raises(VoiceError) as caught:
        voice.speak(text, language="en")
    assert "\n" not in str(caught.value)


def test_the_same_line_gives_the_same_bytes(voice: Voice, build: Build, tmp_path: Path) -> None:
    """Also after other lines, and from an empty cache."""
    first = voice.speak(LINES[2], language="en")
    voice.speak(LINES[0], language="en")
    again = build(tmp_path).speak(LINES[2], language="en")
    assert first.samples.tobytes() == again.samples.tobytes()
    assert first.words == again.words


@pytest.mark.parametrize("pace", [0.92, 1.08])
def test_pace_changes_the_length_by_about_its_factor(voice: Voice, pace: float) -> None:
    """Within three per cent."""
    usual, other = (voice.speak(LINES[2], language="en", pace=each) for each in (1.0, pace))
    assert usual.duration_ms / other.duration_ms == pytest.approx(pace, rel=0.03)


def test_it_says_what_it_is(voice: Voice) -> None:
    """The identity is one line that does not change."""
    assert voice.identity("en") == voice.identity("en")
    assert "\n" not in voice.identity("en")
    assert plugins.load("voices", voice.name).name == voice.name


def test_it_takes_pronunciations(voice: Voice, build: Build, tmp_path: Path) -> None:
    """A name is said as asked, in the voices that can be told so; its word stays as printed."""
    if "pronunciations" not in signature(type(voice)).parameters:
        pytest.skip("a voice need not take any")
    names = Pronunciations((Pronunciation("Saoirse", say="seer-sha"),))
    told = build(tmp_path, pronunciations=names).speak("Saoirse ran.", language="en")
    hold(told, "Saoirse ran.")
    assert told.words[0].spoken == "seer-sha"


def test_a_detail_is_taken_or_refused(voice: Voice) -> None:
    """What stands after the name's colon is never passed over."""
    with pytest.raises(SettingsError):
        voice_called(f"{voice.name}:no such thing=1", cache=Cache(None))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=60))
def test_any_text_is_spoken_or_refused(voice: Voice, text: str) -> None:
    """Whatever the line, there is a whole speech or a VoiceError."""
    try:
        speech = voice.speak(text, language="en")
    except VoiceError:
        return
    hold(speech, text)
