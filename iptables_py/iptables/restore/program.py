"""iptables-restore: load whole tables from save text, each in one transaction."""

import posix

from iptables_py import extensions, tables
from iptables_py.commandline import arguments
from iptables_py.commandline.getopt import END, ERRORS, NEEDED, NONE, OPTIONAL, WORD, Words, by_name
from iptables_py.commandline.getopterrors import getopt_error
from iptables_py.commandline.reader import Reader
from iptables_py.errors import RULESET, Problem
from iptables_py.files import read_all
from iptables_py.iptables.commands import build
from iptables_py.iptables.help import answer_at_once
from iptables_py.iptables.restore.counters import before_rule, policy_counters
from iptables_py.iptables.restore.items import Command, Declaration
from iptables_py.iptables.restore.lines import numbered_lines
from iptables_py.iptables.restore.transaction import Transaction
from iptables_py.iptables.run import Run
from iptables_py.programs import program_of
from iptables_py.rules.storedtext import CHAIN
from iptables_py.rules.words import split, split_plainly
from iptables_py.values.text import size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.restore.plainlines import PlainLines
    from iptables_py.programs import Answer, Program
    from iptables_py.store.store import Store

    Wait = Callable[[Run, Words, str, str | None], None]  # see skip_wait()
    Long = list[tuple[str, int, Any]]

LONG: "Long" = [
    ("counters", NONE, "c"),
    ("verbose", NONE, "v"),
    ("version", NONE, "V"),
    ("test", NONE, "t"),
    ("help", NONE, "h"),
    ("noflush", NONE, "n"),
    ("modprobe", NEEDED, "M"),
    ("table", NEEDED, "T"),
    ("ipv4", NONE, "4"),
    ("ipv6", NONE, "6"),
    ("wait", OPTIONAL, "w"),
    ("wait-interval", OPTIONAL, "W"),
]
TEXTS = {
    "c": "set counters to those in the input",
    "n": "keep existing chains and rules; only user chains that the input declares are emptied",
    "t": "read and check the input, change nothing",
    "T": "restore only this table",
    "v": "print comments and what is done",
    "w": "accepted and ignored: every command waits for the others",
    "h": "print the options",
    "M": "accepted and ignored",
    "V": "print the version",
}
SHORT = {"b": NONE, **{letter: argument for _, argument, letter in LONG if letter not in "46"}, "w": NONE, "W": NONE}
MANY = 200  # number of lines from which on shapes are faster
MOST_WORDS, MOST_BYTES = 253, 1023  # in a line, including `-t TABLE`; in a word
USAGE = (
    "[-c] [-v] [-V] [-t] [-h] [-n] [-T table] [-M command] [-4] [-6] [file]",
    "counters ]|verbose ]|version]|test ]|help ]|noflush ]|table=<TABLE> ]|modprobe=<command> ]|ipv4 ]|ipv6 ]",
)


def restore(program: "Program", words: "Sequence[str]", stdin: bytes | None) -> "Answer":
    """Run iptables-restore. Return exit status, standard output and standard error."""
    return Run(program, stdin).answer(execute, words, hint)


def hint(run: Run, words: "Sequence[str]", text: str) -> str:
    """Return the faulty line of the input and the hint for it, "" if there is neither."""
    from iptables_py.hints import output
    from iptables_py.store.glances import draft

    content = run.standard_input or b""
    return output.lines_of_restore(
        content, run.line, run.family, text, lambda number: store_before(run, content, number, draft()), words
    )


def store_before(run: Run, content: bytes, number: int, store: "Store") -> "Store":
    """Carry out the lines of the table before line `number` on the store, without a commit. Return the store."""
    lines = content.split(b"\n")[: number - 1]
    start = max((at for at, line in enumerate(lines) if line[:1] == b"*"), default=len(lines))
    before = Restoring(Run(program_of("restore", run.family)), {**run.given, "t": ""})
    try:
        before.read(b"\n".join([*lines[start:], b""]))
    except Problem:
        pass  # the table has no COMMIT
    if before.table:
        before.transaction.carry_out_on(store)
    return store


def execute(run: Run, words: "Sequence[str]") -> int:
    """Restore the tables of the input. Return the exit status. Raise Problem."""
    return restore_by(run, words, LONG, USAGE, skip_wait, Restoring)


