"""The question whether new rules are kept: one character from standard input, within a time limit."""

import posix
import signal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

# After one of these no answer will come. Until the question is asked they wait.
SIGNALS = {signal.SIGHUP, signal.SIGINT, signal.SIGTERM}
LONGEST = 1 << 31  # seconds that select() waits at most


class _Signal(Exception):
    """A signal has arrived."""


def first_byte(seconds: int) -> bytes:
    """Return the next byte of standard input that is not NUL; b"" if there is none, or none in time, or a signal came.

    With 0 seconds nothing is read (measured). The signals must be blocked.
    """
    if not seconds:
        return b""
    state = _unbuffered()
    try:
        return _byte(seconds)
    except (_Signal, OSError):
        return b""
    finally:
        if state:
            import termios

            termios.tcsetattr(0, termios.TCSADRAIN, state)


def _unbuffered() -> "list[Any] | None":
    """Let a terminal pass on characters before the line ends. Return its state before, None if it is no terminal."""
    import termios

    try:
        state = termios.tcgetattr(0)
        changed = [*state[:3], state[3] & ~termios.ICANON, *state[4:6], [*state[6]]]
        changed[6][termios.VMIN], changed[6][termios.VTIME] = 1, 0
        termios.tcsetattr(0, termios.TCSADRAIN, changed)
    except termios.error:
        return None
    return state


def _byte(seconds: int) -> bytes:
    """Do the same with signals that end the wait. Raise _Signal and OSError."""
    import select
    import time

    end = time.monotonic() + seconds
    before = _handled()
    try:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
        while (left := end - time.monotonic()) > 0 and select.select([0], [], [], min(left, LONGEST))[0]:
            byte = posix.read(0, 1)
            if byte != b"\0":
                return byte
        return b""
    finally:
        signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
        for number, handler in before.items():
            signal.signal(number, handler)


def _handled() -> "dict[int, Any]":
    """Let the signals that are not ignored raise _Signal. Return the handlers before."""
    numbers = [number for number in SIGNALS if signal.getsignal(number) != signal.SIG_IGN]
    try:
        return {number: signal.signal(number, _stop) for number in numbers}
    except ValueError:
        return {}  # not the main thread


def _stop(number: int, frame: object) -> "NoReturn":
    signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)  # no other one may interrupt what follows
    raise _Signal
