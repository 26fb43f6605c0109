"""The processes that a command leaves in the background when it has ended."""

import fcntl
import os
import select

from iptables_py.app.run.notes import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 1000  # milliseconds, for processes that are about to end, such as a tee to a log
FIRST = 100  # scripts use small numbers for files of their own


class Watch:
    """A pipe that the command and all its child processes have open, unless one closes all that it doesn't know.

    inherited: the file descriptor for the command
    """

    __slots__ = ("_reading", "inherited")

    def __init__(self) -> None:
        self._reading, writing = os.pipe()
        try:
            self.inherited = fcntl.fcntl(writing, fcntl.F_DUPFD_CLOEXEC, FIRST)
            os.close(writing)
        except OSError:  # a low limit of open files
            self.inherited = writing

    def started(self) -> None:
        """Note that the command has been started, or could not be."""
        os.close(self.inherited)

    def is_anything_left(self) -> bool:
        """Return whether processes of the command still run after a short wait for them."""
        watched = select.poll()
        watched.register(self._reading, 0)  # that nobody can write any more is always reported
        ended = watched.poll(PATIENCE)
        os.close(self._reading)
        return not ended


def report(run: str) -> None:
    """Report on standard error which processes are left of the run that has this number in its environment."""
    note("the command left processes in the background, whose later iptables commands fail:", _processes(run))


def _processes(run: str) -> "Iterator[str]":
    wanted = b"IPTABLES_PY_RUN=" + run.encode()
    for name in sorted(filter(str.isdecimal, os.listdir("/proc")), key=int):
        try:
            with open(f"/proc/{name}/environ", "rb") as file:
                is_ours = wanted in file.read().split(b"\0")
            if is_ours:
                with open(f"/proc/{name}/cmdline", "rb") as file:
                    yield f"process {name}: {os.fsdecode(file.read().rstrip(bytes(1)).replace(bytes(1), b' '))}"
        except OSError:
            continue  # it has ended, or is another user's
