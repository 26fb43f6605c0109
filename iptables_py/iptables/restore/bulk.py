"""New chains and plain rules of a restore, collected so that many are stored at a time."""

from iptables_py import tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.iptables.restore.patterns import PlainLine
    from iptables_py.iptables.restore.table import RestoredTable
    from iptables_py.store.many import Row


class Bulk:
    """The changes of a transaction that are not in the store yet. Call `put` before reading the store.

    A plain rule is one that passes the checks of kernel/rules.py and does not jump to a base chain.
    """

    __slots__ = ("_base", "_chains", "_lines", "_rules", "_takes_rules", "_user", "table")

    def __init__(self, table: "RestoredTable") -> None:
        self.table = table
        self._takes_rules = not table.batch.each and not table.batch.taken_back  # else each rule is checked
        self._chains: list[tuple[int, str]] = []  # new user chains: id, name
        self._rules: list[Row] = []
        self._lines: list[int] = []  # of the input, for each of the rules
        self.reload()

    def reload(self) -> None:
        """Read which chains exist, after a command that may have created or removed some."""
        self._base: dict[str, int] = {}
        self._user: dict[str, int] = {}
        for chain in self.table.chains():
            (self._user if chain.policy is None else self._base)[chain.name] = chain.id

    def add_chain(self, name: str) -> bool:
        """Create a user chain. Return False if there is a chain of that name."""
        if name in self._user or name in tables.BASE_CHAINS[self.table.name]:
            return False
        id = self._chains[-1][0] + 1 if self._chains else self.table.store.last_chain_id() + 1
        self._user[name] = id
        self._chains.append((id, name))
        return True

    def add_rules(self, rules: "Iterator[PlainLine]") -> "PlainLine | None":
        """Append plain rules. Return the first that can't be appended here, and leave the rules after it.

        That is each rule if each must be checked or a chain was dropped, and a rule of which a chain is missing.
        """
        if not self._takes_rules or self.table.has_lost_chains:
            return next(rules, None)
        user = self._user
        for line in rules:
            number, _, (name, text, target, to, hooks, packets, bytes) = line
            chain = user.get(name) or self._base_chain(name)
            jump = user.get(to) if to else None
            if chain is None or (to and jump is None):
                return line
            self._lines.append(number)
            self._rules.append((chain, text, target, jump, hooks, packets, bytes))
        return None

    def _base_chain(self, name: str) -> int | None:
        if name not in self._base and name in tables.BASE_CHAINS[self.table.name]:
            chain = self.table.chain(name)
            if chain is not None:
                self._base[name] = chain.id
        return self._base.get(name)

    def put(self, last: bool = False) -> None:
        """Store everything. Unless it is the `last` time, later lines may depend on what was stored."""
        store, batch = self.table.store, self.table.batch
        if self._chains:
            store.add_table(self.table.family, self.table.name)
            store.add_chains(self.table.family, self.table.name, self._chains)
            self._chains = []
        if self._rules:
            ids = store.append_many(self._rules)
            batch.added_plainly((row[0], row[3], row[4]) for row in self._rules)
            if not last:
                batch.made(ids, [row[0] for row in self._rules], self._lines)
            self._rules, self._lines = [], []
