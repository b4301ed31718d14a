"""Google's voice, through a proxy on this machine that stands in for the service. Nothing is mocked."""

from __future__ import annotations

import contextlib
import io
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import av
import numpy as np
import pytest
from google_standin import Answer, Reply, StandIn, packed

from sixty_second.cache import Cache
from sixty_second.errors import SettingsError, VoiceError, VoiceUnreachable
from sixty_second.model import Beat, Line, Samples
from sixty_second.speaking import every
from sixty_second.voices.espeak import EspeakVoice
from sixty_second.voices.google import GoogleVoice, google_language
from sixty_second.voices.google_service import INTERVAL_S, GoogleService, Tongue, Turn

LINE = "The harbour bridge opens on Monday, the mayor said."


def mp3(samples: Samples, rate: int) -> bytes:
    """The sound as an MP3, with half a second of silence around it, as a service might send it."""
    quiet = np.zeros(rate // 2, np.float32)
    sound = np.concatenate([quiet, samples, quiet])
    file = io.BytesIO()
    with av.open(file, "w", format="mp3") as container:
        stream = container.add_stream("libmp3lame", rate=rate, layout="mono")
        pcm = (np.clip(sound, -1, 1) * 32767).astype(np.int16)
        for first in range(0, len(pcm), 1152):
            frame = av.AudioFrame.from_ndarray(pcm[None, first : first + 1152], format="s16p", layout="mono")
            frame.sample_rate = rate
            frame.pts = first
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return file.getvalue()


@pytest.fixture
def speaking(tmp_path: Path) -> Reply:
    """Answers every request with espeak-ng's reading of it, a little higher than our own voice."""
    voice = EspeakVoice(cache=Cache(tmp_path / "reader"))

    def reply(text: str, number: int) -> Answer:
        speech = voice.speak(text, language="en-GB")
        return packed(mp3(speech.samples, speech.rate))

    return reply


class Time:
    """A clock that only moves when somebody waits on it."""

    def __init__(self) -> None:
        self.now = 100.0
        self.waits: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    def clock(self) -> float:
        return self.now


def patient(tmp_path: Path, time: Time, detail: str = "") -> GoogleVoice:
    """A voice whose waiting takes no time, with a turn of its own."""
    service = GoogleService(sleep=time.sleep, clock=time.clock, turn=Turn())
    return GoogleVoice(cache=Cache(tmp_path / "cache"), detail=detail, service=service)


@pytest.fixture
def voice(tmp_path: Path) -> tuple[GoogleVoice, Time]:
    """A voice whose waiting takes no time."""
    time = Time()
    return patient(tmp_path, time), time


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Reply], StandIn]]:
    """Starts the proxy with an answer, and points the environment at it."""
    running: list[StandIn] = []

    def start(reply: Reply) -> StandIn:
        proxy = StandIn(reply).__enter__()
        running.append(proxy)
        for name in ("https_proxy", "HTTPS_PROXY"):
            monkeypatch.setenv(name, proxy.address)
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        return proxy

    yield start
    for proxy in running:
        proxy.__exit__()


def test_a_line_is_spoken_with_every_word_timed(
    stand_in: Callable[[Reply], StandIn], speaking: Reply, voice: tuple[GoogleVoice, Time]
) -> None:
    """The words are those of the line, timed from the sound, and the service's silence is cut off."""
    proxy = stand_in(speaking)
    speech = voice[0].speak(LINE, language="en")
    assert proxy.texts == ["The harbour bridge opens on Monday, the mayor said."]
    assert [word.text for word in speech.words] == LINE.split()
    assert speech.words[0].start_ms <= 60
    assert speech.duration_ms - speech.words[-1].end_ms <= 120
    assert all(word.confidence > 0.4 for word in speech.words)
    starts = [word.start_ms for word in speech.words]
    assert starts == sorted(starts)
    assert speech.duration_ms < 4500


