"""One table of a restore: what its lines ask for, carried out at COMMIT as a whole or not at all."""

from iptables_py import tables
from iptables_py.commandline.parsed import CommandLine
from iptables_py.errors import KERNEL, RULESET, Problem
from iptables_py.iptables import commands
from iptables_py.iptables.chains import find_lost_chains, make_base_chain
from iptables_py.iptables.placing import flushed
from iptables_py.iptables.restore.bulk import Bulk
from iptables_py.kernel.batch import Judging
from iptables_py.kernel.errnos import NO_FILE
from iptables_py.kernel.jumps import is_sound
from iptables_py.kernel.rules import looks_beside
from iptables_py.rules.rule import Rule
from iptables_py.rules.storedtext import guarded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.iptables.restore.patterns import Plain
    from iptables_py.iptables.run import Run

    # a line `-A ...` whose rule is known by its shape: with that, and the rule's counters
    PlainLine = tuple[str, Plain, int, int]

CHAINS_STAY = frozenset("ACDIRFLSZP") | {"Dn", "Zn"}  # commands that make or remove no user chain


class Declared:
    """`:NAME POLICY [p:b]`."""

    __slots__ = ("counters", "name", "policy")

    def __init__(self, name: str, policy: str, counters: tuple[int, int]) -> None:
        self.name = name
        self.policy = policy
        self.counters = counters


class Transaction:
    """The lines between `*TABLE` and COMMIT.

    `keep` is -n, `verbose` -v; `read` is what the general reader makes of a line that was taken for a plain one.
    """

    def __init__(
        self, run: "Run", table: str, keep: bool, verbose: bool, read: "Callable[[str], CommandLine]"
    ) -> None:
        self.run = run
        self.table = table
        self.keep = keep
        self.verbose = verbose
        self.read = read
        self.waiting: list[tuple[int, CommandLine | Declared | PlainLine]] = []

    def add(self, item: "CommandLine | Declared | PlainLine") -> None:
        """What the line at hand asks for."""
        self.waiting.append((self.run.line or 0, item))

    def commit(self) -> None:
        """Carry everything out, as the kernel would judge it; raises Problem, and the ruleset stays as it was."""
        run = self.run
        committing = run.line
        store = run.store = run.open_store(True)
        try:
            store.mark()
            self._apply(committing, Judging(deferred=True))
            dropped = run.judging.dropped
            if run.refusals and dropped:
                self._again(committing, Judging(True, dropped))
            if not run.refusals and run.judging.needed and not is_sound(store, run.family, self.table):
                self._again(committing, Judging(False, dropped))
            if run.refusals:
                run.line = None
                raise Problem(
                    "\n" + "\n".join(f"line {number}: {text}" for number, text in run.refusals), KERNEL
                )
            store.commit()
        finally:
            store.close()

    def _apply(self, committing: int | None, judging: Judging) -> None:
        run = self.run
        run.judging = judging
        run.renames = []
        run.lost = {}
        for _, item in self.waiting:
            for text in looks_beside(item.rule) if isinstance(item, CommandLine) else ():
                judging.holding(run.store, text)  # as it is before anything goes
        if not self.keep:
            self._clear()
        run.known = run.store.chain_ids(run.family, self.table)
        run.new_table = self.table not in run.store.tables(run.family)
        self._carry_out(committing)
        run.judging.settle(run.store)
        self._rename(run.known)
        find_lost_chains(run, self.table)

    def _carry_out(self, committing: int | None) -> None:
        """Each line in turn, new chains and plain rules in bulk as long as nobody looks for them."""
        bulk = Bulk(self.run, self.table)
        judging = self.run.judging
        together = judging.deferred and not judging.dropped
        for number, item in self.waiting:
            if isinstance(item, tuple):
                if together and bulk.add_rule(number, *item[1:]):
                    continue
            elif isinstance(item, Declared) and bulk.add_chain(item.name):
                continue
            bulk.put()
            self.run.line = number
            self._execute(item, committing)
            if isinstance(item, CommandLine) and not item.commands <= CHAINS_STAY:
                bulk.reload()
        bulk.put(last=True)

    def _again(self, committing: int | None, judging: Judging) -> None:
        """The same once more, for what the kernel says now that more is known."""
        run = self.run
        run.store.roll_back()
        run.refusals = []
        out, err = len(run.out), len(run.err)
        self._apply(committing, judging)
        del run.out[out:], run.err[err:]

    def _execute(self, item: "CommandLine | Declared | PlainLine", committing: int | None) -> None:
        run = self.run
        try:
            if isinstance(item, Declared):
                self._declare(item)
            else:
                commands.perform(run, self._reread(item) if isinstance(item, tuple) else item)
        except Problem as problem:
            if problem.frame == RULESET:
                text = problem.text.partition(" Run `dmesg'")[0]
                raise Problem(f"line {run.line} failed: {text}", RULESET) from None
            run.line = committing  # where the reference finds a missing chain
            raise

    def _reread(self, item: "PlainLine") -> CommandLine:
        line = self.read(item[0])
        line.rule.packets, line.rule.bytes = item[2:]
        return line

    def _rename(self, known: set[int]) -> None:
        """Carry out each -E; the kernel does not rename what the same transaction made (measured)."""
        for number, chain, new in self.run.renames or ():
            if chain.id in known:
                self.run.store.rename_chain(chain, new, guarded(new))
            else:
                self.run.refusals.append((number, f"CHAIN_RENAME failed ({NO_FILE}): chain {new}"))
        self.run.refusals.sort(key=lambda refusal: refusal[0] or 0)

    def _clear(self) -> None:
        """Take the table away; measured: with -v only what -F and -X of it take, so that policies stay."""
        run = self.run
        if not self.verbose:
            run.store.clear(run.family, self.table)
            return
        run.known = run.store.chain_ids(run.family, self.table)
        line = CommandLine(Rule(run.family, run.warn), self.table)
        line.verbose = 1
        commands.flush(run, line)
        commands.delete_chain(run, line)

    def _declare(self, item: Declared) -> None:
        run, store = self.run, self.run.store
        name, policy = item.name, item.policy
        if tables.is_base(self.table, name):
            if policy not in ("ACCEPT", "DROP", "-"):
                raise Problem("Bad policy name.", RULESET)
            chain = make_base_chain(run, self.table, name)
            if chain is not None:
                store.set_policy(chain, chain.policy if policy == "-" else policy, *item.counters)
            return
        chain = store.chain(run.family, self.table, name)
        if chain is not None:
            flushed(run, chain)
            store.flush(chain)
        else:
            store.add_table(run.family, self.table)
            store.add_chain(run.family, self.table, name, None)
