"""Routing of packets that this host sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import routes
from iptables_py.engine.routes import EVERYONE, Route, is_loopback, is_multicast, is_of_link

if TYPE_CHECKING:
    from iptables_py.engine.host import Host
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.packet import Packet


def output_route(packet: Packet, host: Host, bound: int | None = None, link: str = "") -> Route | None:
    """Return the route of a packet that this host sends, None if there is none.

    bound: the source by which it is routed if that is not the packet's, 0 if the route chooses it
    link: the name of the interface by which it has to leave, "" for any

    An IPv6 packet to :: goes to ::1. One that is routed again keeps its link if its destination is valid on one link
    only.

    An address of 127/8 is no source for the wire, unless the setting route_localnet allows it.
    """
    source = packet.source if bound is None else bound
    if packet.family == 4 and not packet.destination:
        return Route(routes.HERE, 0, 32, host.interfaces["lo"])
    if packet.family == 4 and (is_multicast(packet.destination, 4) or packet.destination == EVERYONE):
        out = host.owner(source)
        if out:
            kind = routes.BROADCAST if packet.destination == EVERYONE else routes.MULTICAST
            return Route(kind, packet.destination, 32, out)
    destination = packet.destination
    if packet.route is not None and is_of_link(destination, packet.family):
        link = way_out(packet.route, host).name
    elif packet.route is None and not destination:
        destination = 1
    route = host.router.lookup(
        destination, source=source, mark=packet.mark, tos=packet.tos, arrived="lo", link=link
    )
    if packet.family == 4 and is_loopback(packet.source, 4) and route and route.is_way_out and route.interface:
        out = way_out(route, host)
        if not out.is_loopback and not host.interface_setting(out, "route_localnet"):
            return Route(routes.MARTIAN, packet.destination, 32, None)
    return route


def next_hop(packet: Packet) -> int:
    """Return the address of the neighbour to which a packet goes that has its route."""
    route = packet.route
    return packet.destination if route is None or route.gateway is None else route.gateway


def way_out(route: Route, host: Host) -> Interface:
    """Return the interface by which packets of this host leave: lo for its own addresses."""
    assert route.interface
    return host.interfaces["lo"] if route.kind in (routes.HERE, routes.ANYCAST) else route.interface
