"""The voice piper with a tiny model of its interface; what every voice promises is in test_every_voice."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from sixty_second.cache import Cache
from sixty_second.errors import SettingsError, VoiceError
from sixty_second.voices.espeak_process import read
from sixty_second.voices.piper_phonemes import NOBODY, numbers, phonemes
from sixty_second.voices.pronunciations import Pronunciation, Pronunciations
from sixty_second.voices.spoken import tokens, utterance

pytest.importorskip("onnxruntime")
pytest.importorskip("onnx")

import tiny_piper

from sixty_second.voices.piper import PiperVoice

TEXT = "The end of the bridge opens — at 9am. It cost £13.60!"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model that tells the time of each phoneme."""
    return tiny_piper.leave(tmp_path_factory.mktemp("model"))


def signs(text: str) -> list[tuple[str, int]]:
    """The phonemes of a line."""
    row = tokens(text, "en")
    said, spans = utterance(row)
    return phonemes(
        row, spans, read(said, voice="gmw/en-US", words_a_minute=170, cache=Cache(None), ipa=True)
    )


def test_phonemes_are_ipa_with_blanks_between_words_and_marks_at_their_ends() -> None:
    """As the models were trained: words that run together stay so, stress before its sound."""
    assert "".join(sign for sign, _ in signs("The end of the bridge.")) == "ðɪ ˈɛnd ʌvðə bɹˈɪdʒ."


def test_each_phoneme_belongs_to_its_word() -> None:
    """Also where one printed word is said as several; blanks and marks are nobody's."""
    found = signs(TEXT)
    said = {place: "".join(sign for sign, at in found if at == place) for place in range(len(TEXT.split()))}
    assert said[4] == "bɹˈɪdʒ"
    assert said[11].count(" ") == 4
    assert said[11].startswith("θˈɜː")
    assert said[6] == ""
    assert {sign for sign, at in found if at == NOBODY} == {" ", ",", ".", "!"}


def test_numbers_have_a_pad_between_any_two() -> None:
    """Beginning and end are there also for nothing; what the model does not know is left out."""
    known = {"^": (1,), "$": (2,), "_": (0,), "a": (5,), "b": (6, 7)}
    assert numbers([("a", 0), ("☃", 0), ("b", 1)], known) == (
        [1, 0, 5, 0, 6, 7, 0, 2],
        [-1, -1, 0, 0, 1, 1, 1, -1],
    )
    assert numbers([], known)[0] == [1, 0, 2]


def test_words_have_the_models_own_times(model: Path) -> None:
    """A tone a phoneme, each of 73 ms: a word's sound begins where its time says."""
    speech = PiperVoice(cache=Cache(None), detail=str(model)).speak(TEXT, language="en")
    sure = [word for word in speech.words if word.confidence == 1]
    assert len(sure) == 10
    each = tiny_piper.FRAMES * tiny_piper.HOP * 1000 / tiny_piper.RATE
    bridge, opens = speech.words[4], speech.words[5]
    # bɹˈɪdʒ is six signs, each with its pad, then a blank with its own.
    assert opens.start_ms - bridge.start_ms == pytest.approx(14 * each, abs=2)


def test_a_model_without_times_is_aligned(tmp_path: Path) -> None:
    """Every word still has its time, in order."""
    path = tiny_piper.leave(tmp_path, times=False)
    speech = PiperVoice(cache=Cache(None), detail=str(path)).speak(TEXT, language="en")
    assert [word.text for word in speech.words] == TEXT.split()
    assert all(word.confidence < 1 for word in speech.words)


def test_a_pronunciation_in_ipa_is_what_the_model_gets(model: Path) -> None:
    """And changes the sound."""
    names = Pronunciations((Pronunciation("Saoirse", ipa="ˈsɪəʃə"),))
    plain, told = (
        PiperVoice(cache=Cache(None), detail=str(model), pronunciations=given).speak(
            "Saoirse ran.", language="en"
        )
        for given in (Pronunciations(), names)
    )
    assert plain.samples.tobytes() != told.samples.tobytes()
    each = tiny_piper.FRAMES * tiny_piper.HOP * 1000 / tiny_piper.RATE
    assert told.words[1].start_ms - told.words[0].start_ms == pytest.approx(14 * each, abs=2)


def test_another_language_than_the_models_is_refused(model: Path) -> None:
    """In one line that names both."""
    with pytest.raises(VoiceError, match=r"speaks en-US, not de"):
        PiperVoice(cache=Cache(None), detail=str(model)).speak("Guten Tag.", language="de")


@pytest.mark.parametrize("detail", ["", "en_US-nobody-low", "nowhere.onnx", "\0", "../x", "x" * 5000])
def test_a_model_that_is_not_there_is_one_line(
    detail: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says how to get one."""
    monkeypatch.setenv("SIXTY_SECOND_VOICES", str(tmp_path))
    with pytest.raises(SettingsError, match="voices install"):
        PiperVoice(cache=Cache(None), detail=detail)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"audio": 3}', "[" * 100_000, json.dumps({"espeak": {}})])
def test_a_configuration_of_another_kind_is_one_line(model: Path, tmp_path: Path, text: str) -> None:
    """Whatever it holds."""
    path = tmp_path / "x.onnx"
    path.write_bytes(model.read_bytes())
    (tmp_path / "x.onnx.json").write_text(text)
    with pytest.raises(SettingsError, match="not the configuration"):
        PiperVoice(cache=Cache(None), detail=str(path))


@pytest.mark.parametrize("data", [b"", b"not a model", bytes(range(256)) * 50])
def test_a_damaged_model_is_one_line(model: Path, tmp_path: Path, data: bytes) -> None:
    """The engine's words do not spread over lines."""
    path = tmp_path / "x.onnx"
    path.write_bytes(data)
    (tmp_path / "x.onnx.json").write_text(json.dumps(tiny_piper.config()))
    with pytest.raises(VoiceError, match="cannot be run") as caught:
        PiperVoice(cache=Cache(None), detail=str(path)).speak("Hello.", language="en")
    assert "\n" not in str(caught.value)


def test_its_identity_is_the_models_bytes(model: Path, tmp_path: Path) -> None:
    """Another model under the same name is another voice."""
    other = tiny_piper.leave(tmp_path, times=False)
    one, two = (PiperVoice(cache=Cache(None), detail=str(path)).identity("en") for path in (model, other))
    assert one != two
    assert np.unique([one, PiperVoice(cache=Cache(None), detail=str(model)).identity("en")]).size == 1
