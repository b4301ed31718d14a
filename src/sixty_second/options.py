"""The command's options, in groups, and the configuration file that can give them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, get_args

import click

from .errors import SettingsError
from .settings import FRAME_RATES, SIZES, Loudness, Profile, Rules, Safe, Settings

DEFAULTS = Settings()
FILE = click.Path(path_type=Path)


def settings_options(command: Any) -> Any:
    """The options that say how a film is made; `make` and `render` share them."""
    for option in reversed(
        (
            click.option(
                "--duration", "duration_s", type=int, default=DEFAULTS.duration_s, help="Seconds at most."
            ),
            click.option("--voice", default=DEFAULTS.voice, help="Who speaks; see `make-video voices`."),
            click.option(
                "--fallback-voice",
                default="",
                show_default=False,
                help="Who speaks when the voice's service is out of reach.",
            ),
            click.option("--writer", default=DEFAULTS.writer, help="Who chooses the beats."),
            click.option(
                "--template",
                default="",
                show_default=False,
                metavar="FILE",
                help="A narration template of your own.",
            ),
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
                "--caption-rules", type=click.Choice(get_args(Rules)), default=DEFAULTS.caption_rules
            ),
            click.option("--loudness", type=click.Choice(get_args(Loudness)), default=DEFAULTS.loudness),
            click.option(
                "--safe", type=click.Choice(get_args(Safe)), default=DEFAULTS.safe, help="Safe box."
            ),
            click.option("--profile", type=click.Choice(get_args(Profile)), default=DEFAULTS.profile),
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
            click.option("--publisher", default=""),
            click.option("--byline", default=""),
            click.option("--published", default="", show_default=False, help="A date: 2026-11-23."),
            click.option("--url", default=""),
            click.option("--allow-private", is_flag=True, help="Also go to private addresses."),
        )
    ):
        command = option(command)
    return command


def telling_options(command: Any) -> Any:
    """The options that say what is told while it is made, and where options come from."""
    for option in reversed(
        (
            click.option(
                "--config",
                type=FILE,
                is_eager=True,
                expose_value=False,
                callback=lambda ctx, _, path: _configure(ctx, path),
                help="Options from a TOML file.",
            ),
            click.option("--no-cache", is_flag=True, help="Make everything anew."),
            click.option("--json", "as_json", is_flag=True, help="Print the manifest instead of the folder."),
            click.option("-q", "--quiet", is_flag=True, help="Only notes and errors."),
            click.option("-v", "--verbose", is_flag=True, help="Also the seconds each stage took."),
        )
    ):
        command = option(command)
    return command


def _configure(ctx: click.Context, path: Path | None) -> None:
    if path is None:
        return
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as exc:
        raise SettingsError(f"cannot read {path}: {exc.strerror}", remedy="name a TOML file") from exc
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as exc:
        raise SettingsError(f"{path} is no TOML: {exc}", remedy="mend it") from exc
    names = {
        _option_name(item): item.name or "" for item in ctx.command.params if isinstance(item, click.Option)
    }
    unknown = [name for name in found if name.replace("_", "-") not in names]
    if unknown:
        raise SettingsError(
            f"{path} has an unknown setting {unknown[0]!r}", remedy=f"known are {', '.join(sorted(names))}"
        )
    ctx.default_map = {names[name.replace("_", "-")]: value for name, value in found.items()}


def _option_name(option: click.Option) -> str:
    return max(option.opts, key=len).lstrip("-")
