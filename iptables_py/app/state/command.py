"""iptables-py state: print the ruleset's directory, check the ruleset for damage, delete it."""

import os
import sys

import click

from iptables_py.app.commandgroup import CommandGroup
from iptables_py.errors import STATE, Problem
from iptables_py.ownwords import has_state_directory
from iptables_py.store import check as checks
from iptables_py.store.directory import state_directory
from iptables_py.store.reset import reset as delete_all
from iptables_py.store.store import open_store
from iptables_py.values.text import encoded

SHOWN = 3  # faults that are printed; the rest are counted
CONTENT = (("SELECT count(*) FROM rule", "rule"), ("SELECT count(*) FROM ipset", "set"))


@click.group(cls=CommandGroup, no_args_is_help=False)
def state() -> None:
    """Locate, check or delete the ruleset."""


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
    delete_all()
    return encoded(f"the ruleset in {state_directory()} is empty\n")


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
