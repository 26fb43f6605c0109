"""The walk of all packets through all tables: which rules they may come to, and which rules took what before.

A chain is walked once for each rule that jumps to it. Each time a rule is come to is a visit. A taker is a box of which
no packet comes to the visits between its start and its end, because a rule decided about all its packets, or sent them
back. Uncertain rules take nothing, see docs/check.md.

A field that a rule changes has a new name from there on, a Version. So boxes may compare a packet with what it was
before. For packets that the rule does not change, both versions are the same: takers that compare the old one are
repeated for the new one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.classes import EVERYTHING, Version
from iptables_py.extensions.shared.packetsets import FRAME, GROUP, LENGTH, STATE, STATES, TTL, USER, one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.check.model import Chain, Model, Rule

    # a rule's id, or table/chain/policy
    Id = str
    # a function from boxes to those parts of them that are not changed
    Kept = Callable[[list[Bits]], list[Bits]]

MOST_VISITS = 200_000
MOST_PARTS = 64  # of what is left of a taker's box
MOST_ESCAPES = 100  # that are taken from the boxes of takers
MOST_CHANGES = 100  # of a path after which takers are repeated
# the paths of packets: the tables of each hook, in order
PREROUTING = ("PREROUTING", ("raw", "mangle", "nat"))
POSTROUTING = ("POSTROUTING", ("mangle", "nat"))
PATHS = {
    "INPUT": (PREROUTING, ("INPUT", ("mangle", "filter", "nat", "security"))),
    "FORWARD": (PREROUTING, ("FORWARD", ("mangle", "filter", "security")), POSTROUTING),
    "OUTPUT": (("OUTPUT", ("raw", "mangle", "nat", "filter", "security")), POSTROUTING),
}
NEVER = 1 << 60  # after all positions
TRANSLATED = {  # what the nat table changes at each hook
    "PREROUTING": ("dst", "dport"),
    "OUTPUT": ("dst", "dport"),
    "INPUT": ("src", "sport"),
    "POSTROUTING": ("src", "sport"),
}
# What changes after each hook, and after some: the route, because rules may change what it depends on; flags, because
# the first fragment of a segment may be too short for them; and the time to live where packets are forwarded.
CHANGED = (EVERYTHING, LENGTH, FRAME, USER, GROUP)
CHANGED_AFTER = {
    ("OUTPUT", "OUTPUT"): ("out",),
    ("INPUT", "PREROUTING"): ("flags",),
    ("FORWARD", "PREROUTING"): ("flags", TTL),
}
NEW, ESTABLISHED, RELATED, INVALID, UNTRACKED = range(len(STATES))
STATES_OF_NAT = (NEW, RELATED)


@dataclass(eq=False, slots=True)
class Taker:
    """A box of which no packet comes to the visits with start <= position < end.

    by: the rule that takes it, "" if no such packets exist
    at: the position of the rule that decides
    drops: whether its packets come to no later table either
    home: the list of takers that end together with it
    """

    by: Id
    box: Bits
    start: int
    at: int
    drops: bool
    home: list[Taker]
    end: int = NEVER


@dataclass(eq=False, slots=True)
class Visit:
    """A place in the walk at which packets may come to a rule or policy.

    boxes: the packets that may match there, apart from those that were taken before
    now: the names that changed fields have there
    """

    id: Id
    rule: Rule | None
    position: int
    boxes: list[Bits]
    path: str
    hook: str
    now: dict[Any, Version]


@dataclass(slots=True)
class Walk:
    """All visits of one path, in order, and all takers.

    unsure: the packets that rules may change in a way that is not known
    """

    path: str
    visits: list[Visit] = field(default_factory=list)
    takers: list[Taker] = field(default_factory=list)
    unsure: list[Bits] = field(default_factory=list)


# packets that left a chain without being taken: after which position, and in which boxes they are
Escapes = list[tuple[int, "list[Bits]"]]


class TooMany(Exception):
    """There are too many visits."""


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


@dataclass(eq=False, slots=True)
class Frame:
    """A chain that is being walked: the packets that enter it, and its takers."""

    context: list[Bits]
    made: list[Taker] = field(default_factory=list)
    returned: list[Taker] = field(default_factory=list)
    escapes: Escapes = field(default_factory=list)


class Walker:
    """The walk of the packets of one path."""

    def __init__(self, model: Model, path: str, budget: int) -> None:
        self.model, self.space = model, model.space
        self.walk = Walk(path)
        self.position = 0
        self.budget = budget
        self.hook = ""
        self.now: dict[Any, Version] = {}  # the names of the fields that changed
        self.changes = 0
        self.frames: list[Frame] = []
        self.forever: list[Taker] = []
        self.pending: list[tuple[tuple[str, ...] | None, list[Bits]]] = []
        self.accepted: Escapes = []  # packets that went on to the next table
        self._by_field: dict[Any, list[Taker]] = {}

    def run(self) -> Walk:
        """Walk all tables of the path. Raise TooMany."""
        chains = [(hook, table) for hook, tables in PATHS[self.walk.path] for table in tables]
        last = max((at for at, (hook, table) in enumerate(chains) if self._base_chain(hook, table)), default=-1)
        at = -1
        for hook, tables in PATHS[self.walk.path]:
            self.hook = hook
            for table in tables:
                at += 1
                chain = self._base_chain(hook, table)
                if chain:
                    self._base(chain, at < last)
                if table == "nat":
                    self._translate(chain)
            self._change((*CHANGED, *CHANGED_AFTER.get((self.walk.path, hook), ())))
        return self.walk

    # --- chains

    def _base_chain(self, hook: str, table: str) -> Chain | None:
        chain = self.model.tables.get(table, {}).get(hook)
        return chain if chain is not None and chain.policy is not None else None

    def _base(self, chain: Chain, has_later: bool) -> None:
        """Walk a base chain and its policy. Takers whose packets come to no later table are kept."""
        context = self._clipped([{}])
        if chain.table == "nat":
            context = self._met(context, self._states(STATES_OF_NAT))
        self.accepted = []
        frame = self._chain(chain, context)
        self._end([*frame.made, *frame.returned])
        made: list[Taker] = []
        for taker in frame.made:
            for box in self._left(taker, frame.escapes):
                self._again(taker, box, made)
        self.position += 1
        self._visit(f"{chain.table}/{chain.name}/policy", None, context)
        self.position += 1
        crosses = has_later and chain.table != "nat" and not self.model.queues
        if chain.policy == "DROP":
            self._take(f"{chain.table}/{chain.name}/policy", {}, True, made)
        self.position += 1
        self._end(made)
        for taker in made if crosses else ():
            for box in self._left(taker, self.accepted) if taker.drops else ():
                self._again(taker, box, self.forever)
        for names, boxes in self.pending:
            self._change(names, self._outside(boxes))
        self.pending.clear()

    def _left(self, taker: Taker, escapes: Escapes) -> list[Bits]:
        """Return the part of a taker's box that did not escape before."""
        boxes = [taker.box]
        if len(escapes) > MOST_ESCAPES and escapes[MOST_ESCAPES][0] < taker.at:
            return []
        for position, escaped in escapes:
            if position < taker.at:
                boxes = self._outside(escaped)(boxes)
        return boxes

    def _chain(self, chain: Chain, context: list[Bits]) -> Frame:
        """Walk a chain. Return its frame: what its rules decided, or only sent back or elsewhere, and its escapes."""
        frame = Frame(context)
        self.frames.append(frame)
        for rule in chain.rules:
            self.position += 1
            if rule.notes:
                self._change(rule.notes)
                self.position += 1
            upper, lower = (self._named(side) for side in rule.at(self.hook, self.space))
            boxes = self._met(context, upper)
            self._visit(rule.id, rule, boxes)
            if boxes:
                self._apply(rule, boxes, lower, frame)
        self.frames.pop()
        return frame

    def _apply(self, rule: Rule, boxes: list[Bits], lower: list[Bits], frame: Frame) -> None:
        """Do what a rule does to the packets that may match, and to those that do."""
        if rule.ends:
            for box in lower:
                self._take(rule.id, box, rule.drops, frame.made)
            if not rule.drops:
                self.accepted.append((self.position, boxes))
            if rule.changes is None or rule.changes and rule.table != "nat":
                self.pending.append((rule.changes, boxes))
        elif rule.verdict == "RETURN":
            for box in lower:
                self._take(rule.id, box, False, frame.returned)
            frame.escapes.append((self.position, boxes))
        elif rule.jump:
            self._call(rule, boxes, lower, frame)
            if rule.parsed.goto:
                frame.escapes.append((self.position, boxes))
        elif rule.changes is None or rule.changes:
            if rule.sets is None:
                self.walk.unsure += boxes
            self._change(rule.changes, self._outside(boxes), rule.sets, lower)

    def _call(self, rule: Rule, boxes: list[Bits], lower: list[Bits], frame: Frame) -> None:
        """Walk the chain that a rule jumps to. Add what it decided for good, as it is for the calling chain."""
        inner = self._chain(self.model.tables[rule.table][rule.jump], boxes)
        self.position += 1
        self._end([*inner.made, *inner.returned])
        for taker in inner.made:
            for box in self._met(self._left(taker, inner.escapes), lower):
                self._again(taker, box, frame.made)
        for box in lower if rule.parsed.goto else ():
            self._take(rule.id, box, False, frame.returned)

    # --- visits and takers

    def _visit(self, id: Id, rule: Rule | None, boxes: list[Bits]) -> None:
        if len(self.walk.visits) >= self.budget:
            raise TooMany
        self.walk.visits.append(Visit(id, rule, self.position, boxes, self.walk.path, self.hook, self.now))

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

    def _clipped(self, boxes: list[Bits]) -> list[Bits]:
        """Return the boxes without later fragments, at hooks and in rulesets that never see one."""
        return boxes if self.model.sees_fragments(self.hook) else self._met(boxes, self._named([self.space.joined()]))

    def _states(self, states: Iterable[int]) -> list[Bits]:
        """Return the box of the packets in these states; all packets if no rule compares states."""
        if STATE not in self.space.full:
            return [{}]
        classes = self.space.set(STATE, tuple(each for state in states for each in one(state)))
        return self._named([{STATE: classes}])

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

    def _repeat(self, renamed: dict[Any, Version], kept: Kept, values: Bits) -> None:
        """Repeat what is known of the old versions of fields for packets in which the new ones are the same.

        values: what new versions are if they are not the same
        """

        def repeated(box: Bits) -> list[Bits]:
            later = {renamed[key]: classes for key, classes in box.items() if key in renamed}
            others = {key: classes for key, classes in box.items() if key not in renamed}
            if any(not box.get(old, -1) & values.get(new, -1) for old, new in renamed.items()):
                return [{**others, **later}]
            found = []
            for part in kept([others]):
                # where old versions decide whether a packet is changed, the new ones alone do not show that it was not
                before = {old: part[old] & box.get(old, -1) for old in renamed if old in part}
                if all(before.values()):
                    found.append({**part, **before, **later})
            return found

        alive: dict[int, Taker] = {}
        for old in renamed:
            here = [taker for taker in self._by_field.get(old, ()) if taker.end > self.position]
            self._by_field[old] = here
            alive |= {id(taker): taker for taker in here}
        for taker in alive.values():
            for box in repeated(taker.box):
                self._again(taker, box, taker.home)
        for frame in self.frames:
            context = frame.context[0] if len(frame.context) == 1 else {}
            for old in renamed:
                if old in context:
                    for box in repeated({old: self.space.full[old] & ~context[old]}):
                        self._add(Taker("", box, self.position + 1, 0, False, frame.made))
        # these need not be repeated: a packet that is not changed has the same in all versions
        for part in kept([{}]):
            for old, new in renamed.items():
                if old in part:
                    taker = Taker("", {**part, new: self.space.full[new] & ~part[old]}, self.position + 1, 0, False, [])
                    self.walk.takers.append(taker)

    def _translate(self, chain: Chain | None) -> None:
        """Let the nat table change addresses, but not of packets that it never changes.

        An established connection may be older than the rules, so that any address may belong to any other.
        """
        same: list[Bits] = []
        if STATE in self.space.full:
            same = self._states((INVALID, UNTRACKED) if chain and chain.rules else (NEW, INVALID, UNTRACKED))
        self._change(TRANSLATED[self.hook], lambda boxes: self._met(boxes, same))
