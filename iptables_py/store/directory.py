"""The state directory, and the lock that commands hold while they write to it."""

import _thread
import posix

from iptables_py.errors import STATE, Problem

DATABASE = b"/ruleset.db"  # in the state directory; may be a symbolic link
RULESET, HISTORY, SNAPSHOTS = "ruleset", "history", "snapshots"  # what is stored, as messages call it
FILES = {RULESET: DATABASE, HISTORY: b"/history.db", SNAPSHOTS: b"/snapshots.db"}
JOURNAL = b"-journal"  # after the name of the database: what SQLite needs to undo an unfinished transaction
LOCK = b"/lock"
# how SQLite's messages begin for errors that may be due to permissions
DENIED = ("unable to open database", "attempt to write a readonly database")
RECORDING = b"/recording"  # exists if every command that writes is recorded in the history, see recording.py

_own = _thread._local()  # `path`: the state directory that this thread has chosen


def _variable(name: str) -> str:
    """Return a variable of the environment, "" if it is not set."""
    return posix.environ.get(name.encode(), b"").decode("utf-8", "surrogateescape")


def choose(path: str) -> str:
    """Let this thread use another state directory, "" for that of the environment. Return its choice before."""
    before: str = getattr(_own, "path", "")
    _own.path = path
    return before


def state_directory() -> str:
    """Return the state directory, which may not exist yet. Raise Problem if nothing determines one.

    It is the one that this thread has chosen, else that of the environment.
    """
    named = getattr(_own, "path", "") or _variable("IPTABLES_PY_STATE")
    if named:
        return named
    if posix.geteuid() == 0:
        return "/var/lib/iptables-py"
    states = _variable("XDG_STATE_HOME")
    if states.startswith("/"):  # the XDG specification says to ignore relative paths
        return f"{states}/iptables-py"
    home = _variable("HOME")
    if not home:
        raise Problem("HOME is not set: set it, or IPTABLES_PY_STATE to a directory for the ruleset", STATE)
    return f"{home}/.local/state/iptables-py"


def trouble(path: bytes, error: object, what: str = RULESET) -> Problem:
    """Return the Problem that says why the ruleset, or what else is stored, in the directory `path` can't be used."""
    reason = str(error.strerror if isinstance(error, OSError) else error)
    if isinstance(error, PermissionError) or reason.startswith(DENIED):
        from iptables_py.store import denied

        file = path + FILES[what]
        others = (path + LOCK, file + JOURNAL, *(path + name for name in FILES.values()))
        reason = denied.reason(path, file, others) or reason
    line = f"cannot use the {what} in {path.decode('utf-8', 'surrogateescape')}: {reason}"
    return Problem(line.replace("\n", " "), STATE)


def make(path: bytes) -> None:
    """Create the directory and its missing parents, for their owner only. Raise OSError or Problem."""
    steps = [path]  # from the bottom up
    while steps[-1] and not _made(steps[-1]):
        steps.append(steps[-1].rstrip(b"/").rpartition(b"/")[0])
    for step in steps[-2::-1]:
        if not _made(step):  # its parent is a dangling link, or can't contain directories
            import errno

            raise trouble(path, posix.strerror(errno.ENOENT))


def make_file(path: bytes) -> None:
    """Create the database's file, for its owner only, if it is missing; SQLite would leave that to the umask.

    An error is left to SQLite, which meets it too. An existing file is not opened: closing it would end the locks that
    this process has on it.
    """
    try:
        posix.close(posix.open(path, posix.O_RDWR | posix.O_CREAT | posix.O_EXCL | posix.O_CLOEXEC, 0o600))
    except OSError:
        pass


def _made(path: bytes) -> bool:
    """Create a directory. Return whether the path exists now; False if its parent is missing."""
    try:
        posix.mkdir(path, 0o700)
    except FileExistsError:
        pass
    except FileNotFoundError:
        return False
    return True


def lock(path: bytes) -> int:
    """Wait for the lock (see waiting.py) of the directory. Return the file descriptor to close afterwards.

    SQLite's own locks are polled for; with this lock the kernel keeps the queue of waiting commands. It is a POSIX
    lock, because flock() would need one more module. Raise OSError, or Problem if the time is over or the file is a
    symbolic link, which could make this process create a file anywhere.
    """
    try:
        file = posix.open(path + LOCK, posix.O_RDWR | posix.O_CREAT | posix.O_NOFOLLOW | posix.O_CLOEXEC, 0o600)
    except OSError:
        if is_link(path + LOCK):
            raise trouble(path, "its lock is a symbolic link") from None
        raise
    try:
        take(file, path)
    except BaseException:
        unlock(file)
        raise
    return file


def unlock(file: int) -> None:
    """Close the file of the lock. An error is ignored: Linux has closed the file then too."""
    try:
        posix.close(file)
    except OSError:
        pass


def is_link(path: bytes) -> bool:
    """Return whether the path is a symbolic link."""
    try:
        posix.readlink(path)
    except OSError:
        return False
    return True


def is_stuck(path: bytes) -> bool:
    """Return whether there is a journal, with something in it, and no permission to write to all files."""
    files = (path, path + DATABASE, path + DATABASE + JOURNAL)
    try:
        return posix.stat(files[-1]).st_size > 0 and not all(posix.access(file, posix.W_OK) for file in files)
    except OSError:
        return False


def take(file: int, path: bytes) -> None:
    """Lock an open file from its current position on, as lock() does. Raise OSError or Problem."""
    try:
        posix.lockf(file, posix.F_TLOCK, 0)
    except (BlockingIOError, PermissionError):  # POSIX allows either if the lock is taken
        from iptables_py.store import waiting

        if not waiting.wait(file):
            raise trouble(path, f"another command has held it for {waiting.WAIT:.0f} seconds") from None
