"""Restore: run the lines of a saved session as commands, in one transaction."""

from iptables_py.errors import Problem
from iptables_py.ipset import commands, words
from iptables_py.ipset.lines import split
from iptables_py.ipset.plainlines import MANY, plain_lines
from iptables_py.ipset.run import NO_FILE, input_of
from iptables_py.store.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.ipset.bulk import Row
    from iptables_py.ipset.commands import Action
    from iptables_py.ipset.plainlines import PlainLines
    from iptables_py.ipset.run import Run
    from iptables_py.store.sqlite import Database

NOT_HERE = ("help", "version", "restore")
CHANGING = ("destroy", "flush", "rename", "swap")  # commands that change existing sets
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
        store.db.run("PRAGMA cache_size = -65536")  # KiB
        return run_lines(run, store.db, content.decode("utf-8", "surrogateescape").split("\n"))
    finally:
        try:
            store.commit()
        finally:
            store.close()


def run_lines(run: "Run", db: "Database", lines: list[str]) -> int:
    """Run the lines on the database, without ending its transaction. See restore()."""
    run.lines = lines
    waiting = Waiting(run, db)
    for number, line in enumerate(lines, 1):
        if waiting.continues(number, line):
            continue
        found = split(line)
        if waiting.takes(number, found):
            continue
        stripped = line.strip(" \t\r")
        if not stripped or stripped[0] == "#":
            continue
        if stripped == "COMMIT":
            waiting.send()
            continue
        run.line = number
        request = words.read(found, run.options)
        if request.command in NOT_HERE:
            raise Problem(f"Command `{request.command}' is invalid in restore mode.")
        if request.command == "quit":
            break
        action = commands.prepare(run, db, request)
        if request.command in TOGETHER:
            waiting.append(request.command, request.names[0], number, action)
            continue
        waiting.send()
        run.line = number
        status = action()
        if status:
            return status
        if request.command in CHANGING:
            run.known.clear()
            waiting.plain.clear()
    waiting.send()
    return 0


class Waiting:
    """The additions to one set, or the deletions from it, that have been read and not carried out yet.

    plain: for each set that members were added to, the reader of its frequent lines
    """

    __slots__ = ("_actions", "_db", "_exist", "_kind", "_read", "_rows", "_run", "plain")

    def __init__(self, run: "Run", db: "Database") -> None:
        self._run = run
        self._db = db
        self._kind: tuple[str, str] | None = None  # the command and the set
        self._actions: list[tuple[int, Action]] = []
        self._rows: list[Row] = []  # those of the last action, if it is for frequent lines
        self._exist = False  # whether that may update members
        self._read: Callable[[str], tuple[bytes, dict[str, Any]] | None] = _not_read  # for the next line to that action
        self.plain: dict[str, PlainLines | None] = {}

    def append(self, command: str, name: str, number: int, action: "Action") -> None:
        """Append an addition or deletion, after carrying out the others if they are of another kind."""
        self._begin(command, name)
        self._actions.append((number, action))
        self._stop()
        if command == "add" and name not in self.plain:
            self.plain[name] = plain_lines(self._run.known[name])

    def takes(self, number: int, found: list[str]) -> bool:
        """Append the addition in a line, given as words, if it has a frequent form. Return whether it has."""
        if len(found) < 3 or found[0] != "add":
            return False
        plain = self.plain.get(found[1])
        member = plain.read(found) if plain else None
        if plain is None or member is None:
            return False
        self._begin("add", found[1])
        exist = "exist" in self._run.options
        if not self._rows or exist != self._exist:
            self._rows, self._exist = [], exist
            self._actions.append((number, self._adding(plain, self._rows, exist)))
        self._rows.append((*member, number))
        if len(self._run.lines) >= MANY:
            plain.learn(found[1], list(member[1]))
            self._read = plain.read_line
        return True

    def continues(self, number: int, line: str) -> bool:
        """Append the addition in a line if it is like the one before. Return whether it is."""
        member = self._read(line)
        if member is None:
            return False
        self._rows.append((*member, number))
        return True

    def _stop(self) -> None:
        """Let the next line begin another action."""
        self._rows, self._read = [], _not_read

    def _begin(self, command: str, name: str) -> None:
        if self._kind != (command, name):
            self.send()
            self._kind = command, name

    def _adding(self, plain: "PlainLines", rows: "list[Row]", exist: bool) -> "Action":
        def adding() -> int:
            plain.add(self._db, rows, exist, commands.milliseconds(), self._run)
            return 0

        return adding

    def send(self) -> None:
        """Carry out what waits. Raise Refusal if one is refused; `run.line` is then its line."""
        actions, self._actions, self._kind = self._actions, [], None
        self._stop()
        for number, action in actions:
            self._run.line = number
            action()


def _not_read(line: str) -> None:
    return None
