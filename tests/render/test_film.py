"""The finished file: what a demuxer says of it, and that it is the same every time."""

from __future__ import annotations

import contextlib
import os
import struct
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from render_samples import FPS, RATE, WIDTH, drifting, fill, film, sample, saved, scene, tone

from sixty_second.cache import Cache
from sixty_second.errors import OutputError, PictureError, RenderError, SettingsError
from sixty_second.model import Timeline
from sixty_second.render import PROFILES, Encoding, render

FINAL = PROFILES["final"]
NONE = Cache(None)


def rendered(timeline: Timeline, path: Path, **options: object) -> bytes:
    """The film's bytes."""
    render(timeline, path, **{"encoding": FINAL, "cache": NONE, "workers": 1, **options})  # type: ignore[arg-type]
    return path.read_bytes()


def boxes(data: bytes) -> list[str]:
    """The names of all boxes, those inside others after them."""
    found = []

    def walk(start: int, end: int) -> None:
        while start + 8 <= end:
            size, kind = struct.unpack(">I4s", data[start : start + 8])
            found.append(kind.decode("latin1"))
            if kind in (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts"):
                walk(start + 8, start + size)
            start += size

    walk(0, len(data))
    return found


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, rendered once."""
    folder = tmp_path_factory.mktemp("film")
    rendered(sample(folder), folder / "film.mp4")
    return folder / "film.mp4"


def test_the_streams_are_what_platforms_ask_for(whole: Path) -> None:
    """H.264 High, progressive 4:2:0 at a constant rate, BT.709 limited and tagged; AAC-LC, 48 kHz stereo."""
    with av.open(str(whole)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        context = video.codec_context
        assert (context.name, context.profile, context.pix_fmt) == ("h264", "High", "yuv420p")
        assert (context.width, context.height) == (WIDTH, 90)
        assert video.average_rate == video.base_rate == FPS
        assert (context.color_range, context.colorspace) == (1, 1)
        assert (context.color_primaries, context.color_trc) == (1, 1)
        assert video.sample_aspect_ratio in (None, 1)
        assert (audio.codec_context.name, audio.codec_context.profile) == ("aac", "LC")
        assert (audio.rate, audio.channels) == (RATE, 2)
        assert container.metadata["title"] == "A bridge opens"
        assert container.metadata["comment"] == "Made by hand"


def test_the_index_comes_first_and_there_is_no_edit_list(whole: Path) -> None:
    """As YouTube and Meta ask."""
    names = boxes(whole.read_bytes())
    assert names.index("moov") < names.index("mdat")
    assert not {"edts", "elst"} & set(names)


def test_picture_and_sound_start_together_and_end_in_time(whole: Path) -> None:
    """Both at zero; the container is at most one AAC frame longer than the scenes."""
    with av.open(str(whole)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        assert video.start_time == 0
        assert audio.start_time == 0
        assert video.frames == 3 * FPS
        assert 3.0 <= container.duration / av.time_base <= 3.0 + 1024 / RATE


def test_every_scene_starts_on_a_key_frame(whole: Path) -> None:
    """And every frame decodes, in order, evenly spaced."""
    with av.open(str(whole)) as container:
        keys = [p.pts * p.time_base for p in container.demux(video=0) if p.dts is not None and p.is_keyframe]
    with av.open(str(whole)) as container:
        times = [frame.pts * frame.time_base for frame in container.decode(video=0)]
    assert [float(key) for key in keys] == [0.0, 1.0, 2.0]
    assert [float(t) for t in times] == pytest.approx([n / FPS for n in range(30)])


def test_colours_survive(tmp_path: Path) -> None:
    """sRGB in, the same within three steps out of a decoder."""
    colours = [(9, 20, 38), (255, 196, 46), (247, 249, 252), (176, 32, 36), (82, 220, 170)]
    scenes = [scene(f"b{n}", n * 200, (fill(c, 200),), 200) for n, c in enumerate(colours)]
    rendered(film(*scenes), tmp_path / "film.mp4")
    with av.open(str(tmp_path / "film.mp4")) as container:
        frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    for number, colour in enumerate(colours):
        assert np.abs(frames[2 * number + 1][45, 80].astype(int) - np.array(colour)).max() <= 3


def test_the_sound_is_in_its_place(tmp_path: Path) -> None:
    """A burst at one second is at one second, to the sample, and the level is kept."""
    audio = np.zeros((2 * RATE, 2), np.float32)
    burst = np.random.default_rng(7).standard_normal((4800, 2)).astype(np.float32) * 0.1
    audio[RATE : RATE + 4800] = burst
    rendered(film(scene("b01", 0, (fill((0, 0, 0), 2000),), 2000), audio=audio), tmp_path / "film.mp4")
    with av.open(str(tmp_path / "film.mp4")) as container:
        heard = np.concatenate([f.to_ndarray() for f in container.decode(audio=0)], axis=1)[0]
    lags = range(-1100, 1101)
    match = [float(heard[RATE + lag : RATE + lag + 4800] @ burst[:, 0]) for lag in lags]
    assert lags[int(np.argmax(match))] == 0


@pytest.mark.parametrize("seconds", [0.0, 0.5, 9.0])
def test_sound_is_cut_or_filled_to_the_picture(tmp_path: Path, seconds: float) -> None:
    """Too little, none or too much of it makes the same length."""
    rendered(film(scene("b01", 0, (fill((0, 0, 0), 1000),)), audio=tone(seconds)), tmp_path / "film.mp4")
    with av.open(str(tmp_path / "film.mp4")) as container:
        assert 1.0 <= container.duration / av.time_base <= 1.0 + 1024 / RATE


def test_the_bytes_are_the_same_every_time(whole: Path, tmp_path: Path) -> None:
    """With one process or two, from the cache or not, wherever the pictures and the film lie."""
    wanted = whole.read_bytes()
    timeline, cache = sample(tmp_path), Cache(tmp_path / "cache")
    assert rendered(timeline, tmp_path / "one.mp4", workers=2) == wanted
    assert rendered(timeline, tmp_path / "filling.mp4", cache=cache) == wanted
    assert rendered(timeline, tmp_path / "filled.mp4", cache=cache) == wanted


def kept(cache: Cache) -> set[str]:
    """The names of what the cache holds."""
    assert cache.folder is not None
    return {path.name for path in cache.folder.iterdir()}


def test_changing_a_beat_makes_one_segment(tmp_path: Path) -> None:
    """And a beat that only moves in time makes none."""
    cache = Cache(tmp_path / "cache")
    rendered(sample(tmp_path), tmp_path / "film.mp4", cache=cache)
    before = kept(cache)
    rendered(sample(tmp_path, "Bridge shuts"), tmp_path / "film.mp4", cache=cache)
    after = kept(cache)
    assert len(before) == 3
    assert len(after - before) == 1
    late = sample(tmp_path)
    longer = replace(late.scenes[0], end_ms=1400)
    moved = [replace(s, start_ms=s.start_ms + 400, end_ms=s.end_ms + 400) for s in late.scenes[1:]]
    rendered(film(longer, *moved), tmp_path / "film.mp4", cache=cache)
    assert len(kept(cache) - after) == 1


def test_other_settings_and_other_pictures_make_other_segments(tmp_path: Path) -> None:
    """The encoding and a picture's bytes are part of a segment's name; where the picture lies is not."""
    cache, timeline = Cache(tmp_path / "cache"), sample(tmp_path)
    rendered(timeline, tmp_path / "film.mp4", cache=cache)
    (tmp_path / "elsewhere").mkdir()
    rendered(sample(tmp_path / "elsewhere"), tmp_path / "film.mp4", cache=cache)
    assert len(kept(cache)) == 3
    darker = np.full((270, 480, 3), 40, np.uint8)
    for pixels in (darker, darker + 9):
        shot = replace(timeline.scenes[1], layers=(drifting(saved(pixels, tmp_path / "dot.png"), 1000),))
        rendered(replace(timeline, scenes=(timeline.scenes[0], shot)), tmp_path / "film.mp4", cache=cache)
    assert len(kept(cache)) == 5
    timeline = sample(tmp_path)
    rendered(timeline, tmp_path / "film.mp4", cache=cache, encoding=replace(FINAL, crf=30))
    assert len(kept(cache)) == 8


def test_a_damaged_cache_entry_is_made_again(whole: Path, tmp_path: Path) -> None:
    """It is noticed, and the film is the same."""
    cache, timeline = Cache(tmp_path / "cache"), sample(tmp_path)
    rendered(timeline, tmp_path / "film.mp4", cache=cache)
    for name in kept(cache):
        path = tmp_path / "cache" / name
        path.write_bytes(path.read_bytes()[:-7] + b"garbage")
    assert rendered(timeline, tmp_path / "film.mp4", cache=cache) == whole.read_bytes()


def test_progress_goes_up_to_the_end(tmp_path: Path) -> None:
    """Also when everything comes from the cache, or nothing does."""
    cache = Cache(tmp_path / "cache")
    told: list[float] = []
    rendered(sample(tmp_path), tmp_path / "film.mp4", cache=cache, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert 0 < told[0] < 1
    told.clear()
    rendered(sample(tmp_path), tmp_path / "film.mp4", cache=cache, progress=told.append)
    assert told == [1.0]


@pytest.mark.parametrize("profile", ["draft", "smoke"])
def test_every_profile_is_high_profile_with_b_frames(tmp_path: Path, profile: str) -> None:
    """Quality is all that a profile changes."""
    rendered(sample(tmp_path), tmp_path / "film.mp4", encoding=PROFILES[profile])
    with av.open(str(tmp_path / "film.mp4")) as container:
        assert container.streams.video[0].codec_context.profile == "High"
        assert len(list(container.decode(video=0))) == 30


def test_a_long_scene_has_a_key_frame_every_two_seconds(tmp_path: Path) -> None:
    """IDR frames at the start and at each two seconds, nowhere else."""
    rendered(film(scene("b01", 0, (fill((60, 60, 60), 5000),), 5000)), tmp_path / "film.mp4")
    with av.open(str(tmp_path / "film.mp4")) as container:
        keys = [p.pts * p.time_base for p in container.demux(video=0) if p.dts is not None and p.is_keyframe]
    assert [float(key) for key in keys] == [0.0, 2.0, 4.0]


@pytest.mark.parametrize(("width", "height"), [(161, 90), (160, 91), (0, 90), (-4, 90), (8, 8), (9000, 90)])
def test_a_size_that_cannot_be_is_refused(tmp_path: Path, width: int, height: int) -> None:
    """By name, before anything is done."""
    timeline = film(scene("b01", 0, (fill((0, 0, 0), 1000),)), width=width, height=height)
    with pytest.raises(SettingsError, match=f"{width}x{height}"):
        rendered(timeline, tmp_path / "film.mp4")
    assert list(tmp_path.iterdir()) == []


def test_a_frame_rate_that_cannot_be_is_refused(tmp_path: Path) -> None:
    """By name."""
    with pytest.raises(SettingsError, match="0 frames a second"):
        rendered(replace(sample(tmp_path), fps=0), tmp_path / "film.mp4")


def test_nothing_to_render_is_an_error(tmp_path: Path) -> None:
    """So are scenes with a hole between them."""
    with pytest.raises(RenderError, match="no scene"):
        rendered(film(), tmp_path / "film.mp4")
    with pytest.raises(RenderError, match="b02 starts at 1500"):
        rendered(film(scene("b01", 0, ()), scene("b02", 1500, ())), tmp_path / "film.mp4")


def test_a_missing_picture_is_named_and_the_last_film_stays(tmp_path: Path) -> None:
    """Nothing half written is left."""
    rendered(sample(tmp_path), tmp_path / "film.mp4")
    good = (tmp_path / "film.mp4").read_bytes()
    timeline = sample(tmp_path)
    (tmp_path / "dot.png").unlink()
    with pytest.raises(PictureError, match=r"dot\.png"):
        rendered(timeline, tmp_path / "film.mp4")
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]
    assert (tmp_path / "film.mp4").read_bytes() == good


@contextlib.contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file can grow beyond ``size`` bytes, as on a disk that is full."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(os.name != "posix", reason="limits of file sizes are POSIX's")
@pytest.mark.parametrize("short", [1, 400, 30_000])
def test_a_full_disk_is_told_and_nothing_is_left(whole: Path, tmp_path: Path, short: int) -> None:
    """Even when only the film's last bytes do not fit."""
    size, out = whole.stat().st_size, tmp_path / "out" / "film.mp4"
    timeline = sample(tmp_path)
    with room_for(size - short), pytest.raises(OutputError, match=r"cannot write .*film\.mp4"):
        rendered(timeline, out)
    assert list(out.parent.iterdir()) == []
    with room_for(size):
        rendered(timeline, out)


def test_the_rate_is_held_down(tmp_path: Path) -> None:
    """Noise that would take far more is kept under the peak rate."""
    noise = np.random.default_rng(3).integers(0, 255, (270, 480, 3)).astype(np.uint8)
    photo = drifting(saved(noise, tmp_path / "noise.png"), 4000)
    timeline = film(scene("b01", 0, (photo,), 4000), audio=tone(0))
    free = len(rendered(timeline, tmp_path / "free.mp4", encoding=Encoding(crf=10)))
    held = len(rendered(timeline, tmp_path / "held.mp4", encoding=Encoding(crf=10, peak_kbps=80)))
    assert free > 2 * held
    assert held * 8 / 1000 < 80 * (4 + 1)
