"""The embedded voice."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import espeakng_loader
import numpy as np
import pytest

from sixty_second.cache import Cache
from sixty_second.errors import SettingsError, VoiceError
from sixty_second.voices import espeak_process
from sixty_second.voices.espeak import EspeakVoice

LINE = "The mayor of Santa Fe, N.M., paid $1.2bn for one of the bridges — twice."


@pytest.fixture
def voice() -> EspeakVoice:
    """A voice that keeps nothing."""
    return EspeakVoice(cache=Cache(None))


def test_a_word_said_as_several_keeps_one_time(voice: EspeakVoice) -> None:
    """The caption word N.M. lasts as long as "New Mexico", and nothing shifts after it."""
    words = {word.text: word for word in voice.speak(LINE, language="en").words}
    assert words["N.M.,"].spoken == "New Mexico"
    assert words["N.M.,"].end_ms - words["N.M.,"].start_ms > 600
    assert words["$1.2bn"].end_ms - words["$1.2bn"].start_ms > 1200
    assert words["twice."].start_ms > words["bridges"].end_ms


def test_words_begin_where_the_sound_does(voice: EspeakVoice) -> None:
    """After a pause the sound rises within 60 ms of the word's start, and it is quiet before."""
    speech = voice.speak("Stop. Big. Top.", language="en")
    for word in speech.words[1:]:
        start = word.start_ms * speech.rate // 1000
        before = speech.samples[start - speech.rate // 20 : start]
        after = speech.samples[start : start + speech.rate * 6 // 100]
        assert np.abs(before).max() < 0.02
        assert np.abs(after).max() > 0.05


def test_a_pause_belongs_to_no_word(voice: EspeakVoice) -> None:
    """A word ends where the pause after it begins; a dash is that pause."""
    words = voice.speak("Rain, wind — sun.", language="en").words
    assert words[0].end_ms < words[1].start_ms
    assert words[2].text == "—"
    assert words[2].start_ms == words[1].end_ms
    assert words[2].end_ms == words[3].start_ms
    assert words[2].end_ms - words[2].start_ms > 100


def test_words_that_are_spoken_as_one_share_its_time(voice: EspeakVoice) -> None:
    """espeak-ng says "of the" as one word; both are timed, the second one with less confidence."""
    words = voice.speak("one of the bridges", language="en").words
    assert all(word.end_ms - word.start_ms > 30 for word in words)
    assert words[2].confidence < 1 == words[1].confidence


def test_the_base_rate_leaves_room(voice: EspeakVoice) -> None:
    """Between 150 and 185 words a minute within a line, so that pauses and a slower pace keep above 140."""
    text = (
        "Officials in three dozen cities say they will not change course, whatever the next government "
        "decides. The cities have promised to keep their schools open to every child, and police chiefs "
        "there say their officers have other things to do than to ask for papers."
    )
    speech = voice.speak(text, language="en")
    assert 150 < len(text.split()) * 60000 / speech.duration_ms < 185


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "gmw/en-US"), ("en-US", "gmw/en-US"), ("en-GB", "gmw/en"), ("en_au", "gmw/en"),
     ("de-AT", "gmw/de"), ("pt-BR", "roa/pt-BR"), ("fr", "roa/fr"), ("zh-Hans", "sit/cmn"),
     ("es-ES", "roa/es"), ("nb", "gmq/nb")],
)  # fmt: skip
def test_languages_find_their_voice(language: str, expected: str) -> None:
    """By the whole tag, else its beginning."""
    assert espeak_process.voice_for(language) == expected


@pytest.mark.parametrize("language", ["tlh", "", "x", "../../etc"])
def test_an_unknown_language_is_refused_with_the_list(voice: EspeakVoice, language: str) -> None:
    """The text names the languages there are."""
    with pytest.raises(VoiceError, match=r"use one of: .*de.*fr"):
        voice.speak("hello", language=language)


@pytest.mark.parametrize("language", ["de", "fr", "ar", "ja", "ru", "hi"])
def test_other_languages_are_spoken_with_their_words_timed(voice: EspeakVoice, language: str) -> None:
    """Also where the script runs from right to left."""
    lines = {
        "ar": "مرحبا بكم في النشرة",
        "ja": "こんにちは 世界",
        "ru": "Добрый вечер, город",
        "hi": "नमस्ते",
    }
    text = lines.get(language, "Guten Abend 5 % mehr Bonjour")
    words = voice.speak(text, language=language).words
    assert [word.text for word in words] == text.split()
    assert all(word.end_ms > word.start_ms for word in words if word.spoken)


