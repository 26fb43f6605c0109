"""Chains, rules, sets and accounting objects of the ruleset. Base chains are available even if it cannot be read."""

from iptables_py import tables
from iptables_py.completing.answers import visible
from iptables_py.errors import Problem
from iptables_py.kernel.jumps import reach
from iptables_py.rules.storedtext import shown
from iptables_py.rules.words import split
from iptables_py.store import glances

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.ipset.sets import Set
    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store

MOST_TEXTS = 200  # with more chains than this, only their names are offered
MOST_RULES = 1000


class Ruleset:
    """The tables of one family. `store` is None if there is no readable ruleset.

    `number` is that of the ruleset in the store, by default the family.
    """

    def __init__(self, family: int, number: int = 0) -> None:
        self.family = family
        self.number = number or family
        self.store: Store | None = None
        try:
            self.store = glances.glance()
        except Problem:
            pass

    def close(self) -> None:
        """Close the ruleset."""
        if self.store:
            self.store.close()

    def _chains(self, table: str) -> "list[Chain]":
        return self.store.chains(self.number, table) if self.store else []

    def base_chains(self, table: str) -> list[tuple[str, str]]:
        """Return the built-in chains of a table, each with a description."""
        known = {chain.name: chain for chain in self._chains(table) if chain.policy}
        return [
            (name, self._text(known[name]) if name in known else "policy ACCEPT, no rules")
            for name in tables.BASE_CHAINS.get(table, ())
        ]

    def user_chains(self, table: str) -> list[tuple[str, str]]:
        """Return the user-defined chains of a table, each with a description unless there are too many."""
        chains = [chain for chain in self._chains(table) if chain.policy is None]
        described = len(chains) <= MOST_TEXTS
        return [(chain.name, self._text(chain) if described else "") for chain in chains]

    def _text(self, chain: "Chain") -> str:
        if not self.store:
            return ""
        count = self.store.count(chain)
        rules = f"{count} rule{'s' * (count != 1)}" if count else "no rules"
        if chain.policy:
            return f"policy {chain.policy}, {rules}"
        references = self.store.references(chain)
        return f"chain, {rules}, " + (f"used by {references}" if references else "not used")

    def rules(self, table: str, name: str | None, begin: str) -> list[tuple[str, str]]:
        """Return the first MOST_RULES numbers of a chain's rules that begin with `begin`.

    Each comes with the rule's text unless the chain has more than MOST_RULES rules.
    """
        chain = self.store.chain(self.number, table, name) if self.store and name else None
        if chain is None or not self.store:
            return []
        count = self.store.count(chain)
        numbers = [number for number in range(1, count + 1) if str(number).startswith(begin)][:MOST_RULES]
        texts = [shown(rule.spec) for rule in self.store.rules(chain)] if count <= MOST_RULES else []
        return [(str(number), visible(texts[number - 1]) if texts else "") for number in numbers]

    def values(self, options: "Sequence[str]") -> list[str]:
        """Return the values that the first MOST_RULES rules of each table have after one of the options."""
        found: dict[str, None] = {}
        for table in tables.BASE_CHAINS if self.store else ():
            rules = (rule for chain in self._chains(table) for rule in (self.store.rules(chain) if self.store else ()))
            for _, rule in zip(range(MOST_RULES), rules, strict=False):
                words = [shown(word) for word in split(rule.spec)]
                found |= {words[at + 1]: None for at, word in enumerate(words[:-1]) if word in options}
        return list(found)

    def hooks(self, table: str, name: str | None) -> int:
        """Return the hooks from which a chain is reached, or 0 if they are not known."""
        if name in tables.BASE_CHAINS.get(table, ()):
            return tables.HOOKS[name or ""]
        chain = self.store.chain(self.number, table, name) if self.store and name else None
        return reach(self.store, self.number, table, chain) if self.store and chain else 0

    def sets(self, every_family: bool = False) -> list[tuple[str, str]]:
        """Return the IP sets of the family, or all of them, each with a description."""
        if not self.store:
            return []
        from iptables_py.ipset import sets

        return [
            (found.name, f"{found.type.name} {found.options}".strip())
            for found in sets.every(self.store.db)
            if every_family or found.family in (0, self.family)
        ]

    def accounting_objects(self) -> list[tuple[str, str]]:
        """Return the objects of nfacct, each with a description."""
        if not self.store:
            return []
        from iptables_py.nfacct import objects

        return [
            (one.name, f"quota of {one.quota} {one.mode}s" if one.mode else "counter")
            for one in objects.every(self.store.db)
        ]

    def member_options(self, name: str) -> list[str]:
        """Return the options that members of that set may have."""
        from iptables_py.ipset.members import NEEDED

        found = self._set(name)
        if not found:
            return []
        lacking = {option for options, needed, _ in NEEDED if needed not in found.values for option in options}
        return [option for option in found.type.add if option not in lacking]

    def members(self, name: str) -> list[str]:
        """Return the first MOST_RULES members of a set."""
        found = self._set(name)
        if not found or not self.store:
            return []
        from iptables_py.ipset.kinds import kind_of
        from iptables_py.ipset.sets import members

        kind = kind_of(found.type)
        return [kind.shown(found, one.key) for one in members(self.store.db, found, _now())[:MOST_RULES]]

    def _set(self, name: str) -> "Set | None":
        from iptables_py.ipset import sets

        return sets.find(self.store.db, name) if self.store else None


def _now() -> int:
    """Return the milliseconds since 1970."""
    import time

    return int(time.time() * 1000)
