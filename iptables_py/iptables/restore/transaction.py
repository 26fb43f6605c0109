"""One table of a restore, carried out at COMMIT as one transaction.

The kernel checks a transaction as a whole. To find the lines that it reports, up to three passes are needed (measured):

1. Carry out all lines. Check each rule, but no jumps.
2. If the kernel refuses something and a chain was flushed, the reference has taken back the rules that earlier lines
   added to that chain. Repeat without checking those rules.
3. If nothing is refused and the jumps of the table have an error (a loop, a hook that a rule does not allow), repeat
   and check the jumps after each rule.
"""

from iptables_py.commandline.parsed import CommandLine
from iptables_py.errors import RULESET, Problem
from iptables_py.iptables import chaincommands
from iptables_py.iptables.restore.bulk import Bulk
from iptables_py.iptables.restore.items import PlainRules
from iptables_py.iptables.restore.table import RestoredTable
from iptables_py.kernel.batch import Batch
from iptables_py.rules.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.iptables.restore.items import Item
    from iptables_py.iptables.restore.patterns import Plain
    from iptables_py.iptables.run import Run
    from iptables_py.store.store import Store


class Transaction:
    """The lines between `*TABLE` and COMMIT.

    name: of the table.
    keep: whether existing chains and rules are kept (-n).
    verbose: -v.
    read: the function that reads a line in full.
    """

    def __init__(
        self, run: "Run", name: str, keep: bool, verbose: bool, read: "Callable[[str], CommandLine]"
    ) -> None:
        self.run = run
        self.name = name
        self.keep = keep
        self.verbose = verbose
        self.read = read
        self._items: list[Item] = []
        self._plain: PlainRules | None = None  # the last item, if it is of this class

    def add(self, item: "Item") -> None:
        """Add the item of a line."""
        self._items.append(item)
        self._plain = None

    def add_plain(self, number: int, line: "str | CommandLine", rule: "Plain") -> None:
        """Add a plain line, as text or as it was read."""
        if self._plain is None:
            plain = PlainRules(self.read)
            self.add(plain)
            self._plain = plain
        self._plain.rules.append((number, line, rule))

    def commit(self) -> None:
        """Carry out everything and commit. Raise Problem; the ruleset then stays unchanged."""
        committing = self.run.line
        store = self.run.open_store(True)
        try:
            store.mark()
            batch = self._carry_out(Batch(store, self.run.family, self.name, each=False), committing)
            taken_back = batch.taken_back
            if batch.refusals and taken_back:
                batch = self._again(Batch(store, self.run.family, self.name, False, taken_back), committing)
            if not batch.refusals and not batch.is_sound():
                batch = self._again(Batch(store, self.run.family, self.name, True, taken_back), committing)
            if error := batch.error():
                self.run.line = None
                raise error
            store.commit()
        finally:
            store.close()

    def carry_out_on(self, store: "Store") -> None:
        """Carry out the items on a store without a commit, up to the first that fails."""
        try:
            self._carry_out(Batch(store, self.run.family, self.name, each=False), None)
        except Problem:
            pass  # the caller wants to know the state before it

    def _again(self, batch: Batch, committing: int | None) -> Batch:
        """Carry out everything again, without printing again. Return `batch`."""
        run = self.run
        batch.store.roll_back()
        out, err = len(run.out), len(run.err)
        self._carry_out(batch, committing)
        del run.out[out:], run.err[err:]
        return batch

    def _carry_out(self, batch: Batch, committing: int | None) -> Batch:
        """Carry out all items. Return `batch`. Raise Problem; a missing chain is reported for the line of COMMIT."""
        table = RestoredTable(self.run, batch.store, self.name, batch)
        for item in self._items:
            item.look_ahead(batch)
        if not self.keep:
            self._clear(table)
        table.begin()
        bulk = Bulk(table)
        try:
            for item in self._items:
                item.carry_out(table, bulk)
        except Problem as problem:
            if problem.frame == RULESET:
                text = problem.text.partition(" Run `dmesg'")[0]
                raise Problem(f"line {self.run.line} failed: {text}", RULESET) from None
            self.run.line = committing
            raise
        bulk.put(last=True)
        table.end()
        return batch

    def _clear(self, table: RestoredTable) -> None:
        """Remove the table. Measured: with -v only what -F and -X of it remove, so that policies stay."""
        if not self.verbose:
            table.store.clear(table.family, table.name)
            table.batch.starts_empty = True
            return
        table.begin()
        line = CommandLine(Rule(table.family, self.run.warn), table.name)
        line.verbose = 1
        chaincommands.flush(table, line)
        chaincommands.delete_chain(table, line)
