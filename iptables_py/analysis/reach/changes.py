"""How rules change fields of packets, and what that means for diagrams of what comes after them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.reach.outcomes import is_open
from iptables_py.analysis.reach.writes import HAS_NEW_SOURCE, IS_SENT_ON, Write, changes_mark, composed, is_untracking
from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    DESTINATION_PORT,
    MARK,
    SOURCE,
    SOURCE_PORT,
    STATE,
    Part,
    one,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from iptables_py.analysis.check.model import Model, Rule
    from iptables_py.analysis.reach.diagram import Diagrams
    from iptables_py.analysis.reach.nodes import Node

UNTRACKED = 4  # as a place in STATES
OF_NAT = (IS_SENT_ON, HAS_NEW_SOURCE)


class Changing:
    """The changes of fields by the rules of a model.

    fields, levels: the fields by level, and their levels
    is_new: whether all packets are the first of their connection
    """

    def __init__(self, model: Model, diagrams: Diagrams, fields: Sequence[Any], is_new: bool) -> None:
        self.model, self.diagrams = model, diagrams
        self.fields = fields
        self.levels: Mapping[Any, int] = {field: level for level, field in enumerate(fields)}
        self.is_new = is_new

    def changed(self, node: Node, writes: Iterable[Write], is_same_table: bool = False) -> Node:
        """Return what becomes of packets after these changes.

        is_same_table: whether what is not decided yet in the diagram happens in this table, so that it has to know the
        changes
        """
        by_level = {write.level: write for write in writes}
        if not by_level:
            return node

        def leaf(one_leaf: Node) -> Node:
            outcomes = [
                outcome._replace(writes=composed(by_level, outcome.writes)) if is_open(outcome) else outcome
                for outcome in one_leaf.outcomes
            ]
            return self.diagrams.leaf(outcomes, one_leaf.causes)

        return self.diagrams.mapped(
            node,
            {level: write.classes for level, write in by_level.items()},
            leaf if is_same_table else None,
            lambda level: [by_level[level].by or self.fields[level]],
        )

    def anything(self, names: Iterable[str], by: str) -> list[Write]:
        """Return that these fields, or other names, may have changed to anything."""
        levels = [self.levels[field] for field in self.model.space.looking_at(names) if field not in OF_NAT]
        return [Write(level, self.diagrams.domains[level], by) for level in levels]

    def of_target(self, rule: Rule) -> tuple[Write, ...]:
        """Return what a target changes that packets may be asked for later."""
        names = [name for name in rule.changes or () if name != STATE and (name != MARK or changes_mark(rule))]
        sets = rule.sets
        found = {}
        for field in self.model.space.looking_at(names, sets) if names else ():
            if field in OF_NAT:
                continue
            level = self.levels[field]
            found[level] = Write(level, (sets or {}).get(field, self.diagrams.domains[level]), rule.id)
        if is_untracking(rule):
            found |= {write.level: write for write in self.anything((STATE,), rule.id)}
            level = self.levels[STATE]
            found[level] = Write(level, self.model.space.set(STATE, one(UNTRACKED)), rule.id)
        return tuple(sorted(found.values()))

    def written(self) -> list[tuple[int, int]]:
        """Return the classes of fields that packets may have only because rules write them."""
        rules = self.model.rules()
        names = {name for rule in rules for name in (*(rule.changes or ()), *rule.notes)}
        names |= set() if self.is_new else {SOURCE, DESTINATION, SOURCE_PORT, DESTINATION_PORT}
        return [
            (level, self.model.space.full[field])
            for level, field in enumerate(self.fields)
            if (field.field if isinstance(field, Part) else field) in names
        ]
