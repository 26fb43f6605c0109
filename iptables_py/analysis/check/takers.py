"""The takers of a walk: they are added, ended, and repeated for the new versions of fields that change.

A field that a rule changes has a new name from there on, a Version. So boxes may compare a packet with what it was
before. For packets that the rule does not change, both versions are the same: takers that compare the old one are
repeated for the new one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.classes import Version
from iptables_py.analysis.check.cover import parts_outside
from iptables_py.analysis.check.visits import Frame, Taker, Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from iptables_py.analysis.check.classes import Bits, Space
    from iptables_py.analysis.check.visits import Id

    # a function from boxes to those parts of them that are not changed
    Kept = Callable[[list[Bits]], list[Bits]]

MOST_PARTS = 64  # of what is left of a taker's box
MOST_REPEATS = 600  # of takers for new versions, in a path
MOST_VALUES = 32  # of a field that a rule may have set
MOST_CHANGES = 100  # of a path after which takers are repeated


class Takers:
    """The takers of the walk of one path."""

    def __init__(self, space: Space, path: str) -> None:
        self.space = space
        self.walk = Walk(path)
        self.position = 0
        self.now: dict[Any, Version] = {}  # the names of the fields that changed
        self.changes = self.repeats = 0
        self.frames: list[Frame] = []
        self.forever: list[Taker] = []
        self._by_field: dict[Any, list[Taker]] = {}

    def _take(self, by: Id, box: Bits, drops: bool, home: list[Taker]) -> None:
        self._add(Taker(by, box, self.position + 1, self.position, drops, home))

    def _again(self, taker: Taker, box: Bits, home: list[Taker]) -> None:
        """Add a taker again from here on, for a part of its box."""
        self._add(Taker(taker.by, box, self.position + 1, taker.at, taker.drops, home))

    def _add(self, taker: Taker) -> None:
        taker.home.append(taker)
        self.walk.takers.append(taker)
        for key in taker.box:
            self._by_field.setdefault(key, []).append(taker)

    def _end(self, takers: Iterable[Taker]) -> None:
        """End takers after this position."""
        for taker in takers:
            taker.end = min(taker.end, self.position + 1)

    def _met(self, first: list[Bits], second: list[Bits]) -> list[Bits]:
        """Return the boxes of the packets in both."""
        found = []
        for one_box in first:
            for other in second:
                box = dict(one_box)
                for key, classes in other.items():
                    box[key] = box[key] & classes if key in box else classes
                if all(box.values()):
                    found.append(box)
        return found

    # --- changes

    def _named(self, boxes: list[Bits]) -> list[Bits]:
        """Return boxes with the names that their fields have now."""
        now = self.now
        return [{now.get(key, key): classes for key, classes in box.items()} for box in boxes] if now else boxes

    def _outside(self, boxes: list[Bits]) -> Kept:
        """Return a function for the parts of boxes that are in none of these."""

        def kept(found: list[Bits]) -> list[Bits]:
            for other in boxes:
                found = [part for box in found for part in parts_outside(box, other, self.space.full)]
                if len(found) > MOST_PARTS:
                    return []
            return found

        return kept

    def _change(
        self,
        names: Iterable[str] | None,
        kept: Kept = lambda boxes: [],
        sets: Bits | None = None,
        surely: Iterable[Bits] = (),
    ) -> None:
        """Give the fields that may have changed new names.

        names: what changes: fields, or names that matches look at; None for anything
        kept: a function for the parts of boxes whose packets are not changed
        sets: the only fields that change, and their classes then, if that is known
        surely: the packets that are changed for sure
        """
        self.position += 1
        fields = self.space.looking_at(names, sets)
        renamed: dict[Any, Version] = {}
        self.now = {**self.now}
        for each in fields:
            old = self.now.get(each, each)
            renamed[old] = self.now[each] = self.space.version(each, old.number + 1 if isinstance(old, Version) else 1)
        if not renamed:
            return
        for box in self.space.impossible:
            if not box.keys().isdisjoint(fields):
                self._take("", self._named([box])[0], False, self.forever)
        self.changes += 1
        if self.changes > MOST_CHANGES:
            return
        values = {self.now[each]: classes for each, classes in (sets or {}).items()}
        self._repeat(renamed, kept, values)
        for key, classes in values.items():
            others = self.space.full[key] & ~classes
            for box in surely if others else ():
                self._take("", {**box, key: others}, True, self.frames[-1].made)

    def _same_or_set(self, before: dict[Any, Version], sets: Bits, same: list[Bits]) -> None:
        """Note that fields have the values that they had before, or those that a rule sets.

        same: packets in which fields have the values that they had before
        """
        for each, classes in sets.items():
            old, new, full = before.get(each, each), self.now[each], self.space.full[each]
            if full.bit_count() > MOST_VALUES:
                continue
            for value in (1 << at for at in range(full.bit_length())):
                if others := full & ~(value | classes):
                    self._take("", {old: value, new: others}, True, self.forever)
                for box in same if self.changes <= MOST_CHANGES else ():
                    if value & box.get(old, value):
                        self._take("", {**box, old: value, new: full & ~value}, True, self.forever)

    def _repeat(self, renamed: dict[Any, Version], kept: Kept, values: Bits) -> None:
        """Repeat what is known of the old versions of fields for packets in which the new ones are the same.

        values: what new versions are if they are not the same
        """

        def repeated(box: Bits) -> list[Bits]:
            """Return boxes for the new versions: of all packets if none has changed to be in it, else of those kept.

            What is kept depends on the old versions, so these stay in the boxes.
            """
            is_same = any(not box.get(old, -1) & values.get(new, -1) for old, new in renamed.items())
            others = {key: classes for key, classes in box.items() if key not in renamed}
            news = {renamed[key]: classes for key, classes in box.items() if key in renamed}
            return [{**part, **news} for part in ([others] if is_same else kept([others]))]

        alive: dict[int, Taker] = {}
        for old in renamed:
            here = [taker for taker in self._by_field.get(old, ()) if taker.end > self.position]
            self._by_field[old] = here
            alive |= {id(taker): taker for taker in here}
        for taker in alive.values() if self.repeats < MOST_REPEATS else ():
            for box in repeated(taker.box):
                self.repeats += 1
                self._again(taker, box, taker.home)
        for frame in self.frames:
            context = frame.context[0] if len(frame.context) == 1 else {}
            for old in renamed:
                if old in context:
                    for box in repeated({old: self.space.full[old] & ~context[old]}):
                        self._add(Taker("", box, self.position + 1, 0, False, frame.made))
        for part in kept([{}]):  # a packet that is not changed has the same in both versions
            for old, new in renamed.items():
                if old in part:
                    self._take("", {**part, new: self.space.full[new] & ~part[old]}, False, self.forever)
