"""What becomes of the packets of a rule if that is left out: later rules may do the same to all of them.

The packets of the rule are followed through the rest of its chain, the chains that rules jump to, and the rest of the
chains from which it was called, down to the policy. They are boxes, which are split where rules take only a part.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from iptables_py.analysis.check.cover import Cover, GaveUp, Steps, parts_outside
from iptables_py.analysis.check.memory import drops_others, remembers
from iptables_py.analysis.check.overlaps import members
from iptables_py.analysis.check.ways import TooLong, Ways
from iptables_py.rules.rule import uses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.check.indexes import Indexes
    from iptables_py.analysis.check.memory import Memories
    from iptables_py.analysis.check.model import Model, Rule
    from iptables_py.analysis.check.ways import Place
    from iptables_py.rules.rule import Use

MOST_STEPS = 400  # of comparisons for one rule
MOST_COVER = 2000  # steps of a search whether earlier rules took packets


class LeftOut(Ways):
    """The rules of a model, one of which is left out."""

    def __init__(self, model: Model, memories: Memories, indexes: Indexes) -> None:
        super().__init__(model)
        self.memories, self.indexes = memories, indexes
        self.by: dict[str, None] = {}
        self._needless: dict[str, bool] = {}
        self._joining = [rule.id for rule in model.rules() if any(_joins(use) for use in uses(rule.parsed))]

    def is_needed(self, rule: Rule) -> bool:
        """Return whether the kernel tracks connections, or joins fragments, because of this rule alone."""
        return self._joining == [rule.id]

    def done_by(self, rule: Rule) -> list[str]:
        """Return the rules and policies that do the same to every packet of a rule if that is left out, or []."""
        calls = rule.jump and not rule.parsed.goto
        if not (calls or _end(rule)) or not self._may_be_left_out(rule):
            return []
        self.left, self.by, self._needless = MOST_STEPS, {}, {}
        try:
            return [*self.by] if self._is_same_everywhere(rule) else []
        except (TooLong, GaveUp):
            return []

    def returns_for_nothing(self, rule: Rule) -> bool:
        """Return whether no later rule of its chain does anything to packets that a rule sends back."""
        if rule.verdict != "RETURN" or not self._may_be_left_out(rule):
            return False
        self.left = MOST_STEPS
        try:
            places = self._places.get((rule.table, rule.chain)) or []
            return bool(places) and all(self._returns_anyway(rule, place) for place in places)
        except TooLong:
            return False

    def _may_be_left_out(self, rule: Rule) -> bool:
        return self.memories.is_own(rule) and not drops_others(rule) and not self.is_needed(rule)

    # --- following packets

    def _is_same_everywhere(self, rule: Rule) -> bool:
        places = self._places.get((rule.table, rule.chain)) or []
        return bool(places) and all(self._is_same(rule, place) for place in places)

    def _is_same(self, rule: Rule, place: Place) -> bool:
        packets = self._met(place.context, rule.at(place.hook, self.space)[0])
        if rule.jump:
            return self._is_same_without_call(rule, place, self._called(rule, place, packets))
        return self._follow(rule, place, place, rule.number, packets)

    def _is_same_without_call(self, call: Rule, home: Place, place: Place) -> bool:
        """Return whether all packets that end in a chain end in the same way after the rule that calls it.

        home: the way into the chain with the call
        """
        for inner in place.chain.rules:
            packets = self._met(place.context, inner.at(place.hook, self.space)[0])
            if not packets or self._never_came(packets, inner, place):
                continue
            if remembers(inner) or drops_others(inner) or not self.memories.is_own(inner):
                return False
            if inner.jump:
                if not self._is_same_without_call(call, home, self._called(inner, place, packets)):
                    return False
            elif _end(inner):
                if not self._follow(inner, place, home, call.number, packets):
                    return False
            elif inner.verdict != "RETURN" and inner.parsed.jump:
                return False
        return True

    def _returns_anyway(self, rule: Rule, place: Place) -> bool:
        packets = self._met(place.context, rule.at(place.hook, self.space)[0])
        for later in self._overlapping(place, rule.number, packets):
            upper, lower = later.at(place.hook, self.space)
            if not self._met(packets, upper):
                continue
            if later.verdict != "RETURN" and later.parsed.jump or not self._is_plain(later):
                return False
            packets = self._without(packets, lower) if later.verdict else packets
        return True

    def _is_needless(self, rule: Rule) -> bool:
        """Return whether packets end in the same way, whatever a rule that remembers packets answers."""
        if rule.id not in self._needless:
            self._needless[rule.id] = False  # as long as it is not known
            by, self.by = self.by, {}
            self._needless[rule.id] = self._is_same_everywhere(rule)
            self.by = by
        return self._needless[rule.id]

    def _follow(self, left_out: Rule, home: Place, place: Place, after: int, packets: list[Bits]) -> bool:
        """Return whether packets end as the rule that is left out would have ended them, after a rule of a chain.

        home: the way by which they came to the rule that is left out
        """
        for later in self._overlapping(place, after, packets):
            upper, lower = later.at(place.hook, self.space)
            here = self._met(packets, upper)
            if not here:
                continue
            if not self._is_plain(later):
                return False
            if _end(later) and _end(later) == _end(left_out):
                self.by[later.id] = None
            elif later.jump or later.verdict == "RETURN":
                if not self._go_on(left_out, home, later, place, here):
                    return False
            elif later.ends or later.verdict:
                if not self._never_came(here, left_out, home):
                    return False
            else:
                continue
            packets = self._without(packets, lower)
            if not packets:
                return True
        return self._ends_well(left_out, home, place, packets)

    def _go_on(self, left_out: Rule, home: Place, later: Rule, place: Place, packets: list[Bits]) -> bool:
        if later.verdict == "RETURN":
            return self._ends_well(left_out, home, place, packets)
        return self._follow(left_out, home, self._called(later, place, packets), 0, packets)

    def _ends_well(self, left_out: Rule, home: Place, place: Place, packets: list[Bits]) -> bool:
        """Return whether packets that come to the end of a chain end as they should."""
        if place.caller:
            return self._follow(left_out, home, place.caller, place.after, packets)
        if place.chain.policy == left_out.verdict:
            self.by[f"{place.chain.table}/{place.chain.name}/policy"] = None
            return True
        return self._never_came(packets, left_out, home)

    def _never_came(self, packets: list[Bits], rule: Rule, place: Place) -> bool:
        """Return whether earlier rules of its chain, and of those that call it, take all packets before they come."""
        earlier: list[Bits] = [*self.space.impossible]
        at, before = place, rule.number
        while True:
            index = self.indexes.of(at.chain, at.hook, lower=True)
            near, within = 0, (1 << bisect_left(index.numbers, before)) - 1
            for box in packets:
                near |= index.overlaps.near(box, within)
            for number in members(near):
                self._step()
                taking = at.chain.rules[index.numbers[number] - 1]
                if taking.ends or taking.verdict == "RETURN":
                    earlier.append(index.boxes[number])
            if at.caller is None:
                break
            at, before = at.caller, at.after
        cover = Cover(self.space.full, Steps(MOST_COVER))
        return all(cover.uncovered(box, earlier) is None for box in packets)

    def _is_plain(self, rule: Rule) -> bool:
        """Return whether a rule neither changes packets nor remembers them in a way that makes a difference."""
        if rule.changes is None or rule.changes and not rule.ends or drops_others(rule):
            return False
        if not self.memories.is_own(rule):
            return False
        if not remembers(rule) or not (rule.ends or rule.jump or rule.verdict):
            return True
        return bool(_end(rule)) and self._is_needless(rule)

    # --- boxes

    def _overlapping(self, place: Place, after: int, packets: list[Bits]) -> Iterator[Rule]:
        """Yield the rules after the one with a number that may match some of the packets."""
        index = self.indexes.of(place.chain, place.hook)
        near, later = 0, -1 << bisect_right(index.numbers, after)
        for box in packets:
            near |= index.overlaps.near(box, later)
        last = 0
        for number in members(near):
            self._step()
            if index.numbers[number] != last:
                last = index.numbers[number]
                yield place.chain.rules[last - 1]

    def _without(self, packets: list[Bits], taken: list[Bits]) -> list[Bits]:
        for other in taken:
            self._step()
            packets = [part for box in packets for part in parts_outside(box, other, self.space.full)]
        return packets

def _joins(use: Use) -> bool:
    return bool(use.module.JOINS or use.module.TRACKS and use.module.tracks(use))


def _end(rule: Rule) -> str:
    """Return how a rule ends the way of packets in its table, as text; "" if it does not, or changes them."""
    if rule.verdict in ("ACCEPT", "DROP"):
        return rule.verdict
    target = rule.parsed.target
    return f"REJECT{target.module.save(target)}" if target and rule.target == "REJECT" else ""