def skip_wait(run: Run, reading: Words, key: str, value: str | None) -> None:
    """Read -w or -W, whose value is ignored and may be the next word."""
    if value is None and reading.has_value():
        reading.take()


def restore_by(
    run: Run,
    words: "Sequence[str]",
    long: "Long",
    usage: tuple[str, str],
    wait: "Wait",
    restoring: "type[Restoring]",
) -> int:
    """Carry out a command line with these long options and this usage. Return the exit status. Raise Problem.

    `wait` reads -w and -W.
    """
    given: dict[str, str] = {}
    files: list[str] = []
    run.given = given
    reading = Words(words, SHORT, by_name(long))
    while (found := reading.next())[0] != END:
        key, value = found
        if key == WORD:
            files.append(value or "")
        elif key in ERRORS:
            run.warn(f"{run.called}: {getopt_error(reading, key, value or '')}\n")
            run.warn(f"Try `{run.name} -h' for more information.\n")
            return 1
        elif key in ("4", "6"):  # declared in the reference's table, but not accepted (measured)
            run.warn(f"Try `{run.name} -h' for more information.\n")
            return 1
        elif key == "h":
            run.warn(f"Usage: {run.name} {usage[0]}\n" + "".join(f"\t   [ --{text}\n" for text in usage[1].split("|")))
            return 0
        elif key == "V":
            run.say(f"{run.name} {run.title}\n")
            return 0
        else:
            given[key] = value or ""
            if key == "b":
                run.warn("-b/--binary option is not implemented\n")
            if key in ("w", "W"):
                wait(run, reading, key, value)
    files += reading.words[reading.at :]
    if len(files) > 1:
        run.warn("Unknown arguments found on commandline\n")
        return 1
    if not files:
        return restoring(run, given).read(run.read_input())
    try:
        file = posix.open(files[0].encode("utf-8", "surrogateescape"), posix.O_RDONLY | posix.O_CLOEXEC)
    except OSError as error:
        run.warn(f"Can't open {files[0]}: {error.strerror}\n")
        return 1
    try:
        run.standard_input = read_all(file)
        return restoring(run, given).read(run.standard_input)
    finally:
        posix.close(file)


class LineReader(Reader):
    """A reader of one line of a restore.

    Measured: a chain that the input has declared, in any table, hides the target of the same name.
    """

    def __init__(self, words: list[str], run: "Run", chains: set[str]) -> None:
        super().__init__(words, run.family, run.warn, run.name)
        self.rule.sets = run.sets
        self.chains = chains

    def jump(self, name: str) -> None:
        also_target = name in self.chains and extensions.load("target", name, self.family)
        super().jump(name + CHAIN if also_target else name)

    def check_new_chain(self, name: str) -> None:
        if name in self.chains:
            arguments.check_new_chain(name, False)
        else:
            super().check_new_chain(name)


