"""iptables-legacy-restore: load whole tables from save text. Each line is carried out as it is read (measured)."""

from iptables_py import tables
from iptables_py.commandline.arguments import MAX_NAME
from iptables_py.commandline.options import check_wait
from iptables_py.commandline.parsed import CommandLine
from iptables_py.errors import BROKEN, RULESET, Problem
from iptables_py.iptables.help import answer_at_once
from iptables_py.iptables.restore import program as restore
from iptables_py.iptables.restore.counters import before_rule, policy_counters
from iptables_py.iptables.restore.lines import numbered_lines
from iptables_py.legacy import commands
from iptables_py.legacy.extensions import VERDICTS
from iptables_py.legacy.run import LegacyRun
from iptables_py.legacy.table import LegacyTable, open_to_write
from iptables_py.rules.rule import Rule
from iptables_py.rules.words import split_plainly
from iptables_py.values.text import size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.commandline.getopt import Words
    from iptables_py.iptables.run import Run
    from iptables_py.programs import Answer, Program

LONG = [row for row in restore.LONG if row[0] not in ("ipv4", "ipv6")]
SHORT = restore.SHORT
TEXTS = restore.TEXTS
USAGE = (
    "[-c] [-v] [-V] [-t] [-h] [-n] [-w secs] [-W usecs] [-T table] [-M command] [file]",
    "counters ]|verbose ]|version]|test ]|help ]|noflush ]|wait=<seconds>|table=<TABLE> ]|modprobe=<command> ]",
)


def legacy_restore(program: "Program", words: "Sequence[str]", stdin: bytes | None) -> "Answer":
    """Run iptables-legacy-restore. Return exit status, standard output and standard error."""
    return LegacyRun(program, stdin).answer(execute, words, restore.hint)


def execute(run: "Run", words: "Sequence[str]") -> int:
    """Restore the tables of the input. Return the exit status. Raise Problem."""
    return restore.restore_by(run, words, LONG, USAGE, _check_wait, LegacyRestoring)


def _check_wait(run: "Run", reading: "Words", key: str, value: str | None) -> None:
    """Check -w or -W. Raise Problem, which is printed with a line number of 0."""
    run.line = 0
    check_wait(reading, key, value, run.warn)
    run.line = None


class LegacyRestoring(restore.Restoring):
    """A restore in progress: the options, and the open table."""

    def __init__(self, run: "Run", given: dict[str, str]) -> None:
        super().__init__(run, given)
        self.open: LegacyTable | None = None
        self.skipping = self.only is not None  # what comes before the first table, too

    def read(self, text: bytes) -> int:
        """Restore the whole input. Return the exit status. Raise Problem, with run.line set to the faulty line."""
        if "W" in self.run.given and "w" not in self.run.given:
            self.run.warn("Option --wait-interval requires option --wait\n")
            return 1
        try:
            return self._read(text)
        finally:
            self._close(False)

    def _read(self, text: bytes) -> int:
        number = 0
        for number, raw in numbered_lines(text):
            self.run.line = self.number = number
            try:
                self._legacy_line(raw)
            except Problem as problem:
                if problem.frame != RULESET:
                    raise
                raise Problem(f"line {number} failed", RULESET) from None
            if self.ended:
                return 0
        self.run.line = None
        if self.open:
            raise Problem(f"COMMIT expected at line {number + 1}", RULESET)
        return 0

    def _close(self, keep: bool) -> None:
        """End the table's transaction, and keep its changes or undo them. The table itself exists from now on."""
        table, self.open = self.open, None
        if table is None:
            return
        with table.store:
            if not keep:
                table.store.roll_back()
            table.store.commit()

    def _legacy_line(self, raw: str) -> None:
        first = raw[:1]
        if first == "\n":
            return
        if first == "#":
            if self.verbose:
                self.run.say(raw)
        elif self.open and raw == "COMMIT\n":
            self._commit()
        elif self.open and first == ":":
            self._declare(self.open, raw)
        elif self.open:
            self._carry_out(self.open, raw)
        elif first == "*":
            self._begin(raw)
        elif not self.skipping:
            raise Problem("", RULESET)

    def _begin(self, raw: str) -> None:
        words = split_plainly(raw[1:].removesuffix("\n"))
        name = words[0] if words else ""
        if not name:
            raise Problem(f"{self.run.name}: line {self.run.line} table name invalid")
        self.skipping = self.only is not None and name != self.only
        if self.skipping:
            return
        if name not in tables.BASE_CHAINS:
            raise Problem(f"{self.run.name}: unable to initialize table '{name}'")
        self.table = name
        self.open = table = LegacyTable(self.run, open_to_write(self.run, name), name)
        table.batch.read_all_dependencies()
        if not self.keep:
            line = CommandLine(Rule(self.run.family, self.run.warn), name)
            line.verbose = int(self.verbose)
            commands.flush(table, line)
            commands.delete_chain(table, line)

    def _commit(self) -> None:
        table = self.open
        if table and not self.testing:
            if table.batch.refusal():
                raise Problem("", RULESET)
            table.batch.settle()
        self._close(not self.testing)

    def _declare(self, table: LegacyTable, raw: str) -> None:
        """Create or empty a user chain, or set the policy and counters of a base chain. Raise Problem."""
        words = split_plainly(raw[1:].removesuffix("\n"))
        if not words:
            raise Problem(f"{self.run.name}: line {self.run.line} chain name invalid")
        name = words[0]
        if size(name) > MAX_NAME:
            raise Problem(f"Invalid chain name `{name}' ({MAX_NAME} chars max)")
        if not table.is_base(name):
            self._make(table, name)
        if len(words) < 2:
            raise Problem(f"{self.run.name}: line {self.run.line} policy invalid")
        self.chains.add(name)
        if words[1] != "-":
            self._set_policy(table, name, words)

    def _make(self, table: LegacyTable, name: str) -> None:
        chain = table.chain(name)
        if chain is not None and self.keep:
            table.flush(chain)
        elif chain is not None or name in VERDICTS:
            raise Problem(f"error creating chain '{name}':File exists")
        else:
            table.make_user_chain(name)

    def _set_policy(self, table: LegacyTable, name: str, words: list[str]) -> None:
        counters: tuple[int, int] | None = (0, 0)
        if self.counted or len(words) > 2:
            counters = policy_counters(words[2]) if len(words) > 2 else None
        if counters is None:
            raise Problem(f"invalid policy counters for chain '{name}'")
        try:
            commands.change_policy(table, name, words[1], counters if self.counted else (0, 0))
        except Problem as problem:
            text = problem.text.partition(".")[0]
            raise Problem(f"Can't set policy `{words[1]}' on `{name}' line {self.run.line}: {text}", BROKEN) from None

    def _carry_out(self, table: LegacyTable, raw: str) -> None:
        words: list[str] = []
        if raw[:1] == "[":
            packets, bytes_, raw = before_rule(raw, self.run.line)
            if self.counted:
                words = ["--set-counters", packets, bytes_]
        line = self.read_line(words, raw)
        if line.wants:
            answer_at_once(self.run, line)
            self.ended = True
        elif not line.skip:
            commands.perform(table, line)
