"""ICMPv6: requests begin connections; neighbour discovery is not tracked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.trackers import answers
from iptables_py.engine.trackers.icmp import keys

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

__all__ = ["ANSWERS", "answer_keys", "begins", "follow", "keys", "wrong"]

TIMEOUT = "net.netfilter.nf_conntrack_icmpv6_timeout", 30
ANSWERS = {128: 129, 129: 128, 139: 140, 140: 139}
REQUESTS = frozenset((128, 139))
# neighbour and router discovery, multicast listeners
UNTRACKED = frozenset((*range(130, 137), 143, 151, 152, 153))
FIRST_NOT_ERROR = 128


def answer_keys(keys: tuple[int, int]) -> tuple[int, int] | None:
    """Return the keys with the type of the answer, None if the type has none."""
    kind = ANSWERS.get(keys[1] >> 8)
    return None if kind is None else (keys[0], kind << 8 | keys[1] & 255)


def wrong(packet: Packet, world: World) -> bool:
    """Return whether the checksum is wrong."""
    return world.checks_checksums() and not packet.checksum_good


def begins(connection: Connection, packet: Packet, world: World) -> bool:
    """Return whether this is a request."""
    return packet.transport[0] in REQUESTS


def follow(connection: Connection, packet: Packet, direction: int, world: World) -> str:
    """Renew the timeout."""
    world.renew(connection, *TIMEOUT)
    return answers.GOOD
