"""What a person sees while a run goes on: lines on stderr, and a bar with the time left on a terminal."""

from __future__ import annotations

import sys
import time
from typing import Any, TextIO

SAYS = {
    "read": "reading the article",
    "condense": "choosing what to tell",
    "speak": "speaking",
    "caption": "captions and scenes",
    "render": "rendering",
    "check": "checking",
    "install": "fetching the voice",
}
STEP = 0.1
"""Share of the rendering between two plain lines."""


def visible(text: str) -> str:
    """The text on one line, what a terminal would obey or hide shown as an escape: articles are not ours."""
    line = " ".join(text.split())
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in line)


class Watch:
    """Tells stages, progress and notes; ``quiet`` keeps to notes, ``verbose`` adds the seconds each took."""

    def __init__(self, stream: TextIO = sys.stderr, *, quiet: bool = False, verbose: bool = False) -> None:
        self._stream = stream
        self._quiet = quiet
        self._verbose = verbose
        self._stage = ""
        self._began = time.monotonic()
        self._told = 0.0
        self._bar: Any = None

    def __enter__(self) -> Watch:
        """Ready to tell."""
        return self

    def __exit__(self, *_: object) -> None:
        """Ends the last stage's line."""
        self._end()

    def stage(self, name: str) -> None:
        """Tells that a stage begins."""
        self._end()
        self._stage, self._began, self._told = name, time.monotonic(), 0.0
        if self._quiet:
            return
        if name in ("render", "install") and self._stream.isatty():
            self._bar = _bar(self._stream, SAYS[name])
        else:
            self._line(f"{SAYS.get(name, name)} …")

    def progress(self, fraction: float) -> None:
        """Tells how far the stage is: a bar on a terminal, else a line for each tenth, with the time left."""
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=fraction)
        elif not self._quiet and fraction - self._told >= STEP and 0 < fraction < 1:
            self._told = fraction
            left = (time.monotonic() - self._began) * (1 - fraction) / fraction
            self._line(f"{SAYS.get(self._stage, self._stage)} {fraction:4.0%}, about {left:.0f} s left")

    def note(self, text: str) -> None:
        """Tells what the producer should know, even when quiet."""
        self._line(f"note: {visible(text)}")

    def _end(self) -> None:
        if self._bar is not None:
            self._bar.stop()
            self._bar = None
        if self._stage and self._verbose and not self._quiet:
            self._line(f"stage {self._stage}: {time.monotonic() - self._began:.2f} s")
        self._stage = ""

    def _line(self, text: str) -> None:
        if self._bar is not None:
            self._bar.console.print(text, markup=False, highlight=False)
        else:
            print(text, file=self._stream, flush=True)


def _bar(stream: TextIO, says: str) -> Any:
    """A running bar on the terminal. Rich is loaded only here: most runs have no terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:3.0f} %"),
        TimeRemainingColumn(),
        console=Console(file=stream),
        transient=True,
    )
    bar.add_task(says, total=1.0)
    bar.start()
    return bar