def test_word_times_are_near_those_of_the_voice_that_spoke(
    stand_in: Callable[[Reply], StandIn], speaking: Reply, voice: tuple[GoogleVoice, Time], tmp_path: Path
) -> None:
    """Half of the words start within 30 ms of where they really do."""
    stand_in(speaking)
    speech = voice[0].speak(LINE, language="en")
    truth = EspeakVoice(cache=Cache(tmp_path / "reader")).speak(LINE, language="en-GB")
    shift = speech.words[0].start_ms - truth.words[0].start_ms
    errors = [
        abs(one.start_ms - shift - two.start_ms) for one, two in zip(speech.words, truth.words, strict=True)
    ]
    assert sorted(errors)[len(errors) // 2] <= 30


def test_the_same_line_is_asked_for_once(
    stand_in: Callable[[Reply], StandIn], speaking: Reply, voice: tuple[GoogleVoice, Time]
) -> None:
    """A line that was spoken before needs no network and sounds the same."""
    proxy = stand_in(speaking)
    first = voice[0].speak(LINE, language="en")
    proxy.texts.clear()
    again = voice[0].speak(LINE, language="en")
    assert proxy.texts == []
    assert np.array_equal(first.samples, again.samples)
    assert first.words == again.words


def test_a_long_line_is_cut_at_sentence_and_clause_ends_and_throttled(
    stand_in: Callable[[Reply], StandIn], speaking: Reply, voice: tuple[GoogleVoice, Time]
) -> None:
    """No request is over 100 characters, each ends where a reader would pause, with time between them."""
    proxy = stand_in(speaking)
    line = (
        "The council voted on Tuesday to close the old swimming pool. It will open again in spring, "
        "once the roof has been mended, the heating renewed and the changing rooms painted."
    )
    speech = voice[0].speak(line, language="en")
    assert len(proxy.texts) > 1
    assert all(len(text) <= 100 for text in proxy.texts)
    assert proxy.texts[0].endswith("pool.")
    assert proxy.texts[1].endswith(",")
    assert [word.text for word in speech.words] == line.split()
    assert all(one.end_ms <= two.start_ms for one, two in zip(speech.words, speech.words[1:], strict=False))
    assert voice[1].waits == [INTERVAL_S] * (len(proxy.texts) - 1)


def test_a_busy_service_is_asked_again_as_it_wishes(
    stand_in: Callable[[Reply], StandIn], speaking: Reply, voice: tuple[GoogleVoice, Time]
) -> None:
    """Retry-After is kept to, and without it the wait doubles."""
    failures: list[Answer] = [(429, {"Retry-After": "7"}, b""), (503, {}, b""), (200, {}, b"nothing here")]

    def reply(text: str, number: int) -> Answer:
        return failures[number] if number < len(failures) else speaking(text, number)

    proxy = stand_in(reply)
    assert voice[0].speak(LINE, language="en").words
    assert len(proxy.texts) == 4
    assert voice[1].waits == [7.0, 2.0, 4.0]


def test_patience_ends(
    stand_in: Callable[[Reply], StandIn], voice: tuple[GoogleVoice, Time], tmp_path: Path
) -> None:
    """A service that goes on failing, or asks for an hour, is left, with one line that names a way out."""
    proxy = stand_in(lambda text, number: (503, {}, b""))
    with pytest.raises(VoiceUnreachable, match="--fallback-voice espeak") as caught:
        voice[0].speak(LINE, language="en")
    assert "\n" not in str(caught.value)
    assert len(proxy.texts) == 5
    stand_in(lambda text, number: (429, {"Retry-After": "3600"}, b""))
    voice[1].waits.clear()
    with pytest.raises(VoiceUnreachable):
        patient(tmp_path, voice[1]).speak(LINE, language="en")
    assert max(voice[1].waits, default=0) <= INTERVAL_S


def test_a_refusal_is_not_repeated(
    stand_in: Callable[[Reply], StandIn], voice: tuple[GoogleVoice, Time]
) -> None:
    """An answer that says no is taken at its word."""
    proxy = stand_in(lambda text, number: (403, {}, b""))
    with pytest.raises(VoiceUnreachable, match="403"):
        voice[0].speak(LINE, language="en")
    assert len(proxy.texts) == 1


def test_what_is_not_sound_is_said_and_not_kept(
    stand_in: Callable[[Reply], StandIn], speaking: Reply, voice: tuple[GoogleVoice, Time]
) -> None:
    """Bytes that do not decode are an error, and the next run asks again."""
    stand_in(lambda text, number: packed(b"not an MP3 at all" * 20))
    with pytest.raises(VoiceError, match="sound"):
        voice[0].speak(LINE, language="en")
    stand_in(speaking)
    assert voice[0].speak(LINE, language="en").words


def test_no_network_is_one_line_that_names_the_fallback(
    monkeypatch: pytest.MonkeyPatch, voice: tuple[GoogleVoice, Time]
) -> None:
    """Where nothing answers, the error says so after a few seconds of trying."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        dead = f"http://127.0.0.1:{taken.getsockname()[1]}"
    for name in ("https_proxy", "HTTPS_PROXY"):
        monkeypatch.setenv(name, dead)
    with pytest.raises(VoiceUnreachable, match="--fallback-voice espeak") as caught:
        voice[0].speak(LINE, language="en")
    assert "\n" not in str(caught.value)
    assert sum(voice[1].waits) <= 5


def test_pace_changes_the_length(
    stand_in: Callable[[Reply], StandIn], speaking: Reply, voice: tuple[GoogleVoice, Time]
) -> None:
    """Faster is shorter by that factor, without another request."""
    proxy = stand_in(speaking)
    slow = voice[0].speak(LINE, language="en")
    fast = voice[0].speak(LINE, language="en", pace=1.08)
    assert len(proxy.texts) == 1
    assert slow.duration_ms / fast.duration_ms == pytest.approx(1.08, rel=0.01)
    assert fast.words[-1].end_ms <= fast.duration_ms


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", ("en", "com")), ("en-GB", ("en", "co.uk")), ("de-AT", ("de", "com")), ("fr-CA", ("fr-CA", "com")),
     ("zh", ("zh", "com")), ("pt-PT", ("pt-PT", "com")), ("nb", ("no", "com")), ("he", ("iw", "com"))],
)  # fmt: skip
def test_languages_map_to_googles(language: str, expected: tuple[str, str]) -> None:
    """A BCP 47 tag finds Google's name for the language, and a country's English its domain."""
    assert google_language(language) == Tongue(*expected)


def test_an_unknown_language_is_refused_with_the_list() -> None:
    """The text names the languages there are."""
    with pytest.raises(VoiceError, match="use one of: af"):
        google_language("tlh")


def test_sentences_are_kept_each_by_itself(
    stand_in: Callable[[Reply], StandIn], speaking: Reply, voice: tuple[GoogleVoice, Time]
) -> None:
    """A sentence that another story has said needs no network, wherever it stands; initials end none."""
    proxy = stand_in(speaking)
    voice[0].speak("The U.S. team won. It rained.", language="en")
    assert proxy.texts == ["The U.S. team won.", "It rained."]
    voice[0].speak("It rained. Nobody came.", language="en")
    assert proxy.texts[2:] == ["Nobody came."]


def test_retry_after_may_be_a_date(
    stand_in: Callable[[Reply], StandIn], speaking: Reply, voice: tuple[GoogleVoice, Time]
) -> None:
    """Counted from the service's own clock, not from ours."""
    dates = {"Date": "Mon, 02 Mar 2026 10:00:00 GMT", "Retry-After": "Mon, 02 Mar 2026 10:00:09 GMT"}
    stand_in(lambda text, number: (503, dates, b"") if number == 0 else speaking(text, number))
    assert voice[0].speak(LINE, language="en").words
    assert voice[1].waits == [9.0]


@pytest.mark.parametrize("wish", ["soon", "-5", "²", "Mon, 99 Mar 2026 10:00:00 GMT", "9" * 400])
def test_a_senseless_retry_after_is_no_harm(
    wish: str, stand_in: Callable[[Reply], StandIn], speaking: Reply, voice: tuple[GoogleVoice, Time]
) -> None:
    """It is passed over, or too long a wait; never another error."""
    wished = {"Retry-After": wish.encode("ascii", "ignore").decode()}
    stand_in(lambda text, number: (503, wished, b"") if number == 0 else speaking(text, number))
    with contextlib.suppress(VoiceUnreachable):
        voice[0].speak(LINE, language="en")
    assert sum(voice[1].waits) <= 60


@pytest.mark.parametrize(
    ("detail", "host", "said"),
    [
        ("co.uk", "translate.google.co.uk", "en co.uk"),
        ("com.au,slow", "translate.google.com.au", "en com.au slow"),
    ],
)
def test_accent_and_slowness_are_asked_for(
    detail: str, host: str, said: str, stand_in: Callable[[Reply], StandIn], tmp_path: Path
) -> None:
    """The domain is the one named, and both are part of what speech is kept by."""
    proxy = stand_in(lambda text, number: (403, {}, b""))
    voice = patient(tmp_path, Time(), detail)
    with pytest.raises(VoiceUnreachable):
        voice.speak(LINE, language="en")
    assert proxy.hosts == [f"{host}:443"]
    assert voice.identity("en").endswith(said)


def test_a_wrong_accent_is_refused(tmp_path: Path) -> None:
    """With the accents there are."""
    with pytest.raises(SettingsError, match=r"co\.uk"):
        patient(tmp_path, Time(), "oxford english")


def test_one_request_at_a_time_over_all_threads(
    stand_in: Callable[[Reply], StandIn], speaking: Reply, tmp_path: Path
) -> None:
    """Two voices in two threads that share a turn never ask at once."""
    asking, most = [0], [0]

    def reply(text: str, number: int) -> Answer:
        asking[0] += 1
        most[0] = max(most[0], asking[0])
        answer = speaking(text, number)
        asking[0] -= 1
        return answer

    stand_in(reply)
    turn, time = Turn(), Time()
    voices = [
        GoogleVoice(
            cache=Cache(tmp_path / f"cache-{number}"),
            service=GoogleService(sleep=time.sleep, clock=time.clock, turn=turn),
        )
        for number in range(3)
    ]
    with ThreadPoolExecutor(3) as threads:
        done = list(threads.map(lambda voice: voice.speak("It rained. Nobody came.", language="en"), voices))
    assert len(done) == 3
    assert most[0] == 1


def test_a_lost_network_is_not_waited_for_again(
    stand_in: Callable[[Reply], StandIn], speaking: Reply, voice: tuple[GoogleVoice, Time]
) -> None:
    """What is kept is still spoken; the next new line fails at once."""
    stand_in(speaking)
    voice[0].speak("It rained.", language="en")
    proxy = stand_in(lambda text, number: (503, {}, b""))
    for _ in range(2):
        with pytest.raises(VoiceUnreachable):
            voice[0].speak("Nobody came.", language="en")
    assert len(proxy.texts) == 5
    assert voice[0].speak("It rained.", language="en").words


def test_a_run_that_lost_the_network_names_its_beats(
    stand_in: Callable[[Reply], StandIn], speaking: Reply, voice: tuple[GoogleVoice, Time]
) -> None:
    """All lines are tried; one error says which are missing, and what was spoken is kept."""
    said = ["It rained.", "Nobody came.", "The gates stayed shut."]
    lines = [Line(Beat(f"b0{number}", "fact", text), text) for number, text in enumerate(said, 1)]
    proxy = stand_in(lambda text, number: speaking(text, number) if text == said[1] else (403, {}, b""))
    voice[0].speak(said[1], language="en")
    with pytest.raises(VoiceUnreachable, match=r"b01, b03 \(2 of 3 beats\).*--fallback-voice") as caught:
        every(lines, 1.0, lambda line, pace: voice[0].speak(line.text, language="en", pace=pace))
    assert "\n" not in str(caught.value)
    assert proxy.texts == [said[1], said[0]]
