"""What a match or target can ask in addition to the packet, and what it can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import answers, nat
from iptables_py.engine.addresses import select_address
from iptables_py.engine.connections import Connections
from iptables_py.engine.events import Log
from iptables_py.engine.logtext import log_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random
    from typing import Any, NoReturn

    from iptables_py.engine.connections import Connection
    from iptables_py.engine.events import Events
    from iptables_py.engine.host import Host, Interface
    from iptables_py.engine.machine import Machine
    from iptables_py.engine.packet import Packet


class Unknown(Exception):
    """A packet's fate can't be decided from what is known; the message is the cause.

    rule: the rule that it depends on
    """

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause
        self.rule: Any = None


class Dropped(Exception):
    """A match drops the packet, as the kernel's own matches do with malformed ones."""


class World:
    """Everything around a packet.

    now: milliseconds since 1970
    hook: the hook at which the packet is
    in_interface, out_interface: as the hook sees them, None if there is none; a bridge for packets of its ports
    in_port, out_port: the bridge's port by which a bridged packet came or leaves, None for others
    sources: the connections from each source, by zone, protocol, address and key
    shared: what rules with the same name share, such as lists of `-m recent`, by (extension, name)
    cause: why a match can't be decided, set before it returns None
    """

    def __init__(self, host: Host, events: Events, random: Random, now: float) -> None:
        self.host = host
        self.events = events
        self.random = random
        self.now = now
        self.connections = Connections()
        self.sources: dict[tuple[int, int, int, int], dict[Connection, None]] = {}
        self.shared: dict[tuple[str, str], Any] = {}
        self.tracks = False
        self.hook = ""
        self.table = ""
        self.in_interface: Interface | None = None
        self.out_interface: Interface | None = None
        self.in_port: Interface | None = None
        self.out_port: Interface | None = None
        self.cause = ""
        self.machine: Machine

    def memory(self, extension: str, name: str, make: Callable[[], Any]) -> Any:
        """Return what rules with that name share, made by `make` on first use."""
        key = extension, name
        if key not in self.shared:
            self.shared[key] = make()
        return self.shared[key]

    def unknown(self, cause: str) -> None:
        """Return None, the answer of a match that can't be decided, for that cause."""
        self.cause = cause

    def drop(self) -> NoReturn:
        """Drop the packet in the middle of a match. Raise Dropped."""
        raise Dropped

    def checks_checksums(self) -> bool:
        """Return whether connection tracking checks transport checksums here."""
        return self.hook == "PREROUTING" and bool(self.host.number("net.netfilter.nf_conntrack_checksum", 1))

    def renew(self, connection: Connection, setting: str, seconds: int) -> None:
        """Set when a connection times out, by the setting of that name or else `seconds`."""
        if not connection.fixed_timeout:
            connection.expires = self.now + self.host.number(setting, seconds) * 1000

    def account(self, connection: Connection, direction: int, length: int) -> None:
        """Count a packet of a connection, if nf_conntrack_acct is on."""
        if self.host.number("net.netfilter.nf_conntrack_acct", 0):
            connection.packets[direction] += 1
            connection.bytes[direction] += length

    def expect(self, connection: Connection, packet: Packet) -> None:
        """Relate a new connection to one whose helper expects it. No helper is followed yet."""

    def chance(self, share: float) -> bool:
        """Return whether something with that probability happens."""
        return self.random.random() < share

    def log(self, kind: str, text: str, packet: Packet, group: int = 0) -> None:
        """Log a packet at this hook."""
        names = [one.name if one else "" for one in (self.in_interface, self.out_interface)]
        self.events.logs.append(Log(kind, self.hook, text, names[0], names[1], packet.copy(), group))

    def log_line(self, prefix: str, flags: int, packet: Packet) -> None:
        """Log a packet as LOG does."""
        self.log("LOG", log_line(prefix, flags, packet, self), packet)

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
        route, out = packet.route, self.out_interface
        assert route and out
        next_hop = packet.destination if route.gateway is None else route.gateway
        return select_address(self.host, out, next_hop)

    def arriving_address(self, packet: Packet) -> int | None:
        """Return the address to which REDIRECT sends a packet, None if the incoming interface has none."""
        if self.hook == "OUTPUT":
            return 0x7F000001 if packet.family == 4 else 1
        own = self.in_interface.addresses[packet.family] if self.in_interface else []
        return own[0][0] if own else None

    def reject(self, packet: Packet, kind: int, code: int) -> None:
        """Answer a packet with an ICMP error."""
        self.events.rejected = True
        if packet.checksum_good or packet.protocol in answers.UNCHECKED:
            self.machine.send_error(packet, kind, code)

    def reset(self, packet: Packet) -> None:
        """Answer a packet with a TCP reset, if it gets one."""
        self.events.rejected = True
        answer = answers.reset(packet)
        if answer:
            self.machine.answer(answer, packet)

    def reject_header(self, packet: Packet) -> None:
        """Answer an IPv6 packet whose source prefix can't be replaced: its header has a bad field."""
        self.machine.send_error(packet, 4, 0, 8)

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
            self.machine.send_copy(packet, gateway, interface)

    def take_by_socket(self, packet: Packet, address: int, port: int) -> bool:
        """Give a packet to a transparent listener. Return whether there is one."""
        if not address and self.in_interface:
            own = self.in_interface.addresses[packet.family]
            address = own[0][0] if own else packet.destination
        found = self.host.listener(packet.protocol, address, port or packet.destination_port)
        packet.taken_by = found if found and found.transparent else None
        return packet.taken_by is not None
