"""The helpers whose expectations are not followed: which connections they may expect is all that is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iptables_py.engine.connections import ORIGINAL, REPLY
from iptables_py.engine.helpers.expectations import zone_number
from iptables_py.engine.packet import GRE, TCP, UDP
from iptables_py.engine.routes import BROADCAST
from iptables_py.engine.unknown import Unknown

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

ENDS, CLIENT, ANY = "between the ends", "to the client", "anywhere"


class Helper(NamedTuple):
    """What a helper may do.

    protocols: those of the connections that it may expect
    where: which ends these may have
    writes: whether it changes data of a translated connection
    """

    protocols: tuple[int, ...]
    where: str
    writes: bool


HELPERS = {
    "H.245": Helper((TCP, UDP), ANY, True),
    "Q.931": Helper((TCP, UDP), ANY, True),
    "RAS": Helper((TCP, UDP), ANY, True),
    "amanda": Helper((TCP,), ENDS, True),
    "irc": Helper((TCP,), CLIENT, True),
    "netbios-ns": Helper((UDP,), CLIENT, False),
    "pptp": Helper((GRE,), ENDS, True),
    "sane": Helper((TCP,), ENDS, False),
    "sip": Helper((TCP, UDP), ANY, True),
    "snmp": Helper((UDP,), CLIENT, False),
    "snmp_trap": Helper((), ENDS, True),
}
OF_BROADCASTS = ("netbios-ns", "snmp")
CHAT = b"\1DCC "  # what the helper irc looks for in data of the client


def read(packet: Packet, world: World) -> bool:
    """Remember that a connection carried data that its helper may read. Raise Unknown if it may change them."""
    connection = packet.connection
    assert connection
    name = connection.helper
    if not _is_read(name, packet):
        return True
    if HELPERS[name].writes and (connection.translated_source or connection.translated_destination):
        raise Unknown(f"what the helper {name} writes into the packet is not known", None, world.moment)
    world.expectations.unread[connection] = None
    return True


def _is_read(name: str, packet: Packet) -> bool:
    """Return whether the packet has data that the helper reads."""
    start = (packet.transport[12] >> 4) * 4 if packet.protocol == TCP else 8
    data = packet.transport[start:]
    if name == "irc":
        return not packet.reply and CHAT in data
    if name in OF_BROADCASTS:
        return packet.socket is not None and packet.route is not None and packet.route.kind == BROADCAST
    return bool(data)


def possible_masters(connection: Connection, world: World) -> list[Connection]:
    """Return the live connections whose helpers may expect this new one."""
    unread = world.expectations.unread
    if not unread:
        return []
    for master in list(unread):
        if master not in world.connections.all or master.expires <= world.now:
            del unread[master]
    zone = zone_number(connection)
    return [one for one in unread if zone_number(one) == zone and _may_expect(one, connection)]


def _may_expect(master: Connection, connection: Connection) -> bool:
    helper, flow = HELPERS[master.helper], connection.flows[ORIGINAL]
    if flow.protocol not in helper.protocols:
        return False
    if helper.where == CLIENT:
        return flow.destination in (master.flows[ORIGINAL].source, master.flows[REPLY].destination)
    ends = {frozenset((one.source, one.destination)) for one in master.flows}
    return helper.where == ANY or frozenset((flow.source, flow.destination)) in ends
