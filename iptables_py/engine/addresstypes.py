"""The types of addresses, as `-m addrtype` compares them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import routes
from iptables_py.engine.routes import LOCAL, is_multicast

if TYPE_CHECKING:
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.routes import Router

MAPPED = 0xFFFF << 32  # IPv4 addresses in IPv6 ones, which have no type


def is_of_type(address: int, types: frozenset[str], router: Router, interface: Interface | None) -> bool:
    """Return whether an address has one of the types, in IPv6 all of them.

    With an interface, only its own addresses are local.
    """
    if router.family == 4:
        return _type4(address, router, interface) in types
    return _has_types6(address, types, router, interface)


def _type4(address: int, router: Router, interface: Interface | None) -> str:
    """Return the type of an address: that of its route in the local table, or else UNICAST."""
    if address in (0, 0xFFFFFFFF):
        return "BROADCAST"
    if is_multicast(address, 4):
        return "MULTICAST"
    route = router.in_table(LOCAL, address)
    if route is None or interface is not None and route.interface is not interface:
        return "UNICAST"
    return route.kind.upper()


def _has_types6(address: int, types: frozenset[str], router: Router, interface: Interface | None) -> bool:
    if "MULTICAST" in types and not is_multicast(address, 6):
        return False
    if "UNICAST" in types and (is_multicast(address, 6) or not address or address >> 32 == MAPPED >> 32):
        return False
    if "UNSPEC" in types and address:
        return False
    asked = types & {"LOCAL", "ANYCAST", "UNREACHABLE"}
    return not asked or bool(asked & _route_types6(address, router, interface))


def _route_types6(address: int, router: Router, interface: Interface | None) -> set[str]:
    """Return the types that the route of an address gives it."""
    if interface is not None and is_multicast(address, 6):
        return set()
    route = router.lookup(address, leaves=interface.name if interface else "")
    if route is None or not route.is_way_out:
        return {"UNREACHABLE"}
    found = {"ANYCAST"} if route.kind == routes.ANYCAST else set()
    if route.kind == routes.HERE and (interface is None or interface.has(6, address)):
        found.add("LOCAL")
    return found
