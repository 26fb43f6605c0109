"""The packet that options describe, with what they leave open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app.packetlanguage.events import PacketEvent
from iptables_py.app.trace.options import fields_of_options

if TYPE_CHECKING:
    from iptables_py.app.hostfile import HostDescription

    Fields = dict[str, Any]

# the other host and this one in documents (RFC 5737, RFC 3849)
FAR = {4: "198.51.100.9", 6: "2001:db8:1::9"}
NEAR = {4: "203.0.113.1", 6: "2001:db8::1"}
LACKING = (("in", "arrives on", "-i"), ("src", "comes from", "-s"), ("dst", "goes to", "-d"))


def packet_of(
    family: int | None, options: dict[str, Any], host: HostDescription | None
) -> tuple[PacketEvent, list[str]]:
    """Return the packet, and what is assumed about it as sentences. Raise BadOption."""
    fields = fields_of_options(family, **options)
    given = {key for key in ("src", "dst") if key in fields} | ({"in"} if options.get("in_interface") else set())
    known = [fields[key] for key in ("src", "dst") if key in fields]
    family = (6 if ":" in known[0] else 4) if known else _family_of(family, fields)
    if host and "in" in fields and "in" not in given:
        fields["in"] = _outer_interface(host) or fields["in"]
    here, there = _own_address(host, fields.get("in"), family) or NEAR[family], FAR[family]
    source, destination = (here, there) if fields.get("local") else (there, here)
    fields.setdefault("src", source)
    fields.setdefault("dst", destination)
    assumed = [
        f"the packet {verb} {fields[key]} ({option} is not given)"
        for key, verb, option in LACKING
        if key in fields and key not in given
    ]
    return PacketEvent(fields, "", 1), assumed


def _family_of(family: int | None, fields: Fields) -> int:
    return family or (6 if fields.get("proto") == "icmpv6" else 4)


def _outer_interface(host: HostDescription) -> str | None:
    """Return the interface of the default route, else the first one."""
    routes = [route["dev"] for route in host.routes if route.get("to") == "default" and "dev" in route]
    names = [one["name"] for one in host.interfaces if one["name"] != "lo"]
    return next(iter(routes + names), None)


def _own_address(host: HostDescription | None, name: str | None, family: int) -> str | None:
    """Return an address of the interface, or of any if none is named; None if there is none of the family."""
    for one in host.interfaces if host else ():
        if one["name"] != "lo" and name in (None, one["name"]):
            for text in one.get("addresses", []):
                address: str = text.partition("/")[0]
                if (":" in address) == (family == 6) and not address.lower().startswith("fe80"):
                    return address
    return None
