"""ICMP: requests begin connections; errors are handled in errormessages.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.trackers import answers

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

TIMEOUT = "net.netfilter.nf_conntrack_icmp_timeout", 30
ANSWERS = {8: 0, 0: 8, 13: 14, 14: 13, 15: 16, 16: 15, 17: 18, 18: 17}
REQUESTS = frozenset((8, 13, 15, 17))
ERRORS = frozenset((3, 4, 5, 11, 12))
MOST_TYPE = 18


def keys(packet: Packet) -> tuple[int, int] | None:
    """Return the identifier, and type and code."""
    data = packet.transport
    if len(data) < 8:
        return None
    return data[4] << 8 | data[5], data[0] << 8 | data[1]


def answer_keys(keys: tuple[int, int]) -> tuple[int, int] | None:
    """Return the keys with the type of the answer, None if the type has none."""
    kind = ANSWERS.get(keys[1] >> 8)
    return None if kind is None else (keys[0], kind << 8 | keys[1] & 255)


def wrong(packet: Packet, world: World) -> bool:
    """Return whether the checksum or the type is wrong."""
    if world.checks_checksums() and not packet.checksum_good:
        return True
    return packet.transport[0] > MOST_TYPE


def begins(connection: Connection, packet: Packet, world: World) -> bool:
    """Return whether this is a request."""
    return packet.transport[0] in REQUESTS


def follow(connection: Connection, packet: Packet, direction: int, world: World) -> str:
    """Renew the timeout."""
    world.renew(connection, *TIMEOUT)
    return answers.GOOD
