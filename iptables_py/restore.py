"""iptables-restore: whole tables from save text, each committed as one or not at all."""

import posix

from iptables_py import arguments, argv, commands, kernel, legality, tables
from iptables_py.argv import END, ERRORS, NEEDED, NONE, WORD, Words
from iptables_py.chains import find_lost_chains, make_base_chain
from iptables_py.commandline import read
from iptables_py.counters import before_rule, policy_counters
from iptables_py.errors import KERNEL, RULESET, TITLE, Problem
from iptables_py.help import answer_at_once
from iptables_py.judging import Judging
from iptables_py.line import CommandLine
from iptables_py.placing import flushed
from iptables_py.program import read_all
from iptables_py.rule import Rule
from iptables_py.save import getopt_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from iptables_py.program import Run

LONG: "list[tuple[str, int, Any]]" = [
    ("counters", NONE, "c"),
    ("verbose", NONE, "v"),
    ("version", NONE, "V"),
    ("test", NONE, "t"),
    ("help", NONE, "h"),
    ("noflush", NONE, "n"),
    ("modprobe", NEEDED, "M"),
    ("table", NEEDED, "T"),
    ("wait", argv.OPTIONAL, "w"),
    ("wait-interval", NEEDED, "W"),
]
SHORT = {"b": NONE, "B": NONE, **{letter: argument for _, argument, letter in LONG}, "w": NONE}
MOST_WORDS, MOST_BYTES = 253, 1023  # with the table, in a line; in a word
USAGE = "[-c] [-v] [-V] [-t] [-h] [-n] [-T table] [-M command] [-4] [-6] [file]"
USAGE_LONG = "counters |verbose |version|test |help |noflush |table=<TABLE> |modprobe=<command> |ipv4 |ipv6 "


def restore(run: "Run", words: "Sequence[str]") -> int:
    """Run iptables-restore; returns the exit status or raises Problem."""
    given: dict[str, str] = {}
    files: list[str] = []
    reading = Words(words, SHORT, LONG)
    while (found := reading.next())[0] != END:
        key, value = found
        if key == WORD:
            files.append(value or "")
        elif key in ERRORS:
            run.warn(f"{run.called}: {getopt_error(reading, key, value or '')}\n")
            run.warn(f"Try `{run.called} -h' for more information.\n")
            return 1
        elif key == "h":
            run.warn(f"Usage: {run.name} {USAGE}\n")
            run.warn("".join(f"\t   [ --{text}]\n" for text in USAGE_LONG.split("|")))
            return 0
        elif key == "V":
            run.say(f"{run.name} {TITLE}\n")
            return 0
        else:
            given[key] = value or ""
            if key == "w" and value is None and reading.has_value():
                reading.take()
    files += reading.words[reading.at :]
    if len(files) > 1:
        run.warn("Unknown arguments found on commandline\n")
        return 1
    if not files:
        return _Restoring(run, given).read(run.read_input())
    try:
        file = posix.open(files[0].encode("utf-8", "surrogateescape"), posix.O_RDONLY | posix.O_CLOEXEC)
    except OSError as error:
        run.warn(f"Can't open {files[0]}: {error.strerror}\n")
        return 1
    try:
        return _Restoring(run, given).read(read_all(file))
    finally:
        posix.close(file)


