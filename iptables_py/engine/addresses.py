"""Which of its addresses a host uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import routes
from iptables_py.values.addresses import FULL

if TYPE_CHECKING:
    from iptables_py.engine.host import Host
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.routes import Route

LINK, SITE, GLOBAL = 2, 5, 14  # scopes of IPv6 addresses
# the kernel's labels of IPv6 prefixes (RFC 6724), longest prefix first
LABELS = (
    (1, 128, 0),
    (0xFFFF << 32, 96, 4),
    (0, 96, 3),
    (0x2001 << 112, 32, 6),
    (0x2001001 << 100, 28, 7),
    (0x2002 << 112, 16, 2),
    (0x3FFE << 112, 16, 12),
    (0xFEC << 116, 10, 11),
    (0xFC << 120, 7, 5),
    (0, 0, 1),
)


def select_address(host: Host, interface: Interface, destination: int, next_hop: int) -> int | None:
    """Return the address with which the host sends to a destination by an interface, None if it has none."""
    if host.family == 6:
        return _select_address6(host, interface, destination)
    return _select_address4(host, interface, next_hop)


def _select_address4(host: Host, interface: Interface, next_hop: int) -> int | None:
    """Return the first address whose network holds the next hop, or else the first of the interface, or else of any.

    Those of the host itself, such as 127.0.0.1, are not used.
    """
    own = _usable(interface)
    for address, prefix in own:
        if routes.network_of(address, prefix, 4) == routes.network_of(next_hop, prefix, 4):
            return address
    for other in (interface, *host.interfaces.values()):
        usable = _usable(other)
        if usable:
            return usable[0][0]
    return None


def _usable(interface: Interface) -> list[tuple[int, int]]:
    return [one for one in interface.addresses[4] if not routes.is_loopback(one[0], 4)]


def _select_address6(host: Host, interface: Interface, destination: int) -> int | None:
    """Return the best address by the rules of RFC 6724. Of equal ones the one that was added last is used."""
    scope = scope_of(destination)
    is_near = routes.is_multicast(destination, 6) or scope <= LINK
    best: tuple[object, ...] = ()
    found = None
    for other in (interface,) if is_near else host.interfaces.values():
        for address, prefix in addresses6(other):
            own = scope_of(address)
            rank = (
                address == destination,
                -own if own >= scope else own - 128,
                other is interface,
                label_of(address) == label_of(destination),
                min(prefix, 128 - (address ^ destination).bit_length()),
            )
            if rank > best:
                best, found = rank, address
    return found


def addresses6(interface: Interface) -> list[tuple[int, int]]:
    """Return the IPv6 addresses in the kernel's order: the wider scope first, then the one that was added last."""
    newest_first = list(reversed(interface.addresses[6]))
    newest_first.sort(key=lambda one: -scope_of(one[0]))
    return newest_first


def scope_of(address: int) -> int:
    """Return the scope of an IPv6 address."""
    if routes.is_multicast(address, 6):
        return address >> 112 & 15
    if address == 1 or routes.is_link_local(address):
        return LINK
    return SITE if address >> 118 == 0xFEC0 >> 6 else GLOBAL


def label_of(address: int) -> int:
    """Return the label of an IPv6 address; a source with the destination's label is preferred."""
    return next(label for prefix, size, label in LABELS if not (address ^ prefix) & (FULL[6] << 128 - size) & FULL[6])


def answering_address(packet: Packet, host: Host, mark: int, tos: int) -> int | None:
    """Return the source of an ICMP error: the address that was asked for, or else the one towards the sender.

    mark, tos: those of the error
    """
    if host.family == 6:
        return _answering_address6(packet, host)
    if host.owner(packet.destination):
        return packet.destination
    route = host.router.lookup(packet.source, mark=mark, tos=tos, arrived="lo")
    if route is None or not route.interface:
        return None
    return source_towards(route, packet.source, host)


def _answering_address6(packet: Packet, host: Host) -> int | None:
    """Return the source of an ICMPv6 error: that of the interface on which the packet came, if its route has none."""
    link = packet.arrived.name if packet.arrived and routes.is_link_local(packet.destination) else ""
    if host.router.kind_of(packet.destination, link) in (routes.HERE, routes.ANYCAST):
        return packet.destination
    route = host.router.lookup(packet.source, arrived="lo")
    if route and route.is_way_out and route.kind != routes.HERE and route.source is not None:
        return route.source
    if packet.arrived:
        return select_address(host, packet.arrived, packet.source, packet.source)
    return source_towards(route, packet.source, host) if route and route.interface else None


def source_towards(route: Route, destination: int, host: Host) -> int | None:
    """Return this host's address for packets by that route, None if its interface has none."""
    if route.source is not None:
        return route.source
    assert route.interface
    next_hop = route.gateway or 0  # without a gateway the first address of the interface counts, whatever its network
    return select_address(host, route.interface, destination, next_hop)
