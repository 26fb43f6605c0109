"""Packets that may come to a rule, the likeliest first: the analysis has fields, to which a packet needs more."""

from __future__ import annotations

import struct
from ipaddress import ip_network
from itertools import islice
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.addresstypes import FROM_TYPE, LOOPBACK
from iptables_py.analysis.check.classes import TCP, WITH_PORTS, Version
from iptables_py.analysis.check.example import examples, initials
from iptables_py.app.check.fragments import with_bytes
from iptables_py.app.check.hosts import OWN
from iptables_py.app.scenarios.packets import PROTOCOLS
from iptables_py.extensions.shared.packetsets import (
    ADDRESS_TYPES,
    DESTINATION,
    DESTINATION_PORT,
    FLAGS,
    FLOW,
    MEMBER,
    SOURCE_PORT,
    STATE,
    Steady,
    translated_state,
)
from iptables_py.ipset import sets
from iptables_py.ipset.listing import members
from iptables_py.values.addresses import address_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.analysis.check.classes import Bits, Space
    from iptables_py.analysis.check.judge import Candidate
    from iptables_py.analysis.check.model import Rule
    from iptables_py.store.sqlite import Database

    Packet = dict[str, Any]

TO_MANY = {4: ("255.255.255.255", "224.0.0.1", "224.0.0.251"), 6: ("ff02::1",)}  # which some matches look at
MOST_HOPS = 255
MOST_TRANSLATIONS = 8
RANKS = 5
TO_OWN = -1  # in place of a rank: the packets are for an address of the host, and nat sends them on
MOST_MEMBERS = 8  # of a set that are tried
TRUE = 2  # the class of packets for which a match is true
ANY_PORT = 50000
ANSWERS = {4: "0/0", 6: "129/0"}  # to an echo request
ENDS = "dst", "src"
UNICAST, UNUSUAL_SOURCES = "UNICAST", {"LOCAL": OWN[4], "BROADCAST": "255.255.255.255", "MULTICAST": "224.0.0.1"}
ESTABLISHED = "ESTABLISHED"
SENT_ON = translated_state("DNAT")


def attempts(space: Space, candidate: Candidate, rule: Rule | None, known: Database) -> Iterator[Packet]:
    """Yield packets for a part of a visit's boxes, as they come before any rule.

    rule: the rule of the visit, None for a policy
    known: where the sets are
    """
    visit, is_tried = candidate.visit, False
    for number, (box, rank) in enumerate(_boxes(candidate)):
        for packet in examples(space, visit.path, box, max(rank, 0)):
            if rank == TO_OWN:
                packet["dst"] = OWN[space.family]
            if packet.get("short"):
                break
            came = _as_it_came(packet, visit.path, visit.hook)
            yield from with_members(came, box, known)
            yield came
            yield from _of_flow(came, box, space.family)
            if visit.hook == "PREROUTING":  # before routing refuses them
                yield from _from_type(came, box, space)
            if packet.get("frag"):
                yield with_bytes(came, initials(box)[0], space)
            if rule and packet.get("frag"):
                yield from _with_header(came, rule)
            if not number and not is_tried and visit.path == "INPUT":
                yield from ({**came, "dst": address} for address in TO_MANY[space.family])
            is_tried = True
            if not number and visit.path == "INPUT":
                yield {**came, "in": LOOPBACK}  # packets of this host may have any source


def _boxes(candidate: Candidate) -> Iterator[tuple[Bits, int]]:
    """Yield boxes in which packets may be that come to the visit, and the rank of packets among those in each."""
    visit, box = candidate.visit, candidate.box
    yield box, 0
    any_state = {field: classes for field, classes in box.items() if field != STATE}
    if STATE in visit.boxes[0]:
        any_state[STATE] = visit.boxes[0][STATE]
    yield any_state, 0
    unchanged = {field: classes for field, classes in any_state.items() if not isinstance(field, Version)}
    if len(unchanged) < len(any_state):
        yield unchanged, 0
        for translated in islice(_translated(unchanged, candidate), MOST_TRANSLATIONS):
            yield translated, 0
            if visit.path == "FORWARD":
                yield translated, TO_OWN
    for rank in range(1, RANKS):
        yield box, rank
    for rank in range(RANKS - 1):
        yield visit.boxes[0], rank


def _translated(box: Bits, candidate: Candidate) -> Iterator[Bits]:
    """Yield boxes of packets whose destination nat makes one of the candidate's box.

    If it has packets of which nat has changed the destination, all of the rule will do.
    """
    wanted = {key.field: classes for key, classes in candidate.box.items() if isinstance(key, Version)}
    if wanted.get(SENT_ON) == TRUE:
        wanted = {}
        box = {field: classes for field, classes in candidate.visit.boxes[0].items() if not isinstance(field, Version)}
    others = {field: classes for field, classes in box.items() if field not in (DESTINATION, DESTINATION_PORT)}
    for visit in candidate.translating:
        new = visit.rule.sets if visit.rule and visit.position < candidate.visit.position else None
        if new and all(wanted.get(field, -1) & classes for field, classes in new.items()):
            for part in visit.boxes:
                found = {**others, **{key: classes & others.get(key, -1) for key, classes in part.items()}}
                if all(found.values()):
                    yield found


