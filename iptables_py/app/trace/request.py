"""What is to be traced: packets in the language, or the one that options describe, and what follows it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from iptables_py.app.packetlanguage.events import BadPacket, PacketEvent
from iptables_py.app.packetlanguage.reading import read
from iptables_py.app.trace.described import packet_of
from iptables_py.app.trace.options import given
from iptables_py.values.text import decoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.hostfile import HostDescription
    from iptables_py.app.packetlanguage.events import Event


def events_of(
    packets: Sequence[str], family: int | None, options: dict[str, Any], host: HostDescription | None
) -> tuple[list[Event], list[str]]:
    """Return what is to be traced, in order, and what is assumed about it as sentences. Raise UsageError."""
    named = given(options)
    if not packets and not named:
        raise click.UsageError("no packet: give one such as 'eth0: tcp 203.0.113.9:4000 > 203.0.113.1:80 syn'")
    events = _read(packets) if packets else []
    if not named:
        return events, []
    if any(isinstance(event, PacketEvent) for event in events):
        raise click.UsageError(f"{', '.join(named)} can't be combined with a PACKET, only with reply and after")
    packet, assumed = packet_of(family, options, host)
    return [packet, *events], assumed


def _read(packets: Sequence[str]) -> list[Event]:
    try:
        return read("\n".join(decoded(os.fsencode(text)) for text in packets))
    except BadPacket:
        first = packets[0]
        if len(packets) > 1 and first.endswith(":") and " " not in first:
            raise click.UsageError("put the packet in quotes: the shell splits it, and takes > for itself") from None
        raise
