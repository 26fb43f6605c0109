"""The environment of a run: its programs, ruleset and record, and how the command is isolated from the host."""

import os
import shutil
import tempfile
from contextlib import contextmanager

from iptables_py.app.run import dispatcher, host, isolation, overlay
from iptables_py.app.run.notes import note
from iptables_py.app.run.records import Record
from iptables_py.startup import launchers
from iptables_py.store.directory import state_directory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from iptables_py.app.run.records import Line

NOT_COVERED = "calls of iptables by an absolute path or with another PATH reach the host's programs"
NOT_ADDED = "programs that the host lacks are not found under their absolute paths, such as"


class Place:
    """The environment of a run.

    programs: the directory with the programs, for PATH
    variables: the environment variables for the command and the programs, without PATH
    record: where commands are recorded
    guard: the directory by which commands reach the checks of --guard, which may be missing
    covered: the host's programs in place of which ours are called
    added: the programs that the host's directories lack
    started: whether the command could be run
    is_in_use: whether processes of the command still run
    enter: what the command's process calls to isolate itself; None if it can't or needn't
    """

    __slots__ = (
        *("_ruleset", "_unreached", "added", "covered", "enter"),
        *("guard", "is_in_use", "programs", "record", "started", "variables"),
    )

    def __init__(self, directory: str, record: Record, guarded: bool) -> None:
        self.programs = os.path.join(directory, "bin")
        self.record = record
        self.started = False
        self.is_in_use = False
        self.covered: list[str] = []
        self.added: list[overlay.Addition] = []
        self.enter: Callable[[], str] | None = None
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
        names = {*launchers.NAMES, *host.OTHERS, *host.refused(self.covered), *([host.SUDO] if with_sudo else [])}
        cover = dispatcher.write(directory, names, self.variables, self._unreached)
        self.added = overlay.additions(host.missing(), directory)
        covered = self.covered + (host.sudos(path) if with_sudo else [])
        self.enter, reason = isolation.chosen(cover, covered, self.added, own_network, with_sudo)
        if not self.enter and own_network:
            raise OSError(None, f"the command can't have a network of its own: {reason}")
        if not self.enter and host.has_others(self.covered):
            note(f"{NOT_COVERED} ({reason})")
        elif reason and (missing := [path for one in self.added for path in one.paths() if _is_ours(path)]):
            note(f"{NOT_ADDED} {missing[0]} ({reason})")

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


def _is_ours(path: str) -> bool:
    return os.path.basename(path) in launchers.NAMES


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
    directory = tempfile.mkdtemp(prefix="iptables-py-", dir=_for_programs())
    made = None
    try:
        if not keep:
            os.environ["IPTABLES_PY_STATE"] = os.path.join(directory, "state")
        elif not os.environ.get("IPTABLES_PY_STATE"):
            os.environ["IPTABLES_PY_STATE"] = state_directory()
        made = Place(directory, Record(record, directory, recording), guarded)
        made.prepare(directory, with_sudo, own_network)
        yield made
    finally:
        overlay.remove(made.added if made else ())
        _remove(directory, made is not None and made.is_in_use)


def _remove(directory: str, is_in_use: bool) -> None:
    """Remove the temporary directory. If it is in use, what answers to the programs' names stays.

    Otherwise the late command of a background process could reach the host's iptables.
    """
    if not is_in_use:
        shutil.rmtree(directory, ignore_errors=True)
        return
    for entry in list(os.scandir(directory)):
        if entry.is_dir() and entry.name != "bin":
            shutil.rmtree(entry.path, ignore_errors=True)
        elif entry.name not in ("bin", "dispatcher"):
            os.unlink(entry.path)


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
