"""What matches can ask in addition to the packet, and how they end its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import addresstypes, extensionheaders, reversepath, sockets, tracking
from iptables_py.engine.packet import TCP
from iptables_py.engine.routes import UNICAST
from iptables_py.engine.trackers.tcp import CLOSE, TIME_WAIT
from iptables_py.engine.unknown import Dropped
from iptables_py.engine.wire import to_bytes
from iptables_py.engine.world import World

if TYPE_CHECKING:
    from typing import NoReturn

    from iptables_py.engine.accounts import Accounts
    from iptables_py.engine.connections import Connection, Flow
    from iptables_py.engine.interface import Interface, Socket
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.ruleset import Ruleset
    from iptables_py.engine.sets import Sets
    from iptables_py.rules.rule import Use


class Lookups(World):
    """The world as the compiled matches get it; the machine sets `ruleset`, `sets` and `objects`."""

    ruleset: Ruleset
    sets: Sets
    objects: Accounts

    def accounts(self) -> bool:
        """Return whether the packets of new connections are counted, as a rule or a setting wants it."""
        return self.ruleset.accounts or super().accounts()

    def unknown(self, cause: str) -> None:
        """Return None, the answer of a match that can't be decided, for that cause."""
        self.cause = cause

    def drop(self) -> NoReturn:
        """Drop the packet in the middle of a match. Raise Dropped."""
        raise Dropped

    def packet_bytes(self, packet: Packet) -> bytes:
        """Return the whole IP packet as bytes."""
        return to_bytes(packet)

    def transport_of(self, packet: Packet) -> bytes:
        """Return what rules read as the transport header: of a later IPv6 fragment, the whole packet (measured)."""
        return to_bytes(packet) if packet.offset and packet.family == 6 else packet.transport

    def beyond_headers(self, packet: Packet) -> tuple[int, bytes] | None:
        """Return the protocol and the data after all extension headers, authentication too; None if there is none."""
        return (packet.protocol, packet.transport) if packet.family == 4 else extensionheaders.skip(packet)

    def header(self, packet: Packet, kind: int) -> bytes | None:
        """Return the first IPv6 extension header of that type, None if there is none. Raise Dropped."""
        return extensionheaders.find(packet, kind)

    def realm(self, packet: Packet) -> int:
        """Return the realm of the packet's route, and in the upper 16 bits that of the way back to its source.

        A packet for this host has only the latter, one of this host only what its route says (measured).
        """
        route = packet.route
        if route is None:
            return 0
        if packet.arrived is None:
            return route.realm
        back = self.host.router.lookup(packet.source, source=packet.destination, tos=packet.tos)
        upper = (back.realm & 0xFFFF) << 16 if back else 0
        if route.kind != UNICAST:
            return upper
        return route.realm if route.realm >> 16 else route.realm | upper

    def is_of_type(self, address: int, types: frozenset[str], interface: Interface | None) -> bool:
        """Return whether an address has one of the types of `-m addrtype`, in IPv6 all of them."""
        return addresstypes.is_of_type(address, types, self.host.router, interface)

    def has_way_back(self, packet: Packet, loose: bool, by_mark: bool, own: bool) -> bool:
        """Return whether an answer would leave by the interface on which the packet came, or with `loose` at all.

        by_mark: whether the packet's mark chooses the route
        own: whether addresses of this host are good sources
        """
        return reversepath.has_way_back(packet, self, loose, by_mark, own)

    def socket_for(self, packet: Packet) -> Socket | None:
        """Return the local socket that takes a packet, None if there is none."""
        return sockets.socket_for(packet, self.host)

    def flow_of(self, packet: Packet) -> Flow | None:
        """Return the flow of a packet, None if it is too short to have one."""
        return tracking.flow_of(packet)

    def is_known(self, zone: int, flow: Flow) -> bool:
        """Return whether there is a connection with that flow."""
        return self.connections.find(zone, flow, self.now) is not None

    def is_over(self, zone: int, flow: Flow) -> bool:
        """Return whether there is no connection with that flow any more, or a closed one."""
        found = self.connections.find(zone, flow, self.now)
        return found is None or self.is_closed(found[0])

    def is_closed(self, connection: Connection) -> bool:
        """Return whether a connection is closed."""
        return connection.protocol == TCP and connection.state.name in (TIME_WAIT, CLOSE)

    def first_use(self, use: Use, option: str) -> Use:
        """Return the use of the same extension with the same value of an option in the rule that was added first."""
        return self.ruleset.first_use(use, option)
