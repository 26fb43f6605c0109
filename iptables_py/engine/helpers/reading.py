"""What helpers do with a packet at the end of its way, and with the first packet of a connection that they expect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from iptables_py.engine import nat, tracking
from iptables_py.engine.helpers import ftp, others, tftp
from iptables_py.engine.packet import TCP
from iptables_py.engine.trackers.sequences import shift_numbers
from iptables_py.engine.wire import unwrapped

if TYPE_CHECKING:
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World


class Reader(Protocol):
    """A module that does what a helper does."""

    def read(self, packet: Packet, world: World) -> bool:
        """Read a packet. Return False if it has to be dropped. Raise Unknown."""


_READERS: dict[str, Reader] = {"ftp": ftp, "tftp": tftp, **dict.fromkeys(others.HELPERS, others)}


def read(packet: Packet, world: World) -> bool:
    """Let the helper of its connection read a packet that leaves or is delivered, and shift its numbers if needed.

    Return False if it has to be dropped. Raise Unknown.
    """
    connection = packet.connection
    if connection is None or not (connection.helper or connection.lengthened):
        return True
    if connection.is_template or tracking.is_error(packet):
        return True
    inner = unwrapped(packet)
    before = len(packet.transport) - len(inner.transport)
    passes = not connection.helper or _READERS[connection.helper].read(inner, world)
    was_shifted = packet.arrived is not None and packet.arrived.is_loopback  # when it was sent
    if connection.lengthened and inner.protocol == TCP and not was_shifted:
        shift_numbers(inner)
    if inner is not packet:
        packet.transport = packet.transport[:before] + inner.transport
    return passes


def follow_master(packet: Packet, world: World) -> None:
    """Translate a new connection that a translated one expected as that one."""
    connection = packet.connection
    if connection is None or connection.follows is None or connection.master is None:
        return
    direction, port = connection.follows
    connection.follows = None
    flow = connection.master.flows[direction]
    nat.settle(packet, nat.SOURCE, nat.Range((flow.destination, flow.destination)), world)
    nat.settle(packet, nat.DESTINATION, nat.Range((flow.source, flow.source), (port, port)), world)
