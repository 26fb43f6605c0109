"""Which of its addresses a host uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import routes

if TYPE_CHECKING:
    from iptables_py.engine.host import Host
    from iptables_py.engine.interface import Interface


def select_address(host: Host, interface: Interface, next_hop: int) -> int | None:
    """Return the first address of an interface whose network holds the next hop, or else its first address."""
    family = host.family
    own = interface.addresses[family]
    for address, prefix in own:
        if routes.network_of(address, prefix, family) == routes.network_of(next_hop, prefix, family):
            return address
    return own[0][0] if own else None
