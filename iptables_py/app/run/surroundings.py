"""The steps of `iptables-py run`: prepare the environment, load rules, run the command, show or save the result."""

import os
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager

from iptables_py.answer import answer
from iptables_py.app.rulesets import BadFile, name_of, read_file, report, restored
from iptables_py.app.run import dispatcher, host, isolation
from iptables_py.app.run.records import Record
from iptables_py.app.terminal import visible
from iptables_py.ownwords import family_of
from iptables_py.programs import program_of
from iptables_py.startup import launchers
from iptables_py.store.directory import state_directory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import FrameType

    from iptables_py.app.run.guard.server import Server
    from iptables_py.app.run.records import Line

SIGNALS = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM)
NOT_COVERED = "calls of iptables by an absolute path or with another PATH reach the host's programs"
NOT_RUNNABLE, NOT_THERE = 126, 127  # a shell's statuses


class Place:
    """The environment of a run.

    programs: the directory with the programs, for PATH
    variables: the environment variables for the command and the programs, without PATH
    record: where commands are recorded
    guard: the directory by which commands reach the checks of --guard, which may be missing
    covered: the host's programs in place of which ours are called
    started: whether the command could be run
    enter: what the command's process calls to isolate itself; None if it can't or needn't
    """

    __slots__ = ("_ruleset", "_unreached", "covered", "enter", "guard", "programs", "record", "started", "variables")

    def __init__(self, directory: str, record: Record, guarded: bool) -> None:
        self.programs = os.path.join(directory, "bin")
        self.record = record
        self.started = False
        self.covered: list[str] = []
        self.enter: Callable[[], None] | None = None
        self.variables = {
            "IPTABLES_PY_STATE": os.path.abspath(os.environ["IPTABLES_PY_STATE"]),
            "IPTABLES_PY_RUN": str(os.getpid()),
            "IPTABLES_PY_HINTS": os.environ.get("IPTABLES_PY_HINTS", "1"),
        }
        if record.path:
            self.variables |= {"IPTABLES_PY_RECORD": record.path, "IPTABLES_PY_RECORD_INTACT": record.intact}
        self.guard = os.path.join(directory, "guard")
        if guarded:
            self.variables["IPTABLES_PY_GUARD"] = self.guard
        self._unreached = os.path.join(directory, "unreached")
        for path in (self._unreached, record.intact):
            with open(path, "w") as file:
                file.write("1")  # so that there is something to empty
        self._ruleset: list[tuple[str, int]] = []

    def prepare(self, directory: str, with_sudo: bool, own_network: bool) -> None:
        """Write the programs, and choose how the command is isolated. Raise OSError."""
        path = os.environ.get("PATH", os.defpath)
        self.covered = host.programs(path)
        names = {*launchers.NAMES, *host.refused(self.covered), *([host.SUDO] if with_sudo else [])}
        cover = dispatcher.write(directory, names, self.variables, self._unreached)
        if not self.covered and not own_network:
            return
        covered = self.covered + (host.sudos(path) if with_sudo else [])
        self.enter, reason = isolation.chosen(cover, covered, own_network, with_sudo)
        if reason and own_network:
            raise OSError(None, f"the command can't have a network of its own: {reason}")
        if reason and host.has_others(self.covered):
            sys.stderr.write(f"iptables-py run: {NOT_COVERED} ({reason})\n")

    def start(self) -> None:
        """Note the state of the ruleset before the command runs."""
        self._ruleset = self._files()

    def was_reached(self, lines: "list[Line]") -> bool:
        """Return whether the command has called one of our programs: under its name, or by iptables-py itself."""
        recorded = any(line["argv"][0] in launchers.NAMES for line in lines)
        return recorded or not os.path.getsize(self._unreached) or self._files() != self._ruleset

    def _files(self) -> list[tuple[str, int]]:
        try:
            with os.scandir(self.variables["IPTABLES_PY_STATE"]) as files:
                return sorted((file.name, file.stat().st_mtime_ns) for file in files)
        except OSError:
            return []


@contextmanager
def place(
    with_sudo: bool = True,
    record: str | None = None,
    recording: bool = False,
    guarded: bool = False,
    keep: bool = False,
    own_network: bool = False,
) -> "Iterator[Place]":
    """Make a temporary directory with the programs and, unless it is to `keep` the present one, the ruleset.

    With `recording` commands are recorded even without a `record`, in a temporary file. With `guarded` they let the
    guard packets be checked. Raise OSError.
    """
    with tempfile.TemporaryDirectory(prefix="iptables-py-", dir=_for_programs()) as directory:
        if not keep:
            os.environ["IPTABLES_PY_STATE"] = os.path.join(directory, "state")
        elif not os.environ.get("IPTABLES_PY_STATE"):
            os.environ["IPTABLES_PY_STATE"] = state_directory()
        made = Place(directory, Record(record, directory, recording), guarded)
        made.prepare(directory, with_sudo, own_network)
        yield made


