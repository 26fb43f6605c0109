"""What targets can do in addition to changing the packet: answer it, translate its connection, send copies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from iptables_py.engine import answers, nat, synproxy
from iptables_py.engine.addresses import addresses6, select_address
from iptables_py.engine.connections import template
from iptables_py.engine.logtext import log_line
from iptables_py.engine.lookups import Lookups
from iptables_py.engine.outputroute import next_hop
from iptables_py.engine.trackers import tcp

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.packet import Packet


class Sender(Protocol):
    """The part of the machine that sends packets of this host."""

    def answer(self, packet: Packet, about: Packet) -> None:
        """Send a packet that answers another."""

    def answer_by_port(self, packet: Packet, port: Interface) -> None:
        """Send a packet that answers another by the bridge's port on which that one arrived."""

    def send_error(self, packet: Packet, kind: int, code: int, value: int = 0) -> None:
        """Send an ICMP error about a packet."""

    def send_copy(self, packet: Packet, gateway: int, interface: str) -> None:
        """Send a copy of a packet to a gateway."""

    def send_made(self, packet: Packet) -> None:
        """Send a packet that the kernel makes for itself."""


class Actions(Lookups):
    """The world as the compiled targets get it; the machine sets `sender`."""

    sender: Sender

    def log_line(self, prefix: str, flags: int, packet: Packet) -> None:
        """Log a packet as LOG does."""
        self.log("LOG", log_line(prefix, flags, packet, self), packet)

    def template(self, family: int) -> Connection:
        """Return what a CT rule gives its packets in place of a connection."""
        return template(family)

    def translate(
        self,
        packet: Packet,
        side: str,
        addresses: tuple[int, int] | None,
        ports: tuple[int, int] | None,
        base: int | None,
        random: bool,
        persistent: bool,
    ) -> None:
        """Settle how one side of the packet's connection is translated."""
        nat.settle(packet, side, nat.Range(addresses, ports, base, random, persistent), self)

    def leaving_address(self, packet: Packet) -> int | None:
        """Return this host's address for packets that leave by the packet's route, None if there is none."""
        out = self.out_interface
        assert out
        return select_address(self.host, out, packet.destination, next_hop(packet))

    def arriving_address(self, packet: Packet) -> int | None:
        """Return the address to which REDIRECT sends a packet, None if the incoming interface has none."""
        if self.hook == "OUTPUT":
            return 0x7F000001 if packet.family == 4 else 1
        if self.in_interface is None:
            return None
        own = addresses6(self.in_interface) if packet.family == 6 else self.in_interface.addresses[4]
        return own[0][0] if own else None

    def reject(self, packet: Packet, kind: int, code: int) -> None:
        """Answer a packet with an ICMP error."""
        self.events.rejected = True
        if answers.is_intact(packet):
            self.sender.send_error(packet, kind, code)

    def reset(self, packet: Packet) -> None:
        """Answer a packet with a TCP reset, if it gets one, which closes the connection."""
        self.events.rejected = True
        answer = answers.reset(packet)
        if answer:
            if packet.connection:
                tcp.close(packet.connection, self)
            if packet.in_port:
                self.sender.answer_by_port(answer, packet.in_port)
            else:
                self.sender.answer(answer, packet)

    def reject_header(self, packet: Packet) -> None:
        """Answer an IPv6 packet whose source prefix can't be replaced: its header has a bad field."""
        self.sender.send_error(packet, 4, 0, 8)

    def path_size(self, packet: Packet) -> int:
        """Return the size of the largest packet that both the way out and the way back to the sender can take."""
        route = packet.route
        back = self.host.router.lookup(packet.source, arrived="lo")
        assert route
        sizes = [one.path_mtu() for one in (route, back) if one and one.interface]
        return min(sizes)

    def send_copy(self, packet: Packet, gateway: int, interface: str) -> None:
        """Send a copy of a packet to another host."""
        if not packet.copied:
            self.sender.send_copy(packet, gateway, interface)

    def take_by_socket(self, packet: Packet, address: int, port: int) -> bool:
        """Give a packet to a transparent listener. Return whether there is one."""
        if not address and self.in_interface:
            own = self.in_interface.addresses[packet.family]
            address = own[0][0] if own else packet.destination
        found = self.host.listener(
            packet.protocol, address, port or packet.destination_port, (packet.source, packet.source_port)
        )
        packet.taken_by = found if found and found.transparent else None
        return packet.taken_by is not None

    def answer_for_server(self, packet: Packet, size: int | None, scale: int | None, flags: set[str]) -> str:
        """Do the SYN proxy's part for a client's segment, with the options that the rule allows. Return the verdict."""
        cookies = self.memory("SYNPROXY", "", synproxy.Cookies)
        if synproxy.is_first(packet):
            stamp = (0, 0) if "timestamp" in flags else None
            allowed = synproxy.Offer(size, scale, "sack-perm" in flags, stamp, "ecn" in flags)
            self.sender.send_made(synproxy.greet(packet, allowed, cookies, self))
            return "STOLEN"
        if not synproxy.is_acknowledgement(packet):
            return "CONTINUE"
        found = synproxy.open_to_server(packet, cookies)
        if found is None:
            return "DROP"
        opening, cookie = found
        opening.cookie = cookie
        self.sender.send_made(opening)
        return "STOLEN"
