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
    LENGTH,
    OUT,
    PIECE,
    PROTOCOL,
    SHORT,
    SIZES,
    STATE,
    STATES,
    TYPE,
    WHOLE,
    Bytes,
    Part,
    Steady,
    between,
    boxes_of_numbers,
    met,
    one,
    spread,
    together,
    without,
)  # fmt: skip
from iptables_py.values.addresses import BITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from iptables_py.extensions.shared.packetsets import Box, PacketSet, Ranges

    Bits = dict[Any, int]  # a box: fields to sets of classes

TCP = 6
WITH_PORTS = (6, 17, 33, 132, 136)
ICMP = {4: 1, 6: 58}
HEADER = {4: 20, 6: 40}  # bytes of the shortest header
EVERYTHING = "everything"  # what a Steady looks at that any change may affect


class Version:
    """A field as it is after it changed `number` times."""

    __slots__ = ("field", "number")

    def __init__(self, field: Any, number: int) -> None:
        self.field, self.number = field, number


class Full(dict[Any, int]):
    """The sets of all classes by field; those of a version are those of its field."""

    def __missing__(self, key: Any) -> int:
        if not isinstance(key, Version):
            raise KeyError(key)
        self[key] = found = self[key.field]
        return found


class Space:
    """The classes of all fields that rules of a family name.

    fields: the fields
    full: the set of all classes, by field
    impossible: boxes of packets that do not exist, because fields depend on each other
    short: the box of packets that are too short for the header of their protocol
    ordinary: the classes of fields in which some values are those of an ordinary packet, if only some are
    """

    def __init__(self, family: int, conditions: Iterable[PacketSet]) -> None:
        self.family = family
        self._cuts: dict[Any, list[Any]] = {}
        self._known: dict[tuple[Any, Ranges], int] = {}
        self._versions: dict[tuple[Any, int], Version] = {}
        given = [box for condition in conditions for side in condition for box in side]
        self._parts = _disjoint(dict.fromkeys(key for box in given for key in box if isinstance(key, Part)))
        boxes = [part for box in given for part in self._split(box)]
        named = {field for box in boxes for field in box}
        rules = [box for field in SIZES if field in named for box in _impossible(field, family)]
        steady = [field for field in named if isinstance(field, Steady)]
        rules += [box for field in steady for box in (*boxes_of_types(field), *boxes_of_numbers(field))]
        rules += _impossible_lengths(family) if LENGTH in named else []
        cuts: dict[Any, set[Any]] = special_cuts(named, family)
        for box in (*boxes, *rules):
            for field, ranges in box.items():
                cuts.setdefault(field, set()).update(end for pair in ranges for end in pair)
        if STATE in cuts:  # nat compares them all
            cuts[STATE].update(range(len(STATES)))
        for field, ends in cuts.items():
            low, high = self.domain(field)
            self._cuts[field] = sorted({low, high, *(end for end in ends if low < end < high)})
        self.full = Full({field: (1 << len(found) - 1) - 1 for field, found in self._cuts.items()})
        self.fields = [*self.full]
        self.impossible = [part for box in rules for part in self.bits(box)]
        self.short = next(iter(self.bits({PIECE: one(SHORT)})), None) if PIECE in self.full else None

        ordinary = {field: self._ordinary(field) for field in self.fields}
        self.ordinary = {field: classes for field, classes in ordinary.items() if classes != self.full[field]}

    def _ordinary(self, field: Any) -> int:
        found = 0
        for at in range(len(self._cuts[field]) - 1):
            if ordinary_value(field, self._cuts[field][at], self._cuts[field][at + 1], self.family) is not None:
                found |= 1 << at
        return found | self.set(field, one(SIZES[field] + 1)) if field in SIZES else found

    def ordinary_part(self, box: Bits, path: str, now: Mapping[Any, Version]) -> Bits:
        """Return the part of a box that has ordinary packets, or as many ordinary fields as there are.

        path: the path of the packets
        now: the names that changed fields have in the box
        """
        fields = {version: field for field, version in now.items()}
        here = {fields.get(key, key): classes for key, classes in box.items() if key in fields or key not in now}
        found = {key: here.get(key, -1) & classes or here[key] for key, classes in self.ordinary.items()}
        special = special_part(here, self.full, self.family, path, self.class_of)
        found |= {field: classes for field, classes in special.items() if classes & here.get(field, -1)}
        return {**box, **{now.get(key, key): classes for key, classes in found.items()}}

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
        if isinstance(field, Part):
            return 0, 1 << field.mask.bit_count()
        if isinstance(field, Bytes):
            return 0, SIZES[field.field] + 1
        if field in (IN, OUT):
            return ALL_NAMES[0]
        if field in SIZES:
            return 0, SIZES[field] + 2
        sizes = {PROTOCOL: NUMBERS, PIECE: PIECES, STATE: len(STATES), **COUNTS}
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

    def bits(self, box: Box) -> list[Bits]:
        """Return a box as boxes of classes. Fields of which they have all classes are left out."""
        found = []
        for part in self._split(box):
            bits = {field: self.set(field, ranges) for field, ranges in part.items()}
            if all(bits.values()):
                found.append({field: classes for field, classes in bits.items() if classes != self.full[field]})
        return found

    def _split(self, box: Box) -> list[Box]:
        """Return a box as boxes whose parts of fields are the disjoint ones."""
        found: list[Box] = [{key: ranges for key, ranges in box.items() if not isinstance(key, Part)}]
        for key, ranges in box.items():
            if isinstance(key, Part):
                found = [both for one_box in found for both in self._split_part(one_box, key, ranges)]
        return found

    def _split_part(self, box: Box, key: Part, ranges: Ranges) -> list[Box]:
        """Return a box with the condition that a part of a field has a value in the ranges."""
        parts = [part for part in self._parts if part.field == key.field and part.mask & key.mask]
        end = 1 << key.mask.bit_count()
        holes = without(ranges, 0, end)
        if sum(last - first for first, last in ranges) <= sum(last - first for first, last in holes):
            found = []
            for first, last in ranges:
                for value in range(first, last):
                    values = {part: one(_moved(value, key, part)) for part in parts}
                    both = {**box, **{part: met(box.get(part, given), given) for part, given in values.items()}}
                    found += [both] if all(both.values()) else []
            return found
        found = [box]
        for first, last in holes:
            for value in range(first, last):
                found = [
                    {**one_box, part: common}
                    for one_box in found
                    for part in parts
                    if (common := met(one_box.get(part, others := _others(value, key, part)), others))
                ]
        return found

    def version(self, field: Any, number: int) -> Version:
        """Return the version of a field; the same object for the same version."""
        return self._versions.setdefault((field, number), Version(field, number))

    def looking_at(self, names: Iterable[str] | None, sets: Bits | None = None) -> list[Any]:
        """Return the fields that may change with these names, all for None; `sets` has the only ones if it is known."""
        if names is None:
            return self.fields
        changed = {*names}
        found = []
        for field in self.fields:
            if isinstance(field, Steady):
                is_changed = EVERYTHING in changed or EVERYTHING in field.looks or not changed.isdisjoint(field.looks)
            elif sets is not None:
                is_changed = field in sets
            else:
                is_changed = (field.field if isinstance(field, Part) else field) in changed
            found += [field] if is_changed else []
        return found

    def values(self, field: Any, classes: int) -> Iterator[tuple[Any, Any]]:
        """Yield the values of these classes of a field, a range for each."""
        cuts = self._cuts[field]
        while classes:
            at = (classes & -classes).bit_length() - 1
            yield cuts[at], cuts[at + 1]
            classes &= classes - 1

    def ranges(self, field: Any, classes: int) -> Ranges:
        """Return the values of these classes of a field as few ranges."""
        cuts, found, at = self._cuts[field], [], 0
        while classes:
            low = (classes & -classes).bit_length() - 1
            classes >>= low
            size = (~classes & classes + 1).bit_length() - 1
            found.append((cuts[at + low], cuts[at + low + size]))
            classes >>= size
            at += low + size
        return tuple(found)

    def class_of(self, field: Any, value: Any) -> int:
        """Return the place of the class in which a value is."""
        return bisect_right(self._cuts[field], value) - 1


def _disjoint(parts: Iterable[Part]) -> list[Part]:
    """Split parts of fields where one of them makes a difference."""
    found: list[Part] = []
    for part in parts:
        left, split = part.mask, []
        for other in found:
            common = other.mask & part.mask if other.field == part.field else 0
            split += [Part(other.field, mask) for mask in (common, other.mask & ~common) if mask]
            left &= ~common
        found = [*split, Part(part.field, left)] if left else split
    return found


def _moved(value: int, key: Part, part: Part) -> int:
    """Return the value of a part, which is within another one that has this value."""
    return together(spread(value, key.mask), part.mask)


def _others(value: int, key: Part, part: Part) -> Ranges:
    return without(one(_moved(value, key, part)), 0, 1 << part.mask.bit_count())


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


def _impossible_lengths(family: int) -> list[Box]:
    """Return the boxes of lengths that no packet has. In IPv4, only those of TCP may be longer than their field."""
    short: Box = {LENGTH: between(0, HEADER[family] - 1)}
    others = without(one(TCP), 0, NUMBERS)
    return [short, {LENGTH: between(1 << 16, COUNTS[LENGTH] - 1), PROTOCOL: others}] if family == 4 else [short]
