"""One run of ipset: its options, its input, and its output."""

from iptables_py.errors import PARAMETER, RULESET, STATE, Problem
from iptables_py.files import joined, read_all, write_all
from iptables_py.ipset.words import VERSION

TITLE = f"ipset v{VERSION}"
HINT = "Try `ipset help' for more information.\n"
NO_FILE = 255  # status of a restore whose file can't be read, without a word (measured)


class Run:
    """What a run has been told and has to say; `options` are the program's own, which last for all lines of a restore;
    `line` the number of the line that is being read."""

    __slots__ = ("err", "line", "options", "out", "standard_input")

    def __init__(self, standard_input: bytes | None) -> None:
        self.options: dict[str, str] = {}
        self.out: list[str | bytes] = []
        self.err: list[str] = []
        self.line: int | None = None
        self.standard_input = standard_input

    def say(self, text: str) -> None:
        """Standard output, as it stands."""
        self.out.append(text)

    def warn(self, text: str) -> None:
        """Standard error, unless that is to be quiet."""
        if "quiet" not in self.options:
            self.err.append(text)


def printed(problem: Problem, line: int | None) -> str:
    """A Problem as ipset prints it; where it was in a restore is told of what is no mistake in the use of words."""
    if problem.frame == STATE:
        return f"ipset: {problem.text}\n"
    if problem.frame == PARAMETER:
        return f"{TITLE}: {problem.text}\n{HINT}"
    at = "" if line is None else f"Error in line {line}: "
    return f"{TITLE}: {at}{problem.text}\n"


def to_file(run: Run, start: int) -> None:
    """What has been said from `start` on goes into the file that was named. Raises Problem."""
    import posix

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
    """What a restore reads: the file that was named, else standard input; None if the file can't be read."""
    if "file" not in run.options:
        return read_all(0) if run.standard_input is None else run.standard_input
    import posix

    try:
        file = posix.open(run.options["file"].encode("utf-8", "surrogateescape"), posix.O_RDONLY | posix.O_CLOEXEC)
    except OSError:
        return None
    try:
        return read_all(file)
    finally:
        posix.close(file)
