"""Waiting for the lock of the state directory while another command holds it."""

import posix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType

WAIT = 60.0  # seconds that a command waits
PAUSE = 0.01  # seconds between two attempts of a thread


class _TooLate(Exception):
    """WAIT is over."""


def wait(file: int) -> bool:
    """Lock the open file when it becomes free. Return False if it does not within WAIT seconds. Raise OSError."""
    import _signal  # type: ignore[import-not-found]  # typeshed has no stub; signal itself loads enum

    def late(number: int, frame: "FrameType | None") -> None:
        raise _TooLate

    try:
        # a program that calls answer() may use the signal for its own purposes
        unused = _signal.getsignal(_signal.SIGALRM) == _signal.SIG_DFL and not any(
            _signal.getitimer(_signal.ITIMER_REAL)
        )
        if unused:
            _signal.signal(_signal.SIGALRM, late)
    except ValueError:  # only the main thread can handle signals
        unused = False
    if not unused:
        return _poll(file)
    try:
        _signal.setitimer(_signal.ITIMER_REAL, WAIT)
        posix.lockf(file, posix.F_LOCK, 0)
    except _TooLate:
        return False
    finally:
        _signal.setitimer(_signal.ITIMER_REAL, 0)
        _signal.signal(_signal.SIGALRM, _signal.SIG_DFL)
    return True


def _poll(file: int) -> bool:
    """Do the same without a signal."""
    import time

    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        time.sleep(PAUSE)
        try:
            posix.lockf(file, posix.F_TLOCK, 0)
        except (BlockingIOError, PermissionError):
            continue
        return True
    return False
