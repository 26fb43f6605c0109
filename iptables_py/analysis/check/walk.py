"""The walk of all packets through all tables: which rules they may come to, and which rules took what before.

A chain is walked once for each rule that jumps to it. Each time a rule is come to is a visit. A taker is a box of which
no packet comes to the visits between its start and its end, because a rule decided about all its packets, or sent them
back. Uncertain rules take nothing, see docs/check.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from iptables_py.extensions.shared.packetsets import (
    FRAME,
    GROUP,
    LENGTH,
    STATE,
    STATES,
    TTL,
    USER,
    Steady,
    one,
)  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.check.model import Chain, Model, Rule

    # a rule's id, or table/chain/policy
    Id = str

MOST_VISITS = 200_000
MOST_PARTS = 64  # of what is left of a taker's box
MOST_ESCAPES = 100  # that are taken from the boxes of takers
# the paths of packets: the tables of each hook, in order
PREROUTING = ("PREROUTING", ("raw", "mangle", "nat"))
POSTROUTING = ("POSTROUTING", ("mangle", "nat"))
PATHS = {
    "INPUT": (PREROUTING, ("INPUT", ("mangle", "filter", "nat", "security"))),
    "FORWARD": (PREROUTING, ("FORWARD", ("mangle", "filter", "security")), POSTROUTING),
    "OUTPUT": (("OUTPUT", ("raw", "mangle", "nat", "filter", "security")), POSTROUTING),
}
TRANSLATED = {  # what the nat table changes at each hook
    "PREROUTING": ("dst", "dport"),
    "OUTPUT": ("dst", "dport"),
    "INPUT": ("src", "sport"),
    "POSTROUTING": ("src", "sport"),
}
EVERYTHING = "everything"  # what a Steady looks at that any change may affect
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
    """A box that the rule `by` takes from the visits with start <= position < end.

    since: the position for which the box is stated; later changes of its fields make it void
    at: the position of the rule that decides
    drops: whether its packets come to no later table either
    """

    by: Id
    box: Bits
    start: int
    since: int
    at: int
    drops: bool
    end: int = 1 << 60


@dataclass(eq=False, slots=True)
class Visit:
    """A place in the walk at which packets may come to a rule or policy.

    boxes: the packets that may match there, apart from those that were taken before
    blurred: fields of the boxes that may have changed since the packet came
    """

    id: Id
    rule: Rule | None
    position: int
    boxes: list[Bits]
    path: str
    hook: str
    blurred: frozenset[Any] = frozenset()


@dataclass(slots=True)
class Walk:
    """All visits of one path, in order, and all takers."""

    path: str
    visits: list[Visit] = field(default_factory=list)
    takers: list[Taker] = field(default_factory=list)


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


class Walker:
    """The walk of the packets of one path."""

    def __init__(self, model: Model, path: str, budget: int) -> None:
        self.model, self.space = model, model.space
        self.walk = Walk(path)
        self.position = 0
        self.budget = budget
        self.hook = ""
        self.changed: dict[str, int] = {}
        self.pending: list[tuple[str, ...] | None] = []
        self.accepted: Escapes = []  # packets that went on to the next table
        self._by_field: dict[Any, list[Taker]] = {}

    def run(self) -> Walk:
        """Walk all tables of the path. Raise TooMany."""
        crossing: list[Taker] = []
        chains = [(hook, table) for hook, tables in PATHS[self.walk.path] for table in tables]
        last = max((at for at, (hook, table) in enumerate(chains) if self._has_rules(hook, table)), default=-1)
        at = -1
        for hook, tables in PATHS[self.walk.path]:
            self.hook = hook
            for table in tables:
                at += 1
                chain = self.model.tables.get(table, {}).get(hook)
                if chain and chain.policy is not None:
                    crossing += self._base(chain, at < last)
                if table == "nat":
                    crossing += self._translate(chain, crossing)
            self._change((*CHANGED, *CHANGED_AFTER.get((self.walk.path, hook), ())))
        return self.walk

    # --- chains

    def _has_rules(self, hook: str, table: str) -> bool:
        chain = self.model.tables.get(table, {}).get(hook)
        return chain is not None and chain.policy is not None

    def _base(self, chain: Chain, has_later: bool) -> list[Taker]:
        """Walk a base chain and its policy. Return the takers whose packets come to no later table."""
        context = self._clipped([{}])
        if chain.table == "nat":
            context = self._met(context, self._states(STATES_OF_NAT))
        self.accepted = []
        decided, returned, escapes = self._chain(chain, context)
        self._end([*decided, *returned])
        made = [self._again(one, box) for one in decided for box in self._left(one, escapes)]
        self.position += 1
        self._visit(f"{chain.table}/{chain.name}/policy", None, context)
        self.position += 1
        crosses = has_later and chain.table != "nat" and not self.model.queues
        if chain.policy == "DROP":
            made.append(self._take(f"{chain.table}/{chain.name}/policy", {}, True))
        self.position += 1
        self._end(made)
        dropping = [one for one in made if one.drops] if crosses else []
        crossing = [self._again(one, box) for one in dropping for box in self._left(one, self.accepted)]
        for names in self.pending:
            self._change(names)
        self.pending.clear()
        return crossing

    def _left(self, taker: Taker, escapes: Escapes) -> list[Bits]:
        """Return the part of a taker's box that did not escape before, and is stated in fields that did not change."""
        boxes = [taker.box]
        if len(escapes) > MOST_ESCAPES and escapes[MOST_ESCAPES][0] < taker.at:
            return []
        for position, escaped in escapes:
            if position < taker.at:
                for other in escaped:
                    boxes = [part for box in boxes for part in parts_outside(box, other, self.space.full)]
                    if len(boxes) > MOST_PARTS:
                        return []
        return [box for box in boxes if not self._has_changed(box, taker.since)]

    def _chain(self, chain: Chain, context: list[Bits]) -> tuple[list[Taker], list[Taker], Escapes]:
        """Walk a chain. Return what its rules decided for good, what they only sent back or elsewhere, and its escapes.
        """
        escapes: Escapes = []
        made: list[Taker] = []
        returned: list[Taker] = []
        entered = known = self.position
        here = context
        for rule in chain.rules:
            self.position += 1
            if self._last_change() > known:
                known = self.position
                here = [self._unchanged(box, entered) for box in context]
            if rule.notes:
                self._change(rule.notes)
                self.position += 1
                here = [self._unchanged(box, entered) for box in context]
            upper, lower = rule.at(self.hook, self.space)
            boxes = self._met(here, upper)
            self._visit(rule.id, rule, boxes)
            if not boxes:
                continue
            if rule.ends:
                made += [self._take(rule.id, box, rule.drops) for box in lower]
                if not rule.drops:
                    self.accepted.append((self.position, boxes))
                if rule.changes != ():
                    self.pending.append(rule.changes)
            elif rule.verdict == "RETURN":
                returned += [self._take(rule.id, box, False) for box in lower]
                escapes.append((self.position, boxes))
            elif rule.jump:
                made += self._call(rule, boxes, lower, returned)
                if rule.parsed.goto:
                    escapes.append((self.position, boxes))
            elif rule.changes is None or rule.changes:
                self._change(rule.changes)
        return made, returned, escapes

    def _call(self, rule: Rule, boxes: list[Bits], lower: list[Bits], returned: list[Taker]) -> list[Taker]:
        """Walk the chain that a rule jumps to. Return what it decided for good, as it is for the calling chain."""
        since = self.position
        inner, back, escapes = self._chain(self.model.tables[rule.table][rule.jump], boxes)
        self.position += 1
        self._end([*inner, *back])
        made = []
        for taker in inner:
            for box in self._met(self._left(taker, escapes), lower):
                if not self._has_changed(box, since):
                    made.append(self._again(taker, box, since))
        if rule.parsed.goto:
            returned += [self._take(rule.id, box, False) for box in lower if not self._has_changed(box, since)]
        return made

    # --- visits and takers

    def _visit(self, id: Id, rule: Rule | None, boxes: list[Bits]) -> None:
        if len(self.walk.visits) >= self.budget:
            raise TooMany
        blurred = frozenset(key for box in boxes for key in box if self._has_changed({key: 0}, 0))
        self.walk.visits.append(Visit(id, rule, self.position, boxes, self.walk.path, self.hook, blurred))

    def _take(self, by: Id, box: Bits, drops: bool) -> Taker:
        return self._added(Taker(by, box, self.position + 1, self.position, self.position, drops))

    def _again(self, taker: Taker, box: Bits, since: int | None = None) -> Taker:
        """Add a taker again from here on, for a part of its box."""
        start = self.position + 1
        return self._added(Taker(taker.by, box, start, taker.since if since is None else since, taker.at, taker.drops))

    def _added(self, taker: Taker) -> Taker:
        self.walk.takers.append(taker)
        for key in taker.box:
            self._by_field.setdefault(key, []).append(taker)
        return taker

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
        return boxes if self.model.sees_fragments(self.hook) else self._met(boxes, [self.space.joined()])

    def _states(self, states: Iterable[int]) -> list[Bits]:
        """Return the box of the packets in these states; all packets if no rule compares states."""
        if STATE not in self.space.full:
            return [{}]
        return [{STATE: self.space.set(STATE, tuple(each for state in states for each in one(state)))}]

    # --- changes

    def _change(self, names: Iterable[str] | None) -> None:
        """Note that these may have changed, and end the takers that depend on them."""
        self.position += 1
        changed = [None] if names is None else [*names]
        for name in changed:
            self.changed["" if name is None else name] = self.position
        for key in list(self._by_field):
            if self._has_changed({key: 0}, self.position - 1):
                self._end(self._by_field.pop(key))

    def _last_change(self) -> int:
        return max(self.changed.values(), default=-1)

    def _has_changed(self, box: Bits, since: int) -> bool:
        """Return whether a field of a box may have changed after a position."""
        changed = self.changed
        if not changed:
            return False
        if changed.get("", -1) > since:
            return True
        for key in box:
            if not isinstance(key, Steady):
                if changed.get(key, -1) > since:
                    return True
            elif changed.get(EVERYTHING, -1) > since or any(
                at > since and (EVERYTHING in key.looks or name in key.looks) for name, at in changed.items()
            ):
                return True
        return False

    def _unchanged(self, box: Bits, since: int) -> Bits:
        return {key: classes for key, classes in box.items() if not self._has_changed({key: 0}, since)}

    def _translate(self, chain: Chain | None, crossing: list[Taker]) -> list[Taker]:
        """Let the nat table change addresses. Return what is left of takers: it is for packets that it never changes.

        An established connection may be older than the rules, so that any address may belong to any other.
        """
        alive = [one for one in crossing if one.end > self.position and not self._has_changed(one.box, one.since)]
        fields = TRANSLATED[self.hook]
        self._change(fields)
        if STATE not in self.space.full:
            return []
        same = self._states((INVALID, UNTRACKED) if chain and chain.rules else (NEW, INVALID, UNTRACKED))
        touched = [taker for taker in alive if not taker.box.keys().isdisjoint(fields)]
        return [self._again(taker, met, self.position) for taker in touched for met in self._met([taker.box], same)]
