"""The programs iptables-restore-translate and ip6tables-restore-translate: a save file as a script of nftables.

Measured: options and words that are unknown are ignored, and a table needs no COMMIT.
"""

import posix

from iptables_py import tables
from iptables_py.commandline.getopt import END, NEEDED, NONE, Words, by_name
from iptables_py.errors import RULESET, VERSION, Problem
from iptables_py.files import read_all
from iptables_py.iptables.help import answer_at_once
from iptables_py.iptables.restore.counters import before_rule
from iptables_py.iptables.restore.program import LineReader, Restoring
from iptables_py.iptables.run import Run
from iptables_py.rules.translation import Translation
from iptables_py.translate.basechains import definition
from iptables_py.translate.command import command_text
from iptables_py.translate.rule import FAMILIES
from iptables_py.translate.run import TranslatorRun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.programs import Answer, Program

LONG: "list[tuple[str, int, Any]]" = [("help", NONE, "h"), ("version", NONE, "V"), ("file", NEEDED, "f")]
SHORT = {letter: argument for _, argument, letter in LONG}
TEXTS = {"f": "read this file", "h": "print the options", "V": "print the version"}
# The reference prints the C library's last error after a command that is not translated (measured). It is ENOENT after
# one of the first commands, which look for a target with the name of a chain that is not declared. The others reset it,
# as -L and -S do if they have a number.
_LOOKING = frozenset("NE")
_RESETTING = frozenset(("A", "C", "D", "I", "R", "Zn"))


def translate(program: "Program", words: "Sequence[str]", stdin: bytes | None) -> "Answer":
    """Run iptables-restore-translate. Return exit status, standard output and standard error."""
    return TranslatorRun(program, stdin).answer(execute, words)


def execute(run: Run, words: "Sequence[str]") -> int:
    """Translate the file that the words name. Return the exit status. Raise Problem."""
    path = None
    reading = Words(words, SHORT, by_name(LONG))
    while (found := reading.next())[0] != END:
        key, value = found
        if key == "h":
            run.warn(usage(run))
            return 1
        if key == "V":
            run.say(f"{run.called} v{VERSION}\n")
            return 0
        if key == "f":
            path = value
    if path is None:
        run.warn(f"ERROR: missing file name\n{usage(run)}")
        return 1
    try:
        content = _content(path)
    except OSError:
        run.warn(f"Cannot open file {path}\n")
        return 1
    return _translated(run, content)


def usage(run: Run) -> str:
    """Return the program's usage."""
    options = "[-h] [-f <FILE>] [-V]\n\t[ --help ]\n\t[ --file=<FILE> ]\n\t[ --version ]\n"
    return f"{run.called} {VERSION}\nUsage: {run.called} {options}"


def _content(path: str) -> bytes:
    """Return the content of a file; that of a directory is empty (measured). Raise OSError if it can't be opened."""
    file = posix.open(path.encode("utf-8", "surrogateescape"), posix.O_RDONLY | posix.O_CLOEXEC)
    try:
        return read_all(file)
    except IsADirectoryError:
        return b""
    finally:
        posix.close(file)


def _translated(run: Run, content: bytes) -> int:
    """Print the translation of a file, with the date at which it started. Return the exit status. Raise Problem."""
    import time

    now = time.ctime()
    run.say(f"# Translated by {run.called} v{VERSION} on {now}\n")
    reading = Translating(run, {})
    reading.read(content)
    if not reading.ended:
        run.say(f"# Completed on {now}\n")
    return 0


class Translating(Restoring):
    """A restore whose lines are translated instead of carried out."""

    COMMITS = False
    BY_SHAPE = False

    def __init__(self, run: Run, given: dict[str, str]) -> None:
        super().__init__(run, given)
        self.translation = Translation(run.family)
        self.last_error = ""

    def open_table(self, name: str) -> None:
        """Print the definition of a table."""
        self.run.say(f"add table {FAMILIES[self.run.family]} {name}\n")

    def close_table(self) -> None:
        """Do nothing: the table is printed line by line."""

    def declare(self, name: str, policy: str, counters: tuple[int, int]) -> None:
        """Print the definition of a chain, with its hook if it is a base chain of the table."""
        text = f"add chain {FAMILIES[self.run.family]} {self.table} {name}"
        if tables.is_base(self.table, name):
            text += f" {definition(self.table, name, policy)}"
        self.run.say(f"{text}\n")

    def command(self, raw: str) -> None:
        """Print the translation of a line. Raise Problem, also for a command that is not translated."""
        if raw[:1] == "[":
            raw = before_rule(raw, self.run.line)[2]
        words = self.words([], raw)
        line = LineReader(words, self.run, self.chains).read()
        if line.wants:
            answer_at_once(self.run, line)
            self.ended = True
        elif not line.skip:
            self._keep_last_error(line)
            text = command_text(line, words, self.translation, "")
            if text is None:
                raise Problem(f"line {self.run.line} failed{self.last_error}", RULESET)
            self.run.say(text)

    def _keep_last_error(self, line: "CommandLine") -> None:
        """Keep what the reference's last error is after a command has been read."""
        commands = line.commands
        if not commands.isdisjoint(_LOOKING):
            if (line.new_name or line.chain) not in self.chains:
                self.last_error = ": No chain/target/match by that name."
        elif not commands.isdisjoint(_RESETTING) or (line.number and "Dn" not in commands):
            self.last_error = ""
