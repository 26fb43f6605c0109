"""The walk of all packets through all tables: which rules they may come to, and which rules took what before.

A chain is walked once for each rule that jumps to it. Each time a rule is come to is a visit. A taker is a box of which
no packet comes to the visits between its start and its end, because a rule decided about all its packets, or sent them
back. Uncertain rules take nothing, see docs/check.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.analysis.check.addresstypes import LOOPBACK
from iptables_py.analysis.check.classes import EVERYTHING
from iptables_py.analysis.check.conditions import names_of
from iptables_py.analysis.check.paths import (
    CHANGED,
    CHANGED_AFTER,
    INVALID,
    NEW,
    PATHS,
    RELATED,
    STATES_OF_NAT,
    TRANSLATED,
    UNTRACKED,
)
from iptables_py.analysis.check.takers import MOST_VALUES, Takers
from iptables_py.analysis.check.visits import Frame, Taker, Visit, Walk
from iptables_py.extensions.shared.packetsets import CONNMARK, IN, STATE, TTL, one

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.check.model import Chain, Model, Rule
    from iptables_py.analysis.check.visits import Escapes, Id


MOST_VISITS = 200_000
MOST_ESCAPES = 100  # that are taken from the boxes of takers


class TooMany(Exception):
    """There are too many visits."""


class Walker(Takers):
    """The walk of the packets of one path."""

    def __init__(self, model: Model, path: str, budget: int) -> None:
        super().__init__(model.space, path)
        self.model = model
        self.budget = budget
        self.hook = ""
        self.looped: list[Bits] = []  # packets of lo that are not tracked, unless they came back
        self.pending: list[tuple[tuple[str, ...] | None, list[Bits]]] = []
        self.accepted: Escapes = []  # packets that went on to the next table

    def run(self) -> Walk:
        """Walk all tables of the path. Raise TooMany."""
        chains = [(hook, table) for hook, tables in PATHS[self.walk.path] for table in tables]
        last = max((at for at, (hook, table) in enumerate(chains) if self._base_chain(hook, table)), default=-1)
        at = -1
        for hook, tables in PATHS[self.walk.path]:
            self.hook = hook
            known: list[Taker] = []
            for box in self._excluded():
                self._take("", box, False, known)
            for table in tables:
                at += 1
                chain = self._base_chain(hook, table)
                if chain:
                    self._base(chain, at < last)
                if table == "nat":
                    self._translate(chain)
            self._end(known)
            self._change_after_hook()
        return self.walk

    def _change_after_hook(self) -> None:
        """Let change what changes after a hook. Forwarded packets have one hop less then, but not on a bridge."""
        names = CHANGED_AFTER.get((self.walk.path, self.hook), ())
        before, full = self.now.get(TTL, TTL), self.space.full.get(TTL, 0)
        # matches that look at everything change with anything, those that look only at headers stay as they are
        self._change((*(name for name in CHANGED if name != EVERYTHING), CONNMARK, *names))
        if TTL not in names or not 0 < full.bit_count() <= MOST_VALUES:
            return
        ends = [*self.space.values(TTL, full)]
        for at, (first, end) in enumerate(ends):
            others = [1 << place for place, (low, high) in enumerate(ends) if high < first or low >= end]
            if others:
                self._take("", {before: 1 << at, self.now[TTL]: sum(others)}, True, self.forever)

    # --- chains

    def _excluded(self) -> list[Bits]:
        """Return the boxes in which the host has no packets at this hook."""
        boxes = self.model.facts.boxes(self.walk.path, self.hook) if self.model.facts else ()
        return self._named([bits for box in boxes for bits in self.space.bits(box)])

    def _base_chain(self, hook: str, table: str) -> Chain | None:
        chain = self.model.tables.get(table, {}).get(hook)
        return chain if chain is not None and chain.policy is not None else None

    def _base(self, chain: Chain, has_later: bool) -> None:
        """Walk a base chain and its policy. Takers whose packets come to no later table are kept."""
        context = self._clipped([{}])
        if chain.table == "nat":
            context = self._met(context, self._states(STATES_OF_NAT))
        self.accepted = []
        asked_before: list[Taker] = []
        for box in self._tracked_on_lo() if chain.table == "nat" else ():
            self._take("", box, False, asked_before)
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
        self._end(asked_before)
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
            sides = rule.at(self.hook, self.space)
            upper = self._named(sides[0])
            lower = upper if sides[1] is sides[0] else self._named(sides[1])
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
            is_untracked = STATE in (rule.sets or ())
            before = self.now
            self._change(rule.changes, self._outside(boxes), rule.sets, () if is_untracked else lower)
            has_escaped = bool(self.accepted) or any(one.escapes for one in self.frames)
            if has_escaped or boxes != self._met(frame.context, lower):
                self._same_or_set(before, rule.sets or {}, self._outside(boxes)([{}]) if has_escaped else [])
            if is_untracked:
                self._untrack(lower, frame)

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

    def _untrack(self, boxes: list[Bits], frame: Frame) -> None:
        """Note that packets are not tracked, unless they are already: answers of REJECT, and packets on lo."""
        space, key = self.space, self.now.get(STATE, STATE)
        allowed = (UNTRACKED, RELATED) if self.hook == "OUTPUT" else (UNTRACKED,)
        others = space.full[STATE] & ~sum(space.set(STATE, one(state)) for state in allowed)
        if self.hook == "PREROUTING":
            names = space.set(IN, names_of(LOOPBACK, False))
            self.looped += self._come_here(self._met(boxes, [{IN: names}]))
            boxes = self._met(boxes, [{IN: space.full[IN] & ~names}])
        for box in boxes:
            self._take("", {**box, key: others}, True, frame.made)

    def _come_here(self, boxes: list[Bits]) -> list[Bits]:
        """Return the part of boxes that did surely not leave the chains before: by ACCEPT, RETURN or goto."""
        left = [*self.accepted, *(each for frame in self.frames for each in frame.escapes)]
        if len(left) > MOST_ESCAPES:
            return []
        for _, escaped in left:
            boxes = self._outside(escaped)(boxes)
        return boxes

    def _tracked_on_lo(self) -> list[Bits]:
        """Return boxes of packets that came back over lo: the nat table was asked about them when they were sent."""
        key = self.now.get(STATE, STATE)
        tracked = self.space.full[STATE] & ~self.space.set(STATE, one(UNTRACKED)) if self.looped else 0
        return [{**box, key: tracked} for box in self.looped]

    # --- packets

    def _visit(self, id: Id, rule: Rule | None, boxes: list[Bits]) -> None:
        if len(self.walk.visits) >= self.budget:
            raise TooMany
        self.walk.visits.append(Visit(id, rule, self.position, boxes, self.walk.path, self.hook, self.now))

    def _clipped(self, boxes: list[Bits]) -> list[Bits]:
        """Return the boxes without later fragments, at hooks and in rulesets that never see one."""
        return boxes if self.model.sees_fragments(self.hook) else self._met(boxes, self._named([self.space.joined()]))

    def _states(self, states: Iterable[int]) -> list[Bits]:
        """Return the box of the packets in these states; all packets if no rule compares states."""
        if STATE not in self.space.full:
            return [{}]
        classes = self.space.set(STATE, tuple(each for state in states for each in one(state)))
        return self._named([{STATE: classes}])

    def _translate(self, chain: Chain | None) -> None:
        """Let the nat table change addresses, but not of packets that it never changes.

        An established connection may be older than the rules, so that any address may belong to any other.
        """
        same: list[Bits] = []
        if STATE in self.space.full:
            same = self._states((INVALID, UNTRACKED) if chain and chain.rules else (NEW, INVALID, UNTRACKED))
        self._change(TRANSLATED[self.hook], lambda boxes: self._met(boxes, same))
