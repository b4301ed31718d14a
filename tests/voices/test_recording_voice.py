"""A presenter's reading of a script. The presenters are espeak-ng's other voices, in a room, with pauses."""

from __future__ import annotations

import wave
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from sixty_second.cache import Cache
from sixty_second.errors import SettingsError, VoiceError
from sixty_second.model import Samples, Speech
from sixty_second.voices.espeak import timed
from sixty_second.voices.espeak_process import read
from sixty_second.voices.recording import Recital, RecordingVoice
from sixty_second.voices.reports import clock
from sixty_second.voices.spoken import tokens, utterance

ENGLISH = (
    ("b01", "The lighthouse at Cape Orrin will be lit again in June. It has been dark since 1987."),
    ("b02", "More than 400 people gave money for the new lamp, the trust said on Monday."),
    ("b03", "Keeper Odd Halvorsen, who is 91, will turn it on."),
    ("b04", "That was the story, from the Saltmere Courier."),
)
GERMAN = (
    ("b01", "Der Leuchtturm von Norderhöft wird im Juni wieder leuchten."),
    ("b02", "Mehr als 400 Menschen haben für die neue Lampe gespendet, sagte der Verein am Montag."),
    ("b03", "Der letzte Wärter ist 91 Jahre alt und wird sie einschalten."),
)
SORRY = {
    "en": "Sorry, I will have to do that one again.",
    "de": "Entschuldigung, das muss ich noch einmal lesen.",
}


PAUSE_MS = 700
ROOM = 0.003
"""Root mean square of a room's noise, of full scale."""


def presented(text: str, language: str = "en", voice: str = "f2") -> Speech:
    """A line as the presenter reads it, with its true times."""
    row = tokens(text, language)
    said, spans = utterance(row)
    base = {"en": "gmw/en-US", "de": "gmw/de"}[language]
    return timed(row, spans, read(said, voice=f"{base}+{voice}", words_a_minute=165, cache=Cache(None)))


