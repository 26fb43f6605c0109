"""The exceptions of the Python API."""

from __future__ import annotations

import shlex
from collections.abc import Sequence


class IptablesError(Exception):
    """A command failed.

    argv: the name of the program and its words
    status: its exit status
    text: what it printed on standard error
    hint: the lines that IPTABLES_PY_HINTS=1 adds to that, "" if there are none
    """

    def __init__(self, argv: Sequence[str], status: int, text: str, hint: str = "") -> None:
        super().__init__(argv, status, text, hint)
        self.argv = tuple(argv)
        self.status = status
        self.text = text
        self.hint = hint

    def __str__(self) -> str:
        """Return the command, its exit status, its message and the hint."""
        message = self.text.removesuffix(self.hint).strip() or "no message"
        return f"{shlex.join(self.argv)} (status {self.status}): {message}\n{self.hint}".rstrip("\n")


class BadInput(ValueError):
    """A text or value that can't be used; the message is the line that the commands print."""


class PacketError(BadInput):
    """A packet that can't be read, or that can't be traced on this host."""


class HostError(BadInput):
    """A description of a host that can't be used."""


class RulesError(BadInput):
    """Rules or sets that a restore refuses, or a file that can't be read."""


class SeveralOutcomes(ValueError):
    """Rules draw at random, and the outcomes differ in what was asked."""


class StateError(OSError):
    """The state directory can't be used."""
