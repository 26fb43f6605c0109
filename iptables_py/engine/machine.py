"""The way of packets through a host: from their arrival or their sender to where they end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import bridge, fragments, ipoptions, routes
from iptables_py.engine.addresses import GLOBAL, answering_address, scope_of, source_towards
from iptables_py.engine.answering import Answering
from iptables_py.engine.inputroute import input_route
from iptables_py.engine.packet import OTHER_HOST, Packet, priority_of
from iptables_py.engine.routes import is_link_local, is_loopback, is_multicast
from iptables_py.engine.unknown import Unknown

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.engine.chance import Chance
    from iptables_py.engine.host import Host
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.routes import Route
    from iptables_py.engine.ruleset import Ruleset

PARAMETER_PROBLEM = 12, 0  # type and code
MOST_LOOPED = 1000  # packets over lo that one packet may cause


class Machine(Answering):
    """A host through which packets are sent.

    learned: the ports of bridges on which MAC addresses were seen, by bridge and address
    """

    def __init__(self, host: Host, ruleset: Ruleset, chance: Chance, now: float) -> None:
        super().__init__(host, ruleset, chance, now)
        self.delivered_pieces = fragments.Waiting()
        self.looping: list[tuple[Packet, Interface]] = []
        self.is_receiving = False
        self.learned: dict[tuple[str, bytes], Interface] = {}

    def arrive(self, packet: Packet, interface: Interface) -> None:
        """Let a packet arrive on an interface. Raise Unknown."""
        self.world.moment += 1
        self.note_begin(packet, interface)
        self._receive(packet, interface, self._arrive)

    def send(self, packet: Packet, asked: int | None = None) -> None:
        """Let a local process send a packet. Raise Unknown.

        asked: the address that the process asked the host to send it to, None for the packet's destination
        """
        self.world.moment += 1
        self.note_begin(packet, None)
        destination = packet.destination
        if asked is not None:
            packet.destination = asked
        is_routed = self._route_away(packet)
        packet.destination = destination
        if not is_routed:
            return
        if not self._leave_locally(packet) and self.events.error is None:
            self.events.error = "EPERM"

    def _arrive(self, packet: Packet, interface: Interface) -> None:
        packet.arrived = interface
        if packet.family != self.host.family:
            return self.end(packet, "other family")
        if not packet.header_good or packet.cut:
            return self.end(packet, "bad header")
        if interface.bridge:
            return bridge.arrive(self, packet, interface)
        if packet.frame and packet.frame.kind == OTHER_HOST:
            return self.end(packet, "frame for another host")
        return self.enter(packet, interface)

    def _receive(self, packet: Packet, interface: Interface, way: Callable[[Packet, Interface], None]) -> None:
        """Handle an arrived packet, then those that went over lo meanwhile, one after another."""
        self.is_receiving = True
        try:
            way(packet, interface)
            for _ in range(MOST_LOOPED):
                if not self.looping:
                    return
                self.enter(*self.looping.pop(0))
            raise Unknown("packets go over lo again and again")
        finally:
            self.is_receiving = False
            self.looping.clear()

    def _loop(self, packet: Packet, interface: Interface) -> None:
        """Let a packet of this host arrive here, after the packet that is being handled if that arrived too."""
        packet.copied = False
        if self.is_receiving:
            self.looping.append((packet, interface))
        else:
            self._receive(packet, interface, self.enter)

    def enter(self, packet: Packet, interface: Interface) -> None:
        """Pass PREROUTING, then the route decides."""
        if packet.family == 6 and not self._is_acceptable6(packet):
            return self.end(packet, "bad address")
        destination = packet.destination
        whole = self.pass_hook("PREROUTING", packet, interface, None)
        if whole is None:
            return None
        if whole.route and whole.destination == destination:
            if not self._takes_options(whole, interface):
                return self.end(whole, "IP options")
            return self._deliver(whole, interface)  # over lo: it was routed when it was sent
        return self.decide(whole, interface)

    def _is_acceptable6(self, packet: Packet) -> bool:
        """Return whether IPv6 takes the packet at all, before any chain."""
        if is_multicast(packet.source, 6):
            return False
        scope = scope_of(packet.destination) if is_multicast(packet.destination, 6) else GLOBAL
        if packet.arrived is not None and packet.arrived.is_loopback:
            return scope > 0
        if packet.route is None and scope == 1:
            return False
        return scope > 0 and not (is_loopback(packet.source, 6) or is_loopback(packet.destination, 6))

    def decide(self, whole: Packet, interface: Interface) -> None:
        """Forward a packet that has passed PREROUTING, deliver it, or refuse it, as its route says."""
        route, cause = input_route(whole, interface, self.host)
        whole.route = route
        self.note_route(whole, route, cause)
        if cause:
            return self._refuse_route(whole, cause)
        assert route
        if not self._takes_options(whole, interface):
            return self.end(whole, "IP options")
        if route.kind == routes.UNICAST:
            return self._forward(whole, interface, route)
        return self._deliver(whole, interface)

    def _takes_options(self, packet: Packet, interface: Interface) -> bool:
        """Check the IPv4 options of a packet that has its route, and write into them. Return False if it is dropped.

        The sender of a malformed one gets an ICMP error. Source routes are only accepted if two settings allow it.
        """
        if packet.family == 6 or not packet.options:
            return True
        found = packet.read_options = ipoptions.Options()
        try:
            ipoptions.read(packet.options, found)
        except ipoptions.BadOption as bad:
            self.send_error(packet, *PARAMETER_PROBLEM, bad.place << 24)
            return False
        if found.source_route is not None:
            if self.host.accepts_source_routes(interface):
                raise Unknown("source routes are not followed")
            return False
        own = answering_address(packet, self.host, 0, packet.tos)
        changed = ipoptions.received(packet.options, found, own)
        found.are_changed = changed != packet.options
        packet.options = changed
        return True

    def _deliver(self, packet: Packet, interface: Interface) -> None:
        """Pass INPUT. Fragments of IPv4 are joined before that."""
        whole: Packet | None = packet
        if packet.family == 4:
            whole = self.delivered_pieces.join(packet, self.host, self.world.now)
            if whole is None:
                return self.end(packet, "fragment")
            self.note_joined(whole, packet)
        assert whole
        passed = self.pass_hook("INPUT", whole, interface, None)
        if passed is None:
            return None
        if self._is_taken_by_proxy(passed):
            return None
        if not self._confirm(passed):
            return None
        self.events.deliver(passed, interface)
        return None

    def _forward(self, packet: Packet, interface: Interface, route: Route) -> None:
        out = route.interface
        assert out
        if packet.taken_by is not None:
            return self.end(packet, "given to a socket without a route to it")
        if packet.ttl <= 1:
            self._answer_with_error(packet, "ttl")
            return self.end(packet, "ttl")
        if out is interface and packet.family == 6:
            self._redirect(packet, route, interface)
        elif packet.family == 6:
            if not packet.source or is_loopback(packet.source, 6):
                return self.end(packet, "bad address")
            if is_link_local(packet.source):
                self._answer_with_error(packet, "scope")
                return self.end(packet, "scope")
        mtu = route.path_mtu() if packet.family == 4 else out.mtu  # that of an IPv6 route counts when it leaves
        if packet.length > mtu and fragments.is_uncuttable(packet, mtu):
            return self._refuse_size(packet, mtu)
        packet.ttl -= 1
        if packet.family == 4:
            packet.priority = priority_of(packet.tos)
            if out is interface:
                self._redirect4(packet, route, interface)
        passed = self.pass_hook("FORWARD", packet, interface, out)
        if passed is not None:
            if passed.read_options:
                own = source_towards(route, passed.destination, self.host)
                passed.options = ipoptions.forwarded(passed.options, passed.read_options, own)
            self._leave(passed, interface)
        return None
