"""The hidden command of every program: what may stand at the cursor of its command line, as the shells' scripts ask."""

import posix
import sys

from iptables_py.completing import shells
from iptables_py.completing.answers import Answer
from iptables_py.programs import PROGRAMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

VARIABLE = b"IPTABLES_PY_COMPLETE"  # the shell that asks


def is_asked() -> bool:
    """Whether a command line that begins with COMPLETE is a shell's question.

    The real programs know no such option, and do nothing; without the variable ours don't know it either.
    """
    return VARIABLE in posix.environ


def answer(program: str, words: "Sequence[str]") -> bytes:
    """The answer for the shell; nothing where there is anything wrong, whatever that is: nobody is there to be told."""
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
    """Put into `found` what its word may be, on the command line of the program of that name."""
    if name not in PROGRAMS:
        from iptables_py.completing import own

        own.answer(before, after, found, complete)
        return
    program = PROGRAMS[name]
    path = f"iptables_py.completing.{program.completion}"
    __import__(path)
    sys.modules[path].answer(program, before, after, found)
