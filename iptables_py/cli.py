"""Entry point of the launchers: run a program as this process, and end the process."""

import gc
import posix
import sys

from iptables_py.answer import answer
from iptables_py.files import write_all
from iptables_py.programs import COMPLETE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    from iptables_py.programs import Answer

__all__ = ["answer", "default_signals", "failed_write", "finish", "main"]  # `answer` was defined here before


def main(program: str, words: "Sequence[str] | None" = None) -> "NoReturn":
    """Run `program` as this process, by default with the words of the command line. Does not return."""
    default_signals()
    gc.disable()  # a command is short and leaves few reference cycles
    words = sys.argv[1:] if words is None else words
    if words[:1] == [COMPLETE]:
        from iptables_py.completing import dispatch

        if dispatch.is_asked():
            finish(program, 0, dispatch.answer(program, words), b"")
    guard = posix.environ.get(b"IPTABLES_PY_GUARD")
    if guard is not None:
        from iptables_py.scripts.guarded import guarded

        finish(program, *guarded(guard, program, words, _carried_out))
    finish(program, *_carried_out(program, words))


def _carried_out(program: str, words: "Sequence[str]") -> "Answer":
    """Return the answer to a command, which is recorded if that is wanted."""
    record = posix.environ.get(b"IPTABLES_PY_RECORD")
    if record is None:
        return answer(program, words)
    from iptables_py.scripts.record import recorded

    return recorded(record, program, words, answer)


def default_signals() -> None:
    """Let ^C and a closed pipe end this process silently. ^C stays ignored if the parent process ignores it."""
    import _signal  # type: ignore[import-not-found]  # typeshed has no stub; signal itself loads enum

    _signal.signal(_signal.SIGPIPE, _signal.SIG_DFL)
    if _signal.getsignal(_signal.SIGINT) != _signal.SIG_IGN:
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)


def finish(program: str, status: int, out: bytes, err: bytes) -> "NoReturn":
    """Write the output and end this process at once, without the interpreter's cleanup."""
    for file, data in ((2, err), (1, out)):
        try:
            write_all(file, data)
        except OSError as error:
            status = failed_write(program, file, error) or status
    posix._exit(status)


def failed_write(program: str, file: int, error: OSError) -> int:
    """Report that standard output could not be written, and return the exit status.

    A closed standard output and a failed standard error are ignored.
    """
    import errno

    if file == 2 or error.errno == errno.EBADF:
        return 0
    try:
        write_all(2, f"{program}: write error: {error.strerror}\n".encode())
    except OSError:
        pass
    return 1