def _for_programs() -> str:
    """Return a directory for temporary files in which programs can run and whose name has no colon. Raise OSError."""
    for directory in (tempfile.gettempdir(), "/tmp", "/var/tmp", "/dev/shm"):
        if os.pathsep not in os.path.abspath(directory) and _runs_programs(directory):
            return os.path.abspath(directory)
    raise OSError(None, "no directory for temporary files can hold programs: set TMPDIR to one without a colon")


def _runs_programs(directory: str) -> bool:
    """Return whether files in the directory can be made and run; a file system may be mounted noexec."""
    try:
        with tempfile.NamedTemporaryFile(prefix="iptables-py-", dir=directory) as file:
            os.chmod(file.name, 0o700)
            return os.access(file.name, os.X_OK)
    except OSError:
        return False


def load(path: str, family: int | None = None) -> None:
    """Load a save file into the ruleset, after creating the accounting objects that it needs. Raise BadFile."""
    content = read_file(path)
    family = family or family_of(path, content) or 4
    missing = restored(path, content, family, counters=True, by_name=True).no_objects  # raises BadFile with our message
    report(path, "no such nfacct objects, created for its rules", missing)
    for name in missing:
        answer("nfacct", ["add", name])
    status, _, err = answer(program_of("restore", family).name, ["-c"], content)
    if status:
        raise BadFile(f"{name_of(path)}: {err.decode('utf-8', 'surrogateescape').strip()}")


def load_sets(path: str) -> None:
    """Load the output of `ipset save` into the ruleset. Raise BadFile."""
    status, _, err = answer("ipset", ["restore"], read_file(path))
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


def carry_out(
    command: "Sequence[str]",
    place: Place,
    signals: Signals | None = None,
    server: "Server | None" = None,
    cwd: str | None = None,
    output: int | None = None,
) -> int:
    """Run the command and return its exit status as a shell would report it.

    signals: passes signals on to it
    server: checks its commands
    cwd: the directory in which it runs, by default that of this process
    output: the file descriptor for what it prints, which then also gets nothing to read
    """
    path = os.environ.get("PATH", os.defpath)
    environment = {**os.environ, **place.variables, "PATH": f"{place.programs}:{path}"}
    place.start()
    try:
        running = _started(command, environment, place, cwd, output)
    except subprocess.SubprocessError:  # the isolation, which worked a moment ago
        sys.stderr.write(f"iptables-py run: {visible(command[0])}: the command can't be isolated\n")
        return NOT_RUNNABLE
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        sys.stderr.write(f"iptables-py run: {visible(command[0])}: {_why_not(command[0], error, cwd)}\n")
        return NOT_THERE if missing else NOT_RUNNABLE
    place.started = True
    if server:
        server.start()  # only now: a process with several threads should not fork
    if signals:
        signals.give_to(running)
    try:
        status = running.wait()
    except BaseException:
        running.terminate()
        raise
    return status if status >= 0 else 128 - status


def _started(
    command: "Sequence[str]", environment: "dict[str, str]", place: Place, cwd: str | None, output: int | None
) -> "subprocess.Popen[bytes]":
    """Start the command. A script without a `#!` line is run by sh."""
    import errno
    import shutil

    found = shutil.which(command[0], path=environment["PATH"]) or command[0]
    if os.path.realpath(found) in map(os.path.realpath, place.covered):
        found = os.path.join(place.programs, os.path.basename(found))
    nothing = None if output is None else subprocess.DEVNULL

    def start(words: "Sequence[str]", executable: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            words, -1, executable, nothing, output, output, env=environment, preexec_fn=place.enter, cwd=cwd
        )

    try:
        return start(command, found)
    except OSError as error:
        if error.errno != errno.ENOEXEC:
            raise
    return start(["/bin/sh", found, *command[1:]], "/bin/sh")


def _why_not(name: str, error: OSError, cwd: str | None) -> str:
    """Return why the command could not be started, with the way out if it is a file that lacks a path or a mode."""
    import shlex

    is_file = os.path.isfile(os.path.join(cwd or "", name))
    if "/" not in name and isinstance(error, FileNotFoundError):
        return "command not found" + (f": for the file, write ./{name}" if is_file else "")
    if is_file and isinstance(error, PermissionError):
        return f"{error.strerror}: it must be executable: chmod +x {shlex.quote(name)}"
    return str(error.strerror)


def note_legacy() -> None:
    """Print a line if the command has made legacy rules, which nothing that follows a run looks at."""
    from iptables_py.app.legacyrules import note
    from iptables_py.store.store import open_store

    with open_store(False) as store:
        note(store, (4, 6), "run")


def tree() -> bytes:
    """Return the ruleset of both families, as `show` prints it."""
    from iptables_py.app.show.families import BOTH, asked, worth_showing
    from iptables_py.app.show.report import report
    from iptables_py.store.store import open_store

    with open_store(False) as store:
        return report(worth_showing(asked(store, BOTH, None, None)))


def saved(path: str) -> bytes:
    """Write a save file, or return its content if the path is `-`. Raise OSError."""
    family = 6 if path.endswith(".v6") else 4
    _, out, _ = answer(program_of("save", family).name, [])
    if path == "-":
        return out
    try:
        with open(path, "wb") as file:
            file.write(out)
    except OSError as error:
        raise OSError(error.errno, error.strerror, path) from None
    return b""
