"""iptables-py history: list the recorded changes, show one, and choose what is recorded."""

from __future__ import annotations

import click

from iptables_py.app.commandgroup import CommandGroup


@click.group(cls=CommandGroup, no_args_is_help=False, invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print the changes as JSON.")
@click.pass_context
def history(context: click.Context, as_json: bool) -> bytes | None:
    """List the recorded changes of the ruleset.

    Each line has the number of a change, its time, the command, and in brackets what it changed. The last change is at
    the end. `iptables-py undo` takes it back.

    The commands of iptables-py that change the ruleset themselves are always recorded: edit, undo, find --delete, state
    reset and state switch. After `iptables-py history on`, iptables, iptables-restore, ipset and all other programs are
    recorded, too. A change of counters alone is none.

    The last 50 changes are kept, as long as they take no more than 16 MiB; the last one is always kept.
    """
    from iptables_py.app.history.changes import listing, listing_as_json

    if context.invoked_subcommand is None:
        return listing_as_json() if as_json else listing()
    if as_json:
        raise click.UsageError("--json goes after the subcommand")
    return None


@history.command()
def on() -> bytes:
    """Record every command that changes this ruleset, from now on."""
    from iptables_py.store.recording import switch

    switch(True)
    return b"every command that changes the ruleset is recorded\n"


@history.command()
def off() -> bytes:
    """Record only iptables-py's own commands, as before `history on`."""
    from iptables_py.store.recording import switch

    switch(False)
    return b"only iptables-py's own commands are recorded\n"


@history.command()
@click.argument("number", type=click.IntRange(0), metavar="N")
@click.option("--json", "as_json", is_flag=True, help="Print the change as JSON.")
def show(number: int, as_json: bool) -> bytes:
    """Print what change N changed."""
    from iptables_py.app.history.changes import shown

    return shown(number, as_json)


@history.command()
def clear() -> bytes:
    """Delete the history; the ruleset stays."""
    from iptables_py.store.directory import HISTORY
    from iptables_py.store.reset import reset

    reset(what=HISTORY)
    return b"deleted the history\n"
