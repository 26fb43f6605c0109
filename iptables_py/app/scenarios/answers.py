"""Answers to a scenario: each packet's verdict, counters, frames and logs, as JSON."""

from __future__ import annotations

import ipaddress
from typing import Any

from iptables_py.app.scenarios.packets import FLAGS, PROTOCOL_NAMES
from iptables_py.engine.extensionheaders import KINDS
from iptables_py.engine.packet import ICMP, ICMPV6, NO_NEXT, TCP, WITH_PORTS, Packet, header_size
from iptables_py.engine.trackers.tcpwindow import options as tcp_options
from iptables_py.engine.tracking import is_error, quoted_packet
from iptables_py.extensions.shared.rejections import ERRORS

EXTENSION_NAMES = {0: "hbh", 43: "rt", 44: "frag", 51: "ah", 60: "dst"}
# the kind of REJECT by type and code of ICMP and of ICMPv6, whose errors have other types
REJECTIONS = {error: kind for kind, error in ERRORS.items()}


def address_text(value: int, family: int) -> str:
    """Return an address as text."""
    return str(ipaddress.IPv4Address(value) if family == 4 else ipaddress.IPv6Address(value))


def flag_text(bits: int) -> str:
    """Return TCP flags as names separated by commas."""
    return ",".join(name for at, name in enumerate(FLAGS) if bits >> at & 1) or "NONE"


def fields_of(packet: Packet, with_quote: bool = True) -> dict[str, Any]:
    """Return the fields of a packet's headers."""
    family, data = packet.family, packet.transport
    found: dict[str, Any] = {
        "src": address_text(packet.source, family),
        "dst": address_text(packet.destination, family),
        "ttl": packet.ttl,
        "tos": packet.tos,
        "length": packet.length,
    }
    protocol, headers = packet.protocol, [kind for kind, _ in packet.headers]
    while family == 6 and protocol in KINDS and protocol != NO_NEXT and len(data) >= 8 and not packet.offset:
        headers.append(protocol)
        protocol, data = data[0], data[header_size(protocol, data) :]
    if headers:
        found["ext"] = ",".join(EXTENSION_NAMES.get(kind, str(kind)) for kind in headers)
    if packet.df and family == 4:
        found["df"] = True
    if packet.options:
        found["ip_options"] = packet.options.hex()
    found["proto"] = PROTOCOL_NAMES.get(protocol, str(protocol))
    if packet.offset:
        found["frag_off"] = packet.offset
    if packet.more:
        found["mf"] = True
    if packet.offset:
        return found
    if protocol in WITH_PORTS and len(data) >= 4:
        found["sport"], found["dport"] = data[0] << 8 | data[1], data[2] << 8 | data[3]
    if protocol == TCP and len(data) >= 20:
        found.update(_tcp_fields(data))
    if protocol in (ICMP, ICMPV6) and len(data) >= 8:
        found["type"], found["code"] = data[0], data[1]
        if data[0] in ((0, 8) if protocol == ICMP else (128, 129)):
            found["icmp_id"], found["icmp_seq"] = data[4] << 8 | data[5], data[6] << 8 | data[7]
        elif with_quote and is_error(packet):
            quoted = quoted_packet(packet)
            if quoted:
                inner = fields_of(quoted, with_quote=False)
                found["inner"] = {
                    key: inner[key] for key in ("src", "dst", "proto", "sport", "dport", "ttl") if key in inner
                }
    return found


def _tcp_fields(data: bytes) -> dict[str, Any]:
    found: dict[str, Any] = {"flags": flag_text(data[13]), "window": data[14] << 8 | data[15]}
    options = data[20 : (data[12] >> 4) * 4]
    if options:
        found["tcp_options"] = options.hex()
    for kind, value in tcp_options(options):
        if kind == 2 and len(value) >= 2:
            found["mss"] = value[0] << 8 | value[1]
    return found


def segment_fields(packet: Packet) -> dict[str, Any]:
    """Return the numbers and the data of a segment."""
    data = packet.transport
    number, ack = int.from_bytes(data[4:8], "big"), int.from_bytes(data[8:12], "big")
    return {"seq": number, "ack": ack, "data": data[(data[12] >> 4) * 4 :].decode("latin-1")}


def rejection_of(packet: Packet) -> str | None:
    """Return the kind of REJECT that an answer shows, None if it is no such answer."""
    frame = fields_of(packet)
    if frame["proto"] in ("icmp", "icmpv6"):
        return REJECTIONS.get((frame["type"], frame["code"]), f"icmp-{frame['type']}/{frame['code']}")
    return "tcp-reset" if frame["proto"] == "tcp" and "RST" in frame["flags"] else None
