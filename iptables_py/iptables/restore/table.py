"""The table that a restore works on. Some commands work differently there than from a shell (measured)."""

from iptables_py.errors import INVALID, NO_FILE
from iptables_py.iptables.table import Table
from iptables_py.rules.storedtext import guarded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.iptables.run import Run
    from iptables_py.kernel.batch import Batch
    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store


class RestoredTable(Table):
    """A table between `*TABLE` and COMMIT."""

    __slots__ = ("_known", "_lost", "_new", "_renames", "_unseen")

    def __init__(self, run: "Run", store: "Store", name: str, batch: "Batch") -> None:
        super().__init__(run, store, name)
        self.batch = batch
        self._known: set[int] = set()  # ids of the chains that existed before the transaction
        self._new = False  # whether the transaction creates the table
        self._lost: dict[str, tuple[str | None, int, int]] = {}  # see drop_base_chain
        self._unseen: dict[str, int] = {}  # numbers of rules, see drop_base_chain
        self._renames: list[tuple[int | None, Chain, str]] = []  # line, chain, new name

    def begin(self) -> None:
        """Note the chains that exist now as those from before the transaction."""
        self._known = self.store.chain_ids(self.family, self.name)
        self._new = self.name not in self.store.tables(self.family)

    @property
    def is_new(self) -> bool:
        """Return whether this transaction creates the table."""
        return self._new

    @property
    def has_lost_chains(self) -> bool:
        """Return whether there are base chains that were dropped and not named again."""
        return bool(self._lost)

    def make_base_chain(self, name: str) -> "Chain | None":
        """Return the chain of that name, as in Table. A dropped base chain then keeps the policy ACCEPT."""
        chain = super().make_base_chain(name)
        if self._lost.pop(name, None) and chain is not None:
            self._unseen[name] = self.store.count(chain)
        return chain

    def drop_base_chain(self, chain: "Chain") -> None:
        """Drop a base chain, as -X without a chain does.

        Measured: if a later line names the chain, its policy is ACCEPT and its rules are not seen. The next -X then
        removes it, which the kernel refuses if it has rules. If no line names it, it is restored at the end, unless it
        has no rules and was created by the same transaction.
        """
        if 0 < self.store.count(chain) <= self._unseen.pop(chain.name, 0):
            self.refuse(f"CHAIN_DEL failed (Device or resource busy): chain {chain.name}")
        if self.store.count(chain) or (chain.id in self._known and chain.policy != "ACCEPT"):
            self._lost[chain.name] = chain.policy, chain.packets, chain.bytes
        self.store.set_policy(chain, "ACCEPT", 0, 0)
        super().drop_base_chain(chain)

    def rename(self, chain: "Chain", name: str) -> None:
        """Rename a user chain at the end of the transaction."""
        self._renames.append((self.run.line, chain, name))

    def zero(self, chain: "Chain") -> None:
        """Set the counters of a chain's policy and rules to 0.

        Measured: the kernel refuses new counters for rules of the same transaction, and a base chain that the
        transaction created gets the policy ACCEPT.
        """
        for rule in self.store.rules(chain):
            if self.batch.is_made(rule.id) and (rule.packets or rule.bytes):
                self.refuse(f"RULE_REPLACE failed ({INVALID}): rule in chain {chain.name}")
        if chain.policy is not None and chain.id not in self._known:
            self.store.set_policy(chain, "ACCEPT", 0, 0)
        super().zero(chain)

    def zero_all(self) -> None:
        """Set the counters of all policies and rules to 0, chain by chain."""
        for chain in self.chains():
            self.zero(chain)

    def end(self) -> None:
        """Carry out what is done last: store altered rules, rename chains, restore dropped base chains."""
        self.batch.settle()
        for line, chain, name in self._renames:
            if chain.id in self._known:
                self.store.rename_chain(chain, name, guarded(name))
            else:  # the kernel does not rename a chain of the same transaction (measured)
                self.batch.refuse(line, f"CHAIN_RENAME failed ({NO_FILE}): chain {name}")
        self.batch.refusals.sort(key=lambda refusal: refusal[0] or 0)
        for name, state in list(self._lost.items()):
            found = self.make_base_chain(name)
            if found is not None:
                self.store.set_policy(found, *state)
