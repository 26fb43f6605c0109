"""The hidden command --complete of every program, with which the shells' scripts request completion."""

import posix
import sys

from iptables_py.completing import shells
from iptables_py.completing.answers import Answer
from iptables_py.programs import PROGRAMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

VARIABLE = b"IPTABLES_PY_COMPLETE"  # the shell that sends the request


def is_asked() -> bool:
    """Return whether a command line that begins with programs.COMPLETE is a request from a shell.

    The real programs have no such option and do nothing. Without the variable, ours do not have it either.
    """
    return VARIABLE in posix.environ


def answer(program: str, words: "Sequence[str]") -> bytes:
    """Return the answer for the shell. On any error it is empty, as completion must not print errors."""
    shell = posix.environ[VARIABLE].decode("utf-8", "surrogateescape")
    try:
        line = shells.read(shell, words[1:])
        if line is None:
            return b""
        found = Answer(line.word, shell != shells.BASH)
        complete(program, line.before, line.after, found)
        return shells.written(shell, line, found)
    except Exception:
        return b""


def complete(name: str, before: "Sequence[str]", after: "Sequence[str]", found: Answer) -> None:
    """Add the candidates for the word at the cursor to `found`."""
    if name not in PROGRAMS:
        from iptables_py.completing import own

        own.answer(before, after, found, complete)
        return
    program = PROGRAMS[name]
    path = f"iptables_py.completing.{program.completion}"
    __import__(path)
    sys.modules[path].answer(program, before, after, found)
