"""The Ethernet header in which a packet arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.packet import BROADCAST, MULTICAST, UNICAST, Frame
from iptables_py.engine.routes import EVERYONE, is_multicast
from iptables_py.values.addresses import FULL

if TYPE_CHECKING:
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.packet import Packet


def frame_of(packet: Packet, interface: Interface, source: bytes) -> Frame:
    """Return the header that a neighbour gives a packet: frames with broadcasts and multicasts are for many.

    source: the neighbour's MAC address
    The addresses of such frames are those of RFC 894, RFC 1112 and RFC 2464.
    """
    destination = packet.destination
    if is_multicast(destination, packet.family):
        group = b"\x33\x33" + (destination & 0xFFFFFFFF).to_bytes(4)
        if packet.family == 4:
            group = b"\x01\x00\x5e" + (destination & 0x7FFFFF).to_bytes(3)
        return Frame(source, group, MULTICAST)
    if packet.family == 4 and (destination == EVERYONE or _is_broadcast(destination, interface.bridge or interface)):
        return Frame(source, b"\xff" * 6, BROADCAST)
    return Frame(source, interface.mac, UNICAST)


def _is_broadcast(destination: int, interface: Interface) -> bool:
    """Return whether this is the last address of an IPv4 network of the interface."""
    return any(destination == own | FULL[4] >> size for own, size in interface.addresses[4] if size < 31)
