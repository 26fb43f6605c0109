"""A table of the legacy ruleset. It has all its base chains from the first command that names it, even a listing."""

from iptables_py import tables
from iptables_py.iptables.table import Table
from iptables_py.legacy.kernel import LegacyBatch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.iptables.run import Run
    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store


class LegacyTable(Table):
    """A table of the legacy ruleset, open for one transaction."""

    __slots__ = ("_set",)

    batch: LegacyBatch

    def __init__(self, run: "Run", store: "Store", name: str) -> None:
        super().__init__(run, store, name)
        self.batch = LegacyBatch(store, self.family, name)
        self._set: set[int] = set()  # ids of the base chains whose policy the transaction has set

    def set_policy(self, chain: "Chain", policy: str, counters: tuple[int, int]) -> None:
        """Set the policy and the counters of a base chain."""
        self._set.add(chain.id)
        self.store.set_policy(chain, policy, *counters)

    def zero(self, chain: "Chain") -> None:
        """Set the counters of a chain's policy and rules to 0, unless the transaction has given them (measured)."""
        for rule in self.store.rules(chain):
            self.zero_rule(rule.id)
        if chain.policy is not None and chain.id not in self._set:
            self.store.set_policy(chain, chain.policy, 0, 0)

    def zero_all(self) -> None:
        """Do that for all chains."""
        for chain in self.chains():
            self.zero(chain)

    def zero_rule(self, id: int) -> None:
        """Set the counters of a rule to 0, unless the transaction has made it (measured)."""
        if not self.batch.is_made(id):
            self.store.zero_rule(id)


def is_made(run: "Run", store: "Store", name: str) -> bool:
    """Return whether the table exists."""
    return store.db.number("SELECT 1 FROM tab WHERE family = ? AND name = ?", run.ruleset, name) is not None


def open_to_write(run: "Run", name: str) -> "Store":
    """Open the ruleset, with the table in it. What roll_back() undoes begins after that. Raise Problem (STATE)."""
    store = run.open_store(True)
    try:
        if not is_made(run, store, name):
            store.add_table(run.ruleset, name)
            for chain in tables.BASE_CHAINS[name]:
                store.add_chain(run.ruleset, name, chain, "ACCEPT")
        store.mark()
    except BaseException:
        store.close()
        raise
    return store


def open_to_read(run: "Run", name: str) -> "Store":
    """Open the ruleset to read the table, which is created if it is missing. Raise Problem (STATE)."""
    store = run.open_store(False)
    if is_made(run, store, name):
        return store
    store.close()
    store = open_to_write(run, name)
    try:
        store.commit()
    finally:
        store.close()
    return run.open_store(False)
