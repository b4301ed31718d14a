"""Times go over into frames, samples and time stamps and come back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sixty_second import timing
from sixty_second.settings import FRAME_RATES

rates = st.sampled_from(FRAME_RATES)


@given(frame=st.integers(0, 20_000), fps=rates)
def test_a_frame_comes_back_from_its_time(frame: int, fps: int) -> None:
    """frame → ms → frame is the same frame."""
    assert timing.ms_to_frame(timing.frame_to_ms(frame, fps), fps) == frame


@given(ms=st.integers(0, 400_000), fps=rates)
def test_the_next_frame_is_not_before(ms: int, fps: int) -> None:
    """The next frame begins at or after the time, and the one before it does not."""
    frame = timing.next_frame(ms, fps)
    assert timing.frame_to_ms(frame, fps) >= ms
    assert frame == 0 or timing.frame_to_ms(frame - 1, fps) < ms


@given(count=st.integers(0, 2000), fps=rates)
def test_the_beat_grid_is_exact_in_every_unit(count: int, fps: int) -> None:
    """A time on the grid is a whole frame, and a whole sample of that frame."""
    ms = count * timing.beat_grid_ms(fps)
    frame = timing.ms_to_frame(ms, fps)
    assert frame * 1000 == ms * fps
    assert timing.frame_to_sample(frame, fps, 48_000) == timing.ms_to_samples(ms, 48_000) == ms * 48


def test_time_stamps() -> None:
    """SRT has a comma, WebVTT a point, people a tenth."""
    assert timing.srt_time(3_723_004) == "01:02:03,004"
    assert timing.vtt_time(59_999) == "00:00:59.999"
    assert timing.short_time(61_240) == "1:01.2"
    assert timing.samples_to_ms(48_024, 48_000) == 1001
