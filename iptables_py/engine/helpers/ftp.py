"""The helper for FTP: it expects the data connections that the lines of a control connection name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.connections import ORIGINAL, REPLY
from iptables_py.engine.helpers import ftplines
from iptables_py.engine.helpers.expectations import LIFETIME, Expectation, Expected, zone_number
from iptables_py.engine.packet import TCP
from iptables_py.engine.trackers.sequences import change_length
from iptables_py.engine.trackers.tcpwindow import WORD, after, before
from iptables_py.engine.unknown import Unknown

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

REMEMBERED = 2  # ends of lines in each direction
MOST_ATTEMPTS = 128


def read(packet: Packet, world: World) -> bool:
    """Read a segment: only one that begins where a line ended. Return False if the packet has to be dropped."""
    connection = packet.connection
    assert connection
    header = (packet.transport[12] >> 4) * 4
    data = packet.transport[header:]
    if not data or not (packet.reply or connection.seen_reply):
        return True
    if connection.remembered is None:
        connection.remembered = [], []
    ends: list[int] = connection.remembered[REPLY if packet.reply else ORIGINAL]
    number = int.from_bytes(packet.transport[4:8], "big")
    passes = True
    if number in ends:
        try:
            passes = _read_line(packet, header, data, world)
        except ftplines.Incomplete:
            return False
    if data.endswith(b"\n"):
        _remember(ends, number + len(data) & WORD)
    return passes


def _remember(ends: list[int], number: int) -> None:
    """Remember where a line ended, in place of the earlier of two others."""
    if number in ends:
        return
    if len(ends) < REMEMBERED:
        ends.append(number)
        return
    oldest = 0 if before(ends[0], ends[1]) else 1
    if after(number, ends[oldest]):
        ends[oldest] = number


def _read_line(packet: Packet, header: int, data: bytes, world: World) -> bool:
    """Expect what the line names, if that is an address of its sender. Raise Incomplete."""
    connection = packet.connection
    assert connection
    direction = REPLY if packet.reply else ORIGINAL
    own = connection.flows[direction].source
    named = ftplines.find(data, direction, packet.family, own)
    if named is None or named.address not in (None, own):
        return True
    other = connection.flows[1 - direction]
    expected = Expected(zone_number(connection), TCP, other.source, other.destination, named.port)
    if not (connection.translated_source or connection.translated_destination):
        return _expect(connection, expected, None, world)
    port = _free_port(connection, expected, (direction, named.port), world)
    if port is None:
        return False
    text = ftplines.written(named.kind, packet.family, other.destination, port)
    _replace(packet, header + named.start, named.size, text)
    return True


def _expect(connection: Connection, expected: Expected, follows: tuple[int, int] | None, world: World) -> bool:
    new = Expectation(connection, expected, world.now + LIFETIME, follows)
    return world.expectations.add(new, world.now, world.connections)


def _free_port(connection: Connection, expected: Expected, follows: tuple[int, int], world: World) -> int | None:
    """Expect a connection to the port or, if that is expected by another master, to one above. Return the port."""
    first = expected.port
    above = 0xFFFF - first
    for _ in range(min(above, MOST_ATTEMPTS) + 1):
        if _expect(connection, expected, follows, world):
            return expected.port
        if not above:
            return None
        expected = expected._replace(port=first + world.chance.remainder(above, above))
    return None


def _replace(packet: Packet, start: int, size: int, text: bytes) -> None:
    """Replace a part of a segment, and shift the numbers of what follows."""
    connection = packet.connection
    assert connection
    if len(text) != size:
        if connection.synproxy is not None:
            raise Unknown("how the SYN proxy and the helper ftp together shift numbers is not known")
        number = int.from_bytes(packet.transport[4:8], "big")
        change_length(connection, REPLY if packet.reply else ORIGINAL, number, len(text) - size)
    packet.transport = packet.transport[:start] + text + packet.transport[start + size :]
