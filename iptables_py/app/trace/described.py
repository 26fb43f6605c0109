"""The packet that options describe, with what they leave open."""

from __future__ import annotations

from typing import Any

from iptables_py.app.packetlanguage.events import PacketEvent
from iptables_py.app.trace.options import fields_of_options

# the other host and this one in documents (RFC 5737, RFC 3849)
FAR = {4: "198.51.100.9", 6: "2001:db8:1::9"}
NEAR = {4: "203.0.113.1", 6: "2001:db8::1"}


def packet_of(family: int | None, options: dict[str, Any]) -> PacketEvent:
    """Return the packet. Raise BadOption."""
    fields = fields_of_options(family, **options)
    known = [fields[key] for key in ("src", "dst") if key in fields]
    family = (6 if ":" in known[0] else 4) if known else _family_of(family, fields)
    source, destination = (NEAR, FAR) if fields.get("local") else (FAR, NEAR)
    fields.setdefault("src", source[family])
    fields.setdefault("dst", destination[family])
    return PacketEvent(fields, "", 1)


def _family_of(family: int | None, fields: dict[str, Any]) -> int:
    return family or (6 if fields.get("proto") == "icmpv6" else 4)
