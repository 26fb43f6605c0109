"""One run of ipset: its words to an exit status and what it says, each command in a transaction of its own."""

from iptables_py.errors import PARAMETER, STATE, Problem
from iptables_py.ipset import commands, words
from iptables_py.ipset.words import VERSION, Refusal, Request
from iptables_py.iptables.run import encoded, read_all, write_all
from iptables_py.store.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

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


def answer(line: "Sequence[str]", stdin: bytes | None = None) -> tuple[int, bytes, bytes]:
    """Run ipset in this process: (exit status, standard output, standard error)."""
    run = Run(stdin)
    try:
        status = execute(run, line)
    except Problem as problem:
        run.warn(printed(problem, run.line))
        status = problem.status
    return status, encoded(run.out), encoded(run.err)


def printed(problem: Problem, line: int | None) -> str:
    """A Problem as ipset prints it; where it was in a restore is told of what is no mistake in the use of words."""
    if problem.frame == STATE:
        return f"ipset: {problem.text}\n"
    if problem.frame == PARAMETER:
        return f"{TITLE}: {problem.text}\n{HINT}"
    at = "" if line is None else f"Error in line {line}: "
    return f"{TITLE}: {at}{problem.text}\n"


def execute(run: Run, line: "Sequence[str]") -> int:
    """Carry out a command line; the exit status. Raises Problem."""
    if words.interactive(line):
        from iptables_py.ipset.interactive import interact

        words.without_options(line, run.options)
        return interact(run)
    return carry_out(run, words.read(line, run.options))


def carry_out(run: Run, request: Request) -> int:
    """Carry out one command; the exit status. Raises Problem."""
    if request.command == "version":
        run.say(f"{TITLE}, protocol version: 7\n")
    elif request.command == "help":
        from iptables_py.ipset.help import help

        return help(run, request)
    elif request.command == "restore":
        from iptables_py.ipset.restore import restore

        if request.rest:
            raise Problem(f"Unknown argument {request.rest[0]}")
        return restore(run)
    elif request.command != "quit":
        return single(run, request)
    return 0


def single(run: Run, request: Request) -> int:
    """One command as one transaction; what was done before a Refusal stays."""
    reading = request.command in commands.READING
    start = len(run.out)
    store = open_store(not reading)
    try:
        try:
            status = commands.prepare(run, store.db, request)()
        except Refusal:
            if not reading:
                store.commit()
            raise
        if not reading:
            store.commit()
    finally:
        store.close()
    if request.command in ("list", "save") and "file" in run.options:
        to_file(run, start)
    return status


def to_file(run: Run, start: int) -> None:
    """What has been said from `start` on goes into the file that was named. Raises Problem."""
    import posix

    said = encoded(run.out[start:])
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
        raise Problem(f"Cannot open {name} for writing: {error.strerror}", "ruleset") from None


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
