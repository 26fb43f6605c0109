"""What rules change and look at, together with the chains that they jump to."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any, NamedTuple

from iptables_py.analysis.check.memory import only_compares

if TYPE_CHECKING:
    from iptables_py.analysis.check.model import Model, Rule

    Names = frozenset[str] | None

ALL_INTERFACES = "FORWARD"  # the hook at which packets have both interfaces


class Effect(NamedTuple):
    """What a rule does and needs.

    changed: what it may change of packets or of what matches look at, None for anything
    looked_at: the fields that it looks at
    only_compares: whether its matches, and those of the chains, neither remember nor decide by chance
    """

    changed: Names
    looked_at: frozenset[Any]
    only_compares: bool

    def and_of(self, other: Effect) -> Effect:
        """Return the effect of two rules."""
        changed = None if self.changed is None or other.changed is None else self.changed | other.changed
        return Effect(changed, self.looked_at | other.looked_at, self.only_compares and other.only_compares)


class Effects:
    """The effects of the rules of a model."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self._chains: dict[tuple[str, str], Effect] = {}

    def of(self, rule: Rule) -> Effect:
        """Return the effect of a rule."""
        changed = None if rule.changes is None else frozenset((*rule.changes, *rule.notes))
        boxes = (box for side in rule.at(ALL_INTERFACES, self.model.space) for box in side)
        own = Effect(changed, frozenset(key for box in boxes for key in box), only_compares(rule))
        return own.and_of(self._chain(rule.table, rule.jump)) if rule.jump else own

    def _chain(self, table: str, name: str) -> Effect:
        if (table, name) not in self._chains:
            rules = map(self.of, self.model.tables[table][name].rules)
            self._chains[table, name] = reduce(Effect.and_of, rules, Effect(frozenset(), frozenset(), True))
        return self._chains[table, name]
