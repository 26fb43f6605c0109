"""Whether boxes together contain another box, and if not, a part of it that is in none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.check.overlaps import Span

MOST_STEPS = 20_000  # comparisons of a box with another one before the search gives up
SAMPLES = 6  # classes of a field that are tried first


class GaveUp(Exception):
    """The search took too many steps."""


def parts_outside(box: Bits, other: Bits, full: Bits) -> list[Bits]:
    """Return boxes that together are what of a box is not in the other one."""
    if any(not box.get(key, classes) & classes for key, classes in other.items()):
        return [box]
    found = []
    for key, classes in other.items():
        mine = box.get(key, full[key])
        if mine & ~classes:
            found.append({**box, key: mine & ~classes})
        box = {**box, key: mine & classes}
    return found


class Steps:
    """How many steps are left to all searches together. Raise GaveUp if there are none."""

    def __init__(self, left: int) -> None:
        self.left = left

    def take(self, count: int) -> None:
        """Take some steps."""
        self.left -= count
        if self.left < 0:
            raise GaveUp


class Window:
    """The classes of one box, from its first to its last in each field, which a search is much faster with.

    full: the box itself, with these classes only, in the fields that were looked at
    """

    def __init__(self, box: Bits, full: Bits) -> None:
        self.box, self.whole = box, full
        self.first = {key: (classes & -classes).bit_length() - 1 for key, classes in box.items()}
        self.full = {key: classes >> self.first[key] for key, classes in box.items()}

    def inside(self, other: Iterable[Span]) -> Bits | None:
        """Return the part of another box that is in this one, without fields of which it has all; None if none is."""
        found = {}
        for key, first, end, classes, has_holes in other:
            mine = self.full.get(key)
            if mine is None:
                mine = self.full[key] = self.whole[key]
            start = self.first.get(key, 0)
            own_end = start + mine.bit_length()
            if end <= start or own_end <= first:
                return None
            if not has_holes and first <= start and own_end <= end:
                continue
            part = classes >> start & mine if key in self.first else classes
            if not part:
                return None
            if part != mine:
                found[key] = part
        return found

    def outside(self, part: Bits) -> Bits:
        """Return a part of the box with all classes again."""
        return {**self.box, **{key: classes << self.first.get(key, 0) for key, classes in part.items()}}


class Cover:
    """A search among boxes.

    full: all classes of each field
    shared: the steps that are left to this search and others
    """

    def __init__(self, full: Bits, shared: Steps | None = None) -> None:
        self.full = full
        self.shared = shared or Steps(MOST_STEPS)
        self.own = Steps(MOST_STEPS)

    def uncovered(self, box: Bits, others: list[Bits]) -> Bits | None:
        """Return a part of the box that is in none of the others, None if there is none. Raise GaveUp."""
        reduced = self._reduced(box, others)
        if reduced is None:
            return None
        found = self._guessed(*reduced)
        return found if found is not None else self._searched(*reduced)

    def guessed(self, box: Bits, others: list[Bits]) -> Bits | None:
        """Return a part that is in none of the others if a quick search finds one. Raise GaveUp."""
        reduced = self._reduced(box, others)
        return reduced and self._guessed(*reduced)

    def _reduced(self, box: Bits, others: list[Bits]) -> tuple[Bits, list[Bits]] | None:
        """Take away those boxes that differ from the box in one field. Return what is left, and the other boxes.

        None if nothing is left.
        """
        full = self.full
        while True:
            self.own.take(len(others) + 1)
            self.shared.take(len(others) + 1)
            rest = []
            was_cut = False
            for other in others:
                differing, count = None, 0
                for key, classes in other.items():
                    mine = box.get(key, full[key])
                    common = mine & classes
                    if not common:
                        break
                    if common != mine:
                        differing, count = key, count + 1
                else:
                    if not count:
                        return None
                    if count > 1:
                        rest.append(other)
                        continue
                    mine = box.get(differing, full[differing])
                    box = {**box, differing: mine & ~other[differing]}
                    was_cut = True
            others = rest
            if not was_cut:
                return box, rest

    def _guessed(self, box: Bits, others: list[Bits]) -> Bits | None:
        """Return a part that is in none of the others, None if a quick search finds none."""
        while others:
            counts: dict[object, int] = {}
            for other in others:
                for key, classes in other.items():
                    if box.get(key, self.full[key]) & ~classes:
                        counts[key] = counts.get(key, 0) + 1
            if not counts:
                return None
            key = max(counts, key=lambda one: counts[one])
            mine, union = box.get(key, self.full[key]), 0
            for other in others:
                union |= other.get(key, mine)
            free = mine & ~union
            if not free:
                free = min(_samples(mine), key=lambda one: sum(1 for other in others if other.get(key, one) & one))
            reduced = self._reduced({**box, key: free}, others)
            if reduced is None:
                return None
            box, others = reduced
        return box

    def _searched(self, box: Bits, others: list[Bits]) -> Bits | None:
        """Return a part that is in none of the others, after a search that ends only when there is none."""
        if not others:
            return box
        full = self.full
        first = min(others, key=len)
        for key, classes in first.items():
            mine = box.get(key, full[key])
            outside = mine & ~classes
            if not outside:
                continue
            reduced = self._reduced({**box, key: outside}, others)
            if reduced is not None:
                found = self._searched(*reduced)
                if found is not None:
                    return found
            box = {**box, key: mine & classes}
        return None


def _samples(classes: int) -> list[int]:
    """Return some of the classes, each as a set, spread over all."""
    found = []
    size = classes.bit_length()
    for at in range(SAMPLES):
        above = classes >> (size * at // SAMPLES)
        if above:
            found.append((above & -above) << (size * at // SAMPLES))
    return found
