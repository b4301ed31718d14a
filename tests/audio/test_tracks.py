"""A producer's own music: read within bounds, refused in one line, laid to any length."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

from sixty_second.audio import RATE, fill, lay, measure, read_track, tracks, write_wav
from sixty_second.audio.bedding import LEVEL
from sixty_second.audio.keeping import Kept
from sixty_second.errors import SettingsError
from sixty_second.model import Samples


def tune(seconds: float, rate: int = RATE) -> Samples:
    """Two tones, one a side."""
    time = np.arange(round(seconds * rate)) / rate
    return (0.3 * np.sin(2 * np.pi * time[:, None] * [330, 440])).astype(np.float32)


def write(path: Path, codec: str, rate: int, layout: str, seconds: float = 5) -> Path:
    """The tune in a file of that kind."""
    sound = tune(seconds, rate)
    with av.open(str(path), "w") as file:
        stream = file.add_stream(codec, rate=rate, layout=layout)
        kind = "s16" if codec == "flac" else stream.codec_context.format.name
        for first in range(0, len(sound), 1024):
            block = sound[first : first + 1024].T[: 1 if layout == "mono" else 2]
            if kind.startswith("s16"):
                block = (block * 32767).astype(np.int16)
            elif kind.startswith("s32"):
                block = (block * 2147483000.0).astype(np.int32)
            if not kind.endswith("p"):
                block = block.T.reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block), format=kind, layout=layout)
            frame.sample_rate, frame.pts = rate, first
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(
    ("name", "codec", "rate", "layout"),
    [
        ("a.wav", "pcm_s16le", 44100, "stereo"),
        ("a.flac", "flac", 22050, "mono"),
        ("a.mp3", "libmp3lame", 44100, "stereo"),
        ("a.m4a", "aac", 48000, "stereo"),
    ],
)
def test_files_of_every_kind_are_read(tmp_path: Path, name: str, codec: str, rate: int, layout: str) -> None:
    """WAV, FLAC, MP3 and M4A of any rate, mono or stereo, come as 48 kHz stereo, as long as they are."""
    sound = read_track(write(tmp_path / name, codec, rate, layout))
    assert sound.dtype == np.float32
    assert abs(len(sound) - 5 * RATE) < 3000
    spectrum = np.abs(np.fft.rfft(sound[RATE : 3 * RATE, 0]))
    assert spectrum.argmax() / 2 == pytest.approx(330, abs=1)


def test_files_that_are_no_music_are_refused_in_a_line(tmp_path: Path) -> None:
    """Missing, a folder, no sound, cut off, too short, silent; the file's name and no folder is told."""
    (tmp_path / "text.wav").write_text("words")
    (tmp_path / "empty.mp3").write_bytes(b"")
    whole = write(tmp_path / "whole.m4a", "aac", 48000, "stereo").read_bytes()
    (tmp_path / "cut.m4a").write_bytes(whole[: len(whole) // 2])
    write_wav(tmp_path / "short.wav", tune(2), RATE)
    write_wav(tmp_path / "silent.wav", tune(5) * 0, RATE)
    (tmp_path / "folder.mp3").mkdir()
    for name in ("text.wav", "empty.mp3", "cut.m4a", "short.wav", "silent.wav", "folder.mp3", "none.mp3"):
        with pytest.raises(SettingsError, match=name) as raised:
            read_track(tmp_path / name)
        assert "\n" not in str(raised.value)


def test_of_an_endless_file_only_a_film_s_length_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Time and memory are bounded by what a film can last, and by the file's size."""
    monkeypatch.setattr(tracks, "LONGEST_S", 4)
    path = write(tmp_path / "long.flac", "flac", 22050, "mono", seconds=12)
    assert len(read_track(path)) < 5 * RATE
    monkeypatch.setattr(tracks, "MAX_BYTES", 1000)
    with pytest.raises(SettingsError, match="larger"):
        read_track(path)


@pytest.mark.parametrize("duration_ms", [0, 900, 4000, 15000, 61234])
def test_a_track_fills_any_length_without_a_gap(duration_ms: int) -> None:
    """Looped over a soft seam or cut; never silent before the end, and faded out there."""
    filled = fill(tune(4), duration_ms)
    assert filled.shape == (duration_ms * 48, 2)
    assert np.abs(filled[-1:]).max(initial=0) < 1e-3
    body = filled[: max(0, len(filled) - 2 * RATE)]
    levels = np.abs(body[: len(body) // 4800 * 4800]).reshape(-1, 4800, 2).max(axis=(1, 2))
    assert levels.min(initial=1) > 0.15
    assert np.abs(np.diff(body, axis=0)).max(initial=0) < 0.05


def test_music_steps_back_where_a_picture_is_heard() -> None:
    """Both come at one level, the music lower as long as the picture sounds; alone it stays as it is."""
    music = fill(tune(4), 20000)
    other = np.repeat(np.sin(np.arange(5 * RATE) * 0.3)[:, None], 2, axis=1).astype(np.float32) * 0.02
    kept = (Kept(8 * RATE, other),)
    heard = lay(None, kept, duration_ms=20000)
    left = lay(music, kept, duration_ms=20000) - heard
    assert np.array_equal(lay(music, (), duration_ms=20000), music)
    assert measure(heard).integrated == pytest.approx(LEVEL, abs=0.3)
    before, under = left[: 7 * RATE], left[9 * RATE : 12 * RATE]
    assert measure(before).integrated == pytest.approx(LEVEL, abs=0.3)
    assert measure(under).integrated == pytest.approx(LEVEL - 8, abs=0.5)
    assert lay(None, (), duration_ms=500).shape == (24000, 2)
