"""The command. It turns words into an order and errors into one line and an exit code, nothing else."""

from __future__ import annotations

import contextlib
import json
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import Any

import click

from . import __version__, plugins
from .cache import Cache
from .errors import SettingsError, SixtySecondError, UsageError
from .front import Front
from .given import Given
from .options import captions_from_option, film_options, saying_options, settings_options, telling_options
from .settings import DURATION_S, Settings
from .voicing import voice_called
from .watch import Watch, visible
from .writing import refuse_unknown

INTERRUPTED = 130
"""Exit code after Ctrl-C: 128 and the signal's number, as shells have it; 143 after SIGTERM."""


@click.group(cls=Front, invoke_without_command=True)
@click.version_option(__version__, prog_name="make-video", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Turns a news article into a captioned, narrated explainer."""
    if ctx.invoked_subcommand is None:
        raise click.UsageError("name an article: make-video ARTICLE (see make-video --help)")


@cli.command("make", short_help="Make a film of an article.", context_settings={"show_default": True})
@click.argument("source")
@film_options
def make(source: str, **options: Any) -> None:
    """Makes a captioned, narrated explainer of SOURCE: a URL, a saved page, a Word document, text, or -."""
    _make(source, options)


@cli.command(
    short_help="List a feed's articles, or make a film of one.", context_settings={"show_default": True}
)
@click.argument("source")
@click.option("--list", "listed", is_flag=True, help="Print its items, numbered; with --json as JSON.")
@click.option("--item", type=click.IntRange(min=1), help="Make a film of the item with this number.")
@click.option("--full-text", is_flag=True, help="Take the text in the feed, do not visit the item's page.")
@film_options
def feed(source: str, *, listed: bool, item: int | None, full_text: bool, **options: Any) -> None:
    """Lists the articles of the feed SOURCE (RSS, Atom, JSON Feed; a URL, a file or -), or films one."""
    if listed and item:
        raise UsageError("--list and --item contradict each other", remedy="use one of them")
    if full_text and not item:
        raise UsageError("--full-text is said of an item", remedy="say which with --item")
    if item:
        _make(source, options, item=item, full_text=full_text)
        return
    from .feed import read_feed
    from .listing import as_json, table

    telling = _telling(options)
    found = read_feed(
        source, allow_private=options["allow_private"], stdin=sys.stdin.buffer, cache=_cache(telling)
    )
    for line in (as_json(found),) if telling["as_json"] else table(found):
        click.echo(line)


def _make(source: str, options: dict[str, Any], *, item: int = 0, full_text: bool = False) -> None:
    """Makes the film that was asked for and tells its folder."""
    from . import pipeline

    telling = _telling(options)
    given = Given(
        **{name: options.pop(name) for name in ("headline", "publisher", "byline", "published", "url")}
    )
    ordered = ("folder", "pictures", "picture_folder", "credit", "allow_private", "until", "force")
    order = pipeline.Order(
        source=source,
        stdin=sys.stdin.buffer,
        given=given,
        item=item,
        full_text=full_text,
        **{name: options.pop(name) for name in ordered},
    )
    settings = _known(Settings(**options))
    with _watching(telling) as watch:
        folder = pipeline.make(order, settings, cache=_cache(telling), events=watch)
    _tell(folder, telling)


@cli.command("render", short_help="Go on from an edited story.yaml.", context_settings={"show_default": True})
@click.argument("story", type=click.Path(path_type=Path))
@settings_options
@captions_from_option
@telling_options
@click.pass_context
def render(ctx: click.Context, /, story: Path, **options: Any) -> None:
    """Renders the story folder STORY again, from its story.yaml; only what changed is made anew."""
    from . import pipeline

    telling, captions_from = _telling(options), options.pop("captions_from")
    asked = {name: value for name, value in options.items() if _was_given(ctx, name)}
    asked["pronunciations"] = options["pronunciations"]
    _known(Settings(**{**options, **asked}))
    with _watching(telling) as watch:
        pipeline.render(story, asked, captions_from=captions_from, cache=_cache(telling), events=watch)
    _tell(story, telling)


@cli.command(short_help="Measure a story before air; exit 1 when a check fails.")
@click.argument("story", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def check(story: Path, as_json: bool) -> None:
    """Prints what every check says of the story folder STORY."""
    from dataclasses import asdict

    from .model import failed
    from .preflight import preflight
    from .story import manifest

    manifest(story)
    checks = preflight(story)
    if as_json:
        click.echo(json.dumps([asdict(item) for item in checks], ensure_ascii=False, indent=1))
    else:
        for item in checks:
            verdict = "ok  " if item.ok else "FAIL"
            click.echo(f"{verdict}  {item.id:4}{item.title:34.34}  {item.value}  (limit {item.limit})")
    if failed(checks):
        raise SystemExit(1)


@cli.command(short_help="Copies with names that can lie side by side.")
@click.argument("story", type=click.Path(path_type=Path))
@click.argument("target", type=click.Path(path_type=Path))
def export(story: Path, target: Path) -> None:
    """Copies the film, captions, thumbnail and transcript of STORY into the folder TARGET."""
    from .delivery import export as deliver

    for path in deliver(story, target):
        click.echo(path)


@cli.command(short_help="Hear a voice say something.", context_settings={"show_default": True})
@click.argument("text")
@saying_options
def say(text: str, *, path: Path, pronunciations: str, no_cache: bool, verbose: bool, **options: Any) -> None:
    """Speaks TEXT into a sound file, names as the pronunciations have them."""
    from .pronouncing import read_pronunciations
    from .saying import say as write
    from .saying import spoken
    from .voices.pronunciations import Pronunciations

    speech, notes = write(
        text,
        path,
        pronunciations=read_pronunciations(Path(pronunciations)) if pronunciations else Pronunciations(),
        cache=Cache(None) if no_cache else Cache.default(),
        **options,
    )
    for line in spoken(speech) if verbose else ():
        click.echo(visible(line))
    for note in notes:
        click.echo(f"note: {visible(note)}", err=True)
    click.echo(path)


@cli.group(short_help="The voices there are; install more.", invoke_without_command=True)
@click.pass_context
def voices(ctx: click.Context) -> None:
    """Prints the names of the voices, a line each, with what they are, and the models that are installed."""
    from .voices.piper_models import installed

    if ctx.invoked_subcommand is None:
        _list("voices")
        for name in installed():
            click.echo(f"{'':12}piper:{name}")


@voices.command("install", short_help="Fetch a model of the voice piper.")
@click.argument("name")
@click.option("--from", "home", default="", metavar="URL", help="A copy of piper's voices, with voices.json.")
def install_voice(name: str, home: str) -> None:
    """Fetches the model NAME, e.g. en_US-lessac-medium; a call that broke off is gone on with."""
    from . import installing
    from .voices.piper_models import folder

    with Watch(sys.stderr) as watch:
        watch.stage("install")
        path = installing.install(
            name, folder=folder(), progress=watch.progress, home=home.rstrip("/") or installing.HOME
        )
    click.echo(path)


@cli.command(short_help="The ways there are to word an article.")
def templates() -> None:
    """Prints the names of the narration templates, a line each, with what they are for."""
    from . import script

    for name in script.NAMES:
        click.echo(f"{name:12}{script.about(name)}")


@cli.command(
    short_help="The music there is; a bed as a file, to be heard.", context_settings={"show_default": True}
)
@click.argument("name", required=False)
@click.option("-o", "path", type=click.Path(path_type=Path), help="A WAV file to write the bed NAME to.")
@click.option("--duration", "duration_s", type=click.IntRange(*DURATION_S), default=60, help="Seconds.")
def music(name: str | None, path: Path | None, duration_s: int) -> None:
    """Prints the names of the beds, a line each, with what they are; or writes one as it sounds alone."""
    from . import music as room

    if name is None:
        for known in room.NAMES:
            click.echo(f"{known:12}{room.about(known)}")
        return
    if path is None:
        raise UsageError("there is no file to write the music to", remedy="name one with -o")
    from .audio import write_wav
    from .pacing import TAIL_MS

    length = duration_s * 1000
    bed = room.compose(name, duration_ms=length, landing_ms=length - TAIL_MS[2])
    write_wav(path, bed, room.RATE)
    click.echo(path)


@cli.command(short_help="The looks there are.")
def themes() -> None:
    """Prints the names of the themes, a line each, with what they are."""
    _list("themes")


def main(argv: Sequence[str] | None = None) -> None:
    """Runs the command and exits: 0, 1 for what went wrong, 2 for a wrong call, 130 or 143 when stopped."""
    signal.signal(signal.SIGTERM, _terminate)
    try:
        cli.main(args=argv, prog_name="make-video", standalone_mode=False)
    except SixtySecondError as exc:
        _fail(str(exc), exc.exit_code)
    except click.ClickException as exc:
        _fail(exc.format_message(), 2)
    except (KeyboardInterrupt, click.Abort):
        _fail("stopped; the last good files are as they were", INTERRUPTED)
    except BrokenPipeError:
        # Whoever read us has gone: nothing to say, nobody to say it to.
        sys.stderr.close()
        raise SystemExit(1) from None
    except OSError as exc:
        _fail(f"{exc.filename or 'a file'}: {exc.strerror or exc}; see that it can be read and written", 1)


def _fail(text: str, code: int) -> None:
    click.echo(f"make-video: {visible(text)}", err=True)
    raise SystemExit(code)


def _terminate(number: int, _: FrameType | None) -> None:
    """SIGTERM as an exception, so that every ``finally`` on the way takes its temporary files along."""
    raise SystemExit(128 + number)


def _was_given(ctx: click.Context, name: str) -> bool:
    return ctx.get_parameter_source(name) is not click.core.ParameterSource.DEFAULT


def _known(settings: Settings) -> Settings:
    """The settings, when every name in them is registered and every voice can be built as asked.

    Raises:
        SettingsError: lists the names there are.
    """
    for voice in filter(None, (settings.voice, settings.fallback_voice)):
        voice_called(voice, cache=Cache(None))
    if settings.theme not in plugins.names("themes"):
        plugins.load("themes", settings.theme)
    refuse_unknown(settings.writer)
    from .script import known

    known(settings.template)
    return settings


def _list(group: plugins.Group) -> None:
    """One line for each name; a plug-in that cannot be loaded hides none of the others."""
    for name in plugins.names(group):
        try:
            words = (plugins.load(group, name).__doc__ or "").strip().partition("\n")[0]
        except SettingsError as exc:
            words = f"not here: {exc.message}"
        click.echo(f"{name:12}{words}")


def _telling(options: dict[str, Any]) -> dict[str, bool]:
    return {name: options.pop(name) for name in ("no_cache", "as_json", "quiet", "verbose")}


def _cache(telling: dict[str, bool]) -> Cache:
    return Cache(None) if telling["no_cache"] else Cache.default()


@contextlib.contextmanager
def _watching(telling: dict[str, bool]) -> Iterator[Watch]:
    if telling["quiet"] and telling["verbose"]:
        raise UsageError("-q and -v contradict each other", remedy="use one of them")
    with Watch(sys.stderr, quiet=telling["quiet"], verbose=telling["verbose"]) as watch:
        yield watch


def _tell(folder: Path, telling: dict[str, bool]) -> None:
    from .story import manifest

    click.echo(json.dumps(manifest(folder), ensure_ascii=False, indent=1) if telling["as_json"] else folder)
