"""A smoke render for continuous integration: the sample, small, offline, and everything asserted.

``python -m sixty_second.smoke [ARTICLE]`` prints one line and exits 0, or says what does not hold and
exits 1.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import av
import click

from . import cli
from .captions import srt
from .captions.characters import clean
from .resources import resource

SAMPLE = ("assets", "samples", "harbour-bridge.md")


class NetworkTouched(BaseException):
    """Something reached for the network; no ``except`` on the way may swallow it."""


def refuse_network(event: str, args: tuple[Any, ...]) -> None:
    """An audit hook that lets no address be looked up or connected to (local pipes may).

    Source: Python's audit events table, ``socket.connect`` and ``socket.getaddrinfo``.
    """
    if event == "socket.getaddrinfo" or (event == "socket.connect" and isinstance(args[1], tuple)):
        raise NetworkTouched(f"{event} {args[1:]}")


def problems(folder: Path) -> tuple[str, ...]:
    """What does not hold of the story in ``folder``: streams, duration, captions against script, checks."""
    facts = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    found = [f"check {item['id']}: {item['value']}" for item in facts["checks"] if not item["ok"]]
    with av.open(str(folder / "video.mp4")) as film:
        kinds = sorted(stream.type for stream in film.streams)
        picture = film.streams.video[0]
        lasts = (film.duration or 0) / av.time_base
        if kinds != ["audio", "video"]:
            found.append(f"streams are {kinds}")
        if f"{picture.width}x{picture.height}" != facts["size"]:
            found.append(f"the picture is {picture.width}x{picture.height}, not {facts['size']}")
    target = facts["target_ms"] / 1000
    if not 0.95 * target <= lasts <= target:
        found.append(f"it lasts {lasts:.2f} s of {target:.0f} s")
    told = [clean(word) for beat in facts["beats"] for word in beat["say"].split()]
    captioned = (folder / "captions.srt").read_text(encoding="utf-8")
    if [word for cue in srt.parse(captioned) for word in " ".join(cue.lines).split()] != told:
        found.append("the captions are not the script")
    return tuple(found)


def main(argv: list[str]) -> int:
    """0 when all holds."""
    article = argv[0] if argv else str(resource(*SAMPLE))
    sys.addaudithook(refuse_network)
    with tempfile.TemporaryDirectory() as folder:
        story = Path(folder, "story")
        try:
            cli.cli.main(
                args=[article, "-o", str(story), "--profile", "smoke", "--no-cache", "-q"],
                prog_name="make-video",
                standalone_mode=False,
            )
        except NetworkTouched as exc:
            click.echo(f"smoke: the network was touched: {exc}", err=True)
            return 1
        found = problems(story)
    for problem in found:
        click.echo(f"smoke: {problem}", err=True)
    click.echo("smoke: failed" if found else "smoke: a whole film, offline, and every check holds")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
