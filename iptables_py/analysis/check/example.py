"""A packet as an example: ordinary values where any will do."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.addresstypes import LOOPBACK, SPECIAL
from iptables_py.analysis.check.classes import WITH_PORTS, Version
from iptables_py.analysis.check.ordinary import ACK, OF_LOOPBACK, ordinary_value, preferred
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
    NUMBER,
    OUT,
    PAYLOAD,
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
    Part,
    Steady,
    between,
    spread,
)  # fmt: skip
from iptables_py.values.addresses import address_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.analysis.check.classes import Bits, Space

MOST_VALUES = 8  # of a field among which one is chosen
TRUE = 2  # the class of packets for which a match is true
BEGINNING = ("NEW", "UNTRACKED")
MAY_LACK = (STATION, USER, GROUP)
NAMES = ("FIN", "SYN", "RST", "PSH", "ACK", "URG")  # of flags, by their bits


def examples(space: Space, path: str, box: Bits, rank: int = 0) -> Iterator[dict[str, Any]]:
    """Yield packets in a box, one for each state and each usual protocol: not every protocol can have every state.

    rank: how many better values of ports, addresses and interfaces are left out, where there are others
    """
    for one_box in initials(box):
        states = _classes(space, one_box, STATE) if STATE in space.full else [0]
        protocols = [each for each in _classes(space, one_box, PROTOCOL) if each & space.ordinary.get(PROTOCOL, each)]
        for protocol in protocols or [one_box.get(PROTOCOL, 0)]:
            for state in states:
                chosen = {field: classes for field, classes in ((STATE, state), (PROTOCOL, protocol)) if classes}
                yield example(space, path, {**one_box, **chosen}, rank)


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


def example(space: Space, path: str, box: Bits, rank: int = 0) -> dict[str, Any]:
    """Return a packet in a box as the fields of the report, those that matter and source, destination and protocol.

    path: INPUT, FORWARD or OUTPUT; in, out: interfaces; src, dst: addresses; proto: the number of the protocol
    sport, dport, flags, icmp: as in `80`, "SYN,ACK" or "NONE", and "8/0"
    frag: true for a later fragment; short: true for a packet that is too short for the header of its protocol
    ct: the state; mark: the mark before any rule
    spi, dccp_type, mss, rt_type, rt_segsleft, ah_spi: numbers of headers
    ttl, tos, length: numbers; mac: of the station that sent the frame; uid, gid: of the owner; payload_hex: its data
    """
    box = initials(box)[0]
    found: dict[str, Any] = {"path": path}
    if path != "OUTPUT":
        found["in"] = _value(space, box, IN, rank)
    if path != "INPUT":
        found["out"] = _value(space, box, OUT, rank, found.get("in"))
        if found.get("in") == found["out"]:
            found["in"] = _value(space, box, IN, rank, found["out"])
    is_on_lo = LOOPBACK in (found.get("in"), found.get("out"))
    source = _address(space, box, SOURCE, rank, is_on_lo)
    found[SOURCE] = address_text(source, space.family)
    found[DESTINATION] = address_text(_address(space, box, DESTINATION, rank, is_on_lo, source), space.family)
    protocol = found["proto"] = _value(space, box, PROTOCOL)
    piece = _value(space, box, PIECE)
    if piece == LATER_FRAGMENT:
        found["frag"] = True
    elif piece == SHORT:
        found["short"] = True
    else:
        found |= _header(space, box, protocol, rank)
    if STATE in box:
        found["ct"] = STATES[_value(space, box, STATE)]
    marks = [key for key in space.fields if isinstance(key, Part) and key.field == MARK]
    if not box.keys().isdisjoint(marks):
        found["mark"] = sum(spread(_value(space, box, key), key.mask) for key in marks)
    for field in (TTL, TOS, LENGTH, STATION, USER, GROUP):
        value = _value(space, box, field) if field in box else None
        if value is not None and (field not in MAY_LACK or value < COUNTS[field] - 1):
            found[field] = value.to_bytes(6).hex(":") if field == STATION else value
    for key in box:
        if isinstance(key, Steady) and key.wants and key.wants[0] == NUMBER and (number := _value(space, box, key)):
            found[key.wants[1][0]] = number - 1
    wanted = [key.wants for key, classes in box.items() if isinstance(key, Steady) and classes == TRUE and key.wants]
    payload = b"".join(what for kind, what in wanted if kind == PAYLOAD)
    return found | ({"payload_hex": payload.hex()} if payload else {})


def _header(space: Space, box: Bits, protocol: int, rank: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if protocol in WITH_PORTS:
        found |= {field: _value(space, box, field, rank) for field in (SOURCE_PORT, DESTINATION_PORT)}
    if protocol == 6:
        bits = ACK if STATE in box and _is_later(space, box) else _value(space, box, FLAGS)
        found["flags"] = ",".join(name for at, name in enumerate(NAMES) if bits >> at & 1) or "NONE"
    if protocol == (1 if space.family == 4 else 58):
        kind = _value(space, box, TYPE)
        found["icmp"] = f"{kind >> 8}/{kind & 255}"
    return found


def _is_later(space: Space, box: Bits) -> bool:
    """Return whether the packets of a box are not the first of their connection, and may have only the flag ACK."""
    if STATES[_value(space, box, STATE)] in BEGINNING:
        return False
    return FLAGS not in box or bool(box[FLAGS] >> space.class_of(FLAGS, ACK) & 1)


def _address(space: Space, box: Bits, field: Any, rank: int, is_on_lo: bool, other: int | None = None) -> int:
    """Return an address in a box as below, on lo first that which each host has there."""
    own = OF_LOOPBACK[space.family]
    has_own = field not in space.full or box.get(field, space.full[field]) >> space.class_of(field, own) & 1
    if is_on_lo and not rank and has_own:
        return own
    found: int = _value(space, box, field, rank, other)
    return found


def _value(space: Space, box: Bits, field: Any, rank: int = 0, other: Any = None) -> Any:
    """Return a value of a field in a box: the most ordinary one, of ports, flags and types one of the header.

    rank: how many better values to leave out
    other: a value to take only if there is no second one
    """
    if not rank and other is None:
        return next(_values(space, box, field))
    found: list[Any] = [value for value in islice(_values(space, box, field), MOST_VALUES) if value != other]
    return found[min(rank, len(found) - 1)] if found else other


def _values(space: Space, box: Bits, field: Any) -> Iterator[Any]:
    """Yield values of a field in a box, at least one, the most ordinary ones first, and of each class one first."""
    if field not in space.full:
        yield from preferred(field, space.family) or space.domain(field)[:1]
        return
    classes = box.get(field, space.full[field])
    if field in SIZES:
        classes = classes & ~space.set(field, between(SIZES[field], SIZES[field] + 1)) or classes
    left, seconds = classes, []
    for value in preferred(field, space.family):
        one = 1 << space.class_of(field, value)
        if one & left:
            yield value
        elif one & classes:
            seconds.append(value)
        left &= ~one
    for first, end in space.values(field, left):
        value = ordinary_value(field, first, end, space.family)
        if value is not None:
            yield value
    yield from seconds
    for value, _, _ in SPECIAL[space.family] if field == DESTINATION else ():
        if classes >> space.class_of(field, value) & 1:
            yield value
    first = next(space.values(field, classes))[0]
    yield first.strip("\0\U0010ffff") or "x" if isinstance(first, str) else first
