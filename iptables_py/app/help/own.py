"""The help of our own commands."""

import click

from iptables_py.app.commandgroup import CommandGroup
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def help_of(context: click.Context, words: "Sequence[str]") -> bytes:
    """Return the help of the command that the words name, below the command of that context. Raise UsageError."""
    for word in words:
        if not isinstance(context.command, CommandGroup):
            raise click.UsageError(f"No such command {word!r}", context)
        command = context.command.found(context, word)
        context = command.context_class(command, context, word, **command.context_settings)
    return encoded(f"{context.get_help()}\n")
