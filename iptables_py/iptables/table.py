"""The table that commands work on, within one transaction."""

from iptables_py import tables
from iptables_py.rules.storedtext import guarded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.iptables.run import Run
    from iptables_py.kernel.batch import Batch
    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store


class Table:
    """A table of the ruleset, open for one transaction.

    run: the run whose output the commands write to.
    store: the ruleset.
    family, name: of the table in the store; the family is the number of the run's ruleset.
    batch: the changes, and what the kernel refuses of them; commands that only read have none.
    """

    __slots__ = ("batch", "family", "name", "run", "store")

    batch: "Batch"

    def __init__(self, run: "Run", store: "Store", name: str) -> None:
        self.run = run
        self.store = store
        self.family = run.ruleset
        self.name = name

    @property
    def is_new(self) -> bool:
        """Return whether this transaction creates the table."""
        return False

    def refuse(self, text: str) -> None:
        """Note something that the kernel refuses at the current line."""
        self.batch.refuse(self.run.line, text)

    def is_base(self, name: str) -> bool:
        """Return whether a chain of that name is a base chain."""
        return tables.is_base(self.name, name)

    def chain(self, name: str) -> "Chain | None":
        """Return the chain of that name, or None."""
        return self.store.chain(self.family, self.name, name)

    def chains(self) -> "list[Chain]":
        """Return all chains, sorted by the bytes of their names."""
        return self.store.chains(self.family, self.name)

    def make_base_chain(self, name: str) -> "Chain | None":
        """Return the chain of that name. Create it if it is a missing base chain, else return None."""
        chain = self.chain(name)
        if chain is None and self.is_base(name):
            self.store.add_table(self.family, self.name)
            chain = self.store.add_chain(self.family, self.name, name, "ACCEPT")
        return chain

    def make_user_chain(self, name: str) -> None:
        """Create a user chain, which must not exist yet, and the table if it is missing."""
        self.store.add_table(self.family, self.name)
        self.store.add_chain(self.family, self.name, name, None)

    def drop_base_chain(self, chain: "Chain") -> None:
        """Remove a base chain, as -X without a chain does, if it has no rules and the policy ACCEPT."""
        if chain.policy == "ACCEPT" and not self.store.count(chain):
            self.store.remove_chain(chain)

    def rename(self, chain: "Chain", name: str) -> None:
        """Give a user chain another name."""
        self.store.rename_chain(chain, name, guarded(name))

    def flush(self, chain: "Chain") -> None:
        """Remove all rules of a chain."""
        self.batch.flushed(chain)
        self.store.flush(chain)

    def flush_all(self) -> None:
        """Remove all rules of all chains."""
        self.batch.all_flushed()
        self.store.flush_table(self.family, self.name)

    def remove(self, chain: "Chain", id: int) -> None:
        """Remove the rule of that id from its chain."""
        self.batch.removed(chain, id, self.run.line)
        self.store.remove(id)

    def zero(self, chain: "Chain") -> None:
        """Set the counters of a chain's policy and rules to 0."""
        self.store.zero_chain(chain)

    def zero_all(self) -> None:
        """Set the counters of all policies and rules to 0."""
        self.store.zero_table(self.family, self.name)