class _Restoring:
    """One input being restored: the table that is open, and what waits for its COMMIT."""

    def __init__(self, run: "Run", given: dict[str, str]) -> None:
        self.run = run
        self.keep = "n" in given
        self.counted = "c" in given
        self.testing = "t" in given
        self.only = given.get("T")
        self.verbose = "v" in given
        self.table = ""
        self.skipping = False
        self.waiting: list[tuple[int, Any]] = []
        self.ended = False  # by a -h or -V among the commands

    def read(self, text: bytes) -> int:
        """Read the whole input; raises Problem with run.line set to the line at fault."""
        number = 0
        for number, raw in enumerate(argv.lines(text), 1):
            self.run.line = number
            self._line(raw)
            if self.ended:
                return 0
        self.run.line = None
        if self.table:
            raise Problem(f"COMMIT expected at line {number + 1}", RULESET)
        return 0

    def _line(self, raw: str) -> None:
        line, first = raw.removesuffix("\n"), raw[:1]
        if first == "\n":
            return
        if first == "#":
            if self.verbose:
                self.run.say(raw)
        elif line == "COMMIT" and self.table:
            self._commit()
        elif first == "*" and not self.table:
            self._open(line)
        elif self.skipping:
            return
        elif first == ":" and self.table:
            self._chain(line)
        elif self.table:
            self._command(raw)
        else:
            raise Problem(f"line {self.run.line} failed", RULESET)

    def _open(self, line: str) -> None:
        words = argv.split_plainly(line[1:])
        name = words[0] if words else ""
        if not name:
            raise Problem(f"{self.run.name}: line {self.run.line} table name invalid")
        self.skipping = self.only is not None and name != self.only
        if name not in tables.BASE_CHAINS:
            raise Problem(f"{self.run.name}: line {self.run.line} table name '{name}' invalid")
        self.table = "" if self.skipping else name
        self.waiting = []

    def _chain(self, line: str) -> None:
        words = argv.split_plainly(line[1:])
        if not words:
            raise Problem(f"{self.run.name}: line {self.run.line} chain name invalid")
        name = words[0]
        arguments.check_new_chain(name, name in tables.VERDICTS)
        if len(words) < 2:
            raise Problem(f"{self.run.name}: line {self.run.line} policy invalid")
        counters = (0, 0)
        if tables.is_base(self.table, name) and (self.counted or len(words) > 2):
            found = policy_counters(words[2]) if len(words) > 2 else None
            if found is None:
                raise Problem(f"invalid policy counters for chain '{name}'")
            counters = found if self.counted else counters
        self.waiting.append((self.run.line or 0, (name, words[1], counters)))

    def _command(self, raw: str) -> None:
        number = self.run.line
        words = ["-t", self.table]
        if raw[:1] == "[":
            packets, size, raw = before_rule(raw, number)
            if self.counted:
                words += ["--set-counters", packets, size]
        if self.verbose and not self.keep:
            words.append("-v")
        words += argv.split(raw)
        for index, word in enumerate(words):
            if len(word) > MOST_BYTES // 4 and arguments.size(word) > MOST_BYTES:
                raise Problem("Parameter too long!")
            if index == MOST_WORDS:
                raise Problem("Parser cannot handle more arguments")
        line = read(words, self.run.family, self.run.warn, restoring=self.run.name)
        if line.wants:
            answer_at_once(self.run, line)
            self.ended = True
        elif not line.skip:
            legality.prepare(line)
            self.waiting.append((number or 0, line))

    # -- the end of a table

    def _commit(self) -> None:
        table, self.table = self.table, ""
        if self.testing:
            return
        run = self.run
        committing = run.line
        store = run.store = run.open_store(True)
        try:
            store.mark()
            self._apply(table, committing, Judging(deferred=True))
            dropped = run.judging.dropped
            if run.refusals and dropped:
                self._again(table, committing, Judging(True, dropped))
            if not run.refusals and run.judging.needed and kernel.first_error(store, run.family, table):
                self._again(table, committing, Judging(False, dropped))
            if run.refusals:
                run.line = None
                raise Problem(
                    "\n" + "\n".join(f"line {number}: {text}" for number, text in run.refusals), KERNEL
                )
            store.commit()
        finally:
            store.close()

    def _apply(self, table: str, committing: int | None, judging: Judging) -> None:
        run = self.run
        run.judging = judging
        run.renames = []
        run.lost = {}
        run.known = {chain.id for chain in run.store.chains(run.family, table)}
        if not self.keep:
            self._clear(table)
            run.known = {chain.id for chain in run.store.chains(run.family, table)}
        run.new_table = not run.store.has_table(run.family, table)
        for number, item in self.waiting:
            run.line = number
            self._execute(table, item, committing)
        run.judging.settle(run.store)
        self._rename(run.known)
        find_lost_chains(run, table)

    def _again(self, table: str, committing: int | None, judging: Judging) -> None:
        """The same once more, for what the kernel says now that more is known."""
        run = self.run
        run.store.roll_back()
        run.refusals = []
        out, err = len(run.out), len(run.err)
        self._apply(table, committing, judging)
        del run.out[out:], run.err[err:]

    def _execute(self, table: str, item: "Any", committing: int | None) -> None:
        run = self.run
        try:
            if isinstance(item, CommandLine):
                commands.perform(run, item)
            else:
                self._declare(table, *item)
        except Problem as problem:
            if problem.frame == RULESET:
                text = problem.text.partition(" Run `dmesg'")[0]
                raise Problem(f"line {run.line} failed: {text}", RULESET) from None
            run.line = committing  # where the reference finds a missing chain
            raise

    def _rename(self, known: set[int]) -> None:
        """Carry out each -E; the kernel does not rename what the same transaction made (measured)."""
        for number, chain, new in self.run.renames or ():
            if chain.id in known:
                self.run.store.rename_chain(chain, new, argv.guarded(new))
            else:
                self.run.refusals.append((number, f"CHAIN_RENAME failed ({kernel.NO_FILE}): chain {new}"))
        self.run.refusals.sort(key=lambda refusal: refusal[0] or 0)

    def _clear(self, table: str) -> None:
        """Take the table away; measured: with -v only what -F and -X of it take, so that policies stay."""
        run = self.run
        if not self.verbose:
            run.store.clear(run.family, table)
            return
        line = CommandLine(Rule(run.family, run.warn), table)
        line.verbose = 1
        commands.flush(run, line)
        commands.delete_chain(run, line)

    def _declare(self, table: str, name: str, policy: str, counters: tuple[int, int]) -> None:
        """`:NAME POLICY [p:b]`."""
        run, store = self.run, self.run.store
        if tables.is_base(table, name):
            if policy not in ("ACCEPT", "DROP", "-"):
                raise Problem("Bad policy name.", RULESET)
            chain = make_base_chain(run, table, name)
            if chain is not None:
                store.set_policy(chain, chain.policy if policy == "-" else policy, *counters)
            return
        chain = store.chain(run.family, table, name)
        if chain is not None:
            flushed(run, chain)
            store.flush(chain)
        else:
            store.add_table(run.family, table)
            store.add_chain(run.family, table, name, None)
