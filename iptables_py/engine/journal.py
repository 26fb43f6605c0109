"""What is remembered of the way of packets: an entry for each thing that happens to one, in order.

An entry has the packet itself, by which the entries of one packet are known, and where it matters a copy of what it was
like then.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.routes import Route

# why a packet does not walk through a table
NO_RULES, SETTLED, UNTRACKED = "no rules", "settled", "untracked"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that happened to a packet."""

    packet: Packet


@dataclass(frozen=True, slots=True)
class Begun(Entry):
    """A packet arrived on an interface, or was made here (then `interface` is None)."""

    seen: Packet
    interface: Interface | None


@dataclass(frozen=True, slots=True)
class Joined(Entry):
    """A packet was joined from fragments, of which `piece` came last."""

    seen: Packet
    piece: Packet


@dataclass(frozen=True, slots=True)
class AtHook(Entry):
    """A packet reached a hook."""

    hook: str
    in_: Interface | None
    out: Interface | None


@dataclass(frozen=True, slots=True)
class Tracked(Entry):
    """Connection tracking has looked at a packet.

    is_new: whether the connection begins with this packet
    """

    state: str
    reply: bool
    connection: Connection | None
    is_new: bool


@dataclass(frozen=True, slots=True)
class AtTable(Entry):
    """A packet reached a table at a hook. `skipped` says why no chain is walked, "" if one is."""

    seen: Packet
    table: str
    hook: str
    skipped: str


@dataclass(frozen=True, slots=True)
class PassedTable(Entry):
    """A packet has left a table with a verdict."""

    seen: Packet
    table: str
    hook: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Routed(Entry):
    """The route of a packet was looked up.

    route: None if there is none, or if it does not count because of `cause`
    cause: why the packet can't take a route, "" if it can
    again: whether rules of OUTPUT changed what the route depends on
    """

    route: Route | None
    cause: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class Ended(Entry):
    """A packet ended for a cause, such as "ttl"."""

    cause: str


@dataclass(frozen=True, slots=True)
class Left(Entry):
    """A packet, or a piece of it, was put on the wire of an interface, or on lo."""

    seen: Packet
    out: Interface


@dataclass(frozen=True, slots=True)
class Delivered(Entry):
    """A packet was given to this host's sockets."""

    seen: Packet
    interface: Interface

