"""Redirects: what a router sends to the sender of a packet that leaves by the interface on which it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.packet import ICMPV6, made
from iptables_py.engine.routes import UNICAST, is_link_local
from iptables_py.engine.wire import address_bytes, to_bytes

if TYPE_CHECKING:
    from iptables_py.engine.host import Host
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.routes import Route

REDIRECT = 137
TARGET_ADDRESS, REDIRECTED_HEADER = 2, 4  # options (RFC 4861)
MOST_BYTES, HEADERS = 1280, 40 + 40 + 8  # of the whole message; of its headers with the address of the target
HOP_LIMIT = 255
MOST_AT_ONCE = 6  # to one sender, and about one destination (measured)
HOST4 = 5, 1  # ICMP type and code: a redirect for one host
MOST4 = 9  # that an IPv4 sender gets; if it ignores them, it gets no more until it was silent for SILENCE4
SILENCE4, PAUSE4 = 20_480, 20  # milliseconds; the pause doubles with each redirect


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


class Redirects4:
    """The redirects that each IPv4 sender got: how many, and when the last one was counted."""

    __slots__ = ("_sent",)

    def __init__(self) -> None:
        self._sent: dict[int, tuple[int, float]] = {}

    def take(self, sender: int, now: float) -> bool:
        """Return whether a redirect is due now, which is counted. `now` is in milliseconds."""
        count, last = self._sent.get(sender, (0, now))
        if now - last > SILENCE4:
            count = 0
        is_due = count < MOST4 and (not count or now - last > PAUSE4 << count)
        if is_due or count >= MOST4:
            self._sent[sender] = count + is_due, now
        return is_due

    def forget(self, now: float) -> None:
        """Forget the senders that were silent for long enough."""
        self._sent = {sender: found for sender, found in self._sent.items() if now - found[1] <= SILENCE4}


def is_misled(packet: Packet, interface: Interface, host: Host) -> bool:
    """Return whether a neighbour that sent an IPv4 packet, which leaves as it came, is to get a redirect."""
    if not host.interface_setting(interface, "send_redirects"):
        return False
    back = host.router.lookup(packet.source, source=packet.destination, tos=packet.tos, arrived=interface.name)
    return back is not None and back.kind == UNICAST and back.gateway is None
