"""GRE: known by its addresses and, in version 1, by its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.trackers import answers

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

TIMEOUT = "net.netfilter.nf_conntrack_gre_timeout", 30
STREAM_TIMEOUT = "net.netfilter.nf_conntrack_gre_timeout_stream", 180


def version(packet: Packet) -> int:
    """Return the version of the GRE header."""
    return packet.transport[1] & 7 if len(packet.transport) >= 2 else 0


def keys(packet: Packet) -> tuple[int, int] | None:
    """Return no keys. The key of version 1 only counts with a PPTP helper."""
    return 0, 0


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
