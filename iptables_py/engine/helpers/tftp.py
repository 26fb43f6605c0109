"""The helper for TFTP: it expects the server's answer to a request, which comes from another port."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.connections import ORIGINAL, REPLY
from iptables_py.engine.helpers.expectations import LIFETIME, Expectation, Expected, zone_number
from iptables_py.engine.packet import UDP

if TYPE_CHECKING:
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

REQUESTS = (b"\0\1", b"\0\2")  # to read, to write


def read(packet: Packet, world: World) -> bool:
    """Expect the answer to a request, in either direction to the client. Return False to drop the packet."""
    connection = packet.connection
    assert connection
    if packet.transport[8:10] not in REQUESTS:
        return True
    reply = connection.flows[REPLY]
    expected = Expected(zone_number(connection), UDP, reply.source, reply.destination, reply.destination_key)
    is_translated = connection.translated_source or connection.translated_destination
    follows = (ORIGINAL, connection.flows[ORIGINAL].source_key) if is_translated else None
    new = Expectation(connection, expected, world.now + LIFETIME, follows)
    return world.expectations.add(new, world.now, world.connections)
