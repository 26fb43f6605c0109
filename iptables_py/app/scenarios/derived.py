"""The fields of packets that answer others: replies and ICMP errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app.scenarios.answers import fields_of
from iptables_py.engine.packet import TCP, Packet
from iptables_py.engine.wire import to_bytes, unwrapped

if TYPE_CHECKING:
    from iptables_py.engine.interface import Interface


class Seen:
    """A packet as it was seen last: on the wire, or as delivered here, then `interface` is None."""

    def __init__(self, interface: Interface | None, packet: Packet) -> None:
        self.interface = interface
        self.packet = packet


def reply_fields(seen: Seen) -> dict[str, Any]:
    """Return the fields of the reply to a packet, as it was seen."""
    packet = seen.packet
    fields = fields_of(packet)
    found: dict[str, Any] = {"proto": fields["proto"], "src": fields["dst"], "dst": fields["src"], "ttl": 64}
    found.update({"local": True} if seen.interface is None else {"in": seen.interface.name})
    if "sport" in fields:
        found["sport"], found["dport"] = fields["dport"], fields["sport"]
    inner = unwrapped(packet)
    data = inner.transport
    if inner.protocol == TCP and len(data) >= 20 and not inner.offset:
        flags = data[13]
        number, ack = int.from_bytes(data[4:8], "big"), int.from_bytes(data[8:12], "big")
        size = len(data) - (data[12] >> 4) * 4
        found["flags"] = "SYN,ACK" if flags & 18 == 2 else "ACK"
        found["seq"] = ack if flags & 16 else 5000
        found["ack"] = number + size + (flags >> 1 & 1) + (flags & 1) & 0xFFFFFFFF
    if "icmp_id" in fields:
        kind = {8: 0, 128: 129}.get(fields["type"], fields["type"])
        found.update(type=kind, code=0, icmp_id=fields["icmp_id"], icmp_seq=fields["icmp_seq"])
    return found


def error_fields(seen: Seen) -> dict[str, Any]:
    """Return the fields of the ICMP error about a packet that quotes its beginning."""
    packet = seen.packet
    six = packet.family == 6
    fields = fields_of(packet)
    found = {
        "proto": "icmpv6" if six else "icmp",
        "src": fields["dst"],
        "dst": fields["src"],
        "type": 1 if six else 3,
        "code": 4 if six else 3,
        "icmp_id": 0,
        "icmp_seq": 0,
        "payload_hex": to_bytes(packet)[: 88 if six else 28].hex(),
        "tos": 0xC0,
    }
    found.update({"local": True} if seen.interface is None else {"in": seen.interface.name})
    return found