def test_a_child_that_fails_is_a_voice_error(monkeypatch: pytest.MonkeyPatch, voice: EspeakVoice) -> None:
    """A broken library, a crash and a hang are told in one line."""
    monkeypatch.setattr(espeak_process, "TIMEOUT_S", 0.0001)
    with pytest.raises(VoiceError, match="did not finish"):
        voice.speak("hello", language="en")
    monkeypatch.undo()
    monkeypatch.setattr(espeakng_loader, "get_library_path", lambda: os.devnull)
    with pytest.raises(VoiceError, match="failed on a line"):
        voice.speak("hello", language="en")


def test_it_speaks_from_a_deep_folder(
    monkeypatch: pytest.MonkeyPatch, voice: EspeakVoice, tmp_path: Path
) -> None:
    """espeak-ng itself cannot hold a path of more than 160 characters; an installation may have one."""
    deep = tmp_path / ("d" * 120) / ("e" * 120)
    deep.mkdir(parents=True)
    (deep / "espeak-ng-data").symlink_to(espeakng_loader.get_data_path(), target_is_directory=True)
    usual = _spoken("hello")
    monkeypatch.setattr(espeakng_loader, "get_data_path", lambda: str(deep / "espeak-ng-data"))
    assert _spoken("hello") == usual


def test_a_line_too_long_is_refused(voice: EspeakVoice) -> None:
    """An hour in one line is a mistake."""
    with pytest.raises(VoiceError, match="too long"):
        voice.speak("word " * 5000, language="en")


def test_it_speaks_in_a_spawned_process(voice: EspeakVoice) -> None:
    """A worker that was spawned hears the same."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert pool.submit(_spoken, LINE).result() == _spoken(LINE)


def _spoken(text: str) -> bytes:
    return EspeakVoice(cache=Cache(None)).speak(text, language="en").samples.tobytes()


def test_the_child_imports_nothing_of_ours() -> None:
    """Its start is most of what a line costs."""
    path = Path(espeak_process.__file__).with_name("espeak_child.py")
    shown = subprocess.run(
        [
            sys.executable,
            "-I",
            "-S",
            "-X",
            "importtime",
            "-c",
            f"import runpy; runpy.run_path({str(path)!r})",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "numpy" not in shown.stderr
    assert "sixty_second" not in shown.stderr


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("en-gb+f3", "gmw/en+f3 speed 158 pitch 50 range 50"),
        ("+announcer,rate=140", "gmw/en-US+announcer speed 140 pitch 50 range 50"),
        ("en-gb-scotland", "gmw/en-GB-scotland speed 158"),
        ("pitch=30, range=70", "gmw/en-US speed 158 pitch 30 range 70"),
        ("", "gmw/en-US speed 158 pitch 50 range 50"),
    ],
)
def test_a_detail_changes_the_voice(detail: str, said: str) -> None:
    """Voice, variant, speed, pitch and range, each as one likes, are part of what it is kept by."""
    assert said in EspeakVoice(cache=Cache(None), detail=detail).identity("en")


def test_details_are_heard(voice: EspeakVoice) -> None:
    """A slower rate lasts longer, another pitch sounds otherwise, and words keep their times."""
    slow, high = (EspeakVoice(cache=Cache(None), detail=each) for each in ("rate=120", "pitch=90"))
    plain, slower, higher = (each.speak(LINE, language="en") for each in (voice, slow, high))
    assert slower.duration_ms > 1.15 * plain.duration_ms
    assert not np.array_equal(higher.samples, plain.samples)
    assert len(slower.words) == len(higher.words) == len(plain.words)


@pytest.mark.parametrize(
    ("detail", "says"),
    [
        ("+nobody", "use one of:"),
        ("tlh", "no voice for the language"),
        ("rate=5", "80 to 300"),
        ("pitch=high", "0 to 100"),
        ("volume=3", "settings are rate, pitch, range"),
    ],
)
def test_a_wrong_detail_is_refused_with_what_there_is(detail: str, says: str) -> None:
    """In one line, before anything is spoken."""
    with pytest.raises(SettingsError, match=says) as caught:
        EspeakVoice(cache=Cache(None), detail=detail)
    assert "\n" not in str(caught.value)


def test_a_voice_of_another_language_is_refused() -> None:
    """An English voice does not read German."""
    with pytest.raises(VoiceError, match="does not speak the article's language, de"):
        EspeakVoice(cache=Cache(None), detail="en-gb").speak("Guten Tag", language="de")
