"""The options --guard and --host of a command: the packets that have to pass, and the host on which they have to."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from iptables_py.values.text import decoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.run.guard.checks import Checks


def checks_of(packets: Sequence[str], host: str | None) -> Checks | None:
    """Return the checks of the guard packets, None if there are none. Raise BadPacket, BadHost, BadFile or Problem."""
    if not packets:
        if host is not None:
            raise click.UsageError("--host describes the host of --guard: give a packet, or leave out --host")
        return None
    from iptables_py.app import hostfile
    from iptables_py.app.run.guard.checks import Checks
    from iptables_py.app.run.guard.packets import fields_of

    described = hostfile.chosen(None if host is None else decoded(os.fsencode(host)))
    return Checks([fields_of(decoded(os.fsencode(text))) for text in packets], described[1] if described else None)
