"""The steps of `iptables-py run`: load rules, run the command, show or save the result."""

import os
import signal
import subprocess

from iptables_py.answer import answer
from iptables_py.app.rulesets import BadFile, name_of, read_file, report, restored
from iptables_py.app.run import background
from iptables_py.app.run.background import Watch
from iptables_py.app.run.notes import note
from iptables_py.ownwords import family_of
from iptables_py.programs import program_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType

    from iptables_py.app.run.guard.server import Server
    from iptables_py.app.run.place import Place

SIGNALS = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM)
NOT_RUNNABLE, NOT_THERE = 126, 127  # a shell's statuses


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
    place: "Place",
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
    watch = Watch()
    try:
        running = _started(command, environment, place, cwd, output, watch.inherited)
    except subprocess.SubprocessError:  # the isolation, which worked a moment ago
        note(f"{command[0]}: the command can't be isolated")
        return NOT_RUNNABLE
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        note(f"{command[0]}: {_why_not(command[0], error, cwd)}")
        return NOT_THERE if missing else NOT_RUNNABLE
    finally:
        watch.started()
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
    if watch.is_anything_left():
        place.is_in_use = True
        background.report(place.variables["IPTABLES_PY_RUN"])
    return status if status >= 0 else 128 - status


def _started(
    command: "Sequence[str]",
    environment: "dict[str, str]",
    place: "Place",
    cwd: str | None,
    output: int | None,
    inherited: int,
) -> "subprocess.Popen[bytes]":
    """Start the command. A script without a `#!` line is run by sh."""
    import errno
    import shutil

    found = shutil.which(command[0], path=environment["PATH"]) or command[0]
    added = [path for addition in place.added for path in addition.paths()]
    if os.path.realpath(found) in map(os.path.realpath, place.covered + added):
        found = os.path.join(place.programs, os.path.basename(found))
    nothing = None if output is None else subprocess.DEVNULL

    def start(words: "Sequence[str]", executable: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            words, -1, executable, nothing, output, output,
            env=environment, preexec_fn=place.enter, cwd=cwd, pass_fds=(inherited,),
        )  # fmt: skip

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
    """Print a line if the command has made legacy rules, which nothing that follows a run looks at.

    A ruleset that can't be read is left to those that need it.
    """
    from contextlib import suppress

    from iptables_py.app.legacyrules import note
    from iptables_py.errors import Problem
    from iptables_py.store.store import open_store

    with suppress(Problem), open_store(False) as store:
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
