"""Chains in sentences: their rules, what enters them, and what becomes of everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.explain.sentence import Subject, decides_all, parsed, sentence
from iptables_py.app.parsed import Parts
from iptables_py.tables import is_base

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.parsed import ParsedChain, ParsedRule

POLICIES = {"ACCEPT": "accepted", "DROP": "dropped"}


class Entry:
    """A rule that leads into a chain: its chain and number, and the packets to which it applies."""

    __slots__ = ("chain", "condition", "number")

    def __init__(self, chain: str, rule: ParsedRule) -> None:
        self.chain = chain
        self.number = rule.number
        self.condition = Subject(parsed(rule.spec, rule.family)).text

    @property
    def words(self) -> str:
        """Return the packets, and where the rule is."""
        return f"{self.condition} ({self.chain} {self.number})"


def entries(chains: Sequence[ParsedChain]) -> dict[str, list[Entry]]:
    """Return what leads into each user chain of a table, by its name."""
    found: dict[str, list[Entry]] = {}
    for chain in chains:
        for rule in chain.rules:
            if rule.is_parsed and (parts := Parts(rule)).is_chain:
                found.setdefault(parts.target, []).append(Entry(chain.name, rule))
    return found


def explained(rule: ParsedRule, table: str, chain: str) -> str:
    """Return the rule as a sentence, or its text if it has an unknown extension."""
    if not rule.is_parsed:
        return f"An unknown extension is used: {rule.text}"
    return sentence(rule.spec, rule.family, is_base(table, chain))


def otherwise(chain: ParsedChain) -> str:
    """Return what becomes of the packets that no rule decides."""
    if any(rule.is_parsed and decides_all(rule.spec, rule.family) for rule in chain.rules):
        return "nothing else is left"
    everything = "everything else" if chain.rules else "everything"
    if chain.policy is None:
        return f"{everything} returns to the calling chain"
    return f"{everything} is {POLICIES[chain.policy]}"