class Restoring:
    """A restore in progress: the options, the open table, and the items to carry out at its COMMIT.

    COMMITS: whether a table must end with COMMIT.
    BY_SHAPE: whether lines of the same shape may be filled into templates instead of being read.
    """

    COMMITS = True
    BY_SHAPE = True

    def __init__(self, run: "Run", given: dict[str, str]) -> None:
        self.run = run
        self.keep = "n" in given
        self.counted = "c" in given
        self.testing = "t" in given
        self.only = given.get("T")
        self.verbose = "v" in given
        self.table = ""
        self.skipping = False
        self.transaction: Transaction
        self.plain: PlainLines | None = None
        self.chains: set[str] = set()  # declared so far, in any table
        self.number = 0  # of the current line
        self.ended = False  # by a -h or -V among the commands

    def read(self, text: bytes) -> int:
        """Restore the whole input. Return the exit status. Raise Problem, with run.line set to the faulty line."""
        number = 0
        many = self.BY_SHAPE and text.count(b"\n") > MANY and not self.verbose
        for number, raw in numbered_lines(text):
            plain = self.plain.read(raw) if self.plain and raw[:1] in ("-", "[") else None
            if plain:
                self.transaction.add_plain(number, raw, plain)
                continue
            self.run.line = self.number = number
            if self.table and raw[:1] == ":":
                self._chain(raw.removesuffix("\n"))
            else:
                self._line(raw, many)
            if self.ended:
                return 0
        self.run.line = None
        if self.table and self.COMMITS:
            raise Problem(f"COMMIT expected at line {number + 1}", RULESET)
        return 0

    def _line(self, raw: str, many: bool) -> None:
        line, first = raw.removesuffix("\n"), raw[:1]
        if first == "\n":
            return
        if first == "#":
            if self.verbose:
                self.run.say(raw)
        elif line == "COMMIT" and self.table:
            self.close_table()
            self.table, self.plain = "", None
        elif first == "*" and not (self.table and self.COMMITS):
            self._open(line, many)
        elif self.skipping:
            return
        elif self.table:
            self.command(raw)
        else:
            raise Problem(f"line {self.run.line} failed", RULESET)

    def _open(self, line: str, many: bool) -> None:
        words = split_plainly(line[1:])
        name = words[0] if words else ""
        if not name:
            raise Problem(f"{self.run.name}: line {self.run.line} table name invalid")
        self.skipping = self.only is not None and name != self.only
        if name not in tables.BASE_CHAINS:
            raise Problem(f"{self.run.name}: line {self.run.line} table name '{name}' invalid")
        self.table = "" if self.skipping else name
        self.open_table(name)
        if many and not self.skipping:
            from iptables_py.iptables.restore.plainlines import PlainLines

            plain = PlainLines(self.run.family, name, self.run.name, self.counted, self.run.sets)
            self.plain = plain if self.chains.isdisjoint(plain.shapes.targets) else None

    def open_table(self, name: str) -> None:
        """Start to collect the items of a table."""
        self.transaction = Transaction(self.run, name, self.keep, self.verbose, self._reread)

    def close_table(self) -> None:
        """Carry out the items of the table. Raise Problem."""
        if not self.testing:
            self.transaction.commit()

    def declare(self, name: str, policy: str, counters: tuple[int, int]) -> None:
        """Add a chain that the input declares."""
        self.transaction.add(Declaration(self.number, name, policy, counters))

    def _chain(self, line: str) -> None:
        name, _, rest = line[1:].partition(" ")
        policy, counters = "-", (0, 0)
        if rest != "- [0:0]" or name in tables.HOOKS or name in tables.VERDICTS or not arguments.is_plain_chain(name):
            name, policy, counters = self._declared(line)
        self.declare(name, policy, counters)
        self.chains.add(name)
        if self.plain and name in self.plain.shapes.targets:
            self.plain = None  # plain lines are read as if the word named the target
        elif self.plain:
            self.plain.shapes.declare(name)

    def _declared(self, line: str) -> tuple[str, str, tuple[int, int]]:
        """Return the name, policy and counters that a line declares. Raise Problem."""
        words = split_plainly(line[1:])
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
        return name, words[1], counters

    def command(self, raw: str) -> None:
        """Read a line with a command. Raise Problem."""
        words: list[str] = []
        if raw[:1] == "[":
            packets, size, raw = before_rule(raw, self.run.line)
            if self.counted:
                words = ["--set-counters", packets, size]
        line = self.read_line(words, raw)
        if line.wants:
            answer_at_once(self.run, line)
            self.ended = True
        elif not line.skip:
            build(line)
            plain = self.plain.result(line) if self.plain else None
            if plain:
                self.transaction.add_plain(self.number, line, plain)
            else:
                self.transaction.add(Command(self.number, line))

    def _reread(self, raw: str) -> "CommandLine":
        """Read a plain line in full, without its counters. Raise Problem."""
        if raw[0] == "[":
            raw = raw.partition("] ")[2]
        line = self.read_line([], raw)
        build(line)
        return line

    def read_line(self, words: list[str], raw: str) -> "CommandLine":
        """Read a line, with these words before its own. Raise Problem."""
        return LineReader(self.words(words, raw), self.run, self.chains).read()

    def words(self, words: list[str], raw: str) -> list[str]:
        """Return the words of a line, after the table and these words. Raise Problem if there are too many."""
        words = ["-t", self.table, *words]
        if self.verbose and not self.keep:
            words.append("-v")
        words += split(raw)
        for index, word in enumerate(words):
            if len(word) > MOST_BYTES // 4 and size(word) > MOST_BYTES:
                raise Problem("Parameter too long!")
            if index == MOST_WORDS:
                raise Problem("Parser cannot handle more arguments")
        return words
