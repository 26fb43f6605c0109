"""The steps of `iptables-py run`: prepare the environment, load rules, run the command, show or save the result."""

import os
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager

from iptables_py.answer import answer
from iptables_py.app.rulesets import BadFile, family_of, name_of, read_file, restored
from iptables_py.app.run import sudo
from iptables_py.programs import program_of
from iptables_py.startup import launchers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import FrameType

SIGNALS = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM)
NOT_RUNNABLE, NOT_THERE = 126, 127  # a shell's statuses


class Place:
    """The environment of a run.

    programs: the directory with the launchers
    record: the file in which commands are recorded, "" for none
    recorded_before: the size of that file before the run
    """

    __slots__ = ("programs", "record", "recorded_before")

    def __init__(self, programs: str, record: str) -> None:
        self.programs = programs
        self.record = record
        self.recorded_before = os.path.getsize(record) if os.path.exists(record) else 0


@contextmanager
def place(with_sudo: bool, record: str | None, recording: bool) -> "Iterator[Place]":
    """Make a temporary directory with the launchers and, unless the environment names another, the ruleset.

    With `recording` commands are recorded even without a `record`, in a temporary file. Raise OSError.
    """
    with tempfile.TemporaryDirectory(prefix="iptables-py-") as directory:
        programs = os.path.join(directory, "bin")
        os.mkdir(programs)
        launchers.write(programs)
        if with_sudo:
            launchers.write_command(os.path.join(programs, "sudo"), sudo.SCRIPT.encode())
        if not os.environ.get("IPTABLES_PY_STATE"):
            os.environ["IPTABLES_PY_STATE"] = os.path.join(directory, "state")
        if record is not None:
            with open(record, "ab"):
                pass  # report an unwritable file before the command runs
            record = os.path.abspath(record)
        elif recording:
            record = os.path.join(directory, "record")
        yield Place(programs, record or "")


def load(path: str) -> None:
    """Load a save file into the ruleset. Raise BadFile."""
    content = read_file(path)
    family = family_of(path, content) or 4
    restored(path, content, family, counters=True, by_name=True)  # raises BadFile with our message
    status, _, err = answer(program_of("restore", family).name, ["-c"], content)
    if status:
        raise BadFile(f"{name_of(path)}: {err.decode('utf-8', 'surrogateescape').strip()}")


class Signals:
    """Passes signals on to the command; those that arrive before it runs are kept for it."""

    __slots__ = ("_command", "_early")

    def __init__(self) -> None:
        self._command: subprocess.Popen[bytes] | None = None
        self._early: list[int] = []
        for one in SIGNALS:
            if signal.getsignal(one) != signal.SIG_IGN:
                signal.signal(one, self._take)

    def _take(self, number: int, frame: "FrameType | None") -> None:
        if not self._command:
            self._early.append(number)
        elif number not in (signal.SIGINT, signal.SIGQUIT):  # a terminal sends these to the command as well
            self._command.send_signal(number)

    def give_to(self, command: "subprocess.Popen[bytes]") -> None:
        self._command = command
        for number in self._early:
            command.send_signal(number)


def carry_out(command: "Sequence[str]", place: Place, signals: Signals) -> int:
    """Run the command and return its exit status as a shell would report it."""
    path = os.environ.get("PATH", os.defpath)
    environment = {**os.environ, "PATH": f"{place.programs}:{path}", "IPTABLES_PY_RUN": str(os.getpid())}
    environment["IPTABLES_PY_STATE"] = os.path.abspath(environment["IPTABLES_PY_STATE"])
    environment.setdefault("IPTABLES_PY_HINTS", "1")
    if place.record:
        environment["IPTABLES_PY_RECORD"] = place.record
    try:
        running = _started(command, environment)
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        reason = "command not found" if missing and "/" not in command[0] else error.strerror
        sys.stderr.write(f"iptables-py run: {command[0]}: {reason}\n")
        return NOT_THERE if missing else NOT_RUNNABLE
    signals.give_to(running)
    status = running.wait()
    return status if status >= 0 else 128 - status


def _started(command: "Sequence[str]", environment: "dict[str, str]") -> "subprocess.Popen[bytes]":
    """Start the command. A script without a `#!` line is run by sh."""
    import errno
    import shutil

    found = shutil.which(command[0], path=environment["PATH"]) or command[0]
    try:
        return subprocess.Popen(command, executable=found, env=environment)
    except OSError as error:
        if error.errno != errno.ENOEXEC:
            raise
    return subprocess.Popen(["/bin/sh", found, *command[1:]], env=environment)


def tree() -> bytes:
    """Return the ruleset of both families, as `show` prints it."""
    from iptables_py.app.parsed import tables_of
    from iptables_py.app.show.report import report, worth_showing
    from iptables_py.store.store import open_store

    output = b""
    with open_store(False) as store:
        for family in (4, 6):
            tables = worth_showing(dict(tables_of(store, family)))
            if tables and family == 6:
                output += b"IPv6:\n"
            output += report(tables, None) if tables or family == 4 else b""
    return output


def saved(path: str) -> bytes:
    """Write a save file, or return its content if the path is `-`. Raise OSError."""
    family = 6 if path.endswith(".v6") else 4
    _, out, _ = answer(program_of("save", family).name, [])
    if path == "-":
        return out
    with open(path, "wb") as file:
        file.write(out)
    return b""
