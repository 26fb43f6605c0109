"""iptables-py state: where the ruleset is, whether it is sound, and throwing it away."""

import click

from iptables_py.errors import STATE, Problem
from iptables_py.store import check as checks
from iptables_py.store.directory import state_directory
from iptables_py.store.store import open_store

SHOWN = 3  # faults that are worth a line; the rest are counted


@click.group(no_args_is_help=False)
def state() -> None:
    """The ruleset's directory."""


@state.command()
def path() -> bytes:
    """Print its name; it may not exist yet."""
    return state_directory().encode("utf-8", "surrogateescape") + b"\n"


@state.command()
def reset() -> None:
    """Throw the ruleset away, IPv4 and IPv6."""
    checks.reset()


@state.command()
def check() -> None:
    """Examine the ruleset: status 4 if it is damaged."""
    with open_store(False) as store:
        faults = checks.check(store)
    if faults:
        more = f"; and {len(faults) - SHOWN} more" if len(faults) > SHOWN else ""
        text = f"the ruleset in {state_directory()} is damaged: {'; '.join(faults[:SHOWN])}{more}"
        raise Problem(" ".join(text.splitlines()), STATE)
