"""Restore: run the lines of a saved session as commands, in one transaction."""

from iptables_py.errors import Problem
from iptables_py.ipset import commands, words
from iptables_py.ipset.lines import split
from iptables_py.ipset.run import NO_FILE, input_of
from iptables_py.store.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.ipset.commands import Action
    from iptables_py.ipset.run import Run
    from iptables_py.store.sqlite import Database

NOT_HERE = ("help", "version", "restore")
TOGETHER = ("add", "del")  # several of one of these on the same set are sent to the kernel together


def restore(run: "Run") -> int:
    """Run the lines up to the first that fails, and return the exit status. Raise Problem if one fails.

    Additions to a set wait until a line with another command or set has been read, and so do deletions. If that line
    can't be parsed, the waiting ones are lost (measured).
    """
    content = input_of(run)
    if content is None:
        return NO_FILE
    store = open_store(True)
    try:
        return run_lines(run, store.db, content.decode("utf-8", "surrogateescape").split("\n"))
    finally:
        try:
            store.commit()
        finally:
            store.close()


def run_lines(run: "Run", db: "Database", lines: list[str]) -> int:
    """Run the lines on the database, without ending its transaction. See restore()."""
    run.lines = lines
    waiting: list[tuple[int, Action]] = []
    kind: tuple[str, str] | None = None
    for number, line in enumerate(lines, 1):
        stripped = line.strip(" \t\r")
        if not stripped or stripped[0] == "#":
            continue
        if stripped == "COMMIT":
            _send(run, waiting)
            continue
        run.line = number
        request = words.read(split(line), run.options)
        if request.command in NOT_HERE:
            raise Problem(f"Command `{request.command}' is invalid in restore mode.")
        if request.command == "quit":
            break
        action = commands.prepare(run, db, request)
        before, kind = kind, (request.command, request.names[0]) if request.command in TOGETHER else None
        if kind != before:
            _send(run, waiting)
        if kind:
            waiting.append((number, action))
            continue
        run.line = number
        status = action()
        if status:
            return status
    _send(run, waiting)
    return 0


def _send(run: "Run", waiting: "list[tuple[int, Action]]") -> None:
    """Run the waiting actions. Raise Refusal if one is refused; `run.line` is then its line."""
    while waiting:
        run.line, action = waiting.pop(0)
        action()
