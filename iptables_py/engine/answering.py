"""What a host sends because of packets that arrive: ICMP errors, resets and redirects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import answers, ipoptions, routes, tracking
from iptables_py.engine.addresses import answering_address
from iptables_py.engine.allowances import Allowances
from iptables_py.engine.leaving import Leaving
from iptables_py.engine.packet import Packet
from iptables_py.engine.redirects import HOST4, MOST_AT_ONCE, Redirects4, is_misled, redirect
from iptables_py.engine.routes import is_of_link

if TYPE_CHECKING:
    from iptables_py.engine.chance import Chance
    from iptables_py.engine.host import Host
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.routes import Route
    from iptables_py.engine.ruleset import Ruleset

MOST_ROUTE_ERRORS = 5  # that an IPv4 sender gets at once
MOST_ANSWERS = 16  # packets that one packet may cause one after another
# ICMP errors by cause and family: type and code
ERRORS = {
    "no route": {4: (3, 0), 6: (1, 0)},
    routes.UNREACHABLE: {4: (3, 1), 6: (1, 0)},
    routes.PROHIBIT: {4: (3, 13), 6: (1, 1)},
    "ttl": {4: (11, 0), 6: (3, 0)},
    "size": {4: (3, 4), 6: (2, 0)},
    "scope": {4: (3, 0), 6: (1, 2)},
}


class Answering(Leaving):
    """A host that answers packets."""

    def __init__(self, host: Host, ruleset: Ruleset, chance: Chance, now: float) -> None:
        super().__init__(host, ruleset, chance, now)
        self.actions.sender = self
        self.route_errors = Allowances(MOST_ROUTE_ERRORS)
        self.redirects = Allowances(MOST_AT_ONCE)
        self.redirects4 = Redirects4()

    def answer(self, packet: Packet, about: Packet, bound: int | None = None, link: str = "") -> None:
        """Send a packet of this host that answers another, related to the connection of that one. Raise Unknown.

        bound: the source by which it is routed, 0 if that is chosen by the route, None for the packet's
        link: the interface by which it has to leave, "" for any
        """
        self.depth += 1
        try:
            if self.depth > MOST_ANSWERS:
                return
            connection = about.connection
            if connection is not None and about.state in (tracking.NEW, tracking.ESTABLISHED, tracking.RELATED):
                packet.connection, packet.state, packet.reply = connection, tracking.RELATED, not about.reply
            elif about.state == tracking.UNTRACKED:
                packet.zone = 0, "both"  # CT rules leave such an answer alone (measured)
            self.note_begin(packet, None)
            if self._route_away(packet, bound, link):
                self._leave_locally(packet)
        finally:
            self.depth -= 1

    def answer_by_port(self, packet: Packet, port: Interface) -> None:
        """Send a packet that answers one from a bridge's port: it needs a route, but passes no chain (measured)."""
        self.depth += 1  # without a route, no program gets an error
        self.note_begin(packet, None)
        if self._route_away(packet):
            self.events.leave(packet, packet, port)
        self.depth -= 1

    def send_error(self, packet: Packet, kind: int, code: int, value: int = 0) -> None:
        """Send an ICMP error about a packet to its sender, unless such a packet gets none. Raise Unknown."""
        if not answers.is_answered(packet) or not answers.is_between_hosts(packet, self.host):
            return
        answer = answers.error(packet, 0, kind, code, value)
        answer.socket = self.host.own_socket
        answer.mark = packet.mark if self.host.number(f"net.ipv{packet.family}.fwmark_reflect", 0) else 0
        source = answering_address(packet, self.host, answer.mark, answer.tos)
        if source is None or self._is_anycast(packet.source):
            return
        answer.source = source
        if packet.read_options:
            options = ipoptions.echoed(packet.options, packet.read_options, source)
            if options is None:
                return
            answer.options = options
            answer.transport = answer.transport[: answers.MOST_BYTES[4] - answer.header_length]
        is_bound = packet.family == 6 or self.host.owner(packet.destination)
        link = packet.arrived.name if packet.arrived and is_of_link(packet.source, packet.family) else ""
        self.redirects.use_up(packet.source, self.world.now)  # an error without a limit leaves nothing (measured)
        self.answer(answer, packet, source if is_bound else 0, link)

    def _is_anycast(self, address: int) -> bool:
        """Return whether an IPv6 address is an anycast address of this host, which gets no errors."""
        return (
            self.host.family == 6
            and self.host.router.kind_of(address) == routes.ANYCAST
            and not self.host.number("net.ipv6.icmp.error_anycast_as_unicast", 0)
        )

    def _answer_with_error(self, packet: Packet, cause: str, value: int = 0) -> None:
        """Send the ICMP error for a cause to the sender of a packet that arrived."""
        kind, code = ERRORS[cause][packet.family]
        self.send_error(packet, kind, code, value)

    def _refuse_size(self, packet: Packet, mtu: int) -> None:
        """Tell the sender of a packet that is too large how large it may be."""
        self._answer_with_error(packet, "size", mtu)
        self.end(packet, "size")

    def _refuse_route(self, packet: Packet, cause: str) -> None:
        """Answer a packet that can't be routed, if that cause has an answer."""
        if cause in ERRORS and (packet.family == 6 or self.route_errors.take(packet.source, self.world.now)):
            self._answer_with_error(packet, cause)
        self.end(packet, cause)

    def _redirect(self, packet: Packet, route: Route, interface: Interface) -> None:
        """Tell the sender of a packet to which neighbour it should send, if it is a neighbour itself."""
        message = redirect(packet, route, interface)
        if not self.redirects.take(packet.destination, self.world.now) or message is None:
            return
        self.depth += 1
        self.note_begin(message, None)
        if self._route_away(message, None, interface.name) and message.route and message.route.gateway is None:
            message.socket = self.host.own_socket
            if self.redirects.take(packet.source, self.world.now):
                self._leave_locally(message)
        self.depth -= 1

    def _redirect4(self, packet: Packet, route: Route, interface: Interface) -> None:
        """Do the same in IPv4, if the settings of the interface allow it."""
        if is_misled(packet, interface, self.host) and self.redirects4.take(packet.source, self.world.now):
            gateway = packet.destination if route.gateway is None else route.gateway
            self.send_error(packet, *HOST4, gateway)
