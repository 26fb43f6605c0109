"""iptables-xml: its command line, and the lines of its input."""

import posix

from iptables_py.commandline.arguments import counter
from iptables_py.commandline.getopt import END, ERRORS, NONE, WORD, Words, by_name
from iptables_py.commandline.getopterrors import getopt_error
from iptables_py.errors import RULESET, TRY, VERSION, Problem, printed
from iptables_py.files import joined, read_all
from iptables_py.iptables.restore.counters import before_rule
from iptables_py.iptables.restore.lines import numbered_lines
from iptables_py.iptables.run import Run
from iptables_py.rules.words import split, split_plainly
from iptables_py.values.integers import scanned
from iptables_py.values.text import encoded, size
from iptables_py.xml.document import Chain, Document
from iptables_py.xml.elements import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from iptables_py.programs import Answer, Program

LONG: "list[tuple[str, int, Any]]" = [
    ("combine", NONE, "c"),
    ("verbose", NONE, "v"),
    ("help", NONE, "h"),
]
TEXTS = {
    "c": "write rules with the same conditions as one rule, if the first can be passed",
    "v": "write each line of the input as a comment, too",
    "h": "print the options",
}
SHORT = {letter: argument for _, argument, letter in LONG}
USAGE = "[-c] [-v] [-h]\n          [--combine ]\n\t   [ --verbose ]\n\t   [ --help ]\n"
MOST_WORDS, MOST_BYTES = 254, 1023  # in a line; in a word


def xml(program: "Program", words: "Sequence[str]", stdin: bytes | None) -> "Answer":
    """Run iptables-xml. Return exit status, standard output and standard error."""
    run = Run(program, stdin)
    try:
        status = _execute(run, words)
    except Problem as problem:
        status = problem.status
        run.warn(_printed(problem, run))
    return status, joined(run.out), joined(run.err)


def _printed(problem: Problem, run: Run) -> str:
    if problem.frame == RULESET:
        return printed(problem, run.name)
    return f"{run.name} v{VERSION}: {problem.text}\n{printed(Problem('', TRY), run.name, run.line)}"


def _execute(run: Run, words: "Sequence[str]") -> int:
    """Carry out a command line. Return the exit status. Raise Problem."""
    given: set[str] = set()
    files: list[str] = []
    reading = Words(words, SHORT, by_name(LONG))
    while (found := reading.next())[0] != END:
        key, value = found
        if key == WORD:
            files.append(value or "")
        elif key in ERRORS:
            run.warn(f"{run.called}: {getopt_error(reading, key, value or '')}\n")
        elif key == "h":
            run.warn(f"Usage: {run.called} {USAGE}")
            return 1
        else:
            given.add(key)
            if key == "v":
                run.say("xptables-xml\n")
    files += words[reading.at :]
    if len(files) > 1:
        run.warn("Unknown arguments found on commandline")  # without a newline, as below (measured)
        return 1
    if files:
        try:
            run.standard_input = _content(files[0])
        except OSError as error:
            run.warn(f"Can't open {files[0]}: {error.strerror}")
            return 1
    _Reader(run, Document(run.out, "c" in given), "v" in given).read(run.read_input())
    return 0


def _content(path: str) -> bytes:
    """Return the content of a file, b"" for a directory. Raise OSError."""
    file = posix.open(encoded(path), posix.O_RDONLY | posix.O_CLOEXEC)
    try:
        return read_all(file)
    finally:
        posix.close(file)


class _Reader:
    """The input, line by line. The number of the current line is in `run.line`."""

    def __init__(self, run: Run, document: Document, verbose: bool) -> None:
        self.run = run
        self.document = document
        self.verbose = verbose
        self._counters = [0, 0]  # of the last chain; a line without counters keeps them (measured)

    def read(self, content: bytes) -> None:
        """Write the document. Raise Problem."""
        document = self.document
        document.begin()
        number = 0
        for number, line in numbered_lines(content):
            self.run.line = number
            self._line(line)
        if document.table:
            raise Problem(f"COMMIT expected at line {number + 1}", RULESET)
        document.end()

    def _line(self, line: str) -> None:
        document, text, first = self.document, line.removesuffix("\n"), line[:1]
        if first == "\n":
            return
        if first == "#":
            document.comment(text)
            return
        if self.verbose:
            document.comment(f"line {self.run.line} {text}")
        if line == "COMMIT\n" and document.table:
            document.close_table()
        elif first == "*":
            document.open_table(self._first(line, "table name invalid"))
        elif first == ":" and document.table:
            self._chain(line)
        elif document.table:
            self._rule(line)
        else:
            raise self._failed("")

    def _failed(self, why: str) -> Problem:
        return Problem(f"line {self.run.line} failed{why}", RULESET)

    def _first(self, line: str, otherwise: str) -> str:
        """Return the first word after the line's mark. Raise Problem."""
        words = split_plainly(line[1:])
        if not words:
            raise Problem(f"{self.run.name}: line {self.run.line} {otherwise}")
        return words[0]

    def _chain(self, line: str) -> None:
        name = self._first(line, "chain name invalid")
        policy, counters = (*split_plainly(line[1:])[1:3], "", "")[:2]
        if not policy:
            raise Problem(f"{self.run.name}: line {self.run.line} policy invalid")
        if counters[:1] == "[":
            self._count(counters[1:])
        self.document.declare(Chain(name, policy, *self._counters))

    def _count(self, text: str) -> None:
        """Read `packets:bytes` as scanf does. The numbers are signed (measured)."""
        for at in range(2):
            number, rest = counter(text), scanned(text)[1]
            if number is None:
                return
            self._counters[at] = number - (number >> 63 << 64)
            if rest[:1] != ":":
                return
            text = rest[1:]

    def _rule(self, line: str) -> None:
        counters: tuple[str, str] | None = None
        if line[:1] == "[":
            packets, bytes, line = before_rule(line, self.run.line)
            counters = packets, bytes
        quoted: list[int] = []
        words = split(line, quoted)
        for index, word in enumerate(words):
            if size(word) > MOST_BYTES:
                raise Problem("Parameter too long!")
            if index == MOST_WORDS:
                raise Problem("Parser cannot handle more arguments")
        named = words.index("-A") + 1 if "-A" in words[:-1] else 0
        if not named:
            raise self._failed(" - no chain found")
        self.document.rule(words[named], Rule(words, set(quoted)), counters)
