"""``python -m sixty_second.bench [PART]``. A part's room is imported when the part has been chosen."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from ..errors import SixtySecondError
from ..settings import DURATION_S, Loudness, Settings
from .report import Report
from .telling import Film

if TYPE_CHECKING:
    from .hearing import Hearing

FILM = Film()
USUAL = "render"
"""The part that is meant when none is named."""

_AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_OUT = click.Path(dir_okay=False, path_type=Path)


class Parts(click.Group):
    """The parts, one command each."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The arguments, with the usual part before them when none is named."""
        named = args[:1] and (args[0] in self.get_help_option_names(ctx) or not args[0].startswith("-"))
        return super().parse_args(ctx, args if named else [USUAL, *args])


@click.group(cls=Parts, subcommand_metavar="[PART] [ARGS]...", context_settings={"show_default": True})
def main() -> None:
    """Measures a part of the house on this machine and prints the figures. Without PART it is render."""


@main.command(short_help="What a film costs, against other ways.")
@_AS_JSON
@click.option("--runs", type=click.IntRange(1, 99), default=3, help="Rounds; the median is told.")
@click.option("--size", default=FILM.size, help="Of the film; what is promised is of the default.")
@click.option("--fps", default=FILM.fps, help="Frames a second.")
@click.option("--duration", "duration_s", default=FILM.duration_s, help="Seconds.")
@click.option("--grain", default=FILM.grain, help="Of the photographs, 8-bit levels.")
def render(as_json: bool, runs: int, size: str, fps: int, duration_s: int, grain: float) -> None:
    """What a film costs, against encoding alone and against the usual MoviePy way."""
    from . import rendering

    film = Film(size=size, fps=fps, duration_s=duration_s, grain=grain)
    _print(lambda: rendering.measure(film, runs=runs, say=lambda text: _say(f"{text} …")), as_json)


@main.command(short_help="What is read out of saved pages, to be scored.")
@_AS_JSON
@click.argument("folder", metavar="DIR", type=_FOLDER)
@click.argument("out", metavar="OUT.jsonl", type=_OUT)
def pages(as_json: bool, folder: Path, out: Path) -> None:
    """Reads DIR/*.html.gz and writes {"id", "text", "headline"} for each.

    The id is the file's name without .html.gz; the text is the standfirst, if the page prints one, then the
    dateline and the body, and empty for a page that cannot be read.
    """
    from . import reading

    _print(lambda: reading.measure(folder, out, say=_say), as_json)


@main.command(short_help="What is told of articles, to be scored.")
@_AS_JSON
@click.argument("articles", metavar="ARTICLES.jsonl", type=_FILE)
@click.argument("out", metavar="OUT.jsonl", type=_OUT)
@click.option("--words", type=click.IntRange(1, 10_000), default=150, help="Most words of a summary.")
@click.option("--writer", default=Settings().writer, help="Who tells it.")
def summaries(as_json: bool, articles: Path, out: Path, words: int, writer: str) -> None:
    """Tells articles in few words and writes {"id", "summary"} for each.

    ARTICLES.jsonl has {"id", "text"} a line, perhaps with a "headline". A summary is what the beats say, a
    beat a line, without the template's own words.
    """
    from . import summarising

    _print(lambda: summarising.measure(articles, out, words=words, writer=writer, say=_say), as_json)


@main.command(short_help="What finished films sound like, by two meters.")
@_AS_JSON
@click.argument("article", metavar="[ARTICLE]", type=_FILE, required=False)
@click.option("--voice", "voices", multiple=True, default=("espeak", "silent"), help="May be repeated.")
@click.option("--duration", "seconds", type=click.IntRange(*DURATION_S), multiple=True, default=(15, 180))
@click.option("--music", "beds", multiple=True, default=("none", "calm", "urgent", "light"))
@click.option(
    "--loudness", "targets", type=click.Choice(get_args(Loudness)), multiple=True, default=("social",)
)
def sound(
    as_json: bool,
    article: Path | None,
    voices: tuple[str, ...],
    seconds: tuple[int, ...],
    beds: tuple[str, ...],
    targets: tuple[str, ...],
) -> None:
    """Makes films of ARTICLE (the sample, unless named) in every combination and measures the finished files.

    Loudness, loudest three seconds and true peak by our meter and by ffmpeg's ebur128, how far speech is
    above what lies under it, how far the sound is from the narration, and which checks of the sound failed.
    """
    from . import hearing

    _print(
        lambda: hearing.measure_all(
            article, voices=voices, seconds=seconds, beds=beds, targets=targets, say=_say
        ),
        as_json,
    )


@main.command(short_help="How exact word times are, and what they cost.")
@_AS_JSON
@click.option("--language", "languages", multiple=True, help="May be repeated; all of them when not given.")
def align(as_json: bool, languages: tuple[str, ...]) -> None:
    """Finds the times of words in sounds whose true times are known.

    The sounds are espeak-ng's: other voices, other rates, joined with pauses, in noise, stretched, with
    silence around.
    """
    from . import aligning

    _print(lambda: aligning.measure(languages, say=_say), as_json)


def _say(text: str) -> None:
    click.echo(f"bench: {text}", err=True)


def _print(measure: Callable[[], Report | Hearing], as_json: bool) -> None:
    try:
        report = measure()
    except SixtySecondError as exc:
        _say(str(exc))
        sys.exit(exc.exit_code)
    click.echo(report.as_json() if as_json else report.as_table())


if __name__ == "__main__":
    main(prog_name="scripts/bench")
