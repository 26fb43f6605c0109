"""Which of many boxes overlap a box, or contain it: sets of boxes as the bits of one number."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from iptables_py.analysis.check.classes import Bits


MOST_KEPT = 512  # answers of a field that are kept
SINGLY = 8  # boxes that are compared one by one
STEP = 4  # between unions that are kept
FEW = 6  # boxes in a set that is kept as numbers


class Overlaps:
    """An index of boxes by their numbers."""

    def __init__(self, boxes: Sequence[Bits], full: Bits) -> None:
        self.boxes, self.full = boxes, full
        self.every = (1 << len(boxes)) - 1
        by_field: dict[Any, dict[int, list[int]]] = {}
        for number, box in enumerate(boxes):
            for key, classes in box.items():
                by_field.setdefault(key, {}).setdefault(classes, []).append(number)
        # fields with many sets first, because they leave the fewest boxes
        order = sorted(by_field.items(), key=lambda one: -len(one[1]))
        self._fields = {key: _Field(sets, len(boxes)) for key, sets in order}

    def overlapping(self, box: Bits, among: int = -1) -> int:
        """Return which of the boxes `among`, by default of all, overlap a box."""
        found = self.every & among
        for key, field in self._fields.items():
            if found.bit_count() <= SINGLY:
                return self._those(found, lambda other: _overlap(other, box))
            if key in box:
                found &= field.overlapping(box[key])
        return found

    def containing(self, box: Bits, among: int = -1) -> int:
        """Return which of the boxes `among`, by default of all, contain a box."""
        found = self.every & among
        for key, field in self._fields.items():
            if found.bit_count() <= SINGLY:
                return self._those(found, lambda other: _contains(other, box))
            found &= field.containing(box[key]) if key in box else field.free
        return found

    def _those(self, among: int, fits: Callable[[Bits], bool]) -> int:
        found = 0
        while among:
            lowest = among & -among
            if fits(self.boxes[lowest.bit_length() - 1]):
                found |= lowest
            among ^= lowest
        return found


def _overlap(first: Bits, second: Bits) -> bool:
    return all(second.get(key, classes) & classes for key, classes in first.items())


def _contains(outer: Bits, inner: Bits) -> bool:
    return all(key in inner and not inner[key] & ~classes for key, classes in outer.items())


class _Field:
    """The sets of classes that boxes have in one field.

    free: the boxes that have all classes
    """

    def __init__(self, sets: dict[int, list[int]], count: int) -> None:
        layers: list[list[tuple[int, int, list[int]]]] = []
        for classes, numbers in sets.items():
            for at, (low, high) in enumerate(runs(classes)):
                if at == len(layers):
                    layers.append([])
                layers[at].append((low, high, numbers))
        self._layers = [_Layer(runs, count) for runs in layers]
        named = _set_of([number for numbers in sets.values() for number in numbers], count)
        self.free = (1 << count) - 1 & ~named
        self._overlapping: dict[int, int] = {}
        self._containing: dict[int, int] = {}

    def overlapping(self, classes: int) -> int:
        """Return the boxes that have one of these classes."""
        found = self._overlapping.get(classes)
        if found is None:
            found = self.free
            for low, high in runs(classes):
                for layer in self._layers:
                    found |= layer.overlapping(low, high)
            _keep(self._overlapping, classes, found)
        return found

    def containing(self, classes: int) -> int:
        """Return the boxes that have all of these classes: each run of classes is part of a run of the box."""
        found = self._containing.get(classes)
        if found is None:
            found = -1
            for low, high in runs(classes):
                part = self.free
                for layer in self._layers:
                    part |= layer.containing(low, high)
                found &= part
            _keep(self._containing, classes, found)
        return found


def _keep(answers: dict[int, int], classes: int, found: int) -> None:
    if len(answers) >= MOST_KEPT:
        answers.clear()
    answers[classes] = found


class _Layer:
    """One run of classes of each box, or none: the first run of a box is in the first layer, and so on."""

    def __init__(self, runs: list[tuple[int, int, list[int]]], count: int) -> None:
        self._starts = _Unions(((low, numbers) for low, _, numbers in runs), count)
        self._stops = _Unions(((-high, numbers) for _, high, numbers in runs), count)

    def overlapping(self, low: int, high: int) -> int:
        """Return the boxes whose run has one of the classes from low up to, but not including, high."""
        return self._starts.up_to(high - 1) & self._stops.up_to(-low - 1)

    def containing(self, low: int, high: int) -> int:
        """Return the boxes whose run has all of the classes from low up to, but not including, high."""
        return self._starts.up_to(low) & self._stops.up_to(-high)


class _Unions:
    """Sets of boxes by a number: the unions of those up to any number. Some unions are kept."""

    def __init__(self, pairs: Iterable[tuple[int, list[int]]], count: int) -> None:
        by_value: dict[int, list[int]] = {}
        for value, numbers in pairs:
            by_value.setdefault(value, []).extend(numbers)
        self._values = sorted(by_value)
        sets = [by_value[value] for value in self._values]
        self._unions = [0]
        for at in range(0, len(sets), STEP):
            numbers = [number for some in sets[at : at + STEP] for number in some]
            self._unions.append(self._unions[-1] | _set_of(numbers, count))
        self._few = [some if len(some) <= FEW else [] for some in sets]
        self._many = {at: _set_of(some, count) for at, some in enumerate(sets) if len(some) > FEW}

    def up_to(self, value: int) -> int:
        """Return the union of the sets whose number is at most the value."""
        end = bisect_right(self._values, value)
        found = self._unions[end // STEP]
        for at in range(end // STEP * STEP, end):
            found |= self._many.get(at, 0)
            for number in self._few[at]:
                found |= 1 << number
        return found


def _set_of(numbers: list[int], count: int) -> int:
    if len(numbers) == 1:
        return 1 << numbers[0]
    found = bytearray(count // 8 + 1)
    for number in numbers:
        found[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(found, "little")


def runs(classes: int) -> list[tuple[int, int]]:
    """Return the first class, and the end, of each run of classes that follow each other."""
    found = []
    at = 0
    while classes:
        low = (classes & -classes).bit_length() - 1
        classes >>= low
        size = (~classes & (classes + 1)).bit_length() - 1
        found.append((at + low, at + low + size))
        classes >>= size
        at += low + size
    return found


def members(boxes: int) -> list[int]:
    """Return the numbers in a set, in order."""
    text = bin(boxes)[:1:-1]
    found, at = [], text.find("1")
    while at >= 0:
        found.append(at)
        at = text.find("1", at + 1)
    return found
