"""Connections, as the kernel's connection tracking keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Any

ORIGINAL, REPLY = 0, 1


class Flow(NamedTuple):
    """One direction of a connection.

    source_key: the source port, or the identifier of an ICMP request, or the key of GRE
    destination_key: the destination port, or type and code of ICMP as type << 8 | code
    """

    protocol: int
    source: int
    source_key: int
    destination: int
    destination_key: int


class Connection:
    """A connection.

    flows: the flows of the two directions as they arrive at this host, before this host translates them
    zones: the zones of the two directions
    expires: when its timeout is over, in milliseconds
    confirmed: whether its first packet has left this host or was delivered, which puts it into the table
    assured, seen_reply, expected: as in `-m conntrack --ctstatus`
    translated: (source, destination): whether rules or a collision changed it
    settled: (source, destination): whether the nat table has been asked
    state: what the tracker of its protocol remembers
    counted: whether its packets and bytes are counted, which the first one decides
    packets, bytes: by direction
    master: the connection whose helper expected it
    follows: how it is translated as its master, until that is done: see Expectation
    remembered: what its helper remembers
    lengthened: how this host changes the sequence numbers of the two directions, None if it does not
    synproxy: the number with which the SYN proxy answered the client, None without a proxy
    shift: what is added to the server's numbers so that they are those of the proxy
    leaves_by: the interface that MASQUERADE chose the address of
    is_template: whether this is no connection, but what a CT rule has chosen for one
    """

    __slots__ = (
        "assured", "bytes", "confirmed", "counted", "expected", "expires", "family", "fixed_timeout", "flows",
        "follows", "helper", "is_template", "labels", "leaves_by", "lengthened", "mark", "master", "packets",
        "protocol", "remembered", "seen_reply", "settled_destination", "settled_source", "shift", "state", "synproxy",
        "translated_destination", "translated_source", "zones",
    )  # fmt: skip

    def __init__(self, family: int, flow: Flow, answer: Flow, zones: tuple[int, int]) -> None:
        self.family = family
        self.protocol = flow.protocol
        self.flows = [flow, answer]
        self.zones = zones
        self.expires = 0.0
        self.confirmed = self.assured = self.seen_reply = self.expected = self.fixed_timeout = False
        self.translated_source = self.translated_destination = False
        self.settled_source = self.settled_destination = False
        self.state: Any = None
        self.synproxy: int | None = None
        self.shift = 0
        self.mark = self.labels = 0
        self.counted = False
        self.packets = [0, 0]
        self.bytes = [0, 0]
        self.master: Connection | None = None
        self.helper = ""
        self.follows: tuple[int, int] | None = None
        self.remembered: Any = None
        self.lengthened: Any = None
        self.leaves_by = ""
        self.is_template = False


def template(family: int) -> Connection:
    """Return what a packet has in place of its connection after a CT rule, before connection tracking.

    Matches see a confirmed connection without addresses, and its mark can be set.
    """
    flow = Flow(0, 0, 0, 0, 0)
    found = Connection(family, flow, flow, (0, 0))
    found.is_template = found.confirmed = True
    return found


class Connections:
    """The table of connections.

    It is found by the zone and the flow of either direction. What has timed out is not found any more.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[int, Flow], list[tuple[Connection, int]]] = {}
        self.all: dict[Connection, None] = {}

    def find(
        self, zone: int, flow: Flow, now: float, zones: tuple[int, int] | None = None
    ) -> tuple[Connection, int] | None:
        """Return the connection of that flow and the direction that the flow is, None if there is none.

        With `zones`, those of both directions, only a connection counts whose zone of that direction is the same.
        """
        candidates = self._found.get((zone, flow))
        if candidates is None:
            return None
        for connection, direction in tuple(candidates):
            if connection.expires <= now:
                self.remove(connection)
            elif zones is None or connection.zones[direction] == zones[direction]:
                return connection, direction
        return None

    def add(self, connection: Connection) -> None:
        """Put a connection into the table."""
        for direction in (ORIGINAL, REPLY):
            key = connection.zones[direction], connection.flows[direction]
            self._found.setdefault(key, []).insert(0, (connection, direction))
        self.all[connection] = None

    def remove(self, connection: Connection) -> None:
        """Take a connection out of the table. Its packets keep it."""
        for direction in (ORIGINAL, REPLY):
            key = connection.zones[direction], connection.flows[direction]
            others = [one for one in self._found.get(key, ()) if one[0] is not connection]
            if others:
                self._found[key] = others
            else:
                self._found.pop(key, None)
        self.all.pop(connection, None)

    def live(self, now: float) -> list[Connection]:
        """Return the connections that have not timed out, in the order in which they were added."""
        return [one for one in self.all if one.expires > now]
