"""A packet in words: its header in one line, what changed in it, and what a match asks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app.packetlanguage.addresses import joined
from iptables_py.app.scenarios.answers import fields_of
from iptables_py.extensions.shared.icmptypes import type_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.engine.packet import Packet

QUIET_TTL = 64


def header(packet: Packet) -> str:
    """Return the header in one line, such as `tcp 203.0.113.9:4000 > 203.0.113.1:80 syn`."""
    fields = fields_of(packet)
    words = [fields["proto"], _end(fields, "src", "sport"), ">", _end(fields, "dst", "dport"), *_kind(packet, fields)]
    if fields.get("frag_off") or fields.get("mf"):
        words.append(f"fragment at {fields.get('frag_off', 0)}")
    return " ".join(words)


def ends(packet: Packet) -> str:
    """Return only where the packet comes from and goes to."""
    fields = fields_of(packet)
    return f"{_end(fields, 'src', 'sport')} > {_end(fields, 'dst', 'dport')}"


def _end(fields: dict[str, Any], address: str, port: str) -> str:
    return joined(fields[address], fields.get(port))


def _kind(packet: Packet, fields: dict[str, Any]) -> list[str]:
    """Return the flags of a segment or the type of an ICMP message."""
    if "flags" in fields:
        return [fields["flags"].lower()]
    if "type" in fields:
        return [type_name(packet.family, fields["type"], fields["code"])]
    return []


def changes(before: Packet, after: Packet) -> list[dict[str, str]]:
    """Return what differs between two states of a packet, as objects with `field`, `from` and `to`."""
    old, new = fields_of(before), fields_of(after)
    found = [
        _change(name, _end(old, address, port), _end(new, address, port))
        for name, address, port in (("source", "src", "sport"), ("destination", "dst", "dport"))
    ]
    found += [_change(name, str(old[name]), str(new[name])) for name in ("ttl", "tos", "length")]
    found.append(_change("mark", f"{before.mark:#x}", f"{after.mark:#x}"))
    found.append(_change("priority", f"{before.priority:#x}", f"{after.priority:#x}"))
    found += [_change(name, str(old.get(name, "none")), str(new.get(name, "none"))) for name in ("icmp_id", "mss")]
    return [one for one in found if one["from"] != one["to"]]


def _change(field: str, old: str, new: str) -> dict[str, str]:
    return {"field": field, "from": old, "to": new}


def facts(packet: Packet, asked: Sequence[str]) -> str:
    """Return what the packet has of what a match or an option asks, such as `destination port 80`; "" if unknown."""
    fields = fields_of(packet)
    connection = packet.connection
    known = {
        "-s": f"source {fields['src']}",
        "-d": f"destination {fields['dst']}",
        "-p": f"protocol {fields['proto']}",
        "-f": f"fragment at {packet.offset}" if packet.offset else "no later fragment",
        "sport": f"source port {fields['sport']}" if "sport" in fields else "no ports",
        "dport": f"destination port {fields['dport']}" if "dport" in fields else "no ports",
        "ports": f"ports {fields['sport']} > {fields['dport']}" if "sport" in fields else "no ports",
        "flags": f"flags {fields['flags'].lower()}" if "flags" in fields else "no flags",
        "type": type_name(packet.family, fields["type"], fields["code"]) if "type" in fields else "no ICMP type",
        "state": f"state {packet.state or 'not tracked yet'}",
        "mark": f"mark {packet.mark:#x}",
        "connmark": f"connection mark {connection.mark:#x}" if connection else "no connection",
        "ttl": f"ttl {packet.ttl}",
        "tos": f"tos {packet.tos:#x}",
        "length": f"length {packet.length}",
        "mac": f"MAC source {packet.frame.source.hex(':')}" if packet.frame else "no MAC source",
        "frame": f"frame type {packet.frame.kind}" if packet.frame else "no frame",
        "owner": f"uid {packet.socket.uid}, gid {packet.socket.gid}" if packet.socket else "no socket",
    }
    return ", ".join(known[name] for name in asked if name in known)
