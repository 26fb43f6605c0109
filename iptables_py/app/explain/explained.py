"""Chains in sentences: their rules, what enters them, and what becomes of everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.explain.sentence import FROM_BASE, Subject, decides_all, parsed, sentence
from iptables_py.app.parsed import Parts
from iptables_py.extensions.shared.wording import both, either
from iptables_py.tables import is_base

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.parsed import ParsedChain, ParsedRule

POLICIES = {"ACCEPT": "accepted", "DROP": "dropped"}
MOST_NAMES = 4  # chains that are named as those to which packets return


class Entry:
    """A rule that leads into a chain: its chain and number, and the packets to which it applies.

    goto: whether packets do not come back to it
    is_reached: False if it is sure that no packet comes to it
    """

    __slots__ = ("chain", "condition", "goto", "is_reached", "number")

    def __init__(self, chain: str, rule: ParsedRule, goto: bool) -> None:
        self.chain = chain
        self.number = rule.number
        self.condition = "packets that a rule with an unknown extension selects"
        if rule.is_parsed:
            self.condition = Subject(parsed(rule.spec, rule.family)).text
        self.goto = goto
        self.is_reached = False

    @property
    def place(self) -> str:
        """Return the chain and the number."""
        return f"{self.chain} {self.number}"

    @property
    def words(self) -> str:
        """Return the packets, and where the rule is."""
        return f"{self.condition} ({self.place}{'' if self.is_reached else ', which no packet reaches'})"


class Jumps:
    """The jumps of a table: what leads into each user chain, and where packets go from its end.

    table, chains: all chains of the table
    """

    def __init__(self, table: str, chains: Sequence[ParsedChain]) -> None:
        self.table = table
        self._into: dict[str, list[Entry]] = {}
        self._from: dict[str, list[tuple[str, Entry]]] = {}
        self._most: dict[str, int] = {}  # by chain: the number of the last rule that packets reach, if not all
        for chain in chains:
            for rule in chain.rules:
                if (parts := Parts(rule)).is_chain:
                    entry = Entry(chain.name, rule, parts.goto)
                    self._into.setdefault(parts.target, []).append(entry)
                    self._from.setdefault(chain.name, []).append((parts.target, entry))
                if chain.name not in self._most and _decides_all(rule):
                    self._most[chain.name] = rule.number
        self._reach([chain.name for chain in chains if is_base(table, chain.name)])

    def _reach(self, waiting: list[str]) -> None:
        """Mark the entries to which packets come from these chains."""
        seen = set(waiting)
        while waiting:
            name = waiting.pop()
            for target, entry in self._from.get(name, ()):
                if entry.number <= self._most.get(name, entry.number):
                    entry.is_reached = True
                    if target not in seen:
                        seen.add(target)
                        waiting.append(target)

    def into(self, name: str) -> Sequence[Entry]:
        """Return what leads into a chain."""
        return self._into.get(name, ())

    def entered(self, name: str) -> str:
        """Return which packets enter a user chain, "" for a base chain."""
        if is_base(self.table, name):
            return ""
        entries = self.into(name)
        if not any(entry.is_reached for entry in entries):
            places = both(entry.place for entry in entries) if entries else ""
            return f"never entered{f', because no packet reaches {places}' if places else ''}"
        return f"entered for {'; for '.join(entry.words for entry in entries)}"

    def explained(self, rule: ParsedRule, chain: str) -> str:
        """Return the rule as a sentence, or its text if it has an unknown extension."""
        if not rule.is_parsed:
            return f"An unknown extension is used: {rule.text}"
        returning = FROM_BASE if is_base(self.table, chain) else self._back(chain, "")
        return sentence(rule.spec, rule.family, returning)

    def otherwise(self, chain: ParsedChain) -> str:
        """Return what becomes of the packets that no rule decides."""
        if any(map(_decides_all, chain.rules)):
            return "nothing else is left"
        everything = "everything else" if chain.rules else "everything"
        if chain.policy is None:
            return f"{everything} {self._back(chain.name, 's') or 'returns to the calling chain'}"
        return f"{everything} is {POLICIES[chain.policy]}"

    def _back(self, name: str, ending: str) -> str:
        """Return where packets go from a user chain's end, "" if that is the chain from which they came.

        After a goto, it is where they go from the end of the chain with the goto. `ending` is that of the verbs.
        """
        if not any(entry.goto for entry in self.into(name)):
            return ""
        callers: dict[str, None] = {}
        bases: dict[str, None] = {}
        seen, waiting = {name}, [name]
        while waiting:
            for entry in self.into(waiting.pop()):
                if not entry.goto:
                    callers[entry.chain] = None
                elif is_base(self.table, entry.chain):
                    bases[entry.chain] = None
                elif entry.chain not in seen:
                    seen.add(entry.chain)
                    waiting.append(entry.chain)
        to = either(callers) if 0 < len(callers) <= MOST_NAMES else "the chain of the last jump (-j)"
        parts = [f"return{ending} to {to}"] if callers else []
        parts += [f"get{ending} the policy of {either(bases)}"] if bases else []
        return " or ".join(parts)


def _decides_all(rule: ParsedRule) -> bool:
    return rule.is_parsed and decides_all(rule.spec, rule.family)
