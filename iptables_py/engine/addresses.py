"""Which of its addresses a host uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import routes

if TYPE_CHECKING:
    from iptables_py.engine.host import Host
    from iptables_py.engine.interface import Interface


def select_address(host: Host, interface: Interface, next_hop: int) -> int | None:
    """Return the address with which the host sends to a next hop by an interface, None if it has none.

    It is the first one whose network holds the next hop, or else the first one of the interface, or else of any. Those
    of the host itself, such as 127.0.0.1, are not used.
    """
    family = host.family
    own = _usable(interface, family)
    for address, prefix in own:
        if routes.network_of(address, prefix, family) == routes.network_of(next_hop, prefix, family):
            return address
    for other in (interface, *host.interfaces.values()):
        usable = _usable(other, family)
        if usable:
            return usable[0][0]
    return None


def _usable(interface: Interface, family: int) -> list[tuple[int, int]]:
    return [one for one in interface.addresses[family] if not routes.is_loopback(one[0], family)]
