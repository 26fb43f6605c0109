"""The connections that helpers expect."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection, Connections, Flow

LIFETIME = 300_000  # milliseconds that the helpers for FTP and TFTP wait for a connection (measured)
NOTICED_AFTER = 60_000  # milliseconds after which the kernel has noticed that something has timed out


class Expected(NamedTuple):
    """What a packet has to be to begin the expected connection; its source port does not matter.

    zone: the number of the zone, whatever its direction is (measured)
    """

    zone: int
    protocol: int
    source: int
    destination: int
    port: int


class Expectation:
    """A connection that a helper expects.

    master: the connection whose helper expects it
    expires: until when, in milliseconds
    follows: for a translated master the direction of it whose sender is the expected server, and the port that this
        one named; None if the expected connection is translated by the rules
    """

    __slots__ = ("expected", "expires", "follows", "master")

    def __init__(
        self, master: Connection, expected: Expected, expires: float, follows: tuple[int, int] | None = None
    ) -> None:
        self.master = master
        self.expected = expected
        self.expires = expires
        self.follows = follows


class Expectations:
    """The table of expected connections.

    unread: the connections that carried data for a helper whose expectations are not known
    """

    def __init__(self) -> None:
        self._found: dict[Expected, Expectation] = {}
        self.unread: dict[Connection, None] = {}

    def add(self, new: Expectation, now: float, connections: Connections) -> bool:
        """Add an expectation in place of the one that its master has. Return False if another master has the same."""
        for old in self.live(now, connections):
            if old.expected == new.expected and old.master is not new.master:
                return False
        for old in list(self._found.values()):
            if old.master is new.master:
                del self._found[old.expected]
        self._found[new.expected] = new
        return True

    def take(self, zone: int, flow: Flow, now: float, connections: Connections) -> Expectation | None:
        """Remove the expectation of a flow and return it, None if there is none.

        It or its master may have timed out, and the kernel may or may not have noticed that.
        """
        expected = Expected(zone, flow.protocol, flow.source, flow.destination, flow.destination_key)
        found = self._found.pop(expected, None)
        return found if found and _is_live(found, now - NOTICED_AFTER, connections) else None

    def every(self) -> list[Expectation]:
        """Return all expectations, those that have timed out too."""
        return list(self._found.values())

    def restore(self, old: Expectation) -> None:
        """Put back an expectation that was in another table."""
        self._found[old.expected] = old

    def live(self, now: float, connections: Connections) -> list[Expectation]:
        """Return the expectations that have not timed out, and whose masters live."""
        for one in list(self._found.values()):
            if not _is_live(one, now, connections):
                del self._found[one.expected]
        return list(self._found.values())


def _is_live(expectation: Expectation, now: float, connections: Connections) -> bool:
    master = expectation.master
    return expectation.expires > now and master in connections.all and master.expires > now


def zone_number(connection: Connection) -> int:
    """Return the number of a connection's zone, whatever direction it is for."""
    return connection.zones[0] or connection.zones[1]
