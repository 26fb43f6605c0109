"""Routing of packets that arrived: for this host, for another one, or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import packet as kinds
from iptables_py.engine import routes
from iptables_py.engine.routes import ALL_HOSTS, EVERYONE, Route, is_loopback, is_multicast, is_of_link

if TYPE_CHECKING:
    from iptables_py.engine.host import Host
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.packet import Packet


def input_route(packet: Packet, interface: Interface, host: Host) -> tuple[Route | None, str]:
    """Return the route of a packet that arrived; without one, None and why.

    "martian", "multicast", "frame", "source" and "silent" are dropped without an answer.
    """
    if packet.family == 4:
        return _input_route4(packet, interface, host)
    return _input_route6(packet, interface, host)


def _input_route4(packet: Packet, interface: Interface, host: Host) -> tuple[Route | None, str]:
    source, destination = packet.source, packet.destination
    if is_multicast(source, 4) or source == EVERYONE:
        return None, "martian"
    if is_multicast(destination, 4):
        if not is_member4(destination, interface):
            return None, "multicast"
        if not source and destination >> 8 != ALL_HOSTS >> 8:  # only groups of the link (measured)
            return None, "source"
        return _heard(packet, interface, host, routes.MULTICAST)
    if destination == EVERYONE or source == destination == 0:
        return _heard(packet, interface, host, routes.BROADCAST)
    if source == 0 or destination == 0:
        return None, "martian"
    if 127 in (source >> 24, destination >> 24) and not _takes_loopback(interface, host):
        return None, "martian"
    route = host.router.lookup(
        destination, source=source, mark=packet.mark, tos=packet.tos, arrived=interface.name
    )
    if route is None:
        return None, "no route" if host.forwards_from(interface) else "silent"
    if not route.is_way_out:
        return None, route.kind if host.forwards_from(interface) else "silent"
    is_for_here = route.kind in (routes.HERE, routes.BROADCAST)
    if not is_for_here and not host.forwards_from(interface):
        return None, "silent"
    asks = 0 if route.kind == routes.BROADCAST else destination
    leaves = route.interface.name if route.kind == routes.UNICAST and route.interface else ""
    if not _is_good_source(packet, interface, host, asks, leaves):
        return None, "source"
    if is_for_here:
        return route, ""
    if packet.frame and packet.frame.kind != kinds.UNICAST:
        return None, "frame"
    return (route, "") if route.kind == routes.UNICAST else (None, route.kind)


def _takes_loopback(interface: Interface, host: Host) -> bool:
    """Return whether packets from or to 127/8 are good there."""
    return interface.is_loopback or bool(host.interface_setting(interface, "route_localnet"))


def _heard(packet: Packet, interface: Interface, host: Host, kind: str) -> tuple[Route | None, str]:
    if packet.source and not _is_good_source(packet, interface, host, 0):
        return None, "source"
    return Route(kind, packet.destination, 32, interface), ""


def _input_route6(packet: Packet, interface: Interface, host: Host) -> tuple[Route | None, str]:
    destination = packet.destination
    if is_multicast(destination, 6):
        if is_member6(destination, interface, host):
            return Route(routes.MULTICAST, destination, 128, interface), ""
        return None, "multicast"
    link = interface.name if is_of_link(destination, 6) or is_loopback(destination, 6) else ""
    route = host.router.lookup(
        destination, source=packet.source, mark=packet.mark, tos=packet.tos, arrived=interface.name, link=link
    )
    if route is None:
        return None, "no route"
    if not route.is_way_out:
        return None, route.kind
    if route.kind in (routes.HERE, routes.ANYCAST):
        return route, ""
    if not host.forwards():
        return None, "silent"
    if packet.frame and packet.frame.kind != kinds.UNICAST:
        return None, "frame"
    return route, ""


def is_member4(group: int, interface: Interface) -> bool:
    """Return whether the interface belongs to a multicast group: all hosts, and those that processes have joined."""
    return group == ALL_HOSTS or group in interface.groups


def is_member6(group: int, interface: Interface, host: Host) -> bool:
    """Return whether the interface belongs to a multicast group: all nodes, all routers, solicited nodes, and those
    that processes have joined.
    """
    base = 0xFF02 << 112
    if group in (base | 1, 0xFF01 << 112 | 1) or group in interface.groups:
        return True
    if group in (base | 2, 0xFF01 << 112 | 2, 0xFF05 << 112 | 2):
        return host.forwards()
    solicited = base | 0x1FF000000
    own = [*interface.addresses[6]]
    return any(solicited | address & 0xFFFFFF == group for address, _ in own)


def _is_good_source(packet: Packet, interface: Interface, host: Host, asks: int, leaves: str = "") -> bool:
    """Return whether a source is good: rp_filter 1 wants the way back by the same interface, 2 any.

    Without rp_filter only addresses of this host are bad, unless accept_local is set. If there are policy rules or
    local routes of the user, or if the sender may get a redirect, what has no unicast route is bad, too. `asks` is the
    source with which the way back is looked up, `leaves` the interface by which the packet would be forwarded: an
    answer arrives there.
    """
    mode = host.interface_setting(interface, "rp_filter")
    if interface.is_loopback:
        return True
    accepts_local = bool(host.interface_setting(interface, "accept_local"))
    if not mode and not (leaves == interface.name and host.interface_setting(interface, "send_redirects")):
        if accepts_local:
            return True
        if not host.router.has_own_rules and not host.router.has_own_locals:
            return host.owner(packet.source) is None
    mark = packet.mark if host.interface_setting(interface, "src_valid_mark") else 0
    back = host.router.lookup(packet.source, source=asks, mark=mark, tos=packet.tos, arrived=leaves)
    if back is None or not back.is_way_out:
        return not mode
    if back.kind != routes.UNICAST and not (back.kind == routes.HERE and accepts_local):
        return False
    return mode != 1 and (not mode or bool(interface.addresses[4])) or back.interface is interface
