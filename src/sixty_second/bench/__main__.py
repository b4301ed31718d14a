"""``python -m sixty_second.bench [PART]``."""

from __future__ import annotations

import sys

import click

from ..errors import SixtySecondError
from . import rendering
from .telling import Film

PARTS = {"render": rendering.measure}
DEFAULT = Film()


@click.command(context_settings={"show_default": True})
@click.argument("part", type=click.Choice(tuple(PARTS)), default="render")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--runs", type=click.IntRange(1, 99), default=3, help="Rounds; the median is told.")
@click.option("--size", default=DEFAULT.size, help="Of the film; what is promised is of the default.")
@click.option("--fps", default=DEFAULT.fps, help="Frames a second.")
@click.option("--duration", "duration_s", default=DEFAULT.duration_s, help="Seconds.")
@click.option("--grain", default=DEFAULT.grain, help="Of the photographs, 8-bit levels.")
def main(part: str, as_json: bool, runs: int, size: str, fps: int, duration_s: int, grain: float) -> None:
    """Measures PART on this machine and prints the figures."""
    film = Film(size=size, fps=fps, duration_s=duration_s, grain=grain)
    try:
        report = PARTS[part](film, runs=runs, say=lambda text: click.echo(f"bench: {text} …", err=True))
    except SixtySecondError as exc:
        click.echo(f"bench: {exc}", err=True)
        sys.exit(exc.exit_code)
    click.echo(report.as_json() if as_json else report.as_table())


if __name__ == "__main__":
    main(prog_name="scripts/bench")
