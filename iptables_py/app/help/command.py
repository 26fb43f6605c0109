"""iptables-py help: show the help of a command or of one of iptables' programs."""

import click

from iptables_py.ownwords import SHORT
from iptables_py.programs import PROGRAMS


@click.command()
@click.argument("words", nargs=-1, metavar="[COMMAND [SUBCOMMAND]]")
@click.pass_context
def help(context: click.Context, words: tuple[str, ...]) -> bytes:
    """Show the help of a command.

    This prints the same as --help. For a program of iptables, it prints the help of the program.
    """
    from iptables_py.app.help import programs
    from iptables_py.app.help.own import help_of

    if words and (words[0] in PROGRAMS or words[0] in SHORT):
        return programs.help_of(words[0], words[1:])
    assert context.parent
    return help_of(context.parent, words)
