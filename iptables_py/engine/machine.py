"""The way of packets through a host: from their arrival or their sender to where they end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iptables_py.engine import answers, bridge, fragments, ipoptions, routes, synproxy, tracking
from iptables_py.engine.accounts import Accounts
from iptables_py.engine.actions import Actions
from iptables_py.engine.addresses import GLOBAL, answering_address, scope_of, source_towards
from iptables_py.engine.allowances import Allowances
from iptables_py.engine.events import Events
from iptables_py.engine.helpers import reading
from iptables_py.engine.hooks import ACCEPT, TABLES, pass_table
from iptables_py.engine.inputroute import input_route, is_member6
from iptables_py.engine.outputroute import output_route, way_out
from iptables_py.engine.packet import ACK, OTHER_HOST, SYN, TCP, Packet, priority_of
from iptables_py.engine.redirects import MOST_AT_ONCE, redirect
from iptables_py.engine.routes import ALL_HOSTS, is_link_local, is_loopback, is_multicast, is_of_link
from iptables_py.engine.sets import Sets
from iptables_py.engine.unknown import Unknown

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.engine.chance import Chance
    from iptables_py.engine.host import Host
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.routes import Route
    from iptables_py.engine.ruleset import Ruleset
    from iptables_py.engine.steps import Step
    from iptables_py.engine.world import World

FIRST = ("PREROUTING", "OUTPUT")  # hooks at which connection tracking begins
PARAMETER_PROBLEM = 12, 0  # type and code
MOST_ROUTE_ERRORS = 5  # that an IPv4 sender gets at once
MOST_LOOPED = 1000  # packets over lo that one packet may cause
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
# the error that the sender of a local packet gets, by cause and family
SEND_ERRORS = {
    "no route": {4: "ENETUNREACH", 6: "ENETUNREACH"},
    routes.UNREACHABLE: {4: "EHOSTUNREACH", 6: "EHOSTUNREACH"},
    routes.PROHIBIT: {4: "EACCES", 6: "EACCES"},
    routes.BLACKHOLE: {4: "EINVAL", 6: "EINVAL"},
    routes.MARTIAN: {4: "EINVAL", 6: "EINVAL"},
}


class Machine:
    """A host with its rules, connections and clock, through which packets are sent.

    steps: each step through the rules, None if they are not to be remembered
    learned: the ports of bridges on which MAC addresses were seen, by bridge and address

    world.now is its clock in milliseconds; the caller sets it.
    """

    def __init__(self, host: Host, ruleset: Ruleset, chance: Chance, now: float) -> None:
        self.host = host
        self.ruleset = ruleset
        self.events = Events()
        actions = Actions(host, self.events, chance, now)
        actions.sender = self
        actions.ruleset = ruleset
        self.sets = actions.sets = Sets(actions)
        self.objects = actions.objects = Accounts()
        self.world: World = actions
        self.waiting = fragments.Waiting()
        self.delivered_pieces = fragments.Waiting()
        self.steps: list[Step] | None = None
        self.route_errors = Allowances(MOST_ROUTE_ERRORS)
        self.redirects = Allowances(MOST_AT_ONCE)
        self.depth = 0
        self.looping: list[tuple[Packet, Interface]] = []
        self.is_receiving = False
        self.learned: dict[tuple[str, bytes], Interface] = {}

    # --- ways in

    def arrive(self, packet: Packet, interface: Interface) -> None:
        """Let a packet arrive on an interface. Raise Unknown."""
        self.world.moment += 1
        self._receive(packet, interface, self._arrive)

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

    def _arrive(self, packet: Packet, interface: Interface) -> None:
        packet.arrived = interface
        if packet.family != self.host.family:
            return self.end("other family")
        if not packet.header_good or packet.cut:
            return self.end("bad header")
        if interface.bridge:
            return bridge.arrive(self, packet, interface)
        if packet.frame and packet.frame.kind == OTHER_HOST:
            return self.end("frame for another host")
        return self.enter(packet, interface)

    def send(self, packet: Packet) -> None:
        """Let a local process send a packet. Raise Unknown."""
        self.world.moment += 1
        if not self._route_away(packet):
            return
        if not self._leave_locally(packet) and self.events.error is None:
            self.events.error = "EPERM"

    def _route_away(self, packet: Packet, bound: int | None = None, link: str = "") -> bool:
        """Set the route of a packet of this host. Return False if it has none; the sender then gets an error."""
        route = output_route(packet, self.host, bound, link)
        if route is not None and route.is_way_out and route.interface:
            packet.route = route
            return True
        cause = route.kind if route else "no route"
        if not self.depth:
            self.events.error = SEND_ERRORS.get(cause, SEND_ERRORS["no route"])[packet.family]
        self.end(cause)
        return False

    # --- arriving

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

    def enter(self, packet: Packet, interface: Interface) -> None:
        """Pass PREROUTING, then the route decides."""
        if packet.family == 6 and not self._is_acceptable6(packet):
            return self.end("bad address")
        destination = packet.destination
        whole = self.pass_hook("PREROUTING", packet, interface, None)
        if whole is None:
            return None
        if whole.route and whole.destination == destination:
            if not self._takes_options(whole, interface):
                return self.end("IP options")
            return self._deliver(whole, interface)  # over lo: it was routed when it was sent
        return self.decide(whole, interface)

    def decide(self, whole: Packet, interface: Interface) -> None:
        """Forward a packet that has passed PREROUTING, deliver it, or refuse it, as its route says."""
        route, cause = input_route(whole, interface, self.host)
        whole.route = route
        if cause:
            return self._refuse_route(whole, cause)
        assert route
        if not self._takes_options(whole, interface):
            return self.end("IP options")
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
        packet.options = ipoptions.received(packet.options, found, own)
        return True

    def _refuse_route(self, packet: Packet, cause: str) -> None:
        """Answer a packet that can't be routed, if that cause has an answer."""
        if cause in ERRORS and (packet.family == 6 or self.route_errors.take(packet.source, self.world.now)):
            self._answer_with_error(packet, cause)
        self.end(cause)

    def _deliver(self, packet: Packet, interface: Interface) -> None:
        """Pass INPUT. Fragments of IPv4 are joined before that."""
        whole: Packet | None = packet
        if packet.family == 4:
            whole = self.delivered_pieces.join(packet, self.host, self.world.now)
            if whole is None:
                return self.end("fragment")
        assert whole
        passed = self.pass_hook("INPUT", whole, interface, None)
        if passed is None:
            return None
        if self._is_taken_by_proxy(passed):
            return None
        if not self._confirm(passed):
            return None
        self.events.delivered.append((interface, passed))
        return None

    # --- forwarding

    def _forward(self, packet: Packet, interface: Interface, route: Route) -> None:
        out = route.interface
        assert out
        if packet.taken_by is not None:
            return self.end("given to a socket without a route to it")
        if packet.ttl <= 1:
            self._answer_with_error(packet, "ttl")
            return self.end("ttl")
        if out is interface and packet.family == 6:
            self._redirect(packet, route, interface)
        elif packet.family == 6:
            if not packet.source:
                return self.end("bad address")
            if is_link_local(packet.source):
                self._answer_with_error(packet, "scope")
                return self.end("scope")
        if packet.length > route.path_mtu() and self._is_uncuttable(packet, route.path_mtu()):
            self._answer_with_error(packet, "size", route.path_mtu())
            return self.end("size")
        packet.ttl -= 1
        if packet.family == 4:
            packet.priority = priority_of(packet.tos)
        passed = self.pass_hook("FORWARD", packet, interface, out)
        if passed is not None:
            if passed.read_options:
                own = source_towards(route, passed.destination, self.host)
                passed.options = ipoptions.forwarded(passed.options, passed.read_options, own)
            self._leave(passed, interface)
        return None

    def _redirect(self, packet: Packet, route: Route, interface: Interface) -> None:
        """Tell the sender of a packet to which neighbour it should send, if it is a neighbour itself."""
        message = redirect(packet, route, interface)
        if not self.redirects.take(packet.destination, self.world.now) or message is None:
            return
        self.depth += 1
        if self._route_away(message, None, interface.name) and message.route and message.route.gateway is None:
            message.socket = self.host.own_socket
            if self.redirects.take(packet.source, self.world.now):
                self._leave_locally(message)
        self.depth -= 1

    def _is_uncuttable(self, packet: Packet, mtu: int) -> bool:
        if packet.family == 6:
            return not packet.pieces or fragments.largest_piece(packet) > mtu
        return packet.df and (not packet.pieces or fragments.largest_piece(packet) > mtu)

    # --- leaving

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
        if not self._is_kept_here(passed, heard):
            self._transmit(passed, out)
        if heard is not None:
            self._loop(heard, out)
        return True

    def _is_kept_here(self, packet: Packet, heard: Packet | None) -> bool:
        """Return whether a packet is not put on the wire: a multicast for this host, by its TTL or its scope."""
        if not is_multicast(packet.destination, packet.family):
            return False
        if packet.family == 4:
            return not packet.ttl
        return heard is not None and not packet.ttl or scope_of(packet.destination) <= 1

    def _confirm(self, packet: Packet) -> bool:
        """Let the connection's helper read a packet that has passed all rules, and put a new connection into the table.

        Return False if that ends the packet. Raise Unknown.
        """
        if not reading.read(packet, self.world):
            self.end("helper")
            return False
        if not tracking.confirm(packet, self.world):
            self.end("flow is taken")
            return False
        return True

    def _copy_for_here(self, packet: Packet, interface: Interface | None, out: Interface) -> Packet | None:
        """Return the copy of an IPv4 broadcast or multicast that this host gets itself, once it passed POSTROUTING."""
        route = packet.route
        assert route
        is_heard = route.kind == routes.BROADCAST or route.kind == routes.MULTICAST and packet.destination == ALL_HOSTS
        if packet.family == 6 or interface is not None or not is_heard:
            return None
        return self._looped(packet.copy(), out)

    def _copy_for_here6(self, packet: Packet, out: Interface) -> Packet | None:
        """Return the copy of an IPv6 multicast that has passed POSTROUTING, if this host is in its group."""
        is_heard = is_multicast(packet.destination, 6) and not out.is_loopback
        return self._looped(packet.copy(), out) if is_heard and is_member6(packet.destination, out, self.host) else None

    def _looped(self, packet: Packet, out: Interface) -> Packet | None:
        """Let the copy of a packet for this host pass POSTROUTING. Return it, None if rules dropped it."""
        passed = self.pass_hook("POSTROUTING", packet, None, out)
        if passed is None or not self._confirm(passed):
            return None
        passed.frame = passed.socket = None
        passed.arrived = out
        return passed

    def _transmit(self, packet: Packet, out: Interface) -> None:
        """Put a packet on the wire, in pieces if it is too large. On lo it arrives again."""
        assert packet.route
        mtu = packet.route.path_mtu() if packet.route.interface is out else out.mtu
        if out.is_loopback:
            self.events.sent.append((out, packet.copy()))
            packet.frame = packet.socket = None
            packet.arrived = out
            if packet.state == tracking.INVALID:
                packet.state = packet.zone = None  # it is tracked once more
            self._loop(packet, out)
            return
        came_cut = packet.pieces and (packet.family == 4 or packet.length > fragments.largest_piece(packet))
        if packet.length > mtu or came_cut:
            for piece in fragments.cut(packet, fragments.sizes_for(packet, mtu)):
                self.events.sent.append((out, piece))
            return
        self.events.sent.append((out, packet))

    # --- hooks

    def pass_hook(
        self, hook: str, packet: Packet, in_: Interface | None, out: Interface | None
    ) -> Packet | None:
        """Let a packet pass all tables of a hook. Return the packet, joined if it was a fragment, None if it ended."""
        world = self.world
        here = world.hook, world.in_interface, world.out_interface, world.in_port, world.out_port
        world.hook, world.in_interface, world.out_interface = hook, in_, out
        world.in_port, world.out_port = packet.in_port, packet.out_port
        try:
            return self._pass_tables(hook, packet)
        finally:
            world.hook, world.in_interface, world.out_interface, world.in_port, world.out_port = here

    def _pass_tables(self, hook: str, packet: Packet) -> Packet | None:
        world = self.world
        tracks = self.ruleset.tracks
        if self.ruleset.joins and hook in FIRST and packet.state is None:
            whole = self.waiting.join(packet, self.host, world.now)
            if whole is None:
                self.end("fragment")
                return None
            packet = whole
        for table in TABLES[hook]:
            if table == "mangle" and tracks and hook in FIRST:
                if not tracking.track(packet, world):
                    self.end("connection tracking")
                    return None
                reading.follow_master(packet, world)
            if table not in self.ruleset.tables:
                continue
            before = _routed_by(packet)
            verdict = pass_table(packet, table, self.ruleset, world, self.steps)
            if verdict != ACCEPT:
                return None
            if hook == "OUTPUT" and table in ("mangle", "nat") and not self._routed_again(packet, table, before):
                return None
        return packet

    def _routed_again(self, packet: Packet, table: str, before: tuple[int, ...]) -> bool:
        """Route a local packet again if the table changed what its route depends on. Return False if it has none.

        Later tables of the hook still see the interface of the first route (measured).
        """
        after = _routed_by(packet)
        if after == before or table == "nat" and after[0] == before[0]:
            return True
        return self._route_away(packet)

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
        self._leave_locally(copy)

    # --- answers

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
            if self._route_away(packet, bound, link):
                self._leave_locally(packet)
        finally:
            self.depth -= 1

    def send_made(self, packet: Packet) -> None:
        """Send a packet that the kernel makes for itself; it may have the address of another host. Raise Unknown."""
        if self._route_away(packet):
            self._leave_locally(packet)

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

    def _answer_with_error(self, packet: Packet, cause: str, value: int = 0) -> None:
        """Send the ICMP error for a cause to the sender of a packet that arrived."""
        kind, code = ERRORS[cause][packet.family]
        self.send_error(packet, kind, code, value)

    def send_error(self, packet: Packet, kind: int, code: int, value: int = 0) -> None:
        """Send an ICMP error about a packet to its sender, unless such a packet gets none. Raise Unknown."""
        if not answers.is_answered(packet) or not answers.is_between_hosts(packet, self.host):
            return
        if packet.read_options and packet.read_options.is_echoed:
            raise Unknown("the IP options of the answer are not known")
        answer = answers.error(packet, 0, kind, code, value)
        answer.socket = self.host.own_socket
        answer.mark = packet.mark if self.host.number(f"net.ipv{packet.family}.fwmark_reflect", 0) else 0
        source = answering_address(packet, self.host, answer.mark, answer.tos)
        if source is None:
            return
        answer.source = source
        is_bound = packet.family == 6 or self.host.owner(packet.destination)
        link = packet.arrived.name if packet.arrived and is_of_link(packet.source, packet.family) else ""
        self.redirects.use_up(packet.source, self.world.now)  # an error without a limit leaves nothing (measured)
        self.answer(answer, packet, source if is_bound else 0, link)

    def end(self, cause: str) -> None:
        """Remember why a packet ended."""
        self.events.ends.append(cause)


def _routed_by(packet: Packet) -> tuple[int, ...]:
    """Return what makes a packet be routed again if rules change it, its destination first."""
    hops = packet.ttl if packet.family == 6 else 0
    return packet.destination, packet.source, packet.mark, packet.tos, hops
