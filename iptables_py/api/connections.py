"""The tracked connections that packets have left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from iptables_py.app.connections.listing import fields
from iptables_py.app.enginestate import connections


@dataclass(frozen=True, slots=True)
class Flow:
    """One direction of a connection.

    source_port, destination_port: None for protocols without ports
    keys: what identifies it besides, such as type, code and id of ICMP
    packets, bytes: what it carried, None if that is not counted
    """

    source: str
    destination: str
    source_port: int | None
    destination_port: int | None
    keys: dict[str, str | int]
    packets: int | None
    bytes: int | None
    zone: int


@dataclass(frozen=True, slots=True)
class Connection:
    """A connection, as `conntrack -L` prints it.

    protocol, number: by name and by number
    seconds: the time that is left
    state: such as ESTABLISHED, None for protocols without states
    original, reply: its directions; translations are the difference between both
    """

    family: int
    protocol: str
    number: int
    seconds: int
    state: str | None
    original: Flow
    reply: Flow
    unreplied: bool
    assured: bool
    mark: int
    helper: str | None


def connections_of(families: tuple[int, ...]) -> tuple[Connection, ...]:
    """Return the connections of the families that have not timed out. Raise Problem (STATE)."""
    found = [(one, now) for connected, now in map(connections, families) for one in connected]
    return tuple(_connection(**fields(one, now)) for one, now in found)


def _connection(original: dict[str, Any], reply: dict[str, Any], **more: Any) -> Connection:
    return Connection(original=_flow(**original), reply=_flow(**reply), **more)


def _flow(
    src: str,
    dst: str,
    zone: int,
    sport: int | None = None,
    dport: int | None = None,
    packets: int | None = None,
    bytes: int | None = None,
    **keys: str | int,
) -> Flow:
    return Flow(src, dst, sport, dport, keys, packets, bytes, zone)
