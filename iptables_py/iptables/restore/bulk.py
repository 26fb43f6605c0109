"""New chains and plain rules of a restore on their way into a table, put into the store many at a time."""

from iptables_py import tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.iptables.restore.patterns import Plain
    from iptables_py.iptables.run import Run
    from iptables_py.store.positions import Row


class Bulk:
    """What of one transaction is not in the store yet. `put` has to be called before anybody looks there.

    A plain rule is one that the kernel takes by itself, and that leads to no base chain.
    """

    __slots__ = ("base", "lines", "new", "rules", "run", "table", "user")

    def __init__(self, run: "Run", table: str) -> None:
        self.run = run
        self.table = table
        self.new: list[tuple[int, str]] = []
        self.rules: list[Row] = []
        self.lines: list[int] = []  # of the input, for each of the rules
        self.reload()

    def reload(self) -> None:
        """See which chains there are, after a command that may have made or removed some."""
        store = self.run.store
        self.base: dict[str, int] = {}
        self.user: dict[str, int] = {}
        for chain in store.chains(self.run.family, self.table):
            (self.user if chain.policy is None else self.base)[chain.name] = chain.id

    def add_chain(self, name: str) -> bool:
        """Make a user chain unless there is such a chain; whether it was made."""
        if name in self.user or name in tables.BASE_CHAINS[self.table]:
            return False
        id = self.new[-1][0] + 1 if self.new else self.run.store.last_chain_id() + 1
        self.user[name] = id
        self.new.append((id, name))
        return True

    def add_rule(self, line: int, rule: "Plain", packets: int, bytes: int) -> bool:
        """Append a plain rule; whether that was done. It is not if a chain is not at hand or out of sight."""
        if self.run.lost:
            return False
        name, text, target, to, hooks = rule
        chain = self.user.get(name) or self._base_chain(name)
        jump = self.user.get(to) if to else None
        if chain is None or (to and jump is None):
            return False
        judging = self.run.judging
        if jump is not None or hooks is not None:
            judging.needed = True
        self.lines.append(line)
        self.rules.append((chain, text, target, jump, hooks, packets, bytes))
        return True

    def _base_chain(self, name: str) -> int | None:
        if name not in self.base and name in tables.BASE_CHAINS[self.table]:
            chain = self.run.store.chain(self.run.family, self.table, name)
            if chain is not None:
                self.base[name] = chain.id
        return self.base.get(name)

    def put(self, last: bool = False) -> None:
        """Put everything into the store; if it is not the `last` time, note what the rest may have to know of it."""
        store, judging = self.run.store, self.run.judging
        if self.new:
            store.add_table(self.run.family, self.table)
            store.add_chains(self.run.family, self.table, self.new)
            self.new = []
        if self.rules:
            ids = store.append_many(self.rules)
            if not last:
                judging.made.update(ids)
                for rule, line in zip(self.rules, self.lines, strict=True):
                    judging.added.setdefault(rule[0], set()).add(line)
            self.rules, self.lines = [], []
