"""Taking back what packets have changed in a loaded ruleset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.rulememory import remembers

if TYPE_CHECKING:
    from iptables_py.engine.ruleset import Chain, Ruleset


def rewind(ruleset: Ruleset) -> None:
    """Make the counters those of the store, and let the rules forget what they remember."""
    ruleset.remember({})
    for chains in ruleset.tables.values():
        for chain in chains.values():
            _rewind_chain(chain)


def _rewind_chain(chain: Chain) -> None:
    chain.packets, chain.bytes = chain.stored.packets, chain.stored.bytes
    for rule in chain.compiled():
        rule.packets, rule.bytes = rule.stored
        if remembers(rule.functions):
            chain.drop(rule)