def _as_it_came(packet: Packet, path: str, hook: str) -> Packet:
    """Return a packet before any rule: where it is forwarded, it comes with one more hop left."""
    is_forwarded = path == "FORWARD" and hook != "PREROUTING"
    return {**packet, "ttl": packet["ttl"] + 1} if is_forwarded and packet.get("ttl", MOST_HOPS) < MOST_HOPS else packet


def _with_header(packet: Packet, rule: Rule) -> Iterator[Packet]:
    """Yield a later fragment in which the bytes that a rule compares are those of a header that it wants."""
    for box in rule.condition.lower[:1]:
        ports = [box.get(side, ((0, 1),))[0][0] for side in (SOURCE_PORT, DESTINATION_PORT)]
        flags = box.get(FLAGS, ((0, 1),))[0][0]
        yield {**packet, "payload_hex": struct.pack("!HHIIBBHI", *ports, 0, 0, 0x50, flags, 0, 0).hex()}


def with_members(packet: Packet, box: Bits, known: Database) -> Iterator[Packet]:
    """Yield the packet with what members of a set have, if the box is of packets that are in one."""
    before = initials(box)[0]
    wanted = [key.wants for key, bits in before.items() if isinstance(key, Steady) and bits == TRUE and key.wants]
    for name, sides in [what for kind, what in wanted if kind == MEMBER][:1]:
        found = next((one for one in sets.every(known) if one.name == name), None)
        if found and len(found.type.dims) <= len(sides):
            for text, _ in members(known, found, {}, 0)[:MOST_MEMBERS]:
                yield from _with_member(packet, text.split(","), found.type.dims, sides)


def _from_type(packet: Packet, box: Bits, space: Space) -> Iterator[Packet]:
    """Yield the packet from addresses of unusual types, if the box wants one of them."""
    wanted = initials(box)[0].get(FROM_TYPE)
    if wanted is not None and not wanted >> space.class_of(FROM_TYPE, ADDRESS_TYPES.index(UNICAST)) & 1:
        for kind, address in UNUSUAL_SOURCES.items():
            if wanted >> space.class_of(FROM_TYPE, ADDRESS_TYPES.index(kind)) & 1:
                yield {**packet, "src": address}


def _of_flow(packet: Packet, box: Bits, family: int) -> Iterator[Packet]:
    """Yield the packet with what its connection is to have, if that is compared."""
    found = dict(packet)
    before = initials(box)[0]
    steady = [(key.wants, bits) for key, bits in before.items() if isinstance(key, Steady) and key.wants]
    for (name, value), bits in [(wants[1], bits) for wants, bits in steady if wants[0] == FLOW]:
        if name == "ctdir" and bits != TRUE and packet.get("ct") == ESTABLISHED:
            found |= {"flags": "SYN,ACK"} if "flags" in packet else {}
            found |= {"icmp": ANSWERS[family]} if "icmp" in packet else {}
        elif name != "ctdir" and bits == TRUE:
            is_source = "src" in name
            key = ENDS[is_source is name.startswith("ctorig")]
            if not name.endswith("port"):
                found[key] = address_text(value[0] & value[1] | ~value[1] & 1, family)
            elif "sport" in packet:
                found[f"{key[0]}port"] = value[0]
    if found != packet:
        yield found


def _with_member(packet: Packet, parts: list[str], dims: list[str], sides: Sequence[str]) -> Iterator[Packet]:
    found = dict(packet)
    for part, dim, side in zip(parts, dims, sides, strict=False):
        if dim in ("ip", "net"):
            network = ip_network(part, strict=False)
            found[side] = str(network[1 if network.num_addresses > 2 else 0])
        elif dim == "port":
            protocol, _, port = part.rpartition(":")
            if protocol and PROTOCOLS.get(protocol) not in WITH_PORTS or not port.isdecimal():
                return
            found |= {"proto": PROTOCOLS[protocol]} if protocol else {}
            found = {"sport": ANY_PORT, "dport": ANY_PORT, **found, f"{side[0]}port": int(port)}
        elif dim == "iface":
            found["in" if side == "src" else "out"] = part
        elif dim == "mac":
            found["mac"] = part
        else:
            return
    if found["proto"] != packet["proto"]:
        found = {key: value for key, value in found.items() if key not in ("flags", "icmp")}
        found |= {"flags": "SYN"} if found["proto"] == TCP else {}
    yield found
