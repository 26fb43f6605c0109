"""The way of a packet through the tables of a hook, and the routes of this host's packets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import fragments, routes, tracking
from iptables_py.engine.accounts import Accounts
from iptables_py.engine.actions import Actions
from iptables_py.engine.events import Events
from iptables_py.engine.helpers import reading
from iptables_py.engine.hooks import ACCEPT, TABLES, pass_table
from iptables_py.engine.journal import AtHook, Begun, Joined, Routed, Tracked
from iptables_py.engine.outputroute import output_route
from iptables_py.engine.packet import Packet
from iptables_py.engine.sets import Sets

if TYPE_CHECKING:
    from iptables_py.engine.chance import Chance
    from iptables_py.engine.host import Host
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.routes import Route
    from iptables_py.engine.ruleset import Ruleset
    from iptables_py.engine.world import World

FIRST = ("PREROUTING", "OUTPUT")  # hooks at which connection tracking begins
# the error that the sender of a local packet gets, by cause and family
SEND_ERRORS = {
    "no route": {4: "ENETUNREACH", 6: "ENETUNREACH"},
    routes.UNREACHABLE: {4: "EHOSTUNREACH", 6: "EHOSTUNREACH"},
    routes.PROHIBIT: {4: "EACCES", 6: "EACCES"},
    routes.BLACKHOLE: {4: "EINVAL", 6: "EINVAL"},
    routes.MARTIAN: {4: "EINVAL", 6: "EINVAL"},
}


class Passing:
    """A host with its rules, connections and clock.

    neighbours: the addresses to which packets were sent, by interface
    depth: how many packets of this host are on their way because of another

    world.now is its clock in milliseconds; the caller sets it.
    """

    def __init__(self, host: Host, ruleset: Ruleset, chance: Chance, now: float) -> None:
        self.host = host
        self.ruleset = ruleset
        self.events = Events()
        self.actions = Actions(host, self.events, chance, now)
        self.actions.ruleset = ruleset
        self.sets = self.actions.sets = Sets(self.actions)
        self.objects = self.actions.objects = Accounts()
        self.world: World = self.actions
        self.waiting = fragments.Waiting()
        self.neighbours: dict[tuple[str, int], None] = {}
        self.depth = 0

    def pass_hook(self, hook: str, packet: Packet, in_: Interface | None, out: Interface | None) -> Packet | None:
        """Let a packet pass all tables of a hook. Return the packet, joined if it was a fragment, None if it ended."""
        world = self.world
        here = world.hook, world.in_interface, world.out_interface, world.in_port, world.out_port
        world.hook, world.in_interface, world.out_interface = hook, in_, out
        world.in_port, world.out_port = packet.in_port, packet.out_port
        if self.events.journal is not None:
            self.events.journal.append(AtHook(packet, hook, in_, out))
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
                self.end(packet, "fragment")
                return None
            self.note_joined(whole, packet)
            packet = whole
        for table in TABLES[hook]:
            if table == "mangle" and tracks and hook in FIRST:
                is_noted = packet.state is None or packet.connection is None  # one known from lo is noted once
                if not tracking.track(packet, world):
                    self.end(packet, "connection tracking")
                    return None
                if is_noted:
                    self._note_tracked(packet)
                reading.follow_master(packet, world)
            if table not in self.ruleset.tables:
                continue
            before = _routed_by(packet)
            verdict = pass_table(packet, table, self.ruleset, world)
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
        return self._route_away(packet, again=True)

    def _route_away(
        self, packet: Packet, bound: int | None = None, link: str = "", again: bool = False
    ) -> bool:
        """Set the route of a packet of this host. Return False if it has none; the sender then gets an error."""
        route = output_route(packet, self.host, bound, link)
        if route is not None and route.is_way_out and route.interface:
            packet.route = route
            self.note_route(packet, route, "", again)
            return True
        cause = route.kind if route else "no route"
        self.note_route(packet, route, cause, again)
        if not self.depth:
            self.events.error = SEND_ERRORS.get(cause, SEND_ERRORS["no route"])[packet.family]
        self.end(packet, cause)
        return False

    def end(self, packet: Packet, cause: str) -> None:
        """Remember why a packet ended."""
        self.events.end(packet, cause)

    # --- entries of the journal

    def note_begin(self, packet: Packet, interface: Interface | None) -> None:
        """Remember that a packet arrived on an interface, or was made here."""
        if self.events.journal is not None:
            self.events.journal.append(Begun(packet, packet.copy(), interface))

    def note_route(self, packet: Packet, route: Route | None, cause: str, again: bool = False) -> None:
        """Remember the route of a packet, or why it has none."""
        if self.events.journal is not None:
            self.events.journal.append(Routed(packet, route, cause, again))

    def _note_tracked(self, packet: Packet) -> None:
        if self.events.journal is not None and packet.state is not None:
            connection = packet.connection
            is_new = connection is not None and not connection.confirmed
            self.events.journal.append(Tracked(packet, packet.state, packet.reply, connection, is_new))

    def note_joined(self, whole: Packet, piece: Packet) -> None:
        if self.events.journal is not None and whole is not piece:
            self.events.journal.append(Joined(whole, whole.copy(), piece))


def _routed_by(packet: Packet) -> tuple[int, ...]:
    """Return what makes a packet be routed again if rules change it, its destination first."""
    hops = packet.ttl if packet.family == 6 else 0
    return packet.destination, packet.source, packet.mark, packet.tos, hops
