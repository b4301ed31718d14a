"""The command's front door: a source may stand where a command's name does."""

from __future__ import annotations

import click


class Front(click.Group):
    """A group whose first word may also be a source, for which ``make`` is meant."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Puts ``make`` before anything that is not a command's name or one of the group's own options."""
        if args and args[0] not in (*self.commands, "--help", "--version"):
            args = ["make", *args]
        return super().parse_args(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of ``make``, since that is what people look for, then the other commands."""
        make_ctx = click.Context(self.commands["make"], info_name=ctx.info_name, show_default=True)
        self.commands["make"].format_help(make_ctx, formatter)
        with formatter.section("Other commands"):
            formatter.write_dl(
                [
                    (f"{ctx.info_name} {name}", command.get_short_help_str(80))
                    for name, command in self.commands.items()
                    if name != "make"
                ]
            )
