"""A ruleset that can go back to what it was before the first packet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.engine.rulememory import remember, remembered
from iptables_py.engine.ruleset import Rule, Ruleset

if TYPE_CHECKING:
    from iptables_py.engine.ruleset import Chain
    from iptables_py.store.wholetables import RuleRow


class RewindingRuleset(Ruleset):
    """A ruleset that notes what each rule remembers when it is compiled."""

    def __init__(self, family: int) -> None:
        super().__init__(family)
        self._first: dict[int, tuple[Rule, dict[str, Any]]] = {}

    def compiled(self, chain: Chain, number: int, row: RuleRow) -> Rule:
        """Return the rule that a row of the store describes."""
        rule = super().compiled(chain, number, row)
        memory = remembered(rule.functions)
        if memory is not None:
            self._first[rule.id] = rule, memory
        return rule

    def rewind(self) -> None:
        """Let each rule remember only what it did when it was compiled, and make the counters those of the store."""
        for chains in self.tables.values():
            for chain in chains.values():
                chain.packets, chain.bytes = chain.stored.packets, chain.stored.bytes
                for rule in chain.compiled():
                    rule.packets, rule.bytes = rule.stored
        self.forget()

    def forget(self) -> None:
        """Let each rule remember only what it did when it was compiled, and keep the counters."""
        for rule, memory in self._first.values():
            remember(rule.functions, memory)
