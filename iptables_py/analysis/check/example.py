"""A packet as an example: ordinary values where any will do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.addresstypes import SPECIAL
from iptables_py.analysis.check.ordinary import ordinary_value, preferred
from iptables_py.analysis.check.overlaps import members
from iptables_py.extensions.shared.packetsets import (
    COUNTS,
    DESTINATION,
    DESTINATION_PORT,
    FLAGS,
    GROUP,
    IN,
    LATER_FRAGMENT,
    LENGTH,
    MARK,
    OUT,
    PIECE,
    PROTOCOL,
    SHORT,
    SIZES,
    SOURCE,
    SOURCE_PORT,
    STATE,
    STATES,
    STATION,
    TOS,
    TTL,
    TYPE,
    USER,
    between,
)  # fmt: skip
from iptables_py.values.addresses import address_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.analysis.check.classes import Bits, Space

MAY_LACK = (STATION, USER, GROUP)
NAMES = ("FIN", "SYN", "RST", "PSH", "ACK", "URG")  # of flags, by their bits
WITH_PORTS = (6, 17, 33, 132, 136)


def examples(space: Space, path: str, box: Bits) -> Iterator[dict[str, Any]]:
    """Yield packets in a box, one for each state and each usual protocol: not every protocol can have every state."""
    states = _classes(space, box, STATE) if STATE in space.full else [0]
    protocols = [each for each in _classes(space, box, PROTOCOL) if each & space.ordinary.get(PROTOCOL, each)]
    for protocol in protocols or [box.get(PROTOCOL, 0)]:
        for state in states:
            chosen = {field: classes for field, classes in ((STATE, state), (PROTOCOL, protocol)) if classes}
            yield example(space, path, {**box, **chosen})


def _classes(space: Space, box: Bits, field: Any) -> list[int]:
    if field not in space.full:
        return [0]
    return [1 << at for at in members(box.get(field, space.full[field]))]


def example(space: Space, path: str, box: Bits) -> dict[str, Any]:
    """Return a packet in a box as the fields of the report, those that matter and source, destination and protocol.

    path: INPUT, FORWARD or OUTPUT; in, out: interfaces; src, dst: addresses; proto: the number of the protocol
    sport, dport, flags, icmp: as in `80`, "SYN,ACK" or "NONE", and "8/0"
    frag: true for a later fragment; short: true for a packet that is too short for the header of its protocol
    ct: the state; mark: the mark before any rule
    ttl, tos, length: numbers; mac: of the station that sent the frame; uid, gid: of the owner
    """
    found: dict[str, Any] = {"path": path}
    if path != "OUTPUT":
        found["in"] = _value(space, box, IN)
    if path != "INPUT":
        found["out"] = _value(space, box, OUT)
    for field in (SOURCE, DESTINATION):
        found[field] = address_text(_value(space, box, field), space.family)
    protocol = found["proto"] = _value(space, box, PROTOCOL)
    piece = _value(space, box, PIECE)
    if piece == LATER_FRAGMENT:
        found["frag"] = True
    elif piece == SHORT:
        found["short"] = True
    else:
        found |= _header(space, box, protocol)
    if STATE in box:
        found["ct"] = STATES[_value(space, box, STATE)]
    if MARK in box:
        found["mark"] = _value(space, box, MARK)
    for field in (TTL, TOS, LENGTH, STATION, USER, GROUP):
        value = _value(space, box, field) if field in box else None
        if value is not None and (field not in MAY_LACK or value < COUNTS[field] - 1):
            found[field] = value.to_bytes(6).hex(":") if field == STATION else value
    return found


def _header(space: Space, box: Bits, protocol: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if protocol in WITH_PORTS:
        found |= {field: _value(space, box, field) for field in (SOURCE_PORT, DESTINATION_PORT)}
    if protocol == 6:
        bits = _value(space, box, FLAGS)
        found["flags"] = ",".join(name for at, name in enumerate(NAMES) if bits >> at & 1) or "NONE"
    if protocol == (1 if space.family == 4 else 58):
        kind = _value(space, box, TYPE)
        found["icmp"] = f"{kind >> 8}/{kind & 255}"
    return found


def _value(space: Space, box: Bits, field: Any) -> Any:
    """Return a value of a field in a box: the most ordinary one, of ports, flags and types one of the header."""
    if field not in space.full:
        return ordinary_value(field, *space.domain(field), space.family) or space.domain(field)[0]
    classes = box.get(field, space.full[field])
    if field in SIZES:
        classes = classes & ~space.set(field, between(SIZES[field], SIZES[field] + 1)) or classes
    for value in preferred(field, space.family):
        if classes >> space.class_of(field, value) & 1:
            return value
    for first, end in space.values(field, classes):
        value = ordinary_value(field, first, end, space.family)
        if value is not None:
            return value
    for value in SPECIAL[space.family] if field == DESTINATION else ():
        if classes >> space.class_of(field, value[0]) & 1:
            return value[0]
    first = next(space.values(field, classes))[0]
    return first.strip("\0\U0010ffff") or "x" if isinstance(first, str) else first
