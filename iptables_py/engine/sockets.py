"""The local sockets that packets are for, as `-m socket` looks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.packet import TCP, UDP
from iptables_py.engine.tracking import is_error, quoted_packet

if TYPE_CHECKING:
    from iptables_py.engine.host import Host
    from iptables_py.engine.interface import Socket
    from iptables_py.engine.packet import Packet


def socket_for(packet: Packet, host: Host) -> Socket | None:
    """Return the socket that takes a packet, None if there is none.

    An ICMP error is for the socket that sent the quoted packet. The answer to a connection whose source this host
    translated is for the socket at the original source.
    """
    protocol, address, port = packet.protocol, packet.destination, packet.destination_port
    peer = packet.source, packet.source_port
    if is_error(packet):
        quoted = quoted_packet(packet)
        if quoted is None or len(quoted.transport) < 4:
            return None
        protocol, address, port = quoted.protocol, quoted.source, quoted.source_port
        peer = quoted.destination, quoted.destination_port
    if protocol not in (TCP, UDP):
        return None
    connection = packet.connection
    if connection and packet.reply and connection.translated_source:
        address, port = connection.flows[0].source, connection.flows[0].source_key
    return host.listener(protocol, address, port, peer)