def taken(texts: Sequence[str], language: str = "en") -> Speech:
    """All of them in one go, with pauses, in a room that hisses."""
    speeches = [presented(text, language) for text in texts]
    rate = speeches[0].rate
    quiet = np.zeros(rate * PAUSE_MS // 1000, np.float32)
    sound = np.concatenate([quiet, *(part for speech in speeches for part in (speech.samples, quiet))])
    noise = np.random.default_rng(5).standard_normal(len(sound)) * ROOM
    return Speech((sound + noise).astype(np.float32), rate, ())


def saved(path: Path, samples: Samples, rate: int) -> Path:
    """The sound as a file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
    return path


def recital(
    folder: Path, texts: Sequence[str], script: Sequence[tuple[str, str]] = ENGLISH, language: str = "en"
) -> Recital:
    """What is made of a recording of the texts by somebody who has the script."""
    take = taken(texts, language)
    path = saved(folder / "take.wav", take.samples, take.rate)
    return RecordingVoice(cache=Cache(None), detail=str(path)).read(script, language=language)


def hold(speech: Speech, text: str) -> None:
    """Asserts what every speech promises."""
    assert [word.text for word in speech.words] == text.split()
    assert speech.samples.dtype == np.float32
    assert float(np.abs(speech.samples).max()) <= 1
    assert speech.rate >= 16000
    latest = 0
    for word in speech.words:
        assert latest <= word.start_ms <= word.end_ms
        latest = word.end_ms
    assert latest <= speech.duration_ms
    assert speech.words[0].start_ms <= 60
    assert speech.duration_ms - speech.words[-1].end_ms <= 120


@pytest.mark.parametrize(("script", "language"), [(ENGLISH, "en"), (GERMAN, "de")])
def test_a_clean_reading_gives_each_beat_its_words(
    tmp_path: Path, script: Sequence[tuple[str, str]], language: str
) -> None:
    """The script's words with times near the true ones; nothing to tell."""
    found = recital(tmp_path, [text for _, text in script], script, language)
    assert found.notes == found.skipped == ()
    for (_, text), speech in zip(script, found.speeches, strict=True):
        hold(speech, text)
        true = presented(text, language)
        # Within a beat nothing but long pauses is touched, and these have none.
        apart = np.array(
            [word.start_ms - other.start_ms for word, other in zip(speech.words, true.words, strict=True)]
        )
        assert np.median(np.abs(apart - np.median(apart))) <= 25


@pytest.mark.parametrize(("script", "language"), [(ENGLISH, "en"), (GERMAN, "de")])
def test_a_sentence_that_was_skipped_is_named(
    tmp_path: Path, script: Sequence[tuple[str, str]], language: str
) -> None:
    """Its beat and its first words, and no other."""
    found = recital(tmp_path, [text for name, text in script if name != "b02"], script, language)
    assert len(found.skipped) == 1
    assert found.skipped[0].startswith("the recording skips b02 “M")


@pytest.mark.parametrize(("script", "language"), [(ENGLISH, "en"), (GERMAN, "de")])
def test_a_sentence_read_twice_is_named_and_the_last_is_used(
    tmp_path: Path, script: Sequence[tuple[str, str]], language: str
) -> None:
    """With both times; the beat is as long as one reading."""
    texts = [text for _, text in script]
    found = recital(tmp_path, [*texts[:2], *texts[1:]], script, language)
    assert found.skipped == ()
    assert len(found.notes) == 1
    assert "b02 “M" in found.notes[0]
    assert "twice, at 0:" in found.notes[0]
    once = presented(texts[1], language).duration_ms
    assert abs(found.speeches[1].duration_ms - once) < 400


@pytest.mark.parametrize(("script", "language"), [(ENGLISH, "en"), (GERMAN, "de")])
def test_words_that_are_not_in_the_script_are_named_and_left_out(
    tmp_path: Path, script: Sequence[tuple[str, str]], language: str
) -> None:
    """With their time, right to half a second."""
    texts = [text for _, text in script]
    found = recital(tmp_path, [texts[0], SORRY[language], *texts[1:]], script, language)
    assert found.skipped == ()
    assert len(found.notes) == 1
    begins = PAUSE_MS + presented(texts[0], language).duration_ms + PAUSE_MS
    assert "not in the script, 0:" in found.notes[0]
    told = found.notes[0].partition("script, 0:")[2].partition(" ")[0]
    assert abs(float(told) * 1000 - begins) < 500
    for (_, text), speech in zip(script, found.speeches, strict=True):
        hold(speech, text)


def test_long_pauses_are_shortened_and_breaths_stay(tmp_path: Path) -> None:
    """A pause of two seconds within a beat comes down to about a third of one, and its breath is kept."""
    one, two = (presented(text) for text in ENGLISH[0][1].replace("June. ", "June.|").split("|"))
    rate = one.rate
    pause = np.zeros(2 * rate, np.float32)
    breath = np.random.default_rng(2).standard_normal(rate // 5).astype(np.float32) * 0.004
    pause[-rate // 4 : -rate // 4 + len(breath)] += breath
    sound = np.concatenate([one.samples, pause, two.samples])
    path = saved(tmp_path / "take.wav", sound, rate)
    speech = RecordingVoice(cache=Cache(None), detail=str(path)).speak(ENGLISH[0][1], language="en")
    hold(speech, ENGLISH[0][1])
    gone = len(sound) * 1000 / rate - speech.duration_ms
    assert 1400 < gone < 1900
    ends, begins = speech.words[10].end_ms, speech.words[11].start_ms
    between = speech.samples[ends * rate // 1000 : begins * rate // 1000]
    kept = float((between**2).sum()) / float((breath**2).sum())
    assert kept > 0.8


def test_a_folder_has_a_file_a_beat(tmp_path: Path) -> None:
    """Each is found by its name; one that is missing is named."""
    for name, text in ENGLISH:
        take = taken([text])
        saved(tmp_path / f"{name}.wav", take.samples, take.rate)
    voice = RecordingVoice(cache=Cache(None), detail=str(tmp_path))
    found = voice.read(ENGLISH, language="en")
    assert found.notes == found.skipped == ()
    for (_, text), speech in zip(ENGLISH, found.speeches, strict=True):
        hold(speech, text)
    (tmp_path / "b02.wav").unlink()
    (tmp_path / "b03.wav").unlink()
    with pytest.raises(VoiceError, match="no recording of b02, b03"):
        RecordingVoice(cache=Cache(None), detail=str(tmp_path)).read(ENGLISH, language="en")


@pytest.mark.parametrize(("suffix", "codec"), [("mp3", "libmp3lame"), ("m4a", "aac"), ("flac", "flac")])
def test_other_kinds_of_files_are_read(tmp_path: Path, suffix: str, codec: str) -> None:
    """MP3, M4A and FLAC, in stereo."""
    import av

    text = ENGLISH[2][1]
    take = taken([text])
    path = tmp_path / f"take.{suffix}"
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=44100, layout="stereo")
        frame = av.AudioFrame.from_ndarray(
            np.rint(take.samples.clip(-1, 1) * 32767).astype("<i2").reshape(1, -1),
            format="s16",
            layout="mono",
        )
        frame.sample_rate = take.rate
        resampler = av.AudioResampler(format=stream.format, layout="stereo", rate=44100, frame_size=1152)
        for part in (*resampler.resample(frame), *resampler.resample(None)):
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))
    hold(RecordingVoice(cache=Cache(None), detail=str(path)).speak(text, language="en"), text)


def test_a_recording_of_something_else_lacks_everything(tmp_path: Path) -> None:
    """Each sentence is named; nothing is made up."""
    found = recital(
        tmp_path, [SORRY["en"], "The ferry sails at noon, and nobody knows why it is late again."]
    )
    assert len(found.skipped) == 5
    with pytest.raises(VoiceError, match="skips"):
        RecordingVoice(cache=Cache(None), detail=str(tmp_path / "take.wav")).speak(
            ENGLISH[1][1], language="en"
        )


@pytest.mark.parametrize("data", [b"", b"RIFF", bytes(range(256)) * 40, b"\0" * 5000])
@pytest.mark.parametrize("suffix", ["wav", "mp3", "m4a", "flac"])
def test_a_damaged_file_is_one_line(tmp_path: Path, data: bytes, suffix: str) -> None:
    """It names the file."""
    path = tmp_path / f"take.{suffix}"
    path.write_bytes(data)
    with pytest.raises(VoiceError, match="take") as caught:
        RecordingVoice(cache=Cache(None), detail=str(path)).speak("Hello there.", language="en")
    assert "\n" not in str(caught.value)


def test_silence_and_noise_are_no_reading(tmp_path: Path) -> None:
    """Nothing is found in either."""
    hiss = np.random.default_rng(1).standard_normal(22050 * 4).astype(np.float32) * 0.1
    path = saved(tmp_path / "noise.wav", hiss, 22050)
    with pytest.raises(VoiceError):
        RecordingVoice(cache=Cache(None), detail=str(path)).speak(ENGLISH[1][1], language="en")
    path = saved(tmp_path / "silence.wav", np.zeros(22050 * 4, np.float32), 22050)
    with pytest.raises(VoiceError, match="no sound"):
        RecordingVoice(cache=Cache(None), detail=str(path)).speak(ENGLISH[1][1], language="en")


@pytest.mark.parametrize("detail", ["", "nowhere.wav"])
def test_a_file_that_is_not_there_is_said_at_once(detail: str) -> None:
    """Before anything is spoken, with what to do."""
    with pytest.raises(SettingsError, match="--voice recording:FILE"):
        RecordingVoice(cache=Cache(None), detail=detail)


def test_a_playlist_is_no_recording(tmp_path: Path) -> None:
    """Nothing that names other files is opened, whatever it is called."""
    (tmp_path / "list.m3u8").write_text("#EXTM3U\nfile:///etc/hostname\n")
    (tmp_path / "list.wav").write_text("ffconcat version 1.0\nfile /etc/hostname\n")
    for name in ("list.m3u8", "list.wav"):
        with pytest.raises(VoiceError):
            RecordingVoice(cache=Cache(None), detail=str(tmp_path / name)).speak("Hello.", language="en")


def test_its_identity_is_its_bytes(tmp_path: Path) -> None:
    """Under whatever name."""
    one, two, other = (
        saved(tmp_path / f"{name}.wav", np.full(4000, level, np.float32), 22050)
        for name, level in (("a", 0.1), ("b", 0.1), ("c", 0.2))
    )
    names = [RecordingVoice(cache=Cache(None), detail=str(path)).identity("en") for path in (one, two, other)]
    assert names[0] == names[1] != names[2]


def test_times_are_told_to_a_tenth() -> None:
    """Minutes and seconds."""
    assert [clock(time) for time in (0, 9_950, 64_210, 600_000)] == ["0:00.0", "0:09.9", "1:04.2", "10:00.0"]
