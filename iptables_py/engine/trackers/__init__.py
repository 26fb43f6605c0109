"""Connection tracking of each protocol: which packets begin, continue or contradict a connection.

A tracker is a module with these functions:
keys(packet) -> the keys of a packet's flow, None if the packet is too short for them
answer_keys(keys) -> the keys of the reply direction, None if there is no reply
wrong(packet, world) -> whether the packet is INVALID whatever its connection is
begins(connection, packet, world) -> whether the packet may begin a connection; it sets the connection's state
follow(connection, packet, direction, world) -> one of the answers below
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from iptables_py.engine.packet import DCCP, GRE, ICMP, ICMPV6, SCTP, TCP, UDP, UDPLITE

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

    Keys = tuple[int, int]

# answers of follow(): the packet belongs to the connection, is INVALID, is dropped, or begins a new connection
GOOD, INVALID, DROPPED, AGAIN = "good", "invalid", "dropped", "again"


class Tracker(Protocol):
    """A module of this package."""

    def keys(self, packet: Packet) -> Keys | None: ...
    def answer_keys(self, keys: Keys) -> Keys | None: ...
    def wrong(self, packet: Packet, world: World) -> bool: ...
    def begins(self, connection: Connection, packet: Packet, world: World) -> bool: ...
    def follow(self, connection: Connection, packet: Packet, direction: int, world: World) -> str: ...


def tracker_of(protocol: int, family: int) -> Tracker:
    """Return the tracker of a protocol. DCCP has none of its own as of Linux 6.16."""
    return _TRACKERS.get((protocol, family)) or _TRACKERS.get((protocol, 0)) or generic


from iptables_py.engine.trackers import generic, gre, icmp, icmp6, sctp, tcp, udp  # noqa: E402

_TRACKERS: dict[tuple[int, int], Tracker] = {
    (TCP, 0): tcp,
    (UDP, 0): udp,
    (UDPLITE, 0): udp,
    (SCTP, 0): sctp,
    (GRE, 0): gre,
    (ICMP, 4): icmp,
    (ICMPV6, 6): icmp6,
    (DCCP, 0): generic,
}
