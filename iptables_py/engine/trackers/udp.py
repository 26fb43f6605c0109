"""UDP and UDP-Lite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.packet import UDPLITE
from iptables_py.engine.trackers import answers

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

TIMEOUT = "net.netfilter.nf_conntrack_udp_timeout", 30
STREAM_TIMEOUT = "net.netfilter.nf_conntrack_udp_timeout_stream", 120
STREAM_AFTER = 2000  # milliseconds from the first packet after which packets in both directions make a stream


def keys(packet: Packet) -> tuple[int, int] | None:
    """Return the ports."""
    return (packet.source_port, packet.destination_port) if len(packet.transport) >= 4 else None


def answer_keys(keys: tuple[int, int]) -> tuple[int, int] | None:
    """Return the ports of the reply."""
    return keys[1], keys[0]


def wrong(packet: Packet, world: World) -> bool:
    """Return whether the length in the header or the checksum is wrong.

    The kernel checks a UDP-Lite packet as if it were UDP, so that it is INVALID with a right checksum (measured).
    """
    if len(packet.transport) < 8:
        return True
    if packet.protocol == UDPLITE:
        return world.checks_checksums()
    length = int.from_bytes(packet.transport[4:6], "big")
    if not 8 <= length <= len(packet.transport):
        return True
    return world.checks_checksums() and not packet.checksum_good


def begins(connection: Connection, packet: Packet, world: World) -> bool:
    """Remember when packets in both directions begin to make a stream."""
    connection.state = world.now + STREAM_AFTER
    return True


def follow(connection: Connection, packet: Packet, direction: int, world: World) -> str:
    """Renew the timeout, with the longer one for a stream."""
    if connection.seen_reply and world.now > connection.state:
        world.renew(connection, *STREAM_TIMEOUT)
        connection.assured = True
    else:
        world.renew(connection, *TIMEOUT)
    return answers.GOOD
