"""A group of click commands: how its help lists them, and what it says about a command that it does not have."""

from collections.abc import Iterable

import click

from iptables_py.app.formatter import Context
from iptables_py.errors import Problem
from iptables_py.hints.phrases import near

WHOLE = 1000  # characters; no short help is longer


class CommandGroup(click.Group):
    """A group whose help never cuts descriptions, and whose errors suggest commands only if they are likely."""

    context_class = Context

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, whose help is laid out as that of the group."""
        command = super().get_command(ctx, cmd_name)
        if command:
            command.context_class = Context
        return command

    def found(self, ctx: click.Context, name: str) -> click.Command:
        """Return the command of that name. Raise UsageError."""
        command = self.get_command(ctx, name)
        if command is None:
            raise click.UsageError(f"No such command {name!r}.{meant(name, self.list_commands(ctx))}", ctx)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the name of the command, the command, and the words after its name. Raise UsageError."""
        if args[0][:1] != "-":
            self.found(ctx, args[0])
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was named. A Problem that it raises, or an error in its options, gets its name."""
        try:
            return super().invoke(ctx)
        except Problem as problem:
            problem.command = problem.command or f"{ctx.command_path} {ctx.invoked_subcommand or ''}".rstrip()
            raise
        except click.UsageError as error:
            name = ctx.invoked_subcommand
            command = self.get_command(ctx, name) if name and not error.ctx else None
            if command:
                error.ctx = click.Context(command, parent=ctx, info_name=name)
            raise

    def sections(self, ctx: click.Context) -> Iterable[tuple[str, Iterable[str]]]:
        """Return the headings in the list of commands, each with the names below it."""
        return [("Commands", self.list_commands(ctx))]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands."""
        for heading, names in self.sections(ctx):
            rows = [(name, self.commands[name].get_short_help_str(WHOLE)) for name in names]
            with formatter.section(heading):
                formatter.write_dl(rows)


def meant(word: str, known: Iterable[str]) -> str:
    """Return a question for the word that was probably meant, after a blank, or ""."""
    similar = near(word, known)
    return f" Did you mean {similar}?" if similar else ""
