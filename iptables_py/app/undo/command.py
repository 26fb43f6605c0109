"""iptables-py undo: take back the last recorded change."""

from __future__ import annotations

import click

from iptables_py.values.text import encoded


@click.command()
@click.argument("number", required=False, type=click.IntRange(1), metavar="[N]")
def undo(number: int | None) -> bytes:
    """Take back the last change of the history, or change N and all that came after it.

    \b
    iptables-py undo      take back the last change
    iptables-py undo      and the one before it
    iptables-py undo 12   back to what was before change 12

    What comes back: the rules and policies of both families, the IP sets and the accounting objects, in one
    transaction. Rules that stay keep their counters, and rules that come back have the counters that they had when they
    went. Tracked connections are left as they are.

    An undo is itself a change in the history: `undo N` with its number takes it back. Changes by commands that were not
    recorded are taken back first, all together. See `iptables-py history --help` for what is recorded.

    Exit status: 0 if the change was taken back, 1 if there is none, 4 if the ruleset can't be used.
    """
    from iptables_py.app.history.changes import command_of
    from iptables_py.app.imagediff import report
    from iptables_py.store.history import open_history
    from iptables_py.store.undoing import NoChange, take_back

    history = open_history()
    if history is None:  # a command that has nothing to do makes no file
        raise click.ClickException("nothing to undo: no change was recorded, see `iptables-py history --help`")
    history.close()
    try:
        undone, old, new = take_back(number)
    except NoChange as error:
        raise click.ClickException(str(error)) from None
    first, *later = undone
    more = f", and {len(later)} later change{'s' * (len(later) > 1)}" if later else ""
    return encoded(f"undone: {first.number} {command_of(first)}{more}\n") + report(old, new, "before the undo", "now")
