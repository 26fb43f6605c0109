"""One run of ipset: its options, its input, and its output."""

import posix

from iptables_py.errors import PARAMETER, RULESET, STATE, Problem
from iptables_py.files import joined, read_all, write_all
from iptables_py.ipset.words import VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.ipset.sets import Set

    Hint = Callable[["Run", Sequence[str], str], str]

TITLE = f"ipset v{VERSION}"
HINT = "Try `ipset help' for more information.\n"
NO_FILE = 255  # status of a restore whose file can't be read; there is no message (measured)


class Run:
    """The state of one run.

    options: the program's own options, which apply to all lines of a restore
    known: the sets that the lines of a restore have looked up since one of them last changed any set
    taken: no number up to this is free for a new set
    out, err: the pieces of standard output and standard error
    line: the number of the line of a restore that is being read or carried out
    standard_input: its content, None for that of this process
    lines: the lines of a restore
    hint: returns what to print after the message of a Problem for these words, which are those of the line if any
    """

    __slots__ = ("err", "hint", "known", "line", "lines", "options", "out", "standard_input", "taken")

    def __init__(self, standard_input: bytes | None, hint: "Hint | None" = None) -> None:
        self.options: dict[str, str] = {}
        self.known: dict[str, Set] = {}
        self.taken = 0
        self.out: list[str | bytes] = []
        self.err: list[str] = []
        self.line: int | None = None
        self.standard_input = standard_input
        self.lines: list[str] = []
        self.hint = hint

    def say(self, text: str) -> None:
        """Append text to standard output."""
        self.out.append(text)

    def warn(self, text: str) -> None:
        """Append text to standard error, unless -quiet was given."""
        if "quiet" not in self.options:
            self.err.append(text)

    def report(self, problem: Problem, words: "Sequence[str]") -> None:
        """Print the message of a Problem, and if hints are wanted (hinting.py), the hint for these words."""
        self.warn(printed(problem, self.line))
        if hint := self.hint:
            from iptables_py.hinting import printable

            self.warn(printable(lambda: hint(self, words, problem.text)))


def printed(problem: Problem, line: int | None) -> str:
    """Return the message for a Problem. `line` is included unless the problem is in the syntax of the command."""
    if problem.frame == STATE:
        return f"ipset: {problem.text}\n"
    if problem.frame == PARAMETER:
        return f"{TITLE}: {problem.text}\n{HINT}"
    at = "" if line is None else f"Error in line {line}: "
    return f"{TITLE}: {at}{problem.text}\n"


def to_file(run: Run, start: int) -> None:
    """Move the output from index `start` on to the file of -file. Raise Problem if it can't be written."""
    said = joined(run.out[start:])
    del run.out[start:]
    name = run.options["file"]
    path = name.encode("utf-8", "surrogateescape")
    try:
        file = posix.open(path, posix.O_WRONLY | posix.O_CREAT | posix.O_TRUNC | posix.O_CLOEXEC, 0o666)
        try:
            write_all(file, said)
        finally:
            posix.close(file)
    except OSError as error:
        raise Problem(f"Cannot open {name} for writing: {error.strerror}", RULESET) from None


def input_of(run: Run) -> bytes | None:
    """Return the input of a restore: the file of -file, else standard input. None if the file can't be read."""
    if "file" not in run.options:
        return read_all(0) if run.standard_input is None else run.standard_input
    try:
        file = posix.open(run.options["file"].encode("utf-8", "surrogateescape"), posix.O_RDONLY | posix.O_CLOEXEC)
    except OSError:
        return None
    try:
        return read_all(file)
    finally:
        posix.close(file)
