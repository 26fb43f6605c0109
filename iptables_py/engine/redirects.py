"""ICMPv6 redirects: what a router tells the sender of a packet that leaves by the interface on which it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.packet import ICMPV6, made
from iptables_py.engine.routes import is_link_local
from iptables_py.engine.wire import address_bytes, to_bytes

if TYPE_CHECKING:
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.routes import Route

REDIRECT = 137
TARGET_ADDRESS, REDIRECTED_HEADER = 2, 4  # options (RFC 4861)
MOST_BYTES, HEADERS = 1280, 40 + 40 + 8  # of the whole message; of its headers with the address of the target
HOP_LIMIT = 255
MOST_AT_ONCE = 6  # to one sender, and about one destination (measured)


def redirect(packet: Packet, route: Route, interface: Interface) -> Packet | None:
    """Return the redirect about a packet, None if the interface or the gateway has no link-local address."""
    source = next((address for address, _ in interface.addresses[6] if is_link_local(address)), None)
    target = packet.destination if route.gateway is None else route.gateway
    if source is None or (target != packet.destination and not is_link_local(target)):
        return None
    whole = to_bytes(packet)
    size = min(MOST_BYTES - HEADERS, len(whole) + 8) & ~7
    data = bytes((REDIRECT, 0, 0, 0)) + bytes(4) + address_bytes(target, 6) + address_bytes(packet.destination, 6)
    data += bytes((TARGET_ADDRESS, 1)) + interface.peer_mac
    data += bytes((REDIRECTED_HEADER, size // 8)) + bytes(6) + whole[: size - 8]
    message = made(6, source, packet.source, ICMPV6, data)
    message.ttl = HOP_LIMIT
    return message
