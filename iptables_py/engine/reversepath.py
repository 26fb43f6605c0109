"""Whether there is a way back to the source of a packet, as `-m rpfilter` asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import routes
from iptables_py.engine.routes import is_link_local

if TYPE_CHECKING:
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World


def has_way_back(packet: Packet, world: World, loose: bool, by_mark: bool, own: bool) -> bool:
    """Return whether an answer would leave by the interface on which the packet came, or with `loose` at all.

    `by_mark`: whether the packet's mark chooses the route; `own`: whether this host's addresses are good sources
    """
    interface = world.in_interface
    assert interface
    if interface.is_loopback or _is_above_doubt(packet):
        return True
    route = world.host.router.lookup(
        packet.source,
        mark=packet.mark if by_mark else 0,
        tos=packet.tos,
        leaves=interface.name if packet.family == 6 and is_link_local(packet.source) else "",
    )
    if route is None or route.kind != routes.UNICAST and not (own and route.kind == routes.HERE):
        return False
    if route.kind == routes.HERE and packet.family == 6:
        return True
    return loose or route.interface is interface


def _is_above_doubt(packet: Packet) -> bool:
    """Return whether the source needs no way back: none yet, or one that is dropped later anyway."""
    if packet.family == 6:
        return packet.source == 0
    destination = packet.destination
    return packet.source == 0 and (destination == 0xFFFFFFFF or destination >> 8 == 0xE00000)
