"""How packets leave a host: those that it forwards and those of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iptables_py.engine import fragments, routes, synproxy, tracking
from iptables_py.engine.addresses import scope_of
from iptables_py.engine.helpers import reading
from iptables_py.engine.inputroute import is_member4, is_member6
from iptables_py.engine.outputroute import next_hop, way_out
from iptables_py.engine.packet import ACK, SYN, TCP, Packet
from iptables_py.engine.passing import Passing
from iptables_py.engine.routes import is_multicast

if TYPE_CHECKING:
    from iptables_py.engine.interface import Interface


class Leaving(Passing):
    """A host from which packets leave."""

    def _loop(self, packet: Packet, interface: Interface) -> None:
        """Let a packet of this host arrive here."""
        raise NotImplementedError

    def _refuse_size(self, packet: Packet, mtu: int) -> None:
        """Tell the sender of a packet that is too large how large it may be."""
        raise NotImplementedError

    def _leave_locally(self, packet: Packet) -> bool:
        """Pass OUTPUT, being routed again after mangle and nat, and leave. Return False if rules dropped it."""
        assert packet.route and packet.route.interface
        passed = self.pass_hook("OUTPUT", packet, None, way_out(packet.route, self.host))
        if passed is None:
            return False
        return self._leave(passed, None)

    def _leave(self, packet: Packet, interface: Interface | None) -> bool:
        """Pass POSTROUTING and leave by the packet's route. Return False if rules dropped it."""
        assert packet.route
        out = way_out(packet.route, self.host) if interface is None else packet.route.interface
        assert out
        heard = self._copy_for_here(packet, interface, out)
        passed = self.pass_hook("POSTROUTING", packet, interface, out)
        if passed is None:
            return False
        if self._is_taken_by_proxy(passed):
            return True
        if not self._confirm(passed):
            return False
        if packet.family == 6 and interface is None:
            heard = self._copy_for_here6(passed, out)
        if not self._is_kept_here(passed, heard, out):
            self._transmit(passed, out)
        if heard is not None:
            self._loop(heard, out)
        return True

    def _confirm(self, packet: Packet) -> bool:
        """Let the connection's helper read a packet that has passed all rules, and put a new connection into the table.

        Return False if that ends the packet. Raise Unknown.
        """
        if not reading.read(packet, self.world):
            self.end(packet, "helper")
            return False
        if not tracking.confirm(packet, self.world):
            self.end(packet, "flow is taken")
            return False
        return True

    def _is_kept_here(self, packet: Packet, heard: Packet | None, out: Interface) -> bool:
        """Return whether a packet is not put on the wire: a multicast for this host, by its TTL or its scope."""
        if not is_multicast(packet.destination, packet.family):
            return False
        if packet.family == 4:
            return is_member4(packet.destination, out) and not packet.ttl
        return heard is not None and not packet.ttl or scope_of(packet.destination) <= 1

    def _copy_for_here(self, packet: Packet, interface: Interface | None, out: Interface) -> Packet | None:
        """Return the copy of an IPv4 broadcast or multicast that this host gets itself, once it passed POSTROUTING."""
        route = packet.route
        assert route
        is_member = route.kind == routes.MULTICAST and is_member4(packet.destination, out)
        is_heard = route.kind == routes.BROADCAST or is_member
        if packet.family == 6 or interface is not None or not is_heard:
            return None
        return self._looped(packet.copy(), out)

    def _copy_for_here6(self, packet: Packet, out: Interface) -> Packet | None:
        """Return the copy of an IPv6 multicast that has passed POSTROUTING, if this host is in its group."""
        is_heard = is_multicast(packet.destination, 6) and not out.is_loopback
        return self._looped(packet.copy(), out) if is_heard and is_member6(packet.destination, out, self.host) else None

    def _looped(self, packet: Packet, out: Interface) -> Packet | None:
        """Let the copy of a packet for this host pass POSTROUTING. Return it, None if rules dropped it."""
        self.note_begin(packet, None)
        passed = self.pass_hook("POSTROUTING", packet, None, out)
        if passed is None or not self._confirm(passed):
            return None
        passed.frame = passed.socket = None
        passed.arrived = out
        return passed

    def _transmit(self, packet: Packet, out: Interface) -> None:
        """Put a packet on the wire, in pieces if it is too large. On lo it arrives again."""
        assert packet.route
        self.neighbours[out.name, next_hop(packet)] = None
        mtu = packet.route.path_mtu() if packet.route.interface is out else out.mtu
        if out.is_loopback:
            self.events.leave(packet, packet.copy(), out)
            packet.frame = packet.socket = None
            packet.arrived = out
            if packet.state == tracking.INVALID:
                packet.state = packet.zone = None  # it is tracked once more
            return self._loop(packet, out)
        if packet.family == 6 and packet.arrived and packet.length > mtu and fragments.is_uncuttable(packet, mtu):
            return self._refuse_size(packet, mtu)
        came_cut = packet.pieces and (packet.family == 4 or packet.length > fragments.largest_piece(packet))
        if packet.length > mtu or came_cut:
            for piece in fragments.cut(packet, fragments.sizes_for(packet, mtu)):
                self.events.leave(packet, piece, out)
            return None
        self.events.leave(packet, packet, out)
        return None

    def send_made(self, packet: Packet) -> None:
        """Send a packet that the kernel makes for itself; it may have the address of another host. Raise Unknown."""
        self.note_begin(packet, None)
        if self._route_away(packet):
            self._leave_locally(packet)

    def send_copy(self, packet: Packet, gateway: int, interface: str) -> None:
        """Send a copy of a packet to a gateway, untracked. Raise Unknown."""
        copy = packet.copy()
        copy.copied, copy.connection, copy.state, copy.reply = True, None, tracking.UNTRACKED, False
        copy.frame, copy.zone = None, None
        if self.world.hook in ("PREROUTING", "INPUT"):
            copy.ttl = copy.ttl - 1 & 0xFF
        route = self.host.router.lookup(gateway, tos=packet.tos, arrived="lo", leaves=interface)
        if route is None or not route.is_way_out or not route.interface:
            return
        copy.route = replace(route, gateway=gateway if route.gateway is None else route.gateway)
        copy.df = copy.df or copy.family == 4
        self.note_begin(copy, None)
        self._leave_locally(copy)

    def _is_taken_by_proxy(self, packet: Packet) -> bool:
        """Return whether this is the server's answer to the SYN proxy, which then answers both ends.

        Shift the numbers of other packets of such a connection.
        """
        connection = packet.connection
        if connection is None or connection.synproxy is None or packet.protocol != TCP:
            return False
        if packet.reply and packet.transport[13] & (SYN | ACK) == SYN | ACK:
            to_server, to_client = synproxy.finish(packet, connection)
            self.send_made(to_server)
            connection.shift = synproxy.shift_of(packet, connection)
            to_client.connection, to_client.state, to_client.reply = connection, tracking.ESTABLISHED, True
            connection.settled_source = connection.settled_destination = True
            self.send_made(to_client)
            return True
        if connection.shift and packet.arrived:
            synproxy.shift_numbers(packet, connection)
        return False
