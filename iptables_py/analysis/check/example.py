"""A packet as an example: ordinary values where any will do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.classes import Version
from iptables_py.analysis.check.ordinary import ordinary_value, preferred
from iptables_py.analysis.check.overlaps import members
from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    DESTINATION_PORT,
    FLAGS,
    IN,
    LATER_FRAGMENT,
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
    TYPE,
    Part,
    between,
    spread,
)
from iptables_py.values.addresses import address_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.analysis.check.classes import Bits, Space

NAMES = ("FIN", "SYN", "RST", "PSH", "ACK", "URG")  # of flags, by their bits
WITH_PORTS = (6, 17, 33, 132, 136)


def examples(space: Space, path: str, box: Bits) -> Iterator[dict[str, Any]]:
    """Yield packets in a box, one for each state and each usual protocol: not every protocol can have every state."""
    for one_box in initials(box):
        states = _classes(space, one_box, STATE) if STATE in space.full else [0]
        protocols = [each for each in _classes(space, one_box, PROTOCOL) if each & space.ordinary.get(PROTOCOL, each)]
        for protocol in protocols or [one_box.get(PROTOCOL, 0)]:
            for state in states:
                chosen = {field: classes for field, classes in ((STATE, state), (PROTOCOL, protocol)) if classes}
                yield example(space, path, {**one_box, **chosen})


def initials(box: Bits) -> list[Bits]:
    """Return boxes for packets before any change that may be in a box: with the fields as they are then, or later."""
    early = {key: classes for key, classes in box.items() if not isinstance(key, Version)}
    late = dict(early)
    for key in sorted((key for key in box if isinstance(key, Version)), key=lambda one: one.number):
        before, classes = early.get(key.field, box[key]), box[key]
        early[key.field] = before & classes or before
        late[key.field] = late.get(key.field, classes) & classes or classes
    return [early] if early == late else [early, late]


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
    """
    box = initials(box)[0]
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
    marks = [key for key in space.fields if isinstance(key, Part) and key.field == MARK]
    if not box.keys().isdisjoint(marks):
        found["mark"] = sum(spread(_value(space, box, key), key.mask) for key in marks)
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
    first = next(space.values(field, classes))[0]
    return first.strip("\0\U0010ffff") or "x" if isinstance(first, str) else first
