"""Which of many boxes overlap a box, or contain it: sets of boxes as the bits of one number."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from iptables_py.analysis.check.classes import Bits

MOST_KEPT = 1 << 24  # bits of the answers of a field that are kept
SINGLY = 12  # boxes that are compared one by one
MOST_UNIONS = 1 << 24  # bits of the unions of a field that are kept
FEW_MEMBERS = 16  # of a set that are looked for one by one

# the classes that a box has in a field: the field, the first class, the end, all of them, and whether some are missing
Span = tuple[Any, int, int, int, bool]


def span(field: Any, classes: int) -> Span:
    """Return the span of the classes of a field."""
    first, end = (classes & -classes).bit_length() - 1, classes.bit_length()
    return field, first, end, classes, classes.bit_count() < end - first


def spans(box: Bits) -> list[Span]:
    """Return the spans of all fields of a box."""
    return [span(key, classes) for key, classes in box.items()]


class Overlaps:
    """An index of boxes by their numbers.

    spans: those of each box
    """

    def __init__(self, boxes: Sequence[Bits], full: Bits) -> None:
        self.every = (1 << len(boxes)) - 1
        self.spans: list[list[Span]] = [[] for _ in boxes]
        by_field: dict[Any, dict[int, list[int]]] = {}
        for number, box in enumerate(boxes):
            for key, classes in box.items():
                by_field.setdefault(key, {}).setdefault(classes, []).append(number)
        # fields with many sets first, because they leave the fewest boxes
        order = sorted(by_field.items(), key=lambda one: -len(one[1]))
        self._fields = {key: _Field(sets, len(boxes)) for key, sets in order}
        for key, sets in order:
            for classes, numbers in sets.items():
                found = span(key, classes)
                for number in numbers:
                    self.spans[number].append(found)

    def overlapping(self, box: Bits, among: int = -1) -> int:
        """Return which of the boxes `among`, by default of all, overlap a box."""
        return self._those(self.near(box, among), _overlap, box)

    def first(self, box: Bits, among: int = -1) -> int | None:
        """Return the first of the boxes `among` that overlaps a box, None if there is none."""
        own = {one[0]: one for one in spans(box)}
        near = self.near(box, among)
        while near:
            lowest = near & -near
            number = lowest.bit_length() - 1
            if _overlap(self.spans[number], own):
                return number
            near ^= lowest
        return None

    def near(self, box: Bits, among: int = -1) -> int:
        """Return which of the boxes `among` may overlap a box: all that do, and a few others."""
        found = self.every & among
        for key, field in self._fields.items():
            if found.bit_count() <= SINGLY:
                break
            if key in box:
                found &= field.overlapping(box[key])
        return found

    def containing(self, box: Bits, among: int = -1) -> int:
        """Return which of the boxes `among`, by default of all, contain a box."""
        found = self.every & among
        for key, field in self._fields.items():
            if found.bit_count() <= SINGLY:
                break
            found &= field.containing(box[key]) if key in box else field.free
        return self._those(found, _contains, box)

    def _those(self, among: int, fits: Callable[[list[Span], Mapping[Any, Span]], bool], box: Bits) -> int:
        own = {one[0]: one for one in spans(box)} if among else {}
        found = among
        for number in members(among):
            if not fits(self.spans[number], own):
                found ^= 1 << number
        return found


def _overlap(others: list[Span], own: Mapping[Any, Span]) -> bool:
    for field, first, end, classes, has_holes in others:
        if field in own:
            _, own_first, own_end, own_classes, own_has_holes = own[field]
            if end <= own_first or own_end <= first or (has_holes or own_has_holes) and not classes & own_classes:
                return False
    return True


def _contains(others: list[Span], own: Mapping[Any, Span]) -> bool:
    for field, first, end, classes, has_holes in others:
        if field not in own:
            return False
        _, own_first, own_end, own_classes, _ = own[field]
        if own_first < first or end < own_end or has_holes and own_classes & ~classes:
            return False
    return True


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
        self._most_kept = MOST_KEPT // (count + 1)
        self._overlapping: dict[int, int] = {}
        self._containing: dict[int, int] = {}

    def overlapping(self, classes: int) -> int:
        """Return the boxes that have one of these classes, and a few others."""
        found = self._overlapping.get(classes)
        if found is None:
            found = self.free
            for low, high in runs(classes):
                for layer in self._layers:
                    found |= layer.overlapping(low, high)
            self._keep(self._overlapping, classes, found)
        return found

    def containing(self, classes: int) -> int:
        """Return the boxes that have all of these classes, and a few others.

        Each run of classes is part of a run of the box.
        """
        found = self._containing.get(classes)
        if found is None:
            found = -1
            for low, high in runs(classes):
                part = self.free
                for layer in self._layers:
                    part |= layer.containing(low, high)
                found &= part
            self._keep(self._containing, classes, found)
        return found

    def _keep(self, answers: dict[int, int], classes: int, found: int) -> None:
        if len(answers) >= self._most_kept:
            answers.clear()
        answers[classes] = found



class _Layer:
    """One run of classes of each box, or none: the first run of a box is in the first layer, and so on."""

    def __init__(self, runs: list[tuple[int, int, list[int]]], count: int) -> None:
        self._starts = _Unions(((low, numbers) for low, _, numbers in runs), count)
        self._stops = _Unions(((-high, numbers) for _, high, numbers in runs), count)

    def overlapping(self, low: int, high: int) -> int:
        """Return the boxes whose run has a class from low up to, but not including, high, and a few others."""
        return self._starts.up_to(high - 1) & self._stops.up_to(-low - 1)

    def containing(self, low: int, high: int) -> int:
        """Return the boxes whose run has all classes from low up to, but not including, high, and a few others."""
        return self._starts.up_to(low) & self._stops.up_to(-high)


class _Unions:
    """Sets of boxes by a number: the unions of those up to some numbers."""

    def __init__(self, pairs: Iterable[tuple[int, list[int]]], count: int) -> None:
        by_value: dict[int, list[int]] = {}
        for value, numbers in pairs:
            by_value.setdefault(value, []).extend(numbers)
        values = sorted(by_value)
        step = len(values) * count // MOST_UNIONS + 1
        self._starts = values[::step]
        self._unions = [0]
        for at in range(0, len(values), step):
            numbers = [number for value in values[at : at + step] for number in by_value[value]]
            self._unions.append(self._unions[-1] | _set_of(numbers, count))

    def up_to(self, value: int) -> int:
        """Return the union of the sets whose number is at most the value, and perhaps a few more."""
        return self._unions[bisect_right(self._starts, value)]


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
    found = []
    if boxes.bit_count() <= FEW_MEMBERS:
        while boxes:
            lowest = boxes & -boxes
            found.append(lowest.bit_length() - 1)
            boxes ^= lowest
        return found
    text = bin(boxes)[:1:-1]
    at = text.find("1")
    while at >= 0:
        found.append(at)
        at = text.find("1", at + 1)
    return found
