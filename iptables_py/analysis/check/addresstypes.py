"""Types of IPv4 addresses and of frames, and the addresses that have them on every host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.ordinary import OF_LOOPBACK
from iptables_py.extensions.shared.packetsets import (
    ADDRESS_TYPES,
    DESTINATION,
    FRAME,
    FRAMES,
    IN,
    OUT,
    SOURCE,
    Steady,
    address_type,
    between,
    one,
    united,
    without,
)  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from iptables_py.extensions.shared.packetsets import Box

NOBODY, EVERYONE = 0, (1 << 32) - 1  # 0.0.0.0 and 255.255.255.255
GROUPS = between(0xE0 << 24, (0xF0 << 24) - 1)
FROM_TYPE, TO_TYPE = address_type("src-type"), address_type("dst-type")
SIDES = {FROM_TYPE: SOURCE, TO_TYPE: DESTINATION}
LOCAL, USUAL = "LOCAL", ("LOCAL", "UNICAST")
LOOPBACK = "lo"
ALL_HOSTS = {4: 0xE0000001, 6: 0xFF02 << 112 | 1}  # the group in which each host is
# destinations, with the frame in which such packets come, and the type of address
SPECIAL = {
    4: ((EVERYONE, "broadcast", "BROADCAST"), (ALL_HOSTS[4], "multicast", "MULTICAST")),
    6: ((ALL_HOSTS[6], "multicast", "MULTICAST"),),
}


def boxes_of_types(field: Steady) -> list[Box]:
    """Return the boxes of addresses that have another type, on no host, if the field is a type."""
    side = SIDES.get(field)
    if side is None:
        return []
    group, broadcast = (one(ADDRESS_TYPES.index(name)) for name in ("MULTICAST", "BROADCAST"))
    return [
        {side: GROUPS, field: without(group, 0, field.size)},
        {side: without(GROUPS, 0, 1 << 32), field: group},
        {side: united((*one(NOBODY), *one(EVERYONE))), field: without(broadcast, 0, field.size)},
    ]


def special_cuts(named: Collection[Any], family: int) -> dict[Any, set[Any]]:
    """Return where fields have to be cut so that special values are classes, if others depend on them."""
    found: dict[Any, set[Any]] = {}
    if FRAME in named or TO_TYPE in named:
        found[DESTINATION] = {end for address, _, _ in SPECIAL[family] for end in (address, address + 1)}
    for kind, interface in ((FROM_TYPE, IN), (TO_TYPE, OUT)):
        if kind in named:
            found[interface] = {LOOPBACK, LOOPBACK + "\0"}
    return found


def special_part(
    box: dict[Any, int], fields: Collection[Any], family: int, path: str, class_of: Callable[[Any, Any], int]
) -> dict[Any, int]:
    """Return the classes of special addresses and interfaces that packets in a box have, where ordinary won't do.

    fields: those that have classes
    class_of: the place of the class in which a value of a field is
    """

    def has(field: Any, value: int) -> bool:
        return bool(box.get(field, -1) >> class_of(field, value) & 1)

    def wants(field: Any, kind: str) -> bool:
        others = [ADDRESS_TYPES.index(other) for other in USUAL if other != kind]
        return field in box and has(field, ADDRESS_TYPES.index(kind)) and not any(has(field, one) for one in others)

    for side, interface, own in ((FROM_TYPE, IN, "INPUT"), (TO_TYPE, OUT, "OUTPUT")):
        if path == own and wants(side, LOCAL):
            return {interface: 1 << class_of(interface, LOOPBACK)}
    for address, frame, kind in SPECIAL[family]:
        wants_frame = FRAME in box and not has(FRAME, 0) and has(FRAME, FRAMES.index(frame))
        if wants_frame or wants(TO_TYPE, kind):
            return {DESTINATION: 1 << class_of(DESTINATION, address)}
    interface = OUT if path == "OUTPUT" else IN
    at = class_of(interface, LOOPBACK) if interface in box else 0
    if interface in box and box[interface] == 1 << at and class_of(interface, LOOPBACK + "\0") != at:
        sides = [side for side in (SOURCE, DESTINATION) if side in fields]
        return {side: 1 << class_of(side, OF_LOOPBACK[family]) for side in sides}
    return {}
