"""Types of IPv4 addresses and of frames, and the addresses that have them on every host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.extensions.shared.packetsets import (
    ADDRESS_TYPES,
    DESTINATION,
    FRAME,
    FRAMES,
    SOURCE,
    Steady,
    address_type,
    between,
    one,
    united,
    without,
)  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from iptables_py.extensions.shared.packetsets import Box

NOBODY, EVERYONE = 0, (1 << 32) - 1  # 0.0.0.0 and 255.255.255.255
GROUPS = between(0xE0 << 24, (0xF0 << 24) - 1)
TO_TYPE = address_type("dst-type")
SIDES = {address_type("src-type"): SOURCE, TO_TYPE: DESTINATION}
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


def special_cuts(named: Iterable[Any], family: int) -> dict[Any, set[int]]:
    """Return where the destination has to be cut so that special ones are classes, if fields depend on them."""
    if {FRAME, TO_TYPE}.isdisjoint(named):
        return {}
    return {DESTINATION: {end for address, _, _ in SPECIAL[family] for end in (address, address + 1)}}


def special_destination(box: dict[Any, int], family: int, class_of: Callable[[Any, int], int]) -> int:
    """Return the class of the special destination of packets in a box, as bits; 0 if ordinary ones will do.

    class_of: the place of the class in which a value of a field is
    """

    def has(field: Any, value: int) -> bool:
        return bool(box.get(field, -1) >> class_of(field, value) & 1)

    for address, frame, kind in SPECIAL[family]:
        wants_frame = FRAME in box and not has(FRAME, 0) and has(FRAME, FRAMES.index(frame))
        is_usual = TO_TYPE not in box or any(has(TO_TYPE, ADDRESS_TYPES.index(usual)) for usual in ("LOCAL", "UNICAST"))
        if wants_frame or not is_usual and has(TO_TYPE, ADDRESS_TYPES.index(kind)):
            return 1 << class_of(DESTINATION, address)
    return 0
