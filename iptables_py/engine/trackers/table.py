"""Which tracker follows which protocol, and what a tracker is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from iptables_py.engine.packet import GRE, ICMP, ICMPV6, SCTP, TCP, UDP, UDPLITE
from iptables_py.engine.trackers import generic, gre, icmp, icmp6, sctp, tcp, udp

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

    Keys = tuple[int, int]


class Tracker(Protocol):
    """A module that follows the connections of a protocol."""

    def keys(self, packet: Packet) -> Keys | None:
        """Return the keys of a packet's flow, such as its ports; None if the packet is too short for them."""

    def answer_keys(self, keys: Keys) -> Keys | None:
        """Return the keys of the reply direction, None if there is no reply."""

    def wrong(self, packet: Packet, world: World) -> bool:
        """Return whether the packet is INVALID whatever its connection is."""

    def begins(self, connection: Connection, packet: Packet, world: World) -> bool:
        """Return whether the packet may begin a connection; it sets the connection's state."""

    def follow(self, connection: Connection, packet: Packet, direction: int, world: World) -> str:
        """Follow a packet of the connection. Return an answer of answers.py."""


_TRACKERS: dict[tuple[int, int], Tracker] = {
    (TCP, 0): tcp,
    (UDP, 0): udp,
    (UDPLITE, 0): udp,
    (SCTP, 0): sctp,
    (GRE, 0): gre,
    (ICMP, 4): icmp,
    (ICMPV6, 6): icmp6,
}


def tracker_of(protocol: int, family: int) -> Tracker:
    """Return the tracker of a protocol. DCCP has none of its own as of Linux 6.16."""
    return _TRACKERS.get((protocol, family)) or _TRACKERS.get((protocol, 0)) or generic
