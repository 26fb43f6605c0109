"""Where the ruleset is kept, and the queue of the commands that write to it."""

import posix

from iptables_py.errors import STATE, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType

WAIT = 60.0  # seconds that a command waits for its turn
DATABASE = b"/ruleset.db"  # in the state directory
LOCK = b"/lock"


def _variable(name: str) -> str:
    """A variable of the environment, "" if it isn't set."""
    return posix.environ.get(name.encode(), b"").decode("utf-8", "surrogateescape")


def state_directory() -> str:
    """The state directory, which may not exist yet. Raises a Problem where nothing tells a place."""
    named = _variable("IPTABLES_PY_STATE")
    if named:
        return named
    if posix.geteuid() == 0:
        return "/var/lib/iptables-py"
    states = _variable("XDG_STATE_HOME")
    if states.startswith("/"):  # others are to be ignored, says the XDG specification
        return f"{states}/iptables-py"
    home = _variable("HOME")
    if not home:
        raise Problem("HOME is not set: set it, or IPTABLES_PY_STATE to a directory for the ruleset", STATE)
    return f"{home}/.local/state/iptables-py"


def trouble(path: bytes, error: object) -> Problem:
    """The Problem that says why the state in the directory `path` can't be used."""
    reason = error.strerror if isinstance(error, OSError) else error
    line = f"cannot use the ruleset in {path.decode('utf-8', 'surrogateescape')}: {reason}"
    return Problem(line.replace("\n", " "), STATE)


def make(path: bytes) -> None:
    """Makes the directory, and those above it as far as they are missing; the umask says who may enter.

    Raises OSError or a Problem.
    """
    steps = [path]  # from below
    while steps[-1] and not _made(steps[-1]):
        steps.append(steps[-1].rstrip(b"/").rpartition(b"/")[0])
    for step in steps[-2::-1]:
        if not _made(step):  # what is above it is a dangling link, or no place for directories
            import errno

            raise trouble(path, posix.strerror(errno.ENOENT))


def _made(path: bytes) -> bool:
    """Whether something is there now; False where what is above it is missing."""
    try:
        posix.mkdir(path)
    except FileExistsError:
        pass
    except FileNotFoundError:
        return False
    return True


def lock(path: bytes) -> int:
    """Waits up to WAIT seconds for the right to write to the directory; returns the file to close afterwards.

    SQLite's own locks would do, but it polls for them: here the kernel keeps the queue. A POSIX lock, because
    flock() would need one more module. Raises OSError, or a Problem when the time is over.
    """
    file = posix.open(path + LOCK, posix.O_RDWR | posix.O_CREAT | posix.O_CLOEXEC, 0o600)
    try:
        try:
            posix.lockf(file, posix.F_TLOCK, 0)
        except (BlockingIOError, PermissionError):  # POSIX leaves open which of them says "taken"
            _wait(file, path)
    except BaseException:
        posix.close(file)
        raise
    return file


def _wait(file: int, path: bytes) -> None:
    """Takes the lock when those before have done with it, or raises a Problem when an alarm rings."""
    import _signal  # type: ignore[import-not-found]  # typeshed has no stub; signal itself loads enum

    def late(number: int, frame: "FrameType | None") -> None:
        raise trouble(path, f"another command has held it for {WAIT:.0f} seconds")

    before = _signal.signal(_signal.SIGALRM, late)
    _signal.setitimer(_signal.ITIMER_REAL, WAIT)
    try:
        posix.lockf(file, posix.F_LOCK, 0)
    finally:
        _signal.setitimer(_signal.ITIMER_REAL, 0)
        _signal.signal(_signal.SIGALRM, _signal.SIG_DFL if before is None else before)
