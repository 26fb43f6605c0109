"""Run a program on a ruleset in this process."""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from dataclasses import dataclass, field

from iptables_py.answer import answer
from iptables_py.api.errors import IptablesError
from iptables_py.hinting import keep
from iptables_py.programs import PROGRAMS
from iptables_py.store.choice import using
from iptables_py.values.text import decoded, encoded

Words = str | Sequence[str]
Path = str | os.PathLike[str]


@dataclass(frozen=True, slots=True)
class Result:
    """What a program returned. It is true if the exit status is 0.

    argv: the name of the program and its words
    stdout, stderr: text; a byte that isn't UTF-8 is a lone surrogate
    hint: if hints were asked for, the lines that IPTABLES_PY_HINTS=1 adds to stderr
    """

    argv: tuple[str, ...]
    status: int
    stdout: str
    stderr: str
    hint: str = field(default="", repr=False)

    @property
    def ok(self) -> bool:
        """Whether the exit status is 0."""
        return self.status == 0

    def __bool__(self) -> bool:
        """Return whether the exit status is 0."""
        return self.ok

    def check(self) -> Result:
        """Return this result. Raise IptablesError if the exit status is not 0."""
        if self.status:
            raise IptablesError(self.argv, self.status, self.stderr, self.hint)
        return self


def run(
    words: Words,
    *,
    program: str = "iptables",
    state: Path | None = None,
    stdin: str | bytes | None = None,
    hints: bool = False,
) -> Result:
    """Run a program in this process, and return what it printed and its exit status.

    words: a sequence of str, or one str that is split as a shell splits it
    program: iptables, ip6tables-save, ipset, nfacct or another of the programs
    state: the state directory, by default the one that the environment names
    stdin: its standard input, by default empty; that of this process is never read
    hints: whether to look for a hint if it fails, which takes longer

    Raise ValueError for an unknown program or words that can't be split, TypeError for values of other types.
    """
    if program not in PROGRAMS:
        raise ValueError(f"no such program: {program!r}: the programs are {', '.join(PROGRAMS)}")
    given, taken, directory = words_of(words), _input(stdin), "" if state is None else directory_of(state)
    kept: list[str] = []
    with using(directory):
        before = keep(kept if hints else None)
        try:
            status, out, err = answer(program, given, taken)
        finally:
            keep(before)
    return Result((program, *given), status, decoded(out), decoded(err), "".join(kept))


def directory_of(path: Path) -> str:
    """Return the absolute path of a state directory. Raise TypeError, or ValueError if it is empty."""
    if not isinstance(path, (str, os.PathLike)) or not isinstance(os.fspath(path), str):
        raise TypeError(f"a state directory is a str or an os.PathLike of str, not {type(path).__name__}")
    if not os.fspath(path):
        raise ValueError("the name of the state directory is empty")
    return decoded(os.fsencode(os.path.abspath(path)))


def words_of(words: Words) -> list[str]:
    """Return the words of a command line. Raise TypeError, or ValueError if a quotation mark is missing."""
    if isinstance(words, str):
        try:
            return shlex.split(words)
        except ValueError as error:
            raise ValueError(f"{words!r} can't be split into words: {error}") from None
    if isinstance(words, (bytes, bytearray)) or not isinstance(words, Sequence):
        raise TypeError(f"the words of a command are a str or a sequence of str, not {type(words).__name__}")
    for word in words:
        if not isinstance(word, str):
            raise TypeError(f"each word of a command is a str, not {type(word).__name__}: {word!r}")
    return list(words)


def _input(stdin: str | bytes | None) -> bytes:
    if stdin is None:
        return b""
    if not isinstance(stdin, (str, bytes)):
        raise TypeError(f"stdin is a str or bytes, not {type(stdin).__name__}")
    return encoded(stdin) if isinstance(stdin, str) else stdin
