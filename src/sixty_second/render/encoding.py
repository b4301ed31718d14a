"""How the film is compressed, apart from its size and frame rate."""

from __future__ import annotations

from dataclasses import dataclass, fields

GOP_S = 2
"""Seconds between IDR frames. Source: Meta's Reels specification asks for a closed GOP of 2 to 5 s."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """H.264 and AAC settings.

    Attributes:
        preset: x264's name for how long it may think: ``ultrafast`` … ``slow``.
        crf: x264's constant rate factor, 0 to 51; lower is better and larger.
        peak_kbps: the rate the picture may not pass over a second or so, kilobits a second. Source: 12,000
            keeps a minute under 100 MB and, with a buffer of one second, any second under 25 Mbit.
        audio_kbps: AAC, kilobits a second.
    """

    preset: str = "veryfast"
    crf: int = 20
    peak_kbps: int = 12_000
    audio_kbps: int = 192

    def x264(self, fps: int) -> dict[str, str]:
        """The encoder's options at ``fps`` frames a second.

        One thread, because x264's bytes depend on how many there are. IDR frames only at the start and every
        `GOP_S` seconds, so that segments join without a seam. No weighted prediction: it takes 48 MB and wins
        nothing where the whole frame never fades (measured at 1080x1920). CABAC and 8x8 transforms by name,
        because the fastest presets drop them and with them the High profile.
        """
        gop = GOP_S * fps
        settings = {
            "keyint": gop,
            "min-keyint": gop,
            "scenecut": 0,
            "open-gop": 0,
            "bframes": 2,
            "weightp": 0,
            "threads": 1,
            "cabac": 1,
            "8x8dct": 1,
            "vbv-maxrate": self.peak_kbps,
            "vbv-bufsize": self.peak_kbps,
            "vbv-init": 0.5,
        }
        return {
            "preset": self.preset,
            "crf": str(self.crf),
            "x264-params": ":".join(f"{name}={value}" for name, value in settings.items()),
        }

    def describe(self) -> str:
        """Every setting by name, for the segment's place in the cache."""
        return ",".join(f"{f.name}={getattr(self, f.name)}" for f in fields(self))


PROFILES: dict[str, Encoding] = {
    "final": Encoding(),
    "draft": Encoding(preset="ultrafast", crf=28),
    "smoke": Encoding(preset="ultrafast", crf=32),
}
"""Picture quality by name: to air, to look at, to see that it runs. Sound is the same in all of them."""
