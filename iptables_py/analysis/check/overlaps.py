"""Which of many boxes overlap a box, or contain it: sets of boxes as the bits of one number."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from operator import or_
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.analysis.check.classes import Bits


class Overlaps:
    """An index of boxes by their numbers."""

    def __init__(self, boxes: Sequence[Bits], full: Bits) -> None:
        self.every = (1 << len(boxes)) - 1
        by_field: dict[Any, dict[int, list[int]]] = {}
        for number, box in enumerate(boxes):
            for key, classes in box.items():
                by_field.setdefault(key, {}).setdefault(classes, []).append(number)
        self._fields = {key: _Field(sets, self.every, len(boxes)) for key, sets in by_field.items()}
        self.full = full

    def overlapping(self, box: Bits) -> int:
        """Return the boxes that overlap a box."""
        found = self.every
        for key, classes in box.items():
            field = self._fields.get(key)
            if field and found:
                found &= field.overlapping(classes)
        return found

    def containing(self, box: Bits) -> int:
        """Return the boxes that contain a box."""
        found = self.every
        for key, field in self._fields.items():
            if not found:
                break
            found &= field.containing(box[key]) if key in box else field.free
        return found


class _Field:
    """The sets of classes that boxes have in one field.

    free: the boxes that have all classes
    """

    def __init__(self, sets: dict[int, list[int]], every: int, count: int) -> None:
        named = 0
        runs: list[tuple[int, int, int]] = []
        self._others: list[tuple[int, int]] = []
        for classes, numbers in sets.items():
            boxes = _set_of(numbers, count)
            named |= boxes
            low = (classes & -classes).bit_length() - 1
            high = classes.bit_length()
            if classes >> low == (1 << high - low) - 1:
                runs.append((low, high, boxes))
            else:
                self._others.append((classes, boxes))
        self.free = every & ~named
        runs.sort()
        self._starts = [low for low, _, _ in runs]
        self._started = [0, *accumulate((boxes for _, _, boxes in runs), or_)]
        runs.sort(key=lambda one: one[1])
        self._stops = [high for _, high, _ in runs]
        self._stopped = [*accumulate((boxes for _, _, boxes in reversed(runs)), or_)][::-1] + [0]
        self._overlapping: dict[int, int] = {}
        self._containing: dict[int, int] = {}

    def overlapping(self, classes: int) -> int:
        found = self._overlapping.get(classes)
        if found is None:
            found = self.free
            for low, high in _runs(classes):
                found |= self._started[bisect_left(self._starts, high)] & self._stopped[bisect_right(self._stops, low)]
            for other, boxes in self._others:
                if other & classes:
                    found |= boxes
            self._overlapping[classes] = found
        return found

    def containing(self, classes: int) -> int:
        found = self._containing.get(classes)
        if found is None:
            low, high = (classes & -classes).bit_length() - 1, classes.bit_length()
            found = self.free
            found |= self._started[bisect_right(self._starts, low)] & self._stopped[bisect_left(self._stops, high)]
            for other, boxes in self._others:
                if not classes & ~other:
                    found |= boxes
            self._containing[classes] = found
        return found


def _set_of(numbers: list[int], count: int) -> int:
    if len(numbers) == 1:
        return 1 << numbers[0]
    found = bytearray(count // 8 + 1)
    for number in numbers:
        found[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(found, "little")


def _runs(classes: int) -> list[tuple[int, int]]:
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
