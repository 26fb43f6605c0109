"""iptables-py state: where the ruleset is and what it has, check it for damage, delete it, keep snapshots of it."""

import os
import re
import sys

import click

from iptables_py.app.commandgroup import CommandGroup
from iptables_py.errors import STATE, Problem
from iptables_py.hints.phrases import near
from iptables_py.ownwords import has_state_directory
from iptables_py.store import check as checks
from iptables_py.store import snapshots
from iptables_py.store.directory import SNAPSHOTS, state_directory
from iptables_py.store.images import images
from iptables_py.store.replacing import empty
from iptables_py.store.reset import reset as reset_file
from iptables_py.store.store import open_store
from iptables_py.values.text import encoded

SHOWN = 3  # faults that are printed; the rest are counted
CONTENT = (("SELECT count(*) FROM rule", "rule"), ("SELECT count(*) FROM ipset", "set"))
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@click.group(cls=CommandGroup, no_args_is_help=False)
def state() -> None:
    """Locate, check or delete the ruleset, and keep snapshots of it."""


@state.command()
def path() -> bytes:
    """Print the ruleset's directory, which may not exist yet.

    If IPTABLES_PY_STATE is a relative path, a line on standard error says that it changes with the current directory.
    """
    named = state_directory()
    if not os.path.isabs(named) and not has_state_directory():
        sys.stderr.write("iptables-py state path: IPTABLES_PY_STATE is relative: after cd it is another ruleset\n")
    return encoded(f"{os.path.abspath(named)}\n")


@state.command()
def reset() -> bytes:
    """Delete the ruleset, IPv4 and IPv6, all IP sets, accounting objects and connections."""
    _record_reset()
    reset_file()
    return encoded(f"the ruleset in {state_directory()} is empty\n")


def _record_reset() -> None:
    """Empty the ruleset as a change of the history, unless it is empty or damaged."""
    try:
        with open_store(False) as store:
            if not images(store.db):
                return
    except Problem:
        return
    with open_store(True, record=True) as store:
        empty(store.db)
        store.commit()


@state.command()
def check() -> bytes:
    """Check the ruleset for damage.

    The exit status is 4 if it is damaged.
    """
    with open_store(False) as store:
        faults = checks.check(store)
        counts = [(store.db.number(sql), what) for sql, what in CONTENT]
    if faults:
        more = f"; and {len(faults) - SHOWN} more" if len(faults) > SHOWN else ""
        damaged = f"the ruleset in {state_directory()} is damaged (`state reset` deletes it)"
        text = f"{damaged}: {'; '.join(faults[:SHOWN])}{more}"
        raise Problem(" ".join(text.splitlines()), STATE)
    counted = ", ".join(f"{number} {what}{'s' * (number != 1)}" for number, what in counts)
    return encoded(f"the ruleset in {state_directory()} is not damaged: {counted}\n")


@state.command()
@click.option("--json", "as_json", is_flag=True, help="Print the facts as JSON.")
def info(as_json: bool) -> bytes:
    """Print where the ruleset is, how large it is and what it has.

    Also the snapshots, whether commands are recorded in the history, and whether a host is described.
    """
    from iptables_py.app.state import info

    found = info.facts()
    return info.as_json(found) if as_json else info.lines(found)


@state.command()
@click.argument("name")
@click.option("--replace", is_flag=True, help="Replace a snapshot of that name.")
def save(name: str, replace: bool) -> bytes:
    """Save the whole ruleset as the snapshot NAME.

    A snapshot has the rules and counters of both families, the IP sets, the accounting objects and the connections.
    """
    if not NAME.fullmatch(name):
        raise click.UsageError(f"{name!r} can't be a name: use up to 64 letters, digits and . _ -, the first no sign")
    if not snapshots.save(name, replace):
        raise click.UsageError(f"there is a snapshot {name}: use --replace or another name")
    return f"saved {name}\n".encode()


@state.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print the snapshots as JSON.")
def list_snapshots(as_json: bool) -> bytes:
    """List the snapshots: name, time and size."""
    from iptables_py.app.state import listing

    return listing.as_json() if as_json else listing.lines()


@state.command()
@click.argument("name")
def switch(name: str) -> bytes:
    """Replace the whole ruleset by the snapshot NAME.

    That is one transaction, and a change in the history: `iptables-py undo` takes it back, except for the connections.
    The snapshot stays.
    """
    if not snapshots.switch(name):
        raise NoSnapshot(name)
    return f"switched to {name}\n".encode()


@state.command()
@click.argument("name", required=False)
@click.option("--all", "everything", is_flag=True, help="Delete all snapshots, also if their file is damaged.")
def remove(name: str | None, everything: bool) -> bytes:
    """Delete the snapshot NAME."""
    if everything == (name is not None):
        raise click.UsageError("give NAME or --all")
    if name is None:
        reset_file(what=SNAPSHOTS)
        return b"removed all snapshots\n"
    if not snapshots.remove(name):
        raise NoSnapshot(name)
    return f"removed {name}\n".encode()


class NoSnapshot(click.UsageError):
    """There is no snapshot of that name; the message names one that may be meant."""

    more = ""  # lines to print after the message

    def __init__(self, name: str) -> None:
        close = near(name, [one.name for one in snapshots.snapshots()])
        rest = f". Did you mean {close}?" if close else ": see `iptables-py state list`"
        super().__init__(f"there is no snapshot {name!r}{rest}")
