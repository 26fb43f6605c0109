"""All packets of a question on one path through the tables, from the last rule to the first.

What a rule does to packets is a diagram: its target's in the boxes of its condition, elsewhere what the rules after it
do. A chain becomes a diagram once, and each jump puts what follows into it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.paths import CHANGED, CHANGED_AFTER, NEW, PATHS
from iptables_py.analysis.reach.changes import Changing
from iptables_py.analysis.reach.diagram import Diagrams
from iptables_py.analysis.reach.missing import LO, missing, outside_host
from iptables_py.analysis.reach.nat import Nat
from iptables_py.analysis.reach.nodes import Outcome
from iptables_py.analysis.reach.outcomes import (
    ABSENT,
    ACCEPT,
    DROP,
    NEXT,
    NOTHING,
    REJECT,
    RETURN,
    UNKNOWN,
    is_open,
)
from iptables_py.analysis.reach.writes import SENDS_ON, Write, is_untracking
from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    DESTINATION_PORT,
    FLAGS,
    IN,
    OUT,
    PIECE,
    PROTOCOL,
    SIZES,
    SOURCE,
    SOURCE_PORT,
    STATE,
    TYPE,
    Steady,
    of_states,
    one,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.check.model import Chain, Model, Rule
    from iptables_py.analysis.reach.nodes import Levels, Node

TRACKED = of_states(("NEW", "ESTABLISHED", "RELATED"), False)
REST = (PROTOCOL, DESTINATION_PORT, TYPE, SOURCE_PORT, FLAGS, PIECE, STATE)
# orders of levels: the first is good for long chains, the second for many chains that are entered by interface
ORDERS = ((SOURCE, DESTINATION, IN, OUT, *REST), (IN, OUT, SOURCE, DESTINATION, *REST))


class Following:
    """The packets of a question on one path.

    path: INPUT, FORWARD or OUTPUT
    context: the classes of each field that packets of the question may have at the start
    order: the order of the fields that are not Steady
    most: the number of steps after which it is given up
    """

    def __init__(
        self, model: Model, path: str, context: Bits, order: Sequence[str], most: int
    ) -> None:
        self.model, self.space, self.path = model, model.space, path
        others = sorted(self.space.fields, key=lambda field: isinstance(field, Steady))
        self.fields: list[Any] = [field for field in order if field in self.space.full]
        self.fields += [field for field in others if field not in order]
        self.levels = {field: level for level, field in enumerate(self.fields)}
        self._asked = context
        self.context = {self.levels[field]: classes for field, classes in context.items()}
        domains = [context.get(field, self._whole(field)) for field in self.fields]
        self.diagrams = Diagrams(domains, is_open, most)
        is_new = context.get(STATE) == self.space.set(STATE, one(NEW))
        self.changes = Changing(model, self.diagrams, self.fields, is_new)
        for level, classes in self.changes.written():
            domains[level] |= classes & self._whole(self.fields[level])
        self.next, self._nothing = self.diagrams.leaf([Outcome(NEXT)]), self.diagrams.leaf([Outcome(NOTHING)])
        self.hook = ""
        self._chains: dict[tuple[str, str, str], Node] = {}

    def outcomes(self) -> Node:
        """Return what becomes of the packets; of those that do not exist, anything. Raise TooLarge."""
        diagrams = self.diagrams
        after = diagrams.leaf([Outcome(ACCEPT)])
        for hook, tables in reversed(PATHS[self.path]):
            self.hook = hook
            after = self.changes.changed(after, self._after_hook())
            for table in reversed(tables):
                chain = self.model.tables.get(table, {}).get(hook)
                if table == "nat":
                    after = self._nat().diagram(self.base(chain) if chain and chain.rules else None, after)
                elif chain and chain.policy is not None:
                    after = self._before(self.base(chain), after)
            after = self._outside(after, outside_host(self.model, self.path, hook), diagrams.leaf([ABSENT]))
        lacking = [*self.space.impossible, *missing(self.space, self.path, self._asked)]
        after = self._outside(after, lacking, self._nothing)
        return diagrams.without(diagrams.within(after, self.context), self._nothing)

    def _outside(self, node: Node, excluded: Sequence[Bits], outcome: Node) -> Node:
        """Return the diagram with that outcome for packets in these boxes."""
        for box in excluded:
            found = self.box(box)
            if found is not None:
                node = self.diagrams.chosen(found, outcome, node)
        return node

    def _after_hook(self) -> list[Write]:
        """Return what may change after a hook. Whole packets keep their flags."""
        names = {*CHANGED, *CHANGED_AFTER.get((self.path, self.hook), ())} - {FLAGS}
        names -= set() if self._reroutes() else {OUT}
        return self.changes.anything(sorted(names), "")

    # --- tables

    def base(self, chain: Chain) -> Node:
        """Return what a base chain and its policy do."""
        policy = ACCEPT if chain.policy == "ACCEPT" else DROP
        end = Outcome(policy, f"{chain.table}/{chain.name}/policy" if policy == DROP or chain.table == "filter" else "")
        return self._renamed(self._chain(chain), NEXT, end)

    def _before(self, node: Node, after: Node) -> Node:
        """Return the diagram of a table with that of what comes after it."""
        following = {}
        for outcome in node.open:
            other = self.changes.changed(after, outcome.writes)
            if outcome.id.startswith("filter/"):
                named = self.diagrams.leaf([Outcome(ACCEPT, outcome.id)])
                other = self.diagrams.followed(other, {Outcome(ACCEPT): named})
            following[outcome] = other
        return self.diagrams.followed(node, following)

    def _nat(self) -> Nat:
        return Nat(self.changes, self.path, self.hook, self.box)

    # --- chains

    def _chain(self, chain: Chain) -> Node:
        """Return what a chain does; NEXT are the packets that come to its end."""
        key = chain.table, chain.name, self.hook
        found = self._chains.get(key)
        if found is None:
            found = self._renamed(self._rules(chain.rules), RETURN, Outcome(NEXT))
            self._chains[key] = found
        return found

    def _rules(self, rules: Sequence[Rule]) -> Node:
        """Return what rules do one after the other: halves are joined, so that few large diagrams are made."""
        if len(rules) < 2:
            return self._rule(rules[0]) if rules else self.next
        middle = len(rules) // 2
        first = self._rules(rules[:middle])
        going = [outcome for outcome in first.open if outcome.kind == NEXT]
        if not going:
            return first
        second = self._rules(rules[middle:])
        following = {outcome: self.changes.changed(second, outcome.writes, is_same_table=True) for outcome in going}
        return self.diagrams.followed(first, following)

    def _rule(self, rule: Rule) -> Node:
        upper, lower = ([box for each in side if (box := self.box(each)) is not None]
                        for side in rule.at(self.hook, self.space))  # fmt: skip
        found = self.next
        if upper:
            inside = self._target(rule)
            is_exact = upper == lower
            for box in upper:
                found = self.diagrams.chosen(box, inside, found, not is_exact, [rule.id])
            for box in () if is_exact else lower:
                found = self.diagrams.chosen(box, inside, found)
        notes = self.changes.anything(rule.notes, rule.id) if rule.notes else []
        return self.changes.changed(found, notes, is_same_table=True)

    def _target(self, rule: Rule) -> Node:
        """Return what becomes of the packets that match a rule."""
        leaf = self.diagrams.leaf
        if rule.verdict == "ACCEPT":
            return leaf([Outcome(ACCEPT, rule.id if rule.table == "filter" else "")])
        if rule.drops:
            return leaf([Outcome(REJECT if rule.target == "REJECT" else DROP, rule.id)])
        if rule.verdict == "RETURN":
            return leaf([Outcome(RETURN)])
        if rule.jump:
            inner = self._chain(self.model.tables[rule.table][rule.jump])
            return self._renamed(inner, NEXT, Outcome(RETURN)) if rule.parsed.goto else inner
        if rule.table == "nat" and rule.ends:
            return self._nat().target(rule)
        if rule.changes is None or rule.target in SENDS_ON or rule.ends:
            return leaf([Outcome(UNKNOWN, rule.id)]) if rule.target else self.next
        changed = leaf([Outcome(NEXT, "", self.changes.of_target(rule))])
        tracked = self._tracked_before() if is_untracking(rule) else None
        return changed if tracked is None else self.diagrams.chosen(tracked, self.next, changed)

    def _tracked_before(self) -> Levels | None:
        """Return the packets that are tracked before the raw table: those that come back over lo (measured)."""
        if self.hook != "PREROUTING":
            return None
        return self.box({IN: self.space.set(IN, LO), STATE: self.space.set(STATE, TRACKED)})

    def _renamed(self, node: Node, kind: str, to: Outcome) -> Node:
        """Return the diagram with other outcomes in place of those of a kind; what was changed before is kept."""
        ends = {
            outcome: self.diagrams.leaf([to._replace(writes=outcome.writes if is_open(to) else ())])
            for outcome in node.open
            if outcome.kind == kind
        }
        return self.diagrams.followed(node, ends) if ends else node

    def _reroutes(self) -> bool:
        """Return whether rules of OUTPUT may change what the way out depends on."""
        return any(
            rule.changes is None or rule.changes
            for table in ("raw", "mangle", "nat")
            for chain in self.model.tables.get(table, {}).values()
            for rule in chain.rules
        )

    def _whole(self, field: Any) -> int:
        """Return all classes that whole packets may have."""
        full = self.space.full[field]
        return full & ~self.space.set(field, one(SIZES[field])) if field in SIZES else full

    def box(self, box: Bits) -> Levels | None:
        """Return a box as levels, without fields of which it has all classes; None if no packet is in it."""
        found: Levels = {}
        for field, classes in box.items():
            level = self.levels[field]
            domain = self.diagrams.domains[level]
            mine = found.get(level, domain) & classes
            if not mine:
                return None
            if mine != domain:
                found[level] = mine
        return found
