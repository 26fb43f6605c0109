"""Elementary classes: the values of each field, cut where any rule makes a difference, and sets of them as bits."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.addresstypes import boxes_of_types, special_cuts, special_part
from iptables_py.analysis.check.conditions import ALL_NAMES, NUMBERS, PIECES
from iptables_py.analysis.check.ordinary import ordinary_value
from iptables_py.extensions.shared.packetsets import (
    COUNTS,
    FLAGS,
    IN,
    LATER_FRAGMENT,
    MARK,
    OUT,
    PIECE,
    PROTOCOL,
    SHORT,
    SIZES,
    STATE,
    STATES,
    TYPE,
    WHOLE,
    Steady,
    between,
    one,
    without,
)  # fmt: skip
from iptables_py.values.addresses import BITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iptables_py.extensions.shared.packetsets import Box, PacketSet, Ranges

    Bits = dict[Any, int]  # a box: fields to sets of classes

TCP = 6
WITH_PORTS = (6, 17, 33, 132, 136)
ICMP = {4: 1, 6: 58}


class Space:
    """The classes of all fields that rules of a family name.

    full: the set of all classes, by field
    impossible: boxes of packets that do not exist, because fields depend on each other
    short: the box of packets that are too short for the header of their protocol
    ordinary: the classes of fields in which some values are those of an ordinary packet, if only some are
    """

    def __init__(self, family: int, conditions: Iterable[PacketSet]) -> None:
        self.family = family
        self._cuts: dict[Any, list[Any]] = {}
        self._known: dict[tuple[Any, Ranges], int] = {}
        boxes = [box for condition in conditions for side in condition for box in side]
        named = {field for box in boxes for field in box}
        rules = [box for field in SIZES if field in named for box in _impossible(field, family)]
        rules += [box for field in named if isinstance(field, Steady) for box in boxes_of_types(field)]
        cuts: dict[Any, set[Any]] = special_cuts(named, family)
        for box in (*boxes, *rules):
            for field, ranges in box.items():
                cuts.setdefault(field, set()).update(end for pair in ranges for end in pair)
        for field, ends in cuts.items():
            low, high = self.domain(field)
            self._cuts[field] = sorted({low, high, *(end for end in ends if low < end < high)})
        self.full = {field: (1 << len(found) - 1) - 1 for field, found in self._cuts.items()}
        self.impossible = [one_box for box in rules if (one_box := self.bits(box)) is not None]
        self.short = self.bits({PIECE: one(SHORT)}) if PIECE in self.full else None

        ordinary = {field: self._ordinary(field) for field in self.full}
        self.ordinary = {field: classes for field, classes in ordinary.items() if classes != self.full[field]}

    def _ordinary(self, field: Any) -> int:
        found = 0
        for at in range(len(self._cuts[field]) - 1):
            if ordinary_value(field, self._cuts[field][at], self._cuts[field][at + 1], self.family) is not None:
                found |= 1 << at
        return found | self.set(field, one(SIZES[field] + 1)) if field in SIZES else found

    def ordinary_part(self, box: Bits, path: str) -> Bits:
        """Return the part of a box that has ordinary packets, or as many ordinary fields as there are."""
        found = {**box, **{key: box.get(key, -1) & classes or box[key] for key, classes in self.ordinary.items()}}
        special = special_part(box, self.family, path, self.class_of)
        return found | {field: classes for field, classes in special.items() if classes & box.get(field, -1)}

    def joined(self) -> Bits:
        """Return the box of all packets but later fragments."""
        if PIECE not in self.full:
            return {}
        found = {PIECE: self.set(PIECE, without(one(LATER_FRAGMENT), 0, PIECES))}
        for name, size in SIZES.items():
            if name in self.full:
                found[name] = self.set(name, without(one(size), 0, size + 2))
        return found

    def domain(self, field: Any) -> tuple[Any, Any]:
        """Return the first value of a field, and the end of its values."""
        if isinstance(field, Steady):
            return 0, field.size
        if field in (IN, OUT):
            return ALL_NAMES[0]
        if field in SIZES:
            return 0, SIZES[field] + 2
        sizes = {PROTOCOL: NUMBERS, PIECE: PIECES, STATE: len(STATES), MARK: 1 << 32, **COUNTS}
        return 0, sizes.get(field) or 1 << BITS[self.family]

    def set(self, field: Any, ranges: Ranges) -> int:
        """Return the classes of a field that are in the ranges, all of which end at cuts."""
        key = field, ranges
        found = self._known.get(key)
        if found is None:
            cuts, found = self._cuts[field], 0
            for first, end in ranges:
                low, high = bisect_left(cuts, first), bisect_left(cuts, end)
                found |= (1 << min(high, len(cuts) - 1)) - (1 << low) if low < high else 0
            self._known[key] = found
        return found

    def bits(self, box: Box) -> Bits | None:
        """Return a box of classes, None if it is empty. Fields of which it has all classes are left out."""
        found = {}
        for field, ranges in box.items():
            classes = self.set(field, ranges)
            if not classes:
                return None
            if classes != self.full[field]:
                found[field] = classes
        return found

    def values(self, field: Any, classes: int) -> Iterator[tuple[Any, Any]]:
        """Yield the values of these classes of a field, a range for each."""
        cuts = self._cuts[field]
        while classes:
            at = (classes & -classes).bit_length() - 1
            yield cuts[at], cuts[at + 1]
            classes &= classes - 1

    def class_of(self, field: Any, value: Any) -> int:
        """Return the place of the class in which a value is."""
        return bisect_right(self._cuts[field], value) - 1


def _impossible(field: str, family: int) -> list[Box]:
    """Return the boxes of what no packet is: a field that its protocol does not have, or that lacks a value."""
    protocols = {TYPE: (ICMP[family],), FLAGS: (TCP,)}.get(field, WITH_PORTS)
    with_it = tuple(each for number in protocols for each in one(number))
    size = SIZES[field]
    later, none = one(size), one(size + 1)
    return [
        {PIECE: one(LATER_FRAGMENT), field: without(later, 0, size + 2)},
        {PIECE: without(one(LATER_FRAGMENT), 0, PIECES), field: later},
        {PIECE: one(WHOLE), PROTOCOL: with_it, field: none},
        {PROTOCOL: without(with_it, 0, NUMBERS), field: between(0, size - 1)},
    ]
