"""The command's options, in groups, and the configuration file that can give them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, get_args

import click

from .errors import SettingsError
from .pronouncing import FILE as PRONUNCIATIONS
from .settings import FRAME_RATES, SIZES, Captions, Loudness, Profile, Rules, Safe, Settings, Stage
from .toml import read_toml

DEFAULTS = Settings()
FILE = click.Path(path_type=Path)
CONFIG_FOLDER = "sixty_second.config"
"""Where click's context keeps the folder of the configuration file."""


def voice_option() -> Any:
    """Who speaks."""
    return click.option(
        "--voice",
        default=DEFAULTS.voice,
        metavar="NAME[:DETAIL]",
        help="Who speaks; see `make-video voices`. E.g. espeak:en-gb+f3,rate=150 or gtts:co.uk,slow.",
    )


def pronunciations_option() -> Any:
    """How names are said."""
    return click.option(
        "--pronunciations",
        default="",
        show_default=False,
        metavar="FILE",
        callback=lambda ctx, _, value: _beside(ctx, value),
        help=f"How words are said [default: {PRONUNCIATIONS} beside --config or here].",
    )


def _beside(ctx: click.Context, value: str) -> str:
    """The file that was named, else the project's own where there is one."""
    path = ctx.meta.get(CONFIG_FOLDER, Path()) / PRONUNCIATIONS
    return value or (str(path) if path.is_file() else "")


def settings_options(command: Any) -> Any:
    """The options that say how a film is made; `make` and `render` share them."""
    for option in reversed(
        (
            click.option(
                "--duration", "duration_s", type=int, default=DEFAULTS.duration_s, help="Seconds at most."
            ),
            voice_option(),
            click.option(
                "--fallback-voice",
                default="",
                show_default=False,
                help="Who speaks when the voice's service is out of reach.",
            ),
            pronunciations_option(),
            click.option("--theme", default=DEFAULTS.theme, help="The look; see `make-video themes`."),
            click.option("--size", default=DEFAULTS.size, help=f"{', '.join(SIZES)} or WxH, even pixels."),
            click.option(
                "--fps",
                type=int,
                default=0,
                show_default="30, smoke 10",
                help=f"One of {', '.join(map(str, FRAME_RATES))}.",
            ),
            click.option(
                "--captions",
                type=click.Choice(get_args(Captions)),
                default=DEFAULTS.captions,
                help="In the film: the word being said lit, in blocks, or none.",
            ),
            click.option(
                "--caption-rules", type=click.Choice(get_args(Rules)), default=DEFAULTS.caption_rules
            ),
            click.option("--loudness", type=click.Choice(get_args(Loudness)), default=DEFAULTS.loudness),
            click.option(
                "--music",
                default=DEFAULTS.music,
                metavar="NAME|FILE|none",
                help="Under the voice: see `make-video music`, or a sound file of yours.",
            ),
            click.option(
                "--music-below",
                type=int,
                default=DEFAULTS.music_below,
                help="LU that it stays below speech; 20 for listeners who are hard of hearing.",
            ),
            click.option(
                "--safe",
                type=click.Choice(get_args(Safe)),
                default=DEFAULTS.safe,
                help="The box that text keeps to.",
            ),
            click.option("--profile", type=click.Choice(get_args(Profile)), default=DEFAULTS.profile),
        )
    ):
        command = option(command)
    return command


def captions_from_option(command: Any) -> Any:
    """Captions that were edited outside, for what is rendered again."""
    return click.option(
        "--captions-from",
        default="",
        show_default=False,
        metavar="FILE|none",
        help="Captions that you have edited, SRT or WebVTT; none: made of the narration again.",
    )(command)


def wording_options(command: Any) -> Any:
    """The options that say how an article becomes words; `render` takes its words from ``story.yaml``."""
    for option in reversed(
        (
            click.option(
                "--writer", default=DEFAULTS.writer, help="Who words the beats: extract, lead, or llm:MODEL."
            ),
            click.option(
                "--template",
                default="",
                show_default=False,
                metavar="NAME|FILE",
                help="How it is worded: see `make-video templates`, or a file of yours "
                "[default: as the article's kind asks].",
            ),
            click.option(
                "--phrases",
                default="",
                show_default=False,
                metavar="FILE|FOLDER",
                help="House phrases of your own, in place of ours.",
            ),
            click.option("--keep-sound", is_flag=True, help="Moving pictures are heard, under the voice."),
        )
    ):
        command = option(command)
    return command


