"""The options --guard and --host of a command: the packets that have to pass, and the host on which they have to."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from iptables_py.values.text import decoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.hostfile import HostDescription
    from iptables_py.app.run.guard.checks import Checks

    Fields = dict[str, Any]


def checks_of(packets: Sequence[str], host: str | None) -> Checks | None:
    """Return the checks of the guard packets, None if there are none. Raise BadPacket, BadHost, BadFile or Problem."""
    if not packets:
        if host is not None:
            raise click.UsageError("--host describes the host of --guard: give a packet, or leave out --host")
        return None
    from iptables_py.app.run.guard.checks import Checks

    return Checks(*read(packets, host))


def read(packets: Sequence[str], host: str | None) -> tuple[list[Fields], HostDescription | None]:
    """Return the fields of the packets, and the host: the described one, else the stored one, else None.

    Raise BadPacket, BadHost, BadFile or Problem.
    """
    from iptables_py.app import hostfile
    from iptables_py.app.run.guard.packets import fields_of

    described = hostfile.chosen(None if host is None else decoded(os.fsencode(host)))
    return [fields_of(decoded(os.fsencode(text))) for text in packets], described[1] if described else None
