"""What becomes of the packets of a rule if that is left out: later rules may do the same to all of them.

The packets of the rule are followed through the rest of its chain, the chains that rules jump to, and the rest of the
chains from which it was called, down to the policy. They are boxes, which are split where rules take only a part.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iptables_py.analysis.check.cover import Cover, GaveUp, Steps, parts_outside
from iptables_py.analysis.check.memory import drops_others, remembers
from iptables_py.analysis.check.overlaps import members
from iptables_py.rules.rule import uses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.check.indexes import Indexes
    from iptables_py.analysis.check.memory import Memories
    from iptables_py.analysis.check.model import Chain, Model, Rule
    from iptables_py.rules.rule import Use

MOST_PLACES = 40  # from which a chain is entered
MOST_WAYS = 20_000  # steps to find all of them
MOST_STEPS = 400  # of comparisons for one rule
MOST_COVER = 2000  # steps of a search whether earlier rules took packets


@dataclass(eq=False, slots=True)
class Place:
    """A way into a chain.

    context: the boxes of the packets that may come in
    caller, after: the way into the chain from which it is called, and the number of the rule that comes next there;
        None for a base chain
    """

    chain: Chain
    hook: str
    context: list[Bits]
    caller: Place | None = None
    after: int = 0


class TooLong(Exception):
    """There are too many steps."""


class LeftOut:
    """The rules of a model, one of which is left out."""

    def __init__(self, model: Model, memories: Memories, indexes: Indexes) -> None:
        self.model, self.space, self.memories, self.indexes = model, model.space, memories, indexes
        self.left = MOST_WAYS  # steps
        self.by: dict[str, None] = {}
        self._needless: dict[str, bool] = {}
        self._places: dict[tuple[str, str], list[Place] | None] = {}
        self._joining = [rule.id for rule in model.rules() if any(_joins(use) for use in uses(rule.parsed))]
        for chains in model.tables.values():
            for chain in chains.values():
                if chain.policy is not None:
                    context = [{}] if model.sees_fragments(chain.name) else [self.space.joined()]
                    self._enter(Place(chain, chain.name, context))

    def is_needed(self, rule: Rule) -> bool:
        """Return whether the kernel tracks connections, or joins fragments, because of this rule alone."""
        return self._joining == [rule.id]

    def done_by(self, rule: Rule) -> list[str]:
        """Return the rules and policies that do the same to every packet of a rule if that is left out, or []."""
        if not _end(rule) or not self.memories.is_own(rule) or drops_others(rule) or self.is_needed(rule):
            return []
        self.left, self.by, self._needless = MOST_STEPS, {}, {}
        try:
            return [*self.by] if self._is_same_everywhere(rule) else []
        except (TooLong, GaveUp):
            return []

    # --- the ways into chains

    def _enter(self, place: Place) -> None:
        """Note a way into a chain, and those into all chains that its rules jump to."""
        known = self._places.setdefault((place.chain.table, place.chain.name), [])
        if known is None:
            return
        known.append(place)
        jumping = [rule for rule in place.chain.rules if rule.jump]
        try:
            if len(known) > MOST_PLACES:
                raise TooLong
            for rule in jumping:
                inner = self._called(rule, place, self._met(place.context, rule.at(place.hook, self.space)[0]))
                if inner.context:
                    self._enter(inner)
        except TooLong:
            self._forget(place.chain)

    def _forget(self, chain: Chain) -> None:
        """Forget the ways into a chain, of which there are too many, and into those that it calls."""
        if self._places.get((chain.table, chain.name), []) is not None:
            self._places[chain.table, chain.name] = None
            for rule in chain.rules:
                if rule.jump:
                    self._forget(self.model.tables[chain.table][rule.jump])

    def _called(self, rule: Rule, place: Place, context: list[Bits]) -> Place:
        """Return the way into the chain that a rule jumps to."""
        chain = self.model.tables[rule.table][rule.jump]
        if rule.parsed.goto:
            return Place(chain, place.hook, context, place.caller, place.after)
        return Place(chain, place.hook, context, place, rule.number)

    # --- following packets

    def _is_same_everywhere(self, rule: Rule) -> bool:
        places = self._places.get((rule.table, rule.chain)) or []
        return bool(places) and all(self._is_same(rule, place) for place in places)

    def _is_same(self, rule: Rule, place: Place) -> bool:
        packets = self._met(place.context, rule.at(place.hook, self.space)[0])
        return self._follow(rule, place, rule, place, rule.number, packets)

    def _is_needless(self, rule: Rule) -> bool:
        """Return whether packets end in the same way, whatever a rule that remembers packets answers."""
        if rule.id not in self._needless:
            self._needless[rule.id] = False  # as long as it is not known
            by, self.by = self.by, {}
            self._needless[rule.id] = self._is_same_everywhere(rule)
            self.by = by
        return self._needless[rule.id]

    def _follow(self, left_out: Rule, home: Place, rule: Rule, place: Place, after: int, packets: list[Bits]) -> bool:
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
        return self._follow(left_out, home, later, self._called(later, place, packets), 0, packets)

    def _ends_well(self, left_out: Rule, home: Place, place: Place, packets: list[Bits]) -> bool:
        """Return whether packets that come to the end of a chain end as they should."""
        if place.caller:
            return self._follow(left_out, home, left_out, place.caller, place.after, packets)
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

    def _met(self, first: list[Bits], second: list[Bits]) -> list[Bits]:
        found = []
        for one in first:
            for other in second:
                self._step()
                box = dict(one)
                for key, classes in other.items():
                    box[key] = box.get(key, classes) & classes
                if all(box.values()):
                    found.append(box)
        return found

    def _without(self, packets: list[Bits], taken: list[Bits]) -> list[Bits]:
        for other in taken:
            self._step()
            packets = [part for box in packets for part in parts_outside(box, other, self.space.full)]
        return packets

    def _step(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise TooLong


def _joins(use: Use) -> bool:
    return bool(use.module.JOINS or use.module.TRACKS and use.module.tracks(use))


def _end(rule: Rule) -> str:
    """Return how a rule ends the way of packets in its table, as text; "" if it does not, or changes them."""
    if rule.verdict in ("ACCEPT", "DROP"):
        return rule.verdict
    target = rule.parsed.target
    return f"REJECT{target.module.save(target)}" if target and rule.target == "REJECT" else ""