def matter_options(command: Any) -> Any:
    """The options that bring what the source lacks: names, dates and pictures."""
    for option in reversed(
        (
            click.option("--picture", "pictures", type=FILE, multiple=True, help="May be repeated."),
            click.option("--pictures", "picture_folder", type=FILE, help="A folder of pictures."),
            click.option("--credit", default="", show_default=False, help="Who made the pictures given."),
            click.option(
                "--headline",
                default="",
                show_default=False,
                help="What the source lacks, as are the next four.",
            ),
            click.option("--publisher", default="", show_default=False),
            click.option("--byline", default="", show_default=False),
            click.option("--published", default="", show_default=False, help="A date: 2026-11-23."),
            click.option("--url", default="", show_default=False),
            click.option("--allow-private", is_flag=True, help="Also go to private addresses."),
        )
    ):
        command = option(command)
    return command


def film_options(command: Any) -> Any:
    """Every option of a film that is made from the beginning."""
    limits = (
        click.option(
            "--until", type=click.Choice(get_args(Stage)), default="render", help="The last stage to run."
        ),
        click.option("--force", is_flag=True, help="Write over an edited story.yaml."),
    )
    command = telling_options(command)
    for option in reversed(limits):
        command = option(command)
    command = settings_options(wording_options(matter_options(command)))
    where = click.option("-o", "folder", type=FILE, help="The story folder [default: output/<slug>].")
    return where(command)


def saying_options(command: Any) -> Any:
    """The options of `say`."""
    for option in reversed(
        (
            click.option("-o", "path", type=FILE, default=Path("say.wav"), help="A .wav, .mp3 or .m4a."),
            voice_option(),
            click.option("--language", default="en", help="BCP 47: en, en-GB, de …"),
            click.option("--pace", type=float, default=1.0, help="0.92 to 1.08, as a film may be paced."),
            pronunciations_option(),
            config_option(),
            click.option("--no-cache", is_flag=True, help="Make everything anew."),
            click.option("-v", "--verbose", is_flag=True, help="Print when and how each word is said."),
        )
    ):
        command = option(command)
    return command


def config_option() -> Any:
    """Where options come from."""
    return click.option(
        "--config",
        type=FILE,
        is_eager=True,
        expose_value=False,
        callback=lambda ctx, _, path: _configure(ctx, path),
        help="Options from a TOML file.",
    )


def telling_options(command: Any) -> Any:
    """The options that say what is told while it is made, and where options come from."""
    for option in reversed(
        (
            config_option(),
            click.option("--no-cache", is_flag=True, help="Make everything anew."),
            click.option("--json", "as_json", is_flag=True, help="Print the manifest instead of the folder."),
            click.option("-q", "--quiet", is_flag=True, help="Only notes and errors."),
            click.option("-v", "--verbose", is_flag=True, help="Also the seconds each stage took."),
        )
    ):
        command = option(command)
    return command


def _configure(ctx: click.Context, path: Path | None) -> None:
    """Takes the command's options from the file. One file serves every command, each takes what it knows."""
    if path is None:
        return
    found = read_toml(path)
    ctx.meta[CONFIG_FOLDER] = path.parent
    group = ctx.parent.command if ctx.parent else ctx.command
    commands = group.commands.values() if isinstance(group, click.Group) else (group,)
    known = {name for command in commands for name in _options(command)} - {"config"}
    unknown = [name for name in found if name.replace("_", "-") not in known]
    if unknown:
        raise SettingsError(
            f"{path} has an unknown setting {unknown[0]!r}", remedy=f"known are {', '.join(sorted(known))}"
        )
    options = _options(ctx.command)
    given = {name.replace("_", "-"): value for name, value in found.items()}
    ctx.default_map = {
        options[name].name or "": _fitting(value, options[name], f"{path}: {name}")
        for name, value in given.items()
        if name in options
    }


def _fitting(value: Any, option: click.Option, at: str) -> Any:
    """The value, when TOML's type is one that the option can take; of what it says click is the judge."""
    if option.multiple:
        wanted, fits = "a list of texts", isinstance(value, list) and all(type(item) is str for item in value)
    elif option.is_flag:
        wanted, fits = "true or false", type(value) is bool
    elif isinstance(option.type, click.types.IntParamType):
        wanted, fits = "a whole number", type(value) is int
    else:
        wanted, fits = "text", isinstance(value, (str, date))
    if not fits:
        raise SettingsError(f"{at} should be {wanted}", remedy="mend it")
    return str(value) if isinstance(value, date) else value


def _options(command: click.Command) -> dict[str, click.Option]:
    """The command's options by the name that is typed."""
    options = (item for item in command.params if isinstance(item, click.Option))
    return {max(item.opts, key=len).lstrip("-"): item for item in options}
