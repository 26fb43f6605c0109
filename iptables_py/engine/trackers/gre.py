"""GRE: known by its addresses and, in version 1, which carries PPTP, by the call that it is sent to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.trackers import answers

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

TIMEOUT = "net.netfilter.nf_conntrack_gre_timeout", 30
STREAM_TIMEOUT = "net.netfilter.nf_conntrack_gre_timeout_stream", 180

LEAST_CALL = 8  # bytes of a header of version 1 with a call
PPP = b"\x88\x0b"


def version(packet: Packet) -> int:
    """Return the version of the GRE header."""
    return packet.transport[1] & 7 if len(packet.transport) >= 2 else 0


def keys(packet: Packet) -> tuple[int, int] | None:
    """Return the call of version 1 as the destination's key, None if that does not carry PPP (measured).

    The source's key is what a PPTP helper knows, so without one only answers to call 0 belong to the connection.
    """
    data = packet.transport
    if version(packet) != 1 or len(data) < LEAST_CALL:
        return 0, 0
    return (0, data[6] << 8 | data[7]) if data[2:4] == PPP else None


def answer_keys(keys: tuple[int, int]) -> tuple[int, int] | None:
    """Return the keys of the reply."""
    return keys[1], keys[0]


def wrong(packet: Packet, world: World) -> bool:
    """Return that no packet is INVALID."""
    return False


def begins(connection: Connection, packet: Packet, world: World) -> bool:
    """Return that every packet may begin a connection."""
    return True


def follow(connection: Connection, packet: Packet, direction: int, world: World) -> str:
    """Renew the timeout, with the longer one if packets went in both directions."""
    if connection.seen_reply:
        world.renew(connection, *STREAM_TIMEOUT)
        connection.assured = True
    else:
        world.renew(connection, *TIMEOUT)
    return answers.GOOD
