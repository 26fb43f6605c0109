"""A packet while its parts are read, and what makes it complete: the checks of the whole, and what is not said."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from iptables_py.app.packetlanguage.addresses import ANY_PORT
from iptables_py.app.packetlanguage.events import BadValue
from iptables_py.app.packetlanguage.values import protocol_field
from iptables_py.app.scenarios.packets import packets_of
from iptables_py.engine.packet import ICMP, ICMPV6, TCP, WITH_PORTS

ECHO_REQUEST = {ICMP: 8, ICMPV6: 128}
FAMILY_OF = {ICMP: 4, ICMPV6: 6}
ICMP_OF = {4: "icmp", 6: "icmpv6"}
SAMPLE = {4: "192.0.2.1", 6: "2001:db8::1"}
SAMPLE_PORT = 1024
OF_HEADER = ("flags", "type", "code", "icmp_id", "icmp_seq", "mss")  # fields that a later fragment lacks
LONGEST = {4: 0xFFFF, 6: 0xFFFF + 40}


@dataclass(slots=True)
class Draft:
    """What is known of a packet; each of protocol, family and local is None if it is not known.

    is_reply: whether it answers another packet, whose protocol and family are given
    """

    fields: dict[str, Any] = field(default_factory=dict)
    protocol: int | None = None
    family: int | None = None
    local: bool | None = None
    is_reply: bool = False

    @property
    def name(self) -> str:
        """The name of the protocol."""
        return str(protocol_field(self.protocol)) if self.protocol else "unknown"

    @property
    def has_ports(self) -> bool:
        """Whether its protocol has ports."""
        return self.protocol in WITH_PORTS

    @property
    def is_icmp(self) -> bool:
        """Whether it is an ICMP or ICMPv6 message."""
        return self.protocol in ECHO_REQUEST

    @property
    def is_later(self) -> bool:
        """Whether the packet is a fragment that is not the first one."""
        return "frag_off" in self.fields


def begin(draft: Draft, protocol: int) -> None:
    """Set the protocol. Raise BadValue if it does not belong to the family."""
    draft.protocol = protocol
    own = FAMILY_OF.get(protocol)
    if draft.family and own:
        _check_family(draft, draft.family)
    draft.family = draft.family or own
    draft.fields["proto"] = protocol_field(protocol)


def join(draft: Draft, name: str, address: str, family: int) -> None:
    """Set an address. Raise BadValue if it does not fit what is known."""
    _check_family(draft, family)
    if draft.family not in (None, family):
        both = ": source and destination are of one family" if "src" in draft.fields else ""
        raise BadValue(f"expected an IPv{draft.family} address, not {address}{both}")
    draft.family = family
    draft.fields[name] = address


def _check_family(draft: Draft, family: int) -> None:
    own = FAMILY_OF.get(draft.protocol or 0)
    if own not in (None, family):
        raise BadValue(f"{draft.name} needs IPv{own} addresses: in IPv{family} the protocol is {ICMP_OF[family]}")


def completed(draft: Draft) -> dict[str, Any]:
    """Return the fields with all that the packet needs. Raise BadValue with the name of a field."""
    found = draft.fields
    _ports(draft)
    if draft.is_later:
        for name in OF_HEADER:
            if name in found:
                raise BadValue("a fragment after the first has no header of its protocol: leave this out", 0, name)
    elif draft.protocol == TCP:
        found.setdefault("flags", "SYN" if found.get("ctstate", "NEW") == "NEW" else "ACK")
    elif draft.protocol in ECHO_REQUEST:
        if "code" in found and "type" not in found:
            raise BadValue("expected a type as well, such as type 3 code 1", 0, "code")
        found.setdefault("type", ECHO_REQUEST[draft.protocol])
        found.setdefault("code", 0)
    if draft.family == 6:
        _in_header(found)
    _length(draft)
    return found


def _ports(draft: Draft) -> None:
    found = draft.fields
    has = draft.has_ports and not draft.is_later
    for name in ("sport", "dport"):
        if name in found and not has:
            what = "a fragment after the first" if draft.is_later else draft.name
            raise BadValue(f"{what} has no ports: leave out the port", 0, name)
    if has:
        if "dport" not in found:
            raise BadValue(f"{draft.name} needs a destination port", 0, "dport")
        found.setdefault("sport", ANY_PORT)


def _in_header(found: dict[str, Any]) -> None:
    """Turn the fields of a fragment into an extension header, which IPv6 has for them."""
    header = {key: found.pop(name) for name, key in (("frag_off", "off"), ("mf", "mf")) if name in found}
    if header:
        found["ext"] = [{"h": "frag", **header}]


def _length(draft: Draft) -> None:
    """Turn the length of the IP packet into that of its payload, and check the length."""
    found = draft.fields
    if not found.keys() & {"length", "payload"}:
        return
    if {"length", "payload"} <= found.keys():
        raise BadValue("the payload already gives the length: leave out one of them", 0, "length")
    family = draft.family or 4
    ports = {name: SAMPLE_PORT for name in ("sport", "dport") if found.get(name) == ANY_PORT}
    bare = {"src": SAMPLE[family], "dst": SAMPLE[family], **found, **ports, "payload": ""}
    bare.pop("length", None)
    least, most = packets_of(bare, 0, "")[0].length, LONGEST[family]
    if least + len(found.get("payload", "")) > most:
        raise BadValue(f"an IPv{family} packet has at most {most} bytes: shorten the payload", 0, "payload")
    if "length" in found:
        if not least <= found["length"] <= most:
            raise BadValue(f"with its headers, this packet has {least} to {most} bytes", 0, "length")
        found["payload_len"] = found.pop("length") - least
