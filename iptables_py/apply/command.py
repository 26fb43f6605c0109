"""The command of -c, which changes the rules itself."""

import errno
import shutil
import signal
import subprocess

from iptables_py.values.text import encoded

SHORTEST, LONGEST = 0.2, 1_000_000  # seconds; with -t 0 a command that ends at once succeeds (measured)


class Done:
    """How a command ended. `out` and `err` are what it printed, if that was collected."""

    def __init__(self, succeeded: bool, out: bytes, err: bytes) -> None:
        self.succeeded = succeeded
        self.out = out
        self.err = err


def is_found(name: str) -> bool:
    """Return whether there is such a program, by its path or on PATH."""
    return shutil.which(encoded(name)) is not None


def run(name: str, seconds: int, collects: bool) -> Done:
    """Run the command without arguments and input. After `seconds` it gets SIGTERM; wait until it has ended.

    Raise OSError if it can't be started.
    """
    path = shutil.which(encoded(name)) or encoded(name)
    process = _started([encoded(name)], path, collects)
    try:
        out, err = process.communicate(timeout=min(max(seconds, SHORTEST), LONGEST))
    except subprocess.TimeoutExpired:
        process.terminate()
        out, err = process.communicate()
    return Done(process.returncode == 0, out or b"", err or b"")


def _started(words: list[bytes], path: bytes, collects: bool) -> "subprocess.Popen[bytes]":
    """Start the file. Like shells, run one without an interpreter by /bin/sh. Raise OSError."""
    stream = subprocess.PIPE if collects else None
    try:
        return subprocess.Popen(
            words,
            executable=path,
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=stream,
            preexec_fn=lambda: signal.pthread_sigmask(signal.SIG_SETMASK, ()),
        )
    except OSError as error:
        if error.errno != errno.ENOEXEC:
            raise
        return _started([b"sh", path], b"/bin/sh", collects)
