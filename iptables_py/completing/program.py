"""The hidden command --complete of every program, with which the shells' scripts request completion."""

import posix

from iptables_py.completing import shells
from iptables_py.completing.answers import Answer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

VARIABLE = b"IPTABLES_PY_COMPLETE"  # the shell that sends the request


def is_asked() -> bool:
    """Return whether a command line that begins with cli.COMPLETE is a request from a shell.

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


def complete(program: str, before: "Sequence[str]", after: "Sequence[str]", found: Answer) -> None:
    """Add the candidates for the word at the cursor to `found`."""
    program = program.replace("-nft", "")
    if program == "iptables-py":
        from iptables_py.completing import own

        own.answer(before, after, found)
    elif program == "ipset":
        from iptables_py.completing import ipset

        ipset.answer(before, found)
    elif program in ("iptables", "ip6tables"):
        from iptables_py.completing import iptables

        iptables.answer(6 if program == "ip6tables" else 4, before, after, found)
    else:
        from iptables_py.completing import saving

        saving.answer(program, before, found)
